/// The words of a text whose tone has to move, and how.
struct ToneEdits {
  /// A syllable and the letter its tone goes to.
  struct Edit {
    let word: PackedWord
    /// The letter that is to bear the tone, counted from the end.
    let lane: Int
    let reason: ToneChange.Reason

    /// The scalars of the word as it will be, given its bytes as they are.
    func scalars(_ source: Span<UInt8>, _ body: (Unicode.Scalar) -> Void) {
      let position = word.tones.trailingZeroBitCount
      let tone = Tone(rawValue: UInt8(truncatingIfNeeded: position % 5 + 1)) ?? .ngang
      let letters = ComposedLetters.shared
      var count = (64 - word.letters.leadingZeroBitCount + 7) / 8
      CaseReader.forEachLetter(source, word.start..<word.end) { isUppercase in
        guard count > 0 else { return }
        count -= 1
        let code = UInt8(truncatingIfNeeded: word.letters &>> UInt64(count &* 8))
        let scalar = letters.scalar(code, count == lane ? tone : .ngang, isUppercase: isUppercase)
        if let scalar { body(scalar) }
      }
    }
  }

  private(set) var edits: [Edit] = []

  /// Finds the words; `repairs` says whether misplaced tones count, and a nil style that either
  /// style will do.
  init(_ text: String, style: ToneStyle?, repairs: Bool) {
    let table = SyllableTable.shared
    var found: [Edit] = []
    let utf8 = text.utf8Span
    unsafe utf8.span.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe WordPacking.forEachWord(base, count: bytes.count) { word in
        if word.tones == 0 { return }
        let entry = table.entry(word.letters)
        let lane = (word.tones.trailingZeroBitCount &* 13) &>> 6
        let (traditional, reformed) = (entry.traditionalLane, entry.reformedLane)
        if lane == traditional && lane == reformed { return }
        guard word.validity(entry) != 0 else { return }
        let target = style == .reformed ? reformed : traditional
        if lane == traditional || lane == reformed {
          if style == nil || lane == target { return }
          found.append(Edit(word: word, lane: target, reason: .otherStyle))
        } else if repairs, word.resolved(table).placement == .misplaced {
          found.append(Edit(word: word, lane: target, reason: .misplaced))
        }
      }
    }
    edits = found
  }

  /// The text with the edits.
  func applied(to text: String) -> String {
    let utf8 = text.utf8Span
    let source = utf8.span
    // Moving a tone makes the two letters longer by two bytes at most (õe and oẽ: by one).
    let capacity = source.count + 2 * edits.count
    return unsafe String(unsafeUninitializedCapacity: capacity) { output in
      guard let target = output.baseAddress else { return 0 }
      var written = 0
      var copied = 0
      func copy(upTo end: Int) {
        unsafe source.extracting(copied..<end).withUnsafeBufferPointer { part in
          guard let base = part.baseAddress else { return }
          unsafe (target + written).update(from: base, count: part.count)
        }
        written += end - copied
      }
      for edit in edits {
        copy(upTo: edit.word.start)
        edit.scalars(source) { scalar in
          let bytes = UTF8Bytes(scalar)
          guard written + bytes.count <= capacity else { return }
          written += unsafe bytes.write(to: target + written)
        }
        copied = edit.word.end
      }
      copy(upTo: source.count)
      return written
    }
  }

  /// The edits as a caller sees them.
  func changes(of text: String) -> [ToneChange] {
    let utf8 = text.utf8Span
    let source = utf8.span
    func piece(_ range: Range<Int>) -> String {
      unsafe source.extracting(range).withUnsafeBufferPointer {
        unsafe String(decoding: $0, as: UTF8.self)
      }
    }
    return edits.map { edit in
      var after = String.UnicodeScalarView()
      edit.scalars(source) { after.append($0) }
      let range = edit.word.start..<edit.word.end
      return ToneChange(
        sourceRange: range,
        before: piece(range),
        after: String(after), reason: edit.reason)
    }
  }
}

/// Reads the case of the letters of a word.
enum CaseReader {
  /// Calls `body` with each letter of a word that ``WordPacking`` found to be a syllable.
  static func forEachLetter(
    _ source: Span<UInt8>, _ range: Range<Int>, _ body: (_ isUppercase: Bool) -> Void
  ) {
    let rows = unsafe LetterSteps.shared.rows
    var row = unsafe rows[0]
    for index in range {
      let byte = Int(source[index])
      let step = unsafe row[byte]
      unsafe row = rows[byte]
      if step & LetterSteps.letter != 0 { body(step & LetterSteps.upper != 0) }
    }
  }
}

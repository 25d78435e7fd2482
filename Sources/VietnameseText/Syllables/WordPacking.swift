/// Cuts text into words and packs each, without branches on the text in the common case.
///
/// A word is a longest run of letters, digits and marks; format characters (soft hyphen, joiners)
/// and variation selectors do not end it, and begin none. Words are packed into a small buffer on
/// the stack first and looked at afterwards: whether a byte ends a word cannot be predicted, so it
/// only moves the write position.
enum WordPacking {
  /// So many bytes have at most ``capacity`` ends of words.
  private static let pieceLength = 62
  private static let capacity = 64

  /// What stands before a separator, maybe nothing: its letters, and its tones above the place of
  /// the separator, counted from the beginning of the piece.
  private struct Run {
    let letters: UInt64
    let tonesAndEnd: UInt64

    @inline(__always) var tones: UInt64 { tonesAndEnd &>> 8 }
    @inline(__always) var end: Int { Int(truncatingIfNeeded: tonesAndEnd & 0xFF) }
  }

  /// Calls `body` with each word of well-formed UTF-8, in order, and between them maybe with words
  /// that have no letters and are none.
  @unsafe
  @inline(__always)
  static func forEachRun(
    _ source: UnsafePointer<UInt8>, count: Int, _ body: (PackedWord) -> Void
  ) {
    // Text without combining marks, nearly all there is, needs no look at what a letter has.
    if unsafe hasMarks(source, count) {
      unsafe forEachRun(source, count: count, checksMarks: true, body)
    } else {
      unsafe forEachRun(source, count: count, checksMarks: false, body)
    }
  }

  /// Whether the lead of the commonest combining marks is in a text.
  @unsafe
  @inline(__always)
  private static func hasMarks(_ source: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let lead = SIMD16<UInt8>(repeating: 0xCC)
    let bytes = unsafe UnsafeRawPointer(source)
    var index = 0
    while index &+ 16 <= count {
      let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let words = unsafe unsafeBitCast(block .== lead, to: SIMD2<UInt64>.self)
      if words.x | words.y != 0 { return true }
      index &+= 16
    }
    while index < count {
      if unsafe source[index] == 0xCC { return true }
      index &+= 1
    }
    return false
  }

  @unsafe
  @inline(__always)
  private static func forEachRun(
    _ source: UnsafePointer<UInt8>, count: Int, checksMarks: Bool, _ body: (PackedWord) -> Void
  ) {
    unsafe withUnsafeTemporaryAllocation(of: Run.self, capacity: capacity) { buffer in
      guard let runs = buffer.baseAddress else { return }
      let rows = unsafe LetterSteps.shared.rows
      let plain = unsafe rows[0]
      var row = unsafe plain
      var letters: UInt64 = 0
      var tones: UInt64 = 0
      var start = 0
      var index = 0
      while index < count {
        let piece = index
        let pieceEnd = min(index &+ pieceLength, count)
        var found = 0
        while index < pieceEnd {
          let byte = unsafe Int(source[index])
          let step = unsafe row[byte]
          if step & LetterSteps.special != 0 {
            let (first, length, role) = unsafe judge(source, at: index, end: count)
            if role == .word || role == .joiner && letters | tones != 0 {
              letters = letters &<< 8 | UInt64(LetterCode.other)
              tones = tones &<< 5
            } else {
              // The runs so far end before this scalar, whose length is not 1.
              for place in 0..<found { unsafe emit(runs[place], in: piece, &start, body) }
              found = 0
              body(PackedWord(letters: letters, tones: tones, start: start, end: first))
              letters = 0
              tones = 0
              start = first &+ length
            }
            index = first &+ length
            unsafe row = plain
            continue
          }
          unsafe row = rows[byte]
          unsafe runs[found] = Run(
            letters: letters,
            tonesAndEnd: tones &<< 8 | UInt64(truncatingIfNeeded: index &- piece))
          index &+= 1
          // Masks and no conditions: a branch on where words end is mispredicted once a word.
          let isBreak = step &>> LetterSteps.breakShift & 1
          found &+= Int(isBreak)
          let keep = UInt64(isBreak) &- 1
          let code = UInt64(step & LetterSteps.codeMask)
          let tone = UInt64(step &>> LetterSteps.toneShift & LetterSteps.toneMask)
          let isLetter = step & LetterSteps.letter != 0
          let shifted = isLetter ? letters &<< 8 : letters
          let lanes = isLetter ? tones &<< 5 : tones
          // A second mark of the same kind makes the word none of ours, as two tones do: three times
          // any bits are two bits at least.
          let clash = checksMarks ? shifted & code | lanes & tone : 0
          letters = (shifted | code) & keep
          tones = (lanes | tone | clash &+ clash &<< 1) & keep
        }
        for place in 0..<found { unsafe emit(runs[place], in: piece, &start, body) }
      }
      body(PackedWord(letters: letters, tones: tones, start: start, end: count))
    }
  }

  @inline(__always)
  private static func emit(
    _ run: Run, in piece: Int, _ start: inout Int, _ body: (PackedWord) -> Void
  ) {
    let end = piece &+ run.end
    body(PackedWord(letters: run.letters, tones: run.tones, start: start, end: end))
    start = end &+ 1
  }

  /// Calls `body` with each word of well-formed UTF-8, in order.
  @unsafe
  @inline(__always)
  static func forEachWord(
    _ source: UnsafePointer<UInt8>, count: Int, _ body: (PackedWord) -> Void
  ) {
    unsafe forEachRun(source, count: count) { if $0.letters | $0.tones != 0 { body($0) } }
  }

  /// What a scalar outside the letter table does.
  enum Role: Sendable {
    case separator
    case word
    /// Goes on with a word and begins none.
    case joiner
  }

  /// Reads a scalar outside the letter table: where it begins, its length, what it does.
  @unsafe
  @inline(never)
  private static func judge(
    _ source: UnsafePointer<UInt8>, at index: Int, end: Int
  ) -> (first: Int, length: Int, role: Role) {
    let isTrail = unsafe source[index] & 0xC0 == 0x80
    let first = isTrail && index > 0 ? index &- 1 : index
    let (scalar, length) = unsafe decodeScalar(source, at: first, end: end)
    return (first, length, role(scalar))
  }

  /// The role of a scalar outside the letter table.
  ///
  /// Ill-formed bytes, if a caller has them, are part of a word that is not Vietnamese.
  private static func role(_ scalar: Unicode.Scalar?) -> Role {
    guard let scalar else { return .word }
    switch scalar.value {
    // General punctuation and emoji are what Vietnamese text has most of.
    case 0xA0, 0x2010...0x2027, 0x1F300...0x1FAFF: return .separator
    case 0xFE00...0xFE0F: return .joiner
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format: return .joiner
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .word
    default: return .separator
    }
  }
}

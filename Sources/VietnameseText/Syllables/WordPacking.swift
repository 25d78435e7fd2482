/// Cuts text into words and packs each, without branches on the text in the common case.
///
/// A word is a longest run of letters, digits and marks; format characters (soft hyphen, joiners)
/// do not end it. Words are packed into a small buffer on the stack first and looked at afterwards:
/// whether a byte ends a word cannot be predicted, so it only moves the write position.
enum WordPacking {
  /// So many bytes make at most ``capacity`` words, with one carried over.
  private static let pieceLength = 62
  private static let capacity = 32

  /// Calls `body` with each word of well-formed UTF-8, in order.
  @unsafe
  @inline(__always)
  static func forEachWord(
    _ source: UnsafePointer<UInt8>, count: Int, _ body: (PackedWord) -> Void
  ) {
    unsafe withUnsafeTemporaryAllocation(of: PackedWord.self, capacity: capacity) { buffer in
      guard let words = buffer.baseAddress else { return }
      let table = LetterSteps.shared
      let (steps, rows) = unsafe (table.steps, table.rows)
      var letters: UInt64 = 0
      var tones: UInt64 = 0
      var bad: UInt64 = 0
      var start = 0
      var inWord: UInt32 = 0
      var row = 0
      var index = 0
      while index < count {
        let pieceEnd = min(index &+ pieceLength, count)
        var found = 0
        while index < pieceEnd {
          let byte = unsafe source[index]
          let step = unsafe steps[row &+ Int(byte)]
          row = unsafe Int(rows[Int(byte)])
          if step & LetterSteps.special != 0 {
            let first = byte & 0xC0 == 0x80 && index > 0 ? index &- 1 : index
            let (scalar, length) = unsafe decodeScalar(source, at: first, end: count)
            if isWordScalar(scalar) {
              start = inWord == 0 ? first : start
              inWord = 1
              letters = letters &<< 8 | UInt64(LetterCode.other)
              tones = tones &<< 5
              bad |= letters &>> 56
            } else {
              unsafe words[found] = PackedWord(
                letters: letters | bad &<< 56, tones: tones, start: start, end: first)
              // The lead byte of this very scalar may have opened a word.
              if inWord != 0, start < first { found &+= 1 }
              (letters, tones, bad, inWord) = (0, 0, 0, 0)
            }
            index = first &+ length
            row = 0
            continue
          }
          unsafe words[found] = PackedWord(
            letters: letters | bad &<< 56, tones: tones, start: start, end: index)
          found &+= Int(inWord & step &>> 25)
          start = inWord == 0 ? index : start
          inWord = step &>> 24 & 1
          let code = UInt64(step & LetterSteps.codeMask)
          let tone = UInt64(step &>> LetterSteps.toneShift & LetterSteps.toneMask)
          letters = letters &<< UInt64(step &>> LetterSteps.letterShift & LetterSteps.letterMask)
          tones = tones &<< UInt64(step &>> LetterSteps.laneShift & LetterSteps.laneMask)
          // A second mark of the same kind, or an eighth letter, makes the word none of ours.
          bad |= letters & code | tones & tone | letters &>> 56
          letters |= code
          tones |= tone
          let keep = UInt64(step &>> 25 & 1) &- 1
          letters &= keep
          tones &= keep
          bad &= keep
          index &+= 1
        }
        for word in 0..<found { unsafe body(words[word]) }
      }
      if inWord != 0 {
        body(PackedWord(letters: letters | bad &<< 56, tones: tones, start: start, end: count))
      }
    }
  }

  /// Whether a scalar outside the letter table is part of a word.
  ///
  /// Ill-formed bytes, if a caller has them, are part of a word that is not Vietnamese.
  @inline(never)
  static func isWordScalar(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    // General punctuation and emoji are what Vietnamese text has most of.
    if (0x2010...0x2027).contains(scalar.value) || scalar.value == 0xA0 { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .format, .privateUse, .unassigned, .surrogate:
      return true
    default: return false
    }
  }
}

/// What the scalars of a search key are to the tokenizer.
enum KeyScalar {
  /// The kind of the scalar at `index`, nil for white space; `index` moves behind it.
  @unsafe
  @inline(__always)
  static func kind(
    _ key: UnsafePointer<UInt8>, at index: inout Int, end: Int
  ) -> ChatToken.Kind? {
    let byte = unsafe key[index]
    if byte &- 0x61 < 26 {
      index &+= 1
      return .word
    }
    if byte < 0x80 {
      index &+= 1
      return byte == 0x20 ? nil : ascii(byte)
    }
    let (scalar, length) = unsafe decodeScalar(key, at: index, end: end)
    index &+= length
    return scalar.map(other(_:)) ?? .other
  }

  /// Moves `index` to the end of the letters it stands in.
  ///
  /// Eight bytes at once: where a word ends no branch can foresee.
  @unsafe
  @inline(__always)
  static func skipWord(_ key: UnsafePointer<UInt8>, at index: inout Int, end: Int) {
    while index < end {
      if end >= 8 {
        let run = unsafe lettersAhead(key, at: index, end: end)
        index &+= run
        if run == 8 { continue }
        if index == end { return }
      }
      let byte = unsafe key[index]
      if byte &- 0x61 < 26 {
        index &+= 1
      } else if byte < 0x80 {
        return
      } else {
        let (scalar, length) = unsafe decodeScalar(key, at: index, end: end)
        guard let scalar, other(scalar) == .word else { return }
        index &+= length
      }
    }
  }

  /// How many of the next eight bytes are letters a–z before the first that is none, or the end.
  @unsafe
  @inline(__always)
  private static func lettersAhead(_ key: UnsafePointer<UInt8>, at index: Int, end: Int) -> Int {
    // Near the end the last eight bytes are taken, and zeros pushed in behind them.
    let start = min(index, end &- 8)
    let loaded = unsafe UnsafeRawPointer(key + start).loadUnaligned(as: UInt64.self)
    let eight = UInt64(littleEndian: loaded) &>> UInt64(truncatingIfNeeded: (index &- start) &* 8)
    return EightBytes.leadingLetters(eight)
  }

  private static func ascii(_ byte: UInt8) -> ChatToken.Kind? {
    switch byte {
    case 0x30...0x39: .number
    case 0x41...0x5A, 0x61...0x7A: .word
    case 0x20, 0x09...0x0D: nil
    case 0x00..<0x20, 0x7F: .other
    default: .punctuation
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> ChatToken.Kind {
    if scalar == "\u{FFFD}" { return .other }
    if ScalarFold.isEmoji(scalar) { return .emoji }
    let properties = scalar.properties
    if properties.isAlphabetic { return .word }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .nonspacingMark:
      return .word
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return .punctuation
    default:
      return .other
    }
  }
}

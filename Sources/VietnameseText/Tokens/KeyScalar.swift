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
      return ascii(byte)
    }
    let (scalar, length) = unsafe decodeScalar(key, at: index, end: end)
    index &+= length
    return scalar.map(other(_:)) ?? .other
  }

  /// Moves `index` to the end of the letters it stands in.
  @unsafe
  @inline(__always)
  static func skipWord(_ key: UnsafePointer<UInt8>, at index: inout Int, end: Int) {
    while index < end {
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

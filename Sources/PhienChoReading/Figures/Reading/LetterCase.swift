/// Tells capital letters from small ones in UTF-8, for the letters of Vietnamese.
enum LetterCase {
  /// Whether a capital letter stands at an offset.
  static func isCapital(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard index + 1 < text.count else { return false }
    let next = text[index + 1]
    switch byte {
    // À–Þ, but not ×.
    case 0xC3: return next &- 0x80 < 0x1F && next != 0x97
    // Ă, Đ, Ĩ; Ũ; Ơ, Ư.
    case 0xC4: return next == 0x82 || next == 0x90 || next == 0xA8
    case 0xC5: return next == 0xA8
    case 0xC6: return next == 0xA0 || next == 0xAF
    // Ạ–Ỹ, where capitals have even code points.
    case 0xE1:
      guard index + 2 < text.count, next == 0xBA || next == 0xBB else { return false }
      return text[index + 2] & 1 == 0
    default: return false
    }
  }

  /// Whether a small letter stands at an offset.
  static func isSmall(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index < text.count, !isCapital(text, at: index) else { return false }
    let byte = text[index]
    if byte < 0x80 { return byte &- 0x61 < 26 }
    return (0xC3...0xC6).contains(byte) || byte == 0xE1
  }

  /// Whether all of a text is small letters of Vietnamese, each in one scalar, or ASCII: it is in
  /// NFC, and in small letters already.
  static func isAllSmall(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      let next = index + 1 < range.upperBound ? text[index + 1] : 0
      switch byte {
      case 0..<0x80:
        if byte &- 0x41 < 26 { return false }
        index += 1
      // à–ý, but not ÷.
      case 0xC3 where next &- 0xA0 < 0x20 && next != 0xB7: index += 2
      // ă, đ, ĩ; ũ; ơ, ư.
      case 0xC4 where next == 0x83 || next == 0x91 || next == 0xA9: index += 2
      case 0xC5 where next == 0xA9: index += 2
      case 0xC6 where next == 0xA1 || next == 0xB0: index += 2
      // ạ–ỹ, where small letters have odd code points.
      case 0xE1 where (next == 0xBA || next == 0xBB) && index + 2 < range.upperBound:
        let last = text[index + 2]
        let isLatinOfVietnam = next == 0xBB || last >= 0xA0
        guard last & 0xC0 == 0x80, isLatinOfVietnam, last & 1 == 1 else { return false }
        index += 3
      default: return false
      }
    }
    return true
  }
}

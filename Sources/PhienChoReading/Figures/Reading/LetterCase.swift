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
}

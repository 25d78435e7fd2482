/// A text folded to its search key (khóa tìm kiếm), with the way back to the source.
///
/// The key has no tone, no letter shape, đ as d, and no upper case. Every byte of the key knows the
/// diacritics that were typed on it and the UTF-8 offset of the source character it came from, so
/// that a match can be checked against the accents and shown in the original text.
public struct FoldedText: Sendable, Hashable {
  /// The UTF-8 bytes of the key.
  public let bytes: [UInt8]

  /// The diacritics typed on the letter of each byte of ``bytes``; as many as there are bytes.
  public let marks: [Diacritics]

  /// For each byte of ``bytes`` the UTF-8 offset in the source of the character it came from, and
  /// at the end the length of the source; one more than there are bytes.
  public let sourceOffsets: [UInt32]
}

/// The diacritics of one Vietnamese letter: its shape (mũ, móc, trăng, gạch) and its tone (thanh).
public struct Diacritics: Sendable, Hashable, RawRepresentable {
  /// Bits 0–2 the tone, bits 3–5 the shape.
  public let rawValue: UInt8

  /// Creates diacritics from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
}

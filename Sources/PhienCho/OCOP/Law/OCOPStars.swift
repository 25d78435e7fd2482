/// A rank of the OCOP programme (hạng sao): one to five stars.
///
/// Decision 26/2026/QĐ-TTg, Article 3(3). Three stars and more are recognised and certified; see
/// ``isCertifiable``.
public enum OCOPStars: Int, Sendable, Hashable, CaseIterable, Codable {
  /// One star (hạng 1 sao).
  case one = 1
  /// Two stars (hạng 2 sao).
  case two
  /// Three stars (hạng 3 sao).
  case three
  /// Four stars (hạng 4 sao).
  case four
  /// Five stars (hạng 5 sao).
  case five

  /// Whether a product of this rank is recognised and gets a certificate: three stars and more.
  public var isCertifiable: Bool { self >= .three }
}

extension OCOPStars: Comparable {
  /// Orders ranks, the fewer stars first.
  public static func < (lhs: OCOPStars, rhs: OCOPStars) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension OCOPStars: CustomStringConvertible {
  /// The rank as people write it: "4 sao".
  public var description: String { "\(rawValue) sao" }
}

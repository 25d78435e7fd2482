/// The range of points that gives a rank (khung điểm).
public struct OCOPBand: Sendable, Hashable {
  /// The rank.
  public let stars: OCOPStars

  /// The least points, which belong to the band; 0 to 100.
  public let lower: Int

  /// The most points; 0 to 100.
  public let upper: Int

  /// Whether ``upper`` belongs to the band.
  public let includesUpper: Bool

  /// Whether a score lies in the band.
  ///
  /// - Complexity: O(1).
  public func contains(_ score: OCOPScore) -> Bool {
    guard score.isAtLeast(lower) else { return false }
    return includesUpper
      ? score.numerator <= upper * score.denominator : !score.isAtLeast(upper)
  }
}

extension OCOPBand: CustomStringConvertible {
  /// The band as one reads it: "70 ≤ x < 90".
  public var description: String { "\(lower) ≤ x \(includesUpper ? "≤" : "<") \(upper)" }
}

extension OCOPBand {
  /// The bands of Decision 26/2026/QĐ-TTg, Article 3(3), and of Decision 148/QĐ-TTg: each ends where
  /// the next begins.
  static let halfOpen = [
    OCOPBand(stars: .one, lower: 0, upper: 30, includesUpper: false),
    OCOPBand(stars: .two, lower: 30, upper: 50, includesUpper: false),
    OCOPBand(stars: .three, lower: 50, upper: 70, includesUpper: false),
    OCOPBand(stars: .four, lower: 70, upper: 90, includesUpper: false),
    OCOPBand(stars: .five, lower: 90, upper: 100, includesUpper: true),
  ]

  /// The bands of Decision 1048/QĐ-TTg, written in whole numbers: means between 49 and 50, 69 and 70,
  /// 89 and 90 lie in none.
  static let wholeNumbers = [
    OCOPBand(stars: .one, lower: 0, upper: 30, includesUpper: false),
    OCOPBand(stars: .two, lower: 30, upper: 49, includesUpper: true),
    OCOPBand(stars: .three, lower: 50, upper: 69, includesUpper: true),
    OCOPBand(stars: .four, lower: 70, upper: 89, includesUpper: true),
    OCOPBand(stars: .five, lower: 90, upper: 100, includesUpper: true),
  ]
}

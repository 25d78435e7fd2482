/// A percentage that somebody set: a target, a threshold, a promised growth (phần trăm).
///
/// Held in whole hundredths of a percent, so that 64% and 12,5% are exact. What was counted is an
/// ``ExactRatio`` instead.
public struct Percent: Sendable, Hashable {
  /// The percentage in hundredths of a percent: 6,400 for 64%.
  public let hundredths: Int64

  /// Creates a percentage from hundredths of a percent.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` beyond a million percent either way.
  public init(hundredths: Int64) throws(AdoptionError) {
    guard (-100_000_000...100_000_000).contains(hundredths) else {
      throw AdoptionError(.outOfRange, reason: "a percentage beyond a million percent")
    }
    self.hundredths = hundredths
  }

  /// Creates a percentage from whole percent.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` beyond a million percent either way.
  public init(_ percent: Int64) throws(AdoptionError) {
    let (hundredths, overflow) = percent.multipliedReportingOverflow(by: 100)
    try self.init(hundredths: overflow ? .max : hundredths)
  }

  /// The least whole number that is so many percent of a whole: 695 for 64% of 1,085.
  ///
  /// - Parameter whole: The whole; from 0.
  /// - Returns: The number, rounded up; the greatest 64 bits hold where it would not fit.
  /// - Complexity: O(1).
  func ceiling(of whole: Int64) -> Int64 {
    let product = Int128(hundredths) * Int128(whole)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: 10_000)
    return Int64(clamping: remainder > 0 ? quotient + 1 : quotient)
  }
}

extension Percent: Comparable {
  /// Orders percentages by value.
  public static func < (lhs: Percent, rhs: Percent) -> Bool { lhs.hundredths < rhs.hundredths }
}

extension Percent: CustomStringConvertible {
  /// The percentage as Vietnamese writes it: "64%", "12,5%".
  public var description: String {
    let ratio = ExactRatio(unchecked: hundredths, of: 100)
    let decimals = hundredths.isMultiple(of: 100) ? 0 : hundredths.isMultiple(of: 10) ? 1 : 2
    return ratio.decimalText(decimals: decimals) + "%"
  }
}

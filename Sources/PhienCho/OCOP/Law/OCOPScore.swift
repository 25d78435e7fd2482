/// A number of points, exact also as the mean of several ballots (điểm, điểm trung bình).
///
/// A fraction in lowest terms, at least 0. Ranks are decided on it; ``text(decimals:)`` rounds for
/// the eye only.
public struct OCOPScore: Sendable, Hashable {
  /// The numerator; at least 0.
  public let numerator: Int

  /// The denominator; at least 1, and without a factor that the numerator has as well.
  public let denominator: Int

  /// Creates a whole number of points.
  ///
  /// - Throws: ``OCOPError`` with code `outOfRange` below 0 and above 1,000,000,000.
  public init(_ points: Int) throws(OCOPError) { try self.init(sum: points, of: 1) }

  /// Creates the mean of several numbers.
  ///
  /// - Parameters:
  ///   - sum: What they come to together; 0 to 1,000,000,000.
  ///   - count: How many there are; 1 to 1,000,000,000.
  /// - Throws: ``OCOPError`` with code `outOfRange`.
  /// - Complexity: O(log *n*) in the count.
  public init(sum: Int, of count: Int) throws(OCOPError) {
    // Products of two such numbers fit in 64 bits, so that comparing cannot overflow.
    guard (0...1_000_000_000).contains(sum), (1...1_000_000_000).contains(count) else {
      throw OCOPError(
        .outOfRange, reason: "a score is the mean of at least one number of points from 0 up")
    }
    self.init(uncheckedSum: sum, of: count)
  }

  init(uncheckedSum sum: Int, of count: Int) {
    guard count > 1 else {
      (numerator, denominator) = (sum, 1)
      return
    }
    var (larger, divisor) = (sum, count)
    while case let rest = larger % divisor, rest != 0 { (larger, divisor) = (divisor, rest) }
    (numerator, denominator) = (sum / divisor, count / divisor)
  }

  /// The points, when they are a whole number.
  public var whole: Int? { denominator == 1 ? numerator : nil }

  /// Whether it is at least a whole number of points.
  func isAtLeast(_ points: Int) -> Bool { numerator >= points * denominator }

  /// The points in Vietnamese notation, rounded half up, for display: "78,67".
  ///
  /// Never decide a rank on it: 89,996 is shown as "90,00" and is four stars.
  ///
  /// - Parameter decimals: How many digits follow the comma; 0 to 6, and the nearest of these for
  ///   another number.
  /// - Returns: The rounded points.
  public func text(decimals: Int = 2) -> String {
    let decimals = min(max(decimals, 0), 6)
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    // The rest is below the denominator, so that ten digits times six fit.
    let scaled = whole * scale + (rest * scale * 2 + denominator) / (denominator * 2)
    guard decimals > 0 else { return "\(scaled)" }
    let fraction = "\(scaled % scale)"
    return "\(scaled / scale),"
      + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
  }
}

extension OCOPScore: Comparable {
  /// Orders scores by their exact values.
  public static func < (lhs: OCOPScore, rhs: OCOPScore) -> Bool {
    lhs.numerator * rhs.denominator < rhs.numerator * lhs.denominator
  }
}

extension OCOPScore: CustomStringConvertible {
  /// The exact points: "78", "236/3".
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}

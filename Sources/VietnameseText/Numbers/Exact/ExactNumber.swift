/// A rational number (số hữu tỉ) held exactly, as a fraction of two 64-bit integers.
///
/// Always in lowest terms with a denominator above zero, so that equal numbers have equal parts.
/// Integers and decimals are the fractions with denominator 1 and with a denominator of twos and
/// fives. Nothing is ever rounded: what does not fit is a ``NumberError``.
public struct ExactNumber: Sendable, Hashable {
  /// The integer above the fraction bar (tử số), which carries the sign.
  public let numerator: Int64

  /// The integer below the fraction bar (mẫu số), 1 or more.
  public let denominator: Int64

  /// Zero.
  public static let zero = ExactNumber(0)

  /// One.
  public static let one = ExactNumber(1)

  /// Creates an integer.
  @inline(__always)
  public init(_ integer: Int64) {
    numerator = integer
    denominator = 1
  }

  /// Creates a fraction and reduces it.
  ///
  /// - Parameters:
  ///   - numerator: The integer above the bar.
  ///   - denominator: The integer below the bar, of either sign.
  /// - Throws: `divisionByZero`; `overflow` when the reduced fraction does not fit.
  public init(_ numerator: Int64, over denominator: Int64) throws(NumberError) {
    guard denominator != 0 else {
      throw NumberError(.divisionByZero, context: "a fraction")
    }
    try self.init(
      magnitude: numerator.magnitude, over: denominator.magnitude,
      isNegative: (numerator < 0) != (denominator < 0))
  }

  init(magnitude: UInt64, over divisor: UInt64, isNegative: Bool) throws(NumberError) {
    let common = Self.greatestCommonDivisor(magnitude, divisor)
    let above = magnitude / common
    guard let below = Int64(exactly: divisor / common),
      above <= (isNegative ? Int64.min.magnitude : Int64.max.magnitude)
    else { throw NumberError(.overflow, context: "a fraction") }
    numerator = Int64(truncatingIfNeeded: isNegative ? 0 &- above : above)
    denominator = below
  }

  /// The integer this is, or nil when it is none.
  public var integer: Int64? { denominator == 1 ? numerator : nil }

  /// Whether the number is below zero.
  public var isNegative: Bool { numerator < 0 }

  /// The greatest common divisor; at least 1 for a divisor above zero.
  private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension ExactNumber: Comparable {
  /// Whether one number is below another, exactly.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return (a.high, a.low) < (b.high, b.low)
  }
}

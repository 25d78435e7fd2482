/// A part of a whole, or a multiple of it, as the two whole numbers it was counted as (tỷ lệ).
///
/// It is kept as counted, 618 of 1,085, and never as a decimal: rounding happens once, on display.
/// Two ratios are equal when both their numbers are; `isAtLeast(_:)` compares what they are worth.
/// Ratios are not added or averaged: their counts are, before they become ratios.
public struct ExactRatio: Sendable, Hashable {
  /// The number above the line.
  public let numerator: Int64

  /// The number below the line; above 0.
  public let denominator: Int64

  /// Creates a ratio.
  ///
  /// - Parameters:
  ///   - numerator: The number above the line.
  ///   - denominator: The number below the line.
  /// - Throws: ``AdoptionError`` with code `undefined` for a denominator of 0, and `outOfRange` for
  ///   one below 0.
  public init(_ numerator: Int64, of denominator: Int64) throws(AdoptionError) {
    guard denominator != 0 else {
      throw AdoptionError(.undefined, reason: "a ratio to nothing is undefined, and not 0")
    }
    guard denominator > 0 else {
      throw AdoptionError(.outOfRange, reason: "a ratio to \(denominator), which is below 0")
    }
    self.init(unchecked: numerator, of: denominator)
  }

  init(unchecked numerator: Int64, of denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether it is worth as much as another ratio or more, exactly.
  ///
  /// - Complexity: O(1).
  public func isAtLeast(_ other: ExactRatio) -> Bool {
    Int128(numerator) * Int128(other.denominator) >= Int128(other.numerator) * Int128(denominator)
  }

  /// Whether it is worth as much as a percentage or more, exactly.
  ///
  /// - Complexity: O(1).
  public func isAtLeast(_ percent: Percent) -> Bool {
    Int128(numerator) * Self.hundredths >= Int128(percent.hundredths) * Int128(denominator)
  }

  /// Whether it lies between two percentages, both included, exactly.
  ///
  /// - Complexity: O(1).
  public func isWithin(_ range: ClosedRange<Percent>) -> Bool {
    isAtLeast(range.lowerBound)
      && Int128(numerator) * Self.hundredths
        <= Int128(range.upperBound.hundredths) * Int128(denominator)
  }

  /// The ratio as a percentage, rounded half up (away from 0) to a number of decimals: "57%".
  ///
  /// - Parameter decimals: How many decimals; fewer than 0 count as 0, more than 6 as 6.
  /// - Returns: The percentage as Vietnamese writes it, "56,96%".
  /// - Complexity: O(1).
  public func percentText(decimals: Int = 0) -> String {
    text(scaledBy: 100, decimals: decimals) + "%"
  }

  /// The ratio as a number, rounded half up (away from 0) to a number of decimals: "7,2".
  ///
  /// - Parameter decimals: How many decimals; fewer than 0 count as 0, more than 6 as 6.
  /// - Returns: The number as Vietnamese writes it.
  /// - Complexity: O(1).
  public func decimalText(decimals: Int = 1) -> String { text(scaledBy: 1, decimals: decimals) }

  private static let hundredths: Int128 = 10_000

  private func text(scaledBy factor: Int128, decimals: Int) -> String {
    let places = min(max(decimals, 0), 6)
    var unit: Int128 = 1
    for _ in 0..<places { unit *= 10 }
    // 64 bits times 100 times a million stay far below 128 bits.
    let scaled = Int128(numerator) * factor * unit
    let rounded = (2 * scaled.magnitude + UInt128(denominator)) / (2 * UInt128(denominator))
    let (whole, rest) = rounded.quotientAndRemainder(dividingBy: UInt128(unit))
    let sign = numerator < 0 && rounded > 0 ? "-" : ""
    guard places > 0 else { return sign + whole.vietnameseText }
    let digits = String(rest)
    let zeros = String(repeating: "0", count: places - digits.utf8.count)
    return sign + whole.vietnameseText + "," + zeros + digits
  }
}

extension ExactRatio: CustomStringConvertible {
  /// The ratio as counted: "618/1.085".
  public var description: String {
    "\(numerator.vietnameseText)/\(denominator.vietnameseText)"
  }
}

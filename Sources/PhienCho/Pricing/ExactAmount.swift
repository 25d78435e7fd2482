/// An amount of money before it is rounded: a fraction with a denominator that holds a tenth of a
/// thousandth of a đồng for a gram.
struct ExactAmount: Sendable {
  private static let denominator: UInt128 = 10_000_000
  private var numerator: UInt128 = 0

  /// Nothing yet.
  static let zero = ExactAmount()

  /// Adds the price of some units: grams at a price per kilogram, else pieces or packs.
  ///
  /// - Parameters:
  ///   - units: The grams, pieces or packs; at least 0.
  ///   - rate: The price of the basis in ten-thousandths of a đồng.
  ///   - basis: What the rate buys.
  /// - Returns: Whether the sum can be held.
  mutating func add(_ units: Int64, at rate: UInt128, per basis: UnitPrice.Basis) -> Bool {
    let scale: UInt128 = basis == .kilogram ? 1 : 1000
    let (amount, overflow) = rate.multipliedReportingOverflow(by: UInt128(units.magnitude) * scale)
    let (sum, carry) = numerator.addingReportingOverflow(amount)
    numerator = sum
    return !overflow && !carry
  }

  /// The amount rounded half up to the đồng; `nil` beyond 64 bits.
  var rounded: Int64? {
    let half = Self.denominator / 2
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: Self.denominator)
    return Int64(exactly: quotient + (rest >= half ? 1 : 0))
  }

  /// The whole đồng in the amount; `nil` beyond 64 bits.
  var floor: Int64? { Int64(exactly: numerator / Self.denominator) }
}

extension Money {
  /// A price that is at least 0, in ten-thousandths of a đồng.
  var rate: UInt128 { UInt128(vnd.magnitude) * 10_000 }
}

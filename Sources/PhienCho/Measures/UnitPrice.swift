/// A price for one unit of goods (đơn giá): per kilogram, per piece, or per pack of a known mass.
public struct UnitPrice: Sendable, Hashable {
  /// What one price buys.
  public enum Basis: Sendable, Hashable {
    /// One kilogram (UN/CEFACT Recommendation 20 `KGM`).
    case kilogram
    /// One piece, by its Vietnamese name (con, đôi, chiếc …).
    case piece(unit: String)
    /// One pack by its Vietnamese name (gói, hộp …), holding a net mass above zero.
    case pack(unit: String, contents: Mass)
  }

  /// The price of one unit; at least 0.
  public let amount: Money

  /// What one price buys.
  public let basis: Basis

  /// Creates a unit price.
  ///
  /// A unit's name is 1 to 64 UTF-8 bytes without control characters or '/', has no white space at
  /// its ends, is not itself a unit of mass, and does not end with a dash or with a mass ("hộp
  /// 500 g" is a pack "hộp" of 500 g); so the price's text always reads back as the same price.
  ///
  /// - Throws: ``MeasureError`` with code `negative` for a price below zero, `malformed` for another
  ///   unit name or a pack that holds nothing.
  public init(_ amount: Money, per basis: Basis) throws(MeasureError) {
    guard amount >= .zero else { throw MeasureError(.negative, context: "a unit price") }
    switch basis {
    case .kilogram: break
    case .piece(let unit): try Basis.validate(unit: unit)
    case .pack(let unit, let contents):
      try Basis.validate(unit: unit)
      guard contents > .zero else {
        throw MeasureError(.malformed, context: "a pack must hold more than 0 g")
      }
    }
    self.amount = amount
    self.basis = basis
  }

  /// The price of a quantity, rounded half up to the đồng, once.
  ///
  /// 500 g at 12.345 ₫/kg are 6.173 ₫. Half up needs no rule for negative amounts here: neither a
  /// price nor a quantity is ever below zero.
  ///
  /// - Throws: ``MeasureError`` with code `unitMismatch` when a mass is asked of goods sold by the
  ///   piece or pack (or the reverse), `overflow` when the total does not fit in 64 bits.
  public func total(for quantity: Quantity) throws(MeasureError) -> Money {
    let units: Int64
    let divisor: Int64
    switch (basis, quantity) {
    case (.kilogram, .mass(let mass)): (units, divisor) = (mass.grams, 1000)
    case (.piece, .pieces(let pieces)), (.pack, .pieces(let pieces)):
      (units, divisor) = (pieces.count, 1)
    default: throw MeasureError(.unitMismatch, context: "the price of a quantity")
    }
    let product = amount.vnd.multipliedFullWidth(by: units)
    // Both factors are at least 0, so the product is below 2^126 and its half-up bias cannot carry
    // out of the high word.
    let (low, carry) = product.low.addingReportingOverflow(UInt64(divisor) / 2)
    let high = UInt64(product.high) + (carry ? 1 : 0)
    guard high < UInt64(divisor) else { throw MeasureError(.overflow, context: "the price") }
    let quotient = UInt64(divisor).dividingFullWidth((high, low)).quotient
    guard let vnd = Int64(exactly: quotient) else {
      throw MeasureError(.overflow, context: "the price")
    }
    return Money(vnd: vnd)
  }
}

/// A number of order lines and what they come to (tổng), at one stage of the trade.
///
/// An order line is what one order has of one offer. Money is rounded half up to the đồng once for
/// each order line and stage, and then only added; an order line belongs to one offer and one
/// producer, so offers and producers sum to the total exactly.
public struct Tally: Sendable, Hashable {
  /// How many order lines have anything at this stage.
  public var lines: Int

  /// The mass of goods sold by mass.
  public var mass: Mass

  /// The number of goods sold by the piece or pack.
  public var pieces: Pieces

  /// The price of all of it.
  public var money: Money

  /// Nothing at all.
  public static let zero = Tally(lines: 0, mass: .zero, pieces: .zero, money: .zero)

  /// Creates a tally.
  public init(lines: Int, mass: Mass, pieces: Pieces, money: Money) {
    self.lines = lines
    self.mass = mass
    self.pieces = pieces
    self.money = money
  }

  /// The sum of two tallies.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` when a figure does not fit in 64 bits; two
  ///   tallies of one ledger always do.
  public func adding(_ other: Tally) throws(MeasureError) -> Tally {
    let (lines, overflow) = lines.addingReportingOverflow(other.lines)
    guard !overflow else { throw MeasureError(.overflow, context: "the number of order lines") }
    return Tally(
      lines: lines, mass: try mass.adding(other.mass), pieces: try pieces.adding(other.pieces),
      money: try money.adding(other.money))
  }
}

extension Tally {
  /// Adds one order line, unless it has nothing at this stage.
  mutating func add(_ amount: Int64, _ unit: QuantityUnit, _ price: (Int64) -> Money) {
    if amount > 0 { add(amount, unit, price(amount)) }
  }

  /// Adds one order line; its ledger has checked that every sum fits.
  mutating func add(_ amount: Int64, _ unit: QuantityUnit, _ money: Money) {
    lines += 1
    switch unit {
    case .grams: mass = Mass(uncheckedGrams: mass.grams + amount)
    case .pieces: pieces = Pieces(uncheckedCount: pieces.count + amount)
    }
    self.money = Money(vnd: self.money.vnd + money.vnd)
  }

  /// Adds a tally of the same ledger, which has checked that every sum fits.
  mutating func add(_ other: Tally) {
    lines += other.lines
    mass = Mass(uncheckedGrams: mass.grams + other.mass.grams)
    pieces = Pieces(uncheckedCount: pieces.count + other.pieces.count)
    money = Money(vnd: money.vnd + other.money.vnd)
  }
}

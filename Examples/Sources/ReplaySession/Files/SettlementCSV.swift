package import PhienCho
package import ReportSupport

/// What each household is due of the orders agreed on, as a table: one row a household, then one for
/// what no household is due, so that the rows sum to what the buyers owe.
package struct SettlementCSV {
  /// So many orders are settled together: few enough to need no memory, enough to merge seldom.
  private static let batchSize = 1024

  private let catalogue: Catalogue
  private let situation: WithholdingSituation?
  private var batch: [SettledOrder] = []
  private var settlement = Settlement.empty
  private var due = Money.zero

  /// Creates a table of no orders.
  ///
  /// - Parameters:
  ///   - catalogue: Whose the offers are.
  ///   - situation: The day and the platform, to estimate what it withholds; `nil` when not known.
  package init(catalogue: Catalogue, situation: WithholdingSituation?) {
    self.catalogue = catalogue
    self.situation = situation
  }

  /// Whether the catalogue says whose each offer is.
  package static func isPossible(for catalogue: Catalogue) -> Bool {
    catalogue.offers.allSatisfy { catalogue.producer(of: $0) != nil }
  }

  /// Adds an order, unless nobody has agreed on it.
  ///
  /// - Throws: ``PricingError``, ``SettlementError`` or ``MeasureError`` beyond 64 bits.
  package mutating func append(_ order: Order) throws {
    guard order.isAgreed else { return }
    // No rule asks when the goods were claimed, and the order's lines keep the prices.
    let agreed = try PricingRules().quote(Cart(order, claims: []))
    batch.append(try SettledOrder(order, agreed: agreed))
    due = try due.adding(order.due)
    if batch.count >= Self.batchSize { try settle() }
  }

  private mutating func settle() throws {
    settlement = try settlement.merging(
      Settlement(of: batch, catalogue: catalogue, withholding: situation))
    batch.removeAll(keepingCapacity: true)
  }

  /// The table.
  ///
  /// - Throws: as ``append(_:)``.
  package mutating func text(_ words: Wording, separator: CSVText.Separator) throws -> [UInt8] {
    try settle()
    var table = CSVText(separator: separator)
    table.append(words.settlementColumns.map { .text("\($0) (\($1))") })
    for household in settlement.households {
      let figures = household.figures
      let tax = household.withheld
      let estimates: [CSVText.Cell] =
        situation == nil
        ? [.empty, .empty, .empty, .empty]
        : [
          .number(tax.valueAdded.vnd), .number(tax.income.vnd), .number(tax.undetermined.vnd),
          household.netAfterWithholding.map { .number($0.vnd) } ?? .empty,
        ]
      table.append(
        [
          .text(catalogue[household.producer]?.name ?? household.producer.rawValue),
          .number(figures.mass.grams), .number(figures.pieces.count),
          .number(figures.returnedMass.grams), .number(figures.returnedPieces.count),
          .number(figures.gross.vnd), .number(figures.weighing.vnd), .number(figures.returns.vnd),
          .number(figures.net.vnd),
        ] + estimates)
    }
    let charges = try due.subtracting(settlement.paid)
    table.append(
      [.text(words.chargesAndDiscounts)] + Array(repeating: .empty, count: 7)
        + [.number(charges.vnd)] + Array(repeating: .empty, count: 4))
    return table.drain()
  }
}

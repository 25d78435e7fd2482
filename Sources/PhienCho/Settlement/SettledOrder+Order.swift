extension SettledOrder {
  /// Creates what became of an order, as its ledger has it: weighed, delivered, refused, brought back.
  ///
  /// What came back, was refused or lost is paid back at what it cost. What is still to be packed, or
  /// under way, counts as kept. ``paid`` is what the buyer owes by the breakdown; where it differs from
  /// the order's `due`, the ledger lacks a charge, such as a discount's share of what was weighed.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - breakdown: What was agreed on, from the cart of this order.
  ///   - deliveryRefund: What of the paid delivery was paid back, or never paid.
  ///   - refundBearer: Who pays the carrier in the buyer's place.
  /// - Throws: ``SettlementError`` with code `malformed` when the breakdown is of other goods than the
  ///   order holds, so that it must be quoted again; else as
  ///   ``init(_:outcomes:deliveryRefund:refundBearer:)``.
  /// - Complexity: O(*n*) in the lines.
  public init(
    _ order: Order, agreed breakdown: PriceBreakdown, deliveryRefund: Money = .zero,
    refundBearer: CostBearer = .producers
  ) throws(SettlementError) {
    let held = order.lines.filter { !$0.held.isZero }
    var lines: [OrderLineKey: Order.Line] = [:]
    for line in held { lines[OrderLineKey(offer: line.offer, price: line.unitPrice)] = line }
    var outcomes: [LineOutcome] = []
    for agreed in breakdown.lines {
      let key = OrderLineKey(offer: agreed.offer, price: agreed.posted)
      guard let line = lines.removeValue(forKey: key), line.held == agreed.quantity else {
        throw Self.otherGoods(order)
      }
      do throws(PricingError) {
        outcomes.append(try Self.outcome(of: line, agreed))
      } catch {
        throw SettlementError(
          .malformed, subject: "order \(order.number)", reason: error.description)
      }
    }
    guard lines.isEmpty else { throw Self.otherGoods(order) }
    try self.init(
      breakdown, outcomes: outcomes, deliveryRefund: deliveryRefund, refundBearer: refundBearer)
  }

  private static func otherGoods(_ order: Order) -> SettlementError {
    SettlementError(
      .malformed, subject: "order \(order.number)",
      reason: "the breakdown is of other goods than the order holds; quote it again")
  }

  private static func outcome(
    of line: Order.Line, _ agreed: PriceBreakdown.Line
  ) throws(PricingError) -> LineOutcome {
    let unit = QuantityUnit(line.held)
    // A ledger's line balances: what is held and over is short, under way, kept or back.
    let packed = line.held.amount + line.over.amount - line.short.amount
    let back = line.refused.amount + line.returned.amount + line.lost.amount
    let price = try agreed.price(of: unit.quantity(packed))
    let kept = try agreed.price(of: unit.quantity(packed - back))
    return LineOutcome(
      unchecked: unit.quantity(packed), weighing: Money(vnd: price.vnd - agreed.amount.vnd),
      returned: unit.quantity(back), refund: Money(vnd: max(0, price.vnd - kept.vnd)))
  }
}

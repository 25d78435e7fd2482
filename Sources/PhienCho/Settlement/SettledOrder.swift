/// What became of one order line after it was agreed on: packed, and perhaps brought back.
public struct LineOutcome: Sendable, Hashable {
  /// How much was packed.
  public let packed: Quantity

  /// What the weighing added to the line's price; negative when less was packed than ordered.
  public let weighing: Money

  /// How much of it was returned or refused at the door.
  public let returned: Quantity

  /// What was paid back for it, or never paid; at least 0.
  public let refund: Money

  /// Creates an outcome.
  ///
  /// - Parameters:
  ///   - packed: How much was packed.
  ///   - weighing: What the weighing added to the line's price.
  ///   - returned: How much of it was returned or refused at the door; `nil` for nothing.
  ///   - refund: What was paid back for it, or never paid.
  /// - Throws: ``SettlementError`` with code `unitMismatch` for mass against pieces, `malformed` for
  ///   more returned than packed or a refund below 0.
  public init(
    packed: Quantity, weighing: Money, returned: Quantity? = nil, refund: Money = .zero
  ) throws(SettlementError) {
    let unit = QuantityUnit(packed)
    let returned = returned ?? unit.quantity(0)
    guard QuantityUnit(returned) == unit else {
      throw SettlementError(.unitMismatch, reason: "\(returned) cannot be returned of \(packed)")
    }
    guard returned.amount <= packed.amount, refund >= .zero else {
      throw SettlementError(
        .malformed,
        reason:
          "returning \(returned) of \(packed) for \(refund) is more than there was, or below 0")
    }
    self.init(unchecked: packed, weighing: weighing, returned: returned, refund: refund)
  }

  init(unchecked packed: Quantity, weighing: Money, returned: Quantity, refund: Money) {
    self.packed = packed
    self.weighing = weighing
    self.returned = returned
    self.refund = refund
  }

  /// Creates the outcome of a line that was packed as it was ordered.
  ///
  /// - Parameter line: The line as it was agreed on.
  public init(asOrdered line: PriceBreakdown.Line) {
    self.init(
      unchecked: line.quantity, weighing: .zero,
      returned: QuantityUnit(line.quantity).quantity(0), refund: .zero)
  }
}

/// An order as it was agreed on, and what became of it: what a settlement divides.
public struct SettledOrder: Sendable, Hashable {
  /// What was agreed on.
  public let breakdown: PriceBreakdown

  /// What became of each line, in the order of the breakdown's.
  public let outcomes: [LineOutcome]

  /// What of the paid delivery was paid back, or never paid; at least 0.
  public let deliveryRefund: Money

  /// Who pays the carrier in the buyer's place.
  public let refundBearer: CostBearer

  /// What the buyer paid in the end.
  public let paid: Money

  /// Creates a settled order.
  ///
  /// - Parameters:
  ///   - breakdown: What was agreed on.
  ///   - outcomes: What became of each line; `nil` when all was packed and kept as ordered.
  ///   - deliveryRefund: What of the paid delivery was paid back, or never paid.
  ///   - refundBearer: Who pays the carrier in the buyer's place.
  /// - Throws: ``SettlementError`` with code `malformed` for other than one outcome a line, a line
  ///   or a delivery refunded beyond what was paid, or a line that was not ordered; `unitMismatch` for
  ///   mass against pieces; `overflow` beyond 64 bits.
  /// - Complexity: O(*n*) in the lines.
  public init(
    _ breakdown: PriceBreakdown, outcomes: [LineOutcome]? = nil, deliveryRefund: Money = .zero,
    refundBearer: CostBearer = .producers
  ) throws(SettlementError) {
    let outcomes = outcomes ?? breakdown.lines.map(LineOutcome.init(asOrdered:))
    guard outcomes.count == breakdown.lines.count else {
      throw SettlementError(
        .malformed,
        reason: "\(outcomes.count) outcomes were given for \(breakdown.lines.count) order lines")
    }
    var paid = breakdown.total.vnd
    func add(_ amount: Int64) throws(SettlementError) {
      let (sum, overflow) = paid.addingReportingOverflow(amount)
      guard !overflow else { throw .overflow(nil, "what was paid") }
      paid = sum
    }
    for (line, outcome) in zip(breakdown.lines, outcomes) {
      try Self.check(outcome, of: line)
      try add(outcome.weighing.vnd)
      // At least 0, so that it has an opposite.
      try add(-outcome.refund.vnd)
    }
    guard (Money.zero...breakdown.delivery.paid).contains(deliveryRefund) else {
      throw SettlementError(
        .malformed,
        reason: "\(deliveryRefund) of delivery cannot be paid back of \(breakdown.delivery.paid)")
    }
    try add(-deliveryRefund.vnd)
    self.breakdown = breakdown
    self.outcomes = outcomes
    self.deliveryRefund = deliveryRefund
    self.refundBearer = refundBearer
    self.paid = Money(vnd: paid)
  }

  private static func check(
    _ outcome: LineOutcome, of line: PriceBreakdown.Line
  ) throws(SettlementError) {
    guard QuantityUnit(outcome.packed) == QuantityUnit(line.quantity) else {
      throw SettlementError(
        .unitMismatch, subject: line.offer.rawValue,
        reason: "\(outcome.packed) cannot be packed for \(line.quantity)")
    }
    guard !line.quantity.isZero || (outcome.packed.isZero && outcome.weighing == .zero) else {
      throw SettlementError(
        .malformed, subject: line.offer.rawValue,
        reason: "nothing was ordered, so nothing can be packed or weighed")
    }
    let (price, overflow) = line.amount.vnd.addingReportingOverflow(outcome.weighing.vnd)
    guard !overflow else { throw .overflow(line.offer.rawValue, "the price of what was packed") }
    guard price >= outcome.refund.vnd else {
      throw SettlementError(
        .malformed, subject: line.offer.rawValue, reason: "more is paid back than was paid")
    }
  }
}

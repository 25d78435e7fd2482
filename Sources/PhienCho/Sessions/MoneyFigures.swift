/// What a session's orders come to in money, beside the goods (số liệu tiền của phiên).
public struct MoneyFigures: Sendable, Hashable {
  /// Money beside the price of goods, such as deliveries; may be below zero.
  public internal(set) var charges = Money.zero
  /// What buyers are to pay, with charges.
  public internal(set) var due = Money.zero
  /// What buyers paid, with cash that carriers collected.
  public internal(set) var paid = Money.zero
  /// What was given back.
  public internal(set) var refunded = Money.zero
  /// What carriers are asked to collect and have not collected.
  public internal(set) var toCollect = Money.zero
  /// What carriers collected.
  public internal(set) var collected = Money.zero
  /// What carriers passed on.
  public internal(set) var remitted = Money.zero
}

extension MoneyFigures {
  /// Adds what one order comes to; its ledger has checked that every sum fits.
  mutating func add(_ account: LedgerRecord.Account, due: Int64) {
    add(
      MoneyFigures(
        charges: Money(vnd: account.charges), due: Money(vnd: due), paid: Money(vnd: account.paid),
        refunded: Money(vnd: account.refunded),
        toCollect: Money(vnd: account.remittance == .toCollect ? account.asked : 0),
        collected: Money(vnd: account.collected), remitted: Money(vnd: account.remitted)))
  }

  /// Adds figures of the same ledger, which has checked that every sum fits.
  mutating func add(_ other: MoneyFigures) {
    charges = Money(vnd: charges.vnd + other.charges.vnd)
    due = Money(vnd: due.vnd + other.due.vnd)
    paid = Money(vnd: paid.vnd + other.paid.vnd)
    refunded = Money(vnd: refunded.vnd + other.refunded.vnd)
    toCollect = Money(vnd: toCollect.vnd + other.toCollect.vnd)
    collected = Money(vnd: collected.vnd + other.collected.vnd)
    remitted = Money(vnd: remitted.vnd + other.remitted.vnd)
  }
}

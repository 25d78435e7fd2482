/// What a session's events amount to (sổ phiên): who holds what, who waits, what was agreed.
///
/// A pure fold: the same events under the same rules give an equal ledger, in whatever order they
/// became known. Each event is applied in canonical order:
///
/// - A request's lines are claims, each held whole or waitlisted whole. `add` is a new claim; `set`
///   is a new claim for what is missing, or takes back what is too much; `remove` takes back.
///   Taking back starts from the buyer's latest claim on the offer, so that early places are kept.
/// - Freed or added stock goes to waiting claims at once, by ``SessionRules/waiting``.
/// - A buyer has one open order; a claim after it is cancelled or closed opens another.
/// - A confirmed order whose claims change, by its buyer or because a waiting one is held, goes back
///   to unconfirmed.
/// - Closing an order releases its waiting claims; cancelling or withdrawing it, all of them.
/// - Stock of `nil` never runs out, and adding to it changes nothing.
///
/// What cannot be applied as it stands is in ``refusals``.
public struct Ledger: Sendable {
  /// What was on sale.
  public let catalogue: Catalogue

  /// The rules the events were replayed under.
  public let rules: SessionRules

  /// The moment up to which events count and holds have run out, when one was given.
  public let asOf: Instant?

  let events: EventStorage
  let fold: LedgerFold

  /// Replays a log.
  ///
  /// - Parameters:
  ///   - log: The events.
  ///   - catalogue: What is on sale.
  ///   - rules: What to do where there is no one custom.
  ///   - asOf: The moment to look at: later events are left out, and holds that end at or before it
  ///     have ended. `nil` for all events, and holds as they are at the last of them.
  /// - Complexity: O(*n*) in the events, with the logarithm of the waiting list's length for a claim
  ///   that waits; O(*n* log *n*) when events did not arrive in canonical order.
  public init(
    replaying log: EventLog, of catalogue: Catalogue, under rules: SessionRules = SessionRules(),
    asOf: Instant? = nil
  ) {
    self.catalogue = catalogue
    self.rules = rules
    self.asOf = asOf
    events = log.storage
    fold = LedgerFold(log.storage, of: catalogue, under: rules, asOf: asOf)
  }

  /// The orders, by number: the one numbered 1 at index 0.
  ///
  /// - Complexity: O(1); each order read is O(its lines).
  public var orders: LedgerRows<Order> {
    LedgerRows(self, count: fold.orders.count) { $0.order($1) }
  }

  /// The claims, in the order they were made.
  ///
  /// - Complexity: O(1), and O(1) for each claim read.
  public var claims: LedgerRows<Claim> {
    LedgerRows(self, count: fold.claims.count) { $0.claim($1) }
  }

  /// What could not be applied as it stands, in the order of events.
  ///
  /// - Complexity: O(1), and O(1) for each refusal read.
  public var refusals: LedgerRows<Refusal> {
    LedgerRows(self, count: fold.refusals.count) { $0.refusal($1) }
  }

  /// The offer shown on screen at the end; `nil` for none.
  public var pinned: OfferCode? { fold.pinned.map { catalogue.offers[$0].code } }

  /// The latest order of a buyer, open or not.
  ///
  /// - Complexity: O(its lines).
  public func currentOrder(of buyer: BuyerID) -> Order? {
    guard let number = events.buyers.index(of: buyer.rawValue) else { return nil }
    let order = fold.orderOfBuyer[number]
    return order < 0 ? nil : self.order(Int(order))
  }

  /// What may still be held of an offer; `nil` when it never runs out or is not in the catalogue.
  ///
  /// - Complexity: O(1).
  public func available(of offer: OfferCode) -> Quantity? {
    guard let position = catalogue.index(of: offer.rawValue), fold.shelves[position].stock != nil
    else { return nil }
    let shelf = fold.shelves[position]
    return shelf.unit.quantity(shelf.available)
  }
}

// MARK: - Rows

extension Ledger {
  func order(_ index: Int) -> Order {
    let record = fold.orders[index]
    var lines: [Order.Line] = []
    var total: Int64 = 0
    var next = record.firstLine
    while next >= 0 {
      let line = fold.lines[Int(next)]
      let offer = catalogue.offers[Int(line.offer)]
      let unit = fold.shelves[Int(line.offer)].unit
      let amount = money(line.held, of: line)
      total += amount.vnd
      lines.append(
        Order.Line(
          offer: offer.code, claimed: unit.quantity(line.claimed), held: unit.quantity(line.held),
          waitlisted: unit.quantity(line.waiting), released: unit.quantity(line.released),
          expired: unit.quantity(line.expired), unitPrice: offer.price, amount: amount))
      next = line.next
    }
    return Order(
      number: index + 1, buyer: events.buyer(record.buyer), state: record.state,
      openedAt: instant(record.openedBy), needsReview: record.needsReview,
      cancellation: cancellation(of: record), lines: lines, total: Money(vnd: total))
  }

  func cancellation(of record: LedgerRecord.Order) -> CancellationReason? {
    guard record.state == .cancelled else { return nil }
    return record.cancellation < 0 ? .buyerChangedMind : events.reason(record.cancellation)
  }

  /// The price of an amount of an order line, rounded once.
  ///
  /// The fold admits no claim with which the sum of all prices would not fit in 64 bits.
  func money(_ amount: Int64, of line: LedgerRecord.Line) -> Money {
    let shelf = fold.shelves[Int(line.offer)]
    return (try? shelf.price.total(for: shelf.unit.quantity(amount))) ?? Money(vnd: .max)
  }

  private func instant(_ event: Int32) -> Instant {
    Instant(millisecondsSince1970: events.records[Int(event)].instant)
  }

  private func claim(_ index: Int) -> Claim {
    let record = fold.claims[index]
    let line = fold.lines[Int(record.line)]
    let unit = fold.shelves[Int(line.offer)].unit
    let isExpired = record.state == .expired
    return Claim(
      event: events.id(Int(record.event)), line: Int(record.position),
      instant: instant(record.event), buyer: events.buyer(fold.orders[Int(line.order)].buyer),
      orderNumber: Int(line.order) + 1, offer: catalogue.offers[Int(line.offer)].code,
      requested: unit.quantity(record.requested),
      active: unit.quantity(isExpired ? 0 : record.standing),
      released: unit.quantity(record.requested - record.standing),
      expired: unit.quantity(isExpired ? record.standing : 0), state: record.state,
      review: events.review(events.records[Int(record.event)].detail))
  }

  private func refusal(_ index: Int) -> Refusal {
    let record = fold.refusals[index]
    return Refusal(
      event: events.id(Int(record.event)), instant: instant(record.event),
      line: record.position < 0 ? nil : Int(record.position), reason: reason(record))
  }

  private func reason(_ record: LedgerRecord.Refusal) -> Refusal.Reason {
    switch record.reason {
    case .emptyRequest: .emptyRequest
    case .noOrder: .noOrder
    case .nothingHeld: .nothingHeld
    case .transition(let error): .transition(error)
    case .unknownOffer: .unknownOffer(events.offers[Int(record.offer)])
    case .wrongUnit: .wrongUnit(events.offers[Int(record.offer)])
    case .nothingToRemove: .nothingToRemove(events.offers[Int(record.offer)])
    case .overflow: .overflow(events.offers[Int(record.offer)])
    case .removedTooMuch(let excess, let unit):
      .removedTooMuch(events.offers[Int(record.offer)], excess: unit.quantity(excess))
    }
  }
}

// MARK: - Equality

extension Ledger: Hashable {
  /// Whether two ledgers say the same.
  ///
  /// - Complexity: O(*n*) in the claims, orders and refusals.
  public static func == (lhs: Ledger, rhs: Ledger) -> Bool {
    lhs.catalogue == rhs.catalogue && lhs.rules == rhs.rules && lhs.asOf == rhs.asOf
      && lhs.pinned == rhs.pinned && lhs.fold.shelves.map(\.stock) == rhs.fold.shelves.map(\.stock)
      && lhs.orders.elementsEqual(rhs.orders) && lhs.claims.elementsEqual(rhs.claims)
      && lhs.refusals.elementsEqual(rhs.refusals)
  }

  /// Hashes the orders' and claims' numbers and totals.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rules)
    hasher.combine(asOf)
    hasher.combine(fold.lines)
    hasher.combine(fold.refusals.count)
  }
}

extension Ledger: CustomStringConvertible, CustomReflectable {
  /// How many orders and claims there are; whose they are is not shown.
  public var description: String {
    "a ledger of \(fold.orders.count) orders, \(fold.claims.count) claims and "
      + "\(fold.refusals.count) refusals"
  }

  /// A mirror without the orders.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "orders": fold.orders.count, "claims": fold.claims.count, "refusals": fold.refusals.count,
      ])
  }
}

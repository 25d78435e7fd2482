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
/// - Goods are packed, weighed and moved only in an order that was confirmed; from the moment any of
///   it leaves the seller, a further claim of the buyer opens another order.
/// - A weighing, payment or delivery changes no claim: what was ordered stays readable beside what
///   was packed and paid.
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
  ///   that waits; O(*n* log *n*) when events did not arrive in canonical order. Besides, an edit or
  ///   a deletion walks the earlier edits of its comment, `set` and `remove` the prices the order
  ///   asked for the offer at, and joining two carts their claims: each of these is quadratic in how
  ///   often it comes back to one comment, one offer of one order, or one person.
  public init(
    replaying log: EventLog, of catalogue: Catalogue, under rules: SessionRules = SessionRules(),
    asOf: Instant? = nil
  ) {
    self.catalogue = catalogue
    self.rules = rules
    self.asOf = asOf
    events = log.storage
    var fold = LedgerFold(catalogue, under: rules)
    fold.run(log.storage, of: catalogue, asOf: asOf)
    self.fold = fold
  }

  init(
    _ catalogue: Catalogue, _ rules: SessionRules, _ asOf: Instant?, _ events: EventStorage,
    _ fold: LedgerFold
  ) {
    (self.catalogue, self.rules, self.asOf) = (catalogue, rules, asOf)
    (self.events, self.fold) = (events, fold)
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

  /// What was done to goods, in the order of events.
  ///
  /// - Complexity: O(1), and O(1) for each movement read.
  public var movements: LedgerRows<GoodsMovement> {
    LedgerRows(self, count: fold.movements.count) { $0.movement($1) }
  }

  /// Where other goods were packed than agreed on, in the order of events.
  ///
  /// - Complexity: O(1), and O(1) for each adjustment read.
  public var adjustments: LedgerRows<GoodsAdjustment> {
    LedgerRows(self, count: fold.adjustments.count) { $0.adjustment($1) }
  }

  /// The offer shown on screen at the end; `nil` for none.
  public var pinned: OfferCode? { fold.pinned.map { catalogue.offers[$0].code } }

  /// The latest order of a buyer, open or not.
  ///
  /// - Complexity: O(its lines).
  public func currentOrder(of buyer: BuyerID) -> Order? {
    guard let number = events.buyers.index(of: buyer.rawValue) else { return nil }
    let order = fold.orderOfBuyer[fold.cart(at: number)]
    return order < 0 ? nil : self.order(Int(order))
  }

  /// The buyer that a buyer goes by: the same for all identifiers that are one person.
  ///
  /// - Complexity: O(1).
  public func person(of buyer: BuyerID) -> BuyerID {
    guard let number = events.buyers.index(of: buyer.rawValue) else { return buyer }
    return events.buyer(Int32(fold.person(at: number)))
  }

  /// The price of one unit of an offer at the end; `nil` when it is not in the catalogue.
  ///
  /// - Complexity: O(1).
  public func price(of offer: OfferCode) -> UnitPrice? {
    catalogue.index(of: offer.rawValue).map { fold.shelves[$0].price }
  }

  /// The events whose proposals wait for the buyer's consent, by identifier.
  ///
  /// - Complexity: O(*p* log *p*) in the proposals.
  public var proposals: [EventID] { fold.proposals.map { events.id(Int($0)) }.sorted() }

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

// MARK: - Equality

extension Ledger: Hashable {
  /// Whether two ledgers say the same.
  ///
  /// - Complexity: O(*n*) in the claims, orders and refusals.
  public static func == (lhs: Ledger, rhs: Ledger) -> Bool {
    lhs.catalogue == rhs.catalogue && lhs.rules == rhs.rules && lhs.asOf == rhs.asOf
      && lhs.pinned == rhs.pinned && lhs.fold.shelves.map(\.stock) == rhs.fold.shelves.map(\.stock)
      && lhs.fold.shelves.map(\.price) == rhs.fold.shelves.map(\.price)
      && lhs.proposals == rhs.proposals && lhs.movements.elementsEqual(rhs.movements)
      && lhs.adjustments.elementsEqual(rhs.adjustments) && lhs.orders.elementsEqual(rhs.orders)
      && lhs.claims.elementsEqual(rhs.claims)
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

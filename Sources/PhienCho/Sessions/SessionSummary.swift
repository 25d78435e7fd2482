/// A session in figures (tổng kết phiên): by offer, by producer, and in all, at every stage.
public struct SessionSummary: Sendable, Hashable {
  /// The figures of one offer.
  public struct OfferFigures: Sendable, Hashable {
    /// The offer, by its code in the catalogue.
    public let offer: OfferCode
    /// Its figures.
    public internal(set) var figures = StageFigures()
  }

  /// The figures of one producer's offers, or of those without one, by ``Catalogue/producer(of:)``.
  public struct ProducerFigures: Sendable, Hashable {
    /// The producer; `nil` for offers whose producer the catalogue does not say.
    public let producer: ProducerID?
    /// The sum of its offers' figures.
    public internal(set) var figures = StageFigures()
  }

  /// Every offer of the catalogue, in its order, sold or not.
  public internal(set) var offers: [OfferFigures]

  /// Every producer of the catalogue, in its order; at the end the offers without one, if any.
  public internal(set) var producers: [ProducerFigures]

  /// The whole session.
  public internal(set) var total: StageFigures

  /// What the orders come to in money.
  public internal(set) var money: MoneyFigures

  /// How many buyers made a claim; identifiers that are one person count once.
  public internal(set) var buyers: Int

  /// How many claims there are, whatever became of them.
  public internal(set) var claims: Int

  /// How many claims wait for stock.
  public internal(set) var waitingClaims: Int

  /// How many events, or lines of them, could not be applied as they stand.
  public internal(set) var refusals: Int

  /// How many orders are in each state; every state has an entry.
  public internal(set) var ordersByState: [OrderState: Int]

  /// How many orders are paid how far; every state has an entry.
  public internal(set) var ordersByPayment: [PaymentState: Int]

  /// Of how many orders the cash on delivery is where; every state has an entry.
  public internal(set) var ordersByRemittance: [RemittanceState: Int]

  /// How many open orders have nothing left in them, all of it removed or expired; they count as
  /// unconfirmed in ``ordersByState``.
  public internal(set) var emptyOrders: Int

  /// How many orders were cancelled for each reason that occurs.
  public internal(set) var cancellations: [CancellationReason: Int]

  /// How many orders wait for a human to look at them.
  public internal(set) var ordersToReview: Int
}

extension Ledger {
  /// The session in figures.
  ///
  /// - Complexity: O(*n*) in the order lines, offers and producers.
  public func summary() -> SessionSummary {
    var offers = catalogue.offers.map { SessionSummary.OfferFigures(offer: $0.code) }
    var producers = catalogue.producers.map { SessionSummary.ProducerFigures(producer: $0.id) }
    var places: [ProducerID?: Int] = [:]
    for (place, producer) in producers.enumerated() { places[producer.producer] = place }
    let owners = catalogue.offers.map { catalogue.producer(of: $0)?.id }
    if owners.contains(nil) {
      places[nil] = producers.count
      producers.append(SessionSummary.ProducerFigures(producer: nil))
    }
    var due = [Int64](repeating: 0, count: fold.orders.count)
    for (number, line) in fold.lines.enumerated() {
      let offer = Int(line.offer)
      if line.held > 0 {
        due[Int(line.order)] += fold.money(fold.due(Int32(number)), of: line).vnd
      }
      // The price alone: a closure over the ledger would copy it for every line.
      let unit = fold.shelves[offer].unit
      let price = fold.shelves[offer].prices[Int(line.price)]
      offers[offer].figures.add(
        line, line.goods < 0 ? nil : fold.goods[Int(line.goods)],
        in: fold.orders[Int(line.order)].state, unit
      ) { (try? price.total(for: unit.quantity($0))) ?? Money(vnd: .max) }
    }
    var total = StageFigures()
    for (owner, row) in zip(owners, offers) {
      if let place = places[owner] { producers[place].figures.add(row.figures) }
      total.add(row.figures)
    }
    var states = Dictionary(uniqueKeysWithValues: OrderState.allCases.map { ($0, 0) })
    var payments = Dictionary(uniqueKeysWithValues: PaymentState.allCases.map { ($0, 0) })
    var remittances = Dictionary(uniqueKeysWithValues: RemittanceState.allCases.map { ($0, 0) })
    var cancellations: [CancellationReason: Int] = [:]
    var money = MoneyFigures()
    for (order, due) in zip(fold.orders, due) {
      let account = fold.account(order)
      states[order.state, default: 0] += 1
      payments[account.payment(goodsDue: due), default: 0] += 1
      remittances[account.remittance, default: 0] += 1
      money.add(account, due: due + account.charges)
      if let reason = cancellation(of: order) { cancellations[reason, default: 0] += 1 }
    }
    return SessionSummary(
      offers: offers, producers: producers, total: total, money: money,
      buyers: fold.buyerCount, claims: fold.claims.count,
      waitingClaims: fold.shelves.reduce(0) { $0 + $1.waiting.count },
      refusals: fold.refusals.count, ordersByState: states,
      ordersByPayment: payments, ordersByRemittance: remittances,
      emptyOrders: fold.orders.count { $0.isEmpty }, cancellations: cancellations,
      ordersToReview: fold.orders.count { $0.needsReview })
  }
}

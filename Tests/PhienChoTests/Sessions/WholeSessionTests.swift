import PhienCho
import Testing

/// Random sessions with every kind of event: laws that hold whatever happens.
@Suite struct WholeSessionTests {
  static var rules: [SessionRules] {
    var strict = SessionRules(holdMilliseconds: 1500, waiting: .strict)
    (strict.newOrders, strict.repeats, strict.repeatedOnes) = (.draft, .once, .review)
    (strict.edits, strict.deletions, strict.linkedCarts) = (.unlessConfirmed, .apply, .apart)
    (strict.emptied, strict.beyondTolerance, strict.substitution) = (.cancel, .never, .never)
    var easy = SessionRules(holdMilliseconds: 4000)
    (easy.beyondTolerance, easy.substitution, easy.emptied) = (.assumed, .assumed, .cancel)
    (easy.repeats, easy.repeatMilliseconds, easy.deletions) = (.review, 900, .review)
    var ignoring = SessionRules()
    (ignoring.edits, ignoring.deletions) = (.ignore, .ignore)
    ignoring.tolerance = SessionRules.WeighingTolerance(grams: 400, permille: 100)
    return [SessionRules(), strict, easy, ignoring]
  }

  /// A line of one of four offers, now and then in the wrong unit or of nothing on sale.
  static func goods(_ dice: inout SessionDice) -> GoodsLine {
    let code = [Market.guava, Market.honey, Market.broom, Market.peanuts, Market.code("LA")][
      [0, 0, 0, 1, 1, 2, 2, 3, 4][Int.random(in: 0..<9, using: &dice)]]
    var isMass = code == Market.guava || code == Market.honey
    if Int.random(in: 0..<20, using: &dice) == 0 { isMass.toggle() }
    let amount = dice.amount(0...4)
    return GoodsLine(
      isMass ? grams(amount * 600 + dice.amount(0...3) * 7) : count(amount), of: code)
  }

  static func session(_ seed: Int, events: Int = 140) throws -> [SessionEvent] {
    var dice = SessionDice(seed)
    var script = Script()
    var now: Int64 = 0
    for _ in 0..<events {
      now += Int64.random(in: 0...2, using: &dice) * 200
      let buyer = try buyerID("b\(Int.random(in: 1...3, using: &dice))")
      let past = script.events.randomElement(using: &dice)?.id ?? EventID("không có")
      let future = EventID("e\(1_000_000 + Int.random(in: 1...events, using: &dice))")
      guard let named = Int.random(in: 0..<8, using: &dice) == 0 ? future : past else { continue }
      let order = OrderReference(
        buyer, claim: Int.random(in: 0..<6, using: &dice) == 0 ? named : nil)
      let line = goods(&dice)
      // Few amounts, so that they meet.
      let amount = Money(vnd: Int64.random(in: -1...12, using: &dice) % 4 * 3000)
      let money = Money(vnd: Int64.random(in: -1...40, using: &dice) * 1000)
      switch Int.random(in: 0..<40, using: &dice) {
      case 0 where Bool.random(using: &dice): script.at(now, .withdraw(buyer: buyer))
      case 1 where Bool.random(using: &dice):
        script.at(now, .cancel(buyer: buyer, reason: .prank, by: .system))
      case 2: script.at(now, .close(buyer: buyer))
      case 3, 4: script.at(now, .present(buyer: buyer))
      case 5, 6, 7, 8: script.at(now, .confirm(buyer: buyer))
      case 9: script.at(now, .restock(offer: line.offer, quantity: line.quantity))
      case 10: script.at(now, .reprice(offer: line.offer, to: Money(vnd: money.vnd / 10)))
      case 11: script.at(now, .retract(comment: named))
      case 12, 13:
        let lines =
          line.quantity.isZero ? [] : [try RequestLine(.add, line.quantity, of: line.offer)]
        script.at(now, .edit(comment: named, lines: lines, review: ["edited"]))
      case 14:
        guard Int.random(in: 0..<4, using: &dice) == 0 else { continue }
        let other = try buyerID("b\(Int.random(in: 1...5, using: &dice))")
        script.at(now, .link(buyer: buyer, to: other))
      case 15, 16, 17:
        let whole = GoodsLine(
          line.offer == Market.broom ? count(1) : grams(600 + dice.amount(0...2) * 600),
          of: line.offer)
        let isOdd = Int.random(in: 0..<3, using: &dice) == 0
        let rest = Remainder.allCases.randomElement(using: &dice) ?? .settle
        script.at(
          now, .weigh(order: order, packed: isOdd ? whole : line, rest: rest, reason: .weighed))
      case 18:
        script.at(
          now, .substitute(order: order, line, with: goods(&dice), reason: .stockShort))
      case 19, 20:
        script.at(now, .consent(to: named, isGiven: Int.random(in: 0..<4, using: &dice) > 0))
      case 21, 22, 23, 24, 25:
        let kind = FulfilmentEvent.allCases.randomElement(using: &dice) ?? .pack
        let lines = Int.random(in: 0..<4, using: &dice) > 0 ? [] : [line, goods(&dice)]
        script.at(now, .fulfil(order: order, kind, lines: lines, reason: .damaged))
      case 26: script.at(now, .pay(order: order, amount: amount, method: .transfer))
      case 27: script.at(now, .refund(order: order, amount: amount, method: .cash))
      case 28: script.at(now, .charge(order: order, amount: money, reason: .delivery))
      case 29, 30:
        let steps: [RemittanceStep] = [.ask, .ask, .collect, .collect, .remit, .remit, .waive]
        let step = steps.randomElement(using: &dice) ?? .ask
        script.at(now, .cashOnDelivery(order: order, step, amount: amount))
      default:
        let operation: RequestLine.Operation =
          Int.random(in: 0..<5, using: &dice) == 0 ? .set : line.quantity.isZero ? .remove : .add
        let lines = [try RequestLine(operation, line.quantity, of: line.offer)]
        script.at(now, .request(buyer: buyer, lines: lines, review: []))
      }
    }
    return script.events
  }

  @Test(arguments: 0..<4)
  func nothingIsLost(place: Int) throws {
    let catalogue = try Market.catalogue(guava: grams(9000))
    let rules = Self.rules[place]
    for seed in 0..<sampled(60) {
      let events = try Self.session(seed)
      for length in [events.count / 3, events.count * 2 / 3, events.count] {
        let part = Array(events.prefix(length))
        let ledger = Ledger(replaying: EventLog(part), of: catalogue, under: rules)
        try ledger.expectWhole("seed \(seed), \(length) events")
        try ledger.expectStock(part, "seed \(seed), \(length) events")
      }
    }
  }

  @Test(arguments: 0..<4)
  func arrivalAndRepetitionDoNotMatter(place: Int) throws {
    let catalogue = try Market.catalogue()
    for seed in 0..<sampled(40) {
      let events = try Self.session(seed)
      var dice = SessionDice(seed + 1)
      let log = EventLog(events)
      let again = EventLog((events + events).shuffled(using: &dice))
      let ledger = Ledger(replaying: log, of: catalogue, under: Self.rules[place])
      try #require(
        ledger == Ledger(replaying: again, of: catalogue, under: Self.rules[place]), "seed \(seed)")
    }
  }

  /// The sessions above do reach what they are to test.
  @Test func everythingHappens() throws {
    let catalogue = try Market.catalogue()
    var kinds: Set<FulfilmentEvent> = []
    var (payments, remittances): (Set<PaymentState>, Set<RemittanceState>) = ([], [])
    var (reasons, orders): (Set<CancellationReason>, Set<OrderState>) = ([], [])
    var (refusals, adjustments) = (Set<String>(), 0)
    for (seed, rules) in (0..<120).map({ ($0, Self.rules[$0 % 4]) }) {
      let log = EventLog(try Self.session(seed, events: 500))
      let ledger = Ledger(replaying: log, of: catalogue, under: rules)
      kinds.formUnion(ledger.movements.map(\.kind))
      payments.formUnion(ledger.orders.map(\.payment))
      remittances.formUnion(ledger.orders.map(\.cashOnDelivery.state))
      reasons.formUnion(ledger.orders.compactMap(\.cancellation))
      orders.formUnion(ledger.orders.map(\.state))
      adjustments += ledger.adjustments.count
      refusals.formUnion(ledger.refusals.map { String("\($0.reason)".prefix { $0 != "(" }) })
    }
    #expect(kinds.count == FulfilmentEvent.allCases.count)
    #expect(payments.count == PaymentState.allCases.count)
    #expect(remittances == Set(RemittanceState.allCases))
    #expect(orders.count == OrderState.allCases.count)
    #expect(reasons.isSuperset(of: [.buyerChangedMind, .prank, .joined, .holdsRanOut]))
    #expect(adjustments > 40)
    let missing = [
      "alreadyLinked", "alreadyPacked", "badAmount", "badPrice", "cannotJoin", "exceeds",
      "handedOver", "ignored", "leftForReview", "neverConfirmed", "noSubstitution", "notAtStage",
      "nothingAtStage", "notProposed", "orderCancelled", "outsideTolerance", "repeated",
      "stockShort", "transition", "unknownComment",
    ].filter { !refusals.contains($0) }
    #expect(missing.isEmpty)
  }
}

extension Order.Line {
  var parts: [Quantity] {
    [
      claimed, held, waitlisted, released, expired, toPack, packed, inTransit, delivered, refused,
      returned, lost, short, over,
    ]
  }
}

extension Ledger {
  /// The laws of every order and every sum, to the gram and the đồng.
  func expectWhole(_ context: String) throws {
    let orders = Array(self.orders)
    for order in orders {
      var (total, due): (Int64, Int64) = (0, 0)
      for line in order.lines {
        try #require(line.parts.allSatisfy { $0.amount >= 0 }, "\(context): \(line)")
        let claimed = [line.held, line.waitlisted, line.released, line.expired]
        try #require(line.claimed.amount == claimed.reduce(0) { $0 + $1.amount }, "\(context)")
        let stages = [
          line.short, line.toPack, line.packed, line.inTransit, line.delivered, line.refused,
          line.returned, line.lost,
        ]
        try #require(
          line.held.amount + line.over.amount == stages.reduce(0) { $0 + $1.amount },
          "\(context): \(line)")
        let kept = [line.toPack, line.packed, line.inTransit, line.delivered]
        let keptInAll = try QuantityKind(line.held).quantity(kept.reduce(0) { $0 + $1.amount })
        let (price, dueForLine) = (
          try line.unitPrice.total(for: line.held), try line.unitPrice.total(for: keptInAll)
        )
        try #require(line.due == dueForLine)
        try #require(line.amount == price)
        total += line.amount.vnd
        due += line.due.vnd
      }
      try #require(order.total.vnd == total && order.due.vnd == due + order.charges.vnd)
      try #require(order.refunded.vnd >= 0 && order.refunded <= order.paid)
      try #require(
        order.payment
          == PaymentState(due: order.due, paid: order.paid, refunded: order.refunded))
      try #require(order.outstanding.vnd == order.due.vnd - order.paid.vnd + order.refunded.vnd)
      let cash = order.cashOnDelivery
      try #require(cash.remitted <= cash.collected && cash.collected <= order.paid)
      if order.state == .cancelled {
        try #require(order.lines.allSatisfy { $0.held.isZero && $0.waitlisted.isZero })
        try #require(order.cancelledBy != nil && order.cancellation != nil)
      } else {
        try #require(order.cancelledBy == nil && order.cancellation == nil)
      }
    }
    try expectMovements(context)
    let summary = summary()
    for figures in summary.offers.map(\.figures) + [summary.total] {
      let parts = [figures.held, figures.waitlisted, figures.released, figures.expired]
      try #require(figures.claimed.mass.grams == parts.reduce(0) { $0 + $1.mass.grams })
      let agreed = [figures.drafted, figures.unconfirmed, figures.confirmed, figures.closed]
      try #require(figures.held.money.vnd == agreed.reduce(0) { $0 + $1.money.vnd })
      try #require(figures.handedOver.mass <= figures.packed.mass)
      try #require(figures.delivered.mass <= figures.handedOver.mass)
    }
    try #require(orders.reduce(0) { $0 + $1.total.vnd } == summary.total.held.money.vnd)
    let money = summary.money
    try #require(money.charges.vnd == orders.reduce(0) { $0 + $1.charges.vnd })
    try #require(money.due.vnd == orders.reduce(0) { $0 + $1.due.vnd })
    try #require(money.paid.vnd == orders.reduce(0) { $0 + $1.paid.vnd })
    try #require(money.refunded.vnd == orders.reduce(0) { $0 + $1.refunded.vnd })
    let cash = orders.map(\.cashOnDelivery)
    try #require(money.collected.vnd == cash.reduce(0) { $0 + $1.collected.vnd })
    try #require(money.remitted.vnd == cash.reduce(0) { $0 + $1.remitted.vnd })
    try #require(
      money.toCollect.vnd == cash.reduce(0) { $0 + ($1.state == .toCollect ? $1.asked.vnd : 0) })
    for state in PaymentState.allCases {
      try #require(summary.ordersByPayment[state] == orders.count { $0.payment == state })
    }
    for state in RemittanceState.allCases {
      try #require(summary.ordersByRemittance[state] == cash.count { $0.state == state })
    }
    for claim in claims where claim.state == .held || claim.state == .waitlisted {
      let lines = orders[claim.orderNumber - 1].lines
      try #require(lines.contains { $0.offer == claim.offer && $0.unitPrice == claim.unitPrice })
    }
  }

  /// Where the goods are is what the movements say, and nothing else.
  private func expectMovements(_ context: String) throws {
    struct Place: Hashable {
      let order: Int
      let offer: OfferCode
      let stage: GoodsStage
    }
    var moved: [Place: Int64] = [:]
    for movement in movements {
      let (number, offer) = (movement.orderNumber, movement.offer)
      try #require(movement.quantity.amount > 0)
      moved[Place(order: number, offer: offer, stage: movement.kind.source), default: 0] -=
        movement.quantity.amount
      moved[Place(order: number, offer: offer, stage: movement.kind.target), default: 0] +=
        movement.quantity.amount
    }
    for order in orders {
      for line in order.lines {
        let same = order.lines.filter { $0.offer == line.offer }
        let found: [(GoodsStage, Int64)] = [
          (.packed, same.reduce(0) { $0 + $1.packed.amount }),
          (.inTransit, same.reduce(0) { $0 + $1.inTransit.amount }),
          (.delivered, same.reduce(0) { $0 + $1.delivered.amount }),
          (.refused, same.reduce(0) { $0 + $1.refused.amount }),
          (.returned, same.reduce(0) { $0 + $1.returned.amount }),
          (.lost, same.reduce(0) { $0 + $1.lost.amount }),
        ]
        for (stage, amount) in found {
          let place = Place(order: order.number, offer: line.offer, stage: stage)
          try #require(moved[place, default: 0] == amount, "\(context): \(stage)")
        }
      }
    }
  }

  /// Stock is never promised twice.
  func expectStock(_ events: [SessionEvent], _ context: String) throws {
    for (position, offer) in catalogue.offers.enumerated() {
      guard var stock = offer.stock?.amount else { continue }
      for event in events {
        guard case .restock(let code, let quantity) = event.action,
          catalogue.index(of: code.rawValue) == position,
          QuantityKind(quantity) == QuantityKind(offer.price.basis)
        else { continue }
        stock += quantity.amount
      }
      let held = claims.reduce(0) {
        $0 + ($1.offer == offer.code && $1.state == .held ? $1.active.amount : 0)
      }
      let lines = orders.reduce(0) { sum, order in
        order.lines.reduce(sum) { $0 + ($1.offer == offer.code ? $1.held.amount : 0) }
      }
      try #require(held == lines, "\(context)")
      try #require(held <= stock, "\(context)")
      try #require(available(of: offer.code)?.amount == stock - held, "\(context)")
    }
  }
}

/// What a quantity counts.
enum QuantityKind: Equatable {
  case grams, pieces

  init(_ quantity: Quantity) {
    switch quantity {
    case .mass: self = .grams
    case .pieces: self = .pieces
    }
  }

  init(_ basis: UnitPrice.Basis) { self = basis == .kilogram ? .grams : .pieces }

  func quantity(_ amount: Int64) throws -> Quantity {
    switch self {
    case .grams: .mass(try Mass(grams: amount))
    case .pieces: .pieces(try Pieces(count: amount))
    }
  }
}

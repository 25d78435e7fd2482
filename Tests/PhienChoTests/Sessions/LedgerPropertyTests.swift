import PhienCho
import Testing

/// Random sessions: the ledger against the reference, and laws that hold for every session.
@Suite struct LedgerPropertyTests {
  static let rules: [SessionRules] = [
    SessionRules(), SessionRules(waiting: .strict), SessionRules(holdMilliseconds: 900),
    SessionRules(holdMilliseconds: 2500, waiting: .strict), SessionRules(holdMilliseconds: 0),
  ]

  /// A short session of few buyers and scarce goods, so that everything collides.
  static func session(_ seed: Int, events: Int = 60) throws -> [SessionEvent] {
    var dice = SessionDice(seed)
    var script = Script()
    let codes = [Market.guava, Market.guava, Market.broom, Market.peanuts, Market.honey]
    var now: Int64 = 0
    for _ in 0..<events {
      now += Int64.random(in: 0...2, using: &dice) * 200
      let buyer = try buyerID("b\(Int.random(in: 1...5, using: &dice))")
      switch Int.random(in: 0..<20, using: &dice) {
      case 0: script.at(now, .withdraw(buyer: buyer))
      case 1, 2, 3: script.at(now, .confirm(buyer: buyer))
      case 4: script.at(now, .cancel(buyer: buyer, reason: .prank))
      case 5: script.at(now, .close(buyer: buyer))
      case 6:
        script.at(now, .restock(offer: Market.guava, quantity: grams(dice.amount(1...6) * 500)))
      case 7:
        script.at(now, .pin(offer: Bool.random(using: &dice) ? Market.code("LA") : Market.honey))
      default:
        var lines: [RequestLine] = []
        for _ in 0..<[0, 1, 1, 1, 1, 1, 2, 3][Int.random(in: 0..<8, using: &dice)] {
          var code = codes[Int.random(in: codes.indices, using: &dice)]
          if Int.random(in: 0..<30, using: &dice) == 0 { code = Market.code("LA") }
          var isMass = code == Market.guava || code == Market.honey
          if Int.random(in: 0..<30, using: &dice) == 0 { isMass.toggle() }
          let amount = dice.amount(1...5)
          let quantity = isMass ? grams(amount * 900) : count(amount)
          switch Int.random(in: 0..<10, using: &dice) {
          case 0: lines.append(try RequestLine(.remove, nil, of: code))
          case 1: lines.append(try RequestLine(.remove, quantity, of: code))
          case 2: lines.append(try RequestLine(.set, quantity, of: code))
          case 3: lines.append(try RequestLine(.set, isMass ? grams(0) : count(0), of: code))
          default: lines.append(try RequestLine(.add, quantity, of: code))
          }
        }
        let review = Int.random(in: 0..<8, using: &dice) == 0 ? ["ambiguous-quantity"] : []
        script.at(now, .request(buyer: buyer, lines: lines, review: review))
      }
    }
    return script.events
  }

  @Test(arguments: rules)
  func agreesWithTheReference(rules: SessionRules) throws {
    let catalogue = try Market.catalogue()
    for seed in 0..<sampled(150) {
      let events = try Self.session(seed)
      for end in [nil, Int64(seed % 16) * 1000, 1_000_000] {
        let asOf = end.map { Instant(millisecondsSince1970: $0) }
        let ledger = Ledger(
          replaying: EventLog(events), of: catalogue, under: rules, asOf: asOf)
        let reference = ReferenceLedger(events, of: catalogue, under: rules, asOf: asOf)
        try #require(ledger.sameAs(reference), "seed \(seed)")
      }
    }
  }

  @Test(arguments: rules)
  func arrivalDoesNotMatter(rules: SessionRules) throws {
    let catalogue = try Market.catalogue()
    for seed in 0..<sampled(50) {
      let events = try Self.session(seed)
      var dice = SessionDice(seed + 7)
      let log = EventLog(events)
      let ledger = Ledger(replaying: log, of: catalogue, under: rules)
      let shuffled = EventLog((events + events.prefix(20)).shuffled(using: &dice))
      #expect(log == shuffled)
      #expect(log.hashValue == shuffled.hashValue)
      let again = Ledger(replaying: shuffled, of: catalogue, under: rules)
      #expect(ledger == again)
      #expect(ledger.hashValue == again.hashValue)
      #expect(ledger.summary() == again.summary())
    }
  }

  @Test(arguments: rules)
  func nothingIsLostOrOversold(rules: SessionRules) throws {
    let catalogue = try Market.catalogue(guava: grams(4000), broom: count(3))
    for seed in 0..<sampled(25) {
      let events = try Self.session(seed)
      for length in stride(from: 0, through: events.count, by: 3) {
        let log = EventLog(events.prefix(length))
        let ledger = Ledger(replaying: log, of: catalogue, under: rules)
        ledger.expectNothingLost()
        var stock = catalogue.offers.map { $0.stock?.amount }
        for event in events.prefix(length) {
          if case .restock(let code, let quantity) = event.action,
            let offer = catalogue.index(of: code.rawValue)
          {
            stock[offer] = stock[offer].map { $0 + quantity.amount }
          }
        }
        for (offer, stock) in zip(catalogue.offers, stock) {
          guard let stock else { continue }
          let held = ledger.claims.filter { $0.offer == offer.code && $0.state == .held }
            .reduce(0) { $0 + $1.active.amount }
          #expect(held <= stock)
          #expect(ledger.available(of: offer.code)?.amount == stock - held)
        }
      }
    }
  }

  /// Whoever waits could not be served: the goods left are too few, or an earlier one waits.
  @Test(arguments: rules)
  func nobodyWaitsInVain(rules: SessionRules) throws {
    let catalogue = try Market.catalogue()
    for seed in 0..<sampled(50) {
      let ledger = Ledger(
        replaying: EventLog(try Self.session(seed)), of: catalogue, under: rules)
      for offer in catalogue.offers {
        let waiting = ledger.claims.filter { $0.offer == offer.code && $0.state == .waitlisted }
        guard let left = ledger.available(of: offer.code) else {
          #expect(waiting.isEmpty)
          continue
        }
        switch rules.waiting {
        case .firstFit: #expect(waiting.allSatisfy { $0.active.amount > left.amount })
        case .strict: #expect(waiting.first.map { $0.active.amount > left.amount } ?? true)
        }
      }
    }
  }
}

extension SessionDice {
  mutating func amount(_ range: ClosedRange<UInt32>) -> UInt32 {
    UInt32.random(in: range, using: &self)
  }
}

extension PhienCho.Refusal.Reason {
  /// The reason as the reference names it.
  var plain: String {
    switch self {
    case .emptyRequest: "emptyRequest"
    case .unknownOffer: "unknownOffer"
    case .wrongUnit: "wrongUnit"
    case .noOrder: "noOrder"
    case .nothingToRemove: "nothingToRemove"
    case .removedTooMuch(_, let excess): "removedTooMuch \(excess.amount)"
    case .nothingHeld: "nothingHeld"
    case .transition: "transition"
    case .overflow: "overflow"
    default: "\(self)"
    }
  }
}

extension Ledger {
  func sameAs(_ reference: ReferenceLedger) -> Bool {
    guard orders.count == reference.orders.count, claims.count == reference.claims.count else {
      return false
    }
    let claimsAgree = zip(claims, reference.claims).allSatisfy { ours, theirs in
      ours.event == theirs.event && ours.line == theirs.line && ours.buyer == theirs.buyer
        && ours.orderNumber == theirs.order + 1
        && ours.offer == catalogue.offers[theirs.offer].code
        && ours.requested.amount == theirs.requested && ours.active.amount == theirs.standing
        && ours.expired.amount == theirs.expired && ours.state == theirs.state
    }
    let ordersAgree = zip(orders, reference.orders).allSatisfy { ours, theirs in
      ours.buyer == theirs.buyer && ours.state == theirs.state
        && ours.cancellation == theirs.reason && ours.needsReview == theirs.needsReview
        && ours.lines.allSatisfy { line in
          let offer = catalogue.index(of: line.offer.rawValue) ?? -1
          return line.held.amount == reference.sum(.held, offer: offer, order: ours.number - 1)
            && line.waitlisted.amount
              == reference.sum(.waitlisted, offer: offer, order: ours.number - 1)
        }
    }
    return claimsAgree && ordersAgree && pinned == reference.pinned
      && refusals.map { "\($0.event.rawValue) \($0.reason.plain)" } == reference.refused
  }

  /// The laws of conservation, to the gram, the piece and the đồng.
  func expectNothingLost() {
    let summary = summary()
    for figures in summary.offers.map(\.figures) + summary.producers.map(\.figures)
      + [summary.total]
    {
      let parts = [figures.held, figures.waitlisted, figures.released, figures.expired]
      #expect(figures.claimed.mass.grams == parts.reduce(0) { $0 + $1.mass.grams })
      #expect(figures.claimed.pieces.count == parts.reduce(0) { $0 + $1.pieces.count })
      let agreed = [figures.unconfirmed, figures.confirmed, figures.closed]
      #expect(figures.held.mass.grams == agreed.reduce(0) { $0 + $1.mass.grams })
      #expect(figures.held.pieces.count == agreed.reduce(0) { $0 + $1.pieces.count })
      #expect(figures.held.money.vnd == agreed.reduce(0) { $0 + $1.money.vnd })
      #expect(figures.held.lines == agreed.reduce(0) { $0 + $1.lines })
    }
    for stage in StageFigures.stages {
      let total = summary.total[keyPath: stage]
      #expect(summary.offers.map(\.figures).sum(stage) == total)
      #expect(summary.producers.map(\.figures).sum(stage) == total)
    }
    #expect(orders.reduce(0) { $0 + $1.total.vnd } == summary.total.held.money.vnd)
    #expect(summary.ordersByState.values.reduce(0, +) == orders.count)
    #expect(summary.waitingClaims == claims.count { $0.state == .waitlisted })
    #expect(
      summary.emptyOrders
        == orders.count { order in
          !order.state.isTerminal
            && order.lines.allSatisfy { $0.held.isZero && $0.waitlisted.isZero }
        })
    #expect(summary.buyers == Set(orders.map { person(of: $0.buyer) }).count)
  }
}

extension StageFigures {
  static var stages: [KeyPath<StageFigures, Tally>] {
    [
      \.claimed, \.held, \.waitlisted, \.released, \.expired, \.unconfirmed, \.confirmed, \.closed,
    ]
  }
}

extension [StageFigures] {
  func sum(_ stage: KeyPath<StageFigures, Tally>) -> Tally? {
    try? reduce(.zero) { try $0.adding($1[keyPath: stage]) }
  }
}

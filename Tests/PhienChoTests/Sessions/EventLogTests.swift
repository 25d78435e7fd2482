import PhienCho
import Testing

@Suite struct EventLogTests {
  static func pin(_ id: String, at instant: Int64, _ offer: OfferCode? = nil) throws -> SessionEvent
  {
    guard let id = EventID(id) else { throw NoSuchFixture() }
    return SessionEvent(
      id: id, instant: Instant(millisecondsSince1970: instant), action: .pin(offer: offer))
  }

  @Test func ordersByInstantThenBytes() throws {
    let events = [
      try Self.pin("b", at: 5), try Self.pin("é", at: 5), try Self.pin("a", at: 5),
      try Self.pin("B", at: 5), try Self.pin("z", at: -1), try Self.pin("aa", at: 5),
    ]
    #expect(EventLog(events).map(\.id.rawValue) == ["z", "B", "a", "aa", "b", "é"])
  }

  /// Every kind of action comes back as it went in.
  @Test func keepsEventsWhole() throws {
    let buyer = try buyerID("người mua số 1, một định danh dài hơn mười lăm byte")
    var actions: [SessionEvent.Action] = [
      .request(
        buyer: buyer,
        lines: [
          try RequestLine(.add, grams(1500), of: Market.guava),
          try RequestLine(.set, count(0), of: Market.broom),
          try RequestLine(.remove, nil, of: Market.honey),
          try RequestLine(.remove, .mass(Mass(grams: .max)), of: Market.honey),
        ], review: ["ambiguous-unit", "", "low-confidence"]),
      .request(buyer: buyer, lines: [], review: []),
      .request(buyer: buyer, lines: [], review: [""]),
      .withdraw(buyer: buyer), .confirm(buyer: buyer), .cancel(buyer: buyer, reason: .prank),
      .cancel(buyer: buyer, reason: CancellationReason(rawValue: "")), .close(buyer: buyer),
      .restock(offer: Market.guava, quantity: grams(0)), .pin(offer: Market.guava),
      .pin(offer: nil), .present(buyer: buyer), .cancel(buyer: buyer, reason: .prank, by: .system),
      .reprice(offer: Market.guava, to: Money(vnd: .min)),
    ]
    let comment = try #require(EventID("một bình luận khác"))
    let (whole, named) = (OrderReference(buyer), OrderReference(buyer, claim: comment))
    let (mass, pieces) = (
      GoodsLine(grams(0), of: Market.guava), GoodsLine(count(7), of: Market.broom)
    )
    actions += [
      .edit(
        comment: comment, lines: [try RequestLine(.add, count(1), of: Market.broom)],
        review: ["a", ""]),
      .edit(comment: comment, lines: [], review: []), .retract(comment: comment),
      .link(buyer: buyer, to: try buyerID("khác")),
      .substitute(order: named, mass, with: pieces, reason: .damaged),
      .consent(to: comment, isGiven: true), .consent(to: comment, isGiven: false),
      .fulfil(order: whole, .giveBack, lines: [mass, pieces], reason: .late),
    ]
    actions += Remainder.allCases.map {
      .weigh(order: named, packed: pieces, rest: $0, reason: AdjustmentReason(rawValue: ""))
    }
    actions += FulfilmentEvent.allCases.map { .fulfil(order: named, $0, lines: [], reason: nil) }
    actions += RemittanceStep.allCases.map {
      .cashOnDelivery(order: whole, $0, amount: Money(vnd: .max))
    }
    for reference in [whole, named] {
      let amount = Money(vnd: -1)
      actions += [
        .pay(order: reference, amount: amount, method: .wallet),
        .refund(order: reference, amount: amount, method: PaymentMethod(rawValue: "")),
        .charge(order: reference, amount: amount, reason: .goodwill),
      ]
    }
    var script = Script()
    for action in actions { script.at(nil, action) }
    let log = EventLog(script.events)
    #expect(Array(log) == script.events)
    for event in script.events { #expect(log[event.id] == event) }
    #expect(log[try #require(EventID("none"))] == nil)
    #expect(log.conflicts.isEmpty)
    #expect(EventLog().merging(log) == log)
    let other = EventLog([try Self.pin("z", at: 0)]).merging(log)
    #expect(Array(other.dropFirst()) == script.events)
    // Each is another event: of one identifier and instant, the same one stands either way.
    for (a, b) in zip(actions, actions.dropFirst()) {
      let (first, second) = (
        SessionEvent(id: comment, instant: script.events[0].instant, action: a),
        SessionEvent(id: comment, instant: script.events[0].instant, action: b)
      )
      #expect(EventLog([first, second]) == EventLog([second, first]))
      #expect(EventLog([first, second]).conflicts.count == 1)
    }
  }

  /// Everything an action says about buyers and offers is found and can be replaced.
  @Test func partsOfActions() throws {
    for event in try WholeSessionTests.session(1, events: 400) {
      let action = event.action
      let text = "\(action)"
      #expect(action.offers.allSatisfy { text.contains($0.rawValue) })
      let masked = try #require(action.replacingBuyers { BuyerID("x" + $0.rawValue) })
      #expect(masked.buyers.map(\.rawValue) == action.buyers.map { "x" + $0.rawValue })
      #expect(masked.offers == action.offers)
      #expect(action.replacingBuyers { $0 } == action)
      #expect((action.replacingBuyers { _ in nil } == nil) == !action.buyers.isEmpty)
    }
  }

  @Test func duplicatesAreHarmless() throws {
    var log = EventLog()
    let event = try Self.pin("a", at: 1)
    #expect(log.insert(event) == .inserted)
    let once = log
    #expect(log.insert(event) == .duplicate)
    #expect(log == once)
    #expect(log.count == 1)
  }

  /// Of events with one identifier the same one stands whatever the order of arrival.
  @Test func conflictsAreSettledAlike() throws {
    let events = [
      try Self.pin("a", at: 7, Market.guava), try Self.pin("a", at: 7, Market.honey),
      try Self.pin("a", at: 9), try Self.pin("a", at: 7), try Self.pin("b", at: 8),
    ]
    var logs: Set<EventLog> = []
    for seed in 0..<50 {
      var dice = SessionDice(seed)
      var log = EventLog(events.shuffled(using: &dice))
      #expect(log.insert(events[2]) == .duplicate)
      logs.insert(log)
    }
    let log = try #require(logs.first)
    #expect(logs.count == 1)
    #expect(log.map(\.instant.millisecondsSince1970) == [7, 8])
    let conflict = try #require(log.conflicts.first)
    #expect(log.conflicts.count == 1)
    #expect(conflict.kept == log[conflict.kept.id])
    #expect(conflict.setAside.map(\.instant.millisecondsSince1970) == [7, 7, 9])
    #expect(Set(conflict.setAside + [conflict.kept]).count == 4)
  }

  @Test func conflictIsTold() throws {
    var log = EventLog([try Self.pin("a", at: 7)])
    #expect(log.insert(try Self.pin("a", at: 8)) == .conflict)
    #expect(log.insert(try Self.pin("a", at: 6)) == .conflict)
    #expect(log.map(\.instant.millisecondsSince1970) == [6])
    #expect(log.insert(try Self.pin("a", at: 7)) == .duplicate)
  }

  @Test func mergingIsASetUnion() throws {
    let events = try (0..<120).map { number in
      try Self.pin("e\(number % 70)", at: Int64(number * 37 % 50), number > 90 ? Market.guava : nil)
    }
    let whole = EventLog(events)
    for seed in 0..<30 {
      var dice = SessionDice(seed)
      var parts = [EventLog(), EventLog(), EventLog()]
      for event in events.shuffled(using: &dice) {
        parts[Int.random(in: 0..<3, using: &dice)].insert(event)
        if Bool.random(using: &dice) { parts[Int.random(in: 0..<3, using: &dice)].insert(event) }
      }
      #expect(parts[0].merging(parts[1]).merging(parts[2]) == whole)
      #expect(parts[0].merging(parts[1].merging(parts[2])) == whole)
      #expect(parts[1].merging(parts[0]) == parts[0].merging(parts[1]))
      #expect(parts[0].merging(EventLog()) == parts[0])
      #expect(EventLog().merging(parts[0]) == parts[0])
    }
    #expect(!whole.conflicts.isEmpty)
  }

  /// Parts of whole sessions, each with its own numbering, come together as if heard by one.
  @Test func sessionsMergeWhole() throws {
    for seed in 0..<20 {
      let events = try LedgerPropertyTests.session(seed, events: 200)
      var dice = SessionDice(seed)
      var parts = [EventLog(), EventLog()]
      for event in events.shuffled(using: &dice) {
        parts[Int.random(in: 0..<2, using: &dice)].insert(event)
      }
      let merged = parts[0].merging(parts[1])
      #expect(Array(merged) == events.sorted { ($0.instant, $0.id) < ($1.instant, $1.id) })
      #expect(parts[1].merging(parts[0]) == merged)
      #expect(merged.merging(parts[0]) == merged)
      let whole = Ledger(replaying: EventLog(events), of: try Market.catalogue())
      #expect(Ledger(replaying: merged, of: try Market.catalogue()) == whole)
    }
  }

  /// Identifiers are bytes: two spellings of one letter are two identifiers.
  @Test func identifiersAreBytes() throws {
    let log = EventLog([try Self.pin("\u{E9}", at: 1), try Self.pin("e\u{301}", at: 1)])
    #expect(log.count == 2)
    #expect(Set(log.map(\.id)).count == 2)
    #expect(EventID("") == nil)
    #expect(BuyerID("") == nil)
  }
}

import PhienCho
import Testing

/// Parts of a session, each with a ledger of its own, against the whole session replayed at once.
@Suite struct LedgerMergeTests {
  enum Split: String, CaseIterable, Sendable {
    /// The first half of the session and the second.
    case byTime
    /// Each buyer at one scribe; the seller's events at the first.
    case byBuyer
    /// Anything anywhere, some of it twice.
    case anyhow
  }

  static func parts(_ events: [SessionEvent], _ split: Split, seed: Int) -> [[SessionEvent]] {
    var dice = SessionDice(seed)
    var parts: [[SessionEvent]] = [[], [], []]
    for (place, event) in events.enumerated() {
      switch split {
      case .byTime: parts[place * 3 / events.count].append(event)
      case .byBuyer:
        let buyer = event.action.buyers.first?.rawValue.utf8.last.map { Int($0) } ?? 0
        parts[buyer % 3].append(event)
      case .anyhow:
        parts[Int.random(in: 0..<3, using: &dice)].append(event)
        if Bool.random(using: &dice) { parts[Int.random(in: 0..<3, using: &dice)].append(event) }
      }
    }
    return parts.map { $0.shuffled(using: &dice) }
  }

  @Test(arguments: Split.allCases, 0..<4)
  func partsComeToTheWhole(split: Split, place: Int) throws {
    let rules = WholeSessionTests.rules[place]
    let catalogue = try Market.catalogue()
    for seed in 0..<sampled(25) {
      let events = try WholeSessionTests.session(seed)
      let whole = Ledger(replaying: EventLog(events), of: catalogue, under: rules)
      let ledgers = Self.parts(events, split, seed: seed).map {
        Ledger(replaying: EventLog($0), of: catalogue, under: rules)
      }
      let nothing = Ledger(replaying: EventLog(), of: catalogue, under: rules)
      let (a, b, c) = (ledgers[0], ledgers[1], ledgers[2])
      let left = try a.merging(b).merging(c)
      let right = try a.merging(b.merging(c))
      let turned = try c.merging(a).merging(nothing).merging(b)
      try #require(left == whole && right == whole && turned == whole, "seed \(seed)")
      let union = try LedgerUnion(a).merging(LedgerUnion(b)).merging(LedgerUnion(c))
      let unionTurned = try LedgerUnion(c).merging(
        LedgerUnion(nothing).merging(LedgerUnion(b)).merging(LedgerUnion(a)))
      try #require(union.summary() == whole.summary(), "seed \(seed)")
      try #require(unionTurned.summary() == whole.summary(), "seed \(seed)")
      try #require(union.ledger() == whole && unionTurned.ledger() == whole, "seed \(seed)")
    }
  }

  /// Enough for everybody and a buyer at one scribe each: nothing is replayed.
  static func quiet(_ seed: Int, holds: UInt64? = nil) throws -> [SessionEvent] {
    var dice = SessionDice(seed)
    var script = Script()
    for number in 0..<200 {
      let buyer = "b\(Int.random(in: 0..<30, using: &dice))"
      let order = OrderReference(try buyerID(buyer))
      switch Int.random(in: 0..<10, using: &dice) {
      case 0: script.at(nil, .confirm(buyer: order.buyer))
      case 1: script.at(nil, .fulfil(order: order, .pack, lines: []))
      case 2: script.at(nil, .pay(order: order, amount: Money(vnd: 9000), method: .cash))
      case 3: script.at(nil, .withdraw(buyer: order.buyer))
      case 4 where number > 0: script.at(nil, .retract(comment: script.events[number / 2].id))
      default:
        try script.request(
          buyer, .add, grams(dice.amount(1...20)), of: [Market.guava, Market.honey][number % 2])
      }
    }
    return script.events
  }

  @Test(arguments: [nil, 3000, 50_000])
  func independentPartsStaySideBySide(holds: UInt64?) throws {
    let rules = SessionRules(holdMilliseconds: holds)
    let catalogue = try Market.catalogue()
    var kept = 0
    for seed in 0..<30 {
      var events = try Self.quiet(seed)
      if seed % 2 == 0 {
        // A comment of another scribe's part cannot be retracted without it.
        events.removeAll {
          if case .retract = $0.action { true } else { false }
        }
      }
      let whole = Ledger(replaying: EventLog(events), of: catalogue, under: rules)
      let parts = Self.parts(events, .byBuyer, seed: seed).map {
        LedgerUnion(Ledger(replaying: EventLog($0), of: catalogue, under: rules))
      }
      let union = try parts[0].merging(parts[1]).merging(parts[2])
      try #require(union.summary() == whole.summary(), "seed \(seed)")
      try #require(union.ledger() == whole, "seed \(seed)")
      #expect(union.description == "a union of \(union.parts.count) ledgers")
      if seed % 2 == 0 {
        #expect(union.parts.count == 3)
        kept += 1
      }
    }
    #expect(kept == 15)
  }

  /// What makes two parts depend on each other, one thing at a time.
  @Test func dependentPartsAreReplayed() throws {
    func union(
      _ first: (inout Script) throws -> Void, _ second: (inout Script) throws -> Void
    ) throws -> Int {
      let catalogue = try Market.catalogue()
      var (a, b) = (Script(), Script())
      try first(&a)
      // The second scribe's events are numbered on.
      for _ in 0..<10 { b.at(0, .pin(offer: nil)) }
      try second(&b)
      let late = Array(b.events.dropFirst(10))
      let parts = [a.events, late].map {
        LedgerUnion(Ledger(replaying: EventLog($0), of: catalogue))
      }
      let union = try parts[0].merging(parts[1])
      let whole = Ledger(replaying: EventLog(a.events + late), of: catalogue)
      #expect(union.summary() == whole.summary() && union.ledger() == whole)
      return union.parts.count
    }
    let asks = { (buyer: String, kilos: UInt32) in
      { (script: inout Script) in
        try script.request(buyer, .add, grams(kilos * 1000), of: Market.guava)
      }
    }
    #expect(try union(asks("an", 5), asks("binh", 5)) == 2)
    #expect(try union(asks("an", 5), asks("binh", 6)) == 1)
    #expect(try union(asks("an", 5), asks("an", 1)) == 1)
    #expect(try union(asks("an", 11), asks("binh", 1)) == 1)
    let reprice = { (script: inout Script) in
      script.at(nil, .reprice(offer: Market.guava, to: Money(vnd: 1)))
    }
    #expect(try union(asks("an", 1), reprice) == 1)
    #expect(try union({ try $0.request("an", .add, count(1), of: Market.broom) }, reprice) == 2)
    let first = try #require(EventID("e1000001"))
    #expect(try union(asks("an", 1), { $0.at(nil, .retract(comment: first)) }) == 1)
    let link = SessionEvent.Action.link(buyer: try buyerID("an"), to: try buyerID("binh"))
    #expect(try union({ $0.at(nil, link) }, asks("binh", 1)) == 1)
    let nothing: (inout Script) throws -> Void = { _ in }
    #expect(try union(nothing, asks("binh", 1)) == 1)
    #expect(try union(nothing, nothing) == 1)
  }

  /// At the other part's last event holds have run out that had not at the events in between.
  @Test func holdsRunOutBetweenTheEventsOfTwoParts() throws {
    let rules = SessionRules(holdMilliseconds: 60_000)
    let catalogue = try Market.catalogue(guava: grams(1000))
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava, at: 0)
    try script.request("binh", .add, grams(1000), of: Market.guava, at: 1000)
    try script.request("chi", .add, count(1), of: Market.broom, at: 10_000)
    try script.request("dung", .add, count(1), of: Market.broom, at: 100_000)
    script.at(20_000, .confirm(buyer: try buyerID("an")))
    func ledger(_ places: [Int]) -> Ledger {
      Ledger(
        replaying: EventLog(places.map { script.events[$0] }), of: catalogue, under: rules)
    }
    let (first, second) = (LedgerUnion(ledger([0, 1])), LedgerUnion(ledger([2, 3])))
    let whole = ledger([0, 1, 2, 3])
    #expect(whole.claims.map(\.state) == [.expired, .held, .expired, .held])
    for union in [try first.merging(second), try second.merging(first)] {
      #expect(union.parts.count == 2)
      #expect(union.summary() == whole.summary())
      #expect(union.ledger() == whole)
    }
    let early = try first.merging(second).parts[0].merging(ledger([4]))
    #expect(early == ledger([0, 1, 4]))
    #expect(early.claims.map(\.state) == [.held, .waitlisted])
  }

  @Test func whatDiffersIsNamed() throws {
    let ledger = Ledger(replaying: EventLog(), of: try Market.catalogue())
    let others: [(Ledger, LedgerMergeError.Difference)] = [
      (Ledger(replaying: EventLog(), of: try Catalogue(offers: [])), .catalogue),
      (
        Ledger(
          replaying: EventLog(), of: try Market.catalogue(), under: SessionRules(waiting: .strict)),
        .rules
      ),
      (
        Ledger(
          replaying: EventLog(), of: try Market.catalogue(),
          asOf: Instant(millisecondsSince1970: 0)), .asOf
      ),
    ]
    for (other, difference) in others {
      let error = #expect(throws: LedgerMergeError.self) { try ledger.merging(other) }
      #expect(error?.difference == difference)
      #expect(error?.description.contains(difference.rawValue) == true)
      #expect(throws: LedgerMergeError.self) {
        try LedgerUnion(ledger).merging(LedgerUnion(other))
      }
    }
  }
}

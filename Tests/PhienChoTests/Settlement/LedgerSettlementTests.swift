import PhienCho
import Testing

/// From the ledger's orders to the households: what was weighed, refused and brought back.
@Suite struct LedgerSettlementTests {
  /// 3 kg of guava of which 2.960 g are packed, and two brooms of which one comes back.
  @Test func aLedgersOrderIsSettled() throws {
    var (script, order) = try FulfilmentTests.agreed()
    let guava = GoodsLine(grams(2_960), of: Market.guava)
    let brooms = GoodsLine(count(2), of: Market.broom)
    script.at(nil, .weigh(order: order, packed: guava, rest: .settle, reason: .weighed))
    for step in [FulfilmentEvent.pack, .handOver, .deliver] {
      script.at(nil, .fulfil(order: order, step, lines: step == .pack ? [brooms] : []))
    }
    let back = GoodsLine(count(1), of: Market.broom)
    script.at(nil, .fulfil(order: order, .giveBack, lines: [back], reason: .damaged))
    let catalogue = try Market.catalogue()
    let ledger = script.ledger(of: catalogue)
    #expect(ledger.refusals.isEmpty)
    let agreed = try PricingRules().quote(Cart(ledger.orders[0], claims: ledger.claims))
    let settled = try SettledOrder(ledger.orders[0], agreed: agreed)
    #expect(settled.paid == ledger.orders[0].due)
    let settlement = try Settlement(of: [settled], catalogue: catalogue)
    let household = try #require(settlement.households.first)
    #expect(household.figures.mass == .grams(2_960))
    #expect(household.figures.pieces == .count(2))
    #expect(household.figures.returnedPieces == .count(1))
    #expect(household.figures.gross == Money(vnd: 37_035 + 90_000))
    #expect(household.figures.weighing == Money(vnd: -494))
    #expect(household.figures.returns == Money(vnd: -45_000))
  }

  @Test func aBreakdownOfOtherGoodsIsRefused() throws {
    var (script, _) = try FulfilmentTests.agreed()
    let catalogue = try Market.catalogue()
    let before = script.ledger(of: catalogue)
    let agreed = try PricingRules().quote(Cart(before.orders[0], claims: before.claims))
    try script.request("an", .add, grams(1), of: Market.guava)
    let after = script.ledger(of: catalogue)
    #expect(settlementCode { _ = try SettledOrder(after.orders[0], agreed: agreed) } == .malformed)
    let none = try PricingRules().quote(Cart([]))
    #expect(settlementCode { _ = try SettledOrder(after.orders[0], agreed: none) } == .malformed)
  }

  /// Without rules, what the households and nobody else get is what the ledger says is due.
  @Test func householdsGetWhatTheLedgerSaysIsDue() throws {
    let catalogue = try Market.catalogue(guava: .mass(.kilograms(50)), broom: count(30))
    for seed in 0..<200 {
      var dice = SessionDice(seed)
      var script = Script()
      for buyer in ["an", "binh", "chi"] {
        let weight = UInt32.random(in: 1...5_000, using: &dice)
        try script.request(buyer, .add, grams(weight), of: Market.guava)
        try script.request(
          buyer, .add, count(.random(in: 1...3, using: &dice)), of: Market.broom)
        script.at(nil, .confirm(buyer: try buyerID(buyer)))
        let order = OrderReference(try buyerID(buyer))
        let packed = weight - weight / UInt32.random(in: 70...200, using: &dice)
        if packed > 0 {
          script.at(
            nil,
            .weigh(
              order: order, packed: GoodsLine(grams(packed), of: Market.guava), rest: .settle,
              reason: .weighed))
        }
        for step in [FulfilmentEvent.pack, .handOver] {
          script.at(nil, .fulfil(order: order, step, lines: []))
        }
        let end: FulfilmentEvent = Bool.random(using: &dice) ? .deliver : .refuse
        script.at(nil, .fulfil(order: order, end, lines: []))
      }
      let ledger = script.ledger(of: catalogue)
      let settled = try ledger.orders.map { order in
        try SettledOrder(
          order, agreed: PricingRules().quote(Cart(order, claims: ledger.claims)))
      }
      let settlement = try Settlement(of: settled, catalogue: catalogue)
      let due = ledger.orders.reduce(0) { $0 + $1.due.vnd }
      #expect(settlement.paid.vnd == due)
      #expect(settlement.total.net.vnd == due)
      #expect(settlement.organiser == .zero)
    }
  }
}

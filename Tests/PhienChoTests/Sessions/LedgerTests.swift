import PhienCho
import Testing

/// Sessions written out event by event, with what must come of them.
@Suite struct LedgerTests {
  @Test func stockIsReservedInTheOrderOfEvents() throws {
    var script = Script()
    try script.request("an", .add, grams(6000), of: Market.guava)
    try script.request("binh", .add, grams(5000), of: Market.guava)
    try script.request("chi", .add, grams(4000), of: Market.guava)
    let catalogue = try Market.catalogue()
    let firstFit = script.ledger(of: catalogue)
    #expect(firstFit.claims.map(\.state) == [.held, .waitlisted, .held])
    let strict = script.ledger(of: catalogue, under: SessionRules(waiting: .strict))
    #expect(strict.claims.map(\.state) == [.held, .waitlisted, .waitlisted])
    #expect(strict.available(of: Market.guava) == grams(4000))
    #expect(strict.available(of: Market.honey) == nil)
  }

  /// A comment that becomes known late still has its place.
  @Test func lateEventsTakeTheirPlace() throws {
    var script = Script()
    try script.request("an", .add, grams(10_000), of: Market.guava, at: 2000)
    try script.request("binh", .add, grams(1000), of: Market.guava, at: 1000)
    let ledger = script.ledger(of: try Market.catalogue())
    let binh = try #require(ledger.currentOrder(of: try buyerID("binh")))
    #expect(binh.number == 1)
    #expect(binh.lines[0].held == grams(1000))
    #expect(ledger.currentOrder(of: try buyerID("an"))?.lines[0].waitlisted == grams(10_000))
  }

  @Test func freedStockGoesToThoseWhoWait() throws {
    var script = Script()
    try script.request("an", .add, grams(10_000), of: Market.guava)
    try script.request("binh", .add, grams(7000), of: Market.guava)
    try script.request("chi", .add, grams(3000), of: Market.guava)
    try script.request("dung", .add, grams(1000), of: Market.guava)
    try script.request("an", .remove, grams(4000), of: Market.guava)
    let catalogue = try Market.catalogue()
    #expect(
      script.ledger(of: catalogue).claims.map(\.state) == [.held, .waitlisted, .held, .held])
    #expect(
      script.ledger(of: catalogue, under: SessionRules(waiting: .strict)).claims.map(\.state)
        == [.held, .waitlisted, .waitlisted, .waitlisted])
    script.at(nil, .restock(offer: Market.guava, quantity: grams(7000)))
    #expect(
      script.ledger(of: catalogue, under: SessionRules(waiting: .strict)).claims.map(\.state)
        == [.held, .held, .held, .held])
  }

  /// A waiting claim that is made smaller may fit what is left.
  @Test func aSmallerClaimFits() throws {
    var script = Script()
    try script.request("an", .add, grams(8000), of: Market.guava)
    try script.request("binh", .add, grams(5000), of: Market.guava)
    try script.request("binh", .set, grams(2000), of: Market.guava)
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.claims[1].state == .held)
    #expect(ledger.claims[1].active == grams(2000))
    #expect(ledger.claims[1].released == grams(3000))
  }

  @Test func reductionsTakeTheLatestFirst() throws {
    var script = Script()
    for kilos in [1, 2, 3] as [UInt32] {
      try script.request("an", .add, grams(kilos * 1000), of: Market.guava)
    }
    try script.request("an", .remove, grams(4000), of: Market.guava)
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.claims.map(\.active) == [grams(1000), grams(1000), grams(0)])
    #expect(ledger.claims.map(\.state) == [.held, .held, .released])
    #expect(ledger.refusals.isEmpty)
  }

  @Test func setMakesTheTotal() throws {
    var script = Script()
    try script.request("an", .set, grams(2000), of: Market.guava)
    try script.request("an", .set, grams(5000), of: Market.guava)
    try script.request("an", .set, grams(5000), of: Market.guava)
    let more = script.ledger(of: try Market.catalogue())
    #expect(more.claims.map(\.requested) == [grams(2000), grams(3000)])
    try script.request("an", .set, grams(500), of: Market.guava)
    let less = script.ledger(of: try Market.catalogue())
    #expect(less.claims.map(\.active) == [grams(500), grams(0)])
    try script.request("an", .set, grams(0), of: Market.guava)
    let none = script.ledger(of: try Market.catalogue())
    #expect(none.orders[0].lines[0].released == grams(5000))
    #expect(none.orders[0].total == .zero)
    #expect(none.orders[0].state == .unconfirmed)
    #expect(none.summary().emptyOrders == 1)
    #expect(less.summary().emptyOrders == 0)
    #expect(none.refusals.isEmpty)
  }

  @Test func oneOrderAtATime() throws {
    let an = try buyerID("an")
    var script = Script()
    try script.request("an", .add, count(1), of: Market.broom)
    try script.request("binh", .add, count(1), of: Market.broom)
    try script.request("an", .add, grams(1500), of: Market.honey)
    script.at(nil, .confirm(buyer: an))
    script.at(nil, .close(buyer: an))
    try script.request("an", .add, count(2), of: Market.broom)
    script.at(nil, .withdraw(buyer: an))
    try script.request("an", .add, count(3), of: Market.broom)
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.orders.map(\.buyer.rawValue) == ["an", "binh", "an", "an"])
    #expect(ledger.orders.map(\.number) == [1, 2, 3, 4])
    #expect(ledger.orders.map(\.state) == [.closed, .unconfirmed, .cancelled, .unconfirmed])
    #expect(ledger.orders[2].cancellation == .buyerChangedMind)
    #expect(ledger.currentOrder(of: an)?.number == 4)
    #expect(ledger.currentOrder(of: try buyerID("khác")) == nil)
    // 45,000 for the broom; 180,001 × 1.5 = 270,001.5, half up.
    #expect(ledger.orders[0].lines.map(\.amount.vnd) == [45_000, 270_002])
    #expect(ledger.orders[0].total.vnd == 315_002)
    ledger.expectNothingLost()
  }

  @Test func changingAConfirmedOrderUndoesTheConfirmation() throws {
    let an = try buyerID("an")
    let catalogue = try Market.catalogue()
    var script = Script()
    try script.request("an", .add, grams(2000), of: Market.guava)
    try script.request("an", .add, grams(9000), of: Market.guava)
    script.at(nil, .confirm(buyer: an))
    #expect(script.ledger(of: catalogue).orders[0].state == .confirmed)

    var unchanged = script
    try unchanged.request("an", .set, grams(11_000), of: Market.guava)
    #expect(unchanged.ledger(of: catalogue).orders[0].state == .confirmed)

    var added = script
    try added.request("an", .add, count(1), of: Market.broom)
    #expect(added.ledger(of: catalogue).orders[0].state == .unconfirmed)

    var reduced = script
    try reduced.request("an", .remove, grams(500), of: Market.guava)
    #expect(reduced.ledger(of: catalogue).orders[0].state == .unconfirmed)

    // The waiting 9 kg were not agreed on; when they come, the order is another.
    var promoted = script
    promoted.at(nil, .restock(offer: Market.guava, quantity: grams(1000)))
    #expect(promoted.ledger(of: catalogue).orders[0].state == .unconfirmed)
    #expect(promoted.ledger(of: catalogue).orders[0].lines[0].held == grams(11_000))

    var closed = script
    closed.at(nil, .close(buyer: an))
    #expect(closed.ledger(of: catalogue).claims.map(\.state) == [.held, .released])
  }

  @Test func holdsRunOut() throws {
    let an = try buyerID("an")
    let rules = SessionRules(holdMilliseconds: 60_000)
    let catalogue = try Market.catalogue()
    var script = Script()
    try script.request("an", .add, grams(6000), of: Market.guava, at: 0)
    try script.request("binh", .add, grams(6000), of: Market.guava, at: 10_000)
    let states = { (asOf: Int64) in
      script.ledger(of: catalogue, under: rules, asOf: asOf).claims.map(\.state)
    }
    #expect(states(9999) == [.held])
    #expect(states(59_999) == [.held, .waitlisted])
    #expect(states(60_000) == [.expired, .held])
    // The second hold began when the first ended.
    #expect(states(119_999) == [.expired, .held])
    #expect(states(120_000) == [.expired, .expired])
    #expect(states(.max) == [.expired, .expired])
    let never = script.ledger(of: catalogue, asOf: .max)
    #expect(never.claims.map(\.state) == [.held, .waitlisted])

    // What was agreed on does not run out, even when the order is amended later.
    script.at(50_000, .confirm(buyer: an))
    try script.request("an", .add, count(1), of: Market.broom, at: 55_000)
    let agreed = script.ledger(of: catalogue, under: rules, asOf: 500_000)
    #expect(agreed.claims.map(\.state) == [.held, .waitlisted, .expired])
    #expect(agreed.orders[0].state == .unconfirmed)
    agreed.expectNothingLost()
  }

  /// What comes to a confirmed order after its confirmation was not agreed on, and runs out.
  @Test func promotionsAreNotCoveredByAnEarlierConfirmation() throws {
    var script = Script()
    try script.request("an", .add, grams(9000), of: Market.guava, at: 0)
    try script.request("binh", .add, grams(1000), of: Market.guava, at: 1000)
    try script.request("binh", .add, grams(5000), of: Market.guava, at: 1000)
    script.at(2000, .confirm(buyer: try buyerID("binh")))
    let rules = SessionRules(holdMilliseconds: 10_000)
    let served = script.ledger(of: try Market.catalogue(), under: rules, asOf: 10_000)
    #expect(served.claims.map(\.state) == [.expired, .held, .held])
    #expect(served.orders[1].state == .unconfirmed)
    let later = script.ledger(of: try Market.catalogue(), under: rules, asOf: 20_000)
    #expect(later.claims.map(\.state) == [.expired, .held, .expired])
  }

  @Test(arguments: [UInt64.max, UInt64(Int64.max), 1])
  func extremeHolds(milliseconds: UInt64) throws {
    var script = Script()
    try script.request("an", .add, grams(1), of: Market.guava, at: .max - 1)
    try script.request("an", .add, grams(1), of: Market.guava, at: .min)
    let ledger = script.ledger(
      of: try Market.catalogue(), under: SessionRules(holdMilliseconds: milliseconds), asOf: .max)
    let isShort = milliseconds == 1
    // From the first instant there is, even the longest hold that is not for ever runs out.
    #expect(ledger.claims[0].state == (milliseconds == .max ? .held : .expired))
    #expect(ledger.claims[1].state == (isShort ? .expired : .held))
  }

  @Test func reviewLastsUntilConfirmed() throws {
    var script = Script()
    try script.request("an", .add, grams(100), of: Market.guava)
    try script.request("an", .add, grams(100), of: Market.guava, review: ["ambiguous-unit"])
    let before = script.ledger(of: try Market.catalogue())
    #expect(before.orders[0].needsReview)
    #expect(before.claims.map(\.review) == [[], ["ambiguous-unit"]])
    #expect(before.summary().ordersToReview == 1)
    script.at(nil, .confirm(buyer: try buyerID("an")))
    #expect(!script.ledger(of: try Market.catalogue()).orders[0].needsReview)
  }

  /// A buyer with more offers than an order walks through one by one.
  @Test func manyLinesInOneOrder() throws {
    let codes = (0..<40).map { Market.code("SP\($0)") }
    let price = try UnitPrice(Money(vnd: 1000), per: .piece(unit: "con"))
    let catalogue = try Catalogue(
      offers: codes.map { try Offer(code: $0, name: $0.rawValue, price: price) })
    var script = Script()
    for code in codes + codes.reversed() {
      try script.request("an", .add, count(1), of: code)
    }
    try script.request("an", .set, count(1), of: codes[30])
    let order = script.ledger(of: catalogue).orders[0]
    #expect(order.lines.map(\.offer) == codes)
    #expect(order.lines.map(\.held.amount) == codes.map { $0 == codes[30] ? 1 : 2 })
    #expect(order.total.vnd == 79_000)
  }

  @Test func summaryTellsTheStagesApart() throws {
    let an = try buyerID("an")
    var script = Script()
    try script.request("an", .add, grams(1500), of: Market.guava)
    try script.request("binh", .add, grams(2500), of: Market.guava)
    try script.request("chi", .add, grams(8000), of: Market.guava)
    try script.request("an", .add, count(2), of: Market.peanuts)
    try script.request("binh", .remove, grams(500), of: Market.guava)
    script.at(nil, .confirm(buyer: an))
    script.at(nil, .cancel(buyer: try buyerID("chi"), reason: .stockShort))
    let ledger = script.ledger(of: try Market.catalogue())
    let summary = ledger.summary()
    let guava = summary.offers[0].figures
    #expect(guava.claimed.mass == .grams(12_000))
    #expect(guava.claimed.lines == 3)
    #expect(guava.held.mass == .grams(3500))
    #expect(guava.released.mass == .grams(8500))
    #expect(guava.confirmed.mass == .grams(1500))
    // 12,345 × 1.5 = 18,517.5, half up.
    #expect(guava.confirmed.money.vnd == 18_518)
    #expect(guava.unconfirmed.money.vnd == 24_690)
    #expect(summary.producers.map(\.producer?.rawValue) == ["ho-1", "htx-1", nil])
    #expect(summary.producers[2].figures.confirmed.pieces == .count(2))
    #expect(summary.total.confirmed.money.vnd == 78_518)
    #expect(
      summary.ordersByState == [
        .draft: 0, .unconfirmed: 1, .confirmed: 1, .cancelled: 1, .closed: 0,
      ])
    #expect(summary.cancellations == [.stockShort: 1])
    #expect(summary.buyers == 3)
    #expect(summary.claims == 4)
    ledger.expectNothingLost()
  }

  /// An offer that names no producer is whose its product is, as for the settlement.
  @Test func summaryKnowsWhoseAProductIs() throws {
    let (producer, product) = (try Market.producer("ho-1"), try ProductID("oi-le"))
    let catalogue = try Catalogue(
      offers: [
        Offer(
          code: Market.guava, name: "Ổi", price: UnitPrice(Money(vnd: 12_345), per: .kilogram),
          product: product)
      ],
      products: [Product(id: product, name: "Ổi lê", producer: producer)],
      producers: [Producer(id: producer, name: "Hộ bà Lan", kind: .household)])
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava)
    let producers = script.ledger(of: catalogue).summary().producers
    #expect(producers.map(\.producer) == [producer])
    #expect(producers.map(\.figures.held.money.vnd) == [12_345])
  }

  @Test func pinIsTheLast() throws {
    var script = Script()
    #expect(script.ledger(of: try Market.catalogue()).pinned == nil)
    script.at(nil, .pin(offer: Market.code("oi")))
    #expect(script.ledger(of: try Market.catalogue()).pinned == Market.guava)
    script.at(nil, .pin(offer: nil))
    #expect(script.ledger(of: try Market.catalogue()).pinned == nil)
  }

  @Test func nothingAtAll() throws {
    let ledger = Ledger(replaying: EventLog(), of: try Catalogue(offers: []))
    #expect(ledger.orders.isEmpty)
    #expect(StageFigures.stages.allSatisfy { ledger.summary().total[keyPath: $0] == .zero })
  }
}

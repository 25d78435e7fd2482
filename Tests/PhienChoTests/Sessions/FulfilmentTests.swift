import PhienCho
import Testing

/// From what was agreed on to what was weighed, delivered and paid.
@Suite struct FulfilmentTests {
  /// An has 3,000 g of guava at 12,345 and two brooms at 45,000, confirmed.
  static func agreed() throws -> (script: Script, order: OrderReference) {
    var script = Script()
    try script.request("an", .add, grams(3000), of: Market.guava)
    try script.request("an", .add, count(2), of: Market.broom)
    let an = try buyerID("an")
    script.at(nil, .confirm(buyer: an))
    return (script, OrderReference(an))
  }

  static func line(_ quantity: Quantity, _ code: OfferCode = Market.guava) -> GoodsLine {
    GoodsLine(quantity, of: code)
  }

  @Test func gramsAndMoneyMoveTogether() throws {
    var (script, order) = try Self.agreed()
    let agreed = script.ledger(of: try Market.catalogue()).orders[0]
    #expect(agreed.due.vnd == 127_035 && agreed.fulfilment == FulfilmentState([.toPack]))
    script.at(
      nil, .weigh(order: order, packed: Self.line(grams(2960)), rest: .settle, reason: .weighed))
    let ledger = script.ledger(of: try Market.catalogue())
    let line = ledger.orders[0].lines[0]
    #expect(line.held == grams(3000) && line.packed == grams(2960) && line.short == grams(40))
    // 12,345 × 2.96 = 36,541.2.
    #expect(line.amount.vnd == 37_035 && line.due.vnd == 36_541)
    #expect(ledger.orders[0].total.vnd == 127_035 && ledger.orders[0].due.vnd == 126_541)
    let adjustment = try #require(ledger.adjustments.first)
    #expect(adjustment.agreed == grams(3000) && adjustment.packed == grams(2960))
    #expect(adjustment.dueBefore.vnd == 37_035 && adjustment.dueAfter.vnd == 36_541)
    #expect(adjustment.reason == .weighed)
    #expect(ledger.orders[0].fulfilment.description == "partly packed")
    // The shelf is about what was promised, not about the scales.
    #expect(ledger.available(of: Market.guava) == grams(7000))
    #expect(ledger.refusals.isEmpty)
  }

  /// Within 15 g or 15 ‰ of 3,000 g, that is 45 g; pieces must all be there.
  @Test(arguments: [(2955, true), (2954, false), (3000, true), (3045, true), (3046, false)])
  func theTolerance(grams weighed: UInt32, isWithin: Bool) throws {
    for policy in SessionRules.ConsentPolicy.allCases {
      var rules = SessionRules()
      rules.beyondTolerance = policy
      var (script, order) = try Self.agreed()
      script.at(
        nil,
        .weigh(order: order, packed: Self.line(grams(weighed)), rest: .settle, reason: .weighed))
      let ledger = script.ledger(of: try Market.catalogue(), under: rules)
      let isPacked = isWithin || policy == .assumed
      #expect(ledger.orders[0].lines[0].packed == grams(isPacked ? weighed : 0))
      #expect(ledger.proposals == (!isPacked && policy == .asked ? [script.events[3].id] : []))
      let off = grams(weighed > 3000 ? weighed - 3000 : 3000 - weighed)
      #expect(
        ledger.refusals.map(\.reason)
          == (!isPacked && policy == .never
            ? [.outsideTolerance(Market.guava, difference: off)] : []))
    }
    let allowsPieces = try SessionRules.WeighingTolerance.standard.allowsPieces
    #expect(!allowsPieces)
  }

  @Test(arguments: [true, false])
  func consent(isGiven: Bool) throws {
    var (script, order) = try Self.agreed()
    script.at(
      nil, .weigh(order: order, packed: Self.line(grams(3500)), rest: .settle, reason: .present))
    let proposal = script.events[3].id
    script.at(nil, .consent(to: proposal, isGiven: isGiven))
    script.at(nil, .consent(to: proposal, isGiven: true))
    let ledger = script.ledger(of: try Market.catalogue())
    let line = ledger.orders[0].lines[0]
    #expect(line.packed == grams(isGiven ? 3500 : 0) && line.over == grams(isGiven ? 500 : 0))
    #expect(ledger.proposals.isEmpty)
    #expect(ledger.refusals.map(\.reason) == [.notProposed(proposal)])
    #expect(ledger.adjustments.map(\.reason) == (isGiven ? [.present] : []))
    #expect(ledger.adjustments.map(\.event) == (isGiven ? [script.events[4].id] : []))
  }

  /// What is weighed over is charged at the price asked, so that is the price that must fit.
  @Test func whatIsWeighedOverFitsAtThePriceAsked() throws {
    let catalogue = try Catalogue(offers: [
      Offer(
        code: Market.guava, name: "Ổi",
        price: UnitPrice(Money(vnd: 4_000_000_000_000_000_000), per: .kilogram))
    ])
    let order = OrderReference(try buyerID("an"))
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava)
    script.at(nil, .confirm(buyer: order.buyer))
    script.at(nil, .reprice(offer: Market.guava, to: .zero))
    script.at(
      nil, .weigh(order: order, packed: Self.line(grams(3000)), rest: .settle, reason: .present))
    script.at(nil, .consent(to: script.events[3].id, isGiven: true))
    script.at(nil, .charge(order: order, amount: Money(vnd: 1), reason: .delivery))
    let ledger = script.ledger(of: catalogue)
    #expect(ledger.refusals.map(\.reason) == [.overflow(Market.guava)])
    #expect(ledger.orders[0].lines[0].packed == grams(0))
    #expect(ledger.orders[0].due.vnd == 4_000_000_000_000_000_001)
    #expect(ledger.summary().money.due.vnd == 4_000_000_000_000_000_001)
  }

  /// 3,000 g ordered, 2,000 g there: the rest is owed, given back, or consented away.
  @Test(arguments: Remainder.allCases)
  func partialFulfilment(rest: Remainder) throws {
    var rules = SessionRules()
    rules.beyondTolerance = .assumed
    var (script, order) = try Self.agreed()
    try script.request("binh", .add, grams(8000), of: Market.guava)
    script.at(
      nil, .weigh(order: order, packed: Self.line(grams(2000)), rest: rest, reason: .stockShort))
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    let line = ledger.orders[0].lines[0]
    #expect(line.packed == grams(2000))
    switch rest {
    case .settle:
      #expect(line.held == grams(3000) && line.short == grams(1000) && line.toPack == grams(0))
      #expect(line.due.vnd == 24_690 && ledger.claims[2].state == .waitlisted)
    case .release:
      #expect(line.held == grams(2000) && line.released == grams(1000))
      #expect(line.due.vnd == 24_690 && ledger.claims[2].state == .held)
    case .backorder:
      #expect(line.held == grams(3000) && line.toPack == grams(1000))
      #expect(line.due.vnd == 37_035 && ledger.adjustments.isEmpty)
    }
  }

  /// Two parcels, weighed again before they leave; nothing of the first weighing is lost.
  @Test func parcelByParcel() throws {
    var (script, order) = try Self.agreed()
    func weigh(_ weight: UInt32, _ rest: Remainder) {
      script.at(
        nil, .weigh(order: order, packed: Self.line(grams(weight)), rest: rest, reason: .weighed))
    }
    weigh(1000, .backorder)
    weigh(1200, .backorder)
    script.at(nil, .fulfil(order: order, .handOver, lines: []))
    weigh(1790, .settle)
    script.at(nil, .fulfil(order: order, .pack, lines: [Self.line(count(2), Market.broom)]))
    script.at(nil, .fulfil(order: order, .collect, lines: []))
    script.at(nil, .fulfil(order: order, .deliver, lines: [Self.line(grams(1300))]))
    let ledger = script.ledger(of: try Market.catalogue())
    let line = ledger.orders[0].lines[0]
    #expect(line.delivered == grams(2990) && line.short == grams(10))
    #expect(ledger.orders[0].fulfilment == FulfilmentState([.delivered]))
    #expect(
      ledger.movements.map { "\($0.kind.rawValue) \($0.quantity.amount)" } == [
        "pack 1000", "pack 200", "hand-over 1200", "pack 1790", "pack 2", "collect 1790",
        "collect 2", "deliver 1200",
      ])
    #expect(
      ledger.refusals.map(\.reason) == [
        .notAtStage(Market.guava, .inTransit, excess: grams(100))
      ])
    let figures = ledger.summary().offers[0].figures
    #expect(figures.packed.mass == .grams(2990) && figures.delivered.mass == .grams(2990))
    #expect(figures.short.mass == .grams(10) && figures.held.mass == .grams(3000))
    try ledger.expectWhole("parcels")
  }

  @Test func whatIsRefusedLostOrReturnedIsNotDue() throws {
    var (script, order) = try Self.agreed()
    script.at(nil, .fulfil(order: order, .pack, lines: []))
    script.at(nil, .fulfil(order: order, .handOver, lines: []))
    script.at(
      nil,
      .fulfil(
        order: order, .refuse, lines: [Self.line(count(1), Market.broom)],
        reason: .buyerChangedMind))
    script.at(nil, .fulfil(order: order, .lose, lines: [Self.line(grams(1000))], reason: .damaged))
    script.at(nil, .fulfil(order: order, .deliver, lines: []))
    script.at(nil, .pay(order: order, amount: Money(vnd: 69_690), method: .transfer))
    let paid = script.ledger(of: try Market.catalogue()).orders[0]
    // 2 kg at 12,345 and one broom.
    #expect(paid.due.vnd == 69_690 && paid.payment == .paid)
    #expect(paid.fulfilment.description == "partly delivered")
    script.at(nil, .fulfil(order: order, .giveBack, lines: [Self.line(grams(500))]))
    let over = script.ledger(of: try Market.catalogue()).orders[0]
    #expect(over.payment == .overpaid && over.outstanding.vnd == -6172)
    script.at(nil, .refund(order: order, amount: Money(vnd: 6172), method: .transfer))
    script.at(nil, .refund(order: order, amount: Money(vnd: 63_519), method: .transfer))
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.orders[0].payment == .paid)
    #expect(ledger.refusals.map(\.reason) == [.exceeds(Money(vnd: 1))])
    #expect(
      ledger.movements.compactMap(\.reason) == [.buyerChangedMind, .damaged])
    #expect(ledger.summary().total.refused.pieces == .count(1))
    try ledger.expectWhole("returns")
  }

  @Test func packedGoodsAreNotTakenBackByAComment() throws {
    var (script, order) = try Self.agreed()
    script.at(
      nil, .weigh(order: order, packed: Self.line(grams(2000)), rest: .backorder, reason: .weighed))
    try script.request("an", .remove, grams(1500), of: Market.guava)
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.orders[0].lines[0].held == grams(2000))
    #expect(
      ledger.refusals.map(\.reason) == [.alreadyPacked(Market.guava, excess: grams(500))])
    script.at(nil, .retract(comment: script.events[0].id))
    var rules = SessionRules()
    rules.deletions = .apply
    let retracted = script.ledger(of: try Market.catalogue(), under: rules)
    #expect(
      retracted.refusals.map(\.reason).last == .alreadyPacked(Market.guava, excess: grams(2000)))
    // Taken out of the parcel, they may be.
    script.at(nil, .fulfil(order: order, .unpack, lines: []))
    try script.request("an", .remove, nil, of: Market.guava)
    #expect(script.ledger(of: try Market.catalogue()).orders[0].lines[0].held == grams(0))
  }

  /// Goods that have left cannot be cancelled, and what is asked next is another order.
  @Test func whatHasLeftIsAnOrderOfItsOwn() throws {
    var (script, order) = try Self.agreed()
    let an = order.buyer
    script.at(nil, .fulfil(order: order, .pack, lines: []))
    var called = script
    called.at(nil, .cancel(buyer: an, reason: .buyerChangedMind, by: .buyer))
    let off = called.ledger(of: try Market.catalogue())
    #expect(off.orders[0].state == .cancelled && off.orders[0].due.vnd == 0)
    #expect(off.available(of: Market.guava) == grams(10_000))
    #expect(off.movements.map(\.kind) == [.pack, .pack, .unpack, .unpack])
    try off.expectWhole("called off")
    script.at(nil, .fulfil(order: order, .handOver, lines: []))
    script.at(nil, .withdraw(buyer: an))
    try script.request("an", .add, grams(1000), of: Market.guava)
    // Without a claim, the latest order that was confirmed is meant.
    script.at(nil, .fulfil(order: order, .deliver, lines: []))
    let second = OrderReference(an, claim: script.events[6].id)
    script.at(nil, .pay(order: second, amount: Money(vnd: 5000), method: .cash))
    script.at(nil, .fulfil(order: second, .pack, lines: []))
    script.at(
      nil,
      .pay(
        order: OrderReference(try buyerID("binh"), claim: script.events[6].id),
        amount: Money(vnd: 1), method: .cash))
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.orders.map(\.fulfilment.stage) == [.delivered, .toPack])
    #expect(ledger.orders.map(\.paid.vnd) == [0, 5000])
    #expect(ledger.orders[1].payment == .part)
    #expect(ledger.orders[1].openedBy == script.events[6].id)
    #expect(ledger.refusals.map(\.reason) == [.handedOver, .neverConfirmed, .noOrder])
  }

  @Test(arguments: SessionRules.ConsentPolicy.allCases)
  func substitution(policy: SessionRules.ConsentPolicy) throws {
    var rules = SessionRules(holdMilliseconds: 60_000)
    rules.substitution = policy
    var (script, order) = try Self.agreed()
    script.at(
      nil,
      .substitute(
        order: order, Self.line(grams(3000)), with: Self.line(count(3), Market.peanuts),
        reason: .stockShort))
    let proposed = script.ledger(of: try Market.catalogue(), under: rules)
    #expect(proposed.proposals.isEmpty == (policy != .asked))
    script.at(nil, .consent(to: script.events[3].id, isGiven: true))
    let ledger = script.ledger(of: try Market.catalogue(), under: rules, asOf: 1_000_000)
    guard policy != .never else {
      #expect(ledger.orders[0].lines[0].held == grams(3000))
      #expect(ledger.refusals.first?.reason == .noSubstitution)
      return
    }
    #expect(ledger.orders[0].lines.map(\.held) == [grams(0), count(2), count(3)])
    #expect(ledger.orders[0].lines[0].released == grams(3000))
    // Agreed on, so that it neither undoes the confirmation nor runs out.
    #expect(ledger.orders[0].state == .confirmed)
    #expect(ledger.orders[0].total.vnd == 180_000)
    #expect(ledger.available(of: Market.peanuts) == count(1))
    try ledger.expectWhole("substitution")
  }

  /// Where nobody agreed to anything yet, what is given instead is not agreed on either.
  @Test func aSubstitutionInAnUnconfirmedOrderRunsOut() throws {
    var rules = SessionRules(holdMilliseconds: 60_000)
    rules.substitution = .assumed
    var script = Script()
    try script.request("an", .add, grams(3000), of: Market.guava)
    script.at(
      nil,
      .substitute(
        order: OrderReference(try buyerID("an")), Self.line(grams(3000)),
        with: Self.line(count(3), Market.peanuts), reason: .stockShort))
    let before = script.ledger(of: try Market.catalogue(), under: rules, asOf: 61_999)
    #expect(before.claims.map(\.state) == [.released, .held])
    let after = script.ledger(of: try Market.catalogue(), under: rules, asOf: 62_000)
    #expect(after.claims.map(\.state) == [.released, .expired])
    #expect(after.available(of: Market.peanuts) == count(4))
  }

  @Test func substitutionsThatCannotBe() throws {
    var rules = SessionRules()
    rules.substitution = .assumed
    var (script, order) = try Self.agreed()
    func substitute(_ taken: Quantity, _ given: Quantity, _ code: OfferCode) {
      script.at(
        nil,
        .substitute(
          order: order, Self.line(taken), with: Self.line(given, code), reason: .stockShort))
    }
    substitute(grams(3001), count(1), Market.peanuts)
    substitute(grams(3000), count(5), Market.peanuts)
    substitute(grams(3000), count(0), Market.peanuts)
    script.at(nil, .close(buyer: order.buyer))
    substitute(grams(3000), count(1), Market.peanuts)
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    #expect(
      ledger.refusals.map(\.reason) == [
        .notAtStage(Market.guava, .toPack, excess: grams(1)), .stockShort(Market.peanuts),
        .emptyRequest, .transition(TransitionError(.order(.closed, .amend))),
      ])
    #expect(ledger.orders[0].lines.map(\.held) == [grams(3000), count(2)])
  }

  @Test func cashOnDelivery() throws {
    var (script, order) = try Self.agreed()
    func cash(_ step: RemittanceStep, _ vnd: Int64) {
      script.at(nil, .cashOnDelivery(order: order, step, amount: Money(vnd: vnd)))
    }
    script.at(nil, .charge(order: order, amount: Money(vnd: 25_000), reason: .delivery))
    cash(.ask, 152_035)
    cash(.collect, 152_035)
    let collected = script.ledger(of: try Market.catalogue()).orders[0]
    #expect(collected.due.vnd == 152_035 && collected.payment == .paid)
    #expect(collected.cashOnDelivery.state == .collected)
    cash(.remit, 100_000)
    cash(.remit, 60_000)
    #expect(script.ledger(of: try Market.catalogue()).orders[0].cashOnDelivery.state == .short)
    cash(.remit, 52_035)
    cash(.waive, 0)
    let ledger = script.ledger(of: try Market.catalogue())
    let remittance = ledger.orders[0].cashOnDelivery
    #expect(remittance.state == .remitted && remittance.remitted.vnd == 152_035)
    #expect(
      ledger.refusals.map(\.reason) == [
        .exceeds(Money(vnd: 7965)),
        .transition(TransitionError(.remittance(.remitted, .waive))),
      ])
  }

  @Test func moneyThatCannotBe() throws {
    var (script, order) = try Self.agreed()
    let extremes = [0, -5, Int64.min, Int64.max]
    for vnd in extremes {
      let amount = Money(vnd: vnd)
      script.at(nil, .pay(order: order, amount: amount, method: .cash))
      script.at(nil, .refund(order: order, amount: amount, method: .cash))
      script.at(nil, .cashOnDelivery(order: order, .ask, amount: amount))
      script.at(nil, .cashOnDelivery(order: order, .remit, amount: amount))
    }
    for vnd in [0, Int64.min, Int64.max, -(.max)] {
      script.at(nil, .charge(order: order, amount: Money(vnd: vnd), reason: .discount))
    }
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.refusals.count == 20)
    #expect(ledger.orders[0].paid == .zero && ledger.orders[0].charges == .zero)
    #expect(ledger.orders[0].cashOnDelivery.state == .none)
    try ledger.expectWhole("extremes")
  }

  /// Closing the cart ends what is asked; goods and money go on.
  @Test func aClosedCartIsStillDelivered() throws {
    var (script, order) = try Self.agreed()
    script.at(nil, .close(buyer: order.buyer))
    script.at(nil, .fulfil(order: order, .pack, lines: []))
    script.at(nil, .fulfil(order: order, .collect, lines: []))
    script.at(nil, .pay(order: order, amount: Money(vnd: 127_035), method: .wallet))
    let done = script.ledger(of: try Market.catalogue())
    #expect(done.refusals.isEmpty)
    #expect(done.orders[0].state == .closed && done.orders[0].payment == .paid)
    #expect(done.orders[0].fulfilment == FulfilmentState([.delivered]))
  }
}

extension SessionRules.WeighingTolerance {
  /// Whether a piece more or less would go unasked.
  var allowsPieces: Bool {
    get throws {
      var rules = SessionRules()
      rules.beyondTolerance = .never
      rules.tolerance = self
      var (script, order) = try FulfilmentTests.agreed()
      script.at(
        nil,
        .weigh(
          order: order, packed: GoodsLine(count(1), of: Market.broom), rest: .settle,
          reason: .damaged))
      return script.ledger(of: try Market.catalogue(), under: rules).refusals.isEmpty
    }
  }
}

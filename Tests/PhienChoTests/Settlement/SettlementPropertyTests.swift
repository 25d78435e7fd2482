import PhienCho
import Testing

/// What holds for every session, however it was sold, weighed and returned.
@Suite struct SettlementPropertyTests {
  private struct Session {
    let orders: [SettledOrder]
    let lots: [Lot]
    let policy: AllocationPolicy

    func settled() throws -> Settlement {
      try Settlement(
        of: orders, from: lots, by: policy, catalogue: Households.catalogue(),
        withholding: WithholdingSituation(
          day: CalendarDate(year: 2026, month: 3, day: 1), platformTakesPayment: true))
    }
  }

  private static func session(_ seed: Int) throws -> Session {
    var dice = SessionDice(seed)
    func pick(_ range: ClosedRange<Int64>) -> Int64 { .random(in: range, using: &dice) }
    var free = try FreeDeliveryRule(
      "miễn phí", bearer: pick(0...1) == 0 ? .producers : .organiser)
    free.leastGoods = Money(vnd: pick(0...200_000))
    free.most = Money(vnd: pick(0...40_000))
    let rules = try PricingRules(
      bundles: [
        BundleRule(
          "bộ",
          of: [
            BundleRule.Part(grams(700), of: FruitStall.dragonFruit),
            BundleRule.Part(count(1), of: FruitStall.honey),
          ], price: Money(vnd: 170_001))
      ],
      tiers: [
        TierRule(
          "bậc", for: [FruitStall.dragonFruit], .marginal,
          [TierRule.Tier(from: grams(1_500), .basisPoints(777))])
      ], delivery: FruitStall.delivery(), freeDelivery: [free],
      cash: CashRounding(
        to: Money(vnd: 500), .nearest, of: pick(0...1) == 0 ? .line : .order,
        bearer: pick(0...1) == 0 ? .producers : .organiser))
    let board = try FruitStall.board([
      PostedPrice(
        FruitStall.perKilogram(29_999), for: FruitStall.dragonFruit,
        including: [.taxes, .delivery],
        from: FruitStall.minute(5))
    ])
    var drawn: Int64 = 0
    let orders = try (0..<pick(0...15)).map { _ in
      var lines: [CartLine] = []
      for _ in 0..<pick(0...3) {
        let moment = FruitStall.minute(pick(0...9))
        let isFruit = pick(0...2) > 0
        let offer = isFruit ? FruitStall.dragonFruit : FruitStall.honey
        let amount = UInt32(pick(0...(isFruit ? 3_000 : 3)))
        lines.append(
          try CartLine(
            isFruit ? grams(amount) : count(amount), at: board.price(of: offer, at: moment),
            claimed: moment...moment, pieceMass: isFruit ? nil : .grams(700)))
      }
      let quote = try FruitStall.quote(
        lines, to: pick(0...2) > 0 ? FruitStall.near : nil, under: rules)
      let outcomes = try quote.lines.map { line in
        let ordered = line.quantity.amount
        let most = ordered + ordered / 50
        let packed = pick(0...3) == 0 ? most : pick(0...ordered)
        let returned = pick(0...3) == 0 ? pick(0...packed) : 0
        let isMass = line.offer == FruitStall.dragonFruit
        func quantity(_ amount: Int64) throws -> Quantity {
          isMass ? .mass(try Mass(grams: amount)) : .pieces(try Pieces(count: amount))
        }
        if isMass { drawn += max(ordered, packed) }
        let weighing = ordered == 0 ? .zero : try line.adjustment(packed: quantity(packed))
        return try LineOutcome(
          packed: quantity(packed), weighing: weighing, returned: quantity(returned),
          refund: Money(vnd: returned == 0 ? 0 : pick(0...(line.amount.vnd + weighing.vnd))))
      }
      return try SettledOrder(
        quote, outcomes: outcomes, deliveryRefund: Money(vnd: pick(0...quote.delivery.paid.vnd)),
        refundBearer: pick(0...1) == 0 ? .producers : .organiser)
    }
    var lots: [Lot] = []
    let homes = [Households.lan, Households.mai, Households.tam]
    while drawn > 0 || lots.isEmpty {
      let held = pick(0...2_500)
      lots.append(
        try Households.lot(
          "L\(lots.count)", of: homes[lots.count % 3], .mass(Mass(grams: held)),
          harvested: pick(0...1) == 0 ? Int(pick(1...28)) : nil))
      drawn -= held
    }
    return Session(
      orders: orders, lots: lots, policy: AllocationPolicy.allCases[Int(pick(0...2))])
  }

  @Test func thePartsSumToTheWhole() throws {
    for seed in 0..<sampled(1_000) {
      let session = try Self.session(seed)
      let settlement = try session.settled()
      let entries = settlement.households.flatMap(\.entries)
      let lines = session.orders.flatMap { zip($0.breakdown.lines, $0.outcomes) }
      func whole(_ value: (PriceBreakdown.Line, LineOutcome) -> Int64) -> Int64 {
        lines.reduce(0) { $0 + value($1.0, $1.1) }
      }
      func parts(_ value: (SettlementFigures) -> Int64) -> Int64 {
        entries.reduce(0) { $0 + value($1.figures) }
      }
      #expect(parts(\.gross.vnd) == whole { line, _ in line.postedAmount.vnd })
      #expect(parts(\.weighing.vnd) == whole { $1.weighing.vnd })
      #expect(parts(\.returns.vnd) == whole { -$1.refund.vnd })
      let packed = whole { $1.packed.amount }
      #expect(parts { $0.mass.grams + $0.pieces.count } == packed)
      let returned = whole { $1.returned.amount }
      #expect(parts { $0.returnedMass.grams + $0.returnedPieces.count } == returned)
      let paid = session.orders.reduce(0) { $0 + $1.paid.vnd }
      let fees = session.orders.reduce(0) { $0 + $1.breakdown.delivery.fee.vnd }
      #expect(settlement.paid.vnd == paid)
      #expect(settlement.carrier.vnd == fees)
      #expect(parts(\.net.vnd) + fees + settlement.organiser.vnd == paid)
      #expect(parts(\.net.vnd) == settlement.total.net.vnd)
      for household in settlement.households {
        let held =
          session.lots.filter { $0.producer == household.producer }
          .reduce(0) { $0 + $1.quantity.amount }
        #expect(household.figures.mass.grams <= held)
        for entry in household.entries {
          #expect(entry.figures.returnedMass <= entry.figures.mass)
          #expect(entry.figures.returnedPieces <= entry.figures.pieces)
          let figures = entry.figures
          #expect(figures.net.vnd == figures.revenue.vnd + figures.delivery.vnd)
        }
      }
      #expect(try session.settled() == settlement)
    }
  }

  @Test func settlementsOfSeveralSessionsMerge() throws {
    for seed in 0..<sampled(200) {
      let a = try Self.session(seed).settled()
      let b = try Self.session(seed + 10_000).settled()
      let c = try Self.session(seed + 20_000).settled()
      #expect(try a.merging(.empty) == a)
      #expect(try Settlement.empty.merging(a) == a)
      #expect(try a.merging(b) == (try b.merging(a)))
      #expect(try a.merging(b).merging(c) == (try a.merging(b.merging(c))))
      #expect(try a.merging(b).paid == a.paid.adding(b.paid))
    }
  }

  /// Sums beyond 64 bits are an error, not a wrong settlement.
  @Test func overflowIsAnError() throws {
    let posted = try PostedPrice(
      FruitStall.perKilogram(.max), for: FruitStall.dragonFruit, from: FruitStall.minute(0))
    let line = try CartLine(
      grams(1_000), at: posted, claimed: FruitStall.minute(0)...FruitStall.minute(0))
    let order = try Households.order([line])
    let one = try Settlement(of: [order], from: Households.lots())
    #expect(one.paid == Money(vnd: .max))
    #expect(
      settlementCode { _ = try Settlement(of: [order, order], from: Households.lots()) }
        == .overflow)
    #expect(settlementCode { _ = try one.merging(one) } == .overflow)
  }
}

import PhienCho
import Testing

/// Sessions settled by hand, as a commune's officer would.
@Suite struct SettlementTests {
  private typealias Homes = Households

  /// Two orders of 3 kg and 2 kg at 28.000 ₫/kg: the first is Lan's, the second Mai's.
  @Test func eachHouseholdGetsWhatItsGoodsBrought() throws {
    let settlement = try Settlement(
      of: [Homes.order([Homes.fruit(3_000)]), Homes.order([Homes.fruit(2_000)])],
      from: Homes.lots(), catalogue: Homes.catalogue())
    #expect(settlement.households.map(\.producer) == [Homes.lan, Homes.mai])
    #expect(settlement.households.map(\.figures.net.vnd) == [84_000, 56_000])
    #expect(settlement.households.map(\.figures.mass) == [.kilograms(3), .kilograms(2)])
    #expect(settlement.paid == Money(vnd: 140_000))
    #expect(settlement[Homes.tam] == nil)
  }

  /// By proportion the same 5 kg are 2,5, 1,5 and 1 kg of the three.
  @Test func byProportionAllShare() throws {
    let settlement = try Settlement(
      of: [Homes.order([Homes.fruit(3_000)]), Homes.order([Homes.fruit(2_000)])],
      from: Homes.lots(), by: .proportional)
    #expect(settlement.households.map(\.figures.net.vnd) == [70_000, 42_000, 28_000])
    #expect(settlement.households.map(\.figures.mass.grams) == [2_500, 1_500, 1_000])
  }

  /// 3 kg ordered, 2.940 g packed: 1.680 ₫ less, and 60 g less.
  @Test func weighingMovesGramsAndMoney() throws {
    let quote = try FruitStall.quote([Homes.fruit(3_000)])
    let packed = grams(2_940)
    let outcome = try LineOutcome(
      packed: packed, weighing: quote.lines[0].adjustment(packed: packed))
    let settlement = try Settlement(
      of: [SettledOrder(quote, outcomes: [outcome])], from: Homes.lots())
    let lan = try #require(settlement[Homes.lan]).figures
    #expect(lan.mass == .grams(2_940))
    #expect([lan.gross.vnd, lan.weighing.vnd, lan.net.vnd] == [84_000, -1_680, 82_320])
    #expect(settlement.paid == Money(vnd: 82_320))
  }

  /// Refused at the door: the goods come back, and the carrier is paid all the same.
  @Test(arguments: CostBearer.allCases)
  func refusedAtTheDoor(bearer: CostBearer) throws {
    let rules = try PricingRules(delivery: FruitStall.delivery())
    let quote = try FruitStall.quote([Homes.fruit(2_000)], to: FruitStall.near, under: rules)
    let outcome = try LineOutcome(
      packed: grams(2_000), weighing: .zero, returned: grams(2_000), refund: Money(vnd: 56_000))
    let settlement = try Settlement(
      of: [
        SettledOrder(
          quote, outcomes: [outcome], deliveryRefund: Money(vnd: 18_000), refundBearer: bearer)
      ], from: Homes.lots())
    let lan = try #require(settlement[Homes.lan]).figures
    #expect(settlement.paid == .zero)
    #expect(settlement.carrier == Money(vnd: 18_000))
    #expect(lan.returnedMass == .kilograms(2))
    #expect(lan.revenue == .zero)
    #expect(lan.net == Money(vnd: bearer == .producers ? -18_000 : 0))
    #expect(settlement.organiser == Money(vnd: bearer == .producers ? 0 : -18_000))
  }

  /// Delivery of 18.000 ₫ that the producers give, over lines of 56.000 ₫ and 180.000 ₫.
  @Test func freeDeliveryIsSharedByPrice() throws {
    let free = try FreeDeliveryRule("Miễn phí", bearer: .producers)
    let rules = try PricingRules(delivery: FruitStall.delivery(), freeDelivery: [free])
    let honey = try FruitStall.line(count(1), of: FruitStall.honey)
    let jar = try CartLine(
      honey.quantity, at: honey.posted, claimed: honey.claimed, pieceMass: .zero)
    let order = try Homes.order([Homes.fruit(2_000), jar], to: FruitStall.near, under: rules)
    let settlement = try Settlement(
      of: [order], from: Homes.lots(), catalogue: Homes.catalogue())
    #expect(settlement.households.map(\.producer.rawValue) == ["ho-lan", "htx-1"])
    #expect(settlement.households.map(\.figures.delivery.vnd) == [-4_271, -13_729])
    #expect(settlement.households.map(\.figures.revenue.vnd) == [56_000, 180_000])
    #expect(settlement.carrier == Money(vnd: 18_000))
    #expect(settlement.paid == Money(vnd: 236_000))
  }

  /// Mai's guava is sold with delivery included, Lan's fruit without: what the parcel costs above the
  /// fruit's own fee, 25.000 ₫ against 18.000 ₫, is Mai's.
  @Test func deliveryInAPriceIsItsProducers() throws {
    let board = try FruitStall.board([
      PostedPrice(
        FruitStall.perKilogram(35_000), for: FruitStall.guava, including: [.taxes, .delivery],
        from: FruitStall.minute(-10))
    ])
    let guava = try FruitStall.line(grams(2_000), of: FruitStall.guava, on: board)
    let order = try Homes.order(
      [Homes.fruit(2_000), guava], to: FruitStall.near,
      under: PricingRules(delivery: FruitStall.delivery()))
    let lot = try Homes.lot("G", of: Homes.mai, grams(2_000), offer: FruitStall.guava)
    let settlement = try Settlement(of: [order], from: Homes.lots() + [lot])
    #expect(settlement.households.map(\.producer) == [Homes.lan, Homes.mai])
    #expect(settlement.households.map(\.figures.net.vnd) == [56_000, 63_000])
    #expect(settlement.paid == Money(vnd: 56_000 + 70_000 + 18_000))
  }

  /// 345 ₫ rounded off: the organiser's loss or the household's, as the rules say.
  @Test(arguments: CostBearer.allCases, CashRounding.Scope.allCases)
  func roundingToNotesIsSomebodys(bearer: CostBearer, scope: CashRounding.Scope) throws {
    let rules = try PricingRules(
      cash: CashRounding(to: Money(vnd: 1_000), .down, of: scope, bearer: bearer))
    let guava = try FruitStall.line(grams(1_000), of: FruitStall.guava)
    let lot = try Homes.lot("G", of: Homes.mai, grams(1_000), offer: FruitStall.guava)
    let settlement = try Settlement(of: [Homes.order([guava], under: rules)], from: [lot])
    let figures = try #require(settlement[Homes.mai]).figures
    #expect(settlement.paid == Money(vnd: 12_000))
    #expect(figures.gross == Money(vnd: 12_345))
    #expect(figures.rounding.vnd == (bearer == .producers ? -345 : 0))
    #expect(settlement.organiser.vnd == (bearer == .producers ? 0 : -345))
  }

  /// Of 14 jars from lots of 6, 6 and 2, 11 are packed and 10 returned.
  ///
  /// By largest remainder 11 are 5, 5 and 1, and 10 would be 4, 4 and 2.
  @Test(arguments: AllocationPolicy.allCases)
  func nobodyHasMoreReturnedThanPacked(policy: AllocationPolicy) throws {
    let quote = try FruitStall.quote([FruitStall.line(count(14), of: FruitStall.honey)])
    let outcome = try LineOutcome(
      packed: count(11), weighing: quote.lines[0].adjustment(packed: count(11)),
      returned: count(10))
    let lots = try [(Homes.lan, 6), (Homes.mai, 6), (Homes.tam, 2)].map { home, jars in
      try Homes.lot(home.rawValue, of: home, count(jars), offer: FruitStall.honey)
    }
    let settlement = try Settlement(
      of: [SettledOrder(quote, outcomes: [outcome])], from: lots, by: policy)
    #expect(settlement.households.map(\.figures.pieces.count) == [5, 5, 1])
    #expect(settlement.households.map(\.figures.returnedPieces.count) == [5, 4, 1])
  }

  /// A lot's code is a catalogue's code in any letter case; one of no offer pays nobody unseen.
  @Test func aLotIsOfAnOfferOfTheCatalogue() throws {
    let honey = try FruitStall.line(count(2), of: FruitStall.honey)
    let code = FruitStall.honey.rawValue
    for offer in [code.lowercased(), code.uppercased()] {
      let lot = try Homes.lot("M", of: Homes.lan, count(2), offer: OfferCode(offer))
      for policy in AllocationPolicy.allCases {
        let settlement = try Settlement(
          of: [Homes.order([honey])], from: [lot], by: policy, catalogue: Homes.catalogue())
        #expect(settlement.households.map(\.producer) == [Homes.lan])
      }
    }
    let stray = try Homes.lot("X", of: Homes.lan, count(2), offer: OfferCode("KHONGCO"))
    let error = #expect(throws: SettlementError.self) {
      try Settlement(of: [Homes.order([honey])], from: [stray], catalogue: Homes.catalogue())
    }
    #expect(error?.code == .unknownOffer && error?.subject == "X")
  }

  @Test func anOfferWithoutLotsIsItsProducers() throws {
    let honey = try FruitStall.line(count(2), of: FruitStall.honey)
    let settlement = try Settlement(of: [Homes.order([honey])], catalogue: Homes.catalogue())
    #expect(settlement.households.map(\.figures.pieces) == [.count(2)])
    let fruit = try Homes.order([Homes.fruit(1)])
    #expect(
      settlementCode { _ = try Settlement(of: [fruit], catalogue: Homes.catalogue()) } == .noLot)
    #expect(settlementCode { _ = try Settlement(of: [fruit]) } == .noLot)
  }

  /// An order packed above what was ordered draws on the lot for what was packed.
  @Test func overweightIsDrawnToo() throws {
    let quote = try FruitStall.quote([Homes.fruit(4_000)])
    let lot = try Homes.lot("L", of: Homes.tam, grams(4_000))
    func settle(_ packed: UInt32) throws {
      let outcome = try LineOutcome(
        packed: grams(packed), weighing: quote.lines[0].adjustment(packed: grams(packed)))
      _ = try Settlement(of: [SettledOrder(quote, outcomes: [outcome])], from: [lot])
    }
    try settle(4_000)
    #expect(settlementCode { try settle(4_001) } == .lotsShort)
  }

  @Test func whatCannotHaveBecomeOfAnOrder() throws {
    let quote = try FruitStall.quote([Homes.fruit(1_000), Homes.fruit(0)])
    let whole = LineOutcome(asOrdered: quote.lines[0])
    let nothing = LineOutcome(asOrdered: quote.lines[1])
    let cases: [([LineOutcome], Int64, SettlementError.Code)] = [
      ([whole], 0, .malformed),
      ([try LineOutcome(packed: count(1), weighing: .zero), nothing], 0, .unitMismatch),
      (
        [
          try LineOutcome(packed: grams(900), weighing: .zero, refund: Money(vnd: 28_001)), nothing,
        ],
        0, .malformed
      ),
      (
        [try LineOutcome(packed: grams(900), weighing: Money(vnd: -28_001)), nothing], 0, .malformed
      ),
      ([whole, whole], 0, .malformed),
      ([whole, try LineOutcome(packed: grams(0), weighing: Money(vnd: 1))], 0, .malformed),
      ([whole, nothing], 1, .malformed), ([whole, nothing], -1, .malformed),
    ]
    for (outcomes, refund, code) in cases {
      #expect(
        settlementCode {
          _ = try SettledOrder(quote, outcomes: outcomes, deliveryRefund: Money(vnd: refund))
        } == code)
    }
    #expect(
      settlementCode { _ = try LineOutcome(packed: grams(1), weighing: .zero, returned: grams(2)) }
        == .malformed)
    #expect(
      settlementCode { _ = try LineOutcome(packed: grams(1), weighing: .zero, returned: count(1)) }
        == .unitMismatch)
    #expect(
      settlementCode {
        _ = try LineOutcome(packed: grams(1), weighing: .zero, refund: Money(vnd: -1))
      } == .malformed)
  }

  @Test func theStatementIsReadOutAndSigned() throws {
    let tier = try TierRule(
      "mua từ 3 kg", for: [FruitStall.dragonFruit], .allUnits,
      [TierRule.Tier(from: grams(3_000), .less(Money(vnd: 2_000)))])
    let catalogue = try Homes.catalogue()
    let settlement = try Settlement(
      of: [Homes.order([Homes.fruit(3_000)], under: PricingRules(tiers: [tier]))],
      from: Homes.lots(), catalogue: catalogue,
      withholding: WithholdingSituation(
        day: CalendarDate(year: 2026, month: 6, day: 30), platformTakesPayment: true))
    #expect(
      try #require(settlement[Homes.lan]).statement(of: catalogue) == [
        "Hộ bà Lan", "Thanh long: 3 kg, tiền hàng 84.000 ₫",
        "Tiền hàng theo giá niêm yết: 84.000 ₫",
        "Giảm giá: -6.000 ₫", "Thực nhận trước thuế: 78.000 ₫",
        "Ước tính sàn khấu trừ: thuế GTGT 780 ₫, thuế TNCN 390 ₫",
      ])
  }
}

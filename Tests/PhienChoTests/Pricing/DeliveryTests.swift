import PhienCho
import Testing

/// What delivery costs, and when it is free.
@Suite struct DeliveryTests {
  @Test(
    arguments: [
      (0, 18_000), (2_000, 18_000), (2_001, 25_000), (5_000, 25_000), (5_001, 28_000),
      (6_000, 28_000), (6_001, 31_000),
    ] as [(UInt32, Int64)])
  func feesByWeight(weight: UInt32, fee: Int64) throws {
    #expect(
      try FruitStall.delivery().fee(for: .grams(weight), to: FruitStall.near) == Money(vnd: fee))
  }

  @Test func packagingWeighsToo() throws {
    let table = try FruitStall.delivery(packaging: .grams(300))
    #expect(try table.fee(for: .grams(1_700), to: FruitStall.near) == Money(vnd: 18_000))
    #expect(try table.fee(for: .grams(1_701), to: FruitStall.near) == Money(vnd: 25_000))
  }

  @Test func whatTheTableDoesNotHaveIsRefused() throws {
    let table = try FruitStall.delivery()
    let abroad = DeliveryZone(rawValue: "Nước ngoài")
    #expect(pricingCode { _ = try table.fee(for: .grams(1), to: abroad) } == .noDeliveryFee)
    #expect(
      pricingCode { _ = try table.fee(for: .grams(3_001), to: FruitStall.far) } == .noDeliveryFee)
    let lines = [try FruitStall.line(grams(1), of: FruitStall.guava)]
    #expect(pricingCode { _ = try FruitStall.quote(lines, to: FruitStall.near) } == .noDeliveryFee)
    let honey = [try FruitStall.line(count(1), of: FruitStall.honey)]
    let rules = try PricingRules(delivery: table)
    #expect(
      pricingCode { _ = try FruitStall.quote(honey, to: FruitStall.near, under: rules) }
        == .unknownMass)
    typealias Band = DeliveryTable.Band
    for bands in [
      [], [Band(through: .zero, fee: .zero)],
      [Band(through: .grams(2), fee: .zero), Band(through: .grams(2), fee: .zero)],
      [Band(through: .grams(1), fee: Money(vnd: 2)), Band(through: .grams(2), fee: Money(vnd: 1))],
    ] {
      #expect(
        pricingCode { _ = try DeliveryTable([FruitStall.near: DeliveryTable.Rates(bands)]) }
          == .malformed)
    }
  }

  /// Free for orders made live, from minute 0 to 90, of at least 3 kg and 80.000 ₫, in the province.
  @Test func everyConditionMustBeMet() throws {
    var rule = try FreeDeliveryRule("Trong phiên", bearer: .organiser)
    rule.claimed = FruitStall.minute(0)..<FruitStall.minute(90)
    rule.leastMass = .kilograms(3)
    rule.leastGoods = Money(vnd: 80_000)
    rule.zones = [FruitStall.near]
    let rules = try PricingRules(delivery: FruitStall.delivery(), freeDelivery: [rule])
    func paid(
      _ weight: UInt32, of offer: OfferCode = FruitStall.dragonFruit, at minute: Int64 = 10,
      to zone: DeliveryZone = FruitStall.near
    ) throws -> Int64 {
      let line = try FruitStall.line(grams(weight), of: offer, at: minute)
      return try FruitStall.quote([line], to: zone, under: rules).delivery.paid.vnd
    }
    #expect(try paid(3_000) == 0)
    #expect(try paid(2_999) == 25_000)
    #expect(try paid(5_000, of: FruitStall.guava) == 25_000)
    #expect(try paid(3_000, at: 90) == 25_000)
    #expect(try paid(3_000, at: -1) == 25_000)
    #expect(try paid(3_000, to: FruitStall.far) == 45_000)
  }

  @Test func theRuleThatTakesOffMostApplies() throws {
    var little = try FreeDeliveryRule("Giảm 10.000", bearer: .producers)
    little.most = Money(vnd: 10_000)
    let all = try FreeDeliveryRule("Miễn phí", bearer: .organiser)
    let lines = [try FruitStall.line(grams(1), of: FruitStall.guava)]
    for freeDelivery in [[little, all], [all, little]] {
      let rules = try PricingRules(delivery: FruitStall.delivery(), freeDelivery: freeDelivery)
      let delivery = try FruitStall.quote(lines, to: FruitStall.near, under: rules).delivery
      #expect(delivery.free == Money(vnd: 18_000))
      #expect(delivery.bearer == .organiser)
    }
  }

  /// 2 kg whose price includes delivery and 2 kg whose price does not: the buyer pays for the
  /// latter's parcel, and the former's producer the rest.
  @Test func pricesThatIncludeDelivery() throws {
    let board = try FruitStall.board([
      PostedPrice(
        FruitStall.perKilogram(35_000), for: FruitStall.guava, including: [.taxes, .delivery],
        from: FruitStall.minute(-10))
    ])
    let rules = try PricingRules(delivery: FruitStall.delivery())
    let guava = try FruitStall.line(grams(2000), of: FruitStall.guava, on: board)
    let fruit = try FruitStall.line(grams(2000), of: FruitStall.dragonFruit, on: board)
    let both = try FruitStall.quote([guava, fruit], to: FruitStall.near, under: rules)
    #expect(both.delivery.fee == Money(vnd: 25_000))
    #expect(both.delivery.included == Money(vnd: 7_000))
    #expect(both.delivery.paid == Money(vnd: 18_000))
    let alone = try FruitStall.quote([guava], to: FruitStall.near, under: rules)
    #expect(alone.total == Money(vnd: 70_000))
    #expect(alone.delivery.included == Money(vnd: 18_000))
  }
}

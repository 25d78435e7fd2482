import PhienCho
import Testing

/// Carts worked out by hand.
@Suite struct QuoteTests {
  /// Rounded half up to the đồng, once a line.
  @Test(
    arguments: [
      (35_000, 1500, 52_500), (28_000, 1250, 35_000), (45_000, 333, 14_985), (12_345, 500, 6_173),
      (12_345, 0, 0), (1, 499, 0), (1, 500, 1),
    ] as [(Int64, UInt32, Int64)])
  func aLineIsRoundedOnce(vnd: Int64, weight: UInt32, amount: Int64) throws {
    let posted = try PostedPrice(
      FruitStall.perKilogram(vnd), for: FruitStall.guava, from: FruitStall.minute(0))
    let line = try CartLine(
      grams(weight), at: posted, claimed: FruitStall.minute(0)...FruitStall.minute(0))
    #expect(try FruitStall.quote([line]).total == Money(vnd: amount))
  }

  /// "Từ 3 kg: 25.000 ₫/kg, từ 5 kg: 22.000 ₫/kg", by both methods, around every threshold.
  @Test(
    arguments: [
      (2_999, 83_972, 83_972), (3_000, 75_000, 84_000), (4_999, 124_975, 133_975),
      (5_000, 110_000, 134_000), (6_000, 132_000, 156_000),
    ] as [(UInt32, Int64, Int64)])
  func tiersOfOneOffer(weight: UInt32, allUnits: Int64, marginal: Int64) throws {
    for (method, amount) in [(TierRule.Method.allUnits, allUnits), (.marginal, marginal)] {
      let rule = try TierRule(
        "Mua nhiều", for: [FruitStall.dragonFruit], method,
        [
          TierRule.Tier(from: grams(3000), .price(Money(vnd: 25_000))),
          TierRule.Tier(from: grams(5000), .price(Money(vnd: 22_000))),
        ])
      let quote = try FruitStall.quote(
        [FruitStall.line(grams(weight), of: FruitStall.dragonFruit)],
        under: PricingRules(tiers: [rule]))
      #expect(quote.total == Money(vnd: amount), "\(method)")
    }
  }

  /// 3 kg dragon fruit, 1 kg guava and 2 packs of 500 g are 5 kg together: a tenth less of all.
  @Test func tiersOfAGroupCountItsKilogramsTogether() throws {
    let rule = try TierRule(
      "Từ 5 kg giảm 10%", for: [FruitStall.dragonFruit, FruitStall.guava, FruitStall.jerky],
      .allUnits,
      [TierRule.Tier(from: grams(5000), .basisPoints(1000))])
    let rules = try PricingRules(tiers: [rule])
    let lines = [
      try FruitStall.line(grams(3000), of: FruitStall.dragonFruit),
      try FruitStall.line(grams(1000), of: FruitStall.guava),
      try FruitStall.line(count(2), of: FruitStall.jerky),
    ]
    let quote = try FruitStall.quote(lines, under: rules)
    // 12.345 ₫ less a tenth are 11.110,5 ₫.
    #expect(quote.lines.map(\.amount.vnd) == [75_600, 11_111, 810_000])
    #expect(try FruitStall.quote(Array(lines.dropLast()), under: rules).total == Money(vnd: 96_345))
  }

  @Test func whatARuleCannotCountIsRefused() throws {
    let byMass = try TierRule.Tier(from: grams(1), .less(Money(vnd: 1)))
    let byCount = try TierRule.Tier(from: count(1), .less(Money(vnd: 1)))
    for (offer, quantity, method, tier) in [
      (FruitStall.honey, count(1), TierRule.Method.allUnits, byMass),
      (FruitStall.jerky, count(1), .marginal, byMass),
      (FruitStall.guava, grams(1), .allUnits, byCount),
    ] {
      let rules = try PricingRules(tiers: [TierRule("r", for: [offer], method, [tier])])
      let line = try FruitStall.line(quantity, of: offer)
      #expect(pricingCode { _ = try FruitStall.quote([line], under: rules) } == .unitMismatch)
    }
  }

  /// A rule never raises a price: the tier's 30.000 ₫ leave the posted 28.000 ₫ as they are.
  @Test func noRuleRaisesAPrice() throws {
    let tier = try TierRule(
      "Mua nhiều", for: [FruitStall.dragonFruit], .allUnits,
      [TierRule.Tier(from: grams(1), .price(Money(vnd: 30_000)))])
    let bundle = try BundleRule(
      "Bộ đắt", of: [BundleRule.Part(grams(1000), of: FruitStall.dragonFruit)],
      price: Money(vnd: 29_000))
    let quote = try FruitStall.quote(
      [FruitStall.line(grams(1000), of: FruitStall.dragonFruit)],
      under: PricingRules(bundles: [bundle], tiers: [tier]))
    #expect(quote.total == Money(vnd: 28_000))
    #expect(quote.steps.count == 1)
  }

  /// 2 kg dragon fruit and a jar of honey for 220.000 ₫ instead of 236.000 ₫; the kilogram that is
  /// left over costs as posted.
  @Test func bundlesTakeTheirGoodsAndLeaveTheRest() throws {
    let bundle = try BundleRule(
      "Bộ quà",
      of: [
        BundleRule.Part(grams(2000), of: FruitStall.dragonFruit),
        BundleRule.Part(count(1), of: FruitStall.honey),
      ], price: Money(vnd: 220_000), limit: 2)
    let rules = try PricingRules(bundles: [bundle])
    let cart = [
      try FruitStall.line(grams(5000), of: FruitStall.dragonFruit),
      try FruitStall.line(count(2), of: FruitStall.honey),
    ]
    let quote = try FruitStall.quote(cart, under: rules)
    #expect(quote.total == Money(vnd: 2 * 220_000 + 28_000))
    // 440.000 ₫ over goods of 112.000 ₫ and 360.000 ₫ as posted.
    #expect(quote.lines.map(\.amount.vnd) == [104_407 + 28_000, 335_593])
    let one = try FruitStall.quote(
      [cart[0], FruitStall.line(count(1), of: FruitStall.honey)], under: rules)
    #expect(one.total == Money(vnd: 220_000 + 3 * 28_000))
    let many = try FruitStall.quote(
      [
        FruitStall.line(grams(9000), of: FruitStall.dragonFruit),
        FruitStall.line(count(9), of: FruitStall.honey),
      ],
      under: rules)
    #expect(many.total == Money(vnd: 2 * 220_000 + 5 * 28_000 + 7 * 180_000))
  }

  /// Goods are reduced once: what is in a bundle does not count towards a tier.
  @Test func goodsInABundleAreOutsideTheTiers() throws {
    let rules = try PricingRules(
      bundles: [
        BundleRule(
          "Ba cân", of: [BundleRule.Part(grams(3000), of: FruitStall.dragonFruit)],
          price: Money(vnd: 80_000))
      ],
      tiers: [
        TierRule(
          "Từ 2 kg", for: [FruitStall.dragonFruit], .allUnits,
          [TierRule.Tier(from: grams(2000), .less(Money(vnd: 1_000)))])
      ])
    func total(_ weight: UInt32) throws -> Int64 {
      try FruitStall.quote(
        [FruitStall.line(grams(weight), of: FruitStall.dragonFruit)], under: rules
      ).total.vnd
    }
    #expect(try total(2000) == 54_000)
    #expect(try total(4000) == 80_000 + 28_000)
    #expect(try total(5000) == 80_000 + 54_000)
  }

  @Test func anAgreedPriceStandsAlone() throws {
    let board = try FruitStall.board()
    let posted = try board.price(of: FruitStall.dragonFruit, at: FruitStall.minute(0))
    let line = try CartLine(
      grams(3000), at: posted, claimed: FruitStall.minute(0)...FruitStall.minute(0),
      agreed: FruitStall.perKilogram(26_000))
    let rule = try TierRule(
      "Từ 3 kg", for: [FruitStall.dragonFruit], .allUnits,
      [TierRule.Tier(from: grams(3000), .basisPoints(5000))])
    let quote = try FruitStall.quote([line], under: PricingRules(tiers: [rule]))
    #expect(quote.steps.map(\.amount.vnd) == [84_000, -6_000])
  }

  /// Steps of 500 ₫: down, to the nearest, and never above what was posted.
  @Test(
    arguments: [
      (CashRounding.Direction.down, 400, 4_938, 4_500), (.nearest, 400, 4_938, 4_500),
      (.nearest, 550, 6_790, 6_500), (.down, 1_000, 12_345, 12_000),
    ] as [(CashRounding.Direction, UInt32, Int64, Int64)])
  func notes(direction: CashRounding.Direction, weight: UInt32, exact: Int64, paid: Int64) throws {
    for scope in CashRounding.Scope.allCases {
      let rules = try PricingRules(
        cash: CashRounding(to: Money(vnd: 500), direction, of: scope, bearer: .organiser))
      let quote = try FruitStall.quote(
        [FruitStall.line(grams(weight), of: FruitStall.guava)], under: rules)
      #expect(quote.postedGoods == Money(vnd: exact))
      #expect(quote.total == Money(vnd: paid))
      #expect(quote.steps.last?.amount == Money(vnd: paid - exact))
    }
  }

  /// 3 kg at a tenth less are 33.331,5 ₫, so 33.500 ₫ to the nearest 500 ₫: still below 37.035 ₫.
  @Test func roundingUpIsAllowedUpToThePostedPrice() throws {
    let tier = try TierRule(
      "Từ 3 kg", for: [FruitStall.guava], .allUnits,
      [TierRule.Tier(from: grams(3000), .basisPoints(1000))])
    let cash = try CashRounding(to: Money(vnd: 500), .nearest, bearer: .producers)
    let quote = try FruitStall.quote(
      [FruitStall.line(grams(3000), of: FruitStall.guava)],
      under: PricingRules(tiers: [tier], cash: cash))
    #expect(quote.steps.map(\.amount.vnd) == [37_035, -3_703, 168])
    #expect(quote.total == Money(vnd: 33_500))
  }

  @Test func aWeighingMovesGramsAndMoneyTogether() throws {
    let line = try FruitStall.quote([FruitStall.line(grams(3000), of: FruitStall.dragonFruit)])
      .lines[0]
    #expect(try line.adjustment(packed: grams(2940)) == Money(vnd: -1_680))
    #expect(try line.adjustment(packed: grams(3000)) == .zero)
    #expect(try line.adjustment(packed: grams(3050)) == Money(vnd: 1_400))
    #expect(try line.adjustment(packed: grams(0)) == Money(vnd: -84_000))
    #expect(pricingCode { _ = try line.adjustment(packed: count(1)) } == .unitMismatch)
  }

  /// 500 g of 12.345 ₫/kg are 6.173 ₫; 250 g of them are 3.086 ₫, not half of 6.173 ₫ rounded.
  @Test func aWeighedLineIsRoundedOnceToo() throws {
    let line = try FruitStall.quote([FruitStall.line(grams(500), of: FruitStall.guava)]).lines[0]
    #expect(try line.price(of: grams(250)) == Money(vnd: 3_086))
  }

  /// A tenth less of 2 kg guava stays a tenth less of what was packed: 24.690 ₫ and 2.469 ₫ off.
  @Test func aWeighedLineKeepsItsShareOfTheReduction() throws {
    let tier = try TierRule(
      "Từ 2 kg", for: [FruitStall.guava], .allUnits,
      [TierRule.Tier(from: grams(2000), .basisPoints(1000))])
    let quote = try FruitStall.quote(
      [FruitStall.line(grams(2000), of: FruitStall.guava)], under: PricingRules(tiers: [tier]))
    #expect(quote.besidePosted == Money(vnd: -2_469))
    #expect(try quote.lines[0].price(of: grams(1000)) == Money(vnd: 12_345 - 1_235))
  }

  @Test func theBreakdownCanBeReadOut() throws {
    let tier = try TierRule(
      "mua từ 3 kg", for: [FruitStall.dragonFruit], .allUnits,
      [TierRule.Tier(from: grams(3000), .less(Money(vnd: 2_000)))])
    var free = try FreeDeliveryRule("đơn trong phiên", bearer: .organiser)
    free.most = Money(vnd: 20_000)
    let rules = try PricingRules(
      tiers: [tier], delivery: FruitStall.delivery(), freeDelivery: [free],
      cash: CashRounding(to: Money(vnd: 1_000), bearer: .producers))
    let quote = try FruitStall.quote(
      [FruitStall.line(grams(3010), of: FruitStall.dragonFruit)], to: FruitStall.near, under: rules)
    #expect(
      quote.explanation() == [
        "TL 3,01 kg × 28.000 ₫/kg: 84.280 ₫", "TL, mua từ 3 kg: -6.020 ₫",
        "Phí giao hàng (Nội tỉnh, 3,01 kg): 25.000 ₫",
        "Hỗ trợ phí giao hàng (đơn trong phiên): -20.000 ₫", "Làm tròn đến 1.000 ₫: -260 ₫",
        "Tổng cộng: 83.000 ₫",
      ])
    let catalogue = try Catalogue(offers: [
      Offer(code: FruitStall.dragonFruit, name: "Thanh long", price: FruitStall.perKilogram(28_000))
    ])
    #expect(quote.explanation(of: catalogue)[1] == "Thanh long, mua từ 3 kg: -6.020 ₫")
  }

  /// Brooms go by the parcel's mass, which only the seller knows.
  @Test func anOrderOfPiecesIsDelivered() throws {
    var script = Script()
    try script.request("an", .add, grams(1500), of: Market.guava)
    try script.request("an", .add, count(2), of: Market.broom)
    let ledger = script.ledger(of: try Market.catalogue())
    let rules = try PricingRules(delivery: FruitStall.delivery())
    let unknown = try Cart(ledger.orders[0], claims: ledger.claims, to: FruitStall.near)
    #expect(pricingCode { _ = try rules.quote(unknown) } == .unknownMass)
    let cart = try Cart(ledger.orders[0], claims: ledger.claims, to: FruitStall.near) {
      $0 == Market.broom ? .grams(400) : nil
    }
    #expect(cart.lines.map(\.pieceMass) == [nil, .grams(400)])
    // 2,300 g are above the band of 2 kg.
    #expect(try rules.quote(cart).delivery.fee.vnd == 25_000)
  }

  /// The cart of an order has one line for each price its claims were made at.
  @Test func anOrderBecomesACart() throws {
    var script = Script()
    try script.request("an", .add, grams(1500), of: Market.guava, at: 1_000)
    try script.request("an", .add, grams(500), of: Market.guava, at: 2_000)
    script.at(3_000, .reprice(offer: Market.guava, to: Money(vnd: 10_000)))
    try script.request("binh", .add, grams(100), of: Market.guava, at: 3_500)
    try script.request("an", .add, grams(1000), of: Market.guava, at: 4_000)
    try script.request("an", .add, grams(20_000), of: Market.guava, at: 5_000)
    let catalogue = try Market.catalogue()
    let ledger = script.ledger(of: catalogue)
    let cart = try Cart(ledger.orders[0], claims: ledger.claims)
    #expect(cart.lines.map(\.quantity) == [grams(2000), grams(1000)])
    #expect(cart.lines.map(\.claimed.upperBound.millisecondsSince1970) == [2_000, 4_000])
    let quote = try PricingRules().quote(cart)
    #expect(quote.lines.map(\.amount.vnd) == [24_690, 10_000])
    let board = try PriceBoard(
      catalogue, from: Instant(millisecondsSince1970: 0), repricedBy: script.events)
    for line in cart.lines {
      let posted = try board.price(of: line.offer, at: line.claimed.lowerBound)
      #expect(posted.price == line.posted.price)
      #expect(throws: Never.self) { try posted.check(sold: line.posted.price) }
    }
  }
}

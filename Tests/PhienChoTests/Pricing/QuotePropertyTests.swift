import PhienCho
import Testing

/// What holds for every cart under every pricing.
@Suite struct QuotePropertyTests {
  private static let offers = [
    FruitStall.dragonFruit, FruitStall.guava, FruitStall.honey, FruitStall.jerky,
  ]

  private static func dice(_ range: ClosedRange<Int64>, _ dice: inout SessionDice) -> Int64 {
    .random(in: range, using: &dice)
  }

  private static func reduction(_ dice: inout SessionDice) -> PriceReduction {
    switch Self.dice(0...2, &dice) {
    case 0: .price(Money(vnd: Self.dice(0...40_000, &dice)))
    case 1: .less(Money(vnd: Self.dice(0...9_999, &dice)))
    default: .basisPoints(Int(Self.dice(0...10_000, &dice)))
    }
  }

  private static func rules(_ dice: inout SessionDice) throws -> PricingRules {
    var tiers: [TierRule] = []
    var from: UInt32 = 0
    var scale: [TierRule.Tier] = []
    for _ in 0..<Self.dice(1...4, &dice) {
      from += UInt32(Self.dice(1...3_000, &dice))
      scale.append(try TierRule.Tier(from: grams(from), reduction(&dice)))
    }
    tiers.append(
      try TierRule(
        "bậc", for: [FruitStall.dragonFruit, FruitStall.guava],
        Bool.random(using: &dice) ? .marginal : .allUnits, scale))
    var bundles: [BundleRule] = []
    for number in 0..<Self.dice(0...2, &dice) {
      bundles.append(
        try BundleRule(
          "bộ \(number)",
          of: [
            BundleRule.Part(grams(UInt32(Self.dice(1...2_000, &dice))), of: FruitStall.guava),
            BundleRule.Part(count(UInt32(Self.dice(1...2, &dice))), of: FruitStall.jerky),
          ], price: Money(vnd: Self.dice(0...900_000, &dice))))
    }
    var free = try FreeDeliveryRule("miễn phí", bearer: .producers)
    free.leastGoods = Money(vnd: Self.dice(0...500_000, &dice))
    if Bool.random(using: &dice) { free.most = Money(vnd: Self.dice(0...30_000, &dice)) }
    let cash = try CashRounding(
      to: Money(vnd: [1, 500, 1_000, 7][Int(Self.dice(0...3, &dice))]),
      Bool.random(using: &dice) ? .down : .nearest, of: Bool.random(using: &dice) ? .line : .order,
      bearer: .organiser)
    return try PricingRules(
      bundles: bundles, tiers: tiers, delivery: FruitStall.delivery(), freeDelivery: [free],
      cash: Bool.random(using: &dice) ? cash : nil)
  }

  private static func cart(_ dice: inout SessionDice) throws -> Cart {
    let board = try FruitStall.board([
      PostedPrice(
        FruitStall.perKilogram(11_111), for: FruitStall.guava, from: FruitStall.minute(5)),
      PostedPrice(
        FruitStall.perKilogram(30_003), for: FruitStall.dragonFruit,
        including: [.taxes, .delivery],
        from: FruitStall.minute(5)),
    ])
    var lines: [CartLine] = []
    for _ in 0..<Self.dice(0...6, &dice) {
      let offer = offers[Int(Self.dice(0...3, &dice))]
      let isLoose = offer == FruitStall.dragonFruit || offer == FruitStall.guava
      let amount = UInt32(Self.dice(0...(isLoose ? 4_000 : 4), &dice))
      let minute = FruitStall.minute(Self.dice(0...9, &dice))
      let posted = try board.price(of: offer, at: minute)
      lines.append(
        try CartLine(
          isLoose ? grams(amount) : count(amount), at: posted, claimed: minute...minute,
          agreed: Self.dice(0...9, &dice) == 0
            ? UnitPrice(Money(vnd: Self.dice(0...9_000, &dice)), per: posted.price.basis) : nil,
          pieceMass: offer == FruitStall.honey ? .grams(700) : nil))
    }
    return Cart(lines, to: Bool.random(using: &dice) ? FruitStall.near : nil)
  }

  @Test func everyĐồngIsExplained() throws {
    for seed in 0..<sampled(3_000) {
      var dice = SessionDice(seed)
      let rules = try Self.rules(&dice)
      let cart = try Self.cart(&dice)
      let quote = try rules.quote(cart)
      #expect(quote.steps.reduce(0) { $0 + $1.amount.vnd } == quote.total.vnd)
      #expect(quote.lines.reduce(0) { $0 + $1.amount.vnd } == quote.goods.vnd)
      #expect(quote.lines.reduce(0) { $0 + $1.postedAmount.vnd } == quote.postedGoods.vnd)
      let delivery = quote.delivery
      #expect(
        quote.total.vnd == quote.goods.vnd + delivery.paid.vnd + quote.cashDifference.vnd)
      #expect(delivery.fee.vnd == delivery.included.vnd + delivery.free.vnd + delivery.paid.vnd)
      #expect(quote.total.vnd <= quote.postedGoods.vnd + delivery.paid.vnd)
      for (number, line) in quote.lines.enumerated() {
        let steps = quote.steps.filter { $0.line == number }
        #expect(steps.reduce(0) { $0 + $1.amount.vnd } == line.amount.vnd)
        #expect((Money.zero...line.postedAmount).contains(line.amount), "seed \(seed)")
        #expect(line.postedAmount == (try line.posted.total(for: line.quantity)))
        guard !line.quantity.isZero else { continue }
        #expect(try line.price(of: line.quantity) == line.amount)
        let part = Int64.random(in: 0...line.quantity.amount, using: &dice)
        let kept = Quantity.mass(try Mass(grams: part))
        if case .mass = line.quantity {
          let price = try line.price(of: kept)
          #expect((Money.zero...(try line.posted.total(for: kept))).contains(price))
          let exact = Double(line.amount.vnd) * Double(part) / Double(line.quantity.amount)
          #expect(abs(exact - Double(price.vnd)) <= 2)
        }
        #expect(
          !steps.dropFirst().contains { step in
            if case .cashRounding = step.reason { false } else { step.amount > .zero }
          }, "seed \(seed)")
      }
      #expect(try rules.quote(cart) == quote)
    }
  }

  /// Without rules, a cart costs what its order does.
  @Test func ordersAndCartsAgree() throws {
    let catalogue = try Market.catalogue(guava: .mass(.kilograms(60)), broom: count(40))
    for seed in 0..<sampled(100) {
      var dice = SessionDice(seed)
      var script = Script()
      for _ in 0..<40 {
        if Self.dice(0...9, &dice) == 0 {
          let price = Money(vnd: Self.dice(0...99_999, &dice))
          script.at(nil, .reprice(offer: Market.guava, to: price))
        }
        let offer = catalogue.offers[Int(Self.dice(0...3, &dice))]
        let amount = UInt32(Self.dice(1...3_000, &dice))
        let isLoose = offer.price.basis == .kilogram
        try script.request(
          ["an", "binh", "chi"][Int(Self.dice(0...2, &dice))],
          Self.dice(0...3, &dice) == 0 ? .remove : .add,
          isLoose ? grams(amount) : count(amount % 3 + 1), of: offer.code)
      }
      let ledger = script.ledger(of: catalogue)
      for order in ledger.orders {
        let cart = try Cart(order, claims: ledger.claims)
        #expect(try PricingRules().quote(cart).total == order.total)
      }
    }
  }

  /// Tiers against the definition: every gram is priced by itself, in ten-millionths of a đồng.
  @Test func tiersAgreeWithPricingGramByGram() throws {
    for seed in 0..<sampled(300) {
      var dice = SessionDice(seed)
      let rules = try PricingRules(tiers: Self.rules(&dice).tiers)
      let rule = rules.tiers[0]
      let lines = try (0..<2).map { _ in
        try FruitStall.line(
          grams(UInt32(Self.dice(0...4_000, &dice))),
          of: Bool.random(using: &dice) ? FruitStall.guava : FruitStall.dragonFruit)
      }
      let all = lines.reduce(0) { $0 + $1.quantity.amount }
      var position: Int64 = 0
      var amounts: [Int64] = []
      for line in lines {
        let posted = line.posted.price.amount.vnd
        var sum: Int64 = 0
        for _ in 0..<line.quantity.amount {
          let reached = rule.method == .allUnits ? all : position + 1
          let tier = rule.tiers.last {
            rule.method == .allUnits ? $0.from.amount <= reached : $0.from.amount < reached
          }
          switch tier?.reduction {
          case nil: sum += posted * 10_000
          case .price(let price): sum += min(price.vnd, posted) * 10_000
          case .less(let less): sum += max(0, posted - less.vnd) * 10_000
          case .basisPoints(let points): sum += posted * (10_000 - Int64(points))
          }
          position += 1
        }
        amounts.append((sum + 5_000_000) / 10_000_000)
      }
      #expect(try FruitStall.quote(lines, under: rules).lines.map(\.amount.vnd) == amounts)
    }
  }

  /// However large the figures, there is an exact price or a typed error.
  @Test func overflowIsAnError() throws {
    let moment = FruitStall.minute(0)...FruitStall.minute(0)
    var prices = 0
    for vnd: Int64 in [.max, .max / 1000, 1] {
      for amount: Int64 in [.max, .max / 1000, 1] {
        let posted = try PostedPrice(
          FruitStall.perKilogram(vnd), for: FruitStall.guava, from: FruitStall.minute(0))
        let line = try CartLine(.mass(Mass(grams: amount)), at: posted, claimed: moment)
        let tier = try TierRule(
          "bậc", for: [FruitStall.guava], .marginal,
          [TierRule.Tier(from: grams(1), .basisPoints(1)), .init(from: grams(2), .less(.zero))])
        let bundle = try BundleRule(
          "bộ", of: [BundleRule.Part(grams(1), of: FruitStall.guava)], price: Money(vnd: .max))
        let rules = try PricingRules(
          bundles: [bundle], tiers: [tier], delivery: FruitStall.delivery(packaging: .grams(1)))
        do {
          let quote = try FruitStall.quote([line, line], to: FruitStall.near, under: rules)
          prices += 1
          #expect(quote.lines[0].postedAmount == (try line.posted.price.total(for: line.quantity)))
        } catch let error as PricingError {
          #expect(error.code == .overflow)
        }
      }
    }
    #expect(prices > 0)
  }
}

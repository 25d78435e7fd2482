internal import Foundation
internal import PhienCho
internal import PhienChoTestKit

/// Carts quoted and sessions settled, against the same done plainly with Foundation's decimals.
enum PricingRaces {
  static func all() throws -> [Race] {
    var random = SeededGenerator(seed: 6)
    let carts = try (0..<20_000).map { _ in try cart(&random) }
    return try [quoting(carts), settling(carts)]
  }

  private static let moment = Instant(millisecondsSince1970: 1_795_262_400_000)

  private static func posted(_ code: String, _ vnd: Int64) throws -> PostedPrice {
    try PostedPrice(
      UnitPrice(Money(vnd: vnd), per: .kilogram), for: OfferCode(code), from: moment)
  }

  /// A cart of one to four kinds of fruit, 100 g to 6 kg each.
  private static func cart(_ random: inout SeededGenerator) throws -> Cart {
    let prices = try [
      posted("TL", 28_000), posted("OI", 12_345), posted("NA", 45_000), posted("CAM", 33_333),
    ]
    return Cart(
      try prices.prefix(Int.random(in: 1...4, using: &random)).map { price in
        try CartLine(
          .mass(Mass(grams: .random(in: 100...6_000, using: &random))), at: price,
          claimed: moment...moment)
      }, to: zone)
  }

  private static let zone = DeliveryZone(rawValue: "Nội tỉnh")

  private static func rules() throws -> PricingRules {
    typealias Band = DeliveryTable.Band
    var free = try FreeDeliveryRule("từ 200.000 ₫", bearer: .producers)
    free.leastGoods = Money(vnd: 200_000)
    return try PricingRules(
      tiers: [
        TierRule(
          "từ 3 kg giảm 10%", for: [OfferCode("TL"), OfferCode("OI")], .marginal,
          [TierRule.Tier(from: .mass(.kilograms(3)), .basisPoints(1_000))])
      ],
      delivery: DeliveryTable([
        zone: DeliveryTable.Rates(
          [Band(through: .kilograms(2), fee: Money(vnd: 18_000))],
          beyond: Band(through: .kilograms(1), fee: Money(vnd: 3_000)))
      ]), freeDelivery: [free], cash: CashRounding(to: Money(vnd: 500), bearer: .organiser))
  }

  private static func quoting(_ carts: [Cart]) throws -> Race {
    let rules = try rules()
    let plain = carts.map { cart in
      cart.lines.map { ($0.offer.rawValue, $0.quantity.amount, $0.posted.price.amount.vnd) }
    }
    return Race(
      operation: "quote a cart", corpus: "20,000 carts", amount: carts.count, unit: " carts",
      ours: Contestant(name: "ours") {
        carts.reduce(0) { $0 &+ Int((try? rules.quote($1))?.total.vnd ?? 0) }
      },
      rivals: [
        Contestant(name: "Foundation Decimal") { plain.reduce(0) { $0 &+ decimalTotal($1) } }
      ],
      goals: [Goal(rival: "Foundation Decimal", atLeast: 1, aim: 3)], leastRate: 100_000)
  }

  /// The same total, without an explanation.
  private static func decimalTotal(_ lines: [(String, Int64, Int64)]) -> Int {
    func rounded(_ value: Decimal) -> Decimal {
      var (value, result) = (value, Decimal())
      NSDecimalRound(&result, &value, 0, .plain)
      return result
    }
    var position: Int64 = 0
    var goods = Decimal()
    var grams: Int64 = 0
    for (offer, amount, price) in lines {
      grams += amount
      var kilograms = Decimal(amount) / 1000
      if ["TL", "OI"].contains(offer) {
        let full = max(0, min(position + amount, 3_000) - position)
        kilograms = (Decimal(full) + Decimal(amount - full) * 9 / 10) / 1000
        position += amount
      }
      goods += rounded(kilograms * Decimal(price))
    }
    let steps = max(0, (grams - 2_000 + 999) / 1_000)
    let fee = goods >= 200_000 ? Decimal() : Decimal(18_000 + 3_000 * steps)
    let total = NSDecimalNumber(decimal: goods + fee).intValue
    return total - total % 500
  }

  /// A million order lines of four offers, each from the lots of five households.
  private static func settling(_ carts: [Cart]) throws -> Race {
    let rules = try rules()
    var orders: [SettledOrder] = []
    var lines = 0
    while lines < 1_000_000 {
      let order = try SettledOrder(rules.quote(carts[orders.count % carts.count]))
      lines += order.outcomes.count
      orders.append(order)
    }
    let lots = try ["TL", "OI", "NA", "CAM"].flatMap { code in
      try (0..<5).map { number in
        Lot(
          try LotID("\(code)-\(number)"), of: try ProducerID("ho-\(number)"),
          offer: try OfferCode(code), quantity: .mass(try Mass(grams: 1_000_000_000_000)))
      }
    }
    let prepared = orders
    return Race(
      operation: "settle order lines", corpus: "a million lines", amount: lines, unit: " lines",
      ours: Contestant(name: "ours") {
        Int((try? Settlement(of: prepared, from: lots, by: .rotation))?.paid.vnd ?? 0)
      }, rivals: [], goals: [], leastRate: 500_000)
  }
}

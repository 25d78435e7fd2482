import PhienCho

/// A stall of invented goods for one evening; minutes are counted from the session's start.
enum FruitStall {
  static let dragonFruit = Market.code("TL")
  static let guava = Market.code("OI")
  static let honey = Market.code("MO")
  static let jerky = Market.code("TT")

  static func minute(_ number: Int64) -> Instant {
    Instant(millisecondsSince1970: 1_795_262_400_000 + number * 60_000)
  }

  static func perKilogram(_ vnd: Int64) throws -> UnitPrice {
    try UnitPrice(Money(vnd: vnd), per: .kilogram)
  }

  static func perJar(_ vnd: Int64) throws -> UnitPrice {
    try UnitPrice(Money(vnd: vnd), per: .piece(unit: "hũ"))
  }

  static func perPack(_ vnd: Int64) throws -> UnitPrice {
    try UnitPrice(Money(vnd: vnd), per: .pack(unit: "gói", contents: .grams(500)))
  }

  static func board(_ more: [PostedPrice] = []) throws -> PriceBoard {
    try PriceBoard(
      [
        PostedPrice(perKilogram(28_000), for: dragonFruit, from: minute(-600)),
        PostedPrice(perKilogram(12_345), for: guava, from: minute(-600)),
        PostedPrice(perJar(180_000), for: honey, from: minute(-600)),
        PostedPrice(perPack(450_000), for: jerky, from: minute(-600)),
      ] + more)
  }

  static func line(
    _ quantity: Quantity, of offer: OfferCode, at number: Int64 = 0, on board: PriceBoard? = nil
  ) throws -> CartLine {
    try CartLine(quantity, of: offer, claimedAt: minute(number), on: board ?? FruitStall.board())
  }

  static func quote(
    _ lines: [CartLine], to zone: DeliveryZone? = nil, under rules: PricingRules? = nil
  ) throws -> PriceBreakdown {
    try (rules ?? PricingRules()).quote(Cart(lines, to: zone))
  }

  static let near = DeliveryZone(rawValue: "Nội tỉnh")
  static let far = DeliveryZone(rawValue: "Liên miền")

  static func delivery(packaging: Mass = .zero) throws -> DeliveryTable {
    typealias Band = DeliveryTable.Band
    return try DeliveryTable(
      [
        near: DeliveryTable.Rates(
          [
            Band(through: .kilograms(2), fee: Money(vnd: 18_000)),
            Band(through: .kilograms(5), fee: Money(vnd: 25_000)),
          ], beyond: Band(through: .kilograms(1), fee: Money(vnd: 3_000))),
        far: DeliveryTable.Rates([Band(through: .kilograms(3), fee: Money(vnd: 45_000))]),
      ], packaging: packaging)
  }
}

/// The code of the error that a body throws; `nil` when it throws none.
func pricingCode(_ body: () throws -> Void) -> PricingError.Code? {
  do {
    try body()
    return nil
  } catch {
    return (error as? PricingError)?.code
  }
}

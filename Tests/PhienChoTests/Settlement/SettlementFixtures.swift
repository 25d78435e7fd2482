import PhienCho

/// Three households behind one offer, and a cooperative with another.
enum Households {
  static let lan = producer("ho-lan")
  static let mai = producer("ho-mai")
  static let tam = producer("ho-tam")

  private static func producer(_ text: String) -> ProducerID {
    guard let id = try? ProducerID(text) else { preconditionFailure("a household of the fixture") }
    return id
  }

  static func lot(
    _ id: String, of producer: ProducerID, _ quantity: Quantity,
    offer: OfferCode = FruitStall.dragonFruit, harvested day: Int? = nil
  ) throws -> Lot {
    Lot(
      try LotID(id), of: producer, offer: offer, quantity: quantity,
      harvested: try day.map { try CalendarDate(year: 2026, month: 11, day: $0) })
  }

  /// 10 kg of Lan's, 6 kg of Mai's, 4 kg of Tâm's.
  static func lots() throws -> [Lot] {
    try [
      lot("L1", of: lan, grams(10_000), harvested: 20),
      lot("L2", of: mai, grams(6_000), harvested: 19),
      lot("L3", of: tam, grams(4_000)),
    ]
  }

  static func catalogue() throws -> Catalogue {
    try Catalogue(
      offers: [
        Offer(
          code: FruitStall.dragonFruit, name: "Thanh long", price: FruitStall.perKilogram(28_000)),
        Offer(
          code: FruitStall.honey, name: "Mật ong", price: FruitStall.perJar(180_000),
          producer: ProducerID("htx-1")),
      ],
      producers: [
        Producer(id: lan, name: "Hộ bà Lan", kind: .household),
        Producer(id: mai, name: "Hộ chị Mai", kind: .household),
        Producer(id: tam, name: "Hộ ông Tâm", kind: .household),
        Producer(id: ProducerID("htx-1"), name: "HTX Đồi Xanh", kind: .cooperative),
      ])
  }

  static func order(
    _ lines: [CartLine], to zone: DeliveryZone? = nil, under rules: PricingRules? = nil
  ) throws -> SettledOrder {
    try SettledOrder(FruitStall.quote(lines, to: zone, under: rules))
  }

  static func fruit(_ weight: UInt32) throws -> CartLine {
    try FruitStall.line(grams(weight), of: FruitStall.dragonFruit)
  }
}

/// The code of the error that a body throws; `nil` when it throws none.
func settlementCode(_ body: () throws -> Void) -> SettlementError.Code? {
  do {
    try body()
    return nil
  } catch {
    return (error as? SettlementError)?.code
  }
}

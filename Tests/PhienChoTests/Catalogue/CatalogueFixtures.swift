import PhienCho

/// Short ways to write down a catalogue; everything in it is invented.
enum Stall {
  static func offer(
    _ code: String, name: String = "Thanh long", price: String = "28.000 ₫/kg",
    stock: Quantity? = nil, producer: String? = nil, product: String? = nil
  ) throws -> Offer {
    try Offer(
      code: OfferCode(code), name: name, price: UnitPrice(parsing: price), stock: stock,
      producer: producer.map { try ProducerID($0) }, product: product.map { try ProductID($0) })
  }

  static func product(_ id: String, producer: String? = nil) throws -> Product {
    try Product(
      id: ProductID(id), name: "Thịt trâu gác bếp",
      producer: producer.map { try ProducerID($0) })
  }

  static func producer(_ id: String, name: String = "HTX Bản Mới") throws -> Producer {
    try Producer(id: ProducerID(id), name: name, kind: .cooperative)
  }
}

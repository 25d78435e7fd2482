import PhienCho
import PhienChoReading

/// An invented market: goods by mass, by the piece, by the pack, with names that look alike.
enum MarketCatalogue {
  private static func offer(
    _ code: String, _ name: String, _ aliases: [String], _ basis: UnitPrice.Basis,
    stock: Quantity? = nil
  ) throws -> Offer {
    try Offer(
      code: OfferCode(code), name: name, aliases: aliases,
      price: UnitPrice(Money(vnd: 30_000), per: basis), stock: stock)
  }

  /// The market with every good there in two sorts, so that no short name tells which is meant.
  static func ofTwins() throws -> Catalogue {
    try Catalogue(
      offers: make().offers.flatMap { offer in
        try ["loại một", "loại hai"].enumerated().map { sort, kind in
          try Offer(
            code: OfferCode("\(offer.code.rawValue)\(sort)"), name: "\(offer.name) \(kind)",
            price: offer.price, stock: offer.stock)
        }
      })
  }

  static func make() throws -> Catalogue {
    try Catalogue(offers: [
      offer(
        "TL", "Thanh long ruột đỏ", ["thanh long"], .kilogram, stock: .mass(.kilograms(500))),
      offer("GD", "Giày da", [], .piece(unit: "đôi"), stock: .pieces(.count(45))),
      offer(
        "TT", "Thịt trâu gác bếp", ["thịt trâu"], .pack(unit: "gói", contents: .grams(500)),
        stock: .pieces(.count(60))),
      offer("OI", "Ổi Kim An", ["ổi"], .kilogram),
      offer("NA", "Na Chi Lăng", ["na"], .kilogram),
      offer("MK", "Măng khô", ["măng"], .kilogram),
      offer("BO", "Bơ sáp", ["bơ"], .kilogram),
      offer("NHO", "Nho Ninh Thuận", ["nho"], .kilogram),
      offer("CAM", "Cam Cao Phong", ["cam"], .kilogram),
      offer("GAO", "Gạo nếp", ["gạo"], .kilogram),
      offer("NGO", "Ngô nếp", ["ngô"], .kilogram),
      offer("LAC", "Lạc đỏ", ["lạc"], .kilogram),
      offer("BCH", "Thịt ba chỉ", ["ba chỉ"], .kilogram),
      offer("KL", "Kẹo lạc", [], .pack(unit: "gói", contents: .grams(250))),
      offer("MO", "Mật ong", [], .piece(unit: "chai")),
      offer("BC", "Bánh chưng đen", ["bánh chưng"], .piece(unit: "chiếc")),
      offer("CH", "Chuối tiêu", ["chuối"], .piece(unit: "nải")),
      offer("BD", "Bưởi Diễn", ["bưởi"], .piece(unit: "quả")),
      offer("TX", "Túi xách", [], .piece(unit: "cái")),
      offer("RC", "Rau cải", [], .piece(unit: "bó")),
      offer("TR", "Trứng gà", ["trứng"], .piece(unit: "quả")),
      offer("GA", "Gà đồi", [], .piece(unit: "con")),
      offer("GT", "Gạo thơm túi", [], .pack(unit: "túi", contents: .kilograms(5))),
    ])
  }
}

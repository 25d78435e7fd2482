public import PhienCho

/// Catalogues of any size whose goods and households do not exist (danh mục bịa ra).
///
/// The same seed and sizes give the same catalogue. Names and codes all differ; goods are sold by the
/// kilogram or the piece, about one in eight without a limit to its stock.
public enum InventedCatalogue: Sendable {
  /// Makes a catalogue.
  ///
  /// - Parameters:
  ///   - seed: The same seed gives the same catalogue.
  ///   - offers: How many offers it has; below 0 it is 0.
  ///   - households: How many households they are of; none leaves the offers without a producer.
  /// - Returns: The catalogue.
  /// - Throws: nothing in practice; a test creates catalogues of many sizes.
  /// - Complexity: O(*n*) in the offers and the households.
  public static func make(
    seed: UInt64, offers: Int = 12, households: Int = 4
  ) throws -> Catalogue {
    let producers = try (0..<max(0, households)).map { number in
      try Producer(
        id: ProducerID("HO\(number + 1)"),
        name: "Hộ \(number + 1): \(NameBook.displayName(of: number, seed: seed)), \(place(number))",
        kind: .household)
    }
    return try Catalogue(
      offers: (0..<max(0, offers)).map { try offer($0, of: producers, seed: seed) },
      producers: producers)
  }

  private static func offer(_ number: Int, of producers: [Producer], seed: UInt64) throws -> Offer {
    var random = SeededGenerator(seed: seed ^ 0x4341_5441, item: UInt64(number))
    let goods = goods[number % goods.count]
    let round = number / Self.goods.count
    let name =
      round == 0
      ? goods.name
      : "\(goods.name) \(place(round)) lô \(round)"
    let vnd = Money(vnd: Int64(goods.vnd) * Int64(80 + random.below(41)) / 100 * 1000)
    let isLimited = random.below(8) > 0
    let amount = UInt32(20 + random.below(180))
    let producer =
      producers.isEmpty ? nil : producers[random.below(UInt32(clamping: producers.count))].id
    return try Offer(
      code: OfferCode("\(goods.code)\(round == 0 ? "" : "\(round + 1)")"), name: name,
      price: UnitPrice(vnd, per: goods.isCounted ? .piece(unit: "cái") : .kilogram),
      stock: !isLimited
        ? nil : goods.isCounted ? .pieces(.count(amount)) : .mass(.kilograms(amount)),
      producer: producer)
  }

  private static func place(_ number: Int) -> String { places[number % places.count] }

  private static let places = [
    "Suối Trong", "Đồng Lúa", "Bến Gỗ", "Đá Bạc", "Rừng Hồi", "Cầu Mây", "Lũng Cao", "Chợ Mới",
    "Nà Thung", "Vườn Quýt", "Ven Sông",
  ]

  /// The price is in thousands of đồng.
  private static let goods: [(code: String, name: String, vnd: Int, isCounted: Bool)] = [
    ("TL", "Thanh long ruột đỏ", 28, false), ("OI", "Ổi lê giòn", 20, false),
    ("NA", "Na dai", 65, false), ("CAM", "Cam sành", 35, false), ("BUOI", "Bưởi da xanh", 45, true),
    ("QUYT", "Quýt vàng", 40, false), ("CHE", "Chè Shan tuyết", 450, false),
    ("MAT", "Mật ong hoa rừng", 220, true), ("MANG", "Măng khô", 260, false),
    ("MIEN", "Miến dong", 70, false), ("GAO", "Gạo nếp nương", 38, false),
    ("HOI", "Hoa hồi khô", 300, false), ("VAI", "Khăn thổ cẩm", 180, true),
    ("GIO", "Giỏ tre đan", 95, true), ("TOI", "Tỏi tía", 90, false),
    ("KHOAI", "Khoai lang mật", 25, false),
  ]
}

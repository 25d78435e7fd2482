import PhienCho
import Testing

@Suite struct UnitPriceTests {
  static func price(_ vnd: Int64, _ basis: UnitPrice.Basis) throws -> UnitPrice {
    try UnitPrice(Money(vnd: vnd), per: basis)
  }

  static let smokedPack = UnitPrice.Basis.pack(unit: "gói", contents: .grams(500))

  @Test(
    arguments: [
      (28_000, .kilogram, "28.000 ₫/kg"), (350_000, .piece(unit: "đôi"), "350.000 ₫/đôi"),
      (450_000, smokedPack, "450.000 ₫/gói 500 g"),
      (90_000, .pack(unit: "hộp", contents: .grams(1200)), "90.000 ₫/hộp 1,2 kg"),
      (30_000, .piece(unit: "vỉ 10 quả"), "30.000 ₫/vỉ 10 quả"), (0, .kilogram, "0 ₫/kg"),
    ] as [(Int64, UnitPrice.Basis, String)])
  func isWrittenTheVietnameseWay(vnd: Int64, basis: UnitPrice.Basis, text: String) throws {
    let price = try Self.price(vnd, basis)
    #expect(price.description == text)
    #expect(try UnitPrice(parsing: text) == price)
    #expect(UnitPrice(text) == price)
  }

  @Test(
    arguments: [
      ("28.000đ/kg", .kilogram), ("28000/kg", .kilogram), ("28.000 đồng / kg", .kilogram),
      ("28.000 VND/KG", .kilogram), ("28.000 ₫/ký", .kilogram), ("28.000 ₫/ki\u{301}", .kilogram),
      ("28.000 ₫/cân", .kilogram), ("28.000\u{A0}₫\u{A0}/\u{A0}kg", .kilogram),
      ("28000/đôi", .piece(unit: "đôi")), ("28.000đ / đo\u{302}i", .piece(unit: "đôi")),
      ("28.000 ₫/gói 500g", smokedPack), ("28.000 ₫/gói 0,5 kg", smokedPack),
      ("28.000 ₫/gói500g", smokedPack), ("28.000 ₫/gói  5 lạng", smokedPack),
      ("28.000 ₫/vỉ 10 500 g", .pack(unit: "vỉ 10", contents: .grams(500))),
    ] as [(String, UnitPrice.Basis)])
  func readsVariants(text: String, basis: UnitPrice.Basis) throws {
    #expect(try UnitPrice(parsing: text) == Self.price(28_000, basis))
  }

  @Test(
    arguments: numeralRefusals + [
      Refusal("28.000", at: 6), Refusal("28.000 ₫", at: 10), Refusal("28.000 ₫/", at: 11),
      Refusal("28.000 ₫ kg", at: 11), Refusal("28.000 $/kg", at: 7), Refusal("28,5 ₫/kg", at: 3),
      Refusal("28.000 ₫/kg ", at: 11), Refusal("28.000 ₫/lạng", at: 11),
      Refusal("28.000 ₫/500 g", at: 11), Refusal("28.000 ₫/gói 0 g", at: 11),
      Refusal("28.000 ₫/kg 500 g", at: 11), Refusal("28.000 ₫/gói -500 g", at: 11),
      Refusal("28.000 ₫/đôi\n", at: 11), Refusal("28.000 ₫/kg/hộp", at: 11),
      Refusal("28.000 ₫/" + String(repeating: "1a", count: 500_000), at: 11),
      Refusal("-28.000 ₫/kg", .negative, at: 0),
      Refusal("9223372036854775808/kg", .overflow, at: 0),
    ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: MeasureError.self) { try UnitPrice(parsing: refusal.text) }
    #expect(refusal.matches(error))
    #expect(UnitPrice(refusal.text) == nil)
  }

  @Test(
    arguments: [
      (-1, .kilogram, .negative), (Int64.min, .kilogram, .negative),
      (1, .piece(unit: ""), .malformed), (1, .piece(unit: " "), .malformed),
      (1, .piece(unit: " đôi"), .malformed), (1, .piece(unit: "đôi\u{A0}"), .malformed),
      (1, .piece(unit: "đ\u{0}ôi"), .malformed), (1, .piece(unit: "KG"), .malformed),
      (1, .piece(unit: "lạng"), .malformed), (1, .piece(unit: "hộp 500 g"), .malformed),
      (1, .piece(unit: "hộp 2,5kg"), .malformed), (1, .piece(unit: "500 g"), .malformed),
      (1, .piece(unit: "gói -"), .malformed),
      (1, .piece(unit: String(repeating: "a", count: 65)), .malformed),
      (1, .pack(unit: "", contents: .grams(500)), .malformed),
      (1, .pack(unit: "g", contents: .grams(500)), .malformed),
      (1, .pack(unit: "gói", contents: .zero), .malformed),
    ] as [(Int64, UnitPrice.Basis, MeasureError.Code)])
  func cannotBeBuilt(vnd: Int64, basis: UnitPrice.Basis, code: MeasureError.Code) {
    let error = #expect(throws: MeasureError.self) { try Self.price(vnd, basis) }
    #expect(error?.code == code)
  }

  /// Whatever name can be built reads back, also one made to look like other parts of a price.
  @Test func readsBackWhatItWrites() throws {
    var samples = MeasureSamples(seed: 5)
    let parts = [
      "g", "kg", "k", "lạng", "gói", "đôi", " ", "\u{A0}", "\u{202F}", "/", "₫", "1", "0", "10",
      ",", ".", "-", "\u{2212}", "\u{301}", "🥭", "e", "\n",
    ]
    var built = 0
    for amount in MeasureSamples.naturals(12_000, seed: 6) {
      let name = (0..<Int.random(in: 1...6, using: &samples)).map { _ in
        parts[Int.random(in: parts.indices, using: &samples)]
      }.joined()
      let contents = try Mass(grams: max(1, amount))
      for basis in [.kilogram, .piece(unit: name), .pack(unit: name, contents: contents)]
        as [UnitPrice.Basis]
      {
        guard let price = try? Self.price(amount, basis) else { continue }
        built += 1
        #expect(try UnitPrice(parsing: price.description) == price)
      }
    }
    #expect(built > 10_000)
  }

  @Test(
    arguments: [
      (12_345, 500, 6173), (12_345, 0, 0), (12_345, 1000, 12_345), (1, 499, 0), (1, 500, 1),
      (1, 1499, 1), (1, 1500, 2), (3, 166, 0), (3, 167, 1), (28_000, 2500, 70_000),
      (0, Int64.max, 0),
      (1000, Int64.max, Int64.max), (Int64.max, 1000, Int64.max),
      (Int64.max, 1, 9_223_372_036_854_776),
    ] as [(Int64, Int64, Int64)])
  func aMassIsRoundedHalfUpOnce(vndPerKilogram: Int64, grams: Int64, vnd: Int64) throws {
    let price = try Self.price(vndPerKilogram, .kilogram)
    #expect(try price.total(for: .mass(Mass(grams: grams))) == Money(vnd: vnd))
  }

  /// Half up, checked by its definition: the total is the one whole number of đồng that is at most
  /// half a đồng above, and less than half a đồng below, the exact price.
  @Test func aTotalIsTheNearestWholeDong() throws {
    var samples = MeasureSamples(seed: 7)
    for _ in 0..<5000 {
      let vnd = Int64.random(in: 0...2_000_000, using: &samples)
      let grams = Int64.random(in: 0...2_000_000, using: &samples)
      let total = try Self.price(vnd, .kilogram).total(for: .mass(Mass(grams: grams))).vnd
      let excess = total * 1000 - vnd * grams
      #expect(-500 < excess && excess <= 500)
    }
  }

  @Test(arguments: [.piece(unit: "đôi"), smokedPack] as [UnitPrice.Basis])
  func piecesAndPacksAreMultiplied(basis: UnitPrice.Basis) throws {
    let price = try Self.price(450_000, basis)
    #expect(try price.total(for: .pieces(.count(3))) == Money(vnd: 1_350_000))
    #expect(try price.total(for: .pieces(.zero)) == .zero)
    let most = try Self.price(.max, basis)
    #expect(try most.total(for: .pieces(.count(1))) == Money(vnd: .max))
  }

  @Test(
    arguments: [
      (Int64.max, .kilogram, .mass(.grams(1001))), (Int64.max, .kilogram, .mass(.kilograms(.max))),
      (1001, .kilogram, .mass(maximum)), (Int64.max, .kilogram, .mass(maximum)),
      (2, .piece(unit: "đôi"), .pieces(mostPieces)), (Int64.max, smokedPack, .pieces(mostPieces)),
    ] as [(Int64, UnitPrice.Basis, Quantity)])
  func refusesATotalBeyond64Bits(vnd: Int64, basis: UnitPrice.Basis, quantity: Quantity) throws {
    let price = try Self.price(vnd, basis)
    let error = #expect(throws: MeasureError.self) { try price.total(for: quantity) }
    #expect(error?.code == .overflow)
  }

  static let maximum = (try? Mass(grams: .max)) ?? .zero
  static let mostPieces = (try? Pieces(count: .max)) ?? .zero

  @Test(
    arguments: [
      (.kilogram, .pieces(.count(1))), (.piece(unit: "đôi"), .mass(.grams(1))),
      (smokedPack, .mass(.grams(500))),
    ] as [(UnitPrice.Basis, Quantity)])
  func neverMixesMassAndPieces(basis: UnitPrice.Basis, quantity: Quantity) throws {
    let price = try Self.price(1000, basis)
    let error = #expect(throws: MeasureError.self) { try price.total(for: quantity) }
    #expect(error?.code == .unitMismatch)
  }
}

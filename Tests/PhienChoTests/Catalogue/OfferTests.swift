import PhienCho
import Testing

@Suite struct OfferTests {
  @Test(
    arguments: [
      ("28.000 ₫/kg", .mass(.kilograms(500))), ("350.000 ₫/đôi", .pieces(.count(45))),
      ("450.000 ₫/gói 500 g", .pieces(.count(60))), ("28.000 ₫/kg", .mass(.zero)),
      ("28.000 ₫/kg", nil), ("350.000 ₫/đôi", nil),
    ] as [(String, Quantity?)])
  func stockIsInTheUnitItIsSoldIn(price: String, stock: Quantity?) throws {
    let offer = try Stall.offer("TL", price: price, stock: stock)
    #expect(offer.stock == stock)
  }

  @Test(
    arguments: [
      ("28.000 ₫/kg", .pieces(.count(1))), ("350.000 ₫/đôi", .mass(.grams(1))),
      ("450.000 ₫/gói 500 g", .mass(.grams(500))),
    ] as [(String, Quantity)])
  func refusesStockInAnotherUnit(price: String, stock: Quantity) {
    let error = #expect(throws: CatalogueError.self) {
      try Stall.offer("TL", price: price, stock: stock)
    }
    #expect(error?.code == .unitMismatch)
    #expect(error?.part == .offer)
    #expect(error?.subject == "TL")
    #expect(error?.field == "stock")
  }

  @Test(arguments: ["", " ", "\u{A0}\u{3000}", "Thanh\nlong", "Thanh\u{2028}long", "T\u{0}"])
  func refusesNamesThatAreNotOneLine(name: String) throws {
    let code = try OfferCode("TL")
    let price = try UnitPrice(parsing: "28.000 ₫/kg")
    let inName = #expect(throws: CatalogueError.self) {
      try Offer(code: code, name: name, price: price)
    }
    #expect(inName?.code == .malformed)
    #expect(inName?.field == "name")
    let inAlias = #expect(throws: CatalogueError.self) {
      try Offer(code: code, name: "Thanh long", aliases: ["thanh long", name], price: price)
    }
    #expect(inAlias?.code == .malformed)
    #expect(inAlias?.field == "aliases[1]")
    #expect(inAlias?.subject == "TL")
  }

  @Test(arguments: ["", "  ", "Hợp tác xã\nBản Mới"])
  func productsAndProducersHaveNamesToo(name: String) throws {
    let product = #expect(throws: CatalogueError.self) {
      try Product(id: ProductID("P1"), name: name)
    }
    #expect(product?.part == .product)
    let producer = #expect(throws: CatalogueError.self) { try Stall.producer("H1", name: name) }
    #expect(producer?.part == .producer)
    #expect(producer?.subject == "H1")
  }

  @Test func isReadOutAsASellerWould() throws {
    #expect(try Stall.offer("TL").description == "TL Thanh long 28.000 ₫/kg")
  }
}

import PhienCho
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: ["TL", "tl", "Tl", "tL"])
  func findsAnOfferInAnyLetterCase(code: String) throws {
    let catalogue = try Catalogue(offers: [Stall.offer("ỔI"), Stall.offer("TL")])
    #expect(catalogue.index(of: code) == 1)
    #expect(try catalogue[OfferCode(code)]?.code.rawValue == "TL")
  }

  @Test func findsAccentedCodesInAnyNormalizationForm() throws {
    let catalogue = try Catalogue(offers: [Stall.offer("ỔI"), Stall.offer("Đ1")])
    #expect(catalogue.index(of: "ổi") == 0)
    #expect(catalogue.index(of: "o\u{302}\u{309}i") == 0)
    #expect(catalogue.index(of: "đ1") == 1)
    #expect(catalogue.index(of: "oi") == nil)
    #expect(catalogue.index(of: "d1") == nil)
    #expect(catalogue.index(of: "") == nil)
  }

  @Test(arguments: [("TL", "TL"), ("TL", "tl"), ("ỔI", "ổi"), ("Ổi", "O\u{302}\u{309}I")])
  func refusesTwoOffersOfOneCode(first: String, second: String) throws {
    let offers = [try Stall.offer(first), try Stall.offer("X"), try Stall.offer(second)]
    let error = #expect(throws: CatalogueError.self) { try Catalogue(offers: offers) }
    #expect(error?.code == .duplicate)
    #expect(error?.part == .offer)
    #expect(error?.subject == second)
    #expect(error?.field == "code")
  }

  @Test func refusesTwoProductsOrProducersOfOneIdentifier() throws {
    let products = [try Stall.product("P1"), try Stall.product("P1")]
    let inProducts = #expect(throws: CatalogueError.self) {
      try Catalogue(offers: [], products: products)
    }
    #expect(inProducts?.code == .duplicate)
    #expect(inProducts?.part == .product)
    let producers = [try Stall.producer("H1"), try Stall.producer("H1")]
    let inProducers = #expect(throws: CatalogueError.self) {
      try Catalogue(offers: [], producers: producers)
    }
    #expect(inProducers?.code == .duplicate)
    #expect(inProducers?.part == .producer)
    #expect(inProducers?.subject == "H1")
  }

  @Test func refusesReferencesToWhatIsNotListed() throws {
    let producers = [try Stall.producer("H1")]
    let products = [try Stall.product("P1", producer: "H1")]
    let cases: [([Offer], [Product], CatalogueError.Part, String, String)] = [
      ([try Stall.offer("TL", producer: "H2")], products, .offer, "producer", "H2"),
      ([try Stall.offer("TL", producer: "h1")], products, .offer, "producer", "h1"),
      ([try Stall.offer("TL", product: "P2")], products, .offer, "product", "P2"),
      ([], [try Stall.product("P3", producer: "H3")], .product, "producer", "H3"),
    ]
    for (offers, products, part, field, value) in cases {
      let error = #expect(throws: CatalogueError.self) {
        try Catalogue(offers: offers, products: products, producers: producers)
      }
      #expect(error?.code == .unknownReference)
      #expect(error?.part == part)
      #expect(error?.field == field)
      #expect(error?.value == value)
    }
  }

  @Test func anOfferIsMadeByItsOwnProducerElseByItsProducts() throws {
    let catalogue = try Catalogue(
      offers: [
        Stall.offer("A", producer: "H1"), Stall.offer("B", product: "P2"),
        Stall.offer("C", producer: "H2", product: "P2"),
        Stall.offer("D", producer: "H1", product: "P0"), Stall.offer("E"),
        Stall.offer("F", product: "P0"),
      ],
      products: [Stall.product("P0"), Stall.product("P2", producer: "H2")],
      producers: [Stall.producer("H1"), Stall.producer("H2")])
    let makers = catalogue.offers.map { catalogue.producer(of: $0)?.id.rawValue }
    #expect(makers == ["H1", "H2", "H2", "H1", nil, nil])
    #expect(try catalogue[ProductID("P2")]?.producer?.rawValue == "H2")
    #expect(try catalogue[ProductID("P9")] == nil)
    #expect(try catalogue[ProducerID("H2")]?.id.rawValue == "H2")
    #expect(try catalogue[ProducerID("H9")] == nil)
  }

  @Test func refusesAnOfferThatNamesAnotherProducerThanItsProduct() throws {
    let offers = [try Stall.offer("TL", producer: "H1", product: "P2")]
    let products = [try Stall.product("P2", producer: "H2")]
    let producers = [try Stall.producer("H1"), try Stall.producer("H2")]
    let error = #expect(throws: CatalogueError.self) {
      try Catalogue(offers: offers, products: products, producers: producers)
    }
    #expect(error?.code == .conflict)
    #expect(error?.subject == "TL")
    #expect(error?.field == "producer")
  }

  @Test func equalListsMakeEqualCatalogues() throws {
    let offers = [try Stall.offer("A"), try Stall.offer("B")]
    let one = try Catalogue(offers: offers)
    #expect(try one == Catalogue(offers: offers))
    #expect(try one.hashValue == Catalogue(offers: offers).hashValue)
    #expect(try one != Catalogue(offers: offers.reversed()))
    #expect(try one != Catalogue(offers: offers, producers: [Stall.producer("H1")]))
  }

  @Test(.timeLimit(.minutes(1))) func holdsTenThousandOffers() throws {
    let producers = try (0..<1000).map { try Stall.producer("H\($0)") }
    let offers = try (0..<10_000).map { try Stall.offer("M\($0)", producer: "H\($0 % 1000)") }
    let catalogue = try Catalogue(offers: offers, producers: producers)
    #expect(catalogue.index(of: "m9999") == 9999)
  }

  @Test(arguments: [
    (
      CatalogueError(.duplicate, in: .producer, subject: "H1", field: "id", value: "H1"),
      #"producer H1, field id: "H1" is used twice"#
    ),
    (
      CatalogueError(.missing, subject: "TL", field: "sale.by"),
      "offer TL, field sale.by: the field is missing"
    ),
    (
      CatalogueError(.malformed, subject: "offers[3]", field: "code", value: "T L"),
      #"offers[3], field code: "T L" cannot be used"#
    ),
    (CatalogueError(.missing, field: "offers"), "field offers: the field is missing"),
    (
      CatalogueError(.malformed, in: .offer, field: "code", value: "", reason: "must be short"),
      #"offer, field code: "" must be short"#
    ),
    (
      CatalogueError(.unreadable, field: "", reason: "it is empty"),
      "the catalogue cannot be read: it is empty"
    ),
  ])
  func errorsSayWhatIsAtFault(error: CatalogueError, text: String) {
    #expect(error.description == text)
  }

  @Test(arguments: [
    (
      CatalogueError(.missing, subject: "TL", field: "sale.by"),
      "mặt hàng TL, trường sale.by: thiếu trường này"
    ),
    (
      CatalogueError(.malformed, subject: "offers[3]", field: "code", value: "T L"),
      "offers[3], trường code: “T L” không dùng được"
    ),
    (
      CatalogueError(.duplicate, in: .producer, subject: "P1", field: "id", value: "P1"),
      "người sản xuất P1, trường id: “P1” bị dùng hai lần"
    ),
    (
      CatalogueError(.unknownReference, in: .product, subject: "T", field: "producer", value: "X"),
      "sản phẩm T, trường producer: “X” không có trong danh mục"
    ),
    (CatalogueError(.missing, field: "offers"), "trường offers: thiếu trường này"),
    (
      CatalogueError(.unreadable, field: "", line: 7, reason: "line 7: the text ends too early"),
      "không đọc được danh mục, dòng 7: không đúng định dạng JSON của danh mục, mã UTF-8"
    ),
  ])
  func errorsAreExplainedInVietnamese(error: CatalogueError, text: String) {
    #expect(error.explanation == text)
  }
}

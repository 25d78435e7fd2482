import PhienCho
import PhienChoReading
import Testing

/// Offers for search engines: a price per kilogram must be one, not a price of the whole stock.
@Suite struct SchemaOffersTests {
  private static let moment = Instant(millisecondsSince1970: 1_795_262_400_000)

  private static func catalogue() throws -> Catalogue {
    try Catalogue(
      offers: [
        Offer(
          code: OfferCode("TL"), name: "Thanh long \"ruột đỏ\"",
          price: UnitPrice(Money(vnd: 28_000), per: .kilogram),
          stock: .mass(.kilograms(500)), producer: ProducerID("H1")),
        Offer(
          code: OfferCode("TT"), name: "Thịt trâu gói",
          price: UnitPrice(
            Money(vnd: 450_000), per: .pack(unit: "gói", contents: .grams(500))),
          stock: .pieces(.zero), product: ProductID("T")),
        Offer(
          code: OfferCode("CH"), name: "Chổi",
          price: UnitPrice(Money(vnd: 45_000), per: .piece(unit: "chiếc"))),
      ],
      products: [Product(id: ProductID("T"), name: "Thịt trâu")],
      producers: [Producer(id: ProducerID("H1"), name: "Hộ bà Lan", kind: .household)])
  }

  @Test func aPriceNamesTheQuantityItIsFor() throws {
    let catalogue = try Self.catalogue()
    let board = try PriceBoard([
      PostedPrice(
        catalogue.offers[0].price, for: catalogue.offers[0].code, from: Self.moment,
        until: Instant(millisecondsSince1970: 1_795_267_800_000)),
      PostedPrice(
        catalogue.offers[1].price, for: catalogue.offers[1].code, including: [],
        from: Self.moment),
    ])
    let bytes = SchemaOffers.encode(catalogue, at: board, moment: Self.moment)
    let expected = """
      {"@context":"https://schema.org","@graph":[
       {"@type":"Offer","sku":"TL","itemOffered":{"@type":"Product",\
      "name":"Thanh long \\"ruột đỏ\\""},"name":"Thanh long \\"ruột đỏ\\"",\
      "seller":{"@type":"Organization","name":"Hộ bà Lan"},\
      "availability":"https://schema.org/InStock",\
      "inventoryLevel":{"@type":"QuantitativeValue","value":500000,"unitCode":"GRM"},\
      "priceSpecification":{"@type":"UnitPriceSpecification","price":28000,"priceCurrency":"VND",\
      "referenceQuantity":{"@type":"QuantitativeValue","value":1,"unitCode":"KGM"},\
      "valueAddedTaxIncluded":true,"validFrom":"2026-11-21T19:00:00+07:00",\
      "validThrough":"2026-11-21T20:30:00+07:00"}},
       {"@type":"Offer","sku":"TT","itemOffered":{"@type":"Product","name":"Thịt trâu",\
      "weight":{"@type":"QuantitativeValue","value":500,"unitCode":"GRM"}},\
      "name":"Thịt trâu gói","availability":"https://schema.org/SoldOut",\
      "inventoryLevel":{"@type":"QuantitativeValue","value":0,"unitCode":"C62"},\
      "priceSpecification":{"@type":"UnitPriceSpecification","price":450000,\
      "priceCurrency":"VND","referenceQuantity":{"@type":"QuantitativeValue","value":1,\
      "unitCode":"C62","unitText":"gói"},"valueAddedTaxIncluded":false,\
      "validFrom":"2026-11-21T19:00:00+07:00"}}]}

      """
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func theDocumentIsJSON() throws {
    let catalogue = try Self.catalogue()
    let board = try PriceBoard(catalogue, from: Self.moment)
    let bytes = SchemaOffers.encode(catalogue, at: board, moment: Self.moment)
    let document = try JSONDocument(parsing: bytes)
    let graph = try #require(document.member("@graph", of: document.root))
    #expect(document.elements(of: graph).count == 3)
    let empty = SchemaOffers.encode(catalogue, at: try PriceBoard(), moment: Self.moment)
    #expect(
      String(decoding: empty, as: UTF8.self)
        == "{\"@context\":\"https://schema.org\",\"@graph\":[]}\n")
  }
}

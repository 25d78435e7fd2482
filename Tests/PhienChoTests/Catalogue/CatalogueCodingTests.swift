import PhienCho
import Testing

@Suite struct CatalogueCodingTests {
  static let document = """
    {"offers":[\
    {"aliases":["trái rồng"],"code":"TL","name":"Thanh long",\
    "sale":{"by":"mass","vndPerKilogram":28000},"stock":{"grams":500000}},\
    {"aliases":[],"code":"TT","name":"Thịt trâu gác bếp","product":"P1",\
    "sale":{"by":"pack","grams":500,"unit":"gói","vnd":450000},"stock":{"pieces":60}},\
    {"aliases":[],"code":"GD","name":"Giày da","producer":"H1",\
    "sale":{"by":"piece","unit":"đôi","vnd":350000}}],\
    "producers":[{"id":"H1","kind":"household","name":"Hộ Bản Mới"}],\
    "products":[{"id":"P1","name":"Thịt trâu gác bếp","producer":"H1"}]}
    """

  @Test func readsBackWhatItWrites() throws {
    let catalogue = try value(Catalogue.self, from: Self.document)
    #expect(catalogue.offers.map(\.code.rawValue) == ["TL", "TT", "GD"])
    #expect(catalogue.offers.map(\.stock?.amount) == [500_000, 60, nil])
    #expect(catalogue.offers[1].product?.rawValue == "P1")
    #expect(catalogue.offers[2].producer?.rawValue == "H1")
    #expect(catalogue.producers.first?.kind == .household)
    #expect(try json(catalogue) == Self.document)
  }

  @Test func listsThatAreLeftOutAreEmpty() throws {
    let catalogue = try value(
      Catalogue.self,
      from: #"{"offers":[{"code":"A","name":"Ổi","sale":{"by":"mass","vndPerKilogram":1}}]}"#)
    #expect(catalogue.offers.first?.aliases == [])
    #expect(catalogue.products.isEmpty && catalogue.producers.isEmpty)
  }

  @Test(arguments: [
    ("\"TL\"", "\"T L\""), ("\"TL\"", "\"tt\""), ("Thanh long", ""), ("28000", "-28000"),
    ("{\"grams\":500000}", "{\"pieces\":5}"), ("\"id\":\"H1\"", "\"id\":\"H2\""),
    ("\"id\":\"P1\"", "\"id\":\"P2\""), ("Hộ Bản Mới", " "), ("trái rồng", ""),
    ("\"by\":\"mass\"", "\"by\":\"\""),
  ])
  func decodingChecksAgain(part: String, replacement: String) throws {
    let range = try #require(Self.document.firstRange(of: part))
    var document = Self.document
    document.replaceSubrange(range, with: replacement)
    #expect(throws: DecodingError.self) { try value(Catalogue.self, from: document) }
  }
}

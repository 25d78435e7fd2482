import PhienCho
import PhienChoReading
import Testing

struct CatalogueJSONTests {
  static let full = """
    {"offers":[
     {"code":"TL","name":"Thanh long ruột đỏ","aliases":["thanh long"],
      "sale":{"by":"mass","vndPerKilogram":28000},"stock":{"grams":500000},"shelf":[1,{"x":null}]},
     {"code":"GD","name":"Giày da","sale":{"by":"piece","unit":"đôi","vnd":350000.0},"stock":null},
     {"code":"TT","name":"Thịt trâu \\"gác bếp\\"","aliases":[],"product":"T","producer":"P1",
      "sale":{"by":"pack","unit":"gói","grams":500,"vnd":45e4},"stock":{"pieces":60}}],
     "products":[{"id":"T","name":"Thịt trâu"}],
     "producers":[{"id":"P1","name":"Hợp tác xã Bản Mới","kind":"cooperative"}],
     "note":"invented"}
    """

  @Test func aCatalogueIsRead() throws {
    let catalogue = try CatalogueJSON.decode(Array(Self.full.utf8))
    let pack = UnitPrice.Basis.pack(unit: "gói", contents: .grams(500))
    let producer = try ProducerID("P1")
    #expect(
      catalogue.offers == [
        try Offer(
          code: OfferCode("TL"), name: "Thanh long ruột đỏ", aliases: ["thanh long"],
          price: UnitPrice(Money(vnd: 28_000), per: .kilogram), stock: .mass(.kilograms(500))),
        try Offer(
          code: OfferCode("GD"), name: "Giày da",
          price: UnitPrice(Money(vnd: 350_000), per: .piece(unit: "đôi"))),
        try Offer(
          code: OfferCode("TT"), name: "Thịt trâu \"gác bếp\"",
          price: UnitPrice(Money(vnd: 450_000), per: pack), stock: .pieces(.count(60)),
          producer: producer, product: ProductID("T")),
      ])
    #expect(catalogue.products == [try Product(id: ProductID("T"), name: "Thịt trâu")])
    #expect(
      catalogue.producers == [
        try Producer(id: producer, name: "Hợp tác xã Bản Mới", kind: .cooperative)
      ])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let catalogue = try CatalogueJSON.decode(Array(Self.full.utf8))
    let bytes = CatalogueJSON.encode(catalogue)
    #expect(try CatalogueJSON.decode(bytes) == catalogue)
    #expect(CatalogueJSON.encode(try CatalogueJSON.decode(bytes)) == bytes)
    #expect(try CatalogueJSON.decode(Array("{\"offers\":[]}".utf8)).offers.isEmpty)
    #expect(
      try CatalogueJSON.decode([0xEF, 0xBB, 0xBF] + Array(Self.full.utf8)) == catalogue)
  }

  /// What the format refuses cannot be built either, so that all that is written is read back.
  @Test func neitherAKindNorACertificateIsWithoutAName() throws {
    let producer = try ProducerID("P1")
    let kind = #expect(throws: CatalogueError.self) {
      try Producer(id: producer, name: "Hợp tác xã", kind: Producer.Kind(rawValue: ""))
    }
    #expect(kind?.code == .malformed && kind?.field == "kind" && kind?.subject == "P1")
    let certificate = #expect(throws: CatalogueError.self) {
      try Product(id: ProductID("T"), name: "Thịt trâu", ocop: .certificate(""))
    }
    #expect(certificate?.code == .malformed && certificate?.field == "ocop.certificate")
  }

  /// A change to the catalogue, and what the refusal must name.
  static let refusals: [(String, String, [String])] = [
    ("28000", "-28000", ["offer TL", "sale.vndPerKilogram", "-28000", "below zero"]),
    ("350000.0", "350000.5", ["offer GD", "sale.vnd", "350000.5", "whole number"]),
    ("350000.0", "\"350000\"", ["offer GD", "sale.vnd", "whole number"]),
    ("350000.0", "99999999999999999999", ["offer GD", "sale.vnd", "whole number"]),
    ("\"vnd\":45e4", "\"price\":1", ["offer TT", "sale.vnd", "missing"]),
    ("\"grams\":500,", "", ["offer TT", "sale.grams", "missing"]),
    ("\"grams\":500,", "\"grams\":0,", ["offer TT", "sale.grams", "above zero"]),
    ("\"unit\":\"đôi\"", "\"unit\":\"\"", ["offer GD", "sale.unit", "empty"]),
    ("\"unit\":\"đôi\"", "\"unit\":7", ["offer GD", "sale.unit", "string"]),
    ("\"by\":\"mass\"", "\"by\":\"weight\"", ["offer TL", "sale.by", "weight", "\"mass\""]),
    ("\"by\":\"mass\",", "", ["offer TL", "sale.by", "missing"]),
    ("\"code\":\"GD\"", "\"code\":\"tl\"", ["offer tl", "field code", "twice"]),
    ("\"code\":\"GD\",", "", ["offers[1]", "field code", "missing"]),
    ("\"code\":\"GD\"", "\"code\":\"G D\"", ["offers[1]", "field code", "G D"]),
    ("\"code\":\"GD\"", "\"code\":null", ["offers[1]", "field code", "missing"]),
    ("\"name\":\"Giày da\"", "\"name\":\"\"", ["offer GD", "field name"]),
    ("\"name\":\"Giày da\",", "", ["offer GD", "field name", "missing"]),
    ("\"name\":\"Giày da\"", "\"name\":[]", ["offer GD", "field name", "string"]),
    ("[\"thanh long\"]", "\"thanh long\"", ["offer TL", "aliases", "array"]),
    ("[\"thanh long\"]", "[1]", ["offer TL", "aliases", "strings"]),
    ("{\"grams\":500000}", "{\"pieces\":5}", ["offer TL", "stock.pieces", "grams"]),
    ("{\"grams\":500000}", "{}", ["offer TL", "stock.grams", "missing"]),
    ("{\"grams\":500000}", "{\"grams\":-1}", ["offer TL", "stock.grams", "below zero"]),
    ("{\"grams\":500000}", "7", ["offer TL", "field stock", "object"]),
    ("{\"pieces\":60}", "{\"grams\":60}", ["offer TT", "stock.grams", "pieces"]),
    ("\"vnd\":45e4", "\"vnd\":1,\"vnd\":2", ["offer TT", "sale.vnd", "twice"]),
    ("\"producer\":\"P1\"", "\"producer\":\"P2\"", ["offer TT", "producer", "P2"]),
    ("\"producer\":\"P1\"", "\"producer\":5", ["offer TT", "producer", "string"]),
    ("\"product\":\"T\"", "\"product\":\"U\"", ["offer TT", "product", "U"]),
    ("\"id\":\"P1\",", "", ["producers[0]", "field id", "missing"]),
    ("\"kind\":\"cooperative\"", "\"kind\":\"\"", ["producer P1", "kind", "empty"]),
    ("\"note\":\"invented\"", "\"note\":invented", ["line 9"]),
    ("\"offers\"", "\"goods\"", ["offers", "missing"]),
    ("{\"id\":\"T\",\"name\":\"Thịt trâu\"}", "3", ["line 7", "products[0]", "object"]),
  ]

  @Test(arguments: refusals)
  func faultsAreNamed(old: String, new: String, names: [String]) throws {
    let range = try #require(Self.full.firstRange(of: old))
    let text = Self.full.replacingCharacters(in: range, with: new)
    let error = try #require(throws: CatalogueError.self) {
      try CatalogueJSON.decode(Array(text.utf8))
    }
    for name in names { #expect(error.description.contains(name), "\(error)") }
    #expect(!error.description.contains("\n"))
  }

  @Test(arguments: [
    ("", "empty"), (" \n\t", "empty"), ("[]", "object"), ("7", "object"), ("{", "line 1"),
    ("{\"offers\":[]} x", "line 1"), ("\u{0}\u{1}\u{2}", "line 1"), ("code,name\nTL,ổi", "line 1"),
    ("{\"offers\":[],\"offers\":[]}", "twice"), ("{\"offers\":{}}", "array"),
  ])
  func whatIsNoCatalogueIsRefused(text: String, part: String) throws {
    let error = try #require(throws: CatalogueError.self) {
      try CatalogueJSON.decode(Array(text.utf8))
    }
    #expect(error.description.contains(part), "\(error)")
  }

  @Test func textThatIsNotUTF8IsRefused() throws {
    let bytes = Array(Self.full.utf8)
    let index = try #require(bytes.firstIndex { $0 >= 0x80 })
    let error = try #require(throws: CatalogueError.self) {
      try CatalogueJSON.decode(Array(bytes[..<index]) + [0xFF] + Array(bytes[index...]))
    }
    #expect(error.description.contains("line 2"))
    #expect(error.description.contains("UTF-8"))
  }

  @Test func noDamageCrashes() {
    var generator = Generator(seed: 3)
    let source = Array(Self.full.utf8)
    for _ in 0..<3000 {
      var bytes = source
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        if Bool.random(using: &generator) {
          bytes[at] = UInt8.random(in: 0...255, using: &generator)
        } else {
          bytes.removeSubrange(at..<min(bytes.count, at + 9))
        }
      }
      do {
        let catalogue = try CatalogueJSON.decode(bytes)
        #expect(try CatalogueJSON.decode(CatalogueJSON.encode(catalogue)) == catalogue)
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }
}

extension String {
  /// The string with one range replaced; without Foundation.
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}

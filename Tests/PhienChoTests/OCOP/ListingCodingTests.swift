import PhienCho
import Testing

/// A product's place in the programme, as `Codable` writes it.
@Suite struct ListingCodingTests {
  @Test(
    arguments: [
      (#"{"id":"T","name":"Trà"}"#, nil),
      (#"{"id":"T","name":"Trà","ocop":"potential"}"#, .potential),
      (#"{"id":"T","name":"Trà","ocop":{"certificate":"3981"}}"#, .certificate("3981")),
    ] as [(String, OCOPListing?)])
  func readsBackWhatItWrites(document: String, listing: OCOPListing?) throws {
    let product = try value(Product.self, from: document)
    #expect(product.ocop == listing)
    #expect(try value(Product.self, from: json(product)) == product)
  }

  @Test(arguments: [
    #""certified""#, #"{}"#, #"{"certificate":""}"#, #"{"certificate":4}"#, "4", "[]",
  ])
  func decodingChecksAgain(listing: String) {
    #expect(throws: DecodingError.self) {
      try value(Product.self, from: #"{"id":"T","name":"Trà","ocop":\#(listing)}"#)
    }
  }
}

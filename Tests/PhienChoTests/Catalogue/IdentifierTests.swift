import PhienCho
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["TL", "t1", "Ổi-01", "芒", "🥭", String(repeating: "a", count: 64)])
  func keepsWhatTheSellerWrote(text: String) throws {
    #expect(try OfferCode(text).rawValue == text)
    #expect(try ProductID(text).description == text)
    #expect(try ProducerID(text).description == text)
  }

  @Test(arguments: [
    "", " ", "T L", "TL\n", "\tTL", "T\u{0}L", "TL\u{7F}", "T\u{A0}L", "T\u{3000}L",
    "T\u{2028}L", "T\u{200B}L", "T\u{200D}L", "\u{202E}TL", "\u{FEFF}TL",
    String(repeating: "a", count: 65), String(repeating: "ổ", count: 22),
  ])
  func refusesWhatCannotBeTypedOrSeen(text: String) {
    let errors = [
      #expect(throws: CatalogueError.self) { _ = try OfferCode(text) },
      #expect(throws: CatalogueError.self) { _ = try ProductID(text) },
      #expect(throws: CatalogueError.self) { _ = try ProducerID(text) },
    ]
    #expect(errors.map { $0?.code } == [.malformed, .malformed, .malformed])
    #expect(errors.map { $0?.part } == [.offer, .product, .producer])
    #expect(errors.map { $0?.value } == [text, text, text])
  }
}

import PhienCho
import PhienChoReading
import Testing

@Suite struct ConfusableNamesTests {
  private func names(_ offers: [(String, String, [String])]) throws -> ConfusableNames {
    ConfusableNames(
      in: try Catalogue(
        offers: offers.map { code, name, aliases in
          try Offer(
            code: OfferCode(code), name: name, aliases: aliases,
            price: UnitPrice(Money(vnd: 20_000), per: .kilogram))
        }))
  }

  @Test(arguments: [
    ("Bơ", "Bò", ConfusableNames.Kind.accentsOnly), ("bơ", "Bơ sáp", .partOf),
    ("bò", "Bơ sáp", .accentsOnly), ("Lạc", "Kẹo lạc", .partOf),
    ("Cam sành", "Cam xành", .oneLetter), ("Cam sành", "Cam sạnh", .accentsOnly),
    ("Thanh long", "Thanh lonh", .oneLetter), ("Dưa hấu", "Dưa gang", nil),
    ("Ổi", "Nho", nil), ("Kẹo lạc", "Kẹo dừa", nil), ("Na", "Nho", nil),
  ])
  func pairsAreFound(first: String, second: String, kind: ConfusableNames.Kind?) throws {
    for (one, other) in [(first, second), (second, first)] {
      let found = try names([("A1", one, []), ("B1", other, [])])
      #expect(found.pairs.map(\.kind) == [kind].compactMap { $0 })
      for pair in found.pairs {
        #expect(pair.explanation.contains(first) && pair.explanation.contains(second))
      }
    }
  }

  @Test func aliasesCountAndAPairIsToldOnce() throws {
    let found = try names([("A1", "Cam sành", ["cam"]), ("B1", "Cam Cao Phong", ["cam"])])
    #expect(found.pairs.count == 1)
    #expect(try names([("A1", "Cam sành", ["cam", "cam sanh"])]).pairs.isEmpty)
  }

  @Test func namesThatAreWordsOfChatAreTold() throws {
    let found = try names([("A1", "Vải", []), ("B1", "Thanh long", []), ("C1", "Cua", [])])
    #expect(found.chatWords.map(\.name) == ["Vải", "Cua"])
  }

  /// Ten thousand offers do not take ten thousand times the time of one.
  @Test func largeCataloguesAreLookedThrough() throws {
    let heads = (0..<100).map { "Hàng \($0)" }
    let offers = (0..<10_000).map { number in
      ("M\(number)", "\(heads[number % 100]) loại \(number)", [] as [String])
    }
    let found = try names(offers)
    #expect(!found.pairs.isEmpty)
  }
}

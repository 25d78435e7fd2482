import PhienCho
import Testing

@Suite struct ErasureTests {
  /// Erasing everybody changes no figure: the ledger never sees the vault.
  @Test func theLedgerReplaysToTheSameTotals() throws {
    let guava = try Offer(
      code: OfferCode("OI"), name: "Ổi", price: UnitPrice(Money(vnd: 20_000), per: .kilogram),
      stock: .mass(.kilograms(10)))
    let catalogue = try Catalogue(offers: [guava])
    var vault = ContactVault()
    var log = EventLog()
    for number in 1...8 {
      let buyer = try #require(BuyerID("Khách \(number)"))
      vault.seal(Contact(name: "Người \(number)", phone: "+84912345678"), of: buyer)
      log.insert(
        SessionEvent(
          id: try #require(EventID("c\(number)")),
          instant: Instant(millisecondsSince1970: Int64(number)),
          action: .request(
            buyer: buyer, lines: [try RequestLine(.add, .mass(.grams(1500)), of: guava.code)],
            review: [])))
    }
    let before = Ledger(replaying: log, of: catalogue)
    for order in before.orders {
      _ = vault.erase(order.buyer, at: Instant(millisecondsSince1970: 100))
    }
    #expect(vault.count == 0 && vault.erasures.count == 8)
    let after = Ledger(replaying: log, of: catalogue)
    #expect(after == before)
    #expect(after.summary() == before.summary())
    // The planted names are nowhere in what the ledger and the log show.
    var dumped = "\(after) \(log) \(Array(log)) \(Array(after.orders)) \(Array(after.claims))"
    dump(after, to: &dumped)
    dump(Array(log), to: &dumped)
    dump(Array(after.orders), to: &dumped)
    #expect(!dumped.contains("Người") && !dumped.contains("912345678"))
    #expect(!dumped.contains("Khách 1"))
  }
}

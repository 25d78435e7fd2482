import PhienCho
import PhienChoReading
import Testing

/// A name, a number and an account are planted in every value that can hold them, and looked for in
/// every way such a value is shown by default.
@Suite struct PlantedSecretsTests {
  static let name = "Lò Thị Bí Mật"
  static let phone = "0912345678"
  static let account = "tai-khoan-bi-mat"

  /// All a program prints when nobody thought of privacy.
  static func shown(_ value: some Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return
      "\(value)\n\(String(reflecting: value))\n\([value])\n\(Optional(value) as Any)\n\(dumped)"
  }

  static func expectNothing(
    of value: some Any, _ location: SourceLocation = #_sourceLocation
  ) {
    let text = shown(value)
    for secret in [name, phone, "912345678", account, "Bí Mật"] {
      #expect(!text.contains(secret), "\(type(of: value))", sourceLocation: location)
    }
  }

  static func comment() throws -> LiveComment {
    LiveComment(
      id: try #require(EventID("c1")), text: "chốt 2kg ổi \(phone) \(name)",
      author: BuyerID(account), authorName: name,
      instant: Instant(millisecondsSince1970: 0))
  }

  static func catalogue() throws -> Catalogue {
    try Catalogue(offers: [
      Offer(
        code: OfferCode("OI"), name: "Ổi", price: UnitPrice(Money(vnd: 20_000), per: .kilogram),
        stock: .mass(.kilograms(1)))
    ])
  }

  @Test func commentsAndReadings() throws {
    let comment = try Self.comment()
    Self.expectNothing(of: comment)
    Self.expectNothing(of: ChatLogRecord.comment(comment, line: 1))
    let reading = CommentReader(catalogue: try Self.catalogue()).read(comment.text)
    #expect(reading.phones.count == 1)
    Self.expectNothing(of: reading)
    Self.expectNothing(of: reading.phones)
    Self.expectNothing(of: ReadingContext())
    #expect(!PhoneNumber.redacted(comment.text).contains(Self.phone))
  }

  @Test func chatLogsAsTheyAreRead() throws {
    let log =
      #"{"id":"c1","text":"chốt 2kg ổi \#(Self.phone)","author":"\#(Self.account)","#
      + #""authorName":"\#(Self.name)"}"# + "\n"
      + #"{"id":"c2","text":7,"authorName":"\#(Self.name)"}"#
    let bytes = Array(log.utf8)
    var parser = ChatLogParser()
    var records: [ChatLogRecord] = []
    parser.parse(bytes.span) { records.append($0) }
    parser.finish { records.append($0) }
    #expect(records.count == 2)
    Self.expectNothing(of: records)
  }

  @Test func sessions() throws {
    let buyer = try #require(BuyerID(Self.account))
    let catalogue = try Self.catalogue()
    let lines = [try RequestLine(.add, .mass(.kilograms(2)), of: OfferCode("OI"))]
    var log = EventLog()
    for (number, action) in [
      SessionEvent.Action.request(buyer: buyer, lines: lines, review: []),
      .confirm(buyer: buyer), .withdraw(buyer: buyer), .confirm(buyer: buyer),
      .cancel(buyer: buyer, reason: .prank), .close(buyer: buyer),
    ].enumerated() {
      let event = SessionEvent(
        id: try #require(EventID("e\(number)")),
        instant: Instant(millisecondsSince1970: Int64(number)), action: action)
      Self.expectNothing(of: event)
      log.insert(event)
    }
    Self.expectNothing(of: log)
    Self.expectNothing(of: Array(log))
    let ledger = Ledger(replaying: log, of: catalogue)
    Self.expectNothing(of: ledger)
    Self.expectNothing(of: ledger.orders)
    Self.expectNothing(of: Array(ledger.orders))
    Self.expectNothing(of: Array(ledger.claims))
    Self.expectNothing(of: Array(ledger.refusals))
    Self.expectNothing(of: ledger.summary())
  }

  @Test func contactsAndTransfers() throws {
    let contact = Contact(name: Self.name, phone: Self.phone, address: Self.name)
    Self.expectNothing(of: contact)
    var vault = ContactVault()
    let buyer = try #require(BuyerID(Self.account))
    vault.seal(contact, of: buyer)
    let opened = vault.open(buyer, for: .delivery, at: Instant(millisecondsSince1970: 0))
    #expect(opened == contact)
    Self.expectNothing(of: vault)
    Self.expectNothing(of: vault.accesses)
    let erasure = vault.erase(buyer, at: Instant(millisecondsSince1970: 0))
    Self.expectNothing(of: erasure as Any)
    Self.expectNothing(
      of: BankTransfer(
        reference: Self.account, instant: Instant(millisecondsSince1970: 0),
        amount: Money(vnd: 1), text: "\(Self.name) \(Self.phone)"))
  }
}

import PhienCho
import Testing

@Suite struct ContactVaultTests {
  static let whole = Contact(
    name: "Nguyễn Thị Bí Mật", phone: "+84912345678", address: "Xóm Kín, xã Bắc Sơn")

  static func buyer(_ number: Int) throws -> BuyerID {
    try #require(BuyerID("Khách \(number)"))
  }

  static func instant(_ text: String) throws -> Instant { try Instant(iso8601: text) }

  @Test func opensOnlyForAReasonThatIsTakenDown() throws {
    var vault = ContactVault()
    let (buyer, now) = (try Self.buyer(1), try Self.instant("2026-03-01T20:00:00+07:00"))
    vault.seal(Self.whole, of: buyer)
    #expect(vault.open(buyer, for: .delivery, at: now) == Self.whole)
    #expect(vault.open(try Self.buyer(2), for: .payment, at: now) == nil)
    let access = try #require(vault.accesses.first)
    #expect(vault.accesses.count == 1)
    #expect(access.buyer == buyer && access.purpose == .delivery && access.instant == now)
  }

  @Test func laterDetailsCompleteEarlierOnes() throws {
    var vault = ContactVault()
    let buyer = try Self.buyer(1)
    let now = Instant(millisecondsSince1970: 0)
    vault.seal(Contact(name: "A", phone: "1"), of: buyer)
    vault.seal(Contact(), of: buyer)
    vault.seal(Contact(phone: "2", address: "B"), of: buyer)
    #expect(
      vault.open(buyer, for: .confirmation, at: now)
        == Contact(name: "A", phone: "2", address: "B"))
    vault.seal(Contact(), of: try Self.buyer(2))
    #expect(vault.count == 1)
  }

  /// Nothing of a person is left but that a pseudonym was erased, and when.
  @Test func erasesAPerson() throws {
    var vault = ContactVault()
    let (first, second) = (try Self.buyer(1), try Self.buyer(2))
    let now = try Self.instant("2026-03-01T20:00:00+07:00")
    vault.seal(Self.whole, of: first)
    vault.seal(Self.whole, of: second)
    _ = vault.open(first, for: .delivery, at: now)
    _ = vault.open(second, for: .delivery, at: now)
    let erased = vault.erase(first, at: now)
    let erasure = try #require(erased)
    #expect(erasure.cause == .request && erasure.buyer == first && erasure.instant == now)
    #expect(vault.erase(first, at: now) == nil)
    #expect(!vault.contains(first) && vault.contains(second))
    #expect(vault.accesses.map(\.buyer) == [second])
    #expect(vault.erasures == [erasure])
    #expect(vault.open(first, for: .subjectRequest, at: now) == nil)
  }

  /// Details may come when the order is done with: they are kept no longer for that.
  @Test func detailsThatComeLateAreSettledAlready() throws {
    let settled = try Self.instant("2026-01-10T08:00:00+07:00")
    let buyer = try Self.buyer(1)
    var vault = ContactVault()
    vault.settle(buyer, at: settled)
    #expect(vault.count == 0 && !vault.contains(buyer))
    vault.seal(Contact(address: "Xóm Kín"), of: buyer)
    #expect(
      vault.purge(asOf: settled, under: RetentionRules(contactDays: 0)).map(\.buyer) == [buyer])
    // What was erased is forgotten with its day.
    vault.seal(Contact(address: "Xóm Kín"), of: buyer)
    #expect(vault.purge(asOf: settled, under: RetentionRules(contactDays: 0)).isEmpty)
  }

  @Test func purgesWhatNothingNeeds() throws {
    var vault = ContactVault()
    let settled = try Self.instant("2026-01-10T08:00:00+07:00")
    for number in 1...3 { vault.seal(Self.whole, of: try Self.buyer(number)) }
    vault.settle(try Self.buyer(1), at: settled)
    vault.settle(try Self.buyer(2), at: settled)
    vault.settle(try Self.buyer(2), at: nil)
    let rules = RetentionRules(contactDays: 90)
    #expect(
      vault.purge(asOf: try Self.instant("2026-04-10T07:59:59+07:00"), under: rules).isEmpty)
    let gone = vault.purge(asOf: try Self.instant("2026-04-10T08:00:00+07:00"), under: rules)
    #expect(gone.map(\.buyer) == [try Self.buyer(1)])
    #expect(gone.allSatisfy { $0.cause == .retention })
    #expect(vault.count == 2)
    #expect(RetentionRules(contactDays: -1).contactDays == 0)
    let last = Instant(millisecondsSince1970: .max)
    #expect(RetentionRules(contactDays: .max).contactsDue(settled: last) == last)
  }

  @Test func showsNobody() throws {
    var vault = ContactVault()
    let buyer = try Self.buyer(1)
    vault.seal(Self.whole, of: buyer)
    let opened = vault.open(buyer, for: .delivery, at: Instant(millisecondsSince1970: 0))
    let contact = try #require(opened)
    var dumped = ""
    dump(vault, to: &dumped)
    dump(contact, to: &dumped)
    dump(vault.accesses, to: &dumped)
    for shown in [
      "\(vault)", String(reflecting: vault), "\(contact)", String(reflecting: contact), dumped,
      "\(vault.accesses)", "\(Optional(contact) as Any)",
    ] {
      for secret in ["Bí Mật", "912345678", "Xóm Kín", "Khách 1"] {
        #expect(!shown.contains(secret))
      }
    }
  }
}

@Suite struct SubjectRequestTests {
  static func rules(_ day: String) throws -> SubjectRequestRules? {
    SubjectRequestRules.inForce(on: try CalendarDate(iso8601: day))
  }

  @Test func rulesChangeWithTheYear() throws {
    #expect(try Self.rules("2023-06-30") == nil)
    #expect(try Self.rules("2023-07-01")?.act == "13/2023/NĐ-CP")
    #expect(try Self.rules("2025-12-31")?.act == "13/2023/NĐ-CP")
    #expect(try Self.rules("2026-01-01")?.lastDay == nil)
    #expect(try Self.rules("2026-01-01")?.act.contains("356/2025") == true)
  }

  @Test func seventyTwoHoursUntilTheEndOf2025() throws {
    let rules = try #require(try Self.rules("2025-12-31"))
    let deadlines = try rules.deadlines(
      for: .erasure, received: Instant(iso8601: "2025-12-31T10:30:00+07:00"))
    #expect(deadlines.completion == (try Instant(iso8601: "2026-01-03T10:30:00+07:00")))
    #expect(deadlines.extended == nil)
  }

  /// Received on Friday 13 March 2026: the second working day is Tuesday, or Wednesday when Monday
  /// is a holiday.
  @Test func workingDaysSkipWeekendsAndHolidays() throws {
    let rules = try #require(try Self.rules("2026-03-13"))
    let received = try Instant(iso8601: "2026-03-13T23:59:00+07:00")
    let plain = try rules.deadlines(for: .withdrawal, received: received)
    #expect(plain.answer == (try Instant(iso8601: "2026-03-18T00:00:00+07:00")))
    #expect(plain.completion == (try Instant(iso8601: "2026-03-29T00:00:00+07:00")))
    #expect(plain.extended == (try Instant(iso8601: "2026-04-13T00:00:00+07:00")))
    let holiday = try rules.deadlines(
      for: .erasure, received: received, othersInvolved: true,
      holidays: [CalendarDate(iso8601: "2026-03-16")])
    #expect(holiday.answer == (try Instant(iso8601: "2026-03-19T00:00:00+07:00")))
    #expect(holiday.completion == (try Instant(iso8601: "2026-03-24T00:00:00+07:00")))
    #expect(holiday.extended == nil)
    let others = try rules.deadlines(for: .objection, received: received, othersInvolved: true)
    #expect(others.completion == (try Instant(iso8601: "2026-04-03T00:00:00+07:00")))
  }

  @Test func theEndOfTimeIsAnError() throws {
    for rules in SubjectRequestRules.all {
      #expect(throws: MeasureError.self) {
        try rules.deadlines(for: .erasure, received: Instant(millisecondsSince1970: .max))
      }
    }
  }
}

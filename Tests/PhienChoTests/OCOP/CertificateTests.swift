import PhienCho
import Testing

/// The dates of a certificate and how it stands on a day.
@Suite struct CertificateTests {
  static func certificate(
    _ issued: String, stars: OCOPStars = .four, number: String = "1/QĐ-UBND"
  ) throws -> OCOPCertificate {
    try OCOPCertificate(number: number, stars: stars, issued: day(issued))
  }

  @Test(arguments: [
    ("2020-02-04", "2023-02-04"), ("2021-07-20", "2024-07-20"), ("2026-08-05", "2029-08-05"),
    ("2025-01-31", "2028-01-31"), ("2025-02-28", "2028-02-28"), ("2023-05-31", "2026-05-31"),
    ("2023-12-31", "2026-12-31"), ("2022-11-30", "2025-11-30"), ("2024-02-28", "2027-02-28"),
    ("9900-01-01", "9903-01-01"),
  ])
  func validityIsThirtySixCalendarMonths(issued: String, out: String) throws {
    let certificate = try Self.certificate(issued)
    let out = try day(out)
    #expect(certificate.expiry() == out)
    #expect(try certificate.standing(on: out.adding(days: -1)) == .valid)
    #expect(certificate.standing(on: out) == .expired)
    #expect(try certificate.standing(on: day(issued).adding(days: -1)) == .notYetIssued)
    #expect(try certificate.standing(on: day(issued)) == .valid)
    let lenient = OCOPValidityPolicy(lastDay: .anniversary)
    #expect(certificate.standing(on: out, policy: lenient) == .valid)
    #expect(try certificate.expiry(policy: lenient) == out.adding(days: 1))
    #expect(try certificate.standing(on: out.adding(days: 1), policy: lenient) == .expired)
  }

  /// 36 months after 29 February there never is one.
  @Test(arguments: [("2020-02-29", 2023), ("2024-02-29", 2027), ("2028-02-29", 2031)])
  func aLeapDayEndsByPolicy(issued: String, year: Int) throws {
    let certificate = try Self.certificate(issued)
    #expect(try certificate.expiry() == day("\(year)-02-28"))
    let march = OCOPValidityPolicy(leapDay: .firstOfMarch)
    #expect(try certificate.expiry(policy: march) == day("\(year)-03-01"))
    #expect(try certificate.standing(on: day("\(year)-02-28"), policy: march) == .valid)
  }

  /// Certificates of Nghệ An's province of 4 February 2020, out on the anniversary itself; one of
  /// them was re-assessed from four stars to three.
  @Test func thePublishedCasesHold() throws {
    var four = try Self.certificate("2020-02-04", stars: .four, number: "A")
    #expect(try four.standing(on: day("2023-02-03")) == .valid)
    #expect(try four.standing(on: day("2023-02-04")) == .expired)
    let three = try Self.certificate("2022-12-20", stars: .three, number: "B")
    try four.supersede(on: three.issued, by: three.number)
    let register = try OCOPRegister([four, three])
    let product = try Product(
      id: ProductID("T"), name: "Trà", ocop: .certificate("A"))
    #expect(try register.stars(of: product, on: day("2022-12-19")) == .four)
    #expect(try register.stars(of: product, on: day("2022-12-20")) == .three)
    #expect(try register.stars(of: product, on: day("2025-12-19")) == .three)
    #expect(try register.stars(of: product, on: day("2025-12-20")) == nil)
  }

  @Test(arguments: [
    ("2024-01-10", "2026-07-14", "2026-09-12"), ("2026-08-05", "2029-02-06", "2029-04-07"),
  ])
  func theFilingWindowIs180To120DaysBefore(issued: String, opens: String, closes: String) throws {
    let certificate = try Self.certificate(issued)
    let window = certificate.filingWindow()
    #expect(try window == day(opens)...day(closes))
    #expect(certificate.expiry().days(since: window.lowerBound) == 180)
    #expect(certificate.expiry().days(since: window.upperBound) == 120)
    // Whether the last day itself is valid does not move the window.
    #expect(certificate.filingWindow(policy: OCOPValidityPolicy(lastDay: .anniversary)) == window)
  }

  @Test func deadlinesAreCountedInDays() throws {
    #expect(
      try OCOPCertificate.decisionDeadline(requested: day("2026-12-01")) == day("2027-01-15"))
    #expect(try OCOPRevocation.deadline(concluded: day("2026-12-20")) == day("2027-01-04"))
    #expect(throws: OCOPError.self) {
      try OCOPCertificate.decisionDeadline(requested: day("9999-12-01"))
    }
    #expect(throws: OCOPError.self) { try OCOPRevocation.deadline(concluded: day("9999-12-20")) }
  }

  @Test func noticeWasDueUnder148() throws {
    #expect(try Self.certificate("2021-07-20").noticeDeadline() == day("2024-06-20"))
    #expect(try Self.certificate("2023-05-22").noticeDeadline() == nil)
    #expect(try Self.certificate("2019-08-21").noticeDeadline() == nil)
  }

  /// The extension of Article 12(3): by default for windows that closed before 22 May 2026.
  @Test(arguments: [
    ("2023-06-01", "2026-06-01", true), ("2023-09-18", "2026-09-18", true),
    ("2023-09-19", "2026-09-19", false), ("2023-05-22", "2026-05-22", true),
    ("2023-05-21", "2026-05-21", false), ("2024-01-10", "2027-01-10", false),
  ])
  func theExtensionIsTransitional(issued: String, out: String, isExtended: Bool) throws {
    var certificate = try Self.certificate(issued)
    let out = try day(out)
    #expect(certificate.standing(on: out) == .expired)
    try certificate.file(on: out.adding(days: -10))
    let last = try out.adding(days: 180)
    #expect(certificate.standing(on: out) == (isExtended ? .extended : .expired))
    #expect(certificate.standing(on: last) == (isExtended ? .extended : .expired))
    #expect(try certificate.standing(on: last.adding(days: 1)) == .expired)
    #expect(certificate.lastExtendedDay() == (isExtended ? last : nil))
    #expect(certificate.mayUseMark(on: out) == isExtended)
    let never = OCOPValidityPolicy(prolongation: .none)
    #expect(certificate.standing(on: out, policy: never) == .expired)
    let always = OCOPValidityPolicy(prolongation: .permanent)
    let isOfNewLaw = try out >= day("2026-05-22")
    #expect(certificate.standing(on: out, policy: always) == (isOfNewLaw ? .extended : .expired))
  }

  @Test func anExtensionEndsWithTheResult() throws {
    var certificate = try Self.certificate("2023-06-01")
    try certificate.file(on: day("2026-06-10"), decided: day("2026-08-01"))
    #expect(try certificate.standing(on: day("2026-06-09")) == .expired)
    #expect(try certificate.standing(on: day("2026-06-10")) == .extended)
    #expect(try certificate.standing(on: day("2026-07-31")) == .extended)
    #expect(try certificate.standing(on: day("2026-08-01")) == .expired)
  }

  @Test(arguments: OCOPRevocation.Ground.allCases)
  func aRevokedCertificateIsOutForGood(ground: OCOPRevocation.Ground) throws {
    var certificate = try Self.certificate("2026-06-01")
    try certificate.revoke(OCOPRevocation(on: day("2026-10-01"), ground: ground))
    try certificate.supersede(on: day("2026-09-01"), by: "2")
    #expect(try certificate.standing(on: day("2026-08-31")) == .valid)
    #expect(try certificate.standing(on: day("2026-09-01")) == .superseded)
    #expect(try certificate.standing(on: day("2026-10-01")) == .revoked)
    #expect(try certificate.standing(on: day("2040-01-01")) == .revoked)
    #expect(try !certificate.mayUseMark(on: day("2026-10-01")))
    #expect(try certificate.mayUseMark(on: day("2026-08-31")))
  }

  @Test func thereAreSixGrounds() {
    #expect(OCOPRevocation.Ground.allCases.map(\.rawValue) == ["a", "b", "c", "d", "đ", "e"])
  }

  @Test(arguments: ["", " ", "\n", "1\n2", "\u{2028}", String(repeating: "9", count: 201)])
  func aNumberIsOneLine(number: String) throws {
    let error = try #require(throws: OCOPError.self) {
      try Self.certificate("2026-06-01", number: number)
    }
    #expect(error.code == .malformed)
  }

  @Test func whatIsNotCertifiedIsRefused() throws {
    for stars in [OCOPStars.one, .two] {
      let error = try #require(throws: OCOPError.self) {
        try Self.certificate("2026-06-01", stars: stars)
      }
      #expect(error.code == .outOfRange)
    }
    #expect(throws: OCOPError.self) { try Self.certificate("2018-05-06") }
    #expect(throws: OCOPError.self) { try Self.certificate("9901-01-01") }
    var certificate = try Self.certificate("2026-06-01")
    let early = try day("2026-05-31")
    #expect(throws: OCOPError.self) {
      try certificate.revoke(OCOPRevocation(on: early, ground: .unlawful))
    }
    #expect(throws: OCOPError.self) { try certificate.supersede(on: early, by: "2") }
    #expect(throws: OCOPError.self) {
      try certificate.supersede(on: day("2027-01-01"), by: certificate.number)
    }
    #expect(throws: OCOPError.self) { try certificate.file(on: early) }
    #expect(throws: OCOPError.self) {
      try certificate.file(on: day("2027-01-01"), decided: day("2026-12-31"))
    }
    #expect(try certificate == Self.certificate("2026-06-01"))
  }

  /// Every day of issue in a leap cycle: valid from the first day to the last, and no longer.
  @Test func everyDayOfIssueHasOneLastDay() throws {
    let first = try day("2023-01-01")
    for offset in 0..<1461 {
      let issued = try first.adding(days: offset)
      let certificate = try OCOPCertificate(number: "1", stars: .three, issued: issued)
      let out = certificate.expiry()
      #expect((1095...1096).contains(out.days(since: issued)))
      #expect(try certificate.standing(on: out.adding(days: -1)) == .valid)
      #expect(certificate.standing(on: out) == .expired)
      #expect(out.year == issued.year + 3)
    }
  }
}

/// The register and what a report may show.
@Suite struct RegisterTests {
  static func product(_ listing: OCOPListing?) throws -> Product {
    try Product(id: ProductID("T"), name: "Trà", ocop: listing)
  }

  @Test func starsAreShownOnlyWhileTheCertificateIsValid() throws {
    let register = try OCOPRegister([CertificateTests.certificate("2026-06-01", number: "A")])
    let product = try Self.product(.certificate("A"))
    for (date, stars) in [
      ("2026-05-31", nil), ("2026-06-01", OCOPStars.four), ("2029-05-31", .four),
      ("2029-06-01", nil),
    ] as [(String, OCOPStars?)] {
      #expect(try register.stars(of: product, on: day(date)) == stars)
    }
    let on = try day("2026-07-01")
    #expect(try register.stars(of: Self.product(.potential), on: on) == nil)
    #expect(try register.stars(of: Self.product(nil), on: on) == nil)
    #expect(try register.stars(of: Self.product(.certificate("B")), on: on) == nil)
  }

  @Test func certificatesThatNameEachOtherEndTheSearch() throws {
    var a = try CertificateTests.certificate("2026-06-01", number: "A")
    var b = try CertificateTests.certificate("2026-06-01", number: "B")
    try a.supersede(on: day("2026-07-01"), by: "B")
    try b.supersede(on: day("2026-07-01"), by: "A")
    let register = try OCOPRegister([a, b])
    let on = try day("2026-08-01")
    #expect(register.certificate(of: .certificate("A"), on: on) == nil)
    try a.supersede(on: day("2026-07-01"), by: nil)
    #expect(try OCOPRegister([a, b]).certificate(of: .certificate("B"), on: on) == nil)
  }

  @Test func numbersAreUnique() throws {
    let certificate = try CertificateTests.certificate("2026-06-01", number: "A")
    let error = try #require(throws: OCOPError.self) {
      try OCOPRegister([certificate, certificate])
    }
    #expect(error.code == .duplicate)
    #expect(try OCOPRegister([certificate])["A"] == certificate)
    #expect(try OCOPRegister([])["A"] == nil)
  }

  @Test func whatExpiresIsListedByItsDay() throws {
    let on = try day("2026-11-21")
    let certificates = try [
      ("A", "2024-05-20"), ("B", "2023-11-22"), ("C", "2023-11-21"), ("D", "2024-05-21"),
      ("E", "2023-11-22"), ("F", "2026-11-22"),
    ].map { try CertificateTests.certificate($0.1, number: $0.0) }
    let register = try OCOPRegister(certificates)
    #expect(register.expiring(within: 180, of: on).map(\.number) == ["B", "E", "A"])
    #expect(register.expiring(within: 181, of: on).map(\.number) == ["B", "E", "A", "D"])
    #expect(register.expiring(within: 0, of: on).isEmpty)
    #expect(register.expiring(within: Int.min, of: on).isEmpty)
    #expect(certificates[1].daysLeft(on: on) == 1)
    #expect(certificates[2].daysLeft(on: on) == nil)
    #expect(certificates[5].daysLeft(on: on) == nil)
  }
}

/// Product codes and who may take part.
@Suite struct ProductCodeTests {
  @Test(
    arguments: [
      ("01-00004-12-2026", nil, 12, 2026), ("30-294-10852-1-2021", "294", 1, 2021),
      ("83-829-28780-3-2022", "829", 3, 2022), ("66-24133-999999999-2099", nil, 999_999_999, 2099),
    ] as [(String, String?, Int, Int)])
  func codesReadBack(text: String, district: String?, serial: Int, year: Int) throws {
    let code = try #require(OCOPProductCode(text))
    #expect(code.description == text)
    #expect(code.district == district)
    #expect(code.serial == serial)
    #expect(code.year == year)
    #expect(try OCOPProductCode(parsing: text) == code)
  }

  @Test func zerosBeforeTheSerialNumberAreDropped() {
    #expect(OCOPProductCode("01-00004-0012-2026")?.description == "01-00004-12-2026")
  }

  @Test(arguments: [
    "", "-", "01-00004-12", "1-00004-12-2026", "01-0004-12-2026", "01-00004-0-2026",
    "01-00004--2026", "01-00004-+1-2026", "01-00004-12-26", "01-00004-12-1999",
    "01-00004-12-2017", "01-00004-12-2100", "01-00004-1000000000-2026", "01-29-10852-1-2021",
    "01-294-10852-1-2021-1", " 01-00004-12-2026", "01-00004-12-2026\n", "ab-00004-12-2026",
    "０1-00004-12-2026", "01-00004-99999999999999999999-2026", "01 00004 12 2026",
  ])
  func otherTextIsNoCode(text: String) throws {
    #expect(OCOPProductCode(text) == nil)
    let error = try #require(throws: OCOPError.self) { try OCOPProductCode(parsing: text) }
    #expect(error.code == .malformed)
    #expect(error.description.contains("01-00004-12-2026"))
  }

  @Test(arguments: [
    (OCOPSubject.cooperative, true, true, true), (.cooperativeGroup, true, true, true),
    (.smallOrMediumEnterprise, true, true, true), (.largeEnterprise, false, false, false),
    (.farm, false, true, true), (.producingHousehold, false, true, true),
    (.household, false, true, true), (.association, false, false, true),
    (.federation, false, false, true), (.managingCentre, false, false, true),
    (.equivalentOrganisation, false, false, true),
    (OCOPSubject(rawValue: "club"), false, false, false),
  ])
  func whoMayTakePart(
    subject: OCOPSubject, unregistered: Bool, registered: Bool, tourism: Bool
  ) throws {
    for sheet in OCOPSheet.all {
      #expect(
        subject.isEligible(for: sheet, hasBusinessRegistration: true)
          == (sheet.number == 26 ? tourism : registered))
    }
    let food = try OCOPSheet(number: 1)
    #expect(subject.isEligible(for: food, hasBusinessRegistration: false) == unregistered)
    #expect(subject.needsBusinessRegistration == (unregistered != registered))
  }
}

import PhienCho
import Testing

@Suite struct ReadinessTests {
  private static func day(_ text: String) throws -> CalendarDate { try CalendarDate(iso8601: text) }

  private static func preparation(
    on day: String = "2026-07-15", channels: Set<StreamingPlatform> = [.facebook]
  ) throws -> Preparation {
    try Preparation(day: Self.day(day), channels: channels, catalogue: Market.catalogue())
  }

  /// The one item of a requirement, about an offer when there are several.
  private static func item(
    _ id: Requirement.ID, _ preparation: Preparation, _ subject: Preparation.Subject? = nil
  ) throws -> Readiness.Item {
    let items = preparation.check().items.filter {
      $0.requirement.id == id && (subject == nil || $0.subject == subject)
    }
    #expect(items.count == 1)
    return try #require(items.first)
  }

  private static func names(_ day: String, _ channels: Set<StreamingPlatform>) throws -> Set<String>
  {
    Set(
      try Requirement.inForce(on: Self.day(day), channels: channels).map { "\($0.id.rawValue)" })
  }

  @Test func theDayDecidesWhatIsAsked() throws {
    let before = try Self.names("2025-12-31", [.facebook])
    let data = try Self.names("2026-01-01", [.facebook])
    let commerce = try Self.names("2026-07-01", [.facebook])
    #expect(data.subtracting(before) == ["consent"])
    #expect(before.subtracting(data).isEmpty)
    #expect(
      commerce.subtracting(data) == [
        "business-papers", "quality-papers", "advertising-confirmation", "presenter-identity",
        "platform-rules", "truthful-script", "stop-and-remove", "record-kept",
      ])
    #expect(
      try Self.names("2020-01-01", [.facebook]) == ["stock", "confusable-names", "ocop-stars"])
  }

  @Test(
    arguments: [
      ("2023-06-30", []), ("2023-07-01", ["72 giờ"]), ("2025-12-31", ["72 giờ"]),
      ("2026-01-01", ["2 ngày làm việc"]),
    ] as [(String, [String])])
  func oneDeadlineForRequestsAtATime(day: String, mentions: [String]) throws {
    let rows = try Requirement.inForce(on: Self.day(day), channels: [.facebook])
      .filter { $0.id == .dataRequests }
    #expect(rows.count == mentions.count)
    for (row, mention) in zip(rows, mentions) { #expect(row.title.contains(mention)) }
  }

  @Test func theGateOfMetaIsForFacebook() throws {
    #expect(try Self.names("2024-06-10", [.facebook, .zalo]).contains("page-age"))
    #expect(try !Self.names("2024-06-09", [.facebook]).contains("page-age"))
    #expect(try !Self.names("2026-07-01", [.tiktok, .youtube]).contains("page-age"))
  }

  @Test func everyRowIsWhole() {
    for row in Requirement.all {
      #expect(!row.source.isEmpty && row.title.last != "." && row.remedy.last == ".")
      if let first = row.firstDay, let last = row.lastDay { #expect(first <= last) }
      #expect(row.confidence != .unclear || row.caveat != nil)
    }
    // Two rows of one requirement never hold on one day.
    for (place, row) in Requirement.all.enumerated() {
      for other in Requirement.all[(place + 1)...] where other.id == row.id {
        #expect(row.lastDay.map { $0 < other.firstDay ?? $0 } == true)
      }
    }
  }

  @Test(
    arguments: [
      ("2026-05-16", Int64(100), Readiness.Outcome.done, Readiness.Outcome.done),
      ("2026-05-17", 99, .missing, .missing), ("2026-07-16", 5_000, .missing, .done),
      (nil, nil, .unknown, .unknown),
    ] as [(String?, Int64?, Readiness.Outcome, Readiness.Outcome)])
  func aPageMustBeOldAndFollowed(
    opened: String?, followers: Int64?, age: Readiness.Outcome, crowd: Readiness.Outcome
  ) throws {
    var preparation = try Self.preparation()
    preparation.pages = [
      Preparation.Page(.facebook, openedOn: try opened.map(Self.day), followers: followers)
    ]
    let item = try Self.item(.pageAge, preparation)
    #expect(item.outcome == age)
    if opened == "2026-05-17" { #expect(item.sentence.contains("16/07/2026")) }
    #expect(try Self.item(.pageFollowers, preparation).outcome == crowd)
  }

  @Test func papersAreCheckedAgainstTheDay() throws {
    var preparation = try Self.preparation()
    let subject = Preparation.Subject.offer(Market.guava)
    func outcome(_ papers: [Preparation.Paper]?) throws -> Readiness.Outcome {
      preparation.papers = papers
      return try Self.item(.qualityPapers, preparation, subject).outcome
    }
    func held(_ day: String?) throws -> Preparation.Paper {
      Preparation.Paper(
        .qualityPapers, for: Market.guava, .held(through: try day.map(Self.day)))
    }
    #expect(try outcome(nil) == .unknown)
    #expect(try outcome([]) == .missing)
    #expect(try outcome([held("2026-07-14")]) == .missing)
    #expect(try outcome([held("2026-07-15")]) == .done)
    #expect(try outcome([held("2026-07-14"), held(nil)]) == .done)
    #expect(try outcome([held("2027-01-01"), held("2026-07-14")]) == .done)
    #expect(
      try outcome([
        Preparation.Paper(.qualityPapers, for: Market.guava, .notNeeded(reason: "quả tươi"))
      ]) == .done)
    #expect(
      try outcome([Preparation.Paper(.businessPapers, for: Market.guava, .held(through: nil))])
        == .missing)
  }

  @Test func offersOfOneProductShareItsPapers() throws {
    let catalogue = try Catalogue(
      offers: [
        Stall.offer("A", price: "28.000 ₫/kg", product: "P"),
        Stall.offer("B", price: "14.000 ₫/gói 500 g", product: "P"), Stall.offer("C"),
      ],
      products: [Stall.product("P", producer: "H")], producers: [Stall.producer("H")])
    var preparation = Preparation(
      day: try Self.day("2026-07-15"), channels: [.tiktok], catalogue: catalogue)
    preparation.papers = [
      Preparation.Paper(.qualityPapers, for: Market.code("b"), .held(through: nil))
    ]
    let items = preparation.check().items.filter { $0.requirement.id == .qualityPapers }
    #expect(items.map(\.subject) == [.offer(Market.code("A")), .offer(Market.code("C"))])
    #expect(items.map(\.outcome) == [.done, .missing])
    #expect(items[0].sentence.contains("HTX Bản Mới"))
  }

  private static func posted(
    _ price: String, taxes: Bool = true, from: String = "2026-07-01T00:00:00+07:00",
    until: String? = nil, of offer: OfferCode = Market.guava
  ) throws -> PostedPrice {
    try PostedPrice(
      UnitPrice(parsing: price), for: offer, including: taxes ? [.taxes] : [],
      from: Instant(iso8601: from), until: until.map { try Instant(iso8601: $0) })
  }

  @Test func thePriceBoardIsCompared() throws {
    var preparation = try Self.preparation()
    func outcomes(_ board: [PostedPrice]?) throws -> [Readiness.Outcome] {
      preparation.priceBoard = try board.map { try PriceBoard($0) }
      return try [Requirement.ID.pricePosted, .priceInclusive, .priceNotAbovePosted].map {
        try Self.item($0, preparation, .offer(Market.guava)).outcome
      }
    }
    #expect(try outcomes(nil) == [.unknown, .unknown, .unknown])
    #expect(try outcomes([]) == [.missing, .unknown, .unknown])
    #expect(try outcomes([Self.posted("12.345 ₫/kg")]) == [.done, .done, .done])
    #expect(
      try outcomes([Self.posted("12.344 ₫/kg", taxes: false)]) == [.done, .missing, .missing])
    #expect(try outcomes([Self.posted("13.000 ₫/cái")]) == [.done, .done, .missing])
    // Posted at noon of the day: in time for the evening, and not for the morning.
    let noon = try [Self.posted("12.345 ₫/kg", from: "2026-07-15T12:00:00+07:00")]
    #expect(try outcomes(noon) == [.done, .done, .done])
    preparation.startsAt = try Instant(iso8601: "2026-07-15T09:00:00+07:00")
    #expect(try outcomes(noon)[0] == .missing)
    let yesterday = try [Self.posted("12.345 ₫/kg", until: "2026-07-15T00:00:00+07:00")]
    #expect(try outcomes(yesterday)[0] == .missing)
  }

  @Test func stockAndNames() throws {
    var preparation = try Self.preparation()
    #expect(try Self.item(.stock, preparation, .offer(Market.guava)).sentence == "Ổi còn 10 kg.")
    #expect(try Self.item(.stock, preparation, .offer(Market.honey)).outcome == .unknown)
    preparation.catalogue = try Market.catalogue(guava: .mass(.zero))
    #expect(try Self.item(.stock, preparation, .offer(Market.guava)).outcome == .missing)

    #expect(try Self.item(.confusableNames, preparation).outcome == .unknown)
    preparation.confusableNames = ["“bơ” (B) và “bò” (O) viết không dấu dễ lẫn."]
    #expect(try Self.item(.confusableNames, preparation).outcome == .missing)
    preparation.answer(true, to: .confusableNames)
    #expect(try Self.item(.confusableNames, preparation).outcome == .done)
    preparation.confusableNames = []
    preparation.answer(nil, to: .confusableNames)
    #expect(try Self.item(.confusableNames, preparation).outcome == .done)
  }

  @Test func starsNeedAValidCertificate() throws {
    let household = try ProducerID("H")
    let catalogue = try Catalogue(
      offers: [Stall.offer("A", product: "P")],
      products: [
        Product(
          id: ProductID("P"), name: "Mật ong", producer: household, ocop: .certificate("12"))
      ], producers: [Stall.producer("H")])
    var preparation = Preparation(
      day: try Self.day("2026-07-15"), channels: [.tiktok], catalogue: catalogue)
    #expect(try Self.item(.ocopStars, preparation).outcome == .unknown)
    for (issued, outcome) in [
      ("2026-01-01", Readiness.Outcome.done), ("2020-01-01", .missing), ("2026-07-16", .missing),
    ] {
      preparation.register = try OCOPRegister([
        OCOPCertificate(number: "12", stars: .four, issued: Self.day(issued))
      ])
      #expect(try Self.item(.ocopStars, preparation).outcome == outcome)
    }
    #expect(try Self.preparation().check().items.allSatisfy { $0.requirement.id != .ocopStars })
  }

  /// Whatever is answered, every item says so in a sentence, and only what is in order needs no
  /// remedy; answering yes to all leaves only what a yes cannot settle.
  @Test(arguments: ["2020-01-01", "2024-08-01", "2026-01-01", "2026-07-15"], [true, false, nil])
  func answersDecide(day: String, answer: Bool?) throws {
    var preparation = try Self.preparation(on: day, channels: [.facebook, .tiktok])
    for item in preparation.check().items {
      preparation.answer(answer, to: item.requirement.id, about: item.subject)
    }
    let readiness = preparation.check()
    let expected: Readiness.Outcome = answer.map { $0 ? .done : .missing } ?? .unknown
    for item in readiness.items {
      #expect(item.sentence.last == "." && item.sentence.first?.isUppercase == true)
      #expect((item.remedy == nil) == (item.outcome == .done))
      let isComputed = [
        Requirement.ID.stock, .pricePosted, .priceInclusive, .priceNotAbovePosted, .pageAge,
        .pageFollowers, .businessPapers, .qualityPapers, .advertisingConfirmation,
        .confusableNames,
      ].contains(item.requirement.id)
      #expect(isComputed || item.outcome == expected)
    }
    #expect(!readiness.isReady)
  }

  @Test func aSessionWithEverythingInOrderIsReady() throws {
    var preparation = try Self.preparation()
    let offers = preparation.catalogue.offers
    preparation.catalogue = try Catalogue(
      offers: offers.map { offer in
        try Offer(
          code: offer.code, name: offer.name, price: offer.price,
          stock: offer.price.basis == .kilogram ? grams(1) : count(1),
          producer: offer.producer)
      }, producers: preparation.catalogue.producers)
    preparation.papers = offers.flatMap { offer in
      [Requirement.ID.businessPapers, .qualityPapers, .advertisingConfirmation].map {
        Preparation.Paper($0, for: offer.code, .notNeeded(reason: "quả tươi"))
      }
    }
    preparation.priceBoard = try PriceBoard(
      preparation.catalogue, from: Instant(iso8601: "2026-07-01T00:00:00+07:00"))
    preparation.pages = [
      Preparation.Page(.facebook, openedOn: try Self.day("2024-01-01"), followers: 3_000)
    ]
    preparation.confusableNames = []
    for item in preparation.check().items(.unknown) {
      preparation.answer(true, to: item.requirement.id, about: item.subject)
    }
    let readiness = preparation.check()
    #expect(readiness.isReady)
    #expect(readiness.items(.missing).isEmpty)
  }
}

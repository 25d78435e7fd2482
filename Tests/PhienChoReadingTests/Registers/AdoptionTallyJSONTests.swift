import PhienCho
import PhienChoReading
import Testing

@Suite struct AdoptionTallyJSONTests {
  /// A tally that could have been counted: wholes above their parts.
  private func snapshot(seed: UInt64) throws -> AdoptionSnapshot {
    var random = Generator(seed: seed)
    var tally = AdoptionTally.zero
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let whole = Int64.random(in: 0...1 << 40, using: &random)
      let part = Int64.random(in: 0...whole, using: &random)
      for counts in [
        [.households: whole, .householdsWithStall: part],
        [.codDelivered: whole, .codOutstanding: whole, .codOver7Days: part],
        [.transactionValue: whole],
      ] as [[AdoptionCount: Int64]] where Bool.random(using: &random) {
        try tally.merge(AdoptionTally(counts))
      }
      try tally.merge(
        AdoptionTally(
          [:],
          audiences: [
            StallPlatform(
              rawValue: ["voso", "zalo", "chợ \"quê\""].randomElement(using: &random) ?? ""):
              SessionOutcome.Audience(viewers: whole, confirmedOrders: part)
          ],
          cancellations: [
            CancellationReason(
              rawValue: ["prank", "lý do\nkhác"].randomElement(using: &random) ?? ""):
              part
          ]))
    }
    let day = try CalendarDate(
      daysSince1970: Int.random(in: 0...25_000, using: &random))
    return AdoptionSnapshot(tally, AdoptionScope(.register, asOf: day))
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func whatIsWrittenIsReadAgain(_ seed: UInt64) throws {
    let snapshot = try snapshot(seed: seed)
    let bytes = AdoptionTallyJSON.encode(snapshot)
    let read = try AdoptionTallyJSON.decode(bytes)
    #expect(read == snapshot)
    #expect(AdoptionTallyJSON.encode(read) == bytes)
  }

  /// Adding up texts is adding up tallies.
  @Test func talliesMayBeSentBeforeTheyAreAdded() throws {
    let snapshots = try (0..<20).map { try snapshot(seed: $0) }
    let sent = try snapshots.map { try AdoptionTallyJSON.decode(AdoptionTallyJSON.encode($0)) }
    #expect(
      try AdoptionTally.sum(sent.reversed().map(\.tally))
        == AdoptionTally.sum(snapshots.map(\.tally)))
  }

  private static let good = """
    {"schema":"phiencho.adoption-tally","version":1,"asOf":"2025-12-31","units":"two-tier",\
    "counts":{"households":10,"householdsWithStall":4},"audiences":{},"cancellations":{}}
    """

  @Test func theFormIsFixed() throws {
    let read = try AdoptionTallyJSON.decode(Array(Self.good.utf8))
    #expect(read.tally[.households] == 10 && read.scope.units == .twoTier)
    #expect(String(decoding: AdoptionTallyJSON.encode(read), as: UTF8.self) == Self.good)
  }

  @Test(
    arguments: [
      ("phiencho.adoption-tally", "other", "schema"), ("\"version\":1", "\"version\":2", "version"),
      ("\"version\":1,", "", "version"), ("2025-12-31", "31/12/2025", "asOf"),
      ("two-tier", "one-tier", "units"), ("\"counts\"", "\"count\"", "count"),
      ("\"households\":10", "\"homes\":10", "counts.homes"),
      ("\"households\":10", "\"households\":-1", "counts.households"),
      ("\"households\":10", "\"households\":1.5", "counts.households"),
      ("\"households\":10", "\"households\":9223372036854775808", "counts.households"),
      ("\"households\":10", "\"households\":10,\"households\":10", "counts.households"),
      ("\"households\":10", "\"households\":3", "counts"),
      ("\"audiences\":{}", "\"audiences\":{\"voso\":{\"viewer\":1}}", "audiences.voso.viewer"),
      ("\"audiences\":{}", "\"audiences\":[]", "audiences"),
      ("\"cancellations\":{}", "\"cancellations\":{\"prank\":-2}", "cancellations.prank"),
      ("{\"schema\"", "[{\"schema\"", nil),
    ] as [(String, String, String?)])
  func whatIsWrongIsRefused(_ part: String, _ other: String, _ field: String?) throws {
    let text = Self.good.replacing(part, with: other)
    #expect(text != Self.good)
    let fault = #expect(throws: RegisterFault.self) {
      try AdoptionTallyJSON.decode(Array(text.utf8))
    }
    #expect(fault?.column == field)
  }

  @Test(
    arguments: [
      ("two-tier", "one-tier", 5, "units"),
      ("\"households\": 10", "\"homes\": 10", 7, "counts.homes"),
      ("4", "-4", 8, "counts.householdsWithStall"), ("4", "40", 6, "counts"),
      ("\"viewers\"", "\"views\"", 10, "audiences.voso.views"), ("\"audiences\"", "\"x\"", 10, "x"),
    ] as [(String, String, Int, String)])
  func faultsNameTheLineOfTheField(
    part: String, other: String, line: Int, field: String
  ) throws {
    let text = """
      {
       "schema": "phiencho.adoption-tally",
       "version": 1,
       "asOf": "2025-12-31",
       "units": "two-tier",
       "counts": {
        "households": 10,
        "householdsWithStall": 4
       },
       "audiences": {"voso": {"viewers": 1}}
      }
      """
    #expect(try AdoptionTallyJSON.decode(Array(text.utf8)).tally[.households] == 10)
    let fault = #expect(throws: RegisterFault.self) {
      try AdoptionTallyJSON.decode(Array(text.replacing(part, with: other).utf8))
    }
    #expect(fault?.line == line && fault?.column == field, "\(String(describing: fault))")
  }

  @Test func metricsAreWholeNumbers() throws {
    let tally = try AdoptionTally([
      .households: 1085, .householdsWithStall: 618, .householdsStallKnown: 1085,
    ])
    let day = try CalendarDate(year: 2025, month: 12, day: 31)
    let snapshot = AdoptionSnapshot(tally, AdoptionScope(.register, asOf: day))
    var json: [UInt8] = []
    snapshot.appendJSON(to: &json)
    let text = String(decoding: json, as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        {"schema":"phiencho.adoption-metrics","version":1,"asOf":"2025-12-31","units":"two-tier",\
        "values":[{"metric":"stall","number":"1","numerator":618,"denominator":1085,\
        "known":1085,"basisPoints":5696},{"metric":"payment","number":"2","numerator":0,\
        "denominator":1085,"known":0,"undefined":"nothing-known"},
        """))
    let document = try JSONDocument(parsing: json)
    let values = try #require(document.member("values", of: document.root))
    #expect(document.elements(of: values).count == AdoptionMetric.all.count)
  }

  @Test(arguments: [
    (0, 7, 0), (1, 3, 3333), (2, 3, 6667), (1, 20_000, 1), (1, 20_001, 0), (7, 7, 10_000),
  ])
  func basisPointsAreRoundedHalfUp(_ part: Int64, _ whole: Int64, _ expected: Int64) throws {
    let tally = try AdoptionTally([
      .households: whole, .householdsWithStall: part, .householdsStallKnown: whole,
    ])
    let snapshot = AdoptionSnapshot(
      tally, AdoptionScope(.register, asOf: try CalendarDate(year: 2025, month: 12, day: 31)))
    #expect(snapshot[.stall]?.basisPoints == expected)
  }

  @Test func basisPointsOfHugeCountsDoNotOverflow() throws {
    let tally = try AdoptionTally([
      .households: .max, .householdsWithStall: .max, .householdsStallKnown: .max,
    ])
    let snapshot = AdoptionSnapshot(
      tally, AdoptionScope(.register, asOf: try CalendarDate(year: 2025, month: 12, day: 31)))
    #expect(snapshot[.stall]?.basisPoints == 10_000)
  }
}

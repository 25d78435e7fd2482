import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// How readings are judged and counted.
@Suite struct GoldenJudgementTests {
  static let catalogue = """
    {"offers":[
     {"code":"TL","name":"Thanh long","sale":{"by":"mass","vndPerKilogram":28000}},
     {"code":"GD","name":"Giày da","sale":{"by":"piece","unit":"đôi","vnd":350000}}]}
    """

  static let dragonFruit = #"{"code":"TL","action":"add","grams":3000}"#
  static let shoes = #"{"code":"GD","action":"add","pieces":2}"#
  static let order = ordering(dragonFruit)

  static func ordering(_ lines: String) -> String { #"{"intent":"order","lines":[\#(lines)]}"# }

  static func ordering(_ lines: String, phones: String) -> String {
    #"{"intent":"order","lines":[\#(lines)],"phones":[\#(phones)]}"#
  }

  static func record(_ expect: String = order, more: String = "") -> String {
    #"{"id":"a-1","group":"a","catalogue":"c","text":"chốt 3kg thanh long 0912345678","#
      + #""expect":\#(expect),\#(more)"reason":"Plain."}"#
  }

  static func comment(_ expect: String, more: String = "") throws -> GoldenComment {
    try #require(
      try GoldenComment.decode(Array(record(expect, more: more).utf8)).first)
  }

  static func answer(_ reading: String) throws -> GoldenReading {
    let line = #"{"id":"x","# + reading.dropFirst()
    return try #require(try GoldenReading.decodeAnswers(Array(line.utf8))["x"])
  }

  static let two = ordering(
    dragonFruit + "," + shoes, phones: #""+84912345678","+84987654321""#)
  static let turned = ordering(
    shoes + "," + dragonFruit, phones: #""+84987654321","+84912345678""#)
  static let doubled = ordering(dragonFruit + "," + dragonFruit)
  static let none = ReadingDifference()

  @Test(
    arguments: [
      (order, order, none),
      (order, #"{"intent":"change","lines":[\#(dragonFruit)]}"#, .intent),
      (order, ordering(#"{"code":"TL","action":"set","grams":3000}"#), .lines),
      (order, ordering(#"{"code":"TL","action":"add","grams":300}"#), .lines),
      (order, ordering(#"{"code":"TL","action":"add"}"#), .lines),
      (order, ordering(#"{"code":"GD","action":"add","pieces":3}"#), .lines),
      (order, doubled, .lines), (doubled, order, .lines), (two, turned, none),
      (order, #"{"intent":"other"}"#, [.intent, .lines]),
      (
        two, #"{"intent":"question","review":["conditional"]}"#,
        [.intent, .lines, .phones, .review]
      ),
      (#"{"intent":"order","review":["conditional"]}"#, #"{"intent":"order"}"#, .review),
      (#"{"intent":"order"}"#, #"{"intent":"order","review":["conditional"]}"#, .review),
      (#"{"intent":"order","review":["*"]}"#, #"{"intent":"order","review":["x"]}"#, none),
      (#"{"intent":"order","review":["*"]}"#, #"{"intent":"order"}"#, .review),
      (#"{"intent":"order","review":["a"]}"#, #"{"intent":"order","review":["a","b"]}"#, none),
      (#"{"intent":"order","review":["a","b"]}"#, #"{"intent":"order","review":["a"]}"#, .review),
    ] as [(String, String, ReadingDifference)])
  func tellsWhatIsWrong(
    _ expected: String, _ found: String, _ differences: ReadingDifference
  ) throws {
    #expect(
      try Self.comment(expected).differences(from: Self.answer(found)) == differences)
  }

  @Test func anAlternativeIsAsRight() throws {
    let comment = try Self.comment(
      Self.order, more: #""either":[{"intent":"question"},{"intent":"other","review":["a"]}],"#)
    #expect(comment.differences(from: try Self.answer(#"{"intent":"question"}"#)) == [])
    #expect(
      comment.differences(from: try Self.answer(#"{"intent":"other","review":["a"]}"#)) == [])
    #expect(comment.differences(from: try Self.answer(#"{"intent":"other"}"#)) == .intent)
  }

  @Test func scoresOfPartsAddUp() throws {
    let right = GoldenVerdict(
      comment: try Self.comment(Self.order), found: try Self.answer(Self.order))
    let wrong = GoldenVerdict(
      comment: try Self.comment(Self.order), found: try Self.answer(#"{"intent":"other"}"#))
    let sent = GoldenVerdict(
      comment: try Self.comment(#"{"intent":"order","review":["conditional"]}"#),
      found: try Self.answer(#"{"intent":"order","review":["conditional"]}"#))
    let whole = GoldenScore([right, wrong, sent, right])
    #expect(whole.count == 4)
    #expect(whole.exact == 3)
    #expect(whole.accepted == 3)
    #expect(whole.acceptedExact == 2)
    #expect(whole.reviewDemanded == 1)
    #expect(whole.exactness == 0.75)
    #expect(whole.acceptedPrecision.map { ($0 * 3).rounded() } == 2)
    #expect(whole.reviewShare == 0.25)
    #expect(whole.count(expecting: .order, found: .order) == 3)
    #expect(whole.count(expecting: .order, found: .other) == 1)
    #expect(whole.count(expecting: .other, found: .order) == 0)
    var sum = GoldenScore([sent, wrong])
    sum.add(GoldenScore([right, right]))
    #expect(sum == whole)
    #expect(wrong.isWrongAndConfident && !sent.isWrongAndConfident && !right.isWrongAndConfident)
    #expect(GoldenScore().exactness == nil)
    #expect(GoldenScore().acceptedPrecision == nil)
    #expect(GoldenScore().reviewShare == nil)
  }

  @Test func reportsKeepGroupsAndMisses() throws {
    let corpus = try GoldenFiles.corpus()
    let report = GoldenReport(corpus.verdicts(on: [:]))
    #expect(report.total.accepted == corpus.comments.count)
    #expect(report.groups.map(\.score.count).reduce(0, +) == corpus.comments.count)
    #expect(report.regions.map(\.name) == ["north", "centre", "south"])
    #expect(report.misses.count == report.total.count - report.total.exact)
    // Who says nothing gets only what says nothing right.
    #expect(report.total.count(expecting: .order, found: .other) > 0)
    #expect(report.total.count(expecting: .other, found: .order) == 0)
  }

  @Test func phonesAreMaskedWhereMissesAreShown() throws {
    let comment = try Self.comment(Self.two)
    let verdict = GoldenVerdict(comment: comment, found: GoldenReading(intent: .other))
    #expect(!"\(verdict)".contains("345"))
    #expect("\(verdict)".contains("091•••••78"))
  }

  // MARK: What cannot be used

  @Test(arguments: [
    ("[]", "line 1", "object"), ("{", "line 1", "line 1"),
    ("\n\n{}", "line 3", "field id"),
    (record("{}"), "case a-1", "field expect.intent"),
    (record(#"{"intent":"wish"}"#), "case a-1", "no intent"),
    (record(#"{"intent":"order","lines":[7]}"#), "case a-1", "field expect.lines"),
    (
      record(ordering(#"{"code":"","action":"add"}"#)), "case a-1",
      "field expect.lines[0].code"
    ),
    (
      record(ordering(#"{"code":"TL","action":"eat"}"#)), "case a-1",
      "field expect.lines[0].action"
    ),
    (
      record(ordering(#"{"code":"TL","action":"add","grams":-1}"#)),
      "case a-1", "field expect.lines[0].grams"
    ),
    (
      record(ordering(#"{"code":"TL","action":"add","grams":1,"pieces":1}"#)),
      "case a-1", "either"
    ),
    (record(#"{"intent":"order","phones":["0601234567"]}"#), "case a-1", "phones"),
    (record(#"{"intent":"order","review":[7]}"#), "case a-1", "review"),
    (record(more: #""region":"moon","#), "case a-1", "field region"),
    (record(more: #""dependsOn":["weather"],"#), "case a-1", "field dependsOn"),
    (record(more: #""context":{"chuc":"ten"},"#), "case a-1", "field context.chuc"),
    (record(more: #""context":{"pinned":""},"#), "case a-1", "field context.pinned"),
    (record(more: #""context":7,"#), "case a-1", "field context"),
    (#"{"id":"a-1","group":"","reason":"x"}"#, "case a-1", "field group"),
  ])
  func aBrokenCaseIsNamed(_ text: String, _ place: String, _ fault: String) {
    let error = #expect(throws: GoldenCorpusError.self) {
      try GoldenComment.decode(Array(text.utf8))
    }
    #expect(error?.description.contains(place) ?? false, "\(error?.description ?? "")")
    #expect(error?.description.contains(fault) ?? false, "\(error?.description ?? "")")
  }

  @Test func casesMustFitTheirCatalogues() throws {
    let catalogue = try CatalogueJSON.decode(Array(Self.catalogue.utf8))
    let comment = try #require(try GoldenComment.decode(Array(Self.record().utf8)).first)
    func error(_ comments: [GoldenComment], _ name: String) -> GoldenCorpusError? {
      #expect(throws: GoldenCorpusError.self) {
        try GoldenCorpus(comments: comments, catalogues: [name: catalogue])
      }
    }
    #expect(error([comment, comment], "c")?.code == .duplicate)
    #expect(error([comment], "d")?.code == .unknownReference)
    let other = try Self.comment(Self.ordering(#"{"code":"ZZ","action":"add","grams":1}"#))
    #expect(error([other], "c")?.description.contains("ZZ") ?? false)
    let pinned = try Self.comment(Self.order, more: #""context":{"pinned":"ZZ"},"#)
    #expect(error([pinned], "c")?.code == .unknownReference)
    let corpus = try GoldenCorpus(comments: [comment], catalogues: ["c": catalogue])
    #expect(corpus.verdicts().map(\.found.intent) == [.order])
  }
}

import PhienCho
import PhienChoReading
import Testing

/// Ballots, regulations and results as JSON.
@Suite struct BallotJSONTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func answer(_ text: String) throws -> String {
    var output: [UInt8] = []
    OCOPAssessment(try OCOPBallotJSON.decode(bytes(text))).appendJSON(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: [
    (
      #"{"sheet":1,"chosen":{"1.1":3,"2.4":1,"4.1":4},"disqualifiers":[]}"#,
      #"{"sheet":1,"total":9,"parts":{"A":4,"B":5,"C":0},"starsByPoints":1,"stars":1,"missed":[],"disqualified":false}"#
    ),
    (
      #"{"chosen":{},"sheet":26}"#,
      #"{"sheet":26,"total":0,"parts":{"A":0,"B":0,"C":0},"starsByPoints":1,"stars":1,"missed":[],"disqualified":false}"#
    ),
    (
      #" { "sheet" : 1.0 , "chosen" : { "4.1" : 0, "1.1":null, "2.2": 4e0 }, "note": {"a":[1]} } "#,
      #"{"sheet":1,"total":3,"parts":{"A":3,"B":0,"C":0},"starsByPoints":1,"stars":1,"missed":[],"disqualified":false}"#
    ),
    (
      #"{"sheet":1,"chosen":{"\u0031.1":3},"disqualifiers":["1.1","forged-dossier"]}"#,
      #"{"sheet":1,"total":3,"parts":{"A":3,"B":0,"C":0},"starsByPoints":1,"stars":null,"missed":[],"disqualified":true}"#
    ),
    (
      #"{"sheet":26,"chosen":{"8":4,"9":1,"15":2},"disqualifiers":null}"#,
      #"{"sheet":26,"total":7,"parts":{"A":0,"B":0,"C":7},"starsByPoints":1,"stars":1,"missed":[],"disqualified":false}"#
    ),
  ])
  func aBallotHasItsAnswer(ballot: String, answer: String) throws {
    #expect(try Self.answer(ballot) == answer)
  }

  /// Fifty points and more, and minima of three stars missed: two stars, and what is missing.
  @Test func missedMinimaAreListed() throws {
    let chosen = try OCOPSheet(number: 1).criteria
      .filter { !["4.1", "5.3", "9"].contains($0.code.description) }
      .map { "\"\($0.code)\":\($0.optionCount)" }
    let answer = try Self.answer("{\"sheet\":1,\"chosen\":{\(chosen.joined(separator: ","))}}")
    #expect(
      answer == """
        {"sheet":1,"total":85,"parts":{"A":40,"B":15,"C":30},"starsByPoints":4,"stars":2,\
        "missed":[{"criterion":"4.1","stars":4,"needs":3,"has":0},\
        {"criterion":"5.3","stars":3,"needs":1,"has":0},\
        {"criterion":"9","stars":3,"needs":2,"has":0}],"disqualified":false}
        """)
  }

  @Test(
    arguments: [
      ("", nil, "empty"), ("  ", nil, "empty"), ("nope", nil, "word"), ("[]", nil, "object"),
      ("7", nil, "object"), ("null", nil, "object"), ("{", nil, "early"), ("{} {}", nil, "follows"),
      ("{}", "sheet", "missing"), (#"{"sheet":1}"#, "chosen", "missing"),
      (#"{"sheet":"1","chosen":{}}"#, "sheet", "whole number"),
      (#"{"sheet":1.5,"chosen":{}}"#, "sheet", "whole number"),
      (#"{"sheet":0,"chosen":{}}"#, "sheet", "no sheet 0"),
      (#"{"sheet":9223372036854775807,"chosen":{}}"#, "sheet", "no sheet"),
      (#"{"sheet":null,"chosen":{}}"#, "sheet", "missing"),
      (#"{"sheet":1,"sheet":1,"chosen":{}}"#, "sheet", "twice"),
      (#"{"sheet":1,"chosen":{},"chosen":{}}"#, "chosen", "twice"),
      (#"{"sheet":1,"chosen":[]}"#, "chosen", "object"),
      (#"{"sheet":1,"chosen":{"1.1":4}}"#, "chosen.1.1", "prints 1 to 3"),
      (#"{"sheet":1,"chosen":{"1.1":-1}}"#, "chosen.1.1", "no option -1"),
      (#"{"sheet":1,"chosen":{"1.1":"3"}}"#, "chosen.1.1", "whole number"),
      (#"{"sheet":1,"chosen":{"1.1":true}}"#, "chosen.1.1", "whole number"),
      (#"{"sheet":1,"chosen":{"2.4":2}}"#, "chosen.2.4", "met (1) or not (0)"),
      (#"{"sheet":1,"chosen":{"1":1}}"#, "chosen.1", "heading"),
      (#"{"sheet":1,"chosen":{"9.9":1}}"#, "chosen.9.9", "no such criterion"),
      (#"{"sheet":1,"chosen":{"x":1}}"#, "chosen.x", "is not a criterion"),
      (#"{"sheet":1,"chosen":{"1.1":1,"1.1":1}}"#, "chosen.1.1", "twice"),
      (#"{"sheet":1,"chosen":{},"disqualifiers":{}}"#, "disqualifiers", "array"),
      (#"{"sheet":1,"chosen":{},"disqualifiers":[1]}"#, "disqualifiers[0]", "string"),
      (#"{"sheet":1,"chosen":{},"disqualifiers":["1.1","x"]}"#, "disqualifiers[1]", "\"x\""),
    ] as [(String, String?, String)])
  func whatIsNoBallotNamesItsFault(text: String, field: String?, part: String) throws {
    let error = try #require(throws: OCOPFormatError.self) {
      try OCOPBallotJSON.decode(Self.bytes(text), line: 7)
    }
    #expect(error.line == 7)
    #expect(error.field == field)
    #expect(error.reason.contains(part), "\(error)")
    #expect(error.description.hasPrefix("line 7"))
    var output: [UInt8] = []
    error.appendJSON(to: &output)
    #expect(String(decoding: output, as: UTF8.self).hasPrefix(#"{"line":7,"error":""#))
  }

  @Test func faultsOfALongTextNameItsLine() throws {
    let text = """
      [
       {"sheet":1,"chosen":{}},
       {"sheet":1,
        "chosen":{"1.1":3,
                  "1.2":9}}
      ]
      """
    let error = try #require(throws: OCOPFormatError.self) {
      try OCOPBallotJSON.decodeAll(Self.bytes(text))
    }
    #expect(error.line == 5)
    #expect(error.field == "[1].chosen.1.2")
    let good = text.replacing("9}}", with: "2}}")
    #expect(try OCOPBallotJSON.decodeAll(Self.bytes(good)).count == 2)
  }

  /// Whatever the bytes, an answer or an error.
  @Test func noBytesCrash() {
    var state: UInt64 = 42
    let sample = Self.bytes(
      #"{"sheet":16,"chosen":{"1.1":3,"6.1":1},"disqualifiers":["6.4"],"chair":true}"#)
    for _ in 0..<3000 {
      var bytes = sample
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % bytes.count
        if state & 1 == 0 { bytes[place] = UInt8(truncatingIfNeeded: state >> 40) }
        if state & 6 == 0 { bytes.remove(at: place) }
      }
      _ = try? OCOPBallotJSON.decode(bytes)
      _ = try? OCOPBallotJSON.decodeCouncil(bytes)
      _ = try? OCOPRegulationJSON.decode(bytes)
    }
  }

  @Test func rulesWithoutSheetsRefuseBallots() throws {
    let error = try #require(throws: OCOPFormatError.self) {
      try OCOPBallotJSON.decode(
        Self.bytes(#"{"sheet":1,"chosen":{}}"#), rules: .decision148And1489)
    }
    #expect(error.field == "sheet")
    #expect(error.reason.contains("148/QĐ-TTg"))
  }

  @Test func aCouncilIsReadWithItsAgreement() throws {
    let council = try OCOPBallotJSON.decodeCouncil(
      Self.bytes(
        """
        {"sheet":1,"ballots":[{"chair":true,"chosen":{"1.1":3}},
         {"sheet":1,"chosen":{"1.1":2},"chair":false}],"agreed":{"1.1":3,"1.2":null}}
        """))
    #expect(council.ballots.count == 2)
    #expect(council.chairVoted)
    #expect(council.agreed.map { "\($0.key)=\($0.value)" } == ["1.1=3"])
    let list = try OCOPBallotJSON.decodeCouncil(
      Self.bytes(#"[{"sheet":1,"chosen":{}},{"sheet":1,"chosen":{}}]"#))
    #expect(list.ballots.count == 2)
    #expect(!list.chairVoted)
    #expect(
      try OCOPBallotJSON.decodeCouncil(Self.bytes(#"{"sheet":1,"chosen":{}}"#)).ballots.count == 1)
    for (text, field) in [
      (#"{"sheet":1,"ballots":[{"sheet":2,"chosen":{}}]}"#, "ballots[0].sheet"),
      (#"{"sheet":1,"ballots":[{"chosen":{},"chair":1}]}"#, "ballots[0].chair"),
      (#"{"sheet":1,"ballots":7}"#, "ballots"), (#"{"ballots":[]}"#, "sheet"),
      (#"{"sheet":1,"ballots":[],"agreed":{"1":1}}"#, "agreed.1"),
      (#"{"sheet":1,"ballots":[7]}"#, "ballots[0]"),
      (#"{"sheet":1,"ballots":[],"ballots":[]}"#, "ballots"),
    ] {
      let error = try #require(throws: OCOPFormatError.self) {
        try OCOPBallotJSON.decodeCouncil(Self.bytes(text))
      }
      #expect(error.field == field)
    }
  }

  @Test func aCouncilsResultHasAnExactMean() throws {
    let ballots = try OCOPBallotJSON.decodeCouncil(
      Self.bytes(
        """
        [{"sheet":1,"chosen":{"1.1":3}},{"sheet":1,"chosen":{"1.1":3}},{"sheet":1,"chosen":{"1.1":2}}]
        """))
    let council = try OCOPCouncil(
      ballots.ballots, under: OCOPCouncilRegulation(requiresCompleteBallots: false))
    var output: [UInt8] = []
    council.appendJSON(to: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        {"sheet":1,"total":{"points":8,"of":3},"parts":{"A":{"points":8,"of":3},"B":0,"C":0},\
        "starsByPoints":1,"stars":1,"missed":[],"disqualified":false,"ballots":3,"lowest":2,\
        "highest":3,"shown":"2,67"}
        """)
  }

  @Test func aRegulationIsReadWhole() throws {
    let regulation = try OCOPRegulationJSON.decode(
      Self.bytes(
        """
        {"members":9,"quorumPercent":75,"requiresChair":true,"note":"bịa",
         "spread":{"points":10,"inclusive":false},"minima":"majority","disqualification":"majority",
         "requiresCompleteBallots":false,"shortfall":"reject","zeroRule":"disqualify","decimals":1}
        """))
    #expect(
      try regulation
        == OCOPCouncilRegulation(
          quorum: OCOPCouncilRegulation.Quorum(percent: 75, ofMembers: 9), requiresChair: true,
          spread: OCOPCouncilRegulation.SpreadLimit(points: 10, isInclusive: false),
          minima: .majority, disqualification: .majority, requiresCompleteBallots: false,
          policy: OCOPGradingPolicy(shortfall: .reject, zeroRule: .disqualify), decimals: 1))
    #expect(try OCOPRegulationJSON.decode(Self.bytes("{}")) == OCOPCouncilRegulation())
  }

  @Test(
    arguments: [
      ("[]", nil), (#"{"members":9}"#, "quorumPercent"), (#"{"quorumPercent":9}"#, "quorumPercent"),
      (#"{"members":0,"quorumPercent":9}"#, "members"),
      (#"{"members":9,"quorumPercent":101}"#, "quorumPercent"), (#"{"quorom":1}"#, "quorom"),
      (#"{"minima":"best"}"#, "minima"), (#"{"minima":1}"#, "minima"),
      (#"{"spread":{"points":101}}"#, "spread.points"), (#"{"spread":{}}"#, "spread.points"),
      (#"{"spread":10}"#, "spread"), (#"{"decimals":7}"#, "decimals"),
      (#"{"requiresChair":"yes"}"#, "requiresChair"),
      (#"{"minima":"lowest","minima":"lowest"}"#, "minima"),
      (#"{"shortfall":"drop"}"#, "shortfall"), (#"{"zeroRule":"x"}"#, "zeroRule"),
      (#"{"disqualification":"all"}"#, "disqualification"),
      (#"{"requiresCompleteBallots":0}"#, "requiresCompleteBallots"),
    ] as [(String, String?)])
  func whatIsNoRegulationNamesItsFault(text: String, field: String?) throws {
    let error = try #require(throws: OCOPFormatError.self) {
      try OCOPRegulationJSON.decode(Self.bytes(text))
    }
    #expect(error.field == field)
    #expect(error.line == 1)
  }
}

/// A product's place in the programme in a catalogue's text.
@Suite struct ListingJSONTests {
  private static func text(_ listing: String) -> [UInt8] {
    Array(#"{"offers":[],"products":[{"id":"T","name":"Trà"\#(listing)}]}"#.utf8)
  }

  @Test(
    arguments: [
      ("", nil), (#","ocop":null"#, nil), (#","ocop":"potential""#, .potential),
      (#","ocop":{"certificate":"3981/QĐ-UBND-12"}"#, .certificate("3981/QĐ-UBND-12")),
    ] as [(String, OCOPListing?)])
  func listingsReadBack(text: String, listing: OCOPListing?) throws {
    let catalogue = try CatalogueJSON.decode(Self.text(text))
    #expect(catalogue.products.first?.ocop == listing)
    #expect(try CatalogueJSON.decode(CatalogueJSON.encode(catalogue)) == catalogue)
  }

  @Test(arguments: [
    (#","ocop":"4""#, "ocop"), (#","ocop":4"#, "ocop"), (#","ocop":{}"#, "ocop.certificate"),
    (#","ocop":{"certificate":""}"#, "ocop.certificate"),
    (#","ocop":{"certificate":4}"#, "ocop.certificate"),
  ])
  func otherListingsAreRefused(text: String, field: String) throws {
    let error = try #require(throws: CatalogueError.self) {
      try CatalogueJSON.decode(Self.text(text))
    }
    #expect(error.field == field)
    #expect(error.subject == "T")
  }
}

import PhienCho
import Testing

/// Grading one ballot.
@Suite struct AssessmentTests {
  /// A ballot with the best option of every criterion.
  static func best(_ number: Int) throws -> OCOPBallot {
    let sheet = try OCOPSheet(number: number)
    var ballot = OCOPBallot(sheet: sheet)
    for criterion in sheet.criteria {
      try ballot.choose(bestOption(of: criterion), for: criterion.code)
    }
    return ballot
  }

  static func bestOption(of criterion: OCOPCriterion) -> Int {
    (0...criterion.optionCount).first { criterion.points(of: $0) == criterion.maximum } ?? 0
  }

  @Test(arguments: 1...26)
  func theBestBallotHasAHundredPointsAndFiveStars(number: Int) throws {
    let assessment = OCOPAssessment(try Self.best(number))
    #expect(assessment.total.whole == 100)
    #expect(assessment.parts.a.whole == 40)
    #expect(assessment.parts.b.whole == 25)
    #expect(assessment.parts.c.whole == 35)
    #expect(assessment.stars == .five)
    #expect(assessment.missed.isEmpty)
  }

  @Test(arguments: 1...26)
  func anEmptyBallotHasNoPointsAndOneStar(number: Int) throws {
    let ballot = OCOPBallot(sheet: try OCOPSheet(number: number))
    let assessment = OCOPAssessment(ballot)
    #expect(assessment.total.whole == 0)
    #expect(assessment.stars == .one)
    #expect(assessment.missed.isEmpty)
    #expect(!assessment.isDisqualified)
    let error = try #require(throws: OCOPError.self) { try ballot.requireComplete() }
    #expect(error.code == .incomplete)
    #expect(error.criterion == ballot.sheet.criteria.first?.code)
  }

  /// The sample of the format: nothing is asked of one star, so nothing is missed.
  @Test func theSampleAddsUp() throws {
    let ballot = try OCOPBallot(
      sheet: OCOPSheet(number: 1),
      choices: [criterion("1.1"): 3, criterion("2.4"): 1, criterion("4.1"): 4])
    let assessment = OCOPAssessment(ballot)
    #expect(assessment.total.whole == 9)
    #expect(assessment.parts.a.whole == 4)
    #expect(assessment.parts.b.whole == 5)
    #expect(assessment.parts.c.whole == 0)
    #expect(assessment.starsByPoints == .one)
  }

  /// Every marker of every sheet: one point below it, the rank is missed and named.
  @Test(arguments: 1...26)
  func everyMarkerIsAMinimum(number: Int) throws {
    let best = try Self.best(number)
    var markers = 0
    for criterion in best.sheet.criteria {
      for marked in criterion.options {
        guard let stars = marked.minimumFor else { continue }
        markers += 1
        // The best option below the marked one; none may be all there is.
        let below =
          (0...criterion.optionCount).filter { criterion.points(of: $0) < marked.points }
          .max { criterion.points(of: $0) < criterion.points(of: $1) } ?? 0
        var ballot = best
        try ballot.choose(below, for: criterion.code)
        let assessment = OCOPAssessment(ballot)
        let points = try #require(assessment.total.whole)
        #expect(points == 100 - criterion.maximum + criterion.points(of: below))
        #expect(points >= 90)
        #expect(assessment.starsByPoints == .five)
        let strictest = try #require(criterion.minimum(for: .five))
        let missed = try #require(assessment.missed.first)
        #expect(assessment.missed.count == 1)
        #expect(missed.criterion == criterion.code)
        #expect(missed.stars == strictest.stars)
        #expect(missed.needs == strictest.points)
        #expect(missed.has == criterion.points(of: below))
        #expect(missed.missing == strictest.points - criterion.points(of: below))
        // Below the marker of three stars, only two are left.
        let rank = try #require(assessment.stars)
        #expect(rank.rawValue < stars.rawValue)
        #expect((criterion.minimum(for: rank)?.points ?? 0) <= criterion.points(of: below))
        ballot = best
        let place = try #require(criterion.options.firstIndex(of: marked))
        try ballot.choose(place + 1, for: criterion.code)
        #expect(try #require(OCOPAssessment(ballot).stars) >= stars || points < 90)
      }
    }
    #expect(markers == SheetFigures.overview[number - 1].markers.reduce(0, +))
  }

  @Test(arguments: 1...26)
  func everyDisqualifierTakesTheRank(number: Int) throws {
    let best = try Self.best(number)
    for disqualifier in best.sheet.disqualifiers {
      var ballot = best
      try ballot.report(disqualifier: disqualifier.id)
      #expect(ballot.disqualifiers == [disqualifier])
      let assessment = OCOPAssessment(ballot)
      #expect(assessment.isDisqualified)
      #expect(assessment.stars == nil)
      #expect(assessment.starsByPoints == .five)
      #expect(assessment.disqualifiers == [disqualifier])
    }
  }

  /// A 4★ product that misses a minimum of three stars falls to two, or gets no rank.
  @Test func aMissedMinimumFollowsThePolicy() throws {
    var ballot = try Self.best(1)
    try ballot.choose(1, for: criterion("3.5"))
    let fallen = OCOPAssessment(ballot)
    #expect(fallen.starsByPoints == .five)
    #expect(fallen.stars == .three)
    try ballot.choose(0, for: criterion("3.5"))
    #expect(OCOPAssessment(ballot).stars == .two)
    let rejected = OCOPAssessment(ballot, policy: OCOPGradingPolicy(shortfall: .reject))
    #expect(rejected.outcome == .rejected)
    #expect(rejected.stars == nil)
    #expect(!rejected.isDisqualified)
    #expect(rejected.missed == OCOPAssessment(ballot).missed)
  }

  @Test func theNoteOnBottledWaterFollowsThePolicy() throws {
    var ballot = try Self.best(16)
    try ballot.choose(1, for: criterion("6.2"))
    let reported = OCOPAssessment(ballot)
    #expect(try reported.zeroCriteria == [criterion("6.2")])
    #expect(!reported.isDisqualified)
    #expect(reported.total.whole == 97)
    let policy = OCOPGradingPolicy(zeroRule: .disqualify)
    let out = OCOPAssessment(ballot, policy: policy)
    #expect(out.isDisqualified)
    #expect(out.disqualifiers.map(\.id) == ["6.4"])
    try ballot.choose(2, for: criterion("6.2"))
    #expect(OCOPAssessment(ballot, policy: policy).stars == .five)
    // No option is no finding: only a printed option of no points is.
    try ballot.choose(0, for: criterion("6.2"))
    #expect(OCOPAssessment(ballot).zeroCriteria.isEmpty)
  }

  @Test func bothCasesOfTourismCount() throws {
    var ballot = try Self.best(26)
    for (option, points) in [(1, 98), (2, 100), (3, 98), (4, 100), (0, 97)] {
      try ballot.choose(option, for: criterion("8"))
      #expect(OCOPAssessment(ballot).total.whole == points)
    }
  }

  @Test(arguments: [
    (1, "1.1", 4, OCOPError.Code.unknownOption), (1, "1.1", -1, .unknownOption),
    (1, "1.1", Int.max, .unknownOption), (1, "1.1", Int.min, .unknownOption),
    (1, "2.4", 2, .unknownOption), (26, "8", 5, .unknownOption), (1, "1", 1, .unknownCriterion),
    (1, "1.8", 1, .unknownCriterion), (1, "13", 1, .unknownCriterion),
    (11, "6.1", 1, .unknownCriterion), (1, "6.1.1", 1, .unknownCriterion),
  ])
  func impossibleChoicesNameTheCriterion(
    sheet: Int, code: String, option: Int, error: OCOPError.Code
  ) throws {
    let code = try criterion(code)
    var ballot = OCOPBallot(sheet: try OCOPSheet(number: sheet))
    let before = ballot
    let thrown = try #require(throws: OCOPError.self) { try ballot.choose(option, for: code) }
    #expect(thrown.code == error)
    #expect(thrown.criterion == code)
    #expect(thrown.description.contains("criterion \(code): "))
    #expect(ballot == before)
  }

  @Test func noneIsAnAnswerAndNoPoints() throws {
    var ballot = OCOPBallot(sheet: try OCOPSheet(number: 1))
    let code = try criterion("1.1")
    #expect(ballot.option(for: code) == nil)
    try ballot.choose(0, for: code)
    #expect(ballot.option(for: code) == 0)
    #expect(ballot.unanswered.count == 31)
    try ballot.choose(2, for: code)
    #expect(ballot.option(for: code) == 2)
    #expect(OCOPAssessment(ballot).total.whole == 2)
    for criterion in ballot.sheet.criteria { try ballot.choose(0, for: criterion.code) }
    try ballot.requireComplete()
    #expect(OCOPAssessment(ballot).total.whole == 0)
  }

  @Test func unknownDisqualifiersAreRefused() throws {
    var ballot = OCOPBallot(sheet: try OCOPSheet(number: 1))
    let error = try #require(throws: OCOPError.self) { try ballot.report(disqualifier: "9") }
    #expect(error.code == .unknownDisqualifier)
    #expect(error.description.contains("\"forged-dossier\""))
    var tourism = OCOPBallot(sheet: try OCOPSheet(number: 26))
    #expect(throws: OCOPError.self) { try tourism.report(disqualifier: "forged-dossier") }
  }

  /// Raising any option never lowers the rank, on ballots of all sheets.
  @Test(arguments: 1...26)
  func raisingAnOptionNeverLowersTheStars(number: Int) throws {
    var dice = SessionDice(number)
    for _ in 0..<40 {
      let ballot = try Self.random(number, &dice)
      let before = OCOPAssessment(ballot)
      for criterion in ballot.sheet.criteria {
        let points = criterion.points(of: ballot.option(for: criterion.code) ?? 0)
        for option in 0...criterion.optionCount where criterion.points(of: option) > points {
          var raised = ballot
          try raised.choose(option, for: criterion.code)
          let after = OCOPAssessment(raised)
          #expect(after.total > before.total)
          #expect(try #require(after.stars) >= #require(before.stars))
          #expect(after.starsByPoints >= before.starsByPoints)
        }
      }
    }
  }

  /// A ballot of which most answers are good, so that all ranks occur.
  static func random(_ number: Int, _ dice: inout SessionDice) throws -> OCOPBallot {
    var ballot = OCOPBallot(sheet: try OCOPSheet(number: number))
    let best = Int.random(in: 0...10, using: &dice)
    for criterion in ballot.sheet.criteria {
      let option =
        Int.random(in: 0..<10, using: &dice) < best
        ? bestOption(of: criterion) : Int.random(in: 0...criterion.optionCount, using: &dice)
      try ballot.choose(option, for: criterion.code)
    }
    return ballot
  }
}

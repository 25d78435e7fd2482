import PhienCho
import Testing

/// Councils: exact means, the regulation's rules, and what follows.
@Suite struct CouncilTests {
  /// A complete ballot of sheet 1 that lacks some points of the best one.
  ///
  /// The points are taken where no minimum is, so that members do not differ on one.
  static func ballot(lacking points: Int) throws -> OCOPBallot {
    var ballot = try AssessmentTests.best(1)
    var left = points
    for criterion in ballot.sheet.criteria where criterion.minimum(for: .five) == nil {
      func loss(_ option: Int) -> Int { criterion.maximum - criterion.points(of: option) }
      let option = (0...criterion.optionCount).filter { loss($0) <= left }
        .max { loss($0) < loss($1) }
      guard let option else { continue }
      try ballot.choose(option, for: criterion.code)
      left -= loss(option)
    }
    try #require(left == 0)
    return ballot
  }

  @Test(arguments: [
    ([90, 90, 90], "90", OCOPStars.five), ([90, 90, 89], "269/3", .four),
    ([90, 89, 89, 89, 89, 89, 89, 89, 89, 99], "901/10", .five), ([89, 91], "90", .five),
    ([89, 90], "179/2", .four), ([100], "100", .five),
  ])
  func theMeanIsExactAndNeverRounded(totals: [Int], mean: String, stars: OCOPStars) throws {
    let ballots = try totals.map { try Self.ballot(lacking: 100 - $0) }
    let council = try OCOPCouncil(ballots)
    #expect(council.assessment.total.description == mean)
    #expect(council.assessment.stars == stars)
    #expect(council.lowestTotal == totals.min())
    #expect(council.highestTotal == totals.max())
    #expect(council.ballotCount == totals.count)
  }

  /// 1,999 ballots of 90 and one of 89: shown as 90,00, and four stars.
  @Test func aMeanShownAsNinetyMayBeFourStars() throws {
    let ballots =
      [OCOPBallot](repeating: try Self.ballot(lacking: 10), count: 1999)
      + [try Self.ballot(lacking: 11)]
    let assessment = try OCOPCouncil(ballots).assessment
    #expect(assessment.total.text(decimals: 2) == "90,00")
    #expect(assessment.stars == .four)
  }

  @Test(arguments: OCOPCouncilRegulation.Minima.allCases)
  func theOrderOfBallotsNeverMatters(minima: OCOPCouncilRegulation.Minima) throws {
    var dice = SessionDice(11)
    let regulation = OCOPCouncilRegulation(minima: minima)
    for number in 1...26 {
      var ballots: [OCOPBallot] = []
      for _ in 0..<5 { ballots.append(try AssessmentTests.random(number, &dice)) }
      func outcome(_ ballots: [OCOPBallot]) -> Result<OCOPCouncil, OCOPError> {
        Result { () throws(OCOPError) in try OCOPCouncil(ballots, under: regulation) }
      }
      let expected = outcome(ballots)
      for _ in 0..<6 { #expect(outcome(ballots.shuffled(using: &dice)) == expected) }
    }
  }

  @Test func oneBallotIsItsOwnCouncil() throws {
    var dice = SessionDice(12)
    for number in 1...26 {
      let ballot = try AssessmentTests.random(number, &dice)
      for minima in OCOPCouncilRegulation.Minima.allCases {
        let council = try OCOPCouncil([ballot], under: OCOPCouncilRegulation(minima: minima))
        #expect(council.assessment == OCOPAssessment(ballot))
      }
    }
  }

  /// Three members, of whom some leave the intellectual property of four stars out.
  @Test(arguments: [
    (1, OCOPCouncilRegulation.Minima.lowest, OCOPStars.three), (1, .majority, .five),
    (2, .majority, .three), (3, .lowest, .three), (3, .majority, .three), (3, .consensus, .three),
    (0, .consensus, .five),
  ])
  func minimaCombineAsTheRegulationSays(
    lacking: Int, minima: OCOPCouncilRegulation.Minima, stars: OCOPStars
  ) throws {
    var low = try AssessmentTests.best(1)
    try low.choose(1, for: criterion("3.5"))
    let ballots =
      [OCOPBallot](repeating: low, count: lacking)
      + [OCOPBallot](repeating: try AssessmentTests.best(1), count: 3 - lacking)
    let council = try OCOPCouncil(ballots, under: OCOPCouncilRegulation(minima: minima))
    #expect(council.assessment.stars == stars)
  }

  @Test func differingOnAMinimumNeedsAnAgreement() throws {
    let code = try criterion("3.5")
    var low = try AssessmentTests.best(1)
    try low.choose(1, for: code)
    let ballots = [low, try AssessmentTests.best(1)]
    let error = try #require(throws: OCOPError.self) { try OCOPCouncil(ballots) }
    #expect(error.code == .disagreement)
    #expect(error.criterion == code)
    for (option, stars) in [(1, OCOPStars.three), (2, .five), (3, .five), (0, .two)] {
      let council = try OCOPCouncil(ballots, agreed: [code: option])
      #expect(council.assessment.stars == stars)
      #expect(council.assessment.total.description == "99")
    }
    // Both meet it, if by different options: nothing is to be agreed on.
    try low.choose(2, for: code)
    #expect(try OCOPCouncil([low, ballots[1]]).assessment.stars == .five)
    let wrong = try #require(throws: OCOPError.self) {
      try OCOPCouncil(ballots, agreed: [code: 4])
    }
    #expect(wrong.code == .unknownOption)
  }

  @Test(arguments: [(10, true, true), (10, false, false), (11, false, true), (9, true, false)])
  func totalsTenApartFollowTheSpreadLimit(limit: Int, isInclusive: Bool, isGood: Bool) throws {
    let ballots = [try Self.ballot(lacking: 0), try Self.ballot(lacking: 10)]
    let regulation = OCOPCouncilRegulation(
      spread: try OCOPCouncilRegulation.SpreadLimit(points: limit, isInclusive: isInclusive))
    if isGood {
      #expect(try OCOPCouncil(ballots, under: regulation).assessment.total.whole == 95)
    } else {
      let error = try #require(throws: OCOPError.self) {
        try OCOPCouncil(ballots, under: regulation)
      }
      #expect(error.code == .spread)
      #expect(error.description.contains("90"))
    }
  }

  @Test(arguments: [
    (9, 75, 6, false), (9, 75, 7, true), (9, 75, 9, true), (9, 75, 10, false), (4, 0, 1, true),
    (1, 100, 1, true),
  ])
  func theQuorumIsRoundedUp(members: Int, percent: Int, votes: Int, isGood: Bool) throws {
    let regulation = OCOPCouncilRegulation(
      quorum: try OCOPCouncilRegulation.Quorum(percent: percent, ofMembers: members))
    let ballots = [OCOPBallot](repeating: try AssessmentTests.best(1), count: votes)
    if isGood {
      #expect(try OCOPCouncil(ballots, under: regulation).ballotCount == votes)
    } else {
      let error = try #require(throws: OCOPError.self) {
        try OCOPCouncil(ballots, under: regulation)
      }
      #expect(error.code == .quorum)
    }
  }

  /// The rule of disqualifiers is no rule of options of no points.
  @Test(arguments: [OCOPCouncilRegulation.Disqualification.any, .majority])
  func oneMembersNoPointsForWaterSuffice(
    disqualification: OCOPCouncilRegulation.Disqualification
  ) throws {
    var zero = try AssessmentTests.best(16)
    try zero.choose(1, for: criterion("6.2"))
    let ballots = [zero] + [OCOPBallot](repeating: try AssessmentTests.best(16), count: 8)
    for rule in OCOPGradingPolicy.ZeroRule.allCases {
      let regulation = OCOPCouncilRegulation(
        minima: .majority, disqualification: disqualification,
        policy: OCOPGradingPolicy(zeroRule: rule))
      let assessment = try OCOPCouncil(ballots, under: regulation).assessment
      #expect(try assessment.zeroCriteria == [criterion("6.2")])
      #expect(assessment.isDisqualified == (rule == .disqualify))
    }
  }

  @Test func theChairVotesWhereTheRegulationWantsIt() throws {
    let ballots = [try AssessmentTests.best(1)]
    let regulation = OCOPCouncilRegulation(requiresChair: true)
    #expect(throws: OCOPError.self) { try OCOPCouncil(ballots, under: regulation) }
    #expect(
      try OCOPCouncil(ballots, chairVoted: true, under: regulation).assessment.stars == .five)
  }

  @Test func ballotsThatCannotBeCombinedAreRefused() throws {
    #expect(throws: OCOPError.self) { try OCOPCouncil([]) }
    let mixed = try #require(throws: OCOPError.self) {
      try OCOPCouncil([AssessmentTests.best(1), AssessmentTests.best(2)])
    }
    #expect(mixed.code == .sheetMismatch)
    var partial = OCOPBallot(sheet: try OCOPSheet(number: 1))
    try partial.choose(1, for: criterion("1.1"))
    let incomplete = try #require(throws: OCOPError.self) { try OCOPCouncil([partial]) }
    #expect(incomplete.code == .incomplete)
    #expect(try incomplete.criterion == criterion("1.2"))
    let regulation = OCOPCouncilRegulation(requiresCompleteBallots: false)
    #expect(try OCOPCouncil([partial], under: regulation).assessment.total.whole == 1)
  }

  @Test func disqualifiersCountAsTheRegulationSays() throws {
    let good = try AssessmentTests.best(1)
    var bad = good
    try bad.report(disqualifier: "forged-dossier")
    func stars(
      _ ballots: [OCOPBallot], _ rule: OCOPCouncilRegulation.Disqualification
    ) throws -> OCOPStars? {
      try OCOPCouncil(ballots, under: OCOPCouncilRegulation(disqualification: rule))
        .assessment.stars
    }
    #expect(try stars([good, good, bad], .any) == nil)
    #expect(try stars([good, good, bad], .majority) == .five)
    #expect(try stars([good, bad], .majority) == .five)
    #expect(try stars([good, bad, bad], .majority) == nil)
  }

  @Test func rangesOfTheRegulationAreChecked() {
    for points in [-1, 101, Int.max] {
      #expect(throws: OCOPError.self) {
        try OCOPCouncilRegulation.SpreadLimit(points: points)
      }
    }
    for (percent, members) in [(-1, 9), (101, 9), (75, 0), (75, -1), (Int.max, Int.max)] {
      #expect(throws: OCOPError.self) {
        try OCOPCouncilRegulation.Quorum(percent: percent, ofMembers: members)
      }
    }
    #expect(OCOPCouncilRegulation(decimals: 99).decimals == 6)
    #expect(OCOPCouncilRegulation(decimals: -1).decimals == 0)
  }

  /// A council whose every ballot lacks that many points; what follows at each level.
  @Test func fiveStarsGoToTheCentreAndLessComesBack() throws {
    func step(_ points: Int, _ level: OCOPLevel) throws -> OCOPCouncil.NextStep {
      try OCOPCouncil([Self.ballot(lacking: 100 - points)]).nextStep(at: level)
    }
    #expect(try step(95, .province) == .forwarded)
    guard case .recognition(.five, let minister) = try step(95, .centre) else {
      Issue.record("five stars at the centre are recognised")
      return
    }
    #expect(minister.name == "Bộ trưởng Bộ Nông nghiệp và Môi trường")
    guard case .recognition(.four, let chair) = try step(85, .province) else {
      Issue.record("four stars at the province are recognised")
      return
    }
    #expect(chair.name == "Chủ tịch UBND cấp tỉnh")
    #expect(try step(85, .centre) == .returned(stars: .four, to: chair))
    let empty = OCOPBallot(sheet: try OCOPSheet(number: 1))
    let council = try OCOPCouncil(
      [empty], under: OCOPCouncilRegulation(requiresCompleteBallots: false))
    #expect(try council.nextStep(at: .province) == .none)
    for level in [OCOPLevel.commune, .district] {
      #expect(throws: OCOPError.self) { try council.nextStep(at: level) }
    }
  }
}

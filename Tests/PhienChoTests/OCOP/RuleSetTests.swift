import PhienCho
import Testing

/// The rules by date: every boundary of a day and of a band.
@Suite struct RuleSetTests {
  @Test(arguments: [
    ("2019-08-21", "1048/QĐ-TTg", 35, 40), ("2020-06-07", "1048/QĐ-TTg", 35, 40),
    ("2020-06-08", "1048/QĐ-TTg, 781/QĐ-TTg", 35, 40),
    ("2023-02-23", "1048/QĐ-TTg, 781/QĐ-TTg", 35, 40), ("2023-02-24", "148/QĐ-TTg", 40, 35),
    ("2025-07-05", "148/QĐ-TTg", 40, 35), ("2025-07-06", "148/QĐ-TTg, 1489/QĐ-TTg", 40, 35),
    ("2026-05-21", "148/QĐ-TTg, 1489/QĐ-TTg", 40, 35), ("2026-05-22", "26/2026/QĐ-TTg", 40, 35),
    ("9999-12-31", "26/2026/QĐ-TTg", 40, 35),
  ])
  func aDayHasItsRules(on date: String, decisions: String, a: Int, c: Int) throws {
    let rules = try OCOPRuleSet.inForce(on: day(date))
    #expect(rules.description == decisions)
    #expect(rules.parts.a == a)
    #expect(rules.parts.b == 25)
    #expect(rules.parts.c == c)
    #expect(rules.certificateMonths == 36)
    #expect(rules.sheets.count == (decisions == "26/2026/QĐ-TTg" ? 26 : 0))
  }

  @Test(arguments: [
    ("2018-05-06", OCOPError.Code.beforeProgramme), ("0001-01-01", .beforeProgramme),
    ("2018-05-07", .noCriteria), ("2019-08-20", .noCriteria),
  ])
  func aDayWithoutCriteriaIsAnError(on date: String, code: OCOPError.Code) throws {
    let error = try #require(throws: OCOPError.self) { try OCOPRuleSet.inForce(on: day(date)) }
    #expect(error.code == code)
    #expect(error.description.contains(date))
  }

  @Test func ruleSetsFollowEachOtherWithoutGap() throws {
    for (earlier, later) in zip(OCOPRuleSet.all, OCOPRuleSet.all.dropFirst()) {
      #expect(try earlier.lastDay?.adding(days: 1) == later.firstDay)
      #expect(earlier.parts.a + earlier.parts.b + earlier.parts.c == 100)
    }
    #expect(OCOPRuleSet.all.last?.lastDay == nil)
    #expect(OCOPRuleSet.all.count == 5)
  }

  /// The edges of every band: whole points, halves, and means a hair below.
  @Test(arguments: [
    (0, 1, 1), (29, 1, 1), (59, 2, 1), (29_999, 1000, 1), (30, 1, 2), (49, 1, 2), (50, 1, 3),
    (69, 1, 3), (70, 1, 4), (89, 1, 4), (90, 1, 5), (100, 1, 5), (181, 2, 5), (141, 2, 4),
    (101, 2, 3), (61, 2, 2),
  ])
  func pointsInsideBandsGiveTheSameStarsInAllRules(sum: Int, count: Int, stars: Int) throws {
    let score = try OCOPScore(sum: sum, of: count)
    for rules in OCOPRuleSet.all {
      #expect(try rules.stars(for: score).rawValue == stars, "\(rules)")
    }
  }

  @Test(arguments: [
    (99, 2, 2), (49_999, 1000, 2), (139, 2, 3), (69_999, 1000, 3), (179, 2, 4), (89_999, 1000, 4),
    (8_999_999, 100_000, 4), (89_000_001, 1_000_000, 4),
  ])
  func meansBetweenWholeNumbersAreAGapOf1048Only(sum: Int, count: Int, stars: Int) throws {
    let score = try OCOPScore(sum: sum, of: count)
    for rules in [OCOPRuleSet.decision148, .decision148And1489, .decision26] {
      #expect(try rules.stars(for: score).rawValue == stars)
    }
    for rules in [OCOPRuleSet.decision1048, .decision1048And781] {
      let error = try #require(throws: OCOPError.self) { try rules.stars(for: score) }
      #expect(error.code == .undetermined)
      #expect(error.description.contains("1048/QĐ-TTg"))
    }
  }

  @Test(arguments: [(101, 1), (201, 2), (100_001, 1000)])
  func moreThanAHundredIsNoScoreOfASheet(sum: Int, count: Int) throws {
    let score = try OCOPScore(sum: sum, of: count)
    for rules in OCOPRuleSet.all {
      let error = try #require(throws: OCOPError.self) { try rules.stars(for: score) }
      #expect(error.code == .outOfRange)
    }
  }

  @Test(arguments: [
    ("2019-08-21", OCOPLevel.province, "UBND cấp tỉnh"), ("2023-02-23", .province, "UBND cấp tỉnh"),
    ("2023-02-24", .district, "UBND cấp huyện"), ("2025-06-30", .district, "UBND cấp huyện"),
    ("2025-07-06", .province, "UBND cấp tỉnh"),
    ("2026-05-22", .province, "Chủ tịch UBND cấp tỉnh"),
  ])
  func threeStarsAreRecognisedByTheLevelOfTheDay(
    on date: String, level: OCOPLevel, name: String
  ) throws {
    let date = try day(date)
    let rules = try OCOPRuleSet.inForce(on: date)
    let three = try #require(try rules.recogniser(of: .three, on: date))
    #expect(three.level == level)
    #expect(three.name == name)
    #expect(try rules.recogniser(of: .four, on: date)?.level == .province)
    #expect(try rules.recogniser(of: .five, on: date)?.level == .centre)
    #expect(try rules.recogniser(of: .one, on: date) == nil)
    #expect(try rules.recogniser(of: .two, on: date) == nil)
    #expect(try rules.examiners(on: date).last == .centre)
  }

  @Test(arguments: ["2025-07-01", "2025-07-03", "2025-07-05"])
  func nobodyIsNamedForTheDaysWithoutDistricts(date: String) throws {
    let date = try day(date)
    let rules = try OCOPRuleSet.inForce(on: date)
    #expect(rules == .decision148)
    for stars in OCOPStars.allCases {
      let error = try #require(throws: OCOPError.self) { try rules.recogniser(of: stars, on: date) }
      #expect(error.code == .undetermined)
    }
    #expect(throws: OCOPError.self) { try rules.examiners(on: date) }
  }

  @Test func fiveStarsAreTheMinisters() throws {
    let date = try day("2026-05-22")
    let minister = try OCOPRuleSet.decision26.recogniser(of: .five, on: date)
    #expect(minister?.name == "Bộ trưởng Bộ Nông nghiệp và Môi trường")
    #expect(
      try OCOPRuleSet.decision26.examiners(on: date).map(\.name) == [
        "cấp xã", "cấp tỉnh", "trung ương",
      ])
  }

  @Test(arguments: [
    (OCOPDossierKind.first, "2026-05-21", "2026-07-21", true),
    (.upgrade, "2026-05-21", "2026-07-21", true),
    (.reassessment, "2026-05-21", "2026-06-21", true),
    (.first, "2026-05-21", "2026-05-21", true), (.first, "2026-05-21", "2026-05-22", true),
    (.first, "2026-05-22", "2026-05-22", false), (.reassessment, "2026-05-22", "2026-06-01", false),
    (.first, "2026-06-01", "2027-01-01", false),
  ])
  func oldDossiersFinishUnderTheOldRules(
    kind: OCOPDossierKind, filed: String, assessed: String, isOld: Bool
  ) throws {
    let rules = try OCOPRuleSet.governing(kind, filed: day(filed), assessed: day(assessed))
    #expect(rules == (isOld ? .decision148And1489 : .decision26))
  }

  @Test(arguments: [
    (OCOPDossierKind.first, "2026-05-21", "2026-07-22"), (.upgrade, "2026-05-21", "2026-07-22"),
    (.reassessment, "2026-05-21", "2026-06-22"),
  ])
  func oldDossiersAfterTheirTimeAreUndetermined(
    kind: OCOPDossierKind, filed: String, assessed: String
  ) throws {
    let error = try #require(throws: OCOPError.self) {
      try OCOPRuleSet.governing(kind, filed: day(filed), assessed: day(assessed))
    }
    #expect(error.code == .undetermined)
  }

  @Test func theTransitionIsSixtyAndThirtyDays() throws {
    let force = OCOPRuleSet.decision26.firstDay
    #expect(try force.adding(days: 60) == day("2026-07-21"))
    #expect(try force.adding(days: 30) == day("2026-06-21"))
  }

  @Test func anAssessmentBeforeItsDossierIsRefused() throws {
    let error = try #require(throws: OCOPError.self) {
      try OCOPRuleSet.governing(.first, filed: day("2026-06-02"), assessed: day("2026-06-01"))
    }
    #expect(error.code == .malformed)
  }

  @Test(arguments: [
    (OCOPLevel.province, "2026-10-29", "2026-12-30"), (.province, "2026-10-30", "2027-06-30"),
    (.province, "2027-04-29", "2027-06-30"), (.province, "2027-04-30", "2027-12-30"),
    (.centre, "2026-07-29", "2026-09-30"), (.centre, "2026-07-30", "2027-03-30"),
    (.centre, "2027-01-29", "2027-03-30"), (.centre, "2027-01-30", "2027-09-30"),
    (.province, "2026-01-01", "2026-06-30"), (.centre, "2020-01-01", "2026-09-30"),
  ])
  func aRequestGoesToTheNextRound(level: OCOPLevel, sent: String, held: String) throws {
    let round = try #require(try OCOPRound.next(at: level, forRequestSent: day(sent)))
    #expect(round.heldBefore == (try day(held)))
    #expect(try day(sent) < round.requestsBefore)
    #expect(round.level == level)
  }

  @Test func communesAndDistrictsHoldNoRounds() throws {
    for level in [OCOPLevel.commune, .district] {
      #expect(OCOPRound.rounds(at: level, in: 2027).isEmpty)
      #expect(try OCOPRound.next(at: level, forRequestSent: day("2027-01-01")) == nil)
    }
    #expect(OCOPRound.rounds(at: .province, in: 2025).isEmpty)
    #expect(OCOPRound.rounds(at: .centre, in: Int.max).isEmpty)
    #expect(try OCOPRound.next(at: .province, forRequestSent: day("9999-12-31")) == nil)
  }
}

/// Exact scores.
@Suite struct ScoreTests {
  @Test func equalFractionsAreEqual() throws {
    #expect(try OCOPScore(sum: 178, of: 2) == OCOPScore(89))
    #expect(try OCOPScore(sum: 179, of: 2).description == "179/2")
    #expect(try OCOPScore(sum: 236, of: 3) == OCOPScore(sum: 472, of: 6))
    #expect(try OCOPScore(sum: 0, of: 7) == OCOPScore(0))
    #expect(try OCOPScore(sum: 270, of: 3).whole == 90)
    #expect(try OCOPScore(sum: 269, of: 3).whole == nil)
  }

  @Test func orderIsThatOfTheFractions() throws {
    var scores: [OCOPScore] = []
    for count in 1...7 {
      for sum in 0...20 { scores.append(try OCOPScore(sum: sum, of: count)) }
    }
    for lhs in scores {
      for rhs in scores {
        let exact = lhs.numerator * rhs.denominator - rhs.numerator * lhs.denominator
        #expect((lhs < rhs) == (exact < 0))
        #expect((lhs == rhs) == (exact == 0))
      }
    }
  }

  @Test(arguments: [
    (236, 3, 2, "78,67"), (89_996, 1000, 2, "90,00"), (89_994, 1000, 2, "89,99"),
    (90, 1, 2, "90,00"),
    (179, 2, 0, "90"), (179, 2, 1, "89,5"), (1, 3, 6, "0,333333"), (2, 3, -5, "1"),
    (2, 3, 99, "0,666667"), (1, 200, 2, "0,01"), (1, 201, 2, "0,00"),
    (1_000_000_000, 1, 6, "1000000000,000000"),
    (999_999_999, 1_000_000_000, 2, "1,00"),
  ])
  func displayRoundsHalfUp(sum: Int, count: Int, decimals: Int, text: String) throws {
    #expect(try OCOPScore(sum: sum, of: count).text(decimals: decimals) == text)
  }

  @Test(arguments: [(-1, 1), (1, 0), (1, -1), (Int.max, 1), (1, Int.max), (Int.min, Int.min)])
  func whatIsNoScoreIsRefused(sum: Int, count: Int) throws {
    let error = try #require(throws: OCOPError.self) { try OCOPScore(sum: sum, of: count) }
    #expect(error.code == .outOfRange)
  }
}

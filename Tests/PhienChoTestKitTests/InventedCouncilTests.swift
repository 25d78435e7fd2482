import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct InventedCouncilTests {
  /// Every sheet, every rank: the ballots are valid and come to the rank they were made for.
  @Test(arguments: 1...26, OCOPStars.allCases)
  func ballotsComeToTheirRank(_ sheet: Int, _ stars: OCOPStars) throws {
    for seed: UInt64 in 0..<2 {
      let made = try InventedCouncil(seed: seed, sheet: sheet, stars: stars)
      let council = try OCOPCouncil(
        made.ballots, chairVoted: true, agreed: made.agreed, under: made.regulation)
      #expect(council.assessment.stars == stars)
      #expect(council.assessment.total == (try OCOPScore(sum: made.totals.reduce(0, +), of: 7)))
      #expect(council.lowestTotal == made.totals.min())
      #expect(made.ballots.allSatisfy { $0.unanswered.isEmpty })
      #expect(try InventedCouncil(seed: seed, sheet: sheet, stars: stars) == made)
    }
  }

  @Test(arguments: 1...26)
  func theFileSaysTheSame(_ sheet: Int) throws {
    let made = try InventedCouncil(seed: 26, sheet: sheet, stars: .three, members: 9)
    let read = try OCOPBallotJSON.decodeCouncil(made.json())
    #expect(read.ballots == made.ballots)
    #expect(read.agreed == made.agreed)
    #expect(read.chairVoted)
    #expect(try OCOPRegulationJSON.decode(made.regulationJSON()) == made.regulation)
  }

  private static func outcome(
    _ bytes: [UInt8], under regulation: OCOPCouncilRegulation
  ) -> BallotFault.Outcome? {
    do {
      let read = try OCOPBallotJSON.decodeCouncil(bytes)
      let council = try OCOPCouncil(
        read.ballots, chairVoted: read.chairVoted, agreed: read.agreed, under: regulation)
      return council.assessment.stars == nil ? .unranked : nil
    } catch let error as OCOPFormatError {
      return .unreadable(field: error.field)
    } catch let error as OCOPError {
      return .refused(error.code)
    } catch {
      return nil
    }
  }

  /// One of every sheet and rank.
  private static let councils = Result {
    try (1...26).flatMap { sheet in
      try OCOPStars.allCases.map {
        try InventedCouncil(seed: UInt64(sheet), sheet: sheet, stars: $0, members: 5)
      }
    }
  }

  @Test(arguments: BallotFault.all)
  func everyFaultComesToItsOutcome(_ fault: BallotFault) throws {
    var count = 0
    for made in try Self.councils.get() {
      guard let (bytes, outcome) = made.json(with: fault) else { continue }
      count += 1
      #expect(
        Self.outcome(bytes, under: made.regulation) == outcome,
        "\(fault.rawValue), sheet \(made.sheet.number), \(made.stars)")
    }
    #expect(count >= 26, "\(fault.rawValue) has room on \(count) councils only")
  }

  @Test func thereIsOneForEachSheetInForce() throws {
    let day = try CalendarDate(year: 2026, month: 6, day: 1)
    let rules = try OCOPRuleSet.inForce(on: day)
    let councils = try InventedCouncil.all(seed: 1, under: rules)
    #expect(councils.map(\.sheet.number) == Array(1...26))
    #expect(Set(councils.map(\.stars)).count == 5)
    #expect(try InventedCouncil.all(seed: 1, under: .decision148).isEmpty)
  }

  @Test(arguments: [(0, OCOPRuleSet.decision26), (27, .decision26), (1, .decision148)])
  func aSheetThatThereIsNotIsRefused(_ sheet: Int, _ rules: OCOPRuleSet) {
    let error = #expect(throws: OCOPError.self) {
      try InventedCouncil(seed: 1, sheet: sheet, under: rules)
    }
    #expect(error?.code == .unknownSheet)
  }

  @Test(arguments: [(-5, 4), (4, 4), (5000, 1000)])
  func aCouncilHasMembers(_ asked: Int, _ members: Int) throws {
    #expect(try InventedCouncil(seed: 1, sheet: 1, members: asked).ballots.count == members)
  }

  @Test func anUnknownFaultIsNone() throws {
    let made = try InventedCouncil(seed: 1, sheet: 1, stars: .two)
    #expect(made.json(with: BallotFault(rawValue: "weather")) == nil)
    #expect(made.json(with: .disagreement) == nil)
  }
}

import PhienCho
import Testing

/// Plans: they reach the rank, and nothing cheaper does.
@Suite struct PlanTests {
  @Test(arguments: 1...26)
  func aPlanReachesTheRankFromNothing(number: Int) throws {
    let empty = OCOPBallot(sheet: try OCOPSheet(number: number))
    for stars in OCOPStars.allCases {
      for objective in OCOPPlan.Objective.allCases {
        let plan = try OCOPPlan(from: empty, to: stars, minimizing: objective)
        let reached = OCOPAssessment(plan.result)
        #expect(try #require(reached.stars) >= stars)
        #expect(plan.gainedPoints == reached.total.whole)
        if stars == .one { #expect(plan.steps.isEmpty) }
      }
    }
  }

  /// All properties of a plan, on random ballots of all sheets.
  @Test(arguments: 1...26)
  func aPlanIsSoundAndMinimal(number: Int) throws {
    var dice = SessionDice(100 + number)
    for _ in 0..<sampled(12) {
      let ballot = try AssessmentTests.random(number, &dice)
      let assessment = OCOPAssessment(ballot)
      for stars in OCOPStars.allCases {
        let plan = try OCOPPlan(from: ballot, to: stars)
        let cheap = try OCOPPlan(from: ballot, to: stars, minimizing: .points)
        for plan in [plan, cheap] {
          #expect(try #require(OCOPAssessment(plan.result).stars) >= stars)
          #expect(plan.steps.isEmpty == (try #require(assessment.stars) >= stars))
          for step in plan.steps {
            #expect(step.toPoints > step.fromPoints)
            // Each step is needed: without it the rank is out of reach.
            var without = plan.result
            try without.choose(step.fromOption, for: step.criterion)
            #expect(try #require(OCOPAssessment(without).stars) < stars)
          }
          let required = Set(plan.steps.filter(\.isRequired).map(\.criterion))
          #expect(required == Set(plan.missed.map(\.criterion)))
        }
        #expect(plan.steps.count <= cheap.steps.count)
        #expect(cheap.gainedPoints <= plan.gainedPoints)
      }
    }
  }

  /// The cheapest cost by trying every combination of options of a few criteria, the others kept.
  private static func bruteForce(
    _ ballot: OCOPBallot, _ stars: OCOPStars, _ free: [OCOPCriterion],
    _ objective: OCOPPlan.Objective
  ) throws -> (Int, Int)? {
    var best: (Int, Int)?
    func search(_ place: Int, _ ballot: OCOPBallot, _ count: Int, _ gain: Int) throws {
      guard place < free.count else {
        guard try #require(OCOPAssessment(ballot).stars) >= stars else { return }
        let cost = objective == .criteria ? (count, gain) : (gain, count)
        if best.map({ cost < $0 }) ?? true { best = cost }
        return
      }
      let criterion = free[place]
      let current = ballot.option(for: criterion.code) ?? 0
      let points = criterion.points(of: current)
      try search(place + 1, ballot, count, gain)
      let ownCase =
        current > 0 && !criterion.isBinary ? criterion.options[current - 1].caseIndex : nil
      for option in 1...criterion.optionCount where criterion.points(of: option) > points {
        if let ownCase, criterion.options[option - 1].caseIndex != ownCase { continue }
        var raised = ballot
        try raised.choose(option, for: criterion.code)
        try search(
          place + 1, raised, count + 1, gain + criterion.points(of: option) - points)
      }
    }
    try search(0, ballot, 0, 0)
    return best
  }

  @Test(arguments: [1, 7, 16, 22, 23, 25, 26])
  func noCheaperPlanExists(number: Int) throws {
    var dice = SessionDice(200 + number)
    var reached = 0
    for _ in 0..<sampled(10) {
      let ballot = try AssessmentTests.random(number, &dice)
      let criteria = ballot.sheet.criteria
      // Few enough that all combinations can be tried; those that miss a minimum come first.
      let free = Array(
        criteria.shuffled(using: &dice).sorted { lhs, rhs in
          func isMissed(_ criterion: OCOPCriterion) -> Bool {
            criterion.points(of: ballot.option(for: criterion.code) ?? 0)
              < (criterion.minimum(for: .four)?.points ?? 0)
          }
          return isMissed(lhs) && !isMissed(rhs)
        }.prefix(5))
      let kept = Set(criteria.map(\.code)).subtracting(free.map(\.code))
      for stars in [OCOPStars.two, .three, .four, .five] {
        for objective in OCOPPlan.Objective.allCases {
          let best = try Self.bruteForce(ballot, stars, free, objective)
          let plan = try? OCOPPlan(
            from: ballot, to: stars, minimizing: objective, keeping: kept)
          #expect((plan == nil) == (best == nil))
          guard let plan, let best else { continue }
          reached += 1
          let cost =
            objective == .criteria
            ? (plan.steps.count, plan.gainedPoints) : (plan.gainedPoints, plan.steps.count)
          #expect(cost == best, "\(stars) \(objective)")
        }
      }
    }
    #expect(reached > 0)
  }

  /// Enough points for five stars, and one marker missed: the plan says which.
  @Test func aProductWithEnoughPointsLearnsWhyItFails() throws {
    var ballot = try AssessmentTests.best(1)
    try ballot.choose(3, for: criterion("4.1"))
    let plan = try OCOPPlan(from: ballot, to: .five)
    #expect(plan.missingPoints == 0)
    #expect(plan.total == 98)
    #expect(try plan.missed.map(\.criterion) == [criterion("4.1")])
    let step = try #require(plan.steps.first)
    #expect(plan.steps.count == 1)
    #expect(step.fromOption == 3)
    #expect(step.toOption == 4)
    #expect(step.isRequired)
  }

  @Test func theChosenCaseStays() throws {
    var ballot = OCOPBallot(sheet: try OCOPSheet(number: 26))
    for (code, option) in [("8", 1), ("9", 3), ("15", 3)] {
      try ballot.choose(option, for: criterion(code))
    }
    let plan = try OCOPPlan(from: ballot, to: .five, minimizing: .criteria)
    let options = try ["8", "9", "15"].map { try plan.result.option(for: criterion($0)) }
    for (option, isFirstCase) in zip(options, [true, false, false]) {
      #expect((try #require(option) <= 2) == isFirstCase)
    }
  }

  @Test func whatIsKeptMayKeepTheRankAway() throws {
    let ballot = OCOPBallot(sheet: try OCOPSheet(number: 1))
    let stuck = try #require(throws: OCOPError.self) {
      try OCOPPlan(from: ballot, to: .three, keeping: [criterion("4.1")])
    }
    #expect(stuck.code == .unreachable)
    #expect(try stuck.criterion == criterion("4.1"))
    let kept = Set(ballot.sheet.criteria.filter { $0.minimum(for: .three) == nil }.map(\.code))
    let short = try #require(throws: OCOPError.self) {
      try OCOPPlan(from: ballot, to: .three, keeping: kept)
    }
    #expect(short.code == .unreachable)
    let most = ballot.sheet.criteria.filter { !kept.contains($0.code) }
      .reduce(0) { $0 + $1.maximum }
    #expect(short.description.contains("at most \(most) points"))
    let unknown = try #require(throws: OCOPError.self) {
      try OCOPPlan(from: ballot, to: .three, keeping: [criterion("1")])
    }
    #expect(unknown.code == .unknownCriterion)
  }

  @Test func noPointsHelpADisqualifiedProduct() throws {
    var ballot = try AssessmentTests.best(1)
    try ballot.report(disqualifier: "1.1")
    let error = try #require(throws: OCOPError.self) { try OCOPPlan(from: ballot, to: .three) }
    #expect(error.code == .disqualified)
    #expect(try error.criterion == criterion("1.1"))
  }
}

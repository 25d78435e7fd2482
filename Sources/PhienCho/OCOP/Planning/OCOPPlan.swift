/// The cheapest set of criteria to improve so that a product reaches a rank.
///
/// Computed exactly: see ``init(from:to:minimizing:keeping:)``. It reaches the rank under
/// ``OCOPGradingPolicy/Shortfall/downgrade``: a product that has the points of a higher rank as well,
/// without its minima, has the rank asked for.
public struct OCOPPlan: Sendable, Hashable {
  /// What makes a plan cheap.
  public enum Objective: String, Sendable, Hashable, CaseIterable {
    /// As few criteria as possible are improved; of such plans, one with the fewest points.
    case criteria
    /// As few points as possible are gained; of such plans, one with the fewest criteria.
    case points
  }

  /// One criterion to improve.
  public struct Step: Sendable, Hashable {
    /// The criterion.
    public let criterion: OCOPCriterionCode

    /// The option chosen so far; 0 for none.
    public let fromOption: Int

    /// The option to reach.
    public let toOption: Int

    /// The points it has so far.
    public let fromPoints: Int

    /// The points of the option to reach.
    public let toPoints: Int

    /// Whether the option chosen so far misses the rank's minimum, so that no plan can leave it.
    public let isRequired: Bool
  }

  /// The rank to reach.
  public let stars: OCOPStars

  /// What makes the plan cheap.
  public let objective: Objective

  /// The points of the ballot; 0 to 100.
  public let total: Int

  /// How many points are missing to the rank's band; 0 when there are enough.
  public let missingPoints: Int

  /// The rank's minima that the ballot misses, in the order of the sheet: why a product with enough
  /// points does not get the rank.
  public let missed: [OCOPMissedMinimum]

  /// The criteria to improve, in the order of the sheet; none when the ballot has the rank.
  public let steps: [Step]

  /// The ballot with all steps done.
  public let result: OCOPBallot

  /// How many points the steps gain together.
  public var gainedPoints: Int { steps.reduce(0) { $0 + $1.toPoints - $1.fromPoints } }

  /// Finds the cheapest plan.
  ///
  /// No criterion is lowered, and where a criterion has two cases the chosen case stays. Of plans
  /// that cost the same, the one that improves the criteria earlier on the sheet is taken, and
  /// there the lesser option.
  ///
  /// A table says of every number of criteria and every number of points whether some choice of
  /// options for the last criteria of the sheet gains just so much with just so many; the cheapest
  /// entry that suffices is the plan's cost, and the way back through the tables is the plan. So no
  /// cheaper plan can be missed.
  ///
  /// - Parameters:
  ///   - ballot: Where the product stands; criteria without an answer have no points.
  ///   - stars: The rank to reach.
  ///   - objective: What makes a plan cheap.
  ///   - kept: Criteria that cannot be improved, such as who the legal representative is.
  /// - Throws: ``OCOPError`` with code `disqualified` for a ballot with a disqualifier, which no
  ///   points help; `unreachable` when the kept criteria keep the rank away, with the first whose
  ///   minimum they miss; `unknownCriterion` for a kept criterion the sheet does not have.
  /// - Complexity: O(*c*² · *p* · *o*) for *c* criteria (at most 34), *p* points (100) and *o*
  ///   options (at most 7).
  public init(
    from ballot: OCOPBallot, to stars: OCOPStars, minimizing objective: Objective = .criteria,
    keeping kept: Set<OCOPCriterionCode> = []
  ) throws(OCOPError) {
    try Self.check(ballot, keeping: kept)
    let scoring = OCOPScoring.of(ballot.sheetNumber)
    let sheet = ballot.sheet
    let assessment = OCOPAssessment(ballot)
    let total = assessment.total.numerator
    let lower = OCOPBand.halfOpen.first { $0.stars == stars }?.lower ?? 0
    let choices = sheet.criteria.enumerated().map { place, criterion in
      OCOPChoices(
        criterion, option: Int(ballot.options[place]),
        minimum: scoring.minimum(at: place, for: stars), isKept: kept.contains(criterion.code))
    }
    if let stuck = choices.firstIndex(where: { $0.isEmpty }) {
      throw OCOPError(
        .unreachable, criterion: sheet.criteria[stuck].code,
        reason: "it is kept as it is and misses the minimum of \(stars.rawValue) stars")
    }
    let missing = max(0, lower - total)
    guard let moves = OCOPPlanTable(choices).cheapest(gaining: missing, by: objective) else {
      let most = total + choices.reduce(0) { $0 + $1.largestGain }
      throw OCOPError(
        .unreachable,
        reason: """
          with the kept criteria as they are, at most \(most) points can be reached, and \
          \(stars.rawValue) stars need \(lower)
          """)
    }
    var steps: [Step] = []
    var result = ballot
    for (place, option) in moves.enumerated() {
      let criterion = sheet.criteria[place]
      let current = Int(ballot.options[place])
      guard option != current else { continue }
      try result.choose(option, for: criterion.code)
      steps.append(
        Step(
          criterion: criterion.code, fromOption: current, toOption: option,
          fromPoints: criterion.points(of: current), toPoints: criterion.points(of: option),
          isRequired: criterion.points(of: current) < scoring.minimum(at: place, for: stars)))
    }
    self.stars = stars
    self.objective = objective
    self.total = total
    missingPoints = missing
    missed = scoring.missed(of: stars) { scoring.points(of: ballot, at: $0) }
    self.steps = steps
    self.result = result
  }

  private static func check(
    _ ballot: OCOPBallot, keeping kept: Set<OCOPCriterionCode>
  ) throws(OCOPError) {
    if let first = ballot.disqualifiers.first {
      throw OCOPError(
        .disqualified, criterion: first.criterion,
        reason: "the product is disqualified, which no points help: \(first.text)")
    }
    for code in kept.sorted() where ballot.sheet[code] == nil {
      throw OCOPError(
        .unknownCriterion, criterion: code,
        reason: "sheet \(ballot.sheetNumber) has no such criterion")
    }
  }
}

/// The ballots of a council (hội đồng đánh giá, phân hạng) and what they come to.
///
/// The total is the exact mean of the members' totals, and the order of the ballots never matters.
public struct OCOPCouncil: Sendable, Hashable {
  /// The result under the regulation.
  public let assessment: OCOPAssessment

  /// How many ballots there were.
  public let ballotCount: Int

  /// The lowest of the members' totals; 0 to 100.
  public let lowestTotal: Int

  /// The highest of the members' totals; 0 to 100.
  public let highestTotal: Int

  /// The regulation that was followed.
  public let regulation: OCOPCouncilRegulation

  /// Combines ballots.
  ///
  /// - Parameters:
  ///   - ballots: The members' ballots, in any order, all of one sheet; at most 10,000.
  ///   - chairVoted: Whether the chair's ballot is among them.
  ///   - agreed: The options the council agreed on where its members differ, for
  ///     ``OCOPCouncilRegulation/Minima/consensus``.
  ///   - regulation: The council's regulation.
  /// - Throws: ``OCOPError`` with code `quorum`, `sheetMismatch`, `incomplete`, `spread`,
  ///   `disagreement` with the criterion on whose minimum the members differ, and what
  ///   ``OCOPBallot/choose(_:for:)`` throws for an agreed option.
  /// - Complexity: O(*b* log *b*) in the ballots, times the criteria of the sheet.
  public init(
    _ ballots: [OCOPBallot], chairVoted: Bool = false, agreed: [OCOPCriterionCode: Int] = [:],
    under regulation: OCOPCouncilRegulation = OCOPCouncilRegulation()
  ) throws(OCOPError) {
    try Self.check(ballots, chairVoted, regulation)
    let scoring = OCOPScoring.of(ballots[0].sheetNumber)
    let sums = ballots.map { scoring.sums(of: $0) }
    let totals = sums.map(\.total)
    lowestTotal = totals.min() ?? 0
    highestTotal = totals.max() ?? 0
    try Self.checkSpread(lowestTotal...highestTotal, regulation.spread)

    let total = OCOPScore(uncheckedSum: totals.reduce(0, +), of: ballots.count)
    func mean(_ part: (_ sum: (a: Int, b: Int, total: Int)) -> Int) -> OCOPScore {
      OCOPScore(uncheckedSum: sums.reduce(0) { $0 + part($1) }, of: ballots.count)
    }
    let points = try Self.points(ballots, scoring, total, agreed, regulation.minima)
    assessment = OCOPAssessment(
      scoring, total: total,
      parts: OCOPAssessment.Parts(
        a: mean(\.a), b: mean(\.b), c: mean { $0.total - $0.a - $0.b }),
      found: Self.found(ballots, regulation.disqualification),
      zeroes: Set(ballots.flatMap { scoring.zeroes(in: $0) }).sorted(), policy: regulation.policy
    ) { points[$0] }
    ballotCount = ballots.count
    self.regulation = regulation
  }

  private static func check(
    _ ballots: [OCOPBallot], _ chairVoted: Bool, _ regulation: OCOPCouncilRegulation
  ) throws(OCOPError) {
    guard let first = ballots.first, ballots.count <= 10_000 else {
      throw OCOPError(
        .quorum, reason: "a council has 1 to 10,000 ballots, and there are \(ballots.count)")
    }
    if let quorum = regulation.quorum {
      guard ballots.count <= quorum.members else {
        throw OCOPError(
          .quorum,
          reason: "there are \(ballots.count) ballots of a council of \(quorum.members) members")
      }
      guard ballots.count >= quorum.least else {
        throw OCOPError(
          .quorum,
          reason: "\(ballots.count) of \(quorum.members) members voted; \(quorum.least) must")
      }
    }
    guard chairVoted || !regulation.requiresChair else {
      throw OCOPError(.quorum, reason: "the chair has not voted and must")
    }
    for ballot in ballots {
      guard ballot.sheetNumber == first.sheetNumber else {
        throw OCOPError(
          .sheetMismatch,
          reason: "ballots of sheets \(min(ballot.sheetNumber, first.sheetNumber)) and "
            + "\(max(ballot.sheetNumber, first.sheetNumber)) cannot be combined")
      }
    }
    if regulation.requiresCompleteBallots {
      for ballot in ballots { try ballot.requireComplete() }
    }
  }

  private static func checkSpread(
    _ totals: ClosedRange<Int>, _ limit: OCOPCouncilRegulation.SpreadLimit?
  ) throws(OCOPError) {
    guard let limit else { return }
    let spread = totals.upperBound - totals.lowerBound
    guard spread < limit.points || (limit.isInclusive && spread == limit.points) else {
      throw OCOPError(
        .spread,
        reason: """
          the totals lie between \(totals.lowerBound) and \(totals.upperBound) points, \(spread) \
          apart, and the regulation wants \(limit.isInclusive ? "at most" : "less than") \
          \(limit.points); the members discuss and score again
          """)
    }
  }

  /// A bit for each disqualifier that counts.
  private static func found(
    _ ballots: [OCOPBallot], _ rule: OCOPCouncilRegulation.Disqualification
  ) -> UInt32 {
    switch rule {
    case .any: return ballots.reduce(0) { $0 | $1.found }
    case .majority:
      return (0..<UInt32(UInt32.bitWidth)).reduce(0) { bits, place in
        let count = ballots.count { $0.found >> place & 1 == 1 }
        return count * 2 > ballots.count ? bits | 1 << place : bits
      }
    }
  }

  /// The points that count for the minimum of each criterion.
  private static func points(
    _ ballots: [OCOPBallot], _ scoring: OCOPScoring, _ total: OCOPScore,
    _ agreed: [OCOPCriterionCode: Int], _ rule: OCOPCouncilRegulation.Minima
  ) throws(OCOPError) -> [Int] {
    var consensus = OCOPBallot(sheet: ballots[0].sheet)
    for (code, option) in agreed.sorted(by: { $0.key < $1.key }) {
      try consensus.choose(option, for: code)
    }
    let stars = OCOPScoring.stars(for: total)
    var points: [Int] = []
    for place in scoring.codes.indices {
      let given = ballots.map { scoring.points(of: $0, at: place) }.sorted()
      switch rule {
      case .lowest: points.append(given[0])
      // More than half of the members gave at least this.
      case .majority: points.append(given[(given.count - 1) / 2])
      case .consensus:
        let code = scoring.code(at: place)
        if let option = agreed[code] {
          points.append(scoring.points(of: option, at: place))
        } else {
          let all = given[0]...given[given.count - 1]
          try checkAgreement(all, scoring, place, upTo: stars)
          points.append(all.lowerBound)
        }
      }
    }
    return points
  }

  /// Makes sure that the members agree on whether a criterion meets what the ranks ask of it.
  private static func checkAgreement(
    _ given: ClosedRange<Int>, _ scoring: OCOPScoring, _ place: Int, upTo stars: OCOPStars
  ) throws(OCOPError) {
    for rank in OCOPStars.allCases where rank.isCertifiable && rank <= stars {
      let needs = scoring.minimum(at: place, for: rank)
      guard given.lowerBound < needs, given.upperBound >= needs else { continue }
      throw OCOPError(
        .disagreement, criterion: scoring.code(at: place),
        reason: """
          members gave \(given.lowerBound) to \(given.upperBound) points, and \(rank.rawValue) \
          stars need \(needs); state the option the council agreed on
          """)
    }
  }
}

extension OCOPCouncil {
  /// What follows from a council's result (xử lý kết quả).
  public enum NextStep: Sendable, Hashable {
    /// The product is recognised by the authority named.
    case recognition(stars: OCOPStars, by: OCOPAuthority)
    /// The province's council gave five stars: the product is a potential five-star one (có tiềm
    /// năng 5 sao), and the province sends the dossier to the centre.
    case forwarded
    /// The central council gave fewer than five stars: the province's chair may recognise them on
    /// that result, or have the product assessed again.
    case returned(stars: OCOPStars, to: OCOPAuthority)
    /// No recognition: one or two stars, or no rank.
    case none
  }

  /// What follows from the result, by Decision 26/2026/QĐ-TTg, Articles 4 and 7(3) and 7(4).
  ///
  /// - Parameter level: The level of the council: the province or the centre.
  /// - Returns: The next step.
  /// - Throws: ``OCOPError`` with code `undetermined` for the commune and the district, which have no
  ///   council.
  public func nextStep(at level: OCOPLevel) throws(OCOPError) -> NextStep {
    guard level == .province || level == .centre else {
      throw OCOPError(.undetermined, reason: "there is no council at \(level.name)")
    }
    guard let stars = assessment.stars, stars.isCertifiable else { return .none }
    let rules = OCOPRuleSet.decision26
    guard let authority = try rules.recogniser(of: stars, on: rules.firstDay) else { return .none }
    switch (level, stars) {
    case (.province, .five): return .forwarded
    case (.centre, .three), (.centre, .four): return .returned(stars: stars, to: authority)
    default: return .recognition(stars: stars, by: authority)
    }
  }
}

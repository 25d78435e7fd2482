/// A minimum that a product misses (tiêu chí tối thiểu chưa đạt).
public struct OCOPMissedMinimum: Sendable, Hashable {
  /// The criterion.
  public let criterion: OCOPCriterionCode

  /// The rank whose marker asks for it.
  public let stars: OCOPStars

  /// The least points the rank asks for.
  public let needs: Int

  /// The points the product has there.
  public let has: Int

  /// How many points are missing; at least 1.
  public var missing: Int { needs - has }
}

/// What a ballot, or a council's ballots together, come to.
public struct OCOPAssessment: Sendable, Hashable {
  /// The points of the parts.
  public struct Parts: Sendable, Hashable {
    /// The points of part A; 0 to 40.
    public let a: OCOPScore
    /// The points of part B; 0 to 25.
    public let b: OCOPScore
    /// The points of part C; 0 to 35.
    public let c: OCOPScore
  }

  /// How it ended.
  public enum Outcome: Sendable, Hashable {
    /// The product has a rank.
    case ranked(OCOPStars)
    /// It misses a minimum, and the policy is ``OCOPGradingPolicy/Shortfall/reject``.
    case rejected
    /// It is disqualified.
    case disqualified
  }

  /// The number of the sheet; 1 to 26.
  public let sheetNumber: Int

  /// All points; 0 to 100.
  public let total: OCOPScore

  /// The points of the parts.
  public let parts: Parts

  /// The rank that the points alone would give.
  public let starsByPoints: OCOPStars

  /// How it ended.
  public let outcome: Outcome

  /// The unmet minima of the rank that the points alone would give, in the order of the sheet.
  ///
  /// Each criterion once, with the strictest minimum that rank asks of it.
  public let missed: [OCOPMissedMinimum]

  /// The disqualifiers that hold, in the order of the sheet.
  public let disqualifiers: [OCOPDisqualifier]

  /// The criteria whose option of no points ends the assessment by a note on the sheet; what that
  /// means is the policy's ``OCOPGradingPolicy/zeroRule``.
  public let zeroCriteria: [OCOPCriterionCode]

  /// What was done where the decision is silent.
  public let policy: OCOPGradingPolicy

  /// The rank; `nil` for a product that is disqualified or rejected.
  public var stars: OCOPStars? {
    if case .ranked(let stars) = outcome { stars } else { nil }
  }

  /// Whether the product is disqualified.
  public var isDisqualified: Bool { outcome == .disqualified }

  /// Assesses a product on one ballot.
  ///
  /// - Parameters:
  ///   - ballot: The ballot; criteria without an answer give no points.
  ///   - policy: What is done where the decision is silent.
  /// - Complexity: O(*n*) in the criteria of the sheet; nothing is allocated unless a minimum is
  ///   missed or a disqualifier holds.
  public init(_ ballot: OCOPBallot, policy: OCOPGradingPolicy = OCOPGradingPolicy()) {
    let scoring = OCOPScoring.of(ballot.sheetNumber)
    let sums = scoring.sums(of: ballot)
    self.init(
      scoring, total: OCOPScore(uncheckedSum: sums.total, of: 1),
      parts: Parts(
        a: OCOPScore(uncheckedSum: sums.a, of: 1), b: OCOPScore(uncheckedSum: sums.b, of: 1),
        c: OCOPScore(uncheckedSum: sums.total - sums.a - sums.b, of: 1)),
      found: ballot.found, zeroes: scoring.zeroes(in: ballot), policy: policy
    ) { scoring.points(of: ballot, at: $0) }
  }

  /// Assesses a product whose points are known.
  ///
  /// - Parameters:
  ///   - scoring: The figures of the sheet.
  ///   - total: All points.
  ///   - parts: The points of the parts.
  ///   - found: A bit for each disqualifier that holds.
  ///   - zeroes: The places of criteria whose option of no points ends the assessment.
  ///   - policy: What is done where the decision is silent.
  ///   - points: The points that count for the minimum of the criterion at a place.
  init(
    _ scoring: OCOPScoring, total: OCOPScore, parts: Parts, found: UInt32, zeroes: [Int],
    policy: OCOPGradingPolicy, points: (Int) -> Int
  ) {
    sheetNumber = scoring.number
    self.total = total
    self.parts = parts
    self.policy = policy
    zeroCriteria = zeroes.map(scoring.code)
    let byPoints = OCOPScoring.stars(for: total)
    starsByPoints = byPoints

    let isDisqualified = found != 0 || (!zeroes.isEmpty && policy.zeroRule == .disqualify)
    missed = scoring.missed(of: byPoints, points: points)
    if isDisqualified {
      outcome = .disqualified
    } else if missed.isEmpty {
      outcome = .ranked(byPoints)
    } else if policy.shortfall == .reject {
      outcome = .rejected
    } else {
      outcome = .ranked(scoring.highestRank(below: byPoints, points: points))
    }
    disqualifiers =
      isDisqualified
      ? OCOPSheet.all[scoring.number - 1].disqualifiers.enumerated().filter { entry in
        found >> UInt32(entry.offset) & 1 == 1
          || (policy.zeroRule == .disqualify && !entry.element.zeroCriteria.isEmpty
            && !zeroes.isEmpty)
      }.map(\.element) : []
  }
}

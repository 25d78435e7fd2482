/// A score with the scores of the groups and regions it is made of.
public struct GoldenReport: Sendable, Hashable {
  /// One part of the cases.
  public struct Part: Sendable, Hashable {
    /// The name of the group or region.
    public let name: String

    /// How well its cases were read.
    public let score: GoldenScore
  }

  /// The score of all cases.
  public let total: GoldenScore

  /// The groups, in the order in which the cases first name them.
  public let groups: [Part]

  /// The regions that have cases, from north to south.
  public let regions: [Part]

  /// The readings that are not exact, in the order of the cases.
  public let misses: [GoldenVerdict]

  /// Sums verdicts up.
  ///
  /// - Complexity: O(*n*) in the verdicts.
  public init(_ verdicts: [GoldenVerdict]) {
    var names: [String] = []
    var scores: [String: GoldenScore] = [:]
    for verdict in verdicts {
      let name = verdict.comment.group
      if scores[name] == nil { names.append(name) }
      scores[name, default: GoldenScore()].add(verdict)
    }
    groups = names.map { Part(name: $0, score: scores[$0] ?? GoldenScore()) }
    total = groups.reduce(into: GoldenScore()) { $0.add($1.score) }
    regions = GoldenComment.Region.allCases.compactMap { region in
      let score = GoldenScore(verdicts.lazy.filter { $0.comment.region == region })
      return score.count == 0 ? nil : Part(name: region.rawValue, score: score)
    }
    misses = verdicts.filter { !$0.isExact }
  }
}

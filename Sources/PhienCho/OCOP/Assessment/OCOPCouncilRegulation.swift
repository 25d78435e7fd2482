/// How a council turns its members' ballots into one result (quy chế hoạt động của hội đồng).
///
/// Decision 26/2026/QĐ-TTg asks for the "average total" and leaves the rest to the council's own
/// regulation. So the defaults ask for as little as can be, and a council states what it follows.
public struct OCOPCouncilRegulation: Sendable, Hashable {
  /// How far apart the members' totals may lie.
  public struct SpreadLimit: Sendable, Hashable {
    /// The points between the lowest and the highest total; 0 to 100.
    public let points: Int

    /// Whether totals exactly that far apart are still accepted.
    public let isInclusive: Bool

    /// Creates a limit.
    ///
    /// - Parameters:
    ///   - points: The points between the lowest and the highest total; 0 to 100.
    ///   - isInclusive: Whether totals exactly that far apart are still accepted.
    /// - Throws: ``OCOPError`` with code `outOfRange`.
    public init(points: Int, isInclusive: Bool = true) throws(OCOPError) {
      guard (0...100).contains(points) else {
        throw OCOPError(.outOfRange, reason: "a spread limit is 0 to 100 points, not \(points)")
      }
      self.points = points
      self.isInclusive = isInclusive
    }
  }

  /// How many of the members must vote, and out of how many.
  public struct Quorum: Sendable, Hashable {
    /// How many members the council has; at least 1.
    public let members: Int

    /// The least number of ballots.
    public let least: Int

    /// Creates a quorum that is a share of the members, rounded up: 75 % of 9 members are 7.
    ///
    /// - Parameters:
    ///   - percent: The share; 0 to 100.
    ///   - members: How many members the council has; 1 to 10,000.
    /// - Throws: ``OCOPError`` with code `outOfRange`.
    public init(percent: Int, ofMembers members: Int) throws(OCOPError) {
      guard (0...100).contains(percent), (1...10_000).contains(members) else {
        throw OCOPError(
          .outOfRange, reason: "a quorum is 0 to 100 percent of 1 to 10,000 members")
      }
      self.members = members
      least = (members * percent + 99) / 100
    }
  }

  /// Which points count for a minimum when members chose different options.
  public enum Minima: String, Sendable, Hashable, CaseIterable {
    /// The option the council agreed on; where it named none, members must not differ on whether
    /// the minimum holds.
    case consensus
    /// The lowest of the members' points.
    case lowest
    /// The most points that more than half of the members gave at least.
    case majority
  }

  /// When a disqualifier that members report counts; for an option of no points see
  /// ``OCOPGradingPolicy/zeroRule``.
  public enum Disqualification: String, Sendable, Hashable, CaseIterable {
    /// As soon as one member reports it.
    case any
    /// When more than half of the members report it.
    case majority
  }

  /// The quorum; `nil` for none.
  public var quorum: Quorum?

  /// Whether the chair must have voted.
  public var requiresChair: Bool

  /// How far apart the totals may lie; `nil` for any distance.
  public var spread: SpreadLimit?

  /// Which points count for a minimum.
  public var minima: Minima

  /// When a disqualifier counts.
  public var disqualification: Disqualification

  /// Whether every ballot must answer every criterion, if only with none.
  public var requiresCompleteBallots: Bool

  /// What is done where the decision is silent about the rank.
  public var policy: OCOPGradingPolicy

  /// How many decimals a mean is shown with; the rank is never decided on them.
  public var decimals: Int

  /// Creates a regulation.
  ///
  /// - Parameters:
  ///   - quorum: How many members must vote; `nil` for no quorum. Some provinces ask for 75 %.
  ///   - requiresChair: Whether the chair must have voted.
  ///   - spread: How far apart the totals may lie; `nil` for any distance. Some provinces allow 10
  ///     points and have members score again beyond that.
  ///   - minima: Which points count for a minimum.
  ///   - disqualification: When a disqualifier counts.
  ///   - requiresCompleteBallots: Whether every ballot must answer every criterion.
  ///   - policy: What is done where the decision is silent about the rank.
  ///   - decimals: How many decimals a mean is shown with; 0 to 6.
  public init(
    quorum: Quorum? = nil, requiresChair: Bool = false, spread: SpreadLimit? = nil,
    minima: Minima = .consensus, disqualification: Disqualification = .any,
    requiresCompleteBallots: Bool = true, policy: OCOPGradingPolicy = OCOPGradingPolicy(),
    decimals: Int = 2
  ) {
    self.quorum = quorum
    self.requiresChair = requiresChair
    self.spread = spread
    self.minima = minima
    self.disqualification = disqualification
    self.requiresCompleteBallots = requiresCompleteBallots
    self.policy = policy
    self.decimals = min(max(decimals, 0), 6)
  }
}

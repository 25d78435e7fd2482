/// Which households each lead household has helped (hộ tiên phong và các hộ đã hướng dẫn).
///
/// Logged visits name both households, and a household visited twice counts once: the one thing here
/// that needs a set and not a counter, so its memory grows with the visits. Sets merge like counters.
public struct LeadReach: Sendable, Hashable {
  private var helpedByLead: [HouseholdID: Set<HouseholdID>] = [:]

  /// Creates a log of no visits.
  public init() {}

  /// Adds a visit.
  ///
  /// - Throws: ``AdoptionError`` with code `malformed` for a household that helps itself.
  public mutating func add(
    visitOf lead: HouseholdID, to household: HouseholdID
  ) throws(AdoptionError) {
    guard lead != household else {
      throw AdoptionError(.malformed, reason: "household \(lead) cannot help itself")
    }
    helpedByLead[lead, default: []].insert(household)
  }

  /// Adds the visits of another log, in any order.
  ///
  /// - Complexity: O(*n*) in the other log's visits.
  public mutating func merge(_ other: LeadReach) {
    helpedByLead.merge(other.helpedByLead) { $0.union($1) }
  }

  /// The lead households that have helped somebody, by identifier.
  public var leads: [HouseholdID] {
    helpedByLead.keys.sorted { $0.rawValue < $1.rawValue }
  }

  /// How many households a lead household has helped.
  public func reach(of lead: HouseholdID) -> Int { helpedByLead[lead]?.count ?? 0 }

  /// The lead households that have helped fewer than a number, the fewest first: those to call on.
  ///
  /// - Parameters:
  ///   - least: The number that is asked for.
  ///   - leads: Every lead household, so that those who helped nobody are found too.
  /// - Returns: The lead households to call on.
  /// - Complexity: O(*n* log *n*) in the lead households.
  public func short(of least: Int, among leads: [HouseholdID]) -> [HouseholdID] {
    leads.filter { reach(of: $0) < least }
      .sorted { (reach(of: $0), $0.rawValue) < (reach(of: $1), $1.rawValue) }
  }
}

/// What a register says of one hamlet besides its households (thôn): its team, its core force, its
/// broadcasts.
public struct HamletRecord: Sendable, Hashable {
  /// Which hamlet it is.
  public let hamlet: Hamlet

  /// Its community digital team, active or not; `nil` where it has none, or none is known of.
  public var team: CommunityDigitalTeam?

  /// Whether it is known if there is a team.
  public var hasKnownTeam: Bool

  /// Those of the core force (lực lượng nòng cốt: officials, hamlet heads, heads of unions) who passed
  /// the check of their skills, of all of them.
  public var coreForce: Headcount

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - hamlet: Which hamlet it is.
  ///   - team: Its team; with `hasKnownTeam`, `nil` says that it has none.
  ///   - hasKnownTeam: Whether it is known if there is a team; a team given is known.
  ///   - coreForce: The core force.
  public init(
    _ hamlet: Hamlet, team: CommunityDigitalTeam? = nil, hasKnownTeam: Bool = true,
    coreForce: Headcount = .unknown
  ) {
    self.hamlet = hamlet
    self.team = team
    self.hasKnownTeam = hasKnownTeam || team != nil
    self.coreForce = coreForce
  }
}

/// A team of neighbours that helps households to sell and pay online (tổ công nghệ số cộng đồng).
public struct CommunityDigitalTeam: Sendable, Hashable {
  /// The first day it worked.
  public let established: CalendarDate

  /// The first day it no longer did; `nil` while it does.
  public let dissolved: CalendarDate?

  /// How many members it has; 1 to 1,000.
  public let members: Int

  /// How many households its members have guided so far; `nil` where nobody has counted.
  public let householdsGuided: Int?

  /// Creates a team.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a number of members or households that
  ///   cannot be, and `malformed` for a team dissolved before it was established.
  public init(
    established: CalendarDate, dissolved: CalendarDate? = nil, members: Int,
    householdsGuided: Int? = nil
  ) throws(AdoptionError) {
    guard (1...1000).contains(members) else {
      throw AdoptionError(.outOfRange, reason: "a team of \(members) members is none")
    }
    guard (0...1_000_000).contains(householdsGuided ?? 0) else {
      throw AdoptionError(
        .outOfRange, reason: "a team cannot have guided \(householdsGuided ?? 0) households")
    }
    if let dissolved, dissolved < established {
      throw AdoptionError(
        .malformed, reason: "a team established on \(established) cannot end on \(dissolved)")
    }
    self.established = established
    self.dissolved = dissolved
    self.members = members
    self.householdsGuided = householdsGuided
  }

  /// Whether it works on a day.
  public func isActive(on day: CalendarDate) -> Bool {
    established <= day && dissolved.map { day < $0 } ?? true
  }

  /// How many households each member has guided, on the whole; `nil` where nobody has counted.
  public var householdsPerMember: ExactRatio? {
    householdsGuided.map { ExactRatio(unchecked: Int64($0), of: Int64(members)) }
  }
}

/// How large a community digital team should be, by a policy with a day from which it holds.
///
/// The model that Lạng Sơn began in 2021 has 5 to 7 members in a hamlet. It is a custom of the
/// programme and not a law; a province's own guidance goes before it.
public struct TeamSizeRule: Sendable, Hashable {
  /// The numbers of members it allows.
  public let members: ClosedRange<Int>

  /// The first day it holds.
  public let from: CalendarDate

  /// Creates a rule.
  public init(members: ClosedRange<Int>, from: CalendarDate) {
    self.members = members
    self.from = from
  }

  /// 5 to 7 members, from 2021 on.
  public static let langSon2021 = TeamSizeRule(
    members: 5...7, from: CalendarDate(uncheckedYear: 2021, month: 1, day: 1))

  /// Whether a team that works on a day has a number of members the rule allows; `nil` before it
  /// holds, or for a team that does not work then.
  public func isMet(by team: CommunityDigitalTeam, on day: CalendarDate) -> Bool? {
    guard day >= from, team.isActive(on: day) else { return nil }
    return members.contains(team.members)
  }
}

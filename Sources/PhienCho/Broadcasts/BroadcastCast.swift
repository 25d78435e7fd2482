/// What somebody does in a session; more may be added.
///
/// No source known to us says who is a creator: the role is the one the organiser lists.
public struct CastRole: RawRepresentable, Sendable, Hashable {
  /// The stable name of the role.
  public let rawValue: String

  /// Creates a role from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Presents goods on air (người dẫn, streamer).
  public static let host = CastRole(rawValue: "host")
  /// Makes what is shown before, in and after the session (nhà sáng tạo nội dung).
  public static let creator = CastRole(rawValue: "creator")
}

/// Who took part in sessions before and behind the camera, each person counted once.
///
/// Merging is associative, commutative and idempotent, so that somebody who was in five sessions is one
/// person; memory grows with the persons. Identifiers are the organiser's, and no names.
public struct BroadcastCast: Sendable, Hashable {
  private var roles: [String: Set<CastRole>] = [:]

  /// Creates a cast of nobody.
  public init() {}

  /// Creates a cast of the hosts who are on air at some time.
  public init(_ schedule: HostSchedule) {
    for slot in schedule.slots {
      for host in slot.hosts { roles[host, default: []].insert(.host) }
    }
  }

  /// Adds somebody in a role; one person may have several.
  ///
  /// - Throws: ``BroadcastError`` with code `malformed` for an empty identifier.
  public mutating func add(_ person: String, as role: CastRole) throws(BroadcastError) {
    guard !person.isEmpty else {
      throw BroadcastError(.malformed, reason: "a person needs an identifier that is not empty")
    }
    roles[person, default: []].insert(role)
  }

  /// Adds the cast of another session.
  ///
  /// - Complexity: O(*n*) in the other's persons.
  public mutating func merge(_ other: BroadcastCast) {
    roles.merge(other.roles) { $0.union($1) }
  }

  /// How many persons there are, in whatever roles.
  public var persons: Int { roles.count }

  /// How many persons had a role.
  ///
  /// - Complexity: O(*n*) in the persons.
  public func count(of role: CastRole) -> Int { roles.values.count { $0.contains(role) } }
}

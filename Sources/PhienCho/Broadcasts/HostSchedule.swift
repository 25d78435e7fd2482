/// Someone who presents goods in a session (người dẫn, streamer).
public struct BroadcastHost: Sendable, Hashable {
  /// The host's identifier in the plan; never empty.
  public let id: String

  /// The name viewers see.
  public let name: String

  /// The commune a guest sells for, when it is not the session's own: communes without goods of
  /// their own help others to sell.
  public let sellsFor: String?

  /// Creates a host.
  ///
  /// - Throws: ``BroadcastError`` with code `malformed` for an empty identifier, name or commune.
  public init(id: String, name: String, sellsFor: String? = nil) throws(BroadcastError) {
    guard !id.isEmpty, !name.isEmpty, sellsFor?.isEmpty != true else {
      throw BroadcastError(
        .malformed, reason: "a host needs an identifier and a name that are not empty")
    }
    self.id = id
    self.name = name
    self.sellsFor = sellsFor
  }

  /// Whether the host sells for another commune.
  public var isGuest: Bool { sellsFor != nil }
}

/// A stretch of a session and who is on air in it (khung giờ).
public struct HostSlot: Sendable, Hashable {
  /// The hosts on air, by identifier; one or more.
  public let hosts: [String]

  /// The first moment.
  public let start: Instant

  /// The first moment after it.
  public let end: Instant

  /// Creates a slot.
  ///
  /// - Throws: ``BroadcastError`` with code `malformed` for a slot of nobody or that does not end
  ///   after it starts, `duplicate` for a host named twice.
  public init(_ hosts: [String], from start: Instant, to end: Instant) throws(BroadcastError) {
    guard !hosts.isEmpty, start < end else {
      throw BroadcastError(
        .malformed,
        reason: "the slot from \(start) to \(end) needs a host and must end after it starts")
    }
    guard Set(hosts).count == hosts.count else {
      throw BroadcastError(.duplicate, reason: "the slot from \(start) names a host twice")
    }
    self.hosts = hosts
    self.start = start
    self.end = end
  }
}

/// Who is on air when (lịch dẫn): slots that do not overlap, so that each moment has one answer.
///
/// Hosts on air together are one team: what is sold then counts for the team once, and not for each
/// of them again.
public struct HostSchedule: Sendable, Hashable {
  /// The hosts, in the order given.
  public let hosts: [BroadcastHost]

  /// The slots, by time.
  public let slots: [HostSlot]

  /// Creates a schedule.
  ///
  /// - Throws: ``BroadcastError`` with code `duplicate` for two hosts of one identifier,
  ///   `unknownHost` for a slot of somebody not listed, `overlap` for slots that share a moment.
  /// - Complexity: O(*n* log *n*) in the slots.
  public init(hosts: [BroadcastHost], slots: [HostSlot]) throws(BroadcastError) {
    var known: Set<String> = []
    for host in hosts where !known.insert(host.id).inserted {
      throw BroadcastError(.duplicate, reason: "two hosts have the identifier \"\(host.id)\"")
    }
    let ordered = slots.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    for (place, slot) in ordered.enumerated() {
      if let stranger = slot.hosts.first(where: { !known.contains($0) }) {
        throw BroadcastError(
          .unknownHost, reason: "the slot from \(slot.start) names \"\(stranger)\", who is no host")
      }
      if place > 0, slot.start < ordered[place - 1].end {
        throw BroadcastError(
          .overlap,
          reason: "the slots from \(ordered[place - 1].start) and from \(slot.start) overlap; "
            + "hosts on air together share one slot")
      }
    }
    self.hosts = hosts
    self.slots = ordered
  }

  /// The slot at a moment; `nil` between slots.
  ///
  /// - Complexity: O(log *n*) in the slots.
  public func slot(at instant: Instant) -> HostSlot? { place(at: instant).map { slots[$0] } }

  /// The position in ``slots`` of the slot at a moment.
  func place(at instant: Instant) -> Int? {
    let after = slots.partitioningIndex { $0.start > instant }
    return after > 0 && instant < slots[after - 1].end ? after - 1 : nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies a condition that no later one breaks.
  func partitioningIndex(where belongsToEnd: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToEnd(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

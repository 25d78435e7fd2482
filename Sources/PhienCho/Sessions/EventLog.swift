/// Everything that happened in a session (nhật ký phiên), in whatever order it became known.
///
/// A log is a set of events by identifier: inserting one twice changes nothing, and two logs with
/// the same events are equal whatever the order of arrival. Iterating gives the events in canonical
/// order: by instant, then by the identifier's UTF-8 bytes.
///
/// When two different events claim one identifier, the one with the earlier instant stands (of
/// equal instants, the one whose content comes first in a fixed byte order) and the other is listed
/// in ``conflicts``: which one arrived first does not matter, so that logs kept by two people merge
/// to the same log on either side.
///
/// A log keeps its events packed, at about 120 bytes for a request of one line. It holds at most
/// 2,147,483,647 events.
public struct EventLog: Sendable {
  /// What inserting an event did.
  public enum Insertion: String, Sendable, Hashable, CaseIterable {
    /// The event is new.
    case inserted
    /// The very same event was there already; nothing changed.
    case duplicate
    /// A different event has this identifier; one of the two stands, the other is set aside.
    case conflict
  }

  /// Two or more different events with one identifier.
  public struct Conflict: Sendable, Hashable {
    /// The event that stands.
    public let kept: SessionEvent

    /// The events that do not, in canonical order.
    public let setAside: [SessionEvent]
  }

  var storage = EventStorage()

  init(_ storage: EventStorage) { self.storage = storage }

  /// Creates an empty log.
  public init() {}

  /// Creates a log of events.
  ///
  /// - Complexity: O(*n*) in the events.
  public init(_ events: some Sequence<SessionEvent>) {
    for event in events { insert(event) }
  }

  /// How many events stand; those set aside do not count.
  public var count: Int { storage.records.count }

  /// Whether there are no events.
  public var isEmpty: Bool { storage.records.isEmpty }

  /// The event with an identifier that stands.
  ///
  /// - Complexity: O(1).
  public subscript(id: EventID) -> SessionEvent? {
    storage.ids.index(of: id.rawValue).map(storage.event)
  }

  /// The identifiers that different events claim, ordered by identifier.
  ///
  /// - Complexity: O(*c* log *c*) in the events set aside.
  public var conflicts: [Conflict] {
    storage.setAside.compactMap { id, events in
      self[id].map { Conflict(kept: $0, setAside: events.sorted(by: EventStorage.precedes)) }
    }.sorted { $0.kept.id < $1.kept.id }
  }

  /// Adds an event.
  ///
  /// - Complexity: O(1) amortised, in any order of arrival.
  @discardableResult
  public mutating func insert(_ event: SessionEvent) -> Insertion { storage.insert(event) }

  /// The log of this one's events and another's.
  ///
  /// Associative and commutative, with the empty log as identity.
  ///
  /// - Complexity: O(*m*) in the other's events, and a copy of this one.
  public func merging(_ other: EventLog) -> EventLog {
    guard !isEmpty else { return other }
    var merged = self
    merged.storage.merge(other.storage)
    return merged
  }
}

extension EventLog: Sequence {
  /// Gives a log's events in canonical order.
  public struct Iterator: IteratorProtocol, Sendable {
    private let storage: EventStorage
    private let order: [Int32]?
    private var position = 0

    init(_ log: EventLog) {
      storage = log.storage
      order = log.storage.canonicalOrder()
    }

    /// The next event, or `nil` after the last.
    public mutating func next() -> SessionEvent? {
      guard position < storage.records.count else { return nil }
      defer { position += 1 }
      return storage.event(order.map { Int($0[position]) } ?? position)
    }
  }

  /// An iterator over the events in canonical order.
  ///
  /// - Complexity: O(1) when the events arrived in order, else O(*n* log *n*).
  public func makeIterator() -> Iterator { Iterator(self) }

  /// How many events there are.
  public var underestimatedCount: Int { count }
}

extension EventLog: Hashable {
  /// Whether two logs have the same events and the same conflicts.
  ///
  /// - Complexity: O(*n* log *n*) in the events.
  public static func == (lhs: EventLog, rhs: EventLog) -> Bool {
    lhs.count == rhs.count && lhs.storage.setAside == rhs.storage.setAside
      && lhs.elementsEqual(rhs)
  }

  /// Hashes the events in canonical order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for event in self { hasher.combine(event) }
  }
}

extension EventLog: CustomStringConvertible, CustomReflectable {
  /// How many events there are; who they are about is not shown.
  public var description: String { "a log of \(count) events" }

  /// A mirror without the events.
  public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}

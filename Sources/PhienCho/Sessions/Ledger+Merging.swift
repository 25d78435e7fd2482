/// Two ledgers that cannot be one.
public struct LedgerMergeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the two do not share.
  public enum Difference: String, Sendable, Hashable, CaseIterable {
    /// What was on sale.
    case catalogue
    /// The rules the events were replayed under.
    case rules
    /// The moment up to which events count.
    case asOf = "as-of"
  }

  /// What the two do not share.
  public let difference: Difference

  /// A sentence a user can act on.
  public var description: String {
    "the two ledgers differ in their \(difference.rawValue): replay one of them like the other first"
  }
}

extension Ledger {
  /// The ledger of both ledgers' events: what replaying all of them together gives.
  ///
  /// Associative and commutative, with the ledger of no events as identity; an event that is in both
  /// counts once. Where all events of one come after those of the other, after the moment to which
  /// a ``LedgerUnion`` let that one's holds run out, and none is in both, only the later ones are
  /// applied, on top of the earlier ledger as it is; else all are. For ledgers
  /// that have nothing to do with each other see ``LedgerUnion``, which applies none.
  ///
  /// - Throws: ``LedgerMergeError`` unless both are of the same catalogue, rules and moment.
  /// - Complexity: O(*n*) in the events of both.
  public func merging(_ other: Ledger) throws(LedgerMergeError) -> Ledger {
    try checkMergeable(with: other)
    return merged(with: other)
  }

  func checkMergeable(with other: Ledger) throws(LedgerMergeError) {
    guard rules == other.rules else { throw LedgerMergeError(difference: .rules) }
    guard asOf == other.asOf else { throw LedgerMergeError(difference: .asOf) }
    guard catalogue == other.catalogue else { throw LedgerMergeError(difference: .catalogue) }
  }

  /// The ledger of both ledgers' events, of the same catalogue, rules and moment.
  func merged(with other: Ledger) -> Ledger {
    guard let theirs = other.events.span else { return self }
    guard let ours = events.span else { return other }
    if other.events.precedes(theirs.last, events, ours.first) { return other.followed(by: self) }
    if events.precedes(ours.last, other.events, theirs.first) { return followed(by: other) }
    var storage = events
    storage.merge(other.events)
    return Ledger(replaying: EventLog(storage), of: catalogue, under: rules, asOf: asOf)
  }

  /// This ledger with events that all come later applied too.
  private func followed(by later: Ledger) -> Ledger {
    var storage = events
    let start = storage.records.count
    storage.merge(later.events)
    let next = later.events.span.map { later.events.records[$0.first].instant } ?? .max
    // An event that is in both, or a moment at which holds were looked at, changes what was.
    guard asOf == nil, fold.expiredUntil <= next,
      storage.records.count == start + later.events.records.count,
      storage.setAside.count == events.setAside.count + later.events.setAside.count
    else { return Ledger(replaying: EventLog(storage), of: catalogue, under: rules, asOf: asOf) }
    var fold = self.fold
    fold.run(storage, of: catalogue, from: start)
    return Ledger(catalogue, rules, asOf, storage, fold)
  }
}

extension EventStorage {
  /// The first and the last record in canonical order; `nil` when there are none.
  ///
  /// - Complexity: O(1) when the events arrived in order, else O(*n*).
  var span: (first: Int, last: Int)? {
    guard !records.isEmpty else { return nil }
    guard !isOrdered else { return (0, records.count - 1) }
    var (first, last) = (0, 0)
    for index in records.indices.dropFirst() {
      if precedes(index, first) { first = index }
      if precedes(last, index) { last = index }
    }
    return (first, last)
  }

  /// Whether one of our records comes before one of another log's in canonical order.
  func precedes(_ index: Int, _ other: EventStorage, _ theirs: Int) -> Bool {
    let (ours, instant) = (records[index].instant, other.records[theirs].instant)
    return ours == instant ? id(index) < other.id(theirs) : ours < instant
  }
}

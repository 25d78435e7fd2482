internal import PhienCho

/// What a store must keep to when a session's ledger is to survive in it (quy tắc của kho sổ).
///
/// ```swift
/// #expect(try StoreLaws.violations(of: ShopStoreAdapter.self, seed: 1).isEmpty)
/// ```
public enum StoreLaws: Sendable {
  /// Every event taken down comes back with each of its fields, byte for byte.
  ///
  /// Broken by stores that round moments, normalise text, or lose what an action has beside a request.
  public static let exact = Law(
    "store.exact", "every event comes back as it was, byte for byte",
    source: "SessionEvent; EventID compares UTF-8 bytes; RFC 3629")

  /// Events come back in the order in which they were taken down.
  ///
  /// Broken by stores that sort by time or by identifier: who was told what, when, is then lost.
  public static let order = Law(
    "store.order", "events come back in the order of arrival",
    source: "Documentation/journal.md: records are numbered as they arrive")

  /// The same event again is a duplicate and changes nothing, also after a restart.
  ///
  /// Broken by stores that append without looking, or that forget identifiers when they are closed.
  /// Platforms replay records after a reconnection, so that every session has such events.
  public static let once = Law(
    "store.once", "the same event again is a duplicate, and changes nothing",
    source: "EventLog: inserting an event twice changes nothing")

  /// Another event under a known identifier is a conflict, and neither of the two is lost.
  ///
  /// Broken by "insert or replace" and by "insert or ignore": then the ledger hangs on which of two
  /// desks was heard first.
  public static let conflict = Law(
    "store.conflict", "another event of a known identifier is a conflict, and both are kept",
    source: "EventLog: logs kept by two people merge to the same log on either side")

  /// The ledger is that of the events taken down, replayed, whenever one becomes known.
  ///
  /// Broken by stores that apply events as they arrive: a late comment may take the place of one that
  /// was known before.
  public static let replay = Law(
    "store.replay", "the ledger is the one that its events give when they are replayed",
    source: "Ledger: the same events give an equal ledger, in whatever order they became known")

  /// A store that is opened again has the same events and goes on where it was.
  public static let reopening = Law(
    "store.reopening", "closed and opened at any moment, the store is the same and goes on",
    source: "Documentation/journal.md: what was answered is there after a restart")

  /// An event is on the medium when the store says that it has it.
  ///
  /// Broken by stores that acknowledge first and write later.
  public static let acknowledged = Law(
    "store.acknowledged", "an event that was acknowledged is on the medium",
    source: "Journal: acknowledge nothing before the device has it")

  /// A stop in the middle of an event loses at the most that event.
  ///
  /// Broken by stores that refuse to open a file whose end is torn, or that read half a record.
  public static let tornTail = Law(
    "store.torn-tail", "a stop while an event is written loses at the most that event",
    source: "JournalReading.Fault.tornTail: what a stopped program leaves behind")

  /// After such a stop the store goes on: the event again, and the next, are kept.
  ///
  /// Broken by stores that append behind the torn end, where nobody finds the new record.
  public static let afterTear = Law(
    "store.after-tear", "after a stop while an event is written, further events are kept",
    source: "JournalReading.validByteCount: where to cut a torn tail and append further")

  /// What the device changed is noticed: the store refuses to open, or has every event all the same.
  ///
  /// Only the last event may be missing, since its damage looks like a torn end. Broken by stores
  /// without checksums, which sell three kilograms as seven.
  public static let damage = Law(
    "store.damage", "a bit that the device turned is noticed, or costs at the most the last event",
    source: "Documentation/journal.md: why each record carries its own checksum")

  /// Every law, the plainest first.
  public static let all = [
    exact, order, once, conflict, replay, reopening, acknowledged, tornTail, afterTear, damage,
  ]

  /// Checks laws on a partner's store.
  ///
  /// The store is opened many times, some hundred times for 40 events; nothing else is done to it.
  ///
  /// - Parameters:
  ///   - store: The store's type.
  ///   - laws: The laws to check; those of other areas are passed over.
  ///   - seed: What the events are made from; the same seed makes the same check.
  ///   - count: How many events are made; 40 are enough to have every kind and every awkward
  ///     identifier.
  /// - Returns: The laws that do not hold, each once with the fewest events found that show it; empty
  ///   for a store that keeps to all.
  /// - Throws: nothing in practice. What the store throws is a violation.
  /// - Complexity: O(*n*²) in the events, for each law and each attempt to make the events fewer.
  public static func violations<Store: StoreUnderTest>(
    of store: Store.Type, laws: [Law] = all, seed: UInt64, count: Int = 40
  ) throws -> [LawViolation<StoreScript>] {
    let invented = try InventedEvents(seed: seed, count: count)
    let trial = StoreTrial<Store>(catalogue: invented.catalogue, seed: seed)
    return laws.compactMap { law in
      guard trial.breach(of: law, by: invented.events) != nil else { return nil }
      let events = Shrinking.smallest(invented.events) { trial.breach(of: law, by: $0) != nil }
      return trial.breach(of: law, by: events).map { breach in
        LawViolation(
          law: law, seed: seed, input: StoreScript(events: events), expected: breach.expected,
          found: breach.found)
      }
    }
  }
}

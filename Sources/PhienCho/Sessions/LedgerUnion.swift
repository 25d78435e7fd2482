/// The ledgers of parts of a session that were kept apart, as one (hợp sổ).
///
/// Two scribes who each write down another platform's comments, or two machines that each replay half
/// of the buyers, have nothing to do with each other as long as there is enough of everything. The
/// union keeps such ledgers side by side, and what they come to is the sum of what they come to. It
/// is always what replaying all events together gives: ``merging(_:)`` checks that the parts are
/// independent, and where they are not makes one ledger of them, at the price of a replay.
///
/// Parts are independent when
/// - no event and no buyer is in two of them, and no event of one names an event of another;
/// - of every offer that several of them touch the price never changed, nobody had to wait, and the
///   most that each ever held at once is, in all, no more than the stock there was to begin with;
/// - what they come to in all fits in 64 bits.
///
/// Halves of a session by time do not count as independent when buyers come back in the second half;
/// then the merge costs what replaying the second half does.
public struct LedgerUnion: Sendable {
  /// The independent ledgers, in the order they were given; nobody's order numbers are changed.
  public private(set) var parts: [Ledger]

  /// What was on sale.
  public let catalogue: Catalogue

  /// The rules the events were replayed under.
  public let rules: SessionRules

  /// The moment up to which events count, when one was given.
  public let asOf: Instant?

  /// A union of one ledger.
  public init(_ ledger: Ledger) {
    parts = [ledger]
    (catalogue, rules, asOf) = (ledger.catalogue, ledger.rules, ledger.asOf)
  }

  /// The union of this one's events and another's.
  ///
  /// Associative and commutative in what ``summary()`` and ``ledger()`` give, with the union of the
  /// ledger of no events as identity.
  ///
  /// - Throws: ``LedgerMergeError`` unless both are of the same catalogue, rules and moment.
  /// - Complexity: O(*m*) in the events of the smaller, a few nanoseconds each, for independent
  ///   parts; else that of ``Ledger/merging(_:)``.
  public func merging(_ other: LedgerUnion) throws(LedgerMergeError) -> LedgerUnion {
    if let ours = parts.first, let theirs = other.parts.first {
      try ours.checkMergeable(with: theirs)
    }
    var union = self
    union.parts = (parts + other.parts).filter { !$0.events.records.isEmpty }
    guard union.parts.count > 1 else {
      if union.parts.isEmpty { union.parts = parts }
      return union
    }
    if independent(of: other), union.fitsTheShelves {
      union.bringUpToDate()
    } else {
      union.parts = [union.ledger()]
    }
    return union
  }

  /// The one ledger of all events, its orders numbered through.
  ///
  /// - Complexity: O(1) when there is one part, else that of ``Ledger/merging(_:)``.
  public func ledger() -> Ledger {
    guard var merged = parts.first else {
      return Ledger(replaying: EventLog(), of: catalogue, under: rules, asOf: asOf)
    }
    guard parts.count > 2 else {
      for part in parts.dropFirst() { merged = merged.merged(with: part) }
      return merged
    }
    var storage = merged.events
    for part in parts.dropFirst() { storage.merge(part.events) }
    return Ledger(replaying: EventLog(storage), of: catalogue, under: rules, asOf: asOf)
  }

  /// The whole in figures: those of ``ledger()``, without making it.
  ///
  /// In money, the parts have the same order lines as the whole, so that the sums are the same.
  ///
  /// - Complexity: O(*n*) in the order lines, offers and producers.
  public func summary() -> SessionSummary {
    let summaries = parts.map { $0.summary() }
    guard var sum = summaries.first else { return ledger().summary() }
    for summary in summaries.dropFirst() { sum.add(summary) }
    return sum
  }
}

// MARK: - Independence

extension LedgerUnion {
  private func independent(of other: LedgerUnion) -> Bool {
    parts.allSatisfy { ours in
      other.parts.allSatisfy { theirs in
        ours.events.ids.isDisjoint(with: theirs.events.ids)
          && ours.events.buyers.isDisjoint(with: theirs.events.buyers)
          && ours.events.references.isDisjoint(with: theirs.events.ids)
          && theirs.events.references.isDisjoint(with: ours.events.ids)
      }
    }
  }

  /// Whether every offer is enough for all parts together, and the sums of all can be told.
  private var fitsTheShelves: Bool {
    for (position, offer) in catalogue.offers.enumerated() {
      let touching = parts.lazy.map(\.fold.shelves[position]).filter(\.wasTouched)
      guard touching.dropFirst().first != nil else { continue }
      let stock = offer.stock?.amount ?? .max
      var (left, room) = (stock, Int64.max - stock)
      for shelf in touching {
        let added = shelf.stock.map { $0 - stock } ?? 0
        guard !shelf.wasShort, shelf.prices.count == 1, shelf.peak <= left, added <= room else {
          return false
        }
        left -= shelf.peak
        room -= added
      }
    }
    let counters: [KeyPath<LedgerFold, Int64>] = [
      \.claimedGrams, \.claimedPieces, \.admittedMoney,
    ]
    return counters.allSatisfy { counter in
      parts.reduce(into: Int64?.some(0)) { sum, part in
        guard let (total, overflow) = sum?.addingReportingOverflow(part.fold[keyPath: counter])
        else { return }
        sum = overflow ? nil : total
      } != nil
    }
  }

  /// Ends the holds that have run out at the last event of any part.
  private mutating func bringUpToDate() {
    guard rules.holdMilliseconds != nil, asOf == nil else { return }
    let ends = parts.map { part in
      part.events.span.map { part.events.records[$0.last].instant } ?? .min
    }
    guard let end = ends.max() else { return }
    for (index, partEnd) in ends.enumerated() where partEnd < end {
      var fold = parts[index].fold
      fold.expire(until: end)
      parts[index] = Ledger(catalogue, rules, asOf, parts[index].events, fold)
    }
  }
}

extension SessionSummary {
  /// Adds the figures of an independent part of the same session.
  fileprivate mutating func add(_ other: SessionSummary) {
    for place in offers.indices { offers[place].figures.add(other.offers[place].figures) }
    for place in producers.indices { producers[place].figures.add(other.producers[place].figures) }
    total.add(other.total)
    money.add(other.money)
    buyers += other.buyers
    claims += other.claims
    waitingClaims += other.waitingClaims
    refusals += other.refusals
    ordersByState.merge(other.ordersByState, uniquingKeysWith: +)
    ordersByPayment.merge(other.ordersByPayment, uniquingKeysWith: +)
    ordersByRemittance.merge(other.ordersByRemittance, uniquingKeysWith: +)
    emptyOrders += other.emptyOrders
    cancellations.merge(other.cancellations, uniquingKeysWith: +)
    ordersToReview += other.ordersToReview
  }
}

extension LedgerUnion: CustomStringConvertible, CustomReflectable {
  /// How many parts there are.
  public var description: String { "a union of \(parts.count) ledgers" }

  /// A mirror without the orders.
  public var customMirror: Mirror { Mirror(self, children: ["parts": parts.count]) }
}

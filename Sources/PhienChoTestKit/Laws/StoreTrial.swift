internal import PhienCho
internal import PhienChoReading

/// Tries one store on scripts of events.
struct StoreTrial<Store: StoreUnderTest> {
  let catalogue: Catalogue
  let seed: UInt64

  /// How many cuts through one event, and how many turned bits, are tried.
  private static var cuts: Int { 10 }

  /// What is wrong when a law is checked on events; `nil` when it holds.
  func breach(of law: Law, by events: [SessionEvent]) -> Breach? {
    do {
      switch law {
      case StoreLaws.exact: return try exact(events)
      case StoreLaws.order: return try order(events)
      case StoreLaws.once: return try once(events)
      case StoreLaws.conflict: return try conflict(events)
      case StoreLaws.replay: return try replay(events)
      case StoreLaws.reopening: return try reopening(events)
      case StoreLaws.acknowledged: return try acknowledged(events)
      case StoreLaws.tornTail: return try torn(events, goingOn: false)
      case StoreLaws.afterTear: return try torn(events, goingOn: true)
      case StoreLaws.damage: return try damage(events)
      default: return nil
      }
    } catch {
      return Breach(expected: "no error", found: "the error \"\(error)\"")
    }
  }

  // MARK: - Laws of what is kept

  private func exact(_ events: [SessionEvent]) throws -> Breach? {
    let kept = Set(try filled(with: events).events().map { EventLists.bytes($0) })
    return events.first { !kept.contains(EventLists.bytes($0)) }.map {
      Breach(expected: EventLists.text($0), found: "no such event")
    }
  }

  private func order(_ events: [SessionEvent]) throws -> Breach? {
    EventLists.difference(try filled(with: events).events().map(\.id), events.map(\.id))
  }

  private func once(_ events: [SessionEvent]) throws -> Breach? {
    var store = try Store(opening: nil)
    for event in events {
      for expected in [EventLog.Insertion.inserted, .duplicate] {
        let answer = try store.append(event)
        if answer != expected { return EventLists.answer(answer, expected, to: event) }
      }
    }
    var again = try Store(opening: store.medium())
    for event in events {
      let answer = try again.append(event)
      if answer != .duplicate { return EventLists.answer(answer, .duplicate, to: event) }
    }
    return try EventLists.difference(store.events(), events)
      ?? EventLists.difference(again.events(), events)
  }

  private func conflict(_ events: [SessionEvent]) throws -> Breach? {
    var store = try Store(opening: nil)
    var log = EventLog()
    for (place, event) in events.enumerated() {
      // Whichever of the two comes first by its moment, and whichever arrives first.
      let rival = SessionEvent(
        id: event.id,
        instant: Instant(
          millisecondsSince1970: event.instant.millisecondsSince1970 + (place % 2 == 0 ? 7 : -7)),
        action: event.action == .pin(offer: nil)
          ? .pin(offer: catalogue.offers.first?.code)
          : .pin(offer: nil))
      for (claimant, expected) in [(event, EventLog.Insertion.inserted), (rival, .conflict)] {
        log.insert(claimant)
        let answer = try store.append(claimant)
        if answer != expected { return EventLists.answer(answer, expected, to: claimant) }
      }
    }
    for store in [store, try Store(opening: store.medium())] {
      let kept = EventLog(try store.events())
      if kept != log {
        return Breach(
          expected: "\(log.count) events that stand and \(log.conflicts.count) conflicts",
          found: "\(kept.count) events that stand and \(kept.conflicts.count) conflicts, or others")
      }
    }
    return try ledgerDifference(store, log)
  }

  private func replay(_ events: [SessionEvent]) throws -> Breach? {
    var store = try Store(opening: nil)
    var log = EventLog()
    for event in events {
      _ = try store.append(event)
      log.insert(event)
      if let breach = try ledgerDifference(store, log) { return breach }
    }
    return nil
  }

  private func ledgerDifference(_ store: Store, _ log: EventLog) throws -> Breach? {
    let expected = Ledger(replaying: log, of: catalogue)
    let found = try store.ledger(of: catalogue)
    return found == expected
      ? nil : Breach(expected: "the ledger replayed, \(expected)", found: "another, \(found)")
  }

  // MARK: - Laws of what lasts

  private func reopening(_ events: [SessionEvent]) throws -> Breach? {
    var store = try Store(opening: nil)
    for (place, event) in events.enumerated() {
      _ = try store.append(event)
      if place % 3 == 0 { store = try Store(opening: store.medium()) }
    }
    store = try Store(opening: store.medium())
    return try EventLists.difference(store.events(), events)
      ?? EventLists.difference(Store(opening: store.medium()).events(), events)
  }

  private func acknowledged(_ events: [SessionEvent]) throws -> Breach? {
    var store = try Store(opening: nil)
    for (place, event) in events.enumerated() {
      _ = try store.append(event)
      let left = try Store(opening: store.medium()).events()
      if let breach = EventLists.difference(left, Array(events[...place])) { return breach }
    }
    return nil
  }

  private func torn(_ events: [SessionEvent], goingOn: Bool) throws -> Breach? {
    var random = SeededGenerator(seed: seed)
    var store = try Store(opening: nil)
    var before = try store.medium()
    for (place, event) in events.enumerated() {
      _ = try store.append(event)
      let after = try store.medium()
      var media = Store.media(between: before, and: after)
      before = after
      while media.count > Self.cuts { media.remove(at: random.below(UInt32(media.count))) }
      let (old, new) = (Array(events[..<place]), Array(events[...place]))
      for medium in media {
        var left = try Store(opening: medium)
        let kept = try left.events()
        if !goingOn {
          if EventLists.difference(kept, old) == nil { continue }
          if let breach = EventLists.difference(kept, new) { return breach }
          continue
        }
        // The caller, who had no answer, says it again.
        _ = try left.append(event)
        for next in events[(place + 1)...].prefix(2) { _ = try left.append(next) }
        let expected = new + events[(place + 1)...].prefix(2)
        let reopened = try Store(opening: left.medium()).events()
        if let breach = EventLists.difference(reopened, Array(expected)) { return breach }
      }
    }
    return nil
  }

  private func damage(_ events: [SessionEvent]) throws -> Breach? {
    let whole = try filled(with: events).medium()
    var random = SeededGenerator(seed: seed ^ 0x4441_4D41_4745)
    for _ in 0..<Self.cuts * 8 {
      guard let medium = Store.damaged(whole, at: random.below(.max)) else { return nil }
      // To refuse the medium is to notice.
      guard let kept = try? Store(opening: medium).events() else { continue }
      // A damaged last record cannot be told from one whose program was stopped.
      if EventLists.difference(kept, Array(events.dropLast())) == nil { continue }
      if let breach = EventLists.difference(kept, events) { return breach }
    }
    return nil
  }

  private func filled(with events: [SessionEvent]) throws -> Store {
    var store = try Store(opening: nil)
    for event in events { _ = try store.append(event) }
    return store
  }
}

/// The events in which two logs differ, and which of them a change is put down to.
struct DifferingEvents {
  struct Item {
    let event: SessionEvent
    let kind: LedgerDiff.Cause.Kind
    /// Whose comment it is, or changes.
    let buyers: [BuyerID]
    /// The offers it names, or those of the comment it changes.
    let offers: [OfferCode]
  }

  private(set) var events: [Item] = []

  init(_ old: EventStorage, _ new: EventStorage) {
    let end = old.span.map { old.records[$0.last].instant }
    for index in new.records.indices {
      guard let before = old.ids.index(of: index, in: new.ids) else {
        let isLate = end.map { new.records[index].instant <= $0 } ?? false
        events.append(Self.item(new.event(index), isLate ? .late : .new, new, old))
        continue
      }
      let event = new.event(index)
      if event != old.event(before) { events.append(Self.item(event, .changed, new, old)) }
    }
    for index in old.records.indices where new.ids.index(of: index, in: old.ids) == nil {
      events.append(Self.item(old.event(index), .removed, old, new))
    }
    events.sort { EventStorage.precedes($0.event, $1.event) }
  }

  private static func item(
    _ event: SessionEvent, _ kind: LedgerDiff.Cause.Kind, _ log: EventStorage, _ other: EventStorage
  ) -> Item {
    var (buyers, offers) = (event.action.buyers, event.action.offers)
    switch event.action {
    case .edit(let comment, _, _), .retract(let comment):
      for storage in [log, other] {
        guard let index = storage.ids.index(of: comment.rawValue) else { continue }
        buyers += storage.event(index).action.buyers
        offers += storage.event(index).action.offers
      }
    default: break
    }
    return Item(event: event, kind: kind, buyers: buyers, offers: offers)
  }

  /// What a change is put down to: the first event of the buyer's own, else the first about the
  /// offer, else the first of all.
  func cause(of buyer: BuyerID, _ offer: OfferCode, in ledger: Ledger) -> LedgerDiff.Cause? {
    let shelf = ledger.catalogue.index(of: offer.rawValue)
    func isAbout(_ item: Item) -> Bool {
      item.offers.contains { ledger.catalogue.index(of: $0.rawValue) == shelf }
    }
    func isOwn(_ item: Item) -> Bool {
      item.buyers.contains { ledger.person(of: $0) == buyer }
    }
    let own = events.filter(isOwn)
    let found =
      own.first(where: isAbout) ?? own.first(where: { $0.offers.isEmpty })
      ?? events.first(where: isAbout) ?? own.first ?? events.first
    return found.map { cause($0, of: buyer, in: ledger) }
  }

  func cause(_ item: Item, of buyer: BuyerID?, in ledger: Ledger) -> LedgerDiff.Cause {
    let isOwn = item.buyers.contains { ledger.person(of: $0) == buyer }
    return LedgerDiff.Cause(
      event: item.event.id, instant: item.event.instant, kind: item.kind, isOwn: isOwn,
      otherOrder: isOwn
        ? nil : item.buyers.first.flatMap { ledger.currentOrder(of: $0)?.number })
  }
}

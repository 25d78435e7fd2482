/// The fold of a session's events: each event in canonical order changes these tables.
///
/// Linear in the events but for
/// - the waiting lists, where a step costs the logarithm of the places;
/// - naming an order by one of its claims, which is looked up in as many steps;
/// - a change of a comment, which walks the comment's earlier edits and the claims that all made;
/// - what is set or taken back, which walks the prices its buyer's order asked for the offer at;
/// - joining two carts, which walks the claims of what both ask at one price.
struct LedgerFold: Sendable {
  let rules: SessionRules
  var shelves: [Shelf]
  var claims: [LedgerRecord.Claim] = []
  var lines: [LedgerRecord.Line] = []
  var orders: [LedgerRecord.Order] = []
  var goods: [LedgerRecord.Goods] = []
  var accounts: [LedgerRecord.Account] = []
  var movements: [LedgerRecord.Movement] = []
  var adjustments: [LedgerRecord.Adjustment] = []
  var refusals: [LedgerRecord.Refusal] = []
  /// By the buyer's number in the log, the latest order; of linked buyers, at the one they go by.
  var orderOfBuyer: [Int32] = []
  /// Likewise, the latest order that was ever confirmed.
  var agreedOrderOfBuyer: [Int32] = []
  /// The offer shown on screen, by its position in the catalogue.
  var pinned: Int?

  /// By the offer's number in the log, its position in the catalogue, or -1.
  var offerPositions: [Int32] = []
  /// By the reference's number in the log, the event's number there, or -1.
  var referencePositions: [Int32] = []
  var holds = HoldQueue()
  /// The order lines of orders with more than a few, by order and offer.
  var furtherLines: [UInt64: Int32] = [:]
  /// By the buyer's number, the buyer it goes by; empty while nobody is linked.
  var persons: [Int32] = []
  /// The instant up to which holds have run out; no earlier event can be applied any more.
  var expiredUntil = Int64.min
  /// The requests that counted, by their content, where the rules ask about repeats.
  var counted: [Int: Int32] = [:]
  /// By a comment's event, the edits of it.
  var editsOfComment: [Int32: [Int32]] = [:]
  /// The events whose proposals wait for consent.
  var proposals: Set<Int32> = []
  var step: Int32 = 0
  var claimedGrams: Int64 = 0
  var claimedPieces: Int64 = 0
  /// What was claimed, charged, and changed hands: no sum of any of it is larger.
  var admittedMoney: Int64 = 0

  init(_ catalogue: Catalogue, under rules: SessionRules) {
    self.rules = rules
    shelves = catalogue.offers.map(Shelf.init)
  }

  /// Applies the events from a place in canonical order on, all later than those applied before.
  mutating func run(
    _ events: borrowing EventStorage, of catalogue: Catalogue, from start: Int = 0,
    asOf end: Instant? = nil
  ) {
    offerPositions = events.offers.map { Int32(catalogue.index(of: $0.rawValue) ?? -1) }
    referencePositions = events.referencedRecords()
    let strangers = Array(repeating: Int32(-1), count: events.buyers.count - orderOfBuyer.count)
    orderOfBuyer += strangers
    agreedOrderOfBuyer += strangers
    if !persons.isEmpty { growPersons() }
    let order = events.canonicalOrder()
    for position in start..<events.records.count {
      let index = order.map { Int($0[position]) } ?? position
      let record = events.records[index]
      if let end, record.instant > end.millisecondsSince1970 { break }
      step = Int32(position)
      expire(until: record.instant)
      apply(record, Int32(index), events)
    }
    // What is held from here on comes after every confirmation.
    step += 1
    if let end { expire(until: end.millisecondsSince1970) }
    shortenLinks()
  }

  private mutating func apply(
    _ record: EventStorage.Record, _ event: Int32, _ events: borrowing EventStorage
  ) {
    switch record.kind {
    case .request: request(record, event, events)
    case .withdraw:
      cancel(record, event, reason: LedgerRecord.Cancellation.withdrawal, by: .buyer)
    case .cancel:
      cancel(
        record, event, reason: record.detail, by: ActionParts.value(record.variant, Party.seller))
    case .present: present(record, event)
    case .confirm: confirm(record, event)
    case .close: close(record, event)
    case .restock: restock(events.lines[record.firstLine], event, at: record.instant)
    case .pin: pin(record.lineCount > 0 ? events.lines[record.firstLine] : nil, event)
    default: applyRare(record, event, events)
    }
  }

  /// The kinds that have more than a buyer and lines.
  private mutating func applyRare(
    _ record: EventStorage.Record, _ event: Int32, _ events: borrowing EventStorage
  ) {
    let extra = events.extras[Int(record.detail)]
    let act = SellerAct(
      record: record, extra: extra, proposal: event, event: event, instant: record.instant)
    switch record.kind {
    case .reprice: reprice(events.lines[record.firstLine], to: extra.money, event)
    case .edit: edit(act, events)
    case .retract: retract(act, events)
    case .link: link(record.buyer, extra.buyer, event)
    case .weigh: weigh(act, events)
    case .substitute: substitute(act, events)
    case .consent: consent(act, events)
    case .fulfil: fulfil(act, events)
    case .pay, .refund, .charge, .cashOnDelivery: transfer(act, events)
    case .request, .withdraw, .cancel, .present, .confirm, .close, .restock, .pin: break
    }
  }

  /// Writes down a refusal; the offer is given by its number in the log.
  mutating func refuse(
    _ reason: LedgerRecord.Refusal.Reason, _ event: Int32, position: Int32 = -1, offer: Int32 = -1
  ) {
    refusals.append(
      LedgerRecord.Refusal(event: event, position: position, offer: offer, reason: reason))
  }
}

/// An event of the rarer kinds, and which event it takes effect by: itself, or the consent to it.
struct SellerAct {
  let record: EventStorage.Record
  let extra: EventStorage.Extra
  /// The event itself.
  let proposal: Int32
  /// The event by which it takes effect.
  var event: Int32
  var instant: Int64
  var hasConsent = false
}

// MARK: - The shelf

extension LedgerFold {
  private mutating func restock(_ line: EventStorage.Line, _ event: Int32, at instant: Int64) {
    guard let position = shelf(of: line, event, position: -1) else { return }
    guard let stock = shelves[Int(position)].stock else { return }
    shelves[Int(position)].wasTouched = true
    let (sum, overflow) = stock.addingReportingOverflow(line.amount)
    guard !overflow else { return refuse(.overflow, event, offer: line.offer) }
    shelves[Int(position)].stock = sum
    promote(position, at: instant, event)
  }

  private mutating func pin(_ line: EventStorage.Line?, _ event: Int32) {
    guard let line else {
      pinned = nil
      return
    }
    guard let position = shelf(of: line, event, position: -1) else { return }
    pinned = Int(position)
  }

  private mutating func reprice(_ line: EventStorage.Line, to vnd: Int64, _ event: Int32) {
    guard let position = shelf(of: line, event, position: -1) else { return }
    guard let price = try? UnitPrice(Money(vnd: vnd), per: shelves[Int(position)].price.basis)
    else { return refuse(.badPrice(vnd), event, offer: line.offer) }
    guard price != shelves[Int(position)].price else { return }
    shelves[Int(position)].prices.append(price)
    shelves[Int(position)].wasTouched = true
  }

  /// The shelf that a line is about; a refusal when there is none or it is in another unit.
  mutating func shelf(of line: EventStorage.Line, _ event: Int32, position: Int32) -> Int32? {
    let shelf = offerPositions[Int(line.offer)]
    guard shelf >= 0 else {
      refuse(.unknownOffer, event, position: position, offer: line.offer)
      return nil
    }
    guard shelves[Int(shelf)].sells(by: line.unit) else {
      refuse(.wrongUnit, event, position: position, offer: line.offer)
      return nil
    }
    return shelf
  }
}

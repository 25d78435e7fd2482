/// The fold of a session's events: each event in canonical order changes these tables.
///
/// Linear in the events but for the waiting lists, where a step costs the logarithm of the places.
struct LedgerFold: Sendable {
  let rules: SessionRules
  var shelves: [Shelf]
  var claims: [LedgerRecord.Claim] = []
  var lines: [LedgerRecord.Line] = []
  var orders: [LedgerRecord.Order] = []
  var refusals: [LedgerRecord.Refusal] = []
  /// By the buyer's number in the log, the latest order.
  var orderOfBuyer: [Int32]
  /// The offer shown on screen, by its position in the catalogue.
  var pinned: Int?

  /// By the offer's number in the log, its position in the catalogue, or -1.
  let offerPositions: [Int32]
  var holds = HoldQueue()
  /// The order lines of orders with more than a few, by order and offer.
  var furtherLines: [UInt64: Int32] = [:]
  var step: Int32 = 0
  var claimedGrams: Int64 = 0
  var claimedPieces: Int64 = 0
  var claimedMoney: Int64 = 0

  init(
    _ events: borrowing EventStorage, of catalogue: Catalogue, under rules: SessionRules,
    asOf end: Instant?
  ) {
    self.rules = rules
    shelves = catalogue.offers.map(Shelf.init)
    offerPositions = events.offers.map { Int32(catalogue.index(of: $0.rawValue) ?? -1) }
    orderOfBuyer = Array(repeating: -1, count: events.buyers.count)
    let order = events.canonicalOrder()
    for position in events.records.indices {
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
  }

  private mutating func apply(
    _ record: EventStorage.Record, _ event: Int32, _ events: borrowing EventStorage
  ) {
    switch record.kind {
    case .request: request(record, event, events)
    case .withdraw: cancel(record, event, reason: -1)
    case .cancel: cancel(record, event, reason: record.detail)
    case .confirm: confirm(record, event)
    case .close: close(record, event)
    case .restock: restock(events.lines[record.firstLine], event, at: record.instant)
    case .pin: pin(record.lineCount > 0 ? events.lines[record.firstLine] : nil, event)
    }
  }

  mutating func refuse(
    _ reason: LedgerRecord.Refusal.Reason, _ event: Int32, position: Int32 = -1, offer: Int32 = -1
  ) {
    refusals.append(
      LedgerRecord.Refusal(event: event, position: position, offer: offer, reason: reason))
  }
}

// MARK: - The seller's side

extension LedgerFold {
  private mutating func restock(_ line: EventStorage.Line, _ event: Int32, at instant: Int64) {
    let position = offerPositions[Int(line.offer)]
    guard position >= 0 else { return refuse(.unknownOffer, event, offer: line.offer) }
    guard line.unit == shelves[Int(position)].unit else {
      return refuse(.wrongUnit, event, offer: line.offer)
    }
    guard let stock = shelves[Int(position)].stock else { return }
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
    let position = offerPositions[Int(line.offer)]
    guard position >= 0 else { return refuse(.unknownOffer, event, offer: line.offer) }
    pinned = Int(position)
  }
}

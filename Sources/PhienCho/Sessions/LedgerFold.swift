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
  private let offerPositions: [Int32]
  private var holds = HoldQueue()
  /// The order lines of orders with more than a few, by order and offer.
  private var furtherLines: [UInt64: Int32] = [:]
  private var step: Int32 = 0
  private var claimedGrams: Int64 = 0
  private var claimedPieces: Int64 = 0
  private var claimedMoney: Int64 = 0

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

  private mutating func refuse(
    _ reason: LedgerRecord.Refusal.Reason, _ event: Int32, position: Int32 = -1, offer: Int32 = -1
  ) {
    refusals.append(
      LedgerRecord.Refusal(event: event, position: position, offer: offer, reason: reason))
  }
}

// MARK: - Requests

extension LedgerFold {
  /// One line of a request, with what is needed to refuse it.
  private struct Asked {
    let line: EventStorage.Line
    let shelf: Int32
    let buyer: Int32
    let event: Int32
    let position: Int32
    let instant: Int64
  }

  private mutating func request(
    _ record: EventStorage.Record, _ event: Int32, _ events: borrowing EventStorage
  ) {
    guard record.lineCount > 0 else { return refuse(.emptyRequest, event) }
    var changed = false
    for position in 0..<record.lineCount {
      let line = events.lines[record.firstLine + Int(position)]
      let shelf = offerPositions[Int(line.offer)]
      guard shelf >= 0 else {
        refuse(.unknownOffer, event, position: position, offer: line.offer)
        continue
      }
      guard line.unit == nil || line.unit == shelves[Int(shelf)].unit else {
        refuse(.wrongUnit, event, position: position, offer: line.offer)
        continue
      }
      let asked = Asked(
        line: line, shelf: shelf, buyer: record.buyer, event: event, position: position,
        instant: record.instant)
      if apply(asked) { changed = true }
    }
    if changed, record.detail >= 0 {
      orders[Int(orderOfBuyer[Int(record.buyer)])].needsReview = true
    }
  }

  /// Whether the buyer's cart changed.
  private mutating func apply(_ asked: Asked) -> Bool {
    let amount = asked.line.amount
    guard asked.line.operation != .add else { return claim(amount, asked) }
    guard let order = openOrder(of: asked.buyer) else {
      // "Make it 4 kg" from somebody who has nothing yet is a first request.
      if asked.line.operation == .set, amount > 0 { return claim(amount, asked) }
      refuse(.noOrder, asked.event, position: asked.position, offer: asked.line.offer)
      return false
    }
    let line = self.line(of: order, offer: asked.shelf)
    let standing = line.map { lines[Int($0)].standing } ?? 0
    if asked.line.operation == .set, amount > standing { return claim(amount - standing, asked) }
    if asked.line.operation == .set, amount == standing, amount > 0 { return false }
    guard let line, standing > 0 else {
      refuse(.nothingToRemove, asked.event, position: asked.position, offer: asked.line.offer)
      return false
    }
    let less =
      switch asked.line.operation {
      case .set: standing - amount
      default: asked.line.unit == nil ? standing : amount
      }
    if less > standing {
      refuse(
        .removedTooMuch(less - standing, shelves[Int(asked.shelf)].unit), asked.event,
        position: asked.position, offer: asked.line.offer)
    }
    guard less > 0 else { return false }
    amend(order, asked.event)
    reduce(line, by: min(less, standing), asked.event)
    promote(asked.shelf, at: asked.instant, asked.event)
    return true
  }

  /// Makes a new claim, held at once if it may be.
  private mutating func claim(_ amount: Int64, _ asked: Asked) -> Bool {
    guard admit(amount, asked.shelf) else {
      refuse(.overflow, asked.event, position: asked.position, offer: asked.line.offer)
      return false
    }
    let order = openOrder(of: asked.buyer) ?? open(asked)
    amend(order, asked.event)
    let line = self.line(of: order, offer: asked.shelf) ?? addLine(to: order, offer: asked.shelf)
    let claim = Int32(claims.count)
    claims.append(
      LedgerRecord.Claim(
        event: asked.event, position: asked.position, line: line,
        previous: lines[Int(line)].latestClaim, requested: amount, standing: amount))
    lines[Int(line)].latestClaim = claim
    lines[Int(line)].claimed += amount
    if shelves[Int(asked.shelf)].admits(amount, under: rules.waiting) {
      hold(claim, at: asked.instant, asked.event)
    } else {
      lines[Int(line)].waiting += amount
      claims[Int(claim)].place = shelves[Int(asked.shelf)].waiting.append(claim, asking: amount)
    }
    return true
  }

  /// Whether the session's totals still fit in 64 bits with a claim, which they then include.
  ///
  /// Every figure a summary gives is at most the sum of what was claimed. Rounding half up a line of
  /// several claims gives at most what rounding each gives, and one đồng more for each.
  private mutating func admit(_ amount: Int64, _ shelf: Int32) -> Bool {
    let shelf = shelves[Int(shelf)]
    guard let price = try? shelf.price.total(for: shelf.unit.quantity(amount)).vnd else {
      return false
    }
    let (money, moneyOverflow) = claimedMoney.addingReportingOverflow(price)
    guard !moneyOverflow, money < Int64.max else { return false }
    switch shelf.unit {
    case .grams:
      let (grams, overflow) = claimedGrams.addingReportingOverflow(amount)
      guard !overflow else { return false }
      claimedGrams = grams
    case .pieces:
      let (pieces, overflow) = claimedPieces.addingReportingOverflow(amount)
      guard !overflow else { return false }
      claimedPieces = pieces
    }
    claimedMoney = money + 1
    return true
  }

  /// Takes an amount back from an order line, from the latest claims first.
  private mutating func reduce(_ line: Int32, by amount: Int64, _ event: Int32) {
    var left = amount
    while left > 0, lines[Int(line)].latestClaim >= 0 {
      let claim = Int(lines[Int(line)].latestClaim)
      let standing = claims[claim].state.isTerminal ? 0 : claims[claim].standing
      if standing <= left {
        left -= standing
        lines[Int(line)].latestClaim = claims[claim].previous
        if standing > 0 { release(Int32(claim), event) }
      } else {
        claims[claim].standing -= left
        shrink(claims[claim], by: left)
        left = 0
      }
    }
  }

  private mutating func shrink(_ claim: LedgerRecord.Claim, by amount: Int64) {
    let line = Int(claim.line)
    let shelf = Int(lines[line].offer)
    if claim.state == .held {
      lines[line].held -= amount
      shelves[shelf].held -= amount
    } else {
      lines[line].waiting -= amount
      shelves[shelf].waiting.update(claim.place, asking: claim.standing)
    }
  }
}

// MARK: - Claims

extension LedgerFold {
  private mutating func move(_ claim: Int32, _ claimEvent: ClaimEvent, _ event: Int32) -> Bool {
    do {
      claims[Int(claim)].state = try claims[Int(claim)].state.after(claimEvent)
      return true
    } catch {
      refuse(.transition(error), event, position: claims[Int(claim)].position)
      return false
    }
  }

  private mutating func hold(_ claim: Int32, at instant: Int64, _ event: Int32) {
    guard move(claim, .hold, event) else { return }
    let line = Int(claims[Int(claim)].line)
    let amount = claims[Int(claim)].standing
    claims[Int(claim)].heldAt = step
    lines[line].held += amount
    shelves[Int(lines[line].offer)].held += amount
    orders[Int(lines[line].order)].heldClaims += 1
    if let duration = rules.holdMilliseconds { holds.append(claim, from: instant, for: duration) }
  }

  private mutating func release(_ claim: Int32, _ event: Int32) {
    let wasHeld = claims[Int(claim)].state == .held
    guard move(claim, .release, event) else { return }
    let amount = claims[Int(claim)].standing
    claims[Int(claim)].standing = 0
    let line = Int(claims[Int(claim)].line)
    let shelf = Int(lines[line].offer)
    if wasHeld {
      lines[line].held -= amount
      shelves[shelf].held -= amount
      orders[Int(lines[line].order)].heldClaims -= 1
    } else {
      lines[line].waiting -= amount
      shelves[shelf].waiting.remove(claims[Int(claim)].place)
    }
  }

  /// Holds the waiting claims that may now be held, in their order.
  private mutating func promote(_ shelf: Int32, at instant: Int64, _ event: Int32) {
    while let claim = shelves[Int(shelf)].next(under: rules.waiting) {
      let line = Int(claims[Int(claim)].line)
      shelves[Int(shelf)].waiting.remove(claims[Int(claim)].place)
      lines[line].waiting -= claims[Int(claim)].standing
      // What was agreed on did not include these goods.
      amend(lines[line].order, event)
      hold(claim, at: instant, event)
    }
  }

  /// Ends the holds that have lasted their time, and serves those who wait, up to an instant.
  private mutating func expire(until instant: Int64) {
    while let (claim, deadline) = holds.next(until: instant) {
      let record = claims[Int(claim)]
      let line = Int(record.line)
      let order = Int(lines[line].order)
      guard record.state == .held, record.heldAt > orders[order].confirmedAt,
        move(claim, .expire, record.event)
      else { continue }
      lines[line].held -= record.standing
      lines[line].expired += record.standing
      orders[order].heldClaims -= 1
      shelves[Int(lines[line].offer)].held -= record.standing
      promote(lines[line].offer, at: deadline, record.event)
    }
  }
}

// MARK: - Orders

extension LedgerFold {
  /// The buyer's order that may still change.
  private func openOrder(of buyer: Int32) -> Int32? {
    let order = orderOfBuyer[Int(buyer)]
    return order < 0 || orders[Int(order)].state.isTerminal ? nil : order
  }

  private mutating func open(_ asked: Asked) -> Int32 {
    let order = Int32(orders.count)
    orders.append(LedgerRecord.Order(buyer: asked.buyer, openedBy: asked.event))
    orderOfBuyer[Int(asked.buyer)] = order
    return order
  }

  private mutating func move(_ order: Int32, _ orderEvent: OrderEvent, _ event: Int32) -> Bool {
    do {
      orders[Int(order)].state = try orders[Int(order)].state.after(orderEvent)
      return true
    } catch {
      refuse(.transition(error), event)
      return false
    }
  }

  private mutating func amend(_ order: Int32, _ event: Int32) {
    if orders[Int(order)].state == .confirmed { _ = move(order, .amend, event) }
  }

  /// The buyer's latest order, or a refusal.
  private mutating func order(_ record: EventStorage.Record, _ event: Int32) -> Int32? {
    let order = orderOfBuyer[Int(record.buyer)]
    if order < 0 { refuse(.noOrder, event) }
    return order < 0 ? nil : order
  }

  private mutating func confirm(_ record: EventStorage.Record, _ event: Int32) {
    guard let order = order(record, event) else { return }
    if orders[Int(order)].state == .unconfirmed, orders[Int(order)].heldClaims == 0 {
      return refuse(.nothingHeld, event)
    }
    guard move(order, .confirm, event) else { return }
    orders[Int(order)].confirmedAt = step
    orders[Int(order)].needsReview = false
  }

  private mutating func close(_ record: EventStorage.Record, _ event: Int32) {
    guard let order = order(record, event), move(order, .close, event) else { return }
    releaseAll(of: order, keepingHeld: true, at: record.instant, event)
  }

  private mutating func cancel(_ record: EventStorage.Record, _ event: Int32, reason: Int32) {
    guard let order = order(record, event), move(order, .cancel, event) else { return }
    orders[Int(order)].cancellation = reason
    orders[Int(order)].needsReview = false
    releaseAll(of: order, keepingHeld: false, at: record.instant, event)
  }

  /// Releases an order's claims and, when all are, serves those who wait.
  private mutating func releaseAll(
    of order: Int32, keepingHeld: Bool, at instant: Int64, _ event: Int32
  ) {
    var line = orders[Int(order)].firstLine
    while line >= 0 {
      var claim = lines[Int(line)].latestClaim
      while claim >= 0 {
        let state = claims[Int(claim)].state
        if state == .waitlisted || (state == .held && !keepingHeld) { release(claim, event) }
        claim = claims[Int(claim)].previous
      }
      line = lines[Int(line)].next
    }
    line = orders[Int(order)].firstLine
    while line >= 0 {
      promote(lines[Int(line)].offer, at: instant, event)
      line = lines[Int(line)].next
    }
  }

  /// Up to this many lines an order's are walked; further ones are looked up.
  private static var walkedLines: Int32 { 8 }

  private static func key(_ order: Int32, _ offer: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: order)) << 32 | UInt64(UInt32(bitPattern: offer))
  }

  private func line(of order: Int32, offer: Int32) -> Int32? {
    var line = orders[Int(order)].firstLine
    for _ in 0..<min(orders[Int(order)].lineCount, Self.walkedLines) {
      if lines[Int(line)].offer == offer { return line }
      line = lines[Int(line)].next
    }
    return line < 0 ? nil : furtherLines[Self.key(order, offer)]
  }

  private mutating func addLine(to order: Int32, offer: Int32) -> Int32 {
    let line = Int32(lines.count)
    lines.append(LedgerRecord.Line(order: order, offer: offer))
    let last = orders[Int(order)].lastLine
    if last < 0 {
      orders[Int(order)].firstLine = line
    } else {
      lines[Int(last)].next = line
    }
    orders[Int(order)].lastLine = line
    if orders[Int(order)].lineCount >= Self.walkedLines {
      furtherLines[Self.key(order, offer)] = line
    }
    orders[Int(order)].lineCount += 1
    return line
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

/// Carts: opening, agreeing, ending, and their lines.
extension LedgerFold {
  /// The buyer's order that may still change.
  func openOrder(of buyer: Int32) -> Int32? {
    let order = orderOfBuyer[Int(buyer)]
    return order < 0 || orders[Int(order)].state.isTerminal ? nil : order
  }

  mutating func open(for buyer: Int32, _ event: Int32) -> Int32 {
    let order = Int32(orders.count)
    orders.append(LedgerRecord.Order(buyer: buyer, openedBy: event))
    orderOfBuyer[Int(buyer)] = order
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

  mutating func amend(_ order: Int32, _ event: Int32) {
    if orders[Int(order)].state == .confirmed { _ = move(order, .amend, event) }
  }

  /// The buyer's latest order, or a refusal.
  private mutating func order(_ record: EventStorage.Record, _ event: Int32) -> Int32? {
    let order = orderOfBuyer[Int(record.buyer)]
    if order < 0 { refuse(.noOrder, event) }
    return order < 0 ? nil : order
  }

  mutating func confirm(_ record: EventStorage.Record, _ event: Int32) {
    guard let order = order(record, event) else { return }
    if orders[Int(order)].state == .unconfirmed, orders[Int(order)].heldClaims == 0 {
      return refuse(.nothingHeld, event)
    }
    guard move(order, .confirm, event) else { return }
    orders[Int(order)].confirmedAt = step
    orders[Int(order)].needsReview = false
  }

  mutating func close(_ record: EventStorage.Record, _ event: Int32) {
    guard let order = order(record, event), move(order, .close, event) else { return }
    releaseAll(of: order, keepingHeld: true, at: record.instant, event)
  }

  mutating func cancel(_ record: EventStorage.Record, _ event: Int32, reason: Int32) {
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

  func line(of order: Int32, offer: Int32) -> Int32? {
    var line = orders[Int(order)].firstLine
    for _ in 0..<min(orders[Int(order)].lineCount, Self.walkedLines) {
      if lines[Int(line)].offer == offer { return line }
      line = lines[Int(line)].next
    }
    return line < 0 ? nil : furtherLines[Self.key(order, offer)]
  }

  mutating func addLine(to order: Int32, offer: Int32) -> Int32 {
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

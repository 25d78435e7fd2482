/// Carts: opening, agreeing, and ending.
extension LedgerFold {
  /// The buyer's order that may still change.
  mutating func openOrder(of buyer: Int32) -> Int32? {
    let order = orderOfBuyer[Int(cart(of: buyer))]
    guard order >= 0 else { return nil }
    let record = orders[Int(order)]
    return record.state.isTerminal || record.isHandedOver ? nil : order
  }

  mutating func open(for buyer: Int32, _ event: Int32) -> Int32 {
    let order = Int32(orders.count)
    let cart = Int(cart(of: buyer))
    var record = LedgerRecord.Order(buyer: buyer, openedBy: event)
    if rules.newOrders == .draft { record.state = .draft }
    orders.append(record)
    orderOfBuyer[cart] = order
    return order
  }

  mutating func move(_ order: Int32, _ orderEvent: OrderEvent, _ event: Int32) -> Bool {
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
    let order = orderOfBuyer[Int(cart(of: record.buyer))]
    if order < 0 { refuse(.noOrder, event) }
    return order < 0 ? nil : order
  }

  mutating func present(_ record: EventStorage.Record, _ event: Int32) {
    guard let order = order(record, event) else { return }
    _ = move(order, .present, event)
  }

  mutating func confirm(_ record: EventStorage.Record, _ event: Int32) {
    guard let order = order(record, event) else { return }
    if orders[Int(order)].state == .unconfirmed, orders[Int(order)].heldClaims == 0 {
      return refuse(.nothingHeld, event)
    }
    guard move(order, .confirm, event) else { return }
    orders[Int(order)].confirmedAt = step
    agreedOrderOfBuyer[Int(cart(of: record.buyer))] = order
    orders[Int(order)].needsReview = false
  }

  mutating func close(_ record: EventStorage.Record, _ event: Int32) {
    guard let order = order(record, event), move(order, .close, event) else { return }
    releaseAll(of: order, keepingHeld: true, at: record.instant, event)
  }

  mutating func cancel(
    _ record: EventStorage.Record, _ event: Int32, reason: Int32, by party: Party
  ) {
    guard let order = order(record, event) else { return }
    guard !orders[Int(order)].isHandedOver else { return refuse(.handedOver, event) }
    guard end(order, reason, by: party, event) else { return }
    unpackAll(of: order, event)
    releaseAll(of: order, keepingHeld: false, at: record.instant, event)
  }

  /// Cancels an order without touching what is in it, and says whether that could be.
  @discardableResult
  mutating func end(_ order: Int32, _ reason: Int32, by party: Party, _ event: Int32) -> Bool {
    guard move(order, .cancel, event) else { return false }
    orders[Int(order)].cancellation = reason
    orders[Int(order)].cancelledBy = party
    orders[Int(order)].needsReview = false
    return true
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
}

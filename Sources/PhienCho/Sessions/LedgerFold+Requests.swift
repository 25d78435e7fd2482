/// What buyers ask, line by line.
extension LedgerFold {
  /// One line of a request, with what is needed to refuse it.
  struct Asked {
    let line: EventStorage.Line
    let shelf: Int32
    let buyer: Int32
    let event: Int32
    let position: Int32
    let instant: Int64
  }

  mutating func request(
    _ record: EventStorage.Record, _ event: Int32, _ events: borrowing EventStorage
  ) {
    guard record.lineCount > 0 else { return refuse(.emptyRequest, event) }
    let policy = repeatPolicy(record, events)
    let content = policy == .each ? 0 : contentHash(record, events)
    if policy != .each, let earlier = repeated(record, content, events) {
      refuse(.repeated(earlier), event)
      if policy == .review { askForReview(of: openOrder(of: record.buyer)) }
      return
    }
    var changed = false
    for position in 0..<record.lineCount {
      let line = events.lines[record.firstLine + Int(position)]
      guard let shelf = shelf(of: line, event, position: position) else { continue }
      let asked = Asked(
        line: line, shelf: shelf, buyer: record.buyer, event: event, position: position,
        instant: record.instant)
      if apply(asked) { changed = true }
    }
    guard changed else { return }
    if record.detail >= 0 { askForReview(of: openOrder(of: record.buyer)) }
    if policy != .each { counted[content] = event }
  }

  mutating func askForReview(of order: Int32?) {
    if let order { orders[Int(order)].needsReview = true }
  }

  /// Whether the buyer's cart changed.
  mutating func apply(_ asked: Asked) -> Bool {
    let amount = asked.line.amount
    guard asked.line.operation != .add else { return claim(amount, asked) }
    guard let order = openOrder(of: asked.buyer) else {
      // "Make it 4 kg" from somebody who has nothing yet is a first request.
      if asked.line.operation == .set, amount > 0 { return claim(amount, asked) }
      refuse(.noOrder, asked.event, position: asked.position, offer: asked.line.offer)
      return false
    }
    let head = line(of: order, offer: asked.shelf)
    let standing = head.map { total(of: $0) { lines[Int($0)].standing } } ?? 0
    if asked.line.operation == .set, amount > standing { return claim(amount - standing, asked) }
    if asked.line.operation == .set, amount == standing, amount > 0 { return false }
    guard let head, standing > 0 else {
      refuse(.nothingToRemove, asked.event, position: asked.position, offer: asked.line.offer)
      return false
    }
    let less =
      switch asked.line.operation {
      case .set: standing - amount
      default: asked.line.unit == nil ? standing : amount
      }
    let unit = shelves[Int(asked.shelf)].unit
    if less > standing {
      refuse(
        .removedTooMuch(less - standing, unit), asked.event, position: asked.position,
        offer: asked.line.offer)
    }
    let most = total(of: head) { reducible($0) }
    if min(less, standing) > most {
      refuse(
        .alreadyPacked(min(less, standing) - most, unit), asked.event, position: asked.position,
        offer: asked.line.offer)
    }
    guard min(less, most) > 0 else { return false }
    amend(order, asked.event)
    reduce(chain: head, by: min(less, most), asked.event)
    promote(asked.shelf, at: asked.instant, asked.event)
    return true
  }

  /// Makes a new claim, held at once if it may be.
  mutating func claim(_ amount: Int64, _ asked: Asked) -> Bool {
    guard admit(amount, shelves[Int(asked.shelf)].price) else {
      refuse(.overflow, asked.event, position: asked.position, offer: asked.line.offer)
      return false
    }
    let order = openOrder(of: asked.buyer) ?? open(for: asked.buyer, asked.event)
    amend(order, asked.event)
    let claim = addClaim(amount, to: order, asked)
    if shelves[Int(asked.shelf)].admits(amount, under: rules.waiting) {
      hold(claim, at: asked.instant, asked.event)
    } else {
      wait(claim)
    }
    return true
  }

  /// Writes down a claim, which neither holds nor waits yet.
  mutating func addClaim(_ amount: Int64, to order: Int32, _ asked: Asked) -> Int32 {
    let line = currentLine(of: order, offer: asked.shelf)
    let claim = Int32(claims.count)
    claims.append(
      LedgerRecord.Claim(
        event: asked.event, position: asked.position, line: line,
        previous: lines[Int(line)].latestClaim, requested: amount, standing: amount))
    lines[Int(line)].latestClaim = claim
    lines[Int(line)].claimed += amount
    return claim
  }

  /// Whether the session's totals still fit in 64 bits with an amount, which they then include.
  ///
  /// Every figure a summary gives is at most the sum of what was claimed. Rounding half up a line of
  /// several claims gives at most what rounding each gives, and one đồng more for each.
  mutating func admit(_ amount: Int64, _ price: UnitPrice) -> Bool {
    let unit = QuantityUnit(price.basis)
    guard let price = try? price.total(for: unit.quantity(amount)).vnd, price < Int64.max else {
      return false
    }
    let counted = unit == .grams ? claimedGrams : claimedPieces
    let (sum, overflow) = counted.addingReportingOverflow(amount)
    guard !overflow, admit(money: price + 1) else { return false }
    switch unit {
    case .grams: claimedGrams = sum
    case .pieces: claimedPieces = sum
    }
    return true
  }

  /// Whether the sum of all money still fits in 64 bits with an amount, which it then includes.
  mutating func admit(money: Int64) -> Bool {
    let (sum, overflow) = admittedMoney.addingReportingOverflow(money)
    guard !overflow else { return false }
    admittedMoney = sum
    return true
  }
}

// MARK: - Repeats

extension LedgerFold {
  private func repeatPolicy(
    _ record: EventStorage.Record, _ events: borrowing EventStorage
  ) -> SessionRules.RepeatPolicy {
    guard rules.repeats != .each || rules.repeatedOnes != .each else { return .each }
    let line = events.lines[record.firstLine]
    let isOne =
      record.lineCount == 1 && line.operation == .add && line.unit == .pieces && line.amount == 1
    return isOne ? rules.repeatedOnes : rules.repeats
  }

  private mutating func contentHash(
    _ record: EventStorage.Record, _ events: borrowing EventStorage
  ) -> Int {
    var hasher = Hasher()
    hasher.combine(cart(of: record.buyer))
    for line in events.lines[record.firstLine..<record.firstLine + Int(record.lineCount)] {
      hasher.combine(offerPositions[Int(line.offer)])
      hasher.combine(line.amount)
      hasher.combine(line.operation)
      hasher.combine(line.unit)
    }
    return hasher.finalize()
  }

  /// The request shortly before that says the same, if one counted.
  private mutating func repeated(
    _ record: EventStorage.Record, _ content: Int, _ events: borrowing EventStorage
  ) -> Int32? {
    guard let event = counted[content] else { return nil }
    let earlier = events.records[Int(event)]
    let (passed, overflow) = record.instant.subtractingReportingOverflow(earlier.instant)
    guard !overflow, passed.magnitude <= rules.repeatMilliseconds,
      earlier.lineCount == record.lineCount, cart(of: earlier.buyer) == cart(of: record.buyer)
    else { return nil }
    for position in 0..<Int(record.lineCount) {
      let a = events.lines[earlier.firstLine + position]
      let b = events.lines[record.firstLine + position]
      guard offerPositions[Int(a.offer)] == offerPositions[Int(b.offer)], a.amount == b.amount,
        a.unit == b.unit, a.operation == b.operation
      else { return nil }
    }
    return event
  }
}

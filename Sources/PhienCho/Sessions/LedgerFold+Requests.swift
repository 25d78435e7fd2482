/// What buyers ask, line by line.
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

  mutating func request(
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
    let order = openOrder(of: asked.buyer) ?? open(for: asked.buyer, asked.event)
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
      wait(claim)
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

/// What becomes of claims: held, given up, out of time, and served when stock comes free.
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

  mutating func hold(_ claim: Int32, at instant: Int64, _ event: Int32) {
    guard move(claim, .hold, event) else { return }
    let line = Int(claims[Int(claim)].line)
    let amount = claims[Int(claim)].standing
    claims[Int(claim)].heldAt = step
    lines[line].held += amount
    shelves[Int(lines[line].offer)].held += amount
    orders[Int(lines[line].order)].heldClaims += 1
    if let duration = rules.holdMilliseconds { holds.append(claim, from: instant, for: duration) }
  }

  /// Puts a claim at the end of its offer's waiting list.
  mutating func wait(_ claim: Int32) {
    let line = Int(claims[Int(claim)].line)
    let amount = claims[Int(claim)].standing
    lines[line].waiting += amount
    orders[Int(lines[line].order)].waitingClaims += 1
    claims[Int(claim)].place = shelves[Int(lines[line].offer)].waiting.append(
      claim, asking: amount)
  }

  /// Takes a claim off its offer's waiting list.
  private mutating func unwait(_ claim: Int32) {
    let line = Int(claims[Int(claim)].line)
    lines[line].waiting -= claims[Int(claim)].standing
    orders[Int(lines[line].order)].waitingClaims -= 1
    shelves[Int(lines[line].offer)].waiting.remove(claims[Int(claim)].place)
  }

  mutating func release(_ claim: Int32, _ event: Int32) {
    let isWaiting = claims[Int(claim)].state == .waitlisted
    guard move(claim, .release, event) else { return }
    if isWaiting {
      unwait(claim)
    } else {
      unhold(claim)
    }
    claims[Int(claim)].standing = 0
  }

  /// Gives the stock of a claim back.
  private mutating func unhold(_ claim: Int32) {
    let line = Int(claims[Int(claim)].line)
    lines[line].held -= claims[Int(claim)].standing
    orders[Int(lines[line].order)].heldClaims -= 1
    shelves[Int(lines[line].offer)].held -= claims[Int(claim)].standing
  }

  /// Holds the waiting claims that may now be held, in their order.
  mutating func promote(_ shelf: Int32, at instant: Int64, _ event: Int32) {
    while let claim = shelves[Int(shelf)].next(under: rules.waiting) {
      unwait(claim)
      // What was agreed on did not include these goods.
      amend(lines[Int(claims[Int(claim)].line)].order, event)
      hold(claim, at: instant, event)
    }
  }

  /// Ends the holds that have lasted their time, and serves those who wait, up to an instant.
  mutating func expire(until instant: Int64) {
    while let (claim, deadline) = holds.next(until: instant) {
      let record = claims[Int(claim)]
      let line = Int(record.line)
      let order = Int(lines[line].order)
      guard record.state == .held, record.heldAt > orders[order].confirmedAt,
        move(claim, .expire, record.event)
      else { continue }
      unhold(claim)
      lines[line].expired += record.standing
      promote(lines[line].offer, at: deadline, record.event)
    }
  }
}

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
    shelves[Int(lines[line].offer)].take(amount)
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
    shelves[Int(lines[line].offer)].wasShort = true
    shelves[Int(lines[line].offer)].wasTouched = true
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
    expiredUntil = max(expiredUntil, instant)
    while let (claim, deadline) = holds.next(until: instant) {
      let record = claims[Int(claim)]
      let line = Int(record.line)
      let order = Int(lines[line].order)
      guard record.state == .held, record.heldAt > orders[order].confirmedAt,
        lines[line].goods < 0, move(claim, .expire, record.event)
      else { continue }
      unhold(claim)
      lines[line].expired += record.standing
      promote(lines[line].offer, at: deadline, record.event)
      if rules.emptied == .cancel, orders[order].isEmpty {
        end(Int32(order), LedgerRecord.Cancellation.holdsRanOut, by: .system, record.event)
      }
    }
  }

  /// Takes an amount back from one order line, from the latest claims first; at most what
  /// ``reducible(_:)`` says.
  mutating func reduce(_ line: Int32, by amount: Int64, _ event: Int32) {
    guard lines[Int(line)].goods < 0 else { return reducePacked(line, by: amount, event) }
    var left = amount
    while left > 0, lines[Int(line)].latestClaim >= 0 {
      let claim = lines[Int(line)].latestClaim
      let standing = claims[Int(claim)].active
      if standing <= left {
        left -= standing
        lines[Int(line)].latestClaim = claims[Int(claim)].previous
        if standing > 0 { release(claim, event) }
      } else {
        shrink(claim, by: left)
        left = 0
      }
    }
  }

  /// The same where goods are packed: what is in the parcel keeps its claims, earlier ones first.
  private mutating func reducePacked(_ line: Int32, by amount: Int64, _ event: Int32) {
    var left = amount
    var claim = lines[Int(line)].latestClaim
    while left > 0, claim >= 0 {
      left -= take(min(left, claims[Int(claim)].active), from: claim, event)
      claim = claims[Int(claim)].previous
    }
  }

  /// Takes back as much of an amount of a claim as is not packed, and says how much that was.
  mutating func take(_ amount: Int64, from claim: Int32, _ event: Int32) -> Int64 {
    let record = claims[Int(claim)]
    let line = lines[Int(record.line)]
    var taken = min(amount, record.active)
    if record.state == .held, line.goods >= 0 {
      taken = min(taken, goods[Int(line.goods)].toPack(line.held))
    }
    guard taken > 0 else { return 0 }
    if taken == record.active {
      release(claim, event)
    } else {
      shrink(claim, by: taken)
    }
    return taken
  }

  /// How much of an order line may be taken back: what is not packed.
  func reducible(_ line: Int32) -> Int64 {
    let line = lines[Int(line)]
    return line.goods < 0
      ? line.standing : line.waiting + goods[Int(line.goods)].toPack(line.held)
  }

  private mutating func shrink(_ index: Int32, by amount: Int64) {
    claims[Int(index)].standing -= amount
    let claim = claims[Int(index)]
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

  /// The claims that an event made, by their numbers.
  ///
  /// - Complexity: O(log *n*): claims are numbered in the order of their events.
  func claims(of event: Int32, _ events: borrowing EventStorage) -> Range<Int> {
    var (low, high) = (0, claims.count)
    while low < high {
      let middle = (low + high) / 2
      if claims[middle].event != event, events.precedes(Int(claims[middle].event), Int(event)) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < claims.count, claims[end].event == event { end += 1 }
    return low..<end
  }
}

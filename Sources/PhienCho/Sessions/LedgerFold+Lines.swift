/// The lines of a cart: one for each offer, at each price it was asked at.
extension LedgerFold {
  /// Up to this many lines an order's are walked; further ones are looked up.
  private static var walkedLines: Int32 { 8 }

  private static func key(_ order: Int32, _ offer: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: order)) << 32 | UInt64(UInt32(bitPattern: offer))
  }

  /// The first line of an offer in an order: the head of the chain of its prices.
  func line(of order: Int32, offer: Int32) -> Int32? {
    var line = orders[Int(order)].firstLine
    for _ in 0..<min(orders[Int(order)].lineCount, Self.walkedLines) {
      if lines[Int(line)].offer == offer { return line }
      line = lines[Int(line)].next
    }
    return line < 0 ? nil : furtherLines[Self.key(order, offer)]
  }

  /// The line at the latest price, of the chain with a head.
  func newest(of head: Int32) -> Int32 {
    let newest = lines[Int(head)].newest
    return newest < 0 ? head : newest
  }

  /// The lines of an offer, the latest price first.
  func chain(of head: Int32) -> [Int32] {
    var chain: [Int32] = []
    var line = newest(of: head)
    while line >= 0 {
      chain.append(line)
      line = lines[Int(line)].earlier
    }
    return chain
  }

  /// A sum over the lines of an offer, whatever their prices.
  func total(of head: Int32, _ amount: (Int32) -> Int64) -> Int64 {
    var total: Int64 = 0
    var line = newest(of: head)
    while line >= 0 {
      total += amount(line)
      line = lines[Int(line)].earlier
    }
    return total
  }

  /// Takes an amount back from the lines of an offer, from the latest price first.
  mutating func reduce(chain head: Int32, by amount: Int64, _ event: Int32) {
    var left = amount
    var line = newest(of: head)
    while left > 0, line >= 0 {
      let part = min(left, reducible(line))
      if part > 0 { reduce(line, by: part, event) }
      left -= part
      line = lines[Int(line)].earlier
    }
  }

  /// The line of an offer at the price it has now, which is added if it is new.
  mutating func currentLine(of order: Int32, offer: Int32) -> Int32 {
    let price = Int32(shelves[Int(offer)].prices.count - 1)
    guard let head = line(of: order, offer: offer) else {
      let line = Int32(lines.count)
      lines.append(LedgerRecord.Line(order: order, offer: offer, price: price))
      link(line, to: order, isHead: true)
      return line
    }
    let newest = newest(of: head)
    guard lines[Int(newest)].price != price else { return newest }
    let line = Int32(lines.count)
    var record = LedgerRecord.Line(order: order, offer: offer, price: price)
    record.earlier = newest
    lines.append(record)
    lines[Int(head)].newest = line
    link(line, to: order, isHead: false)
    return line
  }

  /// Puts a line at the end of an order's.
  private mutating func link(_ line: Int32, to order: Int32, isHead: Bool) {
    let last = orders[Int(order)].lastLine
    if last < 0 {
      orders[Int(order)].firstLine = line
    } else {
      lines[Int(last)].next = line
    }
    orders[Int(order)].lastLine = line
    lines[Int(line)].order = order
    lines[Int(line)].next = -1
    if isHead, orders[Int(order)].lineCount >= Self.walkedLines {
      furtherLines[Self.key(order, lines[Int(line)].offer)] = line
    }
    orders[Int(order)].lineCount += 1
  }

  /// The numbers of an order's lines, in its order.
  func lines(of order: Int32) -> [Int32] {
    var found: [Int32] = []
    var line = orders[Int(order)].firstLine
    while line >= 0 {
      found.append(line)
      line = lines[Int(line)].next
    }
    return found
  }
}

// MARK: - Two carts become one

extension LedgerFold {
  /// Moves everything from one order to another.
  mutating func moveLines(from source: Int32, to target: Int32) {
    for line in lines(of: source) {
      settleHolds(of: line, from: source, to: target)
      let (offer, price) = (lines[Int(line)].offer, lines[Int(line)].price)
      lines[Int(line)].newest = -1
      lines[Int(line)].earlier = -1
      guard let head = self.line(of: target, offer: offer) else {
        link(line, to: target, isHead: true)
        continue
      }
      var later: Int32 = -1
      var place = newest(of: head)
      while place >= 0, lines[Int(place)].price > price {
        later = place
        place = lines[Int(place)].earlier
      }
      if place >= 0, lines[Int(place)].price == price {
        pour(line, into: place)
        continue
      }
      lines[Int(line)].earlier = place
      if later >= 0 {
        lines[Int(later)].earlier = line
        if lines[Int(head)].newest < 0 { lines[Int(head)].newest = newest(of: head) }
      } else {
        lines[Int(head)].newest = line
      }
      link(line, to: target, isHead: false)
    }
    orders[Int(target)].heldClaims += orders[Int(source)].heldClaims
    orders[Int(target)].waitingClaims += orders[Int(source)].waitingClaims
    if orders[Int(source)].needsReview { orders[Int(target)].needsReview = true }
    (orders[Int(source)].firstLine, orders[Int(source)].lastLine) = (-1, -1)
    (orders[Int(source)].heldClaims, orders[Int(source)].waitingClaims) = (0, 0)
    orders[Int(source)].lineCount = 0
  }

  /// Keeps what was agreed on agreed, and what was not not, though the orders were confirmed at
  /// different times.
  private mutating func settleHolds(of line: Int32, from source: Int32, to target: Int32) {
    let (before, after) = (orders[Int(source)].confirmedAt, orders[Int(target)].confirmedAt)
    var claim = lines[Int(line)].latestClaim
    while claim >= 0 {
      let isFirm = claims[Int(claim)].heldAt <= before
      let heldAt = claims[Int(claim)].heldAt
      claims[Int(claim)].heldAt = isFirm ? min(heldAt, after) : max(heldAt, after + 1)
      claim = claims[Int(claim)].previous
    }
  }

  /// Adds one line's claims to another of the same offer and price; the claims stay in their order.
  private mutating func pour(_ line: Int32, into target: Int32) {
    var (ours, theirs) = (lines[Int(target)].latestClaim, lines[Int(line)].latestClaim)
    var last: Int32 = -1
    while theirs >= 0 || ours >= 0 {
      let claim = max(ours, theirs)
      if claim == ours { ours = claims[Int(claim)].previous }
      if claim == theirs { theirs = claims[Int(claim)].previous }
      if last < 0 {
        lines[Int(target)].latestClaim = claim
      } else {
        claims[Int(last)].previous = claim
      }
      claims[Int(claim)].line = target
      last = claim
    }
    if last >= 0 { claims[Int(last)].previous = -1 }
    lines[Int(target)].claimed += lines[Int(line)].claimed
    lines[Int(target)].held += lines[Int(line)].held
    lines[Int(target)].waiting += lines[Int(line)].waiting
    lines[Int(target)].expired += lines[Int(line)].expired
    // Claims that stand no longer may be left out of the chains: they keep this line, which has
    // nothing any more but says whose it is.
    lines[Int(line)] = LedgerRecord.Line(
      order: lines[Int(target)].order, offer: lines[Int(target)].offer,
      price: lines[Int(target)].price)
  }
}

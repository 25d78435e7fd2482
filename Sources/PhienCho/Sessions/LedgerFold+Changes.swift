/// Comments that change after they were heard, and buyers who turn out to be one.
extension LedgerFold {
  mutating func retract(_ act: SellerAct, _ events: borrowing EventStorage) {
    guard let comment = comment(act, events, under: rules.deletions) else { return }
    for claim in claims(ofComment: comment, events) {
      withdraw(claims[Int(claim)].active, from: claim, act, events)
    }
  }

  /// The new wording takes the place of the old: what both ask keeps its place in line.
  mutating func edit(_ act: SellerAct, _ events: borrowing EventStorage) {
    guard let comment = comment(act, events, under: rules.edits) else { return }
    let range = act.record.firstLine..<act.record.firstLine + Int(act.record.lineCount)
    let wanted = wanted(by: events.lines[range])
    var kept: [Int32: Int64] = [:]
    for claim in claims(ofComment: comment, events) {
      let shelf = lines[Int(claims[Int(claim)].line)].offer
      let active = claims[Int(claim)].active
      guard let most = wanted[shelf, default: 0] else { continue }
      let room = max(0, most - kept[shelf, default: 0])
      if active > room { withdraw(active - room, from: claim, act, events) }
      kept[shelf, default: 0] += claims[Int(claim)].active
    }
    let buyer = events.records[Int(comment)].buyer
    var changed = false
    for (position, line) in events.lines[range].enumerated() {
      guard let shelf = shelf(of: line, act.event, position: Int32(position)) else { continue }
      var line = line
      if line.operation == .add {
        let there = min(line.amount, kept[shelf, default: 0])
        kept[shelf, default: 0] -= there
        line.amount -= there
        if line.amount == 0 { continue }
      }
      let asked = Asked(
        line: line, shelf: shelf, buyer: buyer, event: act.event, position: Int32(position),
        instant: act.instant)
      if apply(asked) { changed = true }
    }
    editsOfComment[comment, default: []].append(act.event)
    if changed, act.extra.review >= 0 { askForReview(of: openOrder(of: buyer)) }
  }

  /// By shelf, how much a new wording adds; nil where it sets or removes, which sees to the old, and
  /// where all it says is in another unit: what cannot be told takes nothing away.
  private func wanted(by lines: ArraySlice<EventStorage.Line>) -> [Int32: Int64?] {
    var wanted: [Int32: Int64?] = [:]
    var inOtherUnit: Set<Int32> = []
    for line in lines {
      let shelf = offerPositions[Int(line.offer)]
      guard shelf < 0 || shelves[Int(shelf)].sells(by: line.unit) else {
        inOtherUnit.insert(shelf)
        continue
      }
      if line.operation == .add, let known = wanted[shelf, default: 0] {
        let (sum, overflow) = known.addingReportingOverflow(line.amount)
        wanted[shelf] = .some(overflow ? Int64.max : sum)
      } else {
        wanted[shelf] = .some(nil)
      }
    }
    for shelf in inOtherUnit where !wanted.keys.contains(shelf) { wanted[shelf] = .some(nil) }
    return wanted
  }

  /// The request that a change is about, when the rules let the change take effect.
  private mutating func comment(
    _ act: SellerAct, _ events: borrowing EventStorage,
    under policy: SessionRules.CommentChangePolicy
  ) -> Int32? {
    let reference = act.extra.reference
    let comment = referencePositions[Int(reference)]
    guard comment >= 0, events.records[Int(comment)].kind == .request,
      events.precedes(Int(comment), Int(act.event))
    else {
      refuse(.unknownComment(reference), act.event)
      return nil
    }
    if policy == .ignore {
      refuse(.ignored(reference), act.event)
      return nil
    }
    let order =
      claims(ofComment: comment, events).first { claims[Int($0)].active > 0 }
      .map { lines[Int(claims[Int($0)].line)].order }
    guard let order else { return policy == .review ? leave(nil, act) : comment }
    let record = orders[Int(order)]
    let isFixed = record.state.isTerminal || record.isHandedOver
    let isAgreed = policy == .unlessConfirmed && record.state == .confirmed
    return isFixed || isAgreed || policy == .review ? leave(order, act) : comment
  }

  private mutating func leave(_ order: Int32?, _ act: SellerAct) -> Int32? {
    refuse(.leftForReview(act.extra.reference), act.event)
    askForReview(of: order)
    return nil
  }

  /// The claims that a comment and its edits made.
  private func claims(ofComment comment: Int32, _ events: borrowing EventStorage) -> [Int32] {
    var found = claims(of: comment, events).map { Int32($0) }
    for edit in editsOfComment[comment] ?? [] {
      found += claims(of: edit, events).map { Int32($0) }
    }
    return found
  }

  /// Takes back an amount of a claim because its comment changed, and serves those who wait.
  private mutating func withdraw(
    _ amount: Int64, from claim: Int32, _ act: SellerAct, _ events: borrowing EventStorage
  ) {
    guard amount > 0 else { return }
    let line = lines[Int(claims[Int(claim)].line)]
    let taken = take(amount, from: claim, act.event)
    if taken < amount {
      refuse(
        .alreadyPacked(amount - taken, shelves[Int(line.offer)].unit), act.event,
        position: claims[Int(claim)].position,
        offer: events.line(of: claims[Int(claim)]).offer)
    }
    guard taken > 0 else { return }
    amend(line.order, act.event)
    promote(line.offer, at: act.instant, act.event)
  }
}

// MARK: - One person, two identifiers

extension LedgerFold {
  /// The buyer that a buyer goes by.
  mutating func person(_ buyer: Int32) -> Int32 {
    guard !persons.isEmpty else { return buyer }
    var buyer = Int(buyer)
    while persons[buyer] != buyer {
      // Each look shortens the way for the next.
      persons[buyer] = persons[Int(persons[buyer])]
      buyer = Int(persons[buyer])
    }
    return Int32(buyer)
  }

  /// The same once all events are applied, which left every way one step long.
  func person(at buyer: Int) -> Int { persons.isEmpty ? buyer : Int(persons[buyer]) }

  /// Lets every buyer go by its person at once, so that nobody has to follow links later.
  mutating func shortenLinks() {
    for buyer in persons.indices { persons[buyer] = person(Int32(buyer)) }
  }

  /// How many persons have an order.
  var buyerCount: Int {
    guard !persons.isEmpty else { return orderOfBuyer.count { $0 >= 0 } }
    return Set(orderOfBuyer.indices.lazy.filter { orderOfBuyer[$0] >= 0 }.map(person(at:))).count
  }

  /// The buyer at whom a buyer's orders are found.
  func cart(at buyer: Int) -> Int { rules.linkedCarts == .apart ? buyer : person(at: buyer) }

  /// The buyer whose cart a buyer's requests go to.
  mutating func cart(of buyer: Int32) -> Int32 {
    persons.isEmpty || rules.linkedCarts == .apart ? buyer : person(buyer)
  }

  /// Lets buyers who are not linked go by themselves.
  mutating func growPersons() {
    guard persons.count < orderOfBuyer.count else { return }
    persons += (persons.count..<orderOfBuyer.count).map { Int32($0) }
  }

  mutating func link(_ buyer: Int32, _ other: Int32, _ event: Int32) {
    growPersons()
    let (from, to) = (person(buyer), person(other))
    guard from != to else { return refuse(.alreadyLinked, event) }
    let (first, second) = (openOrder(of: from), openOrder(of: to))
    persons[Int(from)] = to
    guard rules.linkedCarts == .join else { return }
    var (latest, agreed) = (
      max(orderOfBuyer[Int(from)], orderOfBuyer[Int(to)]),
      max(agreedOrderOfBuyer[Int(from)], agreedOrderOfBuyer[Int(to)])
    )
    if let first, let second {
      let (source, target) = (max(first, second), min(first, second))
      if join(source, to: target, event) {
        latest = target
        if agreed == source {
          agreed = min(agreedOrderOfBuyer[Int(from)], agreedOrderOfBuyer[Int(to)])
        }
      }
    } else if let open = first ?? second {
      latest = open
    }
    (orderOfBuyer[Int(to)], orderOfBuyer[Int(from)]) = (latest, -1)
    (agreedOrderOfBuyer[Int(to)], agreedOrderOfBuyer[Int(from)]) = (agreed, -1)
  }

  /// Moves everything in one open order to another, unless it is under way.
  private mutating func join(_ source: Int32, to target: Int32, _ event: Int32) -> Bool {
    let isPacked = lines(of: source).contains { lines[Int($0)].goods >= 0 }
    let account = orders[Int(source)].account
    guard !isPacked, account < 0 || accounts[Int(account)].remittance == .none else {
      refuse(.cannotJoin, event)
      return false
    }
    if !orders[Int(source)].isEmpty { amend(target, event) }
    moveLines(from: source, to: target)
    if account >= 0 {
      let moved = accounts[Int(account)]
      let ours = self.account(of: target)
      accounts[ours].charges += moved.charges
      accounts[ours].paid += moved.paid
      accounts[ours].refunded += moved.refunded
      accounts[Int(account)] = LedgerRecord.Account()
    }
    return end(source, LedgerRecord.Cancellation.joined, by: .system, event)
  }
}

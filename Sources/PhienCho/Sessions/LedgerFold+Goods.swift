/// Goods on their way: weighed, replaced, handed over, brought back.
extension LedgerFold {
  /// The order an act is about, or a refusal.
  mutating func order(of act: SellerAct, _ events: borrowing EventStorage) -> Int32? {
    let cart = cart(of: act.record.buyer)
    var order = agreedOrderOfBuyer[Int(cart)]
    if order < 0 { order = orderOfBuyer[Int(cart)] }
    if act.extra.reference >= 0 {
      let event = referencePositions[Int(act.extra.reference)]
      let made = event < 0 ? 0..<0 : claims(of: event, events)
      order = made.isEmpty ? -1 : lines[Int(claims[made.lowerBound].line)].order
      if order >= 0, self.cart(of: orders[Int(order)].buyer) != cart { order = -1 }
    }
    if order < 0 { refuse(.noOrder, act.event) }
    return order < 0 ? nil : order
  }

  /// The order of an act on goods, which must have been agreed on.
  private mutating func agreedOrder(
    of act: SellerAct, _ events: borrowing EventStorage
  ) -> Int32? {
    guard let order = order(of: act, events) else { return nil }
    guard orders[Int(order)].state != .cancelled else {
      refuse(.orderCancelled, act.event)
      return nil
    }
    guard orders[Int(order)].confirmedAt >= 0 else {
      refuse(.neverConfirmed, act.event)
      return nil
    }
    return order
  }

  /// The goods of an order line, which are added if there are none.
  private mutating func goods(of line: Int32) -> Int {
    if lines[Int(line)].goods < 0 {
      lines[Int(line)].goods = Int32(goods.count)
      goods.append(LedgerRecord.Goods(line: line))
    }
    return Int(lines[Int(line)].goods)
  }

  private func amount(at stage: GoodsStage, of line: Int32) -> Int64 {
    let line = lines[Int(line)]
    guard line.goods >= 0 else { return stage == .toPack ? line.held : 0 }
    return goods[Int(line.goods)].amount(at: stage, line.held)
  }

  // MARK: - Moving on

  mutating func fulfil(_ act: SellerAct, _ events: borrowing EventStorage) {
    guard let order = agreedOrder(of: act, events) else { return }
    let kind = ActionParts.value(act.record.variant, FulfilmentEvent.pack)
    if act.record.lineCount == 0 {
      var moved = false
      for line in lines(of: order) {
        let amount = amount(at: kind.source, of: line)
        if amount > 0, carry(amount, of: line, kind, act.event) { moved = true }
      }
      if !moved { refuse(.nothingAtStage(kind.source), act.event) }
      return
    }
    for position in 0..<act.record.lineCount {
      let asked = events.lines[act.record.firstLine + Int(position)]
      guard let shelf = shelf(of: asked, act.event, position: position) else { continue }
      var chain = line(of: order, offer: shelf).map { self.chain(of: $0) } ?? []
      // What goes out first is what was asked first; what comes back, what was asked last.
      let comesBack = [.unpack, .refuse, .lose, .giveBack].contains(kind)
      if !comesBack { chain.reverse() }
      var left = asked.amount
      for line in chain {
        let amount = min(left, amount(at: kind.source, of: line))
        if amount > 0, carry(amount, of: line, kind, act.event) { left -= amount }
      }
      if left > 0 {
        refuse(
          .notAtStage(kind.source, left, shelves[Int(shelf)].unit), act.event, position: position,
          offer: asked.offer)
      }
    }
  }

  /// Moves an amount of an order line one stage on, by the table.
  private mutating func carry(
    _ amount: Int64, of line: Int32, _ kind: FulfilmentEvent, _ event: Int32
  ) -> Bool {
    do {
      let target = try kind.source.after(kind)
      let index = goods(of: line)
      goods[index].add(-amount, at: kind.source)
      goods[index].add(amount, at: target)
    } catch {
      refuse(.transition(error), event)
      return false
    }
    let order = lines[Int(line)].order
    if kind == .handOver || kind == .collect { orders[Int(order)].isHandedOver = true }
    movements.append(
      LedgerRecord.Movement(
        event: event, order: order, offer: lines[Int(line)].offer, amount: amount, kind: kind))
    return true
  }

  /// Takes everything out of the parcel of an order that is called off.
  mutating func unpackAll(of order: Int32, _ event: Int32) {
    for line in lines(of: order) where lines[Int(line)].goods >= 0 {
      let packed = amount(at: .packed, of: line)
      if packed > 0 { _ = carry(packed, of: line, .unpack, event) }
      goods[Int(lines[Int(line)].goods)] = LedgerRecord.Goods(line: line)
    }
  }

  // MARK: - Weighing

  mutating func weigh(_ act: SellerAct, _ events: borrowing EventStorage) {
    let asked = events.lines[act.record.firstLine]
    guard let order = agreedOrder(of: act, events),
      let shelf = shelf(of: asked, act.event, position: -1)
    else { return }
    guard let head = line(of: order, offer: shelf), total(of: head, { lines[Int($0)].held }) > 0
    else { return refuse(.nothingAtStage(.toPack), act.event) }
    let chain = Array(self.chain(of: head).reversed())
    let agreed = chain.reduce(0) { $0 + max(0, agreedHere($1)) }
    let difference = asked.amount - agreed
    let rest = ActionParts.value(act.record.variant, Remainder.settle)
    let unit = shelves[Int(shelf)].unit
    let isWithin =
      rules.tolerance.allows(difference, of: agreed, unit)
      || (difference < 0 && rest == .backorder)
    if !isWithin, !act.hasConsent {
      switch rules.beyondTolerance {
      case .assumed: break
      case .asked:
        proposals.insert(act.event)
        return
      case .never:
        return refuse(
          .outsideTolerance(Int64(clamping: difference.magnitude), unit), act.event,
          offer: asked.offer)
      }
    }
    // What is weighed over is charged at the latest price the buyer asked at.
    let price = shelves[Int(shelf)].prices[Int(lines[Int(newest(of: head))].price)]
    guard difference <= 0 || admit(difference, price) else {
      return refuse(.overflow, act.event, offer: asked.offer)
    }
    let before = dueMoney(of: chain)
    pack(asked.amount, chain, rest, act)
    if difference != 0, !(rest == .backorder && difference < 0) {
      adjustments.append(
        LedgerRecord.Adjustment(
          event: act.event, proposal: act.proposal, order: order, offer: shelf, agreed: agreed,
          packed: asked.amount,
          before: before, after: dueMoney(of: chain)))
    }
    if rest == .release { promote(shelf, at: act.instant, act.event) }
  }

  /// What of an order line was agreed on and has not left the seller; below zero where more left
  /// than was agreed on.
  private func agreedHere(_ line: Int32) -> Int64 {
    let line = lines[Int(line)]
    return line.held - (line.goods < 0 ? 0 : goods[Int(line.goods)].handedOver)
  }

  /// Makes the parcel hold so much of an offer, at the prices asked first.
  private mutating func pack(
    _ amount: Int64, _ chain: [Int32], _ rest: Remainder, _ act: SellerAct
  ) {
    var left = amount
    for line in chain {
      let index = goods(of: line)
      let before = goods[index].packed
      let agreed = agreedHere(line)
      let here = min(left, max(0, agreed))
      left -= here
      goods[index].packed = here
      goods[index].over = max(0, -agreed)
      goods[index].short = rest == .settle ? max(0, agreed) - here : 0
      if line == chain.last {
        goods[index].packed += left
        goods[index].over += left
      }
      note(goods[index].packed - before, of: line, act.event)
    }
    guard rest == .release else { return }
    for line in chain.reversed() {
      let missing = goods[Int(lines[Int(line)].goods)].toPack(lines[Int(line)].held)
      if missing > 0 { reduce(line, by: missing, act.event) }
    }
  }

  private mutating func note(_ change: Int64, of line: Int32, _ event: Int32) {
    guard change != 0 else { return }
    movements.append(
      LedgerRecord.Movement(
        event: event, order: lines[Int(line)].order, offer: lines[Int(line)].offer,
        amount: abs(change), kind: change > 0 ? .pack : .unpack))
  }

  private func dueMoney(of chain: [Int32]) -> Int64 {
    chain.reduce(0) { $0 + money(due($1), of: lines[Int($1)]).vnd }
  }

  /// What the buyer pays for of an order line.
  func due(_ line: Int32) -> Int64 {
    let line = lines[Int(line)]
    return line.goods < 0 ? line.held : goods[Int(line.goods)].due(line.held)
  }

  /// The price of an amount of an order line, rounded once.
  ///
  /// No claim is admitted with which the sum of all prices would not fit in 64 bits.
  func money(_ amount: Int64, of line: LedgerRecord.Line) -> Money {
    let shelf = shelves[Int(line.offer)]
    let price = shelf.prices[Int(line.price)]
    return (try? price.total(for: shelf.unit.quantity(amount))) ?? Money(vnd: .max)
  }

  // MARK: - What needs the buyer

  mutating func substitute(_ act: SellerAct, _ events: borrowing EventStorage) {
    let (takenLine, givenLine) = (
      events.lines[act.record.firstLine], events.lines[act.record.firstLine + 1]
    )
    guard let order = order(of: act, events),
      let taken = shelf(of: takenLine, act.event, position: 0),
      let given = shelf(of: givenLine, act.event, position: 1)
    else { return }
    do {
      _ = try orders[Int(order)].state.after(.amend)
    } catch {
      return refuse(.transition(error), act.event)
    }
    let head = line(of: order, offer: taken)
    let most = head.map { total(of: $0) { reducible($0) } } ?? 0
    guard let head, takenLine.amount <= most else {
      return refuse(
        .notAtStage(.toPack, takenLine.amount - most, shelves[Int(taken)].unit), act.event,
        position: 0, offer: takenLine.offer)
    }
    if !act.hasConsent, rules.substitution != .assumed {
      if rules.substitution == .never { return refuse(.noSubstitution, act.event) }
      proposals.insert(act.event)
      return
    }
    guard givenLine.amount <= shelves[Int(given)].available || taken == given else {
      shelves[Int(given)].wasShort = true
      shelves[Int(given)].wasTouched = true
      return refuse(.stockShort, act.event, position: 1, offer: givenLine.offer)
    }
    guard givenLine.amount > 0 else { return refuse(.emptyRequest, act.event, position: 1) }
    guard admit(givenLine.amount, shelves[Int(given)].price) else {
      return refuse(.overflow, act.event, position: 1, offer: givenLine.offer)
    }
    reduce(chain: head, by: takenLine.amount, act.event)
    let claim = addClaim(
      givenLine.amount, to: order,
      Asked(
        line: givenLine, shelf: given, buyer: orders[Int(order)].buyer, event: act.event,
        position: 1, instant: act.instant))
    if givenLine.amount <= shelves[Int(given)].available {
      hold(claim, at: act.instant, act.event)
      // The buyer agreed to these goods in the place of the others, if to any.
      let confirmedAt = orders[Int(order)].confirmedAt
      if confirmedAt >= 0 {
        claims[Int(claim)].heldAt = min(claims[Int(claim)].heldAt, confirmedAt)
      }
    } else {
      wait(claim)
    }
    promote(taken, at: act.instant, act.event)
  }

  mutating func consent(_ act: SellerAct, _ events: borrowing EventStorage) {
    let event = referencePositions[Int(act.extra.reference)]
    guard event >= 0, proposals.remove(event) != nil else {
      return refuse(.notProposed(act.extra.reference), act.event)
    }
    guard act.record.variant == 1 else { return }
    let record = events.records[Int(event)]
    var proposed = SellerAct(
      record: record, extra: events.extras[Int(record.detail)], proposal: event,
      event: act.event, instant: act.instant)
    proposed.hasConsent = true
    if record.kind == .weigh {
      weigh(proposed, events)
    } else {
      substitute(proposed, events)
    }
  }
}

extension Ledger {
  func order(_ index: Int) -> Order {
    let record = fold.orders[index]
    var lines: [Order.Line] = []
    var stages: UInt8 = 0
    var (total, due): (Int64, Int64) = (0, 0)
    var next = record.firstLine
    while next >= 0 {
      let line = line(next)
      total += line.amount.vnd
      due += line.due.vnd
      stages |= line.stages
      lines.append(line)
      next = fold.lines[Int(next)].next
    }
    let account = fold.account(record)
    return Order(
      number: index + 1, buyer: events.buyer(record.buyer), state: record.state,
      openedAt: instant(record.openedBy), openedBy: events.id(Int(record.openedBy)),
      needsReview: record.needsReview, cancellation: cancellation(of: record),
      cancelledBy: record.state == .cancelled ? record.cancelledBy : nil, lines: lines,
      total: Money(vnd: total), fulfilment: FulfilmentState(bits: stages),
      charges: Money(vnd: account.charges), due: Money(vnd: due + account.charges),
      paid: Money(vnd: account.paid), refunded: Money(vnd: account.refunded),
      payment: account.payment(goodsDue: due),
      cashOnDelivery: CashOnDelivery(
        state: account.remittance, asked: Money(vnd: account.asked),
        collected: Money(vnd: account.collected), remitted: Money(vnd: account.remitted)))
  }

  private func line(_ number: Int32) -> Order.Line {
    let line = fold.lines[Int(number)]
    let shelf = fold.shelves[Int(line.offer)]
    let goods = line.goods < 0 ? LedgerRecord.Goods(line: number) : fold.goods[Int(line.goods)]
    let quantity = { (amount: Int64) in shelf.unit.quantity(amount) }
    let (amount, due) = (fold.money(line.held, of: line), fold.due(number))
    return Order.Line(
      offer: catalogue.offers[Int(line.offer)].code, claimed: quantity(line.claimed),
      held: quantity(line.held), waitlisted: quantity(line.waiting),
      released: quantity(line.released), expired: quantity(line.expired),
      toPack: quantity(goods.toPack(line.held)), packed: quantity(goods.packed),
      inTransit: quantity(goods.inTransit), delivered: quantity(goods.delivered),
      refused: quantity(goods.refused), returned: quantity(goods.returned),
      lost: quantity(goods.lost), short: quantity(goods.short), over: quantity(goods.over),
      unitPrice: shelf.prices[Int(line.price)], amount: amount,
      due: due == line.held ? amount : fold.money(due, of: line))
  }

  func cancellation(of record: LedgerRecord.Order) -> CancellationReason? {
    guard record.state == .cancelled else { return nil }
    switch record.cancellation {
    case LedgerRecord.Cancellation.withdrawal: return .buyerChangedMind
    case LedgerRecord.Cancellation.holdsRanOut: return .holdsRanOut
    case LedgerRecord.Cancellation.joined: return .joined
    default: return events.reason(record.cancellation)
    }
  }

  private func instant(_ event: Int32) -> Instant {
    Instant(millisecondsSince1970: events.records[Int(event)].instant)
  }

  func claim(_ index: Int) -> Claim {
    let record = fold.claims[index]
    let line = fold.lines[Int(record.line)]
    let unit = fold.shelves[Int(line.offer)].unit
    let isExpired = record.state == .expired
    return Claim(
      event: events.id(Int(record.event)), line: Int(record.position),
      instant: instant(record.event), buyer: events.buyer(fold.orders[Int(line.order)].buyer),
      orderNumber: Int(line.order) + 1, offer: catalogue.offers[Int(line.offer)].code,
      requested: unit.quantity(record.requested), active: unit.quantity(record.active),
      released: unit.quantity(record.requested - record.standing),
      expired: unit.quantity(isExpired ? record.standing : 0), state: record.state,
      unitPrice: fold.shelves[Int(line.offer)].prices[Int(line.price)],
      review: events.review(of: Int(record.event)))
  }

  func movement(_ index: Int) -> GoodsMovement {
    let record = fold.movements[index]
    let shelf = fold.shelves[Int(record.offer)]
    return GoodsMovement(
      event: events.id(Int(record.event)), instant: instant(record.event),
      orderNumber: Int(record.order) + 1, offer: catalogue.offers[Int(record.offer)].code,
      kind: record.kind, quantity: shelf.unit.quantity(record.amount),
      reason: events.text(of: record.event, of: .fulfil).map(FulfilmentReason.init))
  }

  func adjustment(_ index: Int) -> GoodsAdjustment {
    let record = fold.adjustments[index]
    let shelf = fold.shelves[Int(record.offer)]
    return GoodsAdjustment(
      event: events.id(Int(record.event)), instant: instant(record.event),
      orderNumber: Int(record.order) + 1, offer: catalogue.offers[Int(record.offer)].code,
      agreed: shelf.unit.quantity(record.agreed), packed: shelf.unit.quantity(record.packed),
      dueBefore: Money(vnd: record.before), dueAfter: Money(vnd: record.after),
      reason: AdjustmentReason(rawValue: events.text(of: record.proposal, of: .weigh) ?? ""))
  }
}

extension Order.Line {
  /// The stages that goods of the line are at, as ``FulfilmentState/init(bits:)`` takes them.
  fileprivate var stages: UInt8 {
    var bits: UInt8 = 0
    for (place, quantity) in [toPack, packed, inTransit, lost, refused, returned, delivered]
      .enumerated() where !quantity.isZero
    {
      bits |= 1 << UInt8(place)
    }
    return bits
  }
}

// MARK: - Refusals

extension Ledger {
  func refusal(_ index: Int) -> Refusal {
    let record = fold.refusals[index]
    return Refusal(
      event: events.id(Int(record.event)), instant: instant(record.event),
      line: record.position < 0 ? nil : Int(record.position), reason: reason(record))
  }

  private func reason(_ record: LedgerRecord.Refusal) -> Refusal.Reason {
    switch record.reason {
    case .emptyRequest: .emptyRequest
    case .noOrder: .noOrder
    case .nothingHeld: .nothingHeld
    case .alreadyLinked: .alreadyLinked
    case .cannotJoin: .cannotJoin
    case .orderCancelled: .orderCancelled
    case .neverConfirmed: .neverConfirmed
    case .handedOver: .handedOver
    case .noSubstitution: .noSubstitution
    case .moneyOverflow: .moneyOverflow
    case .transition(let error): .transition(error)
    case .nothingAtStage(let stage): .nothingAtStage(stage)
    case .badAmount(let vnd): .badAmount(Money(vnd: vnd))
    case .badPrice(let vnd): .badPrice(Money(vnd: vnd))
    case .exceeds(let vnd): .exceeds(Money(vnd: vnd))
    case .repeated(let event): .repeated(events.id(Int(event)))
    case .unknownComment(let reference): .unknownComment(events.reference(reference))
    case .leftForReview(let reference): .leftForReview(events.reference(reference))
    case .ignored(let reference): .ignored(events.reference(reference))
    case .notProposed(let reference): .notProposed(events.reference(reference))
    case .unknownOffer, .wrongUnit, .nothingToRemove, .overflow, .stockShort, .removedTooMuch,
      .alreadyPacked, .notAtStage, .outsideTolerance:
      reason(record.reason, of: events.offers[Int(record.offer)])
    }
  }

  /// The reasons that are about one offer.
  private func reason(
    _ reason: LedgerRecord.Refusal.Reason, of offer: OfferCode
  ) -> Refusal.Reason {
    switch reason {
    case .unknownOffer: .unknownOffer(offer)
    case .wrongUnit: .wrongUnit(offer)
    case .nothingToRemove: .nothingToRemove(offer)
    case .stockShort: .stockShort(offer)
    case .removedTooMuch(let excess, let unit):
      .removedTooMuch(offer, excess: unit.quantity(excess))
    case .alreadyPacked(let excess, let unit):
      .alreadyPacked(offer, excess: unit.quantity(excess))
    case .notAtStage(let stage, let excess, let unit):
      .notAtStage(offer, stage, excess: unit.quantity(excess))
    case .outsideTolerance(let difference, let unit):
      .outsideTolerance(offer, difference: unit.quantity(difference))
    default: .overflow(offer)
    }
  }
}

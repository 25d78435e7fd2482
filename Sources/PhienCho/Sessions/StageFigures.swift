/// The same goods at every stage of the trade, side by side (số liệu theo từng bước).
///
/// There is no one "revenue" here: what viewers claimed, what stock is reserved for, what was agreed,
/// what was packed, delivered and kept are different numbers. In grams and in pieces,
/// ``claimed`` = ``held`` + ``waitlisted`` + ``released`` + ``expired``,
/// ``held`` = ``drafted`` + ``unconfirmed`` + ``confirmed`` + ``closed``, and
/// ``held`` + ``over`` − ``short`` = what is still to be packed + ``packed``. In money the second
/// holds to the đồng; the others may differ by the rounding of each order line at each stage.
///
/// ``packed``, ``handedOver`` and ``delivered`` count everything that ever came so far, whatever
/// became of it later.
public struct StageFigures: Sendable, Hashable {
  /// Everything asked for, whatever became of it.
  public internal(set) var claimed = Tally.zero
  /// What stock is reserved for.
  public internal(set) var held = Tally.zero
  /// What waits for stock.
  public internal(set) var waitlisted = Tally.zero
  /// What was given up by buyers or the seller.
  public internal(set) var released = Tally.zero
  /// What was lost when holds ran out.
  public internal(set) var expired = Tally.zero
  /// What is held in drafts.
  public internal(set) var drafted = Tally.zero
  /// What is held in orders nobody has agreed on yet.
  public internal(set) var unconfirmed = Tally.zero
  /// What is held in orders that are agreed on and not yet closed.
  public internal(set) var confirmed = Tally.zero
  /// What is held in closed orders.
  public internal(set) var closed = Tally.zero
  /// What was packed.
  public internal(set) var packed = Tally.zero
  /// What left the seller, to the carrier or to the buyer.
  public internal(set) var handedOver = Tally.zero
  /// What came to the buyer.
  public internal(set) var delivered = Tally.zero
  /// What was not accepted at the door.
  public internal(set) var refused = Tally.zero
  /// What was brought back.
  public internal(set) var returned = Tally.zero
  /// What was lost on the way.
  public internal(set) var lost = Tally.zero
  /// How much less was packed than ordered.
  public internal(set) var short = Tally.zero
  /// How much more was packed than ordered.
  public internal(set) var over = Tally.zero
}

extension StageFigures {
  /// Adds one order line, with the price of each amount of it.
  mutating func add(
    _ line: LedgerRecord.Line, _ goods: LedgerRecord.Goods?, in state: OrderState,
    _ unit: QuantityUnit, price: (Int64) -> Money
  ) {
    claimed.add(line.claimed, unit, price)
    waitlisted.add(line.waiting, unit, price)
    released.add(line.released, unit, price)
    expired.add(line.expired, unit, price)
    guard line.held > 0 else { return }
    let money = price(line.held)
    held.add(line.held, unit, money)
    switch state {
    case .draft: drafted.add(line.held, unit, money)
    case .unconfirmed: unconfirmed.add(line.held, unit, money)
    case .confirmed: confirmed.add(line.held, unit, money)
    case .closed: closed.add(line.held, unit, money)
    // A cancelled order holds nothing: its claims are released with it.
    case .cancelled: break
    }
    guard let goods else { return }
    packed.add(goods.packed + goods.handedOver, unit, price)
    handedOver.add(goods.handedOver, unit, price)
    delivered.add(goods.delivered + goods.returned, unit, price)
    refused.add(goods.refused, unit, price)
    returned.add(goods.returned, unit, price)
    lost.add(goods.lost, unit, price)
    short.add(goods.short, unit, price)
    over.add(goods.over, unit, price)
  }

  private static var stages: [WritableKeyPath<StageFigures, Tally>] {
    [
      \.claimed, \.held, \.waitlisted, \.released, \.expired, \.drafted, \.unconfirmed,
      \.confirmed, \.closed, \.packed, \.handedOver, \.delivered, \.refused, \.returned, \.lost,
      \.short, \.over,
    ]
  }

  /// Adds the figures of other offers of the same ledger, which has checked that every sum fits.
  mutating func add(_ other: StageFigures) {
    for stage in Self.stages { self[keyPath: stage].add(other[keyPath: stage]) }
  }
}

/// The same goods at every stage of the trade, side by side (số liệu theo từng bước).
///
/// There is no one "revenue" here: what viewers claimed, what stock is reserved for, what was agreed
/// and what is done with are different numbers. In grams and in pieces,
/// ``claimed`` = ``held`` + ``waitlisted`` + ``released`` + ``expired``, and
/// ``held`` = ``unconfirmed`` + ``confirmed`` + ``closed``. In money the second holds to the đồng;
/// the first may differ by the rounding of each order line at each stage.
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
  /// What is held in orders nobody has agreed on yet.
  public internal(set) var unconfirmed = Tally.zero
  /// What is held in orders that are agreed on and not yet closed.
  public internal(set) var confirmed = Tally.zero
  /// What is held in closed orders.
  public internal(set) var closed = Tally.zero
}

extension StageFigures {
  /// Adds one order line, with the price of each amount of it.
  mutating func add(
    _ line: LedgerRecord.Line, in state: OrderState, _ unit: QuantityUnit,
    price: (Int64) -> Money
  ) {
    func add(_ amount: Int64, to stage: WritableKeyPath<StageFigures, Tally>) {
      if amount > 0 { self[keyPath: stage].add(amount, unit, price(amount)) }
    }
    add(line.claimed, to: \.claimed)
    add(line.held, to: \.held)
    add(line.waiting, to: \.waitlisted)
    add(line.released, to: \.released)
    add(line.expired, to: \.expired)
    switch state {
    case .unconfirmed: add(line.held, to: \.unconfirmed)
    case .confirmed: add(line.held, to: \.confirmed)
    case .closed: add(line.held, to: \.closed)
    case .cancelled: break
    }
  }
}

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
    _ line: LedgerRecord.Line, in state: OrderState, _ unit: QuantityUnit, price: (Int64) -> Money
  ) {
    claimed.add(line.claimed, unit, price)
    waitlisted.add(line.waiting, unit, price)
    released.add(line.released, unit, price)
    expired.add(line.expired, unit, price)
    guard line.held > 0 else { return }
    let money = price(line.held)
    held.add(line.held, unit, money)
    switch state {
    case .unconfirmed: unconfirmed.add(line.held, unit, money)
    case .confirmed: confirmed.add(line.held, unit, money)
    case .closed: closed.add(line.held, unit, money)
    // A cancelled order holds nothing: its claims are released with it.
    case .cancelled: break
    }
  }

  /// Adds the figures of other offers of the same ledger, which has checked that every sum fits.
  mutating func add(_ other: StageFigures) {
    claimed.add(other.claimed)
    held.add(other.held)
    waitlisted.add(other.waitlisted)
    released.add(other.released)
    expired.add(other.expired)
    unconfirmed.add(other.unconfirmed)
    confirmed.add(other.confirmed)
    closed.add(other.closed)
  }
}

/// What a buyer asks of one offer.
public struct RequestLine: Sendable, Hashable {
  /// What is done to the buyer's quantity of the offer.
  public enum Operation: String, Sendable, Hashable, CaseIterable {
    /// This much more ("chốt 3kg", "thêm 1kg").
    case add
    /// This much in all ("đổi thành 4kg").
    case set
    /// This much less, or all of it when there is no quantity ("bớt 1kg", "bỏ ổi ra").
    case remove
  }

  /// The offer.
  public let offer: OfferCode

  /// What is done to the buyer's quantity of it.
  public let operation: Operation

  /// How much; `nil` only for a removal of everything.
  public let quantity: Quantity?

  /// Creates a line.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` for an `add` or `set` without a quantity or an
  ///   `add` of nothing.
  public init(_ operation: Operation, _ quantity: Quantity?, of offer: OfferCode)
    throws(MeasureError)
  {
    switch (operation, quantity) {
    case (.remove, _): break
    case (.set, .some): break
    case (.add, .some(let quantity)) where !quantity.isZero: break
    default:
      throw MeasureError(
        .malformed, context: "\(operation.rawValue) of \(offer.rawValue) needs a quantity")
    }
    self.offer = offer
    self.operation = operation
    self.quantity = quantity
  }

  init(unchecked operation: Operation, _ quantity: Quantity?, of offer: OfferCode) {
    self.offer = offer
    self.operation = operation
    self.quantity = quantity
  }
}

/// Something that happened in a session (sự kiện), from a comment or from the seller's side.
public struct SessionEvent: Sendable, Hashable {
  /// What happened.
  @nonexhaustive
  public enum Action: Sendable, Hashable {
    /// A buyer asks for goods, or changes what was asked. `review` names why a human should look
    /// before it is confirmed; empty when the reading may be accepted.
    case request(buyer: BuyerID, lines: [RequestLine], review: [String])
    /// A buyer withdraws everything not yet handed over ("hủy đơn").
    case withdraw(buyer: BuyerID)
    /// The seller and the buyer agree on the buyer's cart as it stands.
    case confirm(buyer: BuyerID)
    /// The seller cancels the buyer's order.
    case cancel(buyer: BuyerID, reason: CancellationReason)
    /// The order is done with; nothing more will change.
    case close(buyer: BuyerID)
    /// The seller adds to an offer's stock.
    case restock(offer: OfferCode, quantity: Quantity)
    /// The offer shown on screen from now on; `nil` for none.
    case pin(offer: OfferCode?)
  }

  /// The identifier; events of one identifier are one event.
  public let id: EventID

  /// When it happened, by the platform's clock.
  public let instant: Instant

  /// What happened.
  public let action: Action

  /// Creates an event.
  public init(id: EventID, instant: Instant, action: Action) {
    self.id = id
    self.instant = instant
    self.action = action
  }
}

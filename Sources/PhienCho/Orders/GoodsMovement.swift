/// Goods of an order that moved one stage on (biến động hàng).
public struct GoodsMovement: Sendable, Hashable {
  /// The event that moved them; of a weighing the buyer had to consent to, the consent.
  public let event: EventID
  /// When.
  public let instant: Instant
  /// The order's number.
  public let orderNumber: Int
  /// The offer, by its code in the catalogue.
  public let offer: OfferCode
  /// What was done.
  public let kind: FulfilmentEvent
  /// How much of the offer moved.
  public let quantity: Quantity
  /// Why, where the event says so.
  public let reason: FulfilmentReason?
}

/// A line settled at other goods than agreed on: grams and money together (điều chỉnh theo cân).
public struct GoodsAdjustment: Sendable, Hashable {
  /// The event that settled it: the weighing, or the consent to it.
  public let event: EventID
  /// When.
  public let instant: Instant
  /// The order's number.
  public let orderNumber: Int
  /// The offer, by its code in the catalogue.
  public let offer: OfferCode
  /// What was agreed on and had not left the seller.
  public let agreed: Quantity
  /// What was packed instead.
  public let packed: Quantity
  /// What the buyer was to pay for the offer in this order before.
  public let dueBefore: Money
  /// What the buyer is to pay for it now.
  public let dueAfter: Money
  /// Why.
  public let reason: AdjustmentReason
}

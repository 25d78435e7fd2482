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
    /// The seller shows the buyer what a draft comes to.
    case present(buyer: BuyerID)
    /// The seller and the buyer agree on the buyer's cart as it stands.
    case confirm(buyer: BuyerID)
    /// The order is called off, by the seller unless it says so; a buyer's own word is a
    /// `withdraw`, which names no reason.
    case cancel(buyer: BuyerID, reason: CancellationReason, by: Party = .seller)
    /// The cart is final; goods and money may still move.
    case close(buyer: BuyerID)
    /// The seller adds to an offer's stock.
    case restock(offer: OfferCode, quantity: Quantity)
    /// The offer shown on screen from now on; `nil` for none.
    case pin(offer: OfferCode?)
    /// The price of one unit of an offer from now on (đổi giá); claims made before keep theirs.
    case reprice(offer: OfferCode, to: Money)
    /// A buyer edited a comment, named by its event: the new wording replaces what the comment asked.
    case edit(comment: EventID, lines: [RequestLine], review: [String])
    /// A comment, named by its event, was deleted: what it asked is no longer asked.
    case retract(comment: EventID)
    /// Two identifiers are one person, as when somebody writes on two platforms.
    case link(buyer: BuyerID, to: BuyerID)
    /// What there is of an offer in the parcel that is being packed, by the scales (cân thực tế).
    ///
    /// The amount is all of the offer in the parcel, not what was added; weighing again is another
    /// event, and the later one counts.
    indirect case weigh(
      order: OrderReference, packed: GoodsLine, rest: Remainder, reason: AdjustmentReason)
    /// Goods that are not packed yet are replaced by others (đổi hàng).
    indirect case substitute(
      order: OrderReference, GoodsLine, with: GoodsLine, reason: AdjustmentReason)
    /// The buyer accepts, or does not, what an event proposed: a weighing outside the tolerance or a
    /// substitution.
    case consent(to: EventID, isGiven: Bool)
    /// Goods move on; without lines, everything in the order that can.
    indirect case fulfil(
      order: OrderReference, FulfilmentEvent, lines: [GoodsLine], reason: FulfilmentReason? = nil)
    /// The buyer pays; the amount is above zero.
    indirect case pay(order: OrderReference, amount: Money, method: PaymentMethod)
    /// The seller gives money back; the amount is above zero.
    indirect case refund(order: OrderReference, amount: Money, method: PaymentMethod)
    /// Money beside the price of goods: above zero for the buyer to pay, below zero for the seller
    /// to let off.
    indirect case charge(order: OrderReference, amount: Money, reason: ChargeReason)
    /// Cash that a carrier collects; the amount is above zero.
    indirect case cashOnDelivery(order: OrderReference, RemittanceStep, amount: Money)
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

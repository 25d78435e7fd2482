/// A buyer's cart, how far it is agreed on, where its goods are and what is paid (đơn hàng).
public struct Order: Sendable, Hashable {
  /// What an order has of one offer at one price.
  ///
  /// When the price of an offer changes during the session, the same offer has a line for each
  /// price. In grams or pieces,
  /// ``claimed`` = ``held`` + ``waitlisted`` + ``released`` + ``expired``, and
  /// ``held`` + ``over`` = ``short`` + ``toPack`` + ``packed`` + ``inTransit`` + ``delivered`` +
  /// ``refused`` + ``returned`` + ``lost``.
  public struct Line: Sendable, Hashable {
    /// The offer, by its code in the catalogue.
    public let offer: OfferCode

    /// Everything ever asked; equals held + waitlisted + released + expired.
    public let claimed: Quantity

    /// What stock is reserved for: what was ordered.
    public let held: Quantity

    /// What waits for stock; not part of ``amount``.
    public let waitlisted: Quantity

    /// What was given up.
    public let released: Quantity

    /// What was lost when holds ran out.
    public let expired: Quantity

    /// What is ordered and not packed.
    public let toPack: Quantity

    /// What is in the parcel, still with the seller.
    public let packed: Quantity

    /// What is with the carrier.
    public let inTransit: Quantity

    /// What is with the buyer.
    public let delivered: Quantity

    /// What was not accepted at the door.
    public let refused: Quantity

    /// What was brought back.
    public let returned: Quantity

    /// What was lost on the way.
    public let lost: Quantity

    /// How much less was packed than ordered, where the line is settled so.
    public let short: Quantity

    /// How much more was packed than ordered.
    public let over: Quantity

    /// The price of one unit.
    public let unitPrice: UnitPrice

    /// The price of what is held, rounded half up to the đồng, once for the line.
    public let amount: Money

    /// The price of what the buyer gets or keeps: to pack, packed, in transit and delivered; rounded
    /// half up to the đồng, once for the line.
    public let due: Money
  }

  /// The order's number in its session, from 1 in the order of first claims.
  public let number: Int

  /// Whose order it is; personal data, masked in descriptions.
  public let buyer: BuyerID

  /// How far it is agreed on.
  public let state: OrderState

  /// When its first claim was made.
  public let openedAt: Instant

  /// An event that names the order for good; see ``OrderReference/claim``.
  public let openedBy: EventID

  /// Whether a request that asked for review changed the cart since the last confirmation.
  public let needsReview: Bool

  /// Why it was cancelled; `nil` unless it is.
  public let cancellation: CancellationReason?

  /// Who cancelled it; `nil` unless it is.
  public let cancelledBy: Party?

  /// One line for each offer ever asked for, at each price it was asked at, in the order of first
  /// claims; some may hold nothing.
  public let lines: [Line]

  /// The sum of the lines' amounts: the price of what was ordered.
  public let total: Money

  /// How far its goods have come.
  public let fulfilment: FulfilmentState

  /// Money beside the price of goods, such as the delivery; may be below zero.
  public let charges: Money

  /// What the buyer is to pay: the lines' ``Line/due`` and the charges; zero for a cancelled order
  /// without charges.
  public let due: Money

  /// Everything the buyer paid, with cash a carrier collected.
  public let paid: Money

  /// Everything given back.
  public let refunded: Money

  /// How far it is paid.
  public let payment: PaymentState

  /// The cash that a carrier collects.
  public let cashOnDelivery: CashOnDelivery

  /// What is still to be paid, below zero when the buyer is to get money back.
  public var outstanding: Money {
    // The ledger admits no amounts with which this would not fit in 64 bits.
    Money(vnd: due.vnd &- (paid.vnd &- refunded.vnd))
  }
}

/// Cash on delivery of one order, in amounts (thu hộ).
public struct CashOnDelivery: Sendable, Hashable {
  /// Where the cash is.
  public let state: RemittanceState
  /// What the carrier was asked to collect.
  public let asked: Money
  /// What the carrier collected.
  public let collected: Money
  /// What the carrier passed on.
  public let remitted: Money
}

/// A buyer's cart and how far it is agreed on (đơn hàng).
public struct Order: Sendable, Hashable {
  /// What an order holds of one offer.
  public struct Line: Sendable, Hashable {
    /// The offer, by its code in the catalogue.
    public let offer: OfferCode

    /// Everything ever asked; equals held + waitlisted + released + expired.
    public let claimed: Quantity

    /// What stock is reserved for.
    public let held: Quantity

    /// What waits for stock; not part of ``amount``.
    public let waitlisted: Quantity

    /// What was given up.
    public let released: Quantity

    /// What was lost when holds ran out.
    public let expired: Quantity

    /// The price of one unit.
    public let unitPrice: UnitPrice

    /// The price of what is held, rounded half up to the đồng, once for the line.
    public let amount: Money
  }

  /// The order's number in its session, from 1 in the order of first claims.
  public let number: Int

  /// Whose order it is; personal data, masked in descriptions.
  public let buyer: BuyerID

  /// How far it is agreed on.
  public let state: OrderState

  /// When its first claim was made.
  public let openedAt: Instant

  /// Whether a request that asked for review changed the cart since the last confirmation.
  public let needsReview: Bool

  /// Why it was cancelled; `nil` unless it is.
  public let cancellation: CancellationReason?

  /// One line per offer ever asked for, in the order of first claims; some may hold nothing.
  public let lines: [Line]

  /// The sum of the lines' amounts.
  public let total: Money
}

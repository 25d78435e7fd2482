/// Which order an event of the seller's side is about.
///
/// Orders have no lasting number: a comment that becomes known late may move them. What lasts is the
/// buyer, and the events that made the order's claims.
public struct OrderReference: Sendable, Hashable {
  /// Whose order; personal data, masked in descriptions.
  public let buyer: BuyerID

  /// An event that made a claim of the order; `nil` for the buyer's latest order that was ever
  /// confirmed, or the latest if none was.
  public let claim: EventID?

  /// Creates a reference.
  public init(_ buyer: BuyerID, claim: EventID? = nil) {
    self.buyer = buyer
    self.claim = claim
  }
}

/// An amount of one offer.
public struct GoodsLine: Sendable, Hashable {
  /// The offer, by its code in the catalogue.
  public let offer: OfferCode

  /// How much.
  public let quantity: Quantity

  /// Creates a line.
  public init(_ quantity: Quantity, of offer: OfferCode) {
    self.offer = offer
    self.quantity = quantity
  }
}

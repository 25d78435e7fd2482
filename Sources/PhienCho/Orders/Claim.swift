/// What one line of one comment asked for, and what became of it (lượt chốt).
///
/// `requested` = what stands as held or waitlisted + ``released`` + ``expired``, to the gram.
public struct Claim: Sendable, Hashable {
  /// The event that made the claim.
  public let event: EventID

  /// The position of the request line in the event, from 0.
  public let line: Int

  /// When it was made, by the platform's clock.
  public let instant: Instant

  /// Who made it; personal data, masked in descriptions.
  public let buyer: BuyerID

  /// The number of the order it belongs to.
  public let orderNumber: Int

  /// The offer, by its code in the catalogue.
  public let offer: OfferCode

  /// How much was asked.
  public let requested: Quantity

  /// How much of it still stands: what is held or waits; nothing once released or expired.
  public let active: Quantity

  /// How much of it was given up, by a later reduction or altogether.
  public let released: Quantity

  /// How much of it was lost when the hold ran out.
  public let expired: Quantity

  /// Where it stands.
  public let state: ClaimState

  /// The price of one unit when it was made, which it keeps.
  public let unitPrice: UnitPrice

  /// Why a human should look before it is confirmed; empty when the reading may be accepted.
  public let review: [String]
}

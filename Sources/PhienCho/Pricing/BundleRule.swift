/// Goods at one price for the lot (combo): "1 kg ổi and 1 jar of honey for 180.000 ₫".
///
/// A cart holds as many bundles as its goods allow. Goods in a bundle are outside the tiers: no gram
/// and no piece is reduced by two rules. A bundle that would cost more than its parts as posted is
/// not applied.
public struct BundleRule: Sendable, Hashable {
  /// One kind of goods in the bundle.
  public struct Part: Sendable, Hashable {
    /// The offer.
    public let offer: OfferCode
    /// How much of it; more than nothing.
    public let quantity: Quantity

    /// Creates a part.
    ///
    /// - Throws: ``PricingError`` with code `malformed` for a part of nothing.
    public init(_ quantity: Quantity, of offer: OfferCode) throws(PricingError) {
      guard !quantity.isZero else {
        throw PricingError(
          .malformed, subject: offer.rawValue, reason: "a bundle's part must be more than nothing")
      }
      self.offer = offer
      self.quantity = quantity
    }
  }

  /// The rule's name, shown to the buyer.
  public let name: String

  /// What is in it.
  public let parts: [Part]

  /// The price of one bundle; at least 0.
  public let price: Money

  /// How many of them one order may have; `nil` for no limit.
  public let limit: UInt32?

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - name: The rule's name, shown to the buyer.
  ///   - parts: What is in it.
  ///   - price: The price of one bundle.
  ///   - limit: How many of them one order may have; `nil` for no limit.
  /// - Throws: ``PricingError`` with code `malformed` for a blank name, no parts or a negative price,
  ///   `duplicate` for an offer that is there twice.
  public init(
    _ name: String, of parts: [Part], price: Money, limit: UInt32? = nil
  ) throws(PricingError) {
    try PricingError.checkName(name)
    guard !parts.isEmpty, price >= .zero else {
      throw PricingError(
        .malformed, subject: name, reason: "a bundle needs parts and a price of at least 0 ₫")
    }
    guard Set(parts.map(\.offer)).count == parts.count else {
      throw PricingError(.duplicate, subject: name, reason: "a bundle names each offer once")
    }
    self.name = name
    self.parts = parts
    self.price = price
    self.limit = limit
  }
}

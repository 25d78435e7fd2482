/// A session's pricing: what may lower a cart below the posted prices, and what delivery costs.
///
/// No rule raises a price. Goods are reduced by one rule at most: an agreed price, else a bundle, else
/// a tier.
public struct PricingRules: Sendable, Hashable {
  /// Goods at one price for the lot; earlier ones take their goods first.
  public let bundles: [BundleRule]

  /// Prices that fall with the amount; no offer is in two of them.
  public let tiers: [TierRule]

  /// What delivery costs; `nil` when buyers fetch their goods.
  public let delivery: DeliveryTable?

  /// When delivery is free; the one that takes off most applies, of equals the first.
  public let freeDelivery: [FreeDeliveryRule]

  /// How amounts are brought to the notes there are; `nil` for amounts to the đồng.
  public let cash: CashRounding?

  /// The tier rule of an offer, by its number.
  let tierOfOffer: [OfferCode: Int]

  /// Creates a session's pricing; without arguments, posted prices and nothing else.
  ///
  /// - Parameters:
  ///   - bundles: Goods at one price for the lot; earlier ones take their goods first.
  ///   - tiers: Prices that fall with the amount.
  ///   - delivery: What delivery costs; `nil` when buyers fetch their goods.
  ///   - freeDelivery: When delivery is free.
  ///   - cash: How amounts are brought to the notes there are; `nil` for amounts to the đồng.
  /// - Throws: ``PricingError`` with code `duplicate` for two rules of one name or an offer in two
  ///   tier rules.
  public init(
    bundles: [BundleRule] = [], tiers: [TierRule] = [], delivery: DeliveryTable? = nil,
    freeDelivery: [FreeDeliveryRule] = [], cash: CashRounding? = nil
  ) throws(PricingError) {
    var names: Set<String> = []
    for name in bundles.map(\.name) + tiers.map(\.name) + freeDelivery.map(\.name) {
      guard names.insert(name).inserted else {
        throw PricingError(.duplicate, subject: name, reason: "two rules have this name")
      }
    }
    var tierOfOffer: [OfferCode: Int] = [:]
    for (number, rule) in tiers.enumerated() {
      for offer in rule.offers.sorted(by: { $0.rawValue < $1.rawValue })
      where tierOfOffer.updateValue(number, forKey: offer) != nil {
        throw PricingError(
          .duplicate, subject: offer.rawValue,
          reason: "the offer is in two tier rules, the second \"\(rule.name)\"")
      }
    }
    self.bundles = bundles
    self.tiers = tiers
    self.delivery = delivery
    self.freeDelivery = freeDelivery
    self.cash = cash
    self.tierOfOffer = tierOfOffer
  }

  /// What a cart costs, đồng by đồng.
  ///
  /// Each line's price is computed exactly and rounded half up to the đồng, once.
  ///
  /// - Throws: ``PricingError`` with code `unitMismatch` for goods that a rule cannot count,
  ///   `unknownMass` and `noDeliveryFee` when delivery cannot be priced, `overflow` beyond 64 bits.
  /// - Complexity: O(*l* × *r*) in the cart's lines and all rules, a bundle counting once for each of
  ///   its parts.
  public func quote(_ cart: Cart) throws(PricingError) -> PriceBreakdown {
    var quote = QuoteInProgress(cart, under: self)
    try quote.price()
    return try PriceBreakdown(quote)
  }
}

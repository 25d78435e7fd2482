/// One step from nothing to what a buyer pays: an amount and the rule that it comes from.
public struct PriceStep: Sendable, Hashable {
  /// What an amount comes from.
  @nonexhaustive
  public enum Reason: Sendable, Hashable {
    /// A quantity at its posted price.
    case posted(Quantity, UnitPrice)
    /// The host gave this buyer a lower price.
    case agreed(UnitPrice)
    /// Goods are in so many bundles of a rule.
    case bundle(String, count: Int64)
    /// The cart reaches a tier of a rule.
    case tier(String)
    /// Delivery of so many grams of goods to a zone.
    case delivery(DeliveryZone, Mass)
    /// The prices of the goods, or of some of them, include delivery.
    case deliveryIncluded
    /// A rule makes delivery free, or cheaper.
    case freeDelivery(String)
    /// The amount is brought to a step of notes.
    case cashRounding(to: Money)
  }

  /// The number of the cart's line it belongs to, from 0; `nil` for the order as a whole.
  public let line: Int?

  /// What the amount comes from.
  public let reason: Reason

  /// What is added to the price; negative for a reduction.
  public let amount: Money
}

extension PriceStep {
  /// The step in Vietnamese, as it can be said to the buyer, with what the line's goods are called.
  func sentence(naming name: String) -> String {
    let what =
      switch reason {
      case .posted(let quantity, let price): "\(name) \(quantity.text(per: price.basis)) × \(price)"
      case .agreed(let price): "\(name), giá thỏa thuận \(price)"
      case .bundle(let rule, let count): "\(name), mua theo bộ “\(rule)” × \(count)"
      case .tier(let rule): "\(name), \(rule)"
      case .delivery(let zone, let mass): "Phí giao hàng (\(zone.rawValue), \(mass))"
      case .deliveryIncluded: "Phí giao hàng đã gồm trong giá"
      case .freeDelivery(let rule): "Hỗ trợ phí giao hàng (\(rule))"
      case .cashRounding(let step): "Làm tròn đến \(step)"
      }
    return "\(what): \(amount)"
  }
}

extension Quantity {
  /// The quantity with the name of its unit: "2,5 kg", "3 gói".
  func text(per basis: UnitPrice.Basis) -> String {
    switch basis {
    case .kilogram: description
    case .piece(let unit), .pack(let unit, _): "\(amount.vietnameseText) \(unit)"
    }
  }
}

/// Where a price is posted (kênh niêm yết); more may be added.
public struct PriceChannel: RawRepresentable, Sendable, Hashable, Codable {
  /// The stable name of the channel.
  public let rawValue: String

  /// Creates a channel from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wherever the seller sells; a channel's own posting of the same moment goes before it.
  public static let everywhere = PriceChannel(rawValue: "everywhere")
  /// In a live session: on the screen, in the pinned comment, by the host's word.
  public static let livestream = PriceChannel(rawValue: "livestream")
  /// In an online shop or on a page.
  public static let shop = PriceChannel(rawValue: "shop")
  /// On the board of a stall or at the farm gate.
  public static let stall = PriceChannel(rawValue: "stall")
}

/// What a posted price covers besides the goods; more may be added.
public struct PriceInclusion: RawRepresentable, Sendable, Hashable, Codable {
  /// The stable name of what is included.
  public let rawValue: String

  /// Creates one from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Taxes and fees (thuế, phí), which a posted price must include: Law on Prices 16/2023/QH15,
  /// Article 29.
  public static let taxes = PriceInclusion(rawValue: "taxes")
  /// Delivery to the buyer (giao hàng).
  public static let delivery = PriceInclusion(rawValue: "delivery")
  /// Packing (đóng gói).
  public static let packing = PriceInclusion(rawValue: "packing")
}

/// A price as it is posted (giá niêm yết): of what, per which unit, including what, from when to
/// when, and where.
public struct PostedPrice: Sendable, Hashable {
  /// The offer, by its code.
  public let offer: OfferCode

  /// The price and the unit it is for.
  public let price: UnitPrice

  /// What the price covers besides the goods.
  public let includes: Set<PriceInclusion>

  /// The first moment it is valid.
  public let from: Instant

  /// The first moment it is no longer valid; `nil` for no end.
  ///
  /// A price for one session only (giá trong phiên) ends with the session.
  public let until: Instant?

  /// Where it is posted.
  public let channel: PriceChannel

  /// Creates a posting.
  ///
  /// - Parameters:
  ///   - price: The price and the unit it is for.
  ///   - offer: The offer, by its code.
  ///   - includes: What the price covers besides the goods.
  ///   - from: The first moment it is valid.
  ///   - until: The first moment it is no longer valid; `nil` for no end.
  ///   - channel: Where it is posted.
  /// - Throws: ``PricingError`` with code `malformed` when it ends before or as it begins.
  public init(
    _ price: UnitPrice, for offer: OfferCode, including includes: Set<PriceInclusion> = [.taxes],
    from: Instant, until: Instant? = nil, on channel: PriceChannel = .everywhere
  ) throws(PricingError) {
    guard until.map({ $0 > from }) ?? true else {
      throw PricingError(
        .malformed, subject: offer.rawValue, reason: "a posted price must end after it begins")
    }
    self.offer = offer
    self.price = price
    self.includes = includes
    self.from = from
    self.until = until
    self.channel = channel
  }

  /// Makes sure that goods are not sold above this price.
  ///
  /// Law on Prices 16/2023/QH15, Article 29; Decree 87/2024/NĐ-CP, Article 13, has the fines.
  ///
  /// - Throws: ``PricingError`` with code `abovePosted`, or `unitMismatch` for a price of another
  ///   unit, which cannot be compared.
  /// - Complexity: O(1).
  public func check(sold: UnitPrice) throws(PricingError) {
    try sold.check(notAbove: price, of: offer)
  }
}

extension UnitPrice {
  func check(notAbove posted: UnitPrice, of offer: OfferCode) throws(PricingError) {
    guard basis == posted.basis else {
      throw PricingError(
        .unitMismatch, subject: offer.rawValue,
        reason: "\(self) cannot be compared with the posted \(posted)")
    }
    guard amount <= posted.amount else { throw .abovePosted(self, posted, offer) }
  }
}

extension PostedPrice: CustomStringConvertible {
  /// The posting as a price board has it: "TL 28.000 ₫/kg".
  public var description: String { "\(offer) \(price)" }
}

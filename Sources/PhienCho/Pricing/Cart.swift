/// What a buyer takes of one offer, at the price posted when it was claimed.
public struct CartLine: Sendable, Hashable {
  /// How much.
  public let quantity: Quantity

  /// The price posted at the moment of the claim, which the claim keeps.
  public let posted: PostedPrice

  /// The first and the last moment the goods were claimed.
  public let claimed: ClosedRange<Instant>

  /// A lower price the host gave this buyer; such goods are outside bundles and tiers.
  public let agreed: UnitPrice?

  /// What one piece weighs, for delivery; packs weigh their contents.
  public let pieceMass: Mass?

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - quantity: How much.
  ///   - posted: The price posted at the moment of the claim.
  ///   - claimed: The first and the last moment the goods were claimed.
  ///   - agreed: A lower price the host gave this buyer.
  ///   - pieceMass: What one piece weighs, for delivery.
  /// - Throws: ``PricingError`` with code `unitMismatch` for a quantity the price is not for,
  ///   `notPosted` when the price was not valid as the goods were claimed, and `abovePosted` for an
  ///   agreed price above it.
  public init(
    _ quantity: Quantity, at posted: PostedPrice, claimed: ClosedRange<Instant>,
    agreed: UnitPrice? = nil, pieceMass: Mass? = nil
  ) throws(PricingError) {
    guard QuantityUnit(quantity) == QuantityUnit(posted.price.basis) else {
      throw PricingError(
        .unitMismatch, subject: posted.offer.rawValue,
        reason: "\(quantity) cannot be sold at \(posted.price)")
    }
    guard claimed.lowerBound >= posted.from, posted.until.map({ claimed.upperBound < $0 }) ?? true
    else {
      throw PricingError(
        .notPosted, subject: posted.offer.rawValue,
        reason: "\(posted.price) was not posted when the goods were claimed")
    }
    try agreed?.check(notAbove: posted.price, of: posted.offer)
    self.quantity = quantity
    self.posted = posted
    self.claimed = claimed
    self.agreed = agreed
    self.pieceMass = pieceMass
  }

  /// Creates a line claimed at one moment, at the price a board has for it.
  ///
  /// - Parameters:
  ///   - quantity: How much.
  ///   - offer: The offer.
  ///   - moment: When it was claimed.
  ///   - board: The posted prices.
  ///   - channel: Where it was claimed.
  /// - Throws: ``PricingError`` as ``PriceBoard/price(of:at:on:)`` and
  ///   ``init(_:at:claimed:agreed:pieceMass:)``.
  public init(
    _ quantity: Quantity, of offer: OfferCode, claimedAt moment: Instant, on board: PriceBoard,
    channel: PriceChannel = .livestream
  ) throws(PricingError) {
    try self.init(
      quantity, at: try board.price(of: offer, at: moment, on: channel), claimed: moment...moment)
  }

  /// The offer, by its code.
  public var offer: OfferCode { posted.offer }

  /// What the goods weigh.
  ///
  /// - Throws: ``PricingError`` with code `unknownMass` for pieces without a mass, `overflow`.
  func mass() throws(PricingError) -> Int64 {
    let pieceGrams: Int64
    switch (posted.price.basis, pieceMass) {
    case (.kilogram, _): return quantity.amount
    case (.pack(_, let contents), nil): pieceGrams = contents.grams
    case (_, let mass?): pieceGrams = mass.grams
    case (.piece, nil):
      guard quantity.amount > 0 else { return 0 }
      throw PricingError(
        .unknownMass, subject: offer.rawValue,
        reason: "delivery is charged by mass, and what one piece weighs is not known")
    }
    let (grams, overflow) = pieceGrams.multipliedReportingOverflow(by: quantity.amount)
    guard !overflow else { throw .overflow(offer.rawValue, "the mass of the goods") }
    return grams
  }
}

/// Everything one buyer takes together, and where it goes (giỏ hàng).
public struct Cart: Sendable, Hashable {
  /// The goods, in the order they were claimed; the first fill a marginal scale first.
  public let lines: [CartLine]

  /// Where they are delivered; `nil` when the buyer fetches them.
  public let destination: DeliveryZone?

  /// Creates a cart.
  ///
  /// - Parameters:
  ///   - lines: The goods, in the order they were claimed.
  ///   - destination: Where they are delivered; `nil` when the buyer fetches them.
  public init(_ lines: [CartLine], to destination: DeliveryZone? = nil) {
    self.lines = lines
    self.destination = destination
  }
}

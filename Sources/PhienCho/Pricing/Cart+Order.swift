extension Cart {
  /// Creates the cart of what an order holds, each line at the price its claims keep.
  ///
  /// Lines that hold nothing are left out. A line is claimed when its claims that still hold
  /// something were, and a line without any, such as goods given for others, when the order was opened.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - claims: The ledger's claims, or the order's; those of other orders do not matter.
  ///   - includes: What the prices cover besides the goods.
  ///   - destination: Where the goods are delivered; `nil` when the buyer fetches them.
  /// - Throws: ``PricingError`` as ``CartLine/init(_:at:claimed:agreed:pieceMass:)``; no order of a
  ///   ledger makes it throw.
  /// - Complexity: O(*n*) in the claims and lines.
  public init(
    _ order: Order, claims: some Sequence<Claim>,
    including includes: Set<PriceInclusion> = [.taxes],
    to destination: DeliveryZone? = nil
  ) throws(PricingError) {
    try self.init(order, claims: claims, including: includes, to: destination) { _ in nil }
  }

  /// The same, where delivery needs to know what pieces weigh.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - claims: The ledger's claims, or the order's; those of other orders do not matter.
  ///   - includes: What the prices cover besides the goods.
  ///   - destination: Where the goods are delivered; `nil` when the buyer fetches them.
  ///   - pieceMass: What one piece of an offer weighs, by its code; `nil` where that is not known,
  ///     and for packs, which weigh their contents.
  /// - Throws: ``PricingError`` as ``CartLine/init(_:at:claimed:agreed:pieceMass:)``; no order of a
  ///   ledger makes it throw.
  /// - Complexity: O(*n*) in the claims and lines.
  public init(
    _ order: Order, claims: some Sequence<Claim>,
    including includes: Set<PriceInclusion> = [.taxes],
    to destination: DeliveryZone? = nil, pieceMass: (OfferCode) -> Mass?
  ) throws(PricingError) {
    var claimed: [OrderLineKey: ClosedRange<Instant>] = [:]
    for claim in claims
    where claim.orderNumber == order.number && claim.state == .held && !claim.active.isZero {
      let key = OrderLineKey(offer: claim.offer, price: claim.unitPrice)
      let range = claimed[key] ?? claim.instant...claim.instant
      claimed[key] =
        min(range.lowerBound, claim.instant)...max(range.upperBound, claim.instant)
    }
    var lines: [CartLine] = []
    for line in order.lines where !line.held.isZero {
      let key = OrderLineKey(offer: line.offer, price: line.unitPrice)
      let claimed = claimed[key] ?? order.openedAt...order.openedAt
      let posted = try PostedPrice(
        line.unitPrice, for: line.offer, including: includes, from: claimed.lowerBound)
      lines.append(
        try CartLine(
          line.held, at: posted, claimed: claimed, pieceMass: pieceMass(line.offer)))
    }
    self.init(lines, to: destination)
  }
}

/// What tells the lines of an order apart.
struct OrderLineKey: Hashable {
  let offer: OfferCode
  let price: UnitPrice
}

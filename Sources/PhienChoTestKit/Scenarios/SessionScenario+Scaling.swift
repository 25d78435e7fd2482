import PhienCho

extension SessionScenario {
  /// The same session with another number of comments.
  ///
  /// Stock, restocks and audience grow or shrink with it, so that as large a part of the orders as
  /// before finds goods.
  ///
  /// - Parameter count: How many records its log is expected to hold.
  /// - Returns: The scenario of that size.
  /// - Throws: ``ScenarioError`` with code `malformed` for a scenario that expects no comments to
  ///   scale from.
  /// - Complexity: O(*n*) in the offers.
  public func scaled(toComments count: UInt32) throws(ScenarioError) -> SessionScenario {
    let expected = expectedComments
    guard expected > 0 else {
      throw ScenarioError(
        .malformed, field: "expectedComments", context: "a scenario without comments has no scale")
    }
    func scaled(_ amount: Int64) -> UInt32 {
      let (product, overflow) = amount.multipliedReportingOverflow(by: Int64(count))
      return overflow ? .max : UInt32(clamping: max(product / Int64(expected), 1))
    }
    func scaled(_ quantity: Quantity) -> Quantity {
      switch quantity {
      case .mass(let mass): .mass(.grams(scaled(mass.grams)))
      case .pieces(let pieces): .pieces(.count(scaled(pieces.count)))
      }
    }
    var result = self
    do {
      let offers = try catalogue.offers.map { offer in
        try Offer(
          code: offer.code, name: offer.name, aliases: offer.aliases, price: offer.price,
          stock: offer.stock.map { scaled($0) }, producer: offer.producer,
          product: offer.product)
      }
      result.catalogue = try Catalogue(
        offers: offers, products: catalogue.products, producers: catalogue.producers)
    } catch {
      throw ScenarioError(.malformed, field: "catalogue", context: "\(error)")
    }
    result.restocks = restocks.map {
      Restock(at: $0.at, offer: $0.offer, quantity: scaled($0.quantity))
    }
    result.expectedComments = count
    result.audience = Audience(
      views: scaled(Int64(audience.views)), followers: scaled(Int64(audience.followers)))
    return result
  }
}

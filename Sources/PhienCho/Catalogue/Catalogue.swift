/// Everything on sale in a session, what it is, and who made it.
public struct Catalogue: Sendable {
  /// The offers, in the order given.
  public let offers: [Offer]

  /// The products, in the order given.
  public let products: [Product]

  /// The producers, in the order given.
  public let producers: [Producer]

  private let offerIndex: [String: Int]
  private let productIndex: [ProductID: Int]
  private let producerIndex: [ProducerID: Int]

  /// Creates a catalogue.
  ///
  /// - Throws: ``CatalogueError`` with code `duplicate` for two offers whose codes are equal in any
  ///   letter case, or two products or producers of one identifier; `unknownReference` for an offer
  ///   of a product or producer that is not listed, or a product of such a producer; `conflict` for
  ///   an offer that names another producer than its product does.
  /// - Complexity: O(*n*) in the offers, products and producers.
  public init(
    offers: [Offer], products: [Product] = [], producers: [Producer] = []
  ) throws(CatalogueError) {
    var producerIndex: [ProducerID: Int] = [:]
    for (position, producer) in producers.enumerated() {
      guard producerIndex.updateValue(position, forKey: producer.id) == nil else {
        throw CatalogueError(
          .duplicate, in: .producer, subject: producer.id.rawValue, field: "id",
          value: producer.id.rawValue)
      }
    }
    var productIndex: [ProductID: Int] = [:]
    for (position, product) in products.enumerated() {
      guard productIndex.updateValue(position, forKey: product.id) == nil else {
        throw CatalogueError(
          .duplicate, in: .product, subject: product.id.rawValue, field: "id",
          value: product.id.rawValue)
      }
      if let producer = product.producer, producerIndex[producer] == nil {
        throw CatalogueError(
          .unknownReference, in: .product, subject: product.id.rawValue, field: "producer",
          value: producer.rawValue)
      }
    }
    var offerIndex: [String: Int] = [:]
    for (position, offer) in offers.enumerated() {
      let key = OfferCode.caseInsensitiveKey(offer.code.rawValue)
      let productProducer = offer.product.flatMap { id in
        productIndex[id].flatMap { products[$0].producer }
      }
      let refusal: (code: CatalogueError.Code, field: String, value: String)? =
        if offerIndex.updateValue(position, forKey: key) != nil {
          (.duplicate, "code", offer.code.rawValue)
        } else if let producer = offer.producer, producerIndex[producer] == nil {
          (.unknownReference, "producer", producer.rawValue)
        } else if let product = offer.product, productIndex[product] == nil {
          (.unknownReference, "product", product.rawValue)
        } else if let producer = offer.producer, let productProducer, productProducer != producer {
          (.conflict, "producer", producer.rawValue)
        } else {
          nil
        }
      if let refusal {
        throw CatalogueError(
          refusal.code, subject: offer.code.rawValue, field: refusal.field, value: refusal.value)
      }
    }
    self.offers = offers
    self.products = products
    self.producers = producers
    self.offerIndex = offerIndex
    self.productIndex = productIndex
    self.producerIndex = producerIndex
  }

  /// The position in ``offers`` of the offer with a code, in any letter case.
  ///
  /// - Complexity: O(1).
  public func index(of code: String) -> Int? { offerIndex[OfferCode.caseInsensitiveKey(code)] }

  /// The offer with a code, in any letter case.
  ///
  /// - Complexity: O(1).
  public subscript(code: OfferCode) -> Offer? { index(of: code.rawValue).map { offers[$0] } }

  /// The product with an identifier.
  ///
  /// - Complexity: O(1).
  public subscript(id: ProductID) -> Product? { productIndex[id].map { products[$0] } }

  /// The producer with an identifier.
  ///
  /// - Complexity: O(1).
  public subscript(id: ProducerID) -> Producer? { producerIndex[id].map { producers[$0] } }

  /// Who made what is offered: the producer the offer names, else the one its product names.
  ///
  /// - Complexity: O(1).
  public func producer(of offer: Offer) -> Producer? {
    (offer.producer ?? offer.product.flatMap { self[$0]?.producer }).flatMap { self[$0] }
  }
}

extension Catalogue: Hashable {
  /// Whether two catalogues list the same offers, products and producers in the same order.
  public static func == (lhs: Catalogue, rhs: Catalogue) -> Bool {
    // The indices are derived from the lists.
    lhs.offers == rhs.offers && lhs.products == rhs.products && lhs.producers == rhs.producers
  }

  /// Feeds the lists to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(offers)
    hasher.combine(products)
    hasher.combine(producers)
  }
}

extension Catalogue: Codable {
  private enum CodingKeys: String, CodingKey { case offers, products, producers }

  /// Reads `{"offers": […], "products": […], "producers": […]}`; the last two may be absent.
  ///
  /// - Throws: `DecodingError` also for what ``init(offers:products:producers:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let offers = try container.decode([Offer].self, forKey: .offers)
    let products = try container.decodeIfPresent([Product].self, forKey: .products) ?? []
    let producers = try container.decodeIfPresent([Producer].self, forKey: .producers) ?? []
    self = try decoder.revalidated { () throws(CatalogueError) in
      try Catalogue(offers: offers, products: products, producers: producers)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(offers, forKey: .offers)
    try container.encode(products, forKey: .products)
    try container.encode(producers, forKey: .producers)
  }
}

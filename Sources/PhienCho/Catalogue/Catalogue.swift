/// Everything on sale in a session, and who made it.
public struct Catalogue: Sendable, Hashable {
  /// The offers, in the order given.
  public let offers: [Offer]

  /// The producers, in the order given.
  public let producers: [Producer]

  private let indexByCode: [String: Int]

  /// Creates a catalogue.
  ///
  /// - Throws: ``CatalogueError`` with code `duplicate` for two offers whose codes are equal in any
  ///   letter case or two producers of one identifier, `unknownReference` for an offer of a
  ///   producer that is not listed.
  /// - Complexity: O(*n*) in the offers and producers.
  public init(offers: [Offer], producers: [Producer] = []) throws(CatalogueError) {
    var known: Set<ProducerID> = []
    for producer in producers where !known.insert(producer.id).inserted {
      throw CatalogueError(
        .duplicate, subject: producer.name, field: "id", value: producer.id.rawValue)
    }
    var index: [String: Int] = [:]
    for (position, offer) in offers.enumerated() {
      guard index.updateValue(position, forKey: offer.code.rawValue.lowercased()) == nil else {
        throw CatalogueError(
          .duplicate, subject: offer.code.rawValue, field: "code", value: offer.code.rawValue)
      }
      if let producer = offer.producer, !known.contains(producer) {
        throw CatalogueError(
          .unknownReference, subject: offer.code.rawValue, field: "producer",
          value: producer.rawValue)
      }
    }
    self.offers = offers
    self.producers = producers
    self.indexByCode = index
  }

  /// The position in ``offers`` of the offer with a code, in any letter case.
  ///
  /// - Complexity: O(1).
  public func index(of code: String) -> Int? { indexByCode[code.lowercased()] }

  /// The offer with a code, in any letter case.
  ///
  /// - Complexity: O(1).
  public subscript(code: OfferCode) -> Offer? { index(of: code.rawValue).map { offers[$0] } }
}

/// A kind of goods somebody makes (sản phẩm), which may be sold in several offers.
///
/// Smoked buffalo meat is one product; one kilogram loose and a pack of 500 g are two offers of it.
public struct Product: Sendable, Hashable {
  /// The product's identifier.
  public let id: ProductID

  /// The name shown to buyers.
  public let name: String

  /// Who makes it, when the catalogue says so.
  public let producer: ProducerID?

  /// Its place in the OCOP programme, when the catalogue says so.
  ///
  /// Whether it may be shown with stars on a day is for ``OCOPRegister/stars(of:on:policy:)``.
  public let ocop: OCOPListing?

  /// Creates a product.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` for a blank name or one of several lines, and
  ///   for a certificate whose number is empty.
  public init(
    id: ProductID, name: String, producer: ProducerID? = nil, ocop: OCOPListing? = nil
  ) throws(CatalogueError) {
    self.id = id
    self.name = try CatalogueText.name(name, of: .product, id.rawValue, field: "name")
    self.producer = producer
    if case .certificate("") = ocop {
      throw CatalogueError(
        .malformed, in: .product, subject: id.rawValue, field: "ocop.certificate", value: "",
        reason: "is empty")
    }
    self.ocop = ocop
  }
}

extension Product: CustomStringConvertible {
  /// The name shown to buyers.
  public var description: String { name }
}

extension Product: Codable {
  private enum CodingKeys: String, CodingKey { case id, name, producer, ocop }

  /// Reads `{"id": "TT", "name": "…", "producer": "HTX01", "ocop": …}`; `producer` and `ocop`, an
  /// ``OCOPListing``, may be absent.
  ///
  /// - Throws: `DecodingError` also for what ``init(id:name:producer:ocop:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ProductID.self, forKey: .id)
    let name = try container.decode(String.self, forKey: .name)
    let producer = try container.decodeIfPresent(ProducerID.self, forKey: .producer)
    let ocop = try container.decodeIfPresent(OCOPListing.self, forKey: .ocop)
    self = try decoder.revalidated { () throws(CatalogueError) in
      try Product(id: id, name: name, producer: producer, ocop: ocop)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(producer, forKey: .producer)
    try container.encodeIfPresent(ocop, forKey: .ocop)
  }
}

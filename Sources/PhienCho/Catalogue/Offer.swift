/// One thing on sale in a session (mặt hàng): its code, names, price and stock.
public struct Offer: Sendable, Hashable {
  /// The code viewers type.
  public let code: OfferCode

  /// The name shown to viewers.
  public let name: String

  /// Other names viewers use for it.
  public let aliases: [String]

  /// The price, which also says how the goods are sold: by mass, by the piece, or by the pack.
  public let price: UnitPrice

  /// How much may be sold, in the unit the offer is sold in; `nil` for no limit.
  public let stock: Quantity?

  /// Who made it, when the offer itself says so; else the product may: see
  /// ``Catalogue/producer(of:)``.
  public let producer: ProducerID?

  /// The product it is an offer of, when the catalogue says so.
  public let product: ProductID?

  /// Creates an offer.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` for a name or alias that is blank or of
  ///   several lines, `unitMismatch` when the stock is not in the unit the offer is sold in.
  public init(
    code: OfferCode, name: String, aliases: [String] = [], price: UnitPrice,
    stock: Quantity? = nil, producer: ProducerID? = nil, product: ProductID? = nil
  ) throws(CatalogueError) {
    self.code = code
    self.name = try CatalogueText.name(name, of: .offer, code.rawValue, field: "name")
    for (position, alias) in aliases.enumerated() {
      _ = try CatalogueText.name(
        alias, of: .offer, code.rawValue, field: "aliases[\(position)]")
    }
    self.aliases = aliases
    switch (price.basis, stock) {
    case (_, nil), (.kilogram, .mass), (.piece, .pieces), (.pack, .pieces): break
    case (_, let stock?):
      throw CatalogueError(
        .unitMismatch, subject: code.rawValue, field: "stock", value: stock.description)
    }
    self.price = price
    self.stock = stock
    self.producer = producer
    self.product = product
  }
}

extension Offer: CustomStringConvertible {
  /// The offer as a seller reads it out: "TL Thanh long 28.000 ₫/kg".
  public var description: String { "\(code) \(name) \(price)" }
}

extension Offer: Codable {
  private enum CodingKeys: String, CodingKey {
    case code, name, aliases, sale, stock, producer, product
  }

  /// Reads `{"code": "TL", "name": "…", "aliases": ["…"], "sale": …, "stock": …, "producer": "…",
  /// "product": "…"}`.
  ///
  /// `sale` is a ``UnitPrice`` and `stock` a ``Quantity``; all but `code`, `name` and `sale` may be
  /// absent.
  ///
  /// - Throws: `DecodingError` also for what
  ///   ``init(code:name:aliases:price:stock:producer:product:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let code = try container.decode(OfferCode.self, forKey: .code)
    let name = try container.decode(String.self, forKey: .name)
    let aliases = try container.decodeIfPresent([String].self, forKey: .aliases) ?? []
    let price = try container.decode(UnitPrice.self, forKey: .sale)
    let stock = try container.decodeIfPresent(Quantity.self, forKey: .stock)
    let producer = try container.decodeIfPresent(ProducerID.self, forKey: .producer)
    let product = try container.decodeIfPresent(ProductID.self, forKey: .product)
    self = try decoder.revalidated { () throws(CatalogueError) in
      try Offer(
        code: code, name: name, aliases: aliases, price: price, stock: stock, producer: producer,
        product: product)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(name, forKey: .name)
    try container.encode(aliases, forKey: .aliases)
    try container.encode(price, forKey: .sale)
    try container.encodeIfPresent(stock, forKey: .stock)
    try container.encodeIfPresent(producer, forKey: .producer)
    try container.encodeIfPresent(product, forKey: .product)
  }
}

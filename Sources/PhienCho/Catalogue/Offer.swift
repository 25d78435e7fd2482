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

  /// Who made it, when the catalogue says so.
  public let producer: ProducerID?

  /// Creates an offer.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` for an empty name or alias,
  ///   `unitMismatch` when the stock is not in the unit the offer is sold in.
  public init(
    code: OfferCode, name: String, aliases: [String] = [], price: UnitPrice,
    stock: Quantity? = nil, producer: ProducerID? = nil
  ) throws(CatalogueError) {
    guard !name.isEmpty else {
      throw CatalogueError(.malformed, subject: code.rawValue, field: "name", value: name)
    }
    guard !aliases.contains("") else {
      throw CatalogueError(.malformed, subject: code.rawValue, field: "aliases", value: "")
    }
    switch (price.basis, stock) {
    case (_, nil), (.kilogram, .mass), (.piece, .pieces), (.pack, .pieces): break
    default: throw CatalogueError(.unitMismatch, subject: code.rawValue, field: "stock")
    }
    self.code = code
    self.name = name
    self.aliases = aliases
    self.price = price
    self.stock = stock
    self.producer = producer
  }
}

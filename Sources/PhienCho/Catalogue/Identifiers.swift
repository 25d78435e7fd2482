/// The code viewers type for an offer (mã hàng), such as "TL".
///
/// Kept as the seller wrote it; a ``Catalogue`` refuses two codes that differ only in letter case.
public struct OfferCode: Sendable, Hashable {
  /// The code as the seller wrote it.
  public let rawValue: String

  /// Creates a code.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` unless it is 1 to 64 UTF-8 bytes without
  ///   white space, control or invisible format characters.
  public init(_ rawValue: String) throws(CatalogueError) {
    self.rawValue = try CatalogueText.identifier(rawValue, of: .offer, field: "code")
  }

  /// What two codes that differ only in letter case have in common.
  ///
  /// Unicode's default lower case, so that it depends on no locale.
  static func caseInsensitiveKey(_ code: String) -> String { code.lowercased() }
}

/// The identifier of a product (sản phẩm), as the seller's register has it.
public struct ProductID: Sendable, Hashable {
  /// The identifier as the register has it.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` unless it is 1 to 64 UTF-8 bytes without
  ///   white space, control or invisible format characters.
  public init(_ rawValue: String) throws(CatalogueError) {
    self.rawValue = try CatalogueText.identifier(rawValue, of: .product, field: "id")
  }
}

/// The identifier of a producer (người sản xuất): a household, cooperative or enterprise.
public struct ProducerID: Sendable, Hashable {
  /// The identifier as the register has it.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` unless it is 1 to 64 UTF-8 bytes without
  ///   white space, control or invisible format characters.
  public init(_ rawValue: String) throws(CatalogueError) {
    self.rawValue = try CatalogueText.identifier(rawValue, of: .producer, field: "id")
  }
}

extension OfferCode: CustomStringConvertible {
  /// The code as the seller wrote it.
  public var description: String { rawValue }
}

extension ProductID: CustomStringConvertible {
  /// The identifier as the register has it.
  public var description: String { rawValue }
}

extension ProducerID: CustomStringConvertible {
  /// The identifier as the register has it.
  public var description: String { rawValue }
}

extension OfferCode: Codable {
  /// Reads the code from a string.
  ///
  /// - Throws: `DecodingError` also for what ``init(_:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.revalidated { () throws(CatalogueError) in try OfferCode(text) }
  }

  /// Writes the code as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension ProductID: Codable {
  /// Reads the identifier from a string.
  ///
  /// - Throws: `DecodingError` also for what ``init(_:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.revalidated { () throws(CatalogueError) in try ProductID(text) }
  }

  /// Writes the identifier as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension ProducerID: Codable {
  /// Reads the identifier from a string.
  ///
  /// - Throws: `DecodingError` also for what ``init(_:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.revalidated { () throws(CatalogueError) in try ProducerID(text) }
  }

  /// Writes the identifier as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

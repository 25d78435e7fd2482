/// The code viewers type for an offer (mã hàng), such as "TL".
///
/// Kept as the seller wrote it; a ``Catalogue`` refuses two codes that differ only in letter case.
public struct OfferCode: Sendable, Hashable {
  /// The code as the seller wrote it.
  public let rawValue: String

  /// Creates a code.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` unless it is 1 to 64 UTF-8 bytes without
  ///   white space or control characters.
  public init(_ rawValue: String) throws(CatalogueError) {
    self.rawValue = try Self.validated(rawValue, field: "code")
  }

  static func validated(_ value: String, field: String) throws(CatalogueError) -> String {
    let valid =
      (1...64).contains(value.utf8.count)
      && value.unicodeScalars.allSatisfy { $0.value > 0x20 && !(0x7F...0xA0).contains($0.value) }
    guard valid else { throw CatalogueError(.malformed, field: field, value: value) }
    return value
  }
}

/// The identifier of a producer (người sản xuất): a household, cooperative or enterprise.
public struct ProducerID: Sendable, Hashable {
  /// The identifier as the register has it.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` unless it is 1 to 64 UTF-8 bytes without
  ///   white space or control characters.
  public init(_ rawValue: String) throws(CatalogueError) {
    self.rawValue = try OfferCode.validated(rawValue, field: "producer")
  }
}

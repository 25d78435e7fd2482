/// Who made the goods and is paid for them (chủ thể): a household, a cooperative, an enterprise.
///
/// The name is the seller's public name, which the Law on Protection of Consumers' Rights
/// 19/2023/QH15, Article 37, wants shown to buyers; it is not masked.
public struct Producer: Sendable, Hashable {
  /// The kinds of producer; more may be added.
  public struct Kind: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A household (hộ gia đình, hộ kinh doanh).
    public static let household = Kind(rawValue: "household")
    /// A cooperative (hợp tác xã).
    public static let cooperative = Kind(rawValue: "cooperative")
    /// A cooperative group (tổ hợp tác).
    public static let cooperativeGroup = Kind(rawValue: "cooperative-group")
    /// An enterprise (doanh nghiệp).
    public static let enterprise = Kind(rawValue: "enterprise")
  }

  /// The producer's identifier.
  public let id: ProducerID

  /// The public name.
  public let name: String

  /// What kind of producer this is.
  public let kind: Kind

  /// Creates a producer.
  ///
  /// - Throws: ``CatalogueError`` with code `malformed` for an empty name.
  public init(id: ProducerID, name: String, kind: Kind) throws(CatalogueError) {
    guard !name.isEmpty else {
      throw CatalogueError(.malformed, subject: id.rawValue, field: "name", value: name)
    }
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// Who made the goods and is paid for them (chủ thể): a household, a cooperative, an enterprise.
///
/// The name is the seller's public name, which the Law on Protection of Consumers' Rights
/// 19/2023/QH15, Article 37, wants shown to buyers; it is not masked.
public struct Producer: Sendable, Hashable {
  /// The kinds of producer; more may be added.
  public struct Kind: RawRepresentable, Sendable, Hashable, Codable {
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
  /// - Throws: ``CatalogueError`` with code `malformed` for a blank name or one of several
  ///   lines, and for a kind whose name is empty.
  public init(id: ProducerID, name: String, kind: Kind) throws(CatalogueError) {
    self.id = id
    self.name = try CatalogueText.name(name, of: .producer, id.rawValue, field: "name")
    guard !kind.rawValue.isEmpty else {
      throw CatalogueError(
        .malformed, in: .producer, subject: id.rawValue, field: "kind", value: "",
        reason: "is empty")
    }
    self.kind = kind
  }
}

extension Producer: CustomStringConvertible {
  /// The public name.
  public var description: String { name }
}

extension Producer: Codable {
  private enum CodingKeys: String, CodingKey { case id, name, kind }

  /// Reads `{"id": "HTX01", "name": "…", "kind": "cooperative"}`.
  ///
  /// - Throws: `DecodingError` also for what ``init(id:name:kind:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ProducerID.self, forKey: .id)
    let name = try container.decode(String.self, forKey: .name)
    let kind = try container.decode(Kind.self, forKey: .kind)
    self = try decoder.revalidated { () throws(CatalogueError) in
      try Producer(id: id, name: name, kind: kind)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(kind, forKey: .kind)
  }
}

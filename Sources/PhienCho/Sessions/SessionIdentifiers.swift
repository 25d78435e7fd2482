/// The identifier of an event: the platform's comment identifier, or one the seller's tool gives.
///
/// Two events with one identifier are one event. Identifiers are compared byte by byte in UTF-8,
/// unlike `String`, for which two spellings of one accented letter are equal.
public struct EventID: Sendable, CustomStringConvertible {
  /// The identifier; never empty.
  public let rawValue: String

  /// Creates an identifier; `nil` for an empty one.
  public init?(_ rawValue: String) {
    guard !rawValue.isEmpty else { return nil }
    self.rawValue = rawValue
  }

  init(unchecked rawValue: String) { self.rawValue = rawValue }

  /// The identifier.
  public var description: String { rawValue }
}

extension EventID: Hashable {
  /// Whether two identifiers are the same bytes.
  public static func == (lhs: EventID, rhs: EventID) -> Bool {
    lhs.rawValue.utf8.elementsEqual(rhs.rawValue.utf8)
  }

  /// Hashes the identifier's bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in rawValue.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

extension EventID: Comparable {
  /// Orders identifiers by their UTF-8 bytes.
  public static func < (lhs: EventID, rhs: EventID) -> Bool {
    lhs.rawValue.utf8.lexicographicallyPrecedes(rhs.rawValue.utf8)
  }
}

/// The identifier of a buyer (người mua) on the platform; personal data, never shown by default.
///
/// Its description and its mirror are masked, and so are those of every value that contains it;
/// only ``rawValue`` tells it. Compared byte by byte in UTF-8, as ``EventID`` is.
public struct BuyerID: Sendable {
  /// The identifier; never empty.
  public let rawValue: String

  /// Creates an identifier; `nil` for an empty one.
  public init?(_ rawValue: String) {
    guard !rawValue.isEmpty else { return nil }
    self.rawValue = rawValue
  }

  init(unchecked rawValue: String) { self.rawValue = rawValue }
}

extension BuyerID: Hashable {
  /// Whether two identifiers are the same bytes.
  public static func == (lhs: BuyerID, rhs: BuyerID) -> Bool {
    lhs.rawValue.utf8.elementsEqual(rhs.rawValue.utf8)
  }

  /// Hashes the identifier's bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in rawValue.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

extension BuyerID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A mask, the same for every buyer.
  public var description: String { "•••" }

  /// A mask, the same for every buyer.
  public var debugDescription: String { "BuyerID(•••)" }

  /// A mirror without the identifier.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

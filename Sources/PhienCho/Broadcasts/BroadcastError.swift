/// What was wrong with the plan of a broadcast or with a figure about it.
public struct BroadcastError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A value cannot be used as it stands.
    public static let malformed = Code(rawValue: "malformed")
    /// Two time slots share a moment.
    public static let overlap = Code(rawValue: "overlap")
    /// A slot names a host who is not in the plan.
    public static let unknownHost = Code(rawValue: "unknown-host")
    /// Two hosts or streams share one identifier.
    public static let duplicate = Code(rawValue: "duplicate")
    /// A count would be below zero, or beyond 64 bits.
    public static let outOfRange = Code(rawValue: "out-of-range")
  }

  /// What kind of failure this is.
  public let code: Code

  /// What is wrong, in words.
  public let reason: String

  /// Creates an error.
  public init(_ code: Code, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String { reason }
}

/// What was wrong with a register, a tally, a target or a comparison of them.
public struct AdoptionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A text or a value is not what it must be.
    public static let malformed = Code(rawValue: "malformed")
    /// A number is outside its range.
    public static let outOfRange = Code(rawValue: "out-of-range")
    /// Something is said twice.
    public static let duplicate = Code(rawValue: "duplicate")
    /// The result does not fit in 64 bits.
    public static let overflow = Code(rawValue: "overflow")
    /// There is nothing to divide by.
    public static let undefined = Code(rawValue: "undefined")
    /// Two figures cannot be set against each other.
    public static let incomparable = Code(rawValue: "incomparable")
    /// Something that must be known is not.
    public static let incomplete = Code(rawValue: "incomplete")
    /// There is no metric, commune or course of that name.
    public static let unknown = Code(rawValue: "unknown")
  }

  /// What kind of failure this is.
  public let code: Code

  /// What is wrong, in words.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - reason: What is wrong, in words.
  public init(_ code: Code, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String { reason }
}

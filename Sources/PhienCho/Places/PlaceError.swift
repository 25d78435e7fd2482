/// What was wrong with a code, a date or a share given to the administrative units.
public struct PlaceError: Error, Sendable, Hashable {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A text or a number is not what it must be.
    public static let malformed = Code(rawValue: "malformed")
    /// No unit has that code in that version.
    public static let unknownUnit = Code(rawValue: "unknown-unit")
    /// Shares name a unit that is none of the successors, or name one twice.
    public static let unknownShare = Code(rawValue: "unknown-share")
    /// The parts of a whole do not add up to it.
    public static let unbalanced = Code(rawValue: "unbalanced")
  }

  /// What kind of failure this is.
  public let code: Code

  /// What is wrong, in words that make a sentence.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - reason: What is wrong, in words that make a sentence.
  public init(_ code: Code, reason: String) {
    self.code = code
    self.reason = reason
  }
}

extension PlaceError: CustomStringConvertible {
  /// A sentence a user can act on.
  public var description: String { reason }
}

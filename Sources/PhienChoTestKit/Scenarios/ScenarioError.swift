/// What was wrong with a scenario.
public struct ScenarioError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no built-in scenario of the name.
    public static let unknownName = Code(rawValue: "unknown-name")
    /// A field's value cannot be used.
    public static let malformed = Code(rawValue: "malformed")
    /// A field names an offer that the catalogue does not have.
    public static let unknownOffer = Code(rawValue: "unknown-offer")
  }

  /// What kind of failure this is.
  public let code: Code

  /// The field at fault.
  public let field: String

  /// What was found or wanted there, in words.
  public let context: String

  /// Creates an error.
  public init(_ code: Code, field: String, context: String) {
    self.code = code
    self.field = field
    self.context = context
  }

  /// A sentence a user can act on.
  public var description: String {
    switch code {
    case .unknownName: "no scenario is called \(context)"
    case .unknownOffer: "scenario field \(field): the catalogue has no offer \(context)"
    default: "scenario field \(field): \(context)"
    }
  }
}

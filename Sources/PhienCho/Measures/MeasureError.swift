/// What was wrong with an amount of money, a mass, a count, a date, or an arithmetic on them.
public struct MeasureError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The value is beyond what its type holds (64 bits; for a date, the years 1 to 9999).
    public static let overflow = Code(rawValue: "overflow")
    /// The value would be below zero, and this measure has no negative values.
    public static let negative = Code(rawValue: "negative")
    /// Two quantities of different kinds (mass and pieces) cannot be combined.
    public static let unitMismatch = Code(rawValue: "unit-mismatch")
    /// The text, or one of the parts given, is not a value of this measure.
    public static let malformed = Code(rawValue: "malformed")
  }

  /// What kind of failure this is.
  public let code: Code

  /// What was being computed, or what was expected, for the sentence in ``description``.
  ///
  /// Never holds the parsed text, which may be long or private.
  public let context: String

  /// The UTF-8 offset in the parsed text at which the failure was seen, when text was parsed.
  public let offset: Int?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - context: What was being computed, or what was expected, in words.
  ///   - offset: The UTF-8 offset in the parsed text, when text was parsed.
  public init(_ code: Code, context: String, offset: Int? = nil) {
    self.code = code
    self.context = context
    self.offset = offset
  }

  /// A sentence a user can act on.
  public var description: String {
    let place = offset.map { " (at byte \($0))" } ?? ""
    switch code {
    case .overflow: return "\(context) is beyond what the library can hold\(place)"
    case .negative: return "\(context) would be below zero\(place)"
    case .unitMismatch: return "\(context) mixes mass and pieces\(place)"
    default: return "\(context)\(place)"
    }
  }
}

extension MeasureError {
  /// The same failure, seen at a place in a text.
  func at(_ offset: Int) -> MeasureError { MeasureError(code, context: context, offset: offset) }
}

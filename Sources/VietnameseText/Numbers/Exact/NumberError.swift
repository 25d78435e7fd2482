/// What was wrong with a number, or with a request to spell one.
public struct NumberError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The value is beyond 64 bits above or below the fraction bar.
    public static let overflow = Code(rawValue: "overflow")
    /// A denominator is zero.
    public static let divisionByZero = Code(rawValue: "division-by-zero")
    /// The caller's buffer is too short for the words.
    public static let bufferTooSmall = Code(rawValue: "buffer-too-small")
    /// The text holds something else than digits.
    public static let malformed = Code(rawValue: "malformed")
    /// The parts do not make a date of the calendar.
    public static let noSuchDate = Code(rawValue: "no-such-date")
  }

  /// What kind of failure this is.
  public let code: Code

  /// What was being computed or read, in words.
  public let context: String

  /// The UTF-8 offset in the text at which the failure was seen, when text was read.
  public let offset: Int?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - context: What was being computed or read, in words.
  ///   - offset: The UTF-8 offset in the text, when text was read.
  public init(_ code: Code, context: String, offset: Int? = nil) {
    self.code = code
    self.context = context
    self.offset = offset
  }

  /// A sentence a user can act on.
  public var description: String {
    let place = offset.map { " (at byte \($0))" } ?? ""
    switch code {
    case .overflow: return "\(context) is beyond 64 bits; use a larger unit\(place)"
    case .divisionByZero: return "\(context) divides by zero; give a denominator\(place)"
    case .bufferTooSmall: return "\(context) does not fit into the buffer; make it longer\(place)"
    case .noSuchDate: return "\(context) is no date of the calendar; check day and month\(place)"
    default: return "\(context)\(place)"
    }
  }
}

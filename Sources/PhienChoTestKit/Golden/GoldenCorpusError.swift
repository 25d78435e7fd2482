/// What was wrong with a golden corpus, or with answers that were to be scored against it.
public struct GoldenCorpusError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The line is not one JSON object.
    public static let unreadable = Code(rawValue: "unreadable")
    /// A field that must be there is not.
    public static let missing = Code(rawValue: "missing")
    /// A field's value cannot be used.
    public static let malformed = Code(rawValue: "malformed")
    /// Two cases share one identifier.
    public static let duplicate = Code(rawValue: "duplicate")
    /// A case names a catalogue, or an offer, that there is not.
    public static let unknownReference = Code(rawValue: "unknown-reference")
  }

  /// What kind of failure this is.
  public let code: Code

  /// The line at fault, counted from 1; `nil` when the fault is in no one line.
  public let line: Int?

  /// The case at fault, when it is known.
  public let id: String?

  /// The field at fault, with a point between the outer and the inner; empty for the whole line.
  public let field: String

  /// What was wrong, in words that follow the field.
  public let reason: String

  /// Creates an error.
  public init(
    _ code: Code, line: Int? = nil, id: String? = nil, field: String = "", reason: String
  ) {
    self.code = code
    self.line = line
    self.id = id
    self.field = field
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String {
    var places: [String] = []
    if let line { places.append("line \(line)") }
    if let id { places.append("case \(id)") }
    if !field.isEmpty { places.append("field \(field)") }
    return (places.isEmpty ? "" : places.joined(separator: ", ") + ": ") + reason
  }
}

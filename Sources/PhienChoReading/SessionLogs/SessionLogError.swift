/// What was wrong with a session log, and where.
public struct SessionLogError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A line is not one JSON object.
    public static let unreadable = Code(rawValue: "unreadable")
    /// The first line does not say that this is a session log.
    public static let notASessionLog = Code(rawValue: "not-a-session-log")
    /// The log is of a version this library does not know.
    public static let unknownVersion = Code(rawValue: "unknown-version")
    /// A field that must be there is not.
    public static let missing = Code(rawValue: "missing")
    /// A field's value cannot be used.
    public static let malformed = Code(rawValue: "malformed")
    /// An event's action is none of those this version has.
    public static let unknownAction = Code(rawValue: "unknown-action")
  }

  /// What kind of failure this is.
  public let code: Code

  /// The line, counted from 1.
  public let line: Int

  /// The field at fault, such as "lines[0].grams", when one is.
  public let field: String?

  /// What was wrong, in words.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - line: The line, counted from 1.
  ///   - field: The field at fault, when one is.
  ///   - reason: What was wrong, in words.
  public init(_ code: Code, line: Int, field: String? = nil, reason: String) {
    self.code = code
    self.line = line
    self.field = field
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String {
    "\(LinePlace(line: line, field: field).english): \(reason)"
  }

  /// What is wrong and where, in Vietnamese, for the operator: "dòng 3, trường code: thiếu trường
  /// này".
  public var explanation: String {
    "\(LinePlace(line: line, field: field).vietnamese): \(code.explanation)"
  }
}

extension SessionLogError.Code {
  /// The kind in Vietnamese, in words that follow the field; a kind without words yet stands for
  /// itself.
  public var explanation: String {
    switch self {
    case .unreadable: "không phải một đối tượng JSON"
    case .notASessionLog: "không phải sổ phiên của PhienCho"
    case .unknownVersion: "do bản mới hơn ghi, bản này không đọc được"
    case .missing: "thiếu trường này"
    case .malformed: "giá trị không dùng được"
    case .unknownAction: "không có việc nào tên như vậy"
    default: rawValue
    }
  }
}

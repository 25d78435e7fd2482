public import PhienCho

/// One record of a chat log.
@nonexhaustive
public enum ChatLogRecord: Sendable, Hashable {
  /// A comment.
  case comment(LiveComment, line: Int)
  /// A comment was deleted, by its author or a moderator.
  case deletion(of: EventID, instant: Instant?, line: Int)
  /// A record of another kind (a like, a viewer count), named as the platform names it.
  case ignored(kind: String, line: Int)
  /// A record that could not be read.
  case malformed(ChatLogError)
}

/// What was wrong with one record of a chat log, and where.
public struct ChatLogError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text is not JSON.
    public static let syntax = Code(rawValue: "syntax")
    /// The record or the log ends too early.
    public static let cutShort = Code(rawValue: "cut-short")
    /// The record is larger than the parser was told to take.
    public static let tooLarge = Code(rawValue: "too-large")
    /// It is no record: not an object, or of no known format.
    public static let notARecord = Code(rawValue: "not-a-record")
    /// A field that must be there is not.
    public static let missingField = Code(rawValue: "missing-field")
    /// A field's value cannot be used.
    public static let malformedField = Code(rawValue: "malformed-field")
    /// The record is the platform's answer that something failed.
    public static let platformError = Code(rawValue: "platform-error")
  }

  /// What kind of failure this is.
  public let code: Code
  /// The line of the log the record begins on, counted from 1.
  public let line: Int
  /// The field at fault, when one is.
  public let field: String?
  /// What was wrong, in words.
  public let reason: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - line: The line of the log the record begins on, counted from 1.
  ///   - field: The field at fault, when one is.
  ///   - reason: What was wrong, in words.
  public init(
    _ code: Code = .malformedField, line: Int, field: String? = nil, reason: String
  ) {
    self.code = code
    self.line = line
    self.field = field
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String {
    "\(LinePlace(line: line, field: field).english): \(reason)"
  }

  /// What is wrong and where, in Vietnamese, for the operator: "dòng 17, trường createTime: giá trị
  /// không dùng được".
  public var explanation: String {
    "\(LinePlace(line: line, field: field).vietnamese): \(code.explanation)"
  }
}

extension ChatLogError.Code {
  /// The kind in Vietnamese; a kind without words yet stands for itself.
  var explanation: String {
    switch self {
    case .syntax: "không phải JSON đúng cú pháp"
    case .cutShort: "bị cắt ngang, thiếu phần cuối"
    case .tooLarge: "bản ghi quá lớn"
    case .notARecord: "không phải bản ghi bình luận của nền tảng nào đã biết"
    case .missingField: "thiếu trường này"
    case .malformedField: "giá trị không dùng được"
    case .platformError: "nền tảng báo lỗi thay vì trả bình luận"
    default: rawValue
    }
  }
}

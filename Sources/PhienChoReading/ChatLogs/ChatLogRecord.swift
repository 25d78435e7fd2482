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
  /// The line of the log the record begins on, counted from 1.
  public let line: Int
  /// The field at fault, when one is.
  public let field: String?
  /// What was wrong, in words.
  public let reason: String

  /// Creates an error.
  public init(line: Int, field: String? = nil, reason: String) {
    self.line = line
    self.field = field
    self.reason = reason
  }

  /// A sentence a user can act on.
  public var description: String {
    "line \(line)" + (field.map { ", field \($0)" } ?? "") + ": " + reason
  }
}

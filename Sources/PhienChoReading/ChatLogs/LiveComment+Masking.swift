internal import PhienCho

extension LiveComment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The comment's identifier; neither the text, which may hold a telephone number, nor the author.
  public var description: String { "comment \(id)" }

  /// The comment's identifier; neither the text nor the author.
  public var debugDescription: String { description }

  /// A mirror without the text and the author.
  public var customMirror: Mirror { Mirror(self, children: ["id": id], displayStyle: .struct) }
}

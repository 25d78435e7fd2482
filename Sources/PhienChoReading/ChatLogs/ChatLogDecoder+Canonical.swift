internal import PhienCho

extension ChatLogDecoder {
  /// Reads a record of our own format, whose fields must be of the right type.
  ///
  /// A record of nothing but a `note` tells readers of the file something, and is ignored.
  func canonical(_ record: ChatLogObject) throws(ChatLogError) -> ChatLogRecord {
    if isNote(record) { return .ignored(kind: "note", line: record.line) }
    guard let id = EventID(try record.text("id")) else { throw record.error("id", "is empty") }
    let instant = try record.optionalText("at") == nil ? nil : try record.instant("at")
    if record.has("deleted") {
      guard let isDeleted = record.bool("deleted") else {
        throw record.error("deleted", "must be true or false")
      }
      if isDeleted { return .deletion(of: id, instant: instant, line: record.line) }
    }
    var pinned: OfferCode?
    if let code = try record.optionalText("pinned") {
      do {
        pinned = try OfferCode(code)
      } catch {
        throw record.error("pinned", "\"\(code)\" is not an offer code")
      }
    }
    return .comment(
      LiveComment(
        id: id, text: try record.text("text"),
        author: try record.optionalText("author").flatMap(BuyerID.init),
        authorName: try record.optionalText("authorName"),
        role: try record.optionalText("role").map(LiveComment.Role.init) ?? .viewer,
        instant: instant,
        platform: try record.optionalText("platform").map(LiveComment.Platform.init),
        stream: try record.optionalText("stream") ?? stream,
        parent: try record.optionalText("parent").flatMap(EventID.init), pinned: pinned),
      line: record.line)
  }

  /// Whether a record is a note, and says nothing about a comment.
  func isNote(_ record: ChatLogObject) -> Bool {
    record.has("note") && !record.has("id") && !record.has("text")
  }
}

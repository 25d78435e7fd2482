internal import PhienCho

extension ChatLogDecoder {
  /// Reads a comment object of the Graph API's `comments` edge or `live_comments` stream.
  ///
  /// `from` is there only for a page's own token, `created_time` only when it was asked for.
  func facebook(_ record: ChatLogObject) throws(ChatLogError) -> ChatLogRecord {
    let id = try record.eventID("id")
    guard let text = try record.optionalText("message") else {
      guard !record.has("attachment") else {
        return .ignored(kind: "attachment", line: record.line)
      }
      throw record.error("message", "the field is missing", .missingField)
    }
    let author = record.object("from")
    return .comment(
      LiveComment(
        id: id, text: text, author: author?.identifier("id").flatMap(BuyerID.init),
        authorName: author?.string("name"), instant: try record.instant("created_time"),
        platform: .facebook, stream: record.object("object")?.identifier("id") ?? stream,
        parent: record.object("parent")?.identifier("id").flatMap(EventID.init)),
      line: record.line)
  }
}

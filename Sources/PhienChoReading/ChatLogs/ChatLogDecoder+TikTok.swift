internal import PhienCho

extension ChatLogDecoder {
  /// Reads a TikTok LIVE event in any of three generations of field names.
  ///
  /// The oldest is flat (`comment`, `userId`, `uniqueId`, `msgId`, `createTime`); then `common` and
  /// `user` hold the same names; the newest says `content`, `user.idStr`, `user.displayId`. Later
  /// names are preferred, since adapters keep the older ones beside them.
  func tiktok(
    _ record: ChatLogObject, _ others: inout [ChatLogRecord]
  ) throws(ChatLogError) -> ChatLogRecord {
    let wrapped = record.object("data")
    let event = wrapped ?? record
    let common = event.object("common")
    let kind =
      record.string("event") ?? record.string("type") ?? event.string("method")
      ?? common?.string("method")
    switch kind {
    case "imDelete", "WebcastImDeleteMessage": return try tiktokDeletions(event, &others)
    case nil, "chat", "WebcastChatMessage": break
    case .some(let kind): return .ignored(kind: kind, line: record.line)
    }
    guard event.has("content") || event.has("comment") else {
      if kind == nil, event.has("deleteMsgIds") || event.has("deleteMsgIdsList") {
        return try tiktokDeletions(event, &others)
      }
      guard kind == nil else { throw event.error("content", "the field is missing", .missingField) }
      return .ignored(kind: "unnamed", line: record.line)
    }
    return .comment(try tiktokComment(event, common: common ?? event), line: record.line)
  }

  private func tiktokComment(
    _ event: ChatLogObject, common: ChatLogObject
  ) throws(ChatLogError) -> LiveComment {
    let content = try event.optionalText("content") ?? ""
    let user = event.object("user") ?? event
    let identity = event.object("userIdentity")
    let handle = user.string("displayId") ?? user.string("uniqueId")
    let author =
      user.identifier("idStr") ?? (event.has("user") ? user.identifier("id") : nil)
      ?? user.identifier("userId") ?? handle
    let isModerator =
      identity?.bool("isModeratorOfAnchor") ?? event.bool("isModerator")
      ?? user.bool("isModerator")
    return LiveComment(
      id: try common.eventID("msgId"),
      text: content.isEmpty ? try event.optionalText("comment") ?? "" : content,
      author: author.flatMap(BuyerID.init), authorName: user.string("nickname") ?? handle,
      role: identity?.bool("isAnchor") == true ? .host : isModerator == true ? .moderator : .viewer,
      instant: try common.instant("createTime"), platform: .tiktok,
      stream: common.identifier("roomId") ?? stream)
  }

  private func tiktokDeletions(
    _ event: ChatLogObject, _ others: inout [ChatLogRecord]
  ) throws(ChatLogError) -> ChatLogRecord {
    let common = event.object("common") ?? event
    let instant = try common.instant("createTime")
    let ids = event.identifiers("deleteMsgIds") + event.identifiers("deleteMsgIdsList")
    let deletions = ids.compactMap(EventID.init).map {
      ChatLogRecord.deletion(of: $0, instant: instant, line: event.line)
    }
    others.append(contentsOf: deletions.dropFirst())
    // A moderator may also remove everything a user wrote, which names no comment.
    return deletions.first ?? .ignored(kind: "imDelete", line: event.line)
  }
}

internal import PhienCho

extension ChatLogDecoder {
  /// Reads a `liveChatMessage` resource of the YouTube Live Streaming API.
  func youtube(_ record: ChatLogObject) throws(ChatLogError) -> ChatLogRecord {
    guard let snippet = record.object("snippet") else {
      throw record.error("snippet", "the field is missing or no object", .missingField)
    }
    let instant = try snippet.instant("publishedAt")
    let text: String?
    switch try snippet.text("type") {
    case "textMessageEvent":
      text =
        snippet.object("textMessageDetails")?.string("messageText")
        ?? snippet.string("displayMessage")
      guard text != nil else {
        throw snippet.error("textMessageDetails.messageText", "the field is missing", .missingField)
      }
    case "superChatEvent": text = snippet.object("superChatDetails")?.string("userComment")
    case "memberMilestoneChatEvent":
      text = snippet.object("memberMilestoneChatDetails")?.string("userComment")
    case "messageDeletedEvent":
      return try youtubeDeletion(
        snippet, details: "messageDeletedDetails", id: "deletedMessageId", instant: instant)
    case "messageRetractedEvent":
      return try youtubeDeletion(
        snippet, details: "messageRetractedDetails", id: "retractedMessageId", instant: instant)
    default: text = nil
    }
    guard let text else {
      return .ignored(kind: try snippet.text("type"), line: record.line)
    }
    let author = record.object("authorDetails")
    return .comment(
      LiveComment(
        id: try record.eventID("id"), text: text,
        author: (author?.identifier("channelId") ?? snippet.identifier("authorChannelId"))
          .flatMap(BuyerID.init),
        authorName: author?.string("displayName"),
        role: author?.bool("isChatOwner") == true
          ? .host : author?.bool("isChatModerator") == true ? .moderator : .viewer,
        instant: instant, platform: .youtube,
        stream: snippet.identifier("liveChatId") ?? stream),
      line: record.line)
  }

  private func youtubeDeletion(
    _ snippet: ChatLogObject, details: StaticString, id: StaticString, instant: Instant?
  ) throws(ChatLogError) -> ChatLogRecord {
    guard let details = snippet.object(details) else {
      throw snippet.error("\(details)", "the field is missing", .missingField)
    }
    return .deletion(of: try details.eventID(id), instant: instant, line: snippet.line)
  }
}

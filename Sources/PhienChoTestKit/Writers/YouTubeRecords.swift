import PhienCho
import PhienChoReading

/// Messages as YouTube's liveChatMessages.list gives them.
enum YouTubeRecords {
  static func append(
    _ record: SimulatedRecord, stream: String, number: Int, to bytes: inout [UInt8]
  ) {
    switch record {
    case .comment(let simulated):
      let comment = simulated.comment
      let author = comment.author?.rawValue ?? ""
      bytes.append(json: "{\"kind\":\"youtube#liveChatMessage\",\"id\":")
      bytes.appendJSON(comment.id.rawValue)
      appendSnippet("textMessageEvent", stream, comment.instant, to: &bytes)
      bytes.append(json: ",\"authorChannelId\":")
      bytes.appendJSON(author)
      bytes.append(json: ",\"hasDisplayContent\":true,\"displayMessage\":")
      bytes.appendJSON(comment.text)
      bytes.append(json: ",\"textMessageDetails\":{\"messageText\":")
      bytes.appendJSON(comment.text)
      bytes.append(json: "}},\"authorDetails\":{\"channelId\":")
      bytes.appendJSON(author)
      bytes.append(json: ",\"displayName\":")
      bytes.appendJSON(comment.authorName ?? "")
      bytes.append(json: ",\"isChatOwner\":")
      bytes.append(json: comment.role == .host ? "true" : "false")
      bytes.append(json: ",\"isChatModerator\":false}}")
    case .deletion(let id, let instant):
      bytes.append(json: "{\"kind\":\"youtube#liveChatMessage\",\"id\":")
      bytes.appendJSON("LCC.deletion-\(number)")
      appendSnippet("messageDeletedEvent", stream, instant, to: &bytes)
      bytes.append(json: ",\"messageDeletedDetails\":{\"deletedMessageId\":")
      bytes.appendJSON(id.rawValue)
      bytes.append(json: "}}}")
    }
  }

  private static func appendSnippet(
    _ type: StaticString, _ stream: String, _ instant: Instant?, to bytes: inout [UInt8]
  ) {
    bytes.append(json: ",\"snippet\":{\"type\":\"")
    bytes.append(json: type)
    bytes.append(json: "\",\"liveChatId\":")
    bytes.appendJSON(stream)
    bytes.append(json: ",\"publishedAt\":")
    bytes.appendJSON(instant?.iso8601(offset: .utc) ?? "")
  }
}

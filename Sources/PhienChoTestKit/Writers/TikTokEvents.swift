import PhienCho
import PhienChoReading

/// Events of a TikTok LIVE room as its connectors give them, in three generations of field names.
///
/// A log mixes them when the connector was updated between two sessions that were pasted together,
/// or when a shop's tool keeps old and new names at once.
enum TikTokEvents {
  /// How many records in a row are of one generation.
  private static let run = 60

  static func append(
    _ record: SimulatedRecord, number: Int, seed: UInt64, to bytes: inout [UInt8]
  ) {
    switch record {
    case .comment(let simulated):
      let comment = simulated.comment
      let handle =
        simulated.speaker < 0 ? "chuphien" : NameBook.handle(of: simulated.speaker, seed: seed)
      // Only the newest generation can say that the host is writing.
      switch comment.role == .host ? 2 : number / run % 3 {
      case 0: appendFlat(comment, handle, to: &bytes)
      case 1: appendMiddle(comment, handle, to: &bytes)
      default: appendNewest(comment, handle, to: &bytes)
      }
      appendAside(after: simulated, number: number, seed: seed, handle, to: &bytes)
    case .deletion(let id, let instant):
      bytes.append(json: "{\"event\":\"imDelete\",\"data\":{\"common\":{\"createTime\":")
      appendTime(instant, to: &bytes)
      bytes.append(json: "},\"deleteMsgIds\":[")
      bytes.appendJSON(id.rawValue)
      bytes.append(json: "]}}\n")
    }
  }

  private static func appendFlat(
    _ comment: LiveComment, _ handle: String, to bytes: inout [UInt8]
  ) {
    bytes.append(json: "{\"event\":\"chat\",\"data\":{\"comment\":")
    bytes.appendJSON(comment.text)
    append(",\"userId\":", comment.author?.rawValue, to: &bytes)
    append(",\"uniqueId\":", handle, to: &bytes)
    append(",\"nickname\":", comment.authorName, to: &bytes)
    append(",\"msgId\":", comment.id.rawValue, to: &bytes)
    bytes.append(json: ",\"createTime\":")
    appendTime(comment.instant, to: &bytes)
    bytes.append(json: "}}\n")
  }

  private static func appendMiddle(
    _ comment: LiveComment, _ handle: String, to bytes: inout [UInt8]
  ) {
    appendCommon(comment, to: &bytes)
    append(",\"user\":{\"userId\":", comment.author?.rawValue, to: &bytes)
    append(",\"nickname\":", comment.authorName, to: &bytes)
    append(",\"uniqueId\":", handle, to: &bytes)
    append("},\"comment\":", comment.text, to: &bytes)
    bytes.append(json: "}}\n")
  }

  private static func appendNewest(
    _ comment: LiveComment, _ handle: String, to bytes: inout [UInt8]
  ) {
    appendCommon(comment, to: &bytes)
    append(",\"user\":{\"idStr\":", comment.author?.rawValue, to: &bytes)
    append(",\"nickname\":", comment.authorName, to: &bytes)
    append(",\"displayId\":", handle, to: &bytes)
    append("},\"content\":", comment.text, to: &bytes)
    bytes.append(json: ",\"userIdentity\":{\"isAnchor\":")
    bytes.append(json: comment.role == .host ? "true" : "false")
    bytes.append(json: "}}}\n")
  }

  private static func appendCommon(_ comment: LiveComment, to bytes: inout [UInt8]) {
    append("{\"event\":\"chat\",\"data\":{\"common\":{\"msgId\":", comment.id.rawValue, to: &bytes)
    append(",\"roomId\":", comment.stream, to: &bytes)
    bytes.append(json: ",\"createTime\":")
    appendTime(comment.instant, to: &bytes)
    bytes.append(json: "}")
  }

  /// Events between comments that are no comments: likes, viewer counts, people coming in.
  private static func appendAside(
    after simulated: SimulatedComment, number: Int, seed: UInt64, _ handle: String,
    to bytes: inout [UInt8]
  ) {
    switch number % 24 {
    case 6:
      bytes.append(json: "{\"event\":\"like\",\"data\":{\"likeCount\":15,\"totalLikeCount\":")
      bytes.appendJSON(Int64(number) * 11 + 15)
    case 12:
      bytes.append(json: "{\"event\":\"roomUser\",\"data\":{\"viewerCount\":")
      bytes.appendJSON(Int64(SeededGenerator.mixed(seed ^ UInt64(number)) % 300) + 200)
    case 18:
      append("{\"event\":\"member\",\"data\":{\"uniqueId\":", handle, to: &bytes)
    default: return
    }
    bytes.append(json: "}}\n")
  }

  private static func append(_ field: StaticString, _ value: String?, to bytes: inout [UInt8]) {
    bytes.append(json: field)
    bytes.appendJSON(value ?? "")
  }

  /// Milliseconds since 1970, as a string: connectors keep 64-bit numbers out of JSON numbers.
  private static func appendTime(_ instant: Instant?, to bytes: inout [UInt8]) {
    bytes.append(json: "\"")
    bytes.appendJSON(instant?.millisecondsSince1970 ?? 0)
    bytes.append(json: "\"")
  }
}

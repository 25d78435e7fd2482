import PhienCho
import PhienChoReading

/// Comments as PhienCho's own JSON Lines have them.
enum CanonicalRecords {
  static func append(_ record: SimulatedRecord, to bytes: inout [UInt8]) {
    switch record {
    case .comment(let simulated):
      let comment = simulated.comment
      bytes.append(json: "{\"id\":")
      bytes.appendJSON(comment.id.rawValue)
      bytes.append(json: ",\"text\":")
      bytes.appendJSON(comment.text)
      append(",\"author\":", comment.author?.rawValue, to: &bytes)
      append(",\"authorName\":", comment.authorName, to: &bytes)
      append(",\"at\":", comment.instant?.iso8601(), to: &bytes)
      append(",\"pinned\":", comment.pinned?.rawValue, to: &bytes)
      if comment.role != .viewer { append(",\"role\":", comment.role.rawValue, to: &bytes) }
      bytes.append(json: "}\n")
    case .deletion(let id, let instant):
      bytes.append(json: "{\"id\":")
      bytes.appendJSON(id.rawValue)
      bytes.append(json: ",\"deleted\":true,\"at\":")
      bytes.appendJSON(instant.iso8601())
      bytes.append(json: "}\n")
    }
  }

  private static func append(_ field: StaticString, _ value: String?, to bytes: inout [UInt8]) {
    guard let value else { return }
    bytes.append(json: field)
    bytes.appendJSON(value)
  }
}

import PhienCho
import PhienChoReading

/// Comments as the Facebook Graph API's `comments` edge of a live video gives them.
enum FacebookRecords {
  static func append(_ record: SimulatedRecord, to bytes: inout [UInt8]) {
    guard case .comment(let simulated) = record else { return }
    let comment = simulated.comment
    bytes.append(json: "{\"created_time\":\"")
    // The Graph API writes the offset without a colon.
    bytes.append(contentsOf: (comment.instant?.iso8601(offset: .utc) ?? "").utf8.dropLast())
    bytes.append(json: "+0000\",\"from\":{\"name\":")
    bytes.appendJSON(comment.authorName ?? "")
    bytes.append(json: ",\"id\":")
    bytes.appendJSON(comment.author?.rawValue ?? "")
    bytes.append(json: "},\"message\":")
    bytes.appendJSON(comment.text)
    bytes.append(json: ",\"id\":")
    bytes.appendJSON(comment.id.rawValue)
    bytes.append(json: "}")
  }
}

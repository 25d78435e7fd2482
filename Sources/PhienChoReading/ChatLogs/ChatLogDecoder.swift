internal import PhienCho

/// Tells one record's format and reads it.
struct ChatLogDecoder: Sendable {
  let format: ChatLogFormat
  let stream: String?

  static var notAnObject: String { "a record must be an object" }

  /// Reads a record and gives what it says to a closure: one record, or a deletion for each comment
  /// deleted.
  func decode<Failure: Error>(
    _ document: JSONDocument, line: Int, _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) {
    let record = ChatLogObject(document: document, node: document.root, line: line)
    var others: [ChatLogRecord] = []
    let first: ChatLogRecord
    do {
      first = try read(record, &others)
    } catch {
      return try body(.malformed(error))
    }
    try body(first)
    for other in others { try body(other) }
  }

  /// Reads a record; what it says beyond one thing goes into `others`, which nearly always stays
  /// empty.
  private func read(
    _ record: ChatLogObject, _ others: inout [ChatLogRecord]
  ) throws(ChatLogError) -> ChatLogRecord {
    guard record.isObject else { throw record.error(nil, Self.notAnObject, .notARecord) }
    switch format {
    case .facebook: return try facebook(record)
    case .tiktok: return try tiktok(record, &others)
    case .youtube: return try youtube(record)
    case .canonical: return try canonical(record)
    case .automatic: return try detected(record, &others)
    }
  }

  /// Reads a record by the fields that only one format has.
  private func detected(
    _ record: ChatLogObject, _ others: inout [ChatLogRecord]
  ) throws(ChatLogError) -> ChatLogRecord {
    if record.has("created_time") { return try facebook(record) }
    if record.has("snippet") { return try youtube(record) }
    if record.has("text") { return try canonical(record) }
    if record.has("message") { return try facebook(record) }
    if ["comment", "content", "common", "uniqueId", "user", "event", "data", "msgId"].contains(
      where: { record.has($0) })
    {
      return try tiktok(record, &others)
    }
    if let answer = record.object("error"), let message = answer.string("message") {
      throw record.error(
        "error", "the platform answered with an error: \(message)", .platformError)
    }
    if record.bool("deleted") == true || isNote(record) { return try canonical(record) }
    throw record.error(nil, "the record has the fields of no known chat format", .notARecord)
  }
}

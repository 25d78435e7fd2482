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
    let results: Results
    do {
      results = try read(record)
    } catch {
      return try body(.malformed(error))
    }
    switch results {
    case .one(let result): try body(result)
    case .many(let results): for result in results { try body(result) }
    }
  }

  /// What a record says; nearly always one thing, which needs no array.
  enum Results {
    case one(ChatLogRecord)
    case many([ChatLogRecord])
  }

  private func read(_ record: ChatLogObject) throws(ChatLogError) -> Results {
    guard record.isObject else { throw record.error(nil, Self.notAnObject) }
    switch format {
    case .facebook: return .one(try facebook(record))
    case .tiktok: return try tiktok(record)
    case .youtube: return .one(try youtube(record))
    case .canonical: return .one(try canonical(record))
    case .automatic: return try detected(record)
    }
  }

  /// Reads a record by the fields that only one format has.
  private func detected(_ record: ChatLogObject) throws(ChatLogError) -> Results {
    if record.has("snippet") { return .one(try youtube(record)) }
    if record.has("text") { return .one(try canonical(record)) }
    if record.has("message") || record.has("created_time") {
      return .one(try facebook(record))
    }
    if ["comment", "content", "common", "uniqueId", "user", "event", "data", "msgId"].contains(
      where: { record.has($0) })
    {
      return try tiktok(record)
    }
    if let answer = record.object("error"), let message = answer.string("message") {
      throw record.error("error", "the platform answered with an error: \(message)")
    }
    if record.bool("deleted") == true || isNote(record) { return .one(try canonical(record)) }
    throw record.error(nil, "the record has the fields of no known chat format")
  }
}

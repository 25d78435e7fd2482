public import PhienCho

extension SessionLog {
  /// Reads a log.
  ///
  /// Nothing is skipped: a session's ledger is what its events say, and one that was left out would
  /// change it.
  ///
  /// - Throws: ``SessionLogError`` naming the line and the field.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(SessionLogError) -> [SessionEvent] {
    var events: [SessionEvent] = []
    var line = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      let record = try SessionLogRecord(Array(bytes[start..<end]), line: line)
      if line == 1 {
        try checkHeader(record)
      } else {
        events.append(try record.event())
      }
      start = end + 1
    }
    guard line > 0 else {
      throw SessionLogError(.notASessionLog, line: 1, reason: "the log is empty")
    }
    return events
  }

  /// Reads one line of a log that arrives line by line, such as from a pipe.
  ///
  /// - Parameters:
  ///   - bytes: The line, with or without its line feed.
  ///   - line: Its number, for errors.
  /// - Returns: The event; `nil` for a header, which may stand before any event.
  /// - Throws: ``SessionLogError`` naming the line and the field.
  /// - Complexity: O(*n*) in the bytes.
  public static func decodeLine(
    _ bytes: [UInt8], number line: Int
  ) throws(SessionLogError) -> SessionEvent? {
    let record = try SessionLogRecord(bytes, line: line)
    guard record.has("schema"), !record.has("action") else { return try record.event() }
    try checkHeader(record)
    return nil
  }

  private static func checkHeader(_ header: SessionLogRecord) throws(SessionLogError) {
    guard header.optionalString("schema") == schema else {
      throw header.error(
        .notASessionLog, "schema", "a session log begins with the schema \"\(schema)\"")
    }
    let found = try header.integer("version")
    guard found == version else {
      throw header.error(
        .unknownVersion, "version", "version \(found) is not known; this library reads \(version)")
    }
  }
}

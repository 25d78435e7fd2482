extension ChatLogParser {
  /// Reads on in a record.
  mutating func readRecord<Failure: Error>(
    _ chunk: Span<UInt8>, from start: Int, _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    var i = start
    while true {
      // A record's own bytes are counted from `origin`, which lies before the chunk when the
      // record does; beyond the limit it is only followed to its end.
      let origin = -recordBytesBefore
      let limit = min(chunk.count, origin + maximumRecordBytes)
      let isKept = i < limit
      let outcome =
        isKept
        ? scanner.scan(
          chunk.extracting(..<limit), from: i, origin: origin, into: &document.tokens,
          recording: true)
        : scanner.scan(
          chunk, from: i, origin: origin, into: &document.tokens, recording: false)
      switch outcome {
      case .more:
        if isKept {
          keep(chunk, from: i, to: limit)
          i = limit
        } else {
          i = chunk.count
        }
        guard i == chunk.count else {
          // What is too large is reported when it ends; its bytes are not needed for that.
          document.bytes.removeAll(keepingCapacity: false)
          document.tokens.removeAll(keepingCapacity: false)
          continue
        }
        recordBytesBefore += chunk.count
        return i
      case .array(let next):
        if isKept { keep(chunk, from: i, to: next) }
        i = next
        if isKept, isPage {
          pageLine = recordLine
          endRecord()
          return next
        }
        if i == chunk.count {
          recordBytesBefore += chunk.count
          return i
        }
      case .complete(let end):
        if isKept { keep(chunk, from: i, to: end) }
        if end - origin > maximumRecordBytes {
          try body(.malformed(tooLarge))
        } else if document.tokens.isEmpty {
          // A number as long as the limit, which only the byte after it ended.
          try body(.malformed(fault(ChatLogDecoder.notAnObject, .notARecord)))
        } else {
          try decoder.decode(document, line: recordLine, body)
        }
        endRecord()
        return end
      case .failed(let at, let reason):
        return try abandonRecord(chunk, at: at, reason: reason, body)
      }
    }
  }

  /// Gives up a record whose byte at `at` is wrong, and returns where to go on.
  private mutating func abandonRecord<Failure: Error>(
    _ chunk: Span<UInt8>, at: Int, reason: String, _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    let origin = -recordBytesBefore
    let isTooLarge = at - origin > maximumRecordBytes
    endRecord()
    let resume = origin + scanner.lineStart
    guard scanner.lineFeeds > 0, !isTooLarge else {
      mode = .skippingLine
      // A page on one line cannot be taken up again in its middle.
      let leavesContainer = arrayLine == recordLine || pageLine == recordLine
      if arrayLine == recordLine { arrayLine = nil }
      if pageLine == recordLine { pageLine = nil }
      try body(
        .malformed(
          isTooLarge
            ? tooLarge
            : fault(leavesContainer ? "\(reason); the rest of the line is skipped" : reason)))
      return at
    }
    isRecovering = true
    let kept = resume < 0 ? Array(document.bytes[scanner.lineStart..<recordBytesBefore]) : []
    let error = fault("\(reason), on line \(line)")
    try body(.malformed(error))
    guard resume < 0 else { return resume }
    try parse(kept.span, body)
    return 0
  }

  private mutating func keep(_ chunk: Span<UInt8>, from start: Int, to end: Int) {
    // The bytes are copied within the call.
    unsafe chunk.extracting(start..<end).withUnsafeBufferPointer {
      unsafe document.bytes.append(contentsOf: $0)
    }
  }

  private mutating func endRecord() {
    line = recordLine + scanner.lineFeeds
    mode = .between
  }

  /// Whether the array that has just opened holds records, and the object around it is their page.
  private var isPage: Bool {
    guard decoder.format.hasContainers, pageLine == nil, document.tokens.count >= 3 else {
      return false
    }
    let key = document.tokens.count - 2
    guard Self.pageFields.contains(where: { document.isKey(key, $0) }) else { return false }
    // A comment may have a field "data" of its own; but a page has no field of a comment.
    var earlier = 1
    while earlier < key {
      if Self.recordFields.contains(where: { document.isKey(earlier, $0) }) { return false }
      earlier = Int(document.tokens[earlier + 1].next)
    }
    return true
  }

  private static var pageFields: [StaticString] { ["data", "items"] }

  private static var recordFields: [StaticString] {
    ["id", "text", "message", "comment", "content", "event", "type", "snippet"]
  }

  /// Reads what follows the records of a page.
  mutating func readPageEnd<Failure: Error>(
    _ chunk: Span<UInt8>, from start: Int, _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    switch scanner.scan(
      chunk, from: start, origin: 0, into: &document.tokens, recording: false)
    {
    case .more: return chunk.count
    case .array(let next): return next
    case .complete(let end):
      line += scanner.lineFeeds
      pageLine = nil
      mode = .between
      return end
    case .failed(let at, let reason):
      line += scanner.lineFeeds
      pageLine = nil
      mode = .skippingLine
      try body(
        .malformed(
          ChatLogError(.syntax, line: line, reason: "\(reason), after the records of a page")))
      return at
    }
  }

  func fault(_ reason: String, _ code: ChatLogError.Code = .syntax) -> ChatLogError {
    ChatLogError(code, line: recordLine, reason: reason)
  }

  var tooLarge: ChatLogError {
    fault("a record larger than \(maximumRecordBytes) bytes", .tooLarge)
  }
}

import PhienCho
import PhienChoReading

/// The records of a whole log, its bytes given in chunks of one size.
func records(
  of bytes: [UInt8], format: ChatLogFormat = .automatic, stream: String? = nil,
  maximum: Int = 1 << 20, chunk: Int = .max
) -> [ChatLogRecord] {
  var parser = ChatLogParser(format: format, stream: stream, maximumRecordBytes: maximum)
  var records: [ChatLogRecord] = []
  var start = 0
  while start < bytes.count {
    let end = bytes.count - start > chunk ? start + chunk : bytes.count
    parser.parse(bytes.span.extracting(start..<end)) { records.append($0) }
    start = end
  }
  parser.finish { records.append($0) }
  return records
}

func records(of text: String, format: ChatLogFormat = .automatic) -> [ChatLogRecord] {
  records(of: Array(text.utf8), format: format)
}

extension ChatLogRecord {
  /// A short form that tables can state: "1 c1 text", "2 !", "3 -c1", "4 ~like".
  var summary: String {
    switch self {
    case .comment(let comment, let line): "\(line) \(comment.id.rawValue) \(comment.text)"
    case .deletion(let id, _, let line): "\(line) -\(id.rawValue)"
    case .ignored(let kind, let line): "\(line) ~\(kind)"
    case .malformed(let error): "\(error.line) !\(error.field ?? "")"
    @unknown default: "?"
    }
  }
}

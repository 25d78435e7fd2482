internal import PhienCho
internal import PhienChoReading

/// Compares lists of records, and says in words how they differ.
enum ChatLogRecords {
  /// The first place at which two lists differ, in words.
  static func difference(
    _ found: [ChatLogRecord], _ expected: [ChatLogRecord], _ when: String
  ) -> Breach? {
    let longest = max(found.count, expected.count)
    return (0..<longest).first { place in
      place >= found.count || place >= expected.count || found[place] != expected[place]
    }.map { place in
      func summary(_ records: [ChatLogRecord]) -> String {
        place < records.count ? records[place].summary : "no further record"
      }
      return Breach(
        expected: "record \(place + 1) as it was \(when): \(summary(expected))",
        found: summary(found))
    }
  }
}

extension ChatLogRecord {
  /// The line the record begins on.
  var line: Int {
    switch self {
    case .comment(_, let line), .deletion(_, _, let line), .ignored(_, let line): line
    case .malformed(let error): error.line
    }
  }

  /// The record in a few words, without its author.
  var summary: String {
    switch self {
    case .comment(let comment, let line):
      "line \(line): comment \(comment.id) at \(comment.instant.map(\.description) ?? "no moment"), "
        + PhoneNumber.redacted(comment.text).debugDescription
    case .deletion(let id, _, let line): "line \(line): deletion of \(id)"
    case .ignored(let kind, let line): "line \(line): \(kind), ignored"
    case .malformed(let error): "\(error)"
    }
  }
}

internal import PhienCho
package import PhienChoReading

/// One thing that came in at the desk.
package enum DeskLine: Sendable {
  /// A command of the operator's, without its slash.
  case command(String)
  /// An event as a line of a session log.
  case event([UInt8])
  /// A comment, or another record of a chat log.
  case record(ChatLogRecord)
  /// A comment that somebody typed: its identifier where it has one, who wrote it, the text.
  case typed(id: String?, buyer: String, text: String)
  /// A line that is none of these, and why.
  case problem(String)
}

/// Tells apart what comes in: commands, events, typed comments, and chat logs in any format.
///
/// | a line that | is |
/// |---|---|
/// | begins with `/` | a command |
/// | begins with `{"action"` | an event of a session log |
/// | has one or two tabs, and does not begin as JSON or an event stream does | a typed comment: `buyer⇥text` or `id⇥buyer⇥text` |
/// | is anything else | a part of a chat log |
///
/// No line of a chat log begins with a slash: in JSON it stands inside strings only, which end
/// before the line does.
package struct DeskLines: Sendable {
  /// The longest command, event or typed comment, in bytes.
  package static let longestLine = 1 << 20

  private var parser: ChatLogParser
  private var line: [UInt8] = []
  /// Whether the line is so long that it goes on to the chat log's parser as it comes.
  private var isPassedOn = false
  private var number = 1

  /// Begins to read.
  package init(format: ChatLogFormat) { parser = ChatLogParser(format: format) }

  /// Takes the next bytes.
  package mutating func take(_ chunk: Span<UInt8>, _ body: (DeskLine) throws -> Void) throws {
    var start = 0
    for index in chunk.indices where chunk[index] == 0x0A {
      try take(piece: chunk.extracting(start...index), body)
      try endLine(body)
      start = index + 1
    }
    try take(piece: chunk.extracting(start...), body)
  }

  /// Takes the end of the input.
  package mutating func finish(_ body: (DeskLine) throws -> Void) throws {
    if !line.isEmpty { try endLine(body) }
    try parser.finish { try body(Self.line(of: $0)) }
  }

  private mutating func take(
    piece: Span<UInt8>, _ body: (DeskLine) throws -> Void
  ) throws {
    if isPassedOn { return try parser.parse(piece) { try body(Self.line(of: $0)) } }
    for index in piece.indices { line.append(piece[index]) }
    guard line.count > Self.longestLine else { return }
    isPassedOn = true
    let isCommand = line.first == UInt8(ascii: "/")
    let kept = isCommand ? [] : line
    line.removeAll()
    // The parser has its own limit, says so, and finds the next line again.
    try parser.parse(kept.span) { try body(Self.line(of: $0)) }
    if isCommand { try body(.problem("dòng \(number): lệnh dài quá")) }
  }

  private mutating func endLine(_ body: (DeskLine) throws -> Void) throws {
    defer {
      number += 1
      line.removeAll(keepingCapacity: true)
      isPassedOn = false
    }
    guard !isPassedOn else { return }
    var text = line[...]
    while let last = text.last, last == 0x0A || last == 0x0D { text = text.dropLast() }
    if text.first == UInt8(ascii: "/") {
      try skipLine()
      return try body(.command(String(decoding: text.dropFirst(), as: UTF8.self)))
    }
    if text.starts(with: "{\"action\"".utf8) {
      try skipLine()
      return try body(.event(Array(text)))
    }
    if let typed = Self.typed(text) {
      try skipLine()
      return try body(typed)
    }
    let bytes = line
    try parser.parse(bytes.span) { try body(Self.line(of: $0)) }
  }

  /// Lets the parser count a line that is not for it.
  private mutating func skipLine() throws {
    let feed: [UInt8] = [0x0A]
    parser.parse(feed.span) { _ in }
  }

  private static func line(of record: ChatLogRecord) -> DeskLine {
    if case .malformed(let error) = record {
      return .problem(error.explanation)
    }
    return .record(record)
  }

  private static let beginnings: [String] = ["data:", "event:", "id:", "retry:", ":"]

  private static func typed(_ text: ArraySlice<UInt8>) -> DeskLine? {
    guard let first = text.first, !"{}[]\", \t".utf8.contains(first),
      !beginnings.contains(where: { text.starts(with: $0.utf8) })
    else { return nil }
    let parts = text.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    switch parts.count {
    case 2 where !parts[0].isEmpty: return .typed(id: nil, buyer: parts[0], text: parts[1])
    case 3 where !parts[0].isEmpty && !parts[1].isEmpty:
      return .typed(id: parts[0], buyer: parts[1], text: parts[2])
    default: return nil
    }
  }
}

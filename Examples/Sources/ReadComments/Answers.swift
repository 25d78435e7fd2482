internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

/// What a line of comments holds, which should be one record.
private struct Found {
  var first: ChatLogRecord?
  var count = 0

  mutating func add(_ record: ChatLogRecord) {
    if first == nil { first = record }
    count += 1
  }
}

/// One answer for each line of comments, in their order.
struct Answers {
  private let catalogue: Catalogue
  private let reader: CommentReader
  private let explains: Bool
  private var parser = ChatLogParser(format: .canonical)
  private var line = 1
  private var hasBytes = false
  private var found = Found()
  private var malformed = 0
  private var first: ChatLogError?

  init(catalogue: Catalogue, chuc: Int64, explains: Bool) {
    self.catalogue = catalogue
    self.explains = explains
    reader = CommentReader(catalogue: catalogue, chuc: chuc)
  }

  /// What was wrong with the comments as a whole, in one sentence; `nil` when nothing was.
  private(set) var problem: String?

  /// Reads a file and writes the answers to the standard output.
  ///
  /// - Throws: ``FileError``.
  mutating func write(reading input: consuming InputFile) throws {
    var output = StandardOutput()
    var isAtEnd = false
    while !isAtEnd {
      // Whoever waits for the answers may be waiting with the next comment, too.
      if !input.isReady { try output.flush() }
      isAtEnd = try !input.next { chunk in
        try take(chunk, &output)
      }
    }
    if hasBytes { endLine(&output.bytes) }
    try output.flush()
    if input.size == 0 {
      problem = "\(input.name): the file is empty"
    } else if let first {
      problem =
        "\(input.name), \(first)"
        + (malformed > 1 ? " (and \(malformed - 1) more lines that could not be read)" : "")
    }
  }

  private mutating func take(_ chunk: Span<UInt8>, _ output: inout StandardOutput) throws {
    var start = 0
    for i in chunk.indices where chunk[i] == 0x0A {
      take(piece: chunk.extracting(start..<i))
      endLine(&output.bytes)
      try output.flushIfLarge()
      start = i + 1
    }
    if start < chunk.count {
      hasBytes = true
      take(piece: chunk.extracting(start...))
    }
  }

  private mutating func take(piece: Span<UInt8>) {
    var found = found
    parser.parse(piece) { found.add($0) }
    self.found = found
  }

  private mutating func endLine(_ output: inout [UInt8]) {
    var found = found
    parser.finish { found.add($0) }
    self.found = Found()
    do {
      let comment = try comment(found)
      let pinned = try pinned(comment)
      let context = ReadingContext(pinned: pinned)
      let reading = reader.read(comment.text, in: context)
      let explanation =
        explains
        ? ReadingExplanation(of: reading, text: comment.text, in: catalogue, context: context) : nil
      reading.appendJSON(id: comment.id, explanation: explanation, to: &output)
    } catch {
      error.appendJSON(to: &output)
      malformed += 1
      if first == nil { first = error }
    }
    output.append(0x0A)
    hasBytes = false
    line += 1
  }

  private func comment(_ found: Found) throws(ChatLogError) -> LiveComment {
    switch found.first {
    case .malformed(let error):
      throw ChatLogError(line: line, field: error.field, reason: error.reason)
    case .some where found.count > 1:
      throw ChatLogError(line: line, reason: "more than one object on the line")
    case .comment(let comment, _): return comment
    case .deletion:
      throw ChatLogError(line: line, field: "deleted", reason: "the comment was deleted")
    case nil: throw ChatLogError(line: line, reason: "the line is empty")
    default: throw ChatLogError(line: line, reason: "the line is not a comment")
    }
  }

  /// The pinned offer's code as the catalogue has it.
  private func pinned(_ comment: LiveComment) throws(ChatLogError) -> OfferCode? {
    guard let code = comment.pinned else { return nil }
    guard let index = catalogue.index(of: code.rawValue) else {
      throw ChatLogError(
        line: line, field: "pinned", reason: "\"\(code.rawValue)\" is not in the catalogue")
    }
    return catalogue.offers[index].code
  }
}

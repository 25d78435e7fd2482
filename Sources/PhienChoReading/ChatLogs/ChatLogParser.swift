/// Reads the records of a chat log as its bytes arrive, in memory that does not grow with the log.
///
/// The bytes may be cut anywhere; the records are the same. Records are found by structure: one
/// object a line, objects one after another, arrays, pages such as `{"data":[…]}` and
/// `{"items":[…]}` printed on one line or many, and the `data:` lines of an event stream.
///
/// No record stops the others. One that is no JSON, not a comment of the format, or larger than
/// allowed is reported as ``ChatLogRecord/malformed(_:)`` with the line it begins on. Reading goes
/// on with the next line, or with the line the fault was seen on when that is a later one: then the
/// record before it was cut short, and the line is likely to be a good record.
///
/// In strings, bytes that are not UTF-8 become U+FFFD, and so do halves of surrogate pairs. A byte
/// order mark and CR LF line ends are accepted. Empty lines are no records.
public struct ChatLogParser: Sendable {
  enum Mode: Sendable {
    /// Between records.
    case between
    /// In a line that does not begin as JSON, whose first bytes may name an event stream's field.
    case word
    /// In the rest of a line that is of no use.
    case skippingLine
    /// In a record.
    case record
    /// In what follows a page's records.
    case pageEnd
  }

  let decoder: ChatLogDecoder
  let maximumRecordBytes: Int
  var mode = Mode.between
  var line = 1
  /// How many bytes of a byte order mark the log has begun with; `nil` once it is past.
  var byteOrderMark: Int? = 0
  var word: [UInt8] = []

  /// The record's bytes so far, unless it has grown too large, and its values.
  var document = JSONDocument()
  var scanner = JSONScanner()
  var recordLine = 1
  /// Bytes of the record in earlier chunks, kept or not.
  var recordBytesBefore = 0

  /// The line the page or array begins on that the next record is in.
  var arrayLine: Int?
  var pageLine: Int?
  /// Whether a record was given up whose further lines are not worth a report each.
  var isRecovering = false

  /// Creates a parser at the start of a log.
  ///
  /// - Parameters:
  ///   - format: The format, when it is known; a record of another is then malformed.
  ///   - stream: The stream the comments are of, for formats that do not say.
  ///   - maximumRecordBytes: The largest record read; a larger one is reported and skipped. At
  ///     least 1, at most 1 GiB; values outside are taken as the nearest inside. The parser holds
  ///     about as many bytes, and up to 8 times as many for a record of nothing but punctuation.
  public init(
    format: ChatLogFormat = .automatic, stream: String? = nil, maximumRecordBytes: Int = 1 << 20
  ) {
    self.decoder = ChatLogDecoder(format: format, stream: stream)
    self.maximumRecordBytes = min(max(maximumRecordBytes, 1), 1 << 30)
  }

  /// Takes the next bytes of the log and gives each record that ends in them to a closure.
  ///
  /// - Parameters:
  ///   - chunk: The bytes; of any number, cut anywhere.
  ///   - body: Called for each record, in the order of the log.
  /// - Throws: What `body` throws; the rest of the chunk is then lost.
  /// - Complexity: O(*n*) in the bytes, whatever they are.
  public mutating func parse<Failure: Error>(
    _ chunk: Span<UInt8>, _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) {
    var i = 0
    while i < chunk.count {
      switch mode {
      case .between: i = try readBetween(chunk, from: i, body)
      case .word: i = try readWord(chunk, from: i, body)
      case .skippingLine: i = skipLine(chunk, from: i)
      case .record: i = try readRecord(chunk, from: i, body)
      case .pageEnd: i = try readPageEnd(chunk, from: i, body)
      }
    }
  }

  /// Ends the log, and leaves the parser at the start of another.
  ///
  /// A record or page that is not complete is reported.
  ///
  /// - Parameter body: Called for each such report.
  /// - Throws: What `body` throws.
  public mutating func finish<Failure: Error>(
    _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) {
    let (mode, container) = (mode, pageLine ?? arrayLine)
    let end = line
    self.mode = .between
    line = 1
    byteOrderMark = 0
    (pageLine, arrayLine) = (nil, nil)
    let isReported = !isRecovering
    isRecovering = false
    switch mode {
    case .word where isReported: try body(.malformed(Self.notARecord(on: end)))
    case .record:
      if scanner.isCompleteAtEnd {
        try body(.malformed(fault(ChatLogDecoder.notAnObject, .notARecord)))
      } else {
        try body(
          .malformed(
            recordBytesBefore > maximumRecordBytes
              ? tooLarge : fault("the record is cut short", .cutShort)))
        return
      }
    default: break
    }
    if let container {
      try body(
        .malformed(
          ChatLogError(
            .cutShort, line: container, reason: "the log ends inside what begins here")))
    }
  }
}

extension ChatLogParser {
  /// Reads what lies between records, and begins a record, page end or useless line.
  private mutating func readBetween<Failure: Error>(
    _ chunk: Span<UInt8>, from start: Int, _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    var i = start
    while i < chunk.count {
      let byte = chunk[i]
      if let matched = byteOrderMark {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if byte == mark[matched] {
          byteOrderMark = matched == 2 ? nil : matched + 1
          i += 1
          continue
        }
        byteOrderMark = nil
      }
      let isInside = pageLine != nil || arrayLine != nil
      switch byte {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      case 0x2C where decoder.format.hasContainers: break
      case 0x5D where isInside:
        isRecovering = false
        if pageLine != nil {
          scanner = .afterMember()
          mode = .pageEnd
          return i + 1
        }
        arrayLine = nil
      case 0x5B where decoder.format.hasContainers && !isInside: arrayLine = line
      case 0x7B:
        beginRecord(at: i)
        return i
      default:
        if isInside, !isRecovering, Self.beginsScalar(byte) {
          beginRecord(at: i)
          return i
        }
        mode = .word
        word = []
        return i
      }
      i += 1
    }
    return i
  }

  private static func beginsScalar(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2D || byte &- 0x30 < 10 || byte == 0x74 || byte == 0x66
      || byte == 0x6E
  }

  private mutating func beginRecord(at index: Int) {
    isRecovering = false
    mode = .record
    scanner = JSONScanner()
    document.bytes.removeAll(keepingCapacity: true)
    document.tokens.removeAll(keepingCapacity: true)
    recordLine = line
    recordBytesBefore = -index
  }

  /// The longest name of an event stream's field (HTML Living Standard § 9.2.6), "event" or "retry".
  private static var longestFieldName: Int { 5 }

  /// Reads the start of a line that is no JSON: an event stream's field, or useless.
  private mutating func readWord<Failure: Error>(
    _ chunk: Span<UInt8>, from start: Int, _ body: (ChatLogRecord) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    var i = start
    if decoder.format.hasContainers, pageLine == nil, arrayLine == nil {
      while i < chunk.count, word.count <= Self.longestFieldName {
        let byte = chunk[i]
        if byte == 0x3A {
          if word.elementsEqual("data".utf8) {
            mode = .between
            return i + 1
          }
          let ignored = ["", "event", "id", "retry"]
          guard ignored.contains(where: { word.elementsEqual($0.utf8) }) else { break }
          mode = .skippingLine
          return i + 1
        }
        guard (byte | 0x20) &- 0x61 < 26 else { break }
        word.append(byte)
        i += 1
      }
      if i == chunk.count, word.count <= Self.longestFieldName { return i }
    }
    mode = .skippingLine
    if !isRecovering { try body(.malformed(Self.notARecord(on: line))) }
    return i
  }

  private static func notARecord(on line: Int) -> ChatLogError {
    ChatLogError(
      .notARecord, line: line, reason: "the line does not begin as a record does, with '{'")
  }

  private mutating func skipLine(_ chunk: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i < chunk.count {
      // The index is below the span's count.
      if unsafe chunk[unchecked: i] == 0x0A {
        line += 1
        mode = .between
        return i + 1
      }
      i += 1
    }
    return i
  }
}

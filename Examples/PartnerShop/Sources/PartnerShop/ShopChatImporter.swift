import PhienCho
public import PhienChoReading

/// Imports a chat export of the shop as its bytes arrive, cut anywhere.
public struct ShopChatImporter: Sendable {
  private enum State {
    case fieldStart, plain, quoted, afterQuote
    /// In a row that is of no use, up to the end of its line.
    case skipping
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let maximumRowBytes = 1 << 16

  private var state = State.fieldStart
  private var fields: [[UInt8]] = []
  private var field: [UInt8] = []
  private var isFieldQuoted = false
  private var fault: (code: ChatLogError.Code, reason: String)?
  private var rowBytes = 0
  private var line = 1
  private var rowLine = 1
  private var position = 0
  private var matchedMark = 0

  /// Creates an importer at the start of an export.
  public init() {}

  /// Takes the next bytes, and gives the records that end in them.
  public mutating func read(_ chunk: [UInt8]) -> [ChatLogRecord] {
    var records: [ChatLogRecord] = []
    for byte in chunk {
      if matchedMark == position, position < 3, byte == Self.mark[position] {
        matchedMark += 1
        position += 1
        continue
      }
      if position < 3 {
        // What began as a byte order mark, and is none, belongs to the first field.
        if matchedMark > 0, matchedMark < 3 {
          for early in Self.mark[..<matchedMark] { take(early, &records) }
        }
        position = 3
      }
      take(byte, &records)
    }
    return records
  }

  /// Ends the export; a last row without a line end counts.
  public mutating func finish() -> [ChatLogRecord] {
    var records: [ChatLogRecord] = []
    if position < 3, matchedMark < 3 {
      for early in Self.mark[..<matchedMark] { take(early, &records) }
    }
    if state == .quoted { fault = (.cutShort, "a quote is never closed") }
    if rowBytes > 0 { endRow(&records) }
    self = ShopChatImporter()
    return records
  }

  private mutating func take(_ byte: UInt8, _ records: inout [ChatLogRecord]) {
    rowBytes += 1
    if byte == 0x0A { line += 1 }
    if rowBytes > Self.maximumRowBytes, state != .skipping {
      fault = (.tooLarge, "the row is longer than \(Self.maximumRowBytes) bytes")
      state = .skipping
    }
    switch (state, byte) {
    case (.quoted, UInt8(ascii: "\"")): state = .afterQuote
    case (.quoted, _): field.append(byte)
    case (_, 0x0A): endRow(&records)
    case (.skipping, _): break
    case (_, UInt8(ascii: ";")): endField()
    case (.fieldStart, UInt8(ascii: "\"")):
      state = .quoted
      isFieldQuoted = true
    case (.afterQuote, UInt8(ascii: "\"")):
      field.append(byte)
      state = .quoted
    // The line's end may follow.
    case (.afterQuote, 0x0D): break
    case (.afterQuote, _):
      fault = fault ?? (.syntax, "something stands behind a closing quote")
      state = .plain
    default:
      field.append(byte)
      state = .plain
    }
  }

  private mutating func endField() {
    fields.append(field)
    field = []
    isFieldQuoted = false
    state = .fieldStart
  }

  private mutating func endRow(_ records: inout [ChatLogRecord]) {
    if !isFieldQuoted, field.last == 0x0D { field.removeLast() }
    endField()
    if fields != [[]] || fault != nil {
      let row = fields.map { String(validating: $0, as: UTF8.self) }
      let text = row.compactMap { $0 }.joined(separator: ";") + "\n"
      let isHeader = rowLine == 1 && text == ShopChat.header
      if !isHeader { records.append(record(row)) }
    }
    fields = []
    fault = nil
    rowBytes = 0
    rowLine = line
  }

  private func record(_ row: [String?]) -> ChatLogRecord {
    func refusal(
      _ code: ChatLogError.Code, _ reason: String, field: String? = nil
    ) -> ChatLogRecord {
      .malformed(ChatLogError(code, line: rowLine, field: field, reason: reason))
    }
    if let fault { return refusal(fault.code, fault.reason) }
    let known = row.compactMap { $0 }
    guard known.count == row.count else { return refusal(.syntax, "the row is not UTF-8") }
    guard known.count == 5 else {
      return refusal(.notARecord, "the row has \(known.count) fields, and an export has 5")
    }
    guard let id = EventID(known[0]) else { return refusal(.missingField, "is empty", field: "Mã") }
    guard let instant = ShopChat.instant(known[1]) else {
      return refusal(.malformedField, "is not a time such as 31/12/2025 23:59:50", field: "Giờ")
    }
    guard let author = BuyerID(known[2]) else {
      return refusal(.missingField, "is empty", field: "Mã khách")
    }
    return .comment(
      LiveComment(
        id: id, text: known[4], author: author, authorName: known[3].isEmpty ? nil : known[3],
        instant: instant),
      line: rowLine)
  }
}

/// Splits delimited text into rows and fields as its bytes arrive, in memory that does not grow with
/// it.
///
/// RFC 4180, with `,`, `;` or a tab between fields as the first line has most of, lines ended by LF or
/// CR LF, and a byte order mark skipped. The bytes may be cut anywhere; the rows are the same. A row
/// that is wrong, or longer than allowed, is a fault and reading goes on with the next line.
///
/// A quotation mark that nobody closed would make one row of many good ones. So a row of several lines
/// counts only if it is taken and none of its later lines is a row by itself; else its first line is
/// the fault, and the lines after it are read again, each as a row of its own. No good row is lost
/// thereby, and every byte is read a bounded number of times, since lines are given back once.
struct DelimitedRows: Sendable {
  /// Is given a row: its bytes, where each of its fields ends in them (one byte lies between two
  /// fields), how many fields there are, the line it begins on, and what is wrong with it.
  ///
  /// Returns whether the row was taken. Without bytes, it is a row that could not be read.
  typealias Body = (Span<UInt8>, Span<Int32>, Int, Int, StaticString?) -> Bool

  /// The most fields of a row that are told; further ones are only counted.
  static let maximumFields = 256

  private enum State {
    case fieldStart, plain, quoted, quoteSeen
  }

  private let maximumRowBytes: Int
  /// What lies between two fields; 0 until the first line is read.
  private var delimiter: UInt8 = 0
  /// How many fields the first line has; 0 until it is read.
  private var width = 0
  private var line = 1
  /// The row that is read byte by byte: one cut by the end of a chunk, one with quotes, the first.
  private var pending: [UInt8] = []
  private var state = State.fieldStart
  private var isSlow = true
  private var isSkipping = false
  private var unquoted: [UInt8] = []
  private var ends = [Int32](repeating: 0, count: maximumFields)

  init(maximumRowBytes: Int) {
    self.maximumRowBytes = min(max(maximumRowBytes, 1), 1 << 24)
  }

  /// Takes the next bytes.
  mutating func read(_ chunk: Span<UInt8>, _ body: Body) {
    var place = 0
    while place < chunk.count {
      place =
        isSlow || isSkipping
        ? readSlowly(chunk, from: place, body) : readWholeRows(chunk, from: place, body)
    }
  }

  /// Takes the end of the text.
  mutating func finish(_ body: Body) {
    if pending.contains(0x0A) {
      let isTaken =
        state == .quoted || joinsRows
        ? body(Span(), Span(), 0, line, Self.open) : give(0..<pending.count, body)
      if isTaken { pending = [] } else { readAgain(body) }
    }
    if !pending.isEmpty { _ = give(0..<pending.count, body) }
    pending = []
  }

  // MARK: Whole rows

  /// Reads rows that lie whole and without quotes in the chunk.
  ///
  /// - Returns: Where the first row begins that does not, to be read slowly; or the chunk's end.
  private mutating func readWholeRows(
    _ chunk: Span<UInt8>, from start: Int, _ body: Body
  ) -> Int {
    let scan = RowScan(delimiter: delimiter)
    var line = line
    // Taken out of self, whose other members change meanwhile.
    var ends: [Int32] = []
    swap(&ends, &self.ends)
    defer {
      self.line = line
      swap(&ends, &self.ends)
    }
    var slots = ends.mutableSpan
    var rowStart = start
    while rowStart < chunk.count {
      guard let row = scan.row(in: chunk, from: rowStart, into: &slots),
        row.end &- rowStart < maximumRowBytes
      else {
        isSlow = true
        return rowStart
      }
      let hasReturn = row.end > rowStart && chunk[row.end &- 1] == 0x0D
      let end = hasReturn ? row.end &- 1 : row.end
      let told = min(row.fields, Self.maximumFields)
      if told == row.fields { slots[told &- 1] = Int32(truncatingIfNeeded: end &- rowStart) }
      _ = body(
        chunk.extracting(rowStart..<end), slots.span.extracting(0..<told), row.fields, line,
        row.hasStrayQuote ? Self.stray : nil)
      line &+= 1
      rowStart = row.end &+ 1
    }
    return rowStart
  }

  // MARK: Rows byte by byte

  /// Reads one row, or what the chunk has of it.
  ///
  /// - Returns: Where the next row begins, or the chunk's end.
  private mutating func readSlowly(
    _ chunk: Span<UInt8>, from start: Int, _ body: Body
  ) -> Int {
    var place = start
    while place < chunk.count {
      let byte = chunk[place]
      place += 1
      if isSkipping {
        guard byte == 0x0A else { continue }
        line += 1
        isSkipping = false
        return place
      }
      pending.append(byte)
      if byte == 0x0A, state != .quoted {
        endRow(body)
        return place
      }
      state = next(byte)
      if pending.count > maximumRowBytes {
        giveUp(body)
        if pending.isEmpty { return place }
      }
    }
    return place
  }

  private func next(_ byte: UInt8) -> State {
    switch (state, byte) {
    case (.fieldStart, 0x22): .quoted
    case (.quoted, 0x22): .quoteSeen
    case (.quoted, _): .quoted
    case (.quoteSeen, 0x22): .quoted
    case (.quoteSeen, 0x0D): .quoteSeen
    default: isDelimiter(byte) ? .fieldStart : isMark(byte) ? .fieldStart : .plain
    }
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    delimiter == 0 ? byte == 0x2C || byte == 0x3B || byte == 0x09 : byte == delimiter
  }

  /// Whether the byte ends a byte order mark, after which a field may still begin with a quote.
  private func isMark(_ byte: UInt8) -> Bool {
    delimiter == 0 && pending.count <= 3 && pending.elementsEqual(Self.mark.prefix(pending.count))
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let stray: StaticString = "a quotation mark inside a field without them"
  private static let open: StaticString = "a quotation mark is not closed"

  /// Gives away the pending row, which a line feed has ended.
  private mutating func endRow(_ body: Body) {
    let lines = pending.count { $0 == 0x0A }
    let isTaken =
      lines > 1 && joinsRows
      ? body(Span(), Span(), 0, line, Self.open) : give(0..<(pending.count - 1), body)
    if isTaken || lines == 1 {
      line += lines
      pending.removeAll(keepingCapacity: pending.count < 1 << 16)
      state = .fieldStart
    } else {
      readAgain(body)
    }
    isSlow = false
  }

  /// Whether one of the pending lines after the first is a row by itself, as wide as the first line of
  /// the text.
  private var joinsRows: Bool {
    guard let first = pending.firstIndex(of: 0x0A), width > 0 else { return false }
    return pending[(first + 1)...].split(separator: 0x0A).contains { line in
      var fields = 1
      var state = State.fieldStart
      for byte in line {
        switch (state, byte) {
        case (.plain, 0x22): return false
        case (.fieldStart, 0x22), (.quoteSeen, 0x22): state = .quoted
        case (.quoted, 0x22): state = .quoteSeen
        case (.quoted, _), (.quoteSeen, 0x0D): break
        case (_, delimiter):
          fields += 1
          state = .fieldStart
        case (.quoteSeen, _): return false
        default: state = .plain
        }
      }
      return state != .quoted && fields == width
    }
  }

  /// Gives up a pending row that is too long.
  private mutating func giveUp(_ body: Body) {
    _ = body(
      Span(), Span(), 0, line,
      state == .quoted
        ? "a quotation mark is not closed, or the row is too long" : "the row is too long")
    if pending.contains(0x0A) { return readAgain(body) }
    pending.removeAll(keepingCapacity: true)
    state = .fieldStart
    isSlow = false
    isSkipping = true
  }

  /// Reads the pending lines after the first one again, each as a row; a last one without an end
  /// stays pending.
  private mutating func readAgain(_ body: Body) {
    var start = (pending.firstIndex(of: 0x0A) ?? pending.count - 1) + 1
    line += 1
    while let end = pending[start...].firstIndex(of: 0x0A) {
      _ = give(start..<end, body)
      line += 1
      start = end + 1
    }
    let rest = Array(pending[start...])
    pending.removeAll(keepingCapacity: true)
    state = .fieldStart
    for byte in rest {
      pending.append(byte)
      state = next(byte)
    }
  }

  /// Gives a part of the pending bytes away as one row, without the return at its end.
  ///
  /// - Returns: Whether the row was taken.
  private mutating func give(_ range: Range<Int>, _ body: Body) -> Bool {
    var (place, end) = (range.lowerBound, range.upperBound)
    if end > place, pending[end - 1] == 0x0D { end -= 1 }
    if delimiter == 0 {
      if pending[place..<end].starts(with: Self.mark) { place += 3 }
      delimiter = Self.delimiter(of: pending[place..<end])
    }
    unquoted.removeAll(keepingCapacity: true)
    var fields = 0
    var fault: StaticString?
    while true {
      if place < end, pending[place] == 0x22 {
        if let next = unquote(from: place + 1, to: end) {
          place = next
          if place < end, pending[place] != delimiter {
            fault =
              "something follows a closing quotation mark, or one before it was not closed"
          }
        } else {
          place = end
          fault = Self.open
        }
      }
      while place < end, pending[place] != delimiter {
        if pending[place] == 0x22 { fault = fault ?? Self.stray }
        unquoted.append(pending[place])
        place += 1
      }
      if fields < Self.maximumFields { ends[fields] = Int32(truncatingIfNeeded: unquoted.count) }
      fields += 1
      guard place < end else { break }
      unquoted.append(delimiter)
      place += 1
    }
    if width == 0 { width = fields }
    return body(
      unquoted.span, ends.span.extracting(0..<min(fields, Self.maximumFields)), fields, line,
      fault)
  }

  /// Copies a quoted field without its quotes.
  ///
  /// - Returns: The place after its closing quote; `nil` where there is none.
  private mutating func unquote(from start: Int, to end: Int) -> Int? {
    var place = start
    while place < end {
      let byte = pending[place]
      place += 1
      if byte == 0x22 {
        guard place < end, pending[place] == 0x22 else { return place }
        place += 1
      }
      unquoted.append(byte)
    }
    return nil
  }

  /// The separator a first line has most of outside quotes; a comma where it has none.
  private static func delimiter(of line: ArraySlice<UInt8>) -> UInt8 {
    var counts: (comma: Int, semicolon: Int, tab: Int) = (0, 0, 0)
    var isQuoted = false
    for byte in line {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted: counts.comma += 1
      case 0x3B where !isQuoted: counts.semicolon += 1
      case 0x09 where !isQuoted: counts.tab += 1
      default: break
      }
    }
    if counts.semicolon > counts.comma, counts.semicolon >= counts.tab { return 0x3B }
    return counts.tab > counts.comma ? 0x09 : 0x2C
  }
}

extension DelimitedRows {
  /// What to add to the reason why a row was not taken: a row of several lines is most often one with
  /// a quotation mark too few.
  static func hint(for row: Span<UInt8>) -> String {
    var lines = 1
    for place in row.indices where row[place] == 0x0A { lines += 1 }
    return lines == 1
      ? "" : "; its quotation marks join \(lines) lines, and the others are read again one by one"
  }
}

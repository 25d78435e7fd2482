/// Splits delimited text into rows and fields as its bytes arrive, in memory that does not grow with
/// it.
///
/// RFC 4180, with `,`, `;` or a tab between fields as the first line has most of, lines ended by LF or
/// CR LF, and a byte order mark skipped. The bytes may be cut anywhere; the rows are the same. A row
/// that is wrong, or longer than allowed, is a fault and reading goes on with the next line.
struct DelimitedRows: Sendable {
  /// Is given a row: its bytes, where each of its fields ends in them (one byte lies between two
  /// fields), how many fields there are, the line it begins on, and what is wrong with it.
  typealias Body = (Span<UInt8>, Span<Int32>, Int, Int, StaticString?) -> Void

  /// The most fields of a row that are told; further ones are only counted.
  static let maximumFields = 256

  private enum State {
    case fieldStart, plain, quoted, quoteSeen
  }

  private let maximumRowBytes: Int
  /// What lies between two fields; 0 until the first line is read.
  private var delimiter: UInt8 = 0
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
    guard !pending.isEmpty else { return }
    if state == .quoted {
      body(Span(), Span(), 0, line, "a quotation mark is not closed")
    } else {
      emit(body)
    }
    pending = []
  }

  /// Reads rows that lie whole and without quotes in the chunk.
  ///
  /// - Returns: Where the first row begins that does not, to be read slowly; or the chunk's end.
  private mutating func readWholeRows(
    _ chunk: Span<UInt8>, from start: Int, _ body: Body
  ) -> Int {
    let delimiter = delimiter
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
      let limit = min(chunk.count, rowStart &+ maximumRowBytes)
      var place = rowStart
      var fields = 0
      var fieldStart = rowStart
      var fault: StaticString?
      while true {
        guard place < limit else {
          isSlow = true
          return rowStart
        }
        // The place is below the limit, which is not above the count.
        let byte = unsafe chunk[unchecked: place]
        // Letters, digits and what dates are written with: no separator, quote or line end but ';'.
        if byte >= 0x2D, byte != 0x3B {
          place &+= 1
          continue
        }
        if byte == delimiter {
          if fields < Self.maximumFields {
            unsafe slots[unchecked: fields] = Int32(truncatingIfNeeded: place &- rowStart)
          }
          fields &+= 1
          fieldStart = place &+ 1
        } else if byte == 0x0A {
          break
        } else if byte == 0x22 {
          guard place > fieldStart else {
            isSlow = true
            return rowStart
          }
          fault = Self.stray
        }
        place &+= 1
      }
      let hasReturn = place > rowStart && chunk[place &- 1] == 0x0D
      let end = hasReturn ? place &- 1 : place
      if fields < Self.maximumFields { slots[fields] = Int32(truncatingIfNeeded: end &- rowStart) }
      fields &+= 1
      body(
        chunk.extracting(rowStart..<end),
        slots.span.extracting(0..<min(fields, Self.maximumFields)), fields, line, fault)
      line &+= 1
      rowStart = place &+ 1
    }
    return rowStart
  }

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
        emit(body)
        state = .fieldStart
        isSlow = false
        return place
      }
      state = next(byte)
      if pending.count > maximumRowBytes {
        body(
          Span(), Span(), 0, line,
          state == .quoted
            ? "a quotation mark is not closed, or the row is too long" : "the row is too long")
        line += pending.count { $0 == 0x0A }
        pending.removeAll(keepingCapacity: true)
        state = .fieldStart
        isSlow = false
        isSkipping = true
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

  /// Gives away the row that was read slowly.
  private mutating func emit(_ body: Body) {
    let rowLine = line
    line += pending.count { $0 == 0x0A }
    if pending.last == 0x0A { pending.removeLast() }
    if pending.last == 0x0D { pending.removeLast() }
    if delimiter == 0 {
      if pending.starts(with: Self.mark) { pending.removeFirst(3) }
      delimiter = Self.delimiter(of: pending)
    }
    unquoted.removeAll(keepingCapacity: true)
    var fields = 0
    var fault: StaticString?
    var place = 0
    while true {
      if place < pending.count, pending[place] == 0x22 {
        place = unquote(from: place + 1)
        if place < pending.count, pending[place] != delimiter {
          fault = "something follows a closing quotation mark"
        }
      }
      while place < pending.count, pending[place] != delimiter {
        if pending[place] == 0x22 { fault = fault ?? Self.stray }
        unquoted.append(pending[place])
        place += 1
      }
      if fields < Self.maximumFields { ends[fields] = Int32(truncatingIfNeeded: unquoted.count) }
      fields += 1
      guard place < pending.count else { break }
      unquoted.append(delimiter)
      place += 1
    }
    pending.removeAll(keepingCapacity: pending.count < 1 << 16)
    body(
      unquoted.span, ends.span.extracting(0..<min(fields, Self.maximumFields)), fields, rowLine,
      fault)
  }

  /// Copies a quoted field without its quotes.
  ///
  /// - Returns: The place after its closing quote, which a row that was ended has.
  private mutating func unquote(from start: Int) -> Int {
    var place = start
    while place < pending.count {
      let byte = pending[place]
      place += 1
      if byte == 0x22 {
        guard place < pending.count, pending[place] == 0x22 else { return place }
        place += 1
      }
      unquoted.append(byte)
    }
    return place
  }

  /// The separator a first line has most of outside quotes; a comma where it has none.
  private static func delimiter(of line: [UInt8]) -> UInt8 {
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

internal import PhienCho

/// A column of a small register, by its stable name and its Vietnamese one.
protocol RegisterColumn: Hashable, CaseIterable {
  var names: (machine: String, vietnamese: String) { get }
}

/// A small register, read whole: the rows that can be read, those that cannot being reported.
struct RegisterTable<Column: RegisterColumn> {
  /// One row.
  struct Row {
    let line: Int
    fileprivate let table: RegisterTable
    fileprivate let cells: [String]

    /// A cell's text; `nil` where it is empty or there is no such column.
    func text(_ column: Column) -> String? { table.places[column].flatMap { text($0) } }

    fileprivate func text(_ place: Int) -> String? { cells[place].isEmpty ? nil : cells[place] }

    /// A cell's text.
    func required(_ column: Column) throws(RegisterFault) -> String {
      guard let text = text(column) else { throw fault(column, "is empty") }
      return text
    }

    /// An error at a column.
    func fault(_ column: Column, _ reason: String) -> RegisterFault {
      RegisterFault(
        line: line, column: table.places[column].map { table.header[$0] }, reason: reason)
    }

    /// A day; `nil` for an empty cell.
    func day(_ column: Column) throws(RegisterFault) -> CalendarDate? {
      guard let text = text(column) else { return nil }
      guard let day = Self.cell(text, { $0.day($1) }),
        let date = try? CalendarDate(daysSince1970: Int(day))
      else { throw fault(column, "is not a day such as 2021-07-18 or 18/7/2021") }
      return date
    }

    /// A whole number from 0; `nil` for an empty cell.
    func number(_ column: Column) throws(RegisterFault) -> Int64? {
      guard let text = text(column) else { return nil }
      guard let number = Self.cell(text, { $0.number($1) }) else {
        throw fault(column, "is not a whole number")
      }
      return number
    }

    /// Yes or no; `nil` for an empty cell.
    func answer(_ column: Column) throws(RegisterFault) -> Bool? {
      guard let text = text(column) else { return nil }
      guard let answer = Self.cell(text, { $0.answer($1) }) else {
        throw fault(column, "is neither có nor không")
      }
      return answer
    }

    /// Yes, no, or since when; unknown for an empty cell.
    func holding(_ column: Column) throws(RegisterFault) -> Holding {
      guard let text = text(column) else { return .unknown }
      guard let holding = Self.cell(text, { $0.holding($1) }) else {
        throw fault(column, "is neither a day such as 2021-07-18 nor có nor không")
      }
      return holding
    }

    /// A commune's code; `nil` for an empty cell.
    func commune(_ column: Column) throws(RegisterFault) -> CommuneCode? {
      guard let text = text(column) else { return nil }
      guard let code = CommuneCode(text) else {
        throw fault(column, "is not a commune's code of five digits, such as 06325")
      }
      return code
    }

    /// The stalls that the columns of platforms tell of.
    func stalls() throws(RegisterFault) -> [OnlineStall] {
      var stalls: [OnlineStall] = []
      for (place, platform) in table.platforms {
        guard let text = text(place) else { continue }
        guard let day = Self.cell(text, { $0.day($1) }) else {
          throw RegisterFault(
            line: line, column: table.header[place],
            reason: "is not a day such as 2021-07-18 or 18/7/2021")
        }
        if let date = try? CalendarDate(daysSince1970: Int(day)),
          let stall = try? OnlineStall(on: platform, opened: date)
        {
          stalls.append(stall)
        }
      }
      return stalls
    }

    private static func cell<Value>(
      _ text: String, _ read: (RegisterCell, Span<UInt8>) -> Value?
    ) -> Value? {
      let bytes = Array(text.utf8)
      return read(RegisterCell(start: 0, end: bytes.count), bytes.span)
    }
  }

  private let places: [Column: Int]
  private let platforms: [(place: Int, platform: StallPlatform)]
  private let header: [String]

  private init(_ header: [String], required: [Column]) throws(RegisterFault) {
    var places: [Column: Int] = [:]
    var platforms: [(Int, StallPlatform)] = []
    for (place, name) in header.enumerated() {
      let keys = RegisterHeader.keys(name)
      let column = Column.allCases.first {
        keys.contains(RegisterHeader.key($0.names.machine))
          || keys.contains(RegisterHeader.key($0.names.vietnamese))
      }
      if let column {
        guard places.updateValue(place, forKey: column) == nil else {
          throw RegisterFault(line: 1, column: name, reason: "the column is named twice")
        }
      } else if let platform = keys.lazy.compactMap({
        RegisterHeader.platform($0, after: ["stall", "gianhang"])
      }).first {
        platforms.append((place, platform))
      }
    }
    for column in required where places[column] == nil {
      throw RegisterFault(
        line: 1, column: column.names.machine,
        reason: "the column is missing; the first line must name the columns")
    }
    self.places = places
    self.platforms = platforms
    self.header = header
  }

  /// Reads a register.
  ///
  /// - Throws: A fault of line 1 where the first line does not name the columns; what `body` throws is
  ///   reported, and the row left out.
  static func read<Value>(
    _ bytes: [UInt8], required: [Column], report: (RegisterFault) -> Void,
    _ body: (Row) throws(RegisterFault) -> Value
  ) throws(RegisterFault) -> [Value] {
    var table: Result<RegisterTable, RegisterFault>?
    var values: [Value] = []
    var splitter = DelimitedRows(maximumRowBytes: 1 << 16)
    let take: DelimitedRows.Body = { bytes, ends, count, line, fault in
      var cells: [String] = []
      var start = 0
      for index in ends.indices {
        cells.append(RegisterCell(bytes, from: start, to: Int(ends[index])).text(bytes))
        start = Int(ends[index]) + 1
      }
      do throws(RegisterFault) {
        if let fault { throw RegisterFault(line: line, reason: "\(fault)") }
        switch table {
        case nil: table = .success(try RegisterTable(cells, required: required))
        case .failure: break
        case .success(let table):
          if cells == [""] { break }
          guard count == table.header.count else {
            throw RegisterFault(
              line: line,
              reason: "has \(count) fields, and the first line names \(table.header.count)")
          }
          values.append(try body(Row(line: line, table: table, cells: cells)))
        }
        return true
      } catch {
        guard table != nil else {
          table = .failure(error)
          return true
        }
        report(
          RegisterFault(
            line: error.line, column: error.column,
            reason: error.reason + DelimitedRows.hint(for: bytes)))
        return false
      }
    }
    splitter.read(bytes.span, take)
    splitter.finish(take)
    guard let table else { throw RegisterFault(line: 1, reason: "the register is empty") }
    _ = try table.get()
    return values
  }
}

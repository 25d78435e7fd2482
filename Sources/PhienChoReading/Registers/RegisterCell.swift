internal import PhienCho

/// What a cell of a register says, read from its bytes without allocating.
///
/// Spaces around a value are no part of it. Each reading is `nil` where the cell cannot be read so.
struct RegisterCell {
  /// Where the value begins and ends in the row's bytes.
  let start: Int
  let end: Int

  /// The cell of a field, without the spaces around it.
  @inline(__always)
  init(_ row: Span<UInt8>, from start: Int, to end: Int) {
    var (start, end) = (start, end)
    // Both stay within the field, which lies in the row.
    while start < end, unsafe row[unchecked: start] == 0x20 { start &+= 1 }
    while end > start, unsafe row[unchecked: end &- 1] == 0x20 { end &-= 1 }
    self.start = start
    self.end = end
  }

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  var isEmpty: Bool { start == end }
  var count: Int { end &- start }

  /// The value as text; bytes that are not UTF-8 become U+FFFD.
  func text(_ row: Span<UInt8>) -> String {
    // The bytes are copied within the call.
    unsafe row.extracting(start..<end).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }

  /// A whole number from 0 with at most 18 digits; '.' may stand between groups of three.
  func number(_ row: Span<UInt8>) -> Int64? {
    var value: Int64 = 0
    var digits = 0
    var group = -1
    for place in start..<end {
      let byte = row[place]
      if byte == UInt8(ascii: ".") {
        guard digits > 0, group == -1 ? digits <= 3 : group == 3 else { return nil }
        group = 0
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10, digits < 18 else { return nil }
      value = value * 10 + Int64(digit)
      digits += 1
      if group >= 0 { group += 1 }
    }
    guard digits > 0, group == -1 || group == 3 else { return nil }
    return value
  }

  /// A day, "2021-07-18" or "18/7/2021", counted from 1970-01-01.
  func day(_ row: Span<UInt8>) -> Int32? {
    guard (8...10).contains(count) else { return nil }
    if count == 10, row[start &+ 4] == UInt8(ascii: "-"), row[start &+ 7] == UInt8(ascii: "-") {
      guard let year = digits(row, start, 4), let month = digits(row, start &+ 5, 2),
        let day = digits(row, start &+ 8, 2)
      else { return nil }
      return Self.dayNumber(year, month, day)
    }
    var parts = (0, 0, 0)
    var part = 0
    var length = 0
    for place in start..<end {
      if row[place] == UInt8(ascii: "/") {
        guard length > 0, part < 2 else { return nil }
        part += 1
        length = 0
        continue
      }
      let digit = row[place] &- UInt8(ascii: "0")
      guard digit < 10, length < (part < 2 ? 2 : 4) else { return nil }
      length += 1
      switch part {
      case 0: parts.0 = parts.0 * 10 + Int(digit)
      case 1: parts.1 = parts.1 * 10 + Int(digit)
      default: parts.2 = parts.2 * 10 + Int(digit)
      }
    }
    guard part == 2, length == 4 else { return nil }
    return Self.dayNumber(parts.2, parts.1, parts.0)
  }

  @inline(__always)
  private func digits(_ row: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for place in start..<(start &+ count) {
      let digit = row[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
    guard let date = try? CalendarDate(year: year, month: month, day: day) else { return nil }
    return date.dayNumber
  }

  /// Yes or no: "x", "có", "yes", "true", "1"; "không", "no", "false", "0"; case does not count.
  func answer(_ row: Span<UInt8>) -> Bool? {
    switch count {
    case 1:
      switch row[start] {
      case UInt8(ascii: "1"), UInt8(ascii: "x"), UInt8(ascii: "X"): return true
      case UInt8(ascii: "0"): return false
      default: return nil
      }
    case 2...6:
      if Self.yes.contains(where: { matches($0, row) }) { return true }
      if Self.no.contains(where: { matches($0, row) }) { return false }
      return nil
    default: return nil
    }
  }

  /// A day since when, yes or no; unknown for an empty cell.
  func holding(_ row: Span<UInt8>) -> Holding? {
    if isEmpty { return .unknown }
    if let day = day(row) { return .since(dayNumber: day) }
    return answer(row).map { $0 ? .undated : .none }
  }

  private static let yes: [StaticString] = ["có", "Có", "CÓ", "co", "yes", "true"]
  private static let no: [StaticString] = [
    "không", "Không", "KHÔNG", "khong", "no", "false",
  ]

  /// Whether the value is a word, whose ASCII letters may be capitals.
  private func matches(_ word: StaticString, _ row: Span<UInt8>) -> Bool {
    guard word.utf8CodeUnitCount == count else { return false }
    for index in 0..<count {
      // A static string holds so many bytes from its start, for ever.
      let letter = unsafe word.utf8Start[index]
      let byte = row[start &+ index]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard byte == letter || lower == letter else { return false }
    }
    return true
  }
}

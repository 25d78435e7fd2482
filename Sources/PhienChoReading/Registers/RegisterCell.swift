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
    // An empty cell's neighbours are separators, so that cells are not told apart here; all indices
    // lie in the row, which has a byte at least.
    guard
      !row.isEmpty,
      unsafe row[unchecked: min(start, row.count &- 1)] == 0x20
        || row[unchecked: max(end &- 1, 0)] == 0x20
    else {
      self.start = start
      self.end = end
      return
    }
    var (start, end) = (start, end)
    while start < end, row[start] == 0x20 { start &+= 1 }
    while end > start, row[end &- 1] == 0x20 { end &-= 1 }
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

  /// Whether the value holds a line break or another control character of ASCII.
  func hasControls(_ row: Span<UInt8>) -> Bool {
    var least = UInt8.max
    for place in start..<end { least = min(least, row[place]) }
    return least < 0x20
  }

  /// A whole number from 0 with at most 18 digits; '.' may stand between groups of three.
  @inline(__always)
  func number(_ row: Span<UInt8>) -> Int64? {
    if count == 1 {
      let digit = row[start] &- UInt8(ascii: "0")
      return digit < 10 ? Int64(digit) : nil
    }
    return longNumber(row)
  }

  private func longNumber(_ row: Span<UInt8>) -> Int64? {
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

  /// Yes or no: "x", "có", "yes", "true", "1"; "không", "chưa", "no", "false", "0".
  ///
  /// Case does not count, nor how accents are encoded; accents that are typed do.
  func answer(_ row: Span<UInt8>) -> Bool? {
    switch count {
    case 1:
      switch row[start] {
      case UInt8(ascii: "1"), UInt8(ascii: "x"), UInt8(ascii: "X"): return true
      case UInt8(ascii: "0"): return false
      default: return nil
      }
    case 2...8:
      return Self.answer(to: lowerWord(row)) ?? (isASCII(row) ? nil : composedAnswer(row))
    default: return nil
    }
  }

  /// The answer of a cell whose accents stand behind their letters, as some keyboards type them.
  @inline(never)
  private func composedAnswer(_ row: Span<UInt8>) -> Bool? {
    // Strings are compared by canonical equivalence.
    switch text(row).lowercased() {
    case "có": true
    case "không", "chưa": false
    default: nil
    }
  }

  private func isASCII(_ row: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for place in start..<end { all |= row[place] }
    return all < 0x80
  }

  /// The words are compared whole, their first byte being the lowest.
  private static func answer(to word: UInt64) -> Bool? {
    switch word {
    case 0x00B3_C363, 0x0093_C363: true  // có, cÓ
    case 0x6F63, 0x0073_6579, 0x6575_7274: true  // co, yes, true
    case 0x676E_B4C3_686B, 0x676E_94C3_686B: false  // không, khÔng
    case 0x0061_B0C6_6863, 0x0061_AFC6_6863: false  // chưa, chƯa
    case 0x0067_6E6F_686B, 0x6175_6863: false  // khong, chua
    case 0x6F6E, 0x0065_736C_6166: false  // no, false
    default: nil
    }
  }

  /// The value's bytes, of which there are 1 to 8, the first of them lowest and ASCII letters small.
  private func lowerWord(_ row: Span<UInt8>) -> UInt64 {
    let word =
      ByteMatch.word(of: row, at: start)
      & (.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
    let letters = word & 0x7F7F_7F7F_7F7F_7F7F
    // From A up the first sum reaches the highest bit, from the byte after Z the second one too.
    let isCapital =
      (letters &+ 0x3F3F_3F3F_3F3F_3F3F) ^ (letters &+ 0x2525_2525_2525_2525)
    return word | (isCapital & ~word & 0x8080_8080_8080_8080) &>> 2
  }

  /// A day since when, yes or no; unknown for an empty cell.
  func holding(_ row: Span<UInt8>) -> Holding? {
    if isEmpty { return .unknown }
    if let day = day(row) { return .since(dayNumber: day) }
    return answer(row).map { $0 ? .undated : .none }
  }

  /// What a cell says of a standard, besides ``holding(_:)``: its name is a yes, and a text that begins
  /// with a no, such as "chưa đạt", is one.
  ///
  /// A name has a letter of ASCII, which a dash has not, and does not begin as a day does.
  func standard(_ row: Span<UInt8>) -> Holding? {
    var place = start
    while place < end, row[place] &- UInt8(ascii: "0") < 10 { place &+= 1 }
    if place > start, place < end, "-/.".utf8.contains(row[place]) { return nil }
    let isNamed = (start..<end).contains { (0x61...0x7A).contains(row[$0] | 0x20) }
    guard isNamed else { return nil }
    // Most names begin otherwise, and are not decoded.
    guard [UInt8(ascii: "c"), UInt8(ascii: "k")].contains(row[start] | 0x20) else {
      return .undated
    }
    let first = text(row).lowercased().prefix { $0.isLetter }
    return ["chưa", "chua", "không", "khong"].contains(first) ? Holding.none : .undated
  }
}

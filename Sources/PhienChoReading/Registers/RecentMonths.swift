internal import PhienCho

/// The months that the days of a register fell in, so that the calendar is asked once for each month
/// and not for each cell.
struct RecentMonths: Sendable {
  /// "2021-07-" as a word; 0 for none, which no day begins with.
  private var names = InlineArray<64, UInt64>(repeating: 0)
  /// The day before the month's first, counted from 1970-01-01.
  private var before = InlineArray<64, Int32>(repeating: 0)
  private var lengths = InlineArray<64, UInt8>(repeating: 0)

  /// A cell's day, as ``RegisterCell/day(_:)`` reads it.
  @inline(__always)
  mutating func day(of cell: RegisterCell, _ row: Span<UInt8>) -> Int32? {
    guard cell.count == 10 else { return cell.day(row) }
    let name = ByteMatch.word(of: row, at: cell.start)
    let slot = Self.slot(of: name)
    // The cell's ten bytes lie in the row.
    let tens = unsafe row[unchecked: cell.start &+ 8] &- UInt8(ascii: "0")
    let ones = unsafe row[unchecked: cell.start &+ 9] &- UInt8(ascii: "0")
    let day = tens &* 10 &+ ones
    guard names[slot] == name, tens < 4, ones < 10, day > 0, day <= lengths[slot] else {
      return learn(cell, row, name, slot)
    }
    return before[slot] &+ Int32(day)
  }

  private static func slot(of name: UInt64) -> Int {
    Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }

  @inline(never)
  private mutating func learn(
    _ cell: RegisterCell, _ row: Span<UInt8>, _ name: UInt64, _ slot: Int
  ) -> Int32? {
    guard let number = cell.day(row) else { return nil }
    // A day written as 18/07/2021 has ten bytes too, and does not begin with its month.
    if row[cell.start + 4] == UInt8(ascii: "-"),
      let date = try? CalendarDate(daysSince1970: Int(number)),
      let month = try? CalendarPeriod(months: 1, from: date.year, month: date.month)
    {
      names[slot] = name
      before[slot] = number - Int32(truncatingIfNeeded: date.day)
      lengths[slot] = UInt8(truncatingIfNeeded: month.last.day)
    }
    return number
  }
}

import PhienCho
import Testing

@Suite struct CalendarDateTests {
  /// Every day of 1900 to 2200 against a calendar that is walked one day at a time.
  @Test func agreesWithANaiveCalendarWalk() throws {
    var walk = (year: 1900, month: 1, day: 1)
    // 70 years, 17 of them leap: 1904, 1908 … 1968, and not 1900.
    var days = -(70 * 365 + 17)
    while walk.year <= 2200 {
      let date = try CalendarDate(year: walk.year, month: walk.month, day: walk.day)
      let noon = Instant(millisecondsSince1970: Int64(days) * 86_400_000 + 43_200_000)
      // One expectation a day would take longer than all the arithmetic.
      let agrees =
        try date.daysSince1970 == days && CalendarDate(daysSince1970: days) == date
        && CalendarDate(of: noon, offset: .utc) == date
      if !agrees { #expect(Bool(false), "\(date) is day \(days)") }

      let isLeap = walk.year % 400 == 0 || (walk.year % 4 == 0 && walk.year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      days += 1
      walk.day += 1
      if walk.day > lengths[walk.month - 1] {
        #expect(throws: MeasureError.self) {
          try CalendarDate(year: walk.year, month: walk.month, day: walk.day)
        }
        walk = (walk.year, walk.month + 1, 1)
      }
      if walk.month > 12 { walk = (walk.year + 1, 1, 1) }
    }
    #expect(days == 84_371)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-03-15", 19_797),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func isCountedFrom1970(text: String, days: Int) throws {
    let date = try CalendarDate(iso8601: text)
    #expect(date.daysSince1970 == days)
    #expect(date.description == text)
    #expect(CalendarDate(text) == date)
    #expect(try CalendarDate(daysSince1970: days) == date)
  }

  @Test func readsBackWhatItWrites() throws {
    let wrong = try stride(from: -719_162, through: 2_932_896, by: 37).filter { days in
      let date = try CalendarDate(daysSince1970: days)
      return try CalendarDate(iso8601: date.description) != date || date.daysSince1970 != days
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0),
    (2024, 1, 32), (2024, 4, 31), (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30),
    (Int.max, 1, 1), (2024, Int.min, 1), (2024, 1, Int.max),
  ])
  func refusesDaysThatDoNotExist(year: Int, month: Int, day: Int) {
    let error = #expect(throws: MeasureError.self) {
      try CalendarDate(year: year, month: month, day: day)
    }
    #expect(error?.code == .malformed)
  }

  @Test(arguments: [
    Refusal("", at: 0), Refusal("2024", at: 4), Refusal("2024-3-15", at: 6),
    Refusal("24-03-15", at: 2), Refusal("0000-01-01", at: 0), Refusal("2024-00-15", at: 5),
    Refusal("2024-13-15", at: 5), Refusal("2024-02-30", at: 8), Refusal("2023-02-29", at: 8),
    Refusal("2024-03-00", at: 8), Refusal("2024/03/15", at: 4), Refusal("2024-03-15 ", at: 10),
    Refusal("2024-03-15T00:00:00Z", at: 10), Refusal("+2024-03-15", at: 0),
    Refusal("20240315", at: 4), Refusal("2024-03-1", at: 9), Refusal("２024-03-15", at: 0),
  ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: MeasureError.self) { try CalendarDate(iso8601: refusal.text) }
    #expect(refusal.matches(error))
    #expect(CalendarDate(refusal.text) == nil)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2024-03-15", 0, "2024-03-15"),
    ("2024-03-15", -75, "2023-12-31"), ("0001-01-01", 3_652_058, "9999-12-31"),
  ])
  func addsDays(from: String, days: Int, to: String) throws {
    let (start, end) = (try CalendarDate(iso8601: from), try CalendarDate(iso8601: to))
    #expect(try start.adding(days: days) == end)
    #expect(end.days(since: start) == days)
    #expect((start < end) == (days > 0))
  }

  @Test(arguments: [
    ("9999-12-31", 1), ("0001-01-01", -1), ("2024-03-15", Int.max), ("2024-03-15", Int.min),
    ("1969-12-31", Int.min),
  ])
  func refusesDaysBeyondItsYears(from: String, days: Int) throws {
    let start = try CalendarDate(iso8601: from)
    let error = #expect(throws: MeasureError.self) { try start.adding(days: days) }
    #expect(error?.code == .overflow)
  }

  @Test(arguments: [
    ("2024-03-15T16:59:59.999Z", "2024-03-15"), ("2024-03-15T17:00:00Z", "2024-03-16"),
    ("2024-03-15T00:00:00+07:00", "2024-03-15"), ("1969-12-31T16:59:59Z", "1969-12-31"),
  ])
  func isVietnamsDayUnlessToldOtherwise(moment: String, day: String) throws {
    let date = try CalendarDate(of: Instant(iso8601: moment))
    #expect(date.description == day)
  }

  @Test(arguments: [Int64.max, Int64.min, 253_402_300_800_000, -62_135_596_800_001])
  func refusesMomentsOutsideItsYears(milliseconds: Int64) {
    let instant = Instant(millisecondsSince1970: milliseconds)
    let error = #expect(throws: MeasureError.self) { try CalendarDate(of: instant, offset: .utc) }
    #expect(error?.code == .overflow)
  }
}

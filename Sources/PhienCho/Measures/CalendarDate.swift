/// A calendar day (ngày) of the years 1 to 9999, proleptic Gregorian.
///
/// Which day a moment falls on depends on the offset from UTC: see ``init(of:offset:)``.
public struct CalendarDate: Sendable, Hashable {
  /// The year; 1 to 9999.
  public let year: Int

  /// The month; 1 to 12.
  public let month: Int

  /// The day of the month; 1 to 31 at most.
  public let day: Int

  /// Creates a day.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` for a day that does not exist, such as
  ///   29 February of a common year, or is not in the years 1 to 9999.
  public init(year: Int, month: Int, day: Int) throws(MeasureError) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilCalendar.dayCount(year: Int64(year), month: month)).contains(day)
    else { throw MeasureError(.malformed, context: Self.form) }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Takes a day that is known to exist.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the day that is a number of days after 1970-01-01.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` outside the years 1 to 9999.
  /// - Complexity: O(1).
  public init(daysSince1970 days: Int) throws(MeasureError) {
    guard (-719_162...2_932_896).contains(days) else {
      throw MeasureError(.overflow, context: "a date outside the years 1 to 9999")
    }
    let (year, month, day) = CivilCalendar.date(days: Int64(days))
    self.init(uncheckedYear: Int(year), month: month, day: day)
  }

  /// Creates the day on which a moment falls.
  ///
  /// - Parameters:
  ///   - instant: The moment.
  ///   - offset: How far the place is ahead of UTC.
  /// - Throws: ``MeasureError`` with code `overflow` outside the years 1 to 9999.
  /// - Complexity: O(1).
  public init(of instant: Instant, offset: UTCOffset = .vietnam) throws(MeasureError) {
    try self.init(daysSince1970: Int(instant.local(at: offset).days))
  }

  /// The number of days from 1970-01-01 to this day; negative before it.
  ///
  /// - Complexity: O(1).
  public var daysSince1970: Int {
    Int(CivilCalendar.days(year: Int64(year), month: month, day: day))
  }

  /// The day that is a number of days later, or earlier for a negative number.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` outside the years 1 to 9999.
  /// - Complexity: O(1).
  public func adding(days: Int) throws(MeasureError) -> CalendarDate {
    // Saturating at the ends of Int is outside the years 1 to 9999 as well.
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return try CalendarDate(daysSince1970: overflow ? Int.max : sum)
  }

  /// The number of days from another day to this one; negative when this one is the earlier.
  ///
  /// - Complexity: O(1).
  public func days(since other: CalendarDate) -> Int { daysSince1970 - other.daysSince1970 }
}

extension CalendarDate: Comparable {
  /// Orders days, the earlier first.
  public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

extension CalendarDate: LosslessStringConvertible {
  static let form =
    "a date is written as 2024-03-15, a day that exists in the years 0001 to 9999"

  /// The day as ISO 8601 has it: "2024-03-15".
  public var description: String {
    var writer = ISO8601Writer()
    writer.append(date: (Int64(year), month, day))
    return writer.text
  }

  /// Reads a day as ISO 8601 has it: "2024-03-15".
  ///
  /// - Throws: ``MeasureError`` with code `malformed` and the UTF-8 offset of the fault.
  /// - Complexity: O(1) besides copying the text.
  public init(iso8601 text: some StringProtocol) throws(MeasureError) {
    let bytes = Array(text.utf8)
    try self.init(iso8601: bytes.span)
  }

  /// Reads a day as ISO 8601 has it, from UTF-8 bytes, without allocating.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` and the offset of the fault.
  /// - Complexity: O(1).
  public init(iso8601 bytes: Span<UInt8>) throws(MeasureError) {
    var cursor = ISO8601Cursor()
    let year = try cursor.number(digits: 4, range: 1...9999, in: bytes, Self.form)
    let (month, day) = try cursor.monthAndDay(year: Int64(year), in: bytes, Self.form)
    try cursor.expectEnd(of: bytes, Self.form)
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Reads a day as ISO 8601 has it; `nil` for anything else.
  public init?(_ description: String) {
    guard let date = try? CalendarDate(iso8601: description) else { return nil }
    self = date
  }
}

extension CalendarDate: Codable {
  /// Reads the day from its ISO 8601 text.
  ///
  /// - Throws: `DecodingError` also for text that is not a day.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.revalidated { () throws(MeasureError) in try CalendarDate(iso8601: text) }
  }

  /// Writes the day as its ISO 8601 text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Instant {
  static let form =
    "a moment is written as 2024-03-15T19:05:12+07:00, on a day and at a time that exist"

  /// The moment as ISO 8601 has it: "2024-03-15T19:05:12+07:00", "2024-03-15T12:05:12.250Z".
  ///
  /// Milliseconds are written, as three digits, only when they are not zero. A year outside 0000 to
  /// 9999 has a sign and at least six digits (the expanded representation of ISO 8601:2004
  /// §4.1.2.4, as ECMAScript's date format writes it).
  ///
  /// - Parameter offset: How far the clock that is shown is ahead of UTC.
  /// - Returns: Text that reads back as this same moment.
  /// - Complexity: O(1).
  public func iso8601(offset: UTCOffset = .vietnam) -> String {
    let (days, milliseconds) = local(at: offset)
    let (seconds, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    var writer = ISO8601Writer()
    writer.append(date: CivilCalendar.date(days: days))
    writer.append("T")
    writer.append(pair: seconds / 3600)
    writer.append(":")
    writer.append(pair: seconds / 60 % 60)
    writer.append(":")
    writer.append(pair: seconds % 60)
    if fraction > 0 {
      writer.append(".")
      writer.append(digit: fraction / 100)
      writer.append(pair: fraction % 100)
    }
    writer.append(offset: offset)
    return writer.text
  }

  /// Reads a moment as ISO 8601 has it.
  ///
  /// As ``init(iso8601:)-(Span<UInt8>)``, from a string.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` or `overflow` and the UTF-8 offset of the
  ///   fault.
  /// - Complexity: O(1) besides copying the text.
  public init(iso8601 text: some StringProtocol) throws(MeasureError) {
    let bytes = Array(text.utf8)
    try self.init(iso8601: bytes.span)
  }

  /// Reads a moment as ISO 8601 has it, from UTF-8 bytes, without allocating.
  ///
  /// A date, 'T', hours, minutes, seconds, at will '.' and 1 to 9 decimals, and an offset: 'Z',
  /// "+07:00" or "+0700", at most 18:00. Decimals beyond the millisecond are dropped, not rounded.
  /// Second 60 and hour 24 are refused. A year of other than four digits has a sign and six to nine
  /// digits.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` or `overflow` and the offset of the fault.
  /// - Complexity: O(1).
  public init(iso8601 bytes: Span<UInt8>) throws(MeasureError) {
    var cursor = ISO8601Cursor()
    let year = try Self.year(in: bytes, &cursor)
    let (month, day) = try cursor.monthAndDay(year: year, in: bytes, Self.form)
    try cursor.expect("T", in: bytes, Self.form)
    let milliseconds = try Self.timeOfDay(in: bytes, &cursor)
    let offset = try Self.offset(in: bytes, &cursor)
    try cursor.expectEnd(of: bytes, Self.form)
    do throws(MeasureError) {
      try self.init(
        localDays: CivilCalendar.days(year: year, month: month, day: day),
        milliseconds: milliseconds, offset: offset)
    } catch {
      throw error.at(0)
    }
  }

  private static func year(
    in bytes: Span<UInt8>, _ cursor: inout ISO8601Cursor
  ) throws(MeasureError) -> Int64 {
    let isNegative = cursor.skip("-", in: bytes)
    guard isNegative || cursor.skip("+", in: bytes) else {
      return Int64(try cursor.number(digits: 4, range: 0...9999, in: bytes, form))
    }
    let start = cursor.offset
    var year = try cursor.number(digits: 6, range: 0...999_999, in: bytes, form)
    while cursor.offset < start + 9, let digit = cursor.digit(in: bytes) {
      year = year * 10 + digit
    }
    guard year > 0 || !isNegative else {
      throw MeasureError(.malformed, context: form, offset: start)
    }
    return Int64(isNegative ? -year : year)
  }

  private static func timeOfDay(
    in bytes: Span<UInt8>, _ cursor: inout ISO8601Cursor
  ) throws(MeasureError) -> Int64 {
    let hour = try cursor.number(digits: 2, range: 0...23, in: bytes, form)
    try cursor.expect(":", in: bytes, form)
    let minute = try cursor.number(digits: 2, range: 0...59, in: bytes, form)
    try cursor.expect(":", in: bytes, form)
    let second = try cursor.number(digits: 2, range: 0...59, in: bytes, form)
    var milliseconds = 0
    if cursor.skip(".", in: bytes) {
      milliseconds = try cursor.number(digits: 1, range: 0...9, in: bytes, form) * 100
      let first = cursor.offset
      while cursor.offset < first + 8, let digit = cursor.digit(in: bytes) {
        switch cursor.offset - first {
        case 1: milliseconds += digit * 10
        case 2: milliseconds += digit
        default: break
        }
      }
    }
    return Int64(((hour * 60 + minute) * 60 + second) * 1000 + milliseconds)
  }

  private static func offset(
    in bytes: Span<UInt8>, _ cursor: inout ISO8601Cursor
  ) throws(MeasureError) -> UTCOffset {
    guard !cursor.skip("Z", in: bytes) else { return .utc }
    let start = cursor.offset
    let isNegative = cursor.skip("-", in: bytes)
    if !isNegative { try cursor.expect("+", in: bytes, form) }
    let hours = try cursor.number(digits: 2, range: 0...18, in: bytes, form)
    _ = cursor.skip(":", in: bytes)
    let minutes = hours * 60 + (try cursor.number(digits: 2, range: 0...59, in: bytes, form))
    do throws(MeasureError) {
      return try UTCOffset(minutes: isNegative ? -minutes : minutes)
    } catch {
      throw error.at(start)
    }
  }
}

extension Instant: LosslessStringConvertible {
  /// The moment as ISO 8601 has it, on Vietnam's clock: "2024-03-15T19:05:12+07:00".
  public var description: String { iso8601() }

  /// Reads a moment as ``init(iso8601:)-(Span<UInt8>)`` does; `nil` for what it refuses.
  public init?(_ description: String) {
    guard let instant = try? Instant(iso8601: description) else { return nil }
    self = instant
  }
}

extension Instant: Codable {
  /// Reads the moment from its ISO 8601 text, at any offset.
  ///
  /// - Throws: `DecodingError` also for text that is not a moment.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.revalidated { () throws(MeasureError) in try Instant(iso8601: text) }
  }

  /// Writes the moment as its ISO 8601 text, on Vietnam's clock.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601())
  }
}

/// A moment in time, in milliseconds since 1970-01-01T00:00:00Z.
///
/// Leap seconds are not counted (POSIX time). Vietnam is at UTC+7 the whole year.
public struct Instant: Sendable, Hashable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public let millisecondsSince1970: Int64

  /// Creates a moment.
  public init(millisecondsSince1970: Int64) {
    self.millisecondsSince1970 = millisecondsSince1970
  }

  static let millisecondsPerDay: Int64 = 86_400_000

  /// The moment on the clock of a place: its day, counted from 1970-01-01, and the time of day.
  func local(at offset: UTCOffset) -> (days: Int64, milliseconds: Int64) {
    let utc = CivilCalendar.floorDivide(millisecondsSince1970, Self.millisecondsPerDay)
    let shifted = CivilCalendar.floorDivide(
      utc.remainder + Int64(offset.minutes) * 60_000, Self.millisecondsPerDay)
    return (utc.quotient + shifted.quotient, shifted.remainder)
  }

  /// The moment at which a place's clock shows a day and a time of day.
  ///
  /// - Throws: `overflow` for a moment that does not fit in 64 bits.
  init(
    localDays: Int64, milliseconds: Int64, offset: UTCOffset
  ) throws(MeasureError) {
    let time = CivilCalendar.floorDivide(
      milliseconds - Int64(offset.minutes) * 60_000, Self.millisecondsPerDay)
    let days = localDays + time.quotient
    // Before 1970 the first moment of the day may be below the least Int64 when its last is not, so
    // the sum starts from the day's end.
    let (base, rest) =
      days < 0 ? (days + 1, time.remainder - Self.millisecondsPerDay) : (days, time.remainder)
    let (product, overflow) = base.multipliedReportingOverflow(by: Self.millisecondsPerDay)
    let (sum, carry) = product.addingReportingOverflow(rest)
    guard !overflow, !carry else { throw MeasureError(.overflow, context: "a moment in time") }
    self.init(millisecondsSince1970: sum)
  }
}

extension Instant: Comparable {
  /// Orders moments, the earlier first.
  public static func < (lhs: Instant, rhs: Instant) -> Bool {
    lhs.millisecondsSince1970 < rhs.millisecondsSince1970
  }
}

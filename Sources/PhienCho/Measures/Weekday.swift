/// A day of the week (thứ), Monday first as ISO 8601 counts them.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// Thứ hai.
  case monday
  /// Thứ ba.
  case tuesday
  /// Thứ tư.
  case wednesday
  /// Thứ năm.
  case thursday
  /// Thứ sáu.
  case friday
  /// Thứ bảy.
  case saturday
  /// Chủ nhật.
  case sunday
}

extension CalendarDate {
  /// The day of the week.
  public var weekday: Weekday {
    // Day 0, 1 January 1970, was a Thursday.
    let place = CivilCalendar.floorDivide(Int64(daysSince1970) + 3, 7).remainder
    return Weekday.allCases[Int(place)]
  }

  /// The Monday of its week, in days since 1970-01-01; of the first days of year 1, a day before it.
  var mondayNumber: Int { daysSince1970 - weekday.rawValue }
}

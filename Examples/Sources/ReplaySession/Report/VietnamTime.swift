package import PhienCho

extension Instant {
  /// Milliseconds since the Vietnamese midnight (UTC+7) before the moment.
  package var sinceMidnight: Int64 {
    let day: Int64 = 86_400_000
    let shifted = millisecondsSince1970 % day + 7 * 3_600_000
    return (shifted % day + day) % day
  }

  /// The hour and minute in Vietnam, "19:05".
  package var clock: String {
    let minutes = sinceMidnight / 60_000
    return "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
  }

  /// The day in Vietnam, "15/03/2024", by the proleptic Gregorian calendar.
  package var date: String {
    let day: Int64 = 86_400_000
    // Floor of the quotient, for moments before 1970 too; the sum cannot overflow once divided.
    let midnight = millisecondsSince1970 / day - (millisecondsSince1970 % day < 0 ? 1 : 0)
    let utcRest = (millisecondsSince1970 % day + day) % day
    let days = midnight + (utcRest + 7 * 3_600_000 >= day ? 1 : 0)
    // Days counted from 0000-03-01, in eras of 400 years, so that the leap day ends a year.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(Self.two(dayOfMonth))/\(Self.two(month))/\(year)"
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

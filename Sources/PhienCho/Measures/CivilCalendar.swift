/// Arithmetic of the proleptic Gregorian calendar on days counted from 1970-01-01.
///
/// Years are counted from 1 March, so that a leap day is the last day of its year; ISO 8601:2004
/// §3.2.1 has the leap year rule, and the year 0 before the year 1.
enum CivilCalendar {
  private static let daysIn400Years: Int64 = 146_097
  private static let daysIn100Years: Int64 = 36_524
  private static let daysIn4Years: Int64 = 1461
  private static let daysFromYear0To1970: Int64 = 719_468

  /// The number of days from 1970-01-01 to a date whose month and day exist.
  static func days(year: Int64, month: Int, day: Int) -> Int64 {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let leapDays =
      floorDivide(marchYear, 4).quotient - floorDivide(marchYear, 100).quotient
      + floorDivide(marchYear, 400).quotient
    return 365 * marchYear + leapDays + Int64(daysBefore(marchMonth: marchMonth) + day - 1)
      - daysFromYear0To1970
  }

  /// The date that is a number of days after 1970-01-01.
  static func date(days: Int64) -> (year: Int64, month: Int, day: Int) {
    let (cycle, dayOfCycle) = floorDivide(days + daysFromYear0To1970, daysIn400Years)
    // The last day of a cycle is the 29 February that its four centuries, and each four years, are
    // longer than four equal parts; it belongs to the last part, hence the two minima.
    let century = min(dayOfCycle / daysIn100Years, 3)
    let dayOfCentury = dayOfCycle - century * daysIn100Years
    let (olympiad, dayOfOlympiad) = dayOfCentury.quotientAndRemainder(dividingBy: daysIn4Years)
    let yearOfOlympiad = min(dayOfOlympiad / 365, 3)
    let dayOfYear = Int(dayOfOlympiad - yearOfOlympiad * 365)
    let marchYear = cycle * 400 + century * 100 + olympiad * 4 + yearOfOlympiad

    let marchMonth = (dayOfYear * 5 + 2) / 153
    let day = dayOfYear - daysBefore(marchMonth: marchMonth) + 1
    return marchMonth < 10
      ? (marchYear, marchMonth + 3, day) : (marchYear + 1, marchMonth - 9, day)
  }

  /// The number of days in a month.
  static func dayCount(year: Int64, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int64) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// From March on, every five months have 31 + 30 + 31 + 30 + 31 = 153 days.
  private static func daysBefore(marchMonth: Int) -> Int { (marchMonth * 153 + 2) / 5 }

  /// The quotient rounded towards negative infinity, and the remainder that is never negative.
  static func floorDivide(
    _ dividend: Int64, _ divisor: Int64
  ) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

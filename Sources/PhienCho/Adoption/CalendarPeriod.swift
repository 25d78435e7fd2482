/// Days from a first to a last one, both included (kỳ).
public struct CalendarPeriod: Sendable, Hashable {
  /// The first day.
  public let first: CalendarDate

  /// The last day; not before the first.
  public let last: CalendarDate

  /// Creates a period.
  ///
  /// - Throws: ``AdoptionError`` with code `malformed` when it would end before it begins.
  public init(from first: CalendarDate, through last: CalendarDate) throws(AdoptionError) {
    guard first <= last else {
      throw AdoptionError(.malformed, reason: "a period from \(first) to \(last) ends too early")
    }
    self.first = first
    self.last = last
  }

  init(uncheckedFirst first: CalendarDate, last: CalendarDate) {
    self.first = first
    self.last = last
  }

  /// Creates a period of whole months.
  ///
  /// - Parameters:
  ///   - months: How many months; from 1.
  ///   - year: The first month's year.
  ///   - month: The first month.
  /// - Throws: ``AdoptionError`` with code `outOfRange` for no months, a month that is none, or a
  ///   period that leaves the years 1 to 9999.
  public init(months: Int, from year: Int, month: Int) throws(AdoptionError) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...119_988).contains(months),
      case let last = year * 12 + month - 1 + months - 1, last / 12 <= 9999
    else {
      throw AdoptionError(
        .outOfRange, reason: "\(months) months from month \(month) of \(year) are no period")
    }
    let (lastYear, lastMonth) = (last / 12, last % 12 + 1)
    first = CalendarDate(uncheckedYear: year, month: month, day: 1)
    self.last = CalendarDate(
      uncheckedYear: lastYear, month: lastMonth,
      day: CivilCalendar.dayCount(year: Int64(lastYear), month: lastMonth))
  }

  /// Creates the period of a calendar year.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` outside the years 1 to 9999.
  public init(year: Int) throws(AdoptionError) { try self.init(months: 12, from: year, month: 1) }

  /// How many days it has; from 1.
  public var days: Int { last.days(since: first) + 1 }

  /// How many whole calendar months it is; `nil` when it begins or ends within one.
  public var wholeMonths: Int? {
    let end = CivilCalendar.dayCount(year: Int64(last.year), month: last.month)
    guard first.day == 1, last.day == end else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }

  /// Whether a day lies in it.
  public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}

extension CalendarPeriod: CustomStringConvertible {
  /// The period as ISO 8601 has it: "2024-01-01/2024-05-31".
  public var description: String { "\(first)/\(last)" }
}

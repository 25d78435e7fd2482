/// A date with the parts that were written: "24/5" has no year, "tháng 7/2021" no day.
///
/// Dates are those of the Gregorian calendar; a lunar date ("mùng 5 tháng Giêng") has the same parts.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  // Zero stands for a part that was not written: four bytes are handed over faster than three words.
  private let writtenYear: Int16
  private let writtenMonth: UInt8
  private let writtenDay: UInt8

  /// The year, 1 to 9999.
  public var year: Int? { writtenYear == 0 ? nil : Int(writtenYear) }
  /// The month, 1 to 12.
  public var month: Int? { writtenMonth == 0 ? nil : Int(writtenMonth) }
  /// The day of the month, 1 to 31.
  public var day: Int? { writtenDay == 0 ? nil : Int(writtenDay) }

  /// Creates a date from its parts.
  ///
  /// - Parameters:
  ///   - year: The year, 1 to 9999.
  ///   - month: The month, 1 to 12.
  ///   - day: The day, 1 to the length of the month (29 for a February without a year).
  /// - Throws: `noSuchDate` when a part is out of its range, all are absent, or a year and a day
  ///   stand without a month.
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) throws(NumberError) {
    guard year.map({ (1...9999).contains($0) }) ?? true,
      month.map({ (1...12).contains($0) }) ?? true,
      day.map({ (1...PartialDate.days(in: month, of: year)).contains($0) }) ?? true,
      year != nil || month != nil || day != nil,
      month != nil || year == nil || day == nil
    else { throw NumberError(.noSuchDate, context: "a date") }
    writtenYear = Int16(truncatingIfNeeded: year ?? 0)
    writtenMonth = UInt8(truncatingIfNeeded: month ?? 0)
    writtenDay = UInt8(truncatingIfNeeded: day ?? 0)
  }

  private static func days(in month: Int?, of year: Int?) -> Int {
    guard let month else { return 31 }
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      guard let year else { return 29 }
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return isLeap ? 29 : 28
    default: return 31
    }
  }

  /// The date as ISO 8601 and XML Schema write it.
  ///
  /// "2021-05-24", "2021-07", "2021", "--05-24" without a year, "--05" a month, "---24" a day.
  public var description: String {
    let month = self.month.map { PartialDate.padded($0, 2) }
    let day = self.day.map { PartialDate.padded($0, 2) }
    if let year {
      return [PartialDate.padded(year, 4), month, day].compactMap { $0 }.joined(separator: "-")
    }
    guard let month else { return "---" + (day ?? "") }
    return "--" + [month, day].compactMap { $0 }.joined(separator: "-")
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

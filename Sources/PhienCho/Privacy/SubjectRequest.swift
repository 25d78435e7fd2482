/// What a person may ask about the data kept on them (quyền của chủ thể dữ liệu); more may be added.
public struct SubjectRight: RawRepresentable, Sendable, Hashable {
  /// The stable name of the right.
  public let rawValue: String

  /// Creates a right from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// To withdraw consent (rút lại sự đồng ý).
  public static let withdrawal = SubjectRight(rawValue: "withdrawal")
  /// To have the processing restricted (hạn chế xử lý).
  public static let restriction = SubjectRight(rawValue: "restriction")
  /// To object to the processing (phản đối).
  public static let objection = SubjectRight(rawValue: "objection")
  /// To see the data (xem).
  public static let access = SubjectRight(rawValue: "access")
  /// To have the data corrected (chỉnh sửa).
  public static let rectification = SubjectRight(rawValue: "rectification")
  /// To have the data erased (xóa).
  public static let erasure = SubjectRight(rawValue: "erasure")

  /// Whether Decree 356/2025 treats it with the withdrawal of consent.
  var stopsProcessing: Bool {
    self == .withdrawal || self == .restriction || self == .objection
  }
}

/// The rules on requests of data subjects that are in force on a day.
///
/// - From 1 July 2023 to 31 December 2025: done within 72 hours (Decree 13/2023/NĐ-CP).
/// - From 1 January 2026 (Law 91/2025/QH15, Decree 356/2025/NĐ-CP): answered within 2 working days;
///   a withdrawal, restriction or objection done within 15 days, 20 when a processor or third party
///   is involved, once 15 more; the other requests done within 10 to 20 days.
///
/// As summarised by Frasers (frasersvn.com, 19 January 2026) and CDLAF (cdlaf.vn); the decree's own
/// text was not at hand. Where the summaries give 10 to 20 days and not which, the earlier day is the
/// deadline here. A working day is Monday to Friday but the holidays the caller names.
public struct SubjectRequestRules: Sendable, Hashable {
  /// The act.
  public let act: String

  /// The first day it governs requests.
  public let firstDay: CalendarDate

  /// The last day it governs requests; `nil` while it is in force.
  public let lastDay: CalendarDate?

  private let term: Term

  private enum Term: Sendable, Hashable {
    case hours(Int64)
    case days
  }

  /// All rules known to the library, by day.
  public static let all: [SubjectRequestRules] = [
    SubjectRequestRules(
      act: "13/2023/NĐ-CP", firstDay: CalendarDate(uncheckedYear: 2023, month: 7, day: 1),
      lastDay: CalendarDate(uncheckedYear: 2025, month: 12, day: 31), term: .hours(72)),
    SubjectRequestRules(
      act: "91/2025/QH15, 356/2025/NĐ-CP",
      firstDay: CalendarDate(uncheckedYear: 2026, month: 1, day: 1), lastDay: nil, term: .days),
  ]

  /// The rules for a request received on a day; `nil` before 1 July 2023.
  public static func inForce(on day: CalendarDate) -> SubjectRequestRules? {
    all.last { $0.firstDay <= day }
  }

  /// The deadlines for a request.
  ///
  /// - Parameters:
  ///   - right: What is asked.
  ///   - instant: When the request was received; days are counted from the day after, in Vietnam.
  ///   - othersInvolved: Whether a processor or a third party has the data, too.
  ///   - holidays: Days from Monday to Friday that are not worked.
  /// - Returns: The deadlines.
  /// - Throws: ``MeasureError`` with code `overflow` after the year 9999.
  /// - Complexity: O(1), and O(*h*) in holidays one behind the other.
  public func deadlines(
    for right: SubjectRight, received instant: Instant, othersInvolved: Bool = false,
    holidays: Set<CalendarDate> = []
  ) throws(MeasureError) -> SubjectRequestDeadlines {
    switch term {
    case .hours(let hours):
      let (done, overflow) = instant.millisecondsSince1970.addingReportingOverflow(
        hours * 3_600_000)
      guard !overflow else { throw MeasureError(.overflow, context: "a deadline") }
      let end = Instant(millisecondsSince1970: done)
      return SubjectRequestDeadlines(answer: end, completion: end, extended: nil)
    case .days:
      let day = try CalendarDate(of: instant)
      let days = right.stopsProcessing ? (othersInvolved ? 20 : 15) : 10
      return SubjectRequestDeadlines(
        answer: try Self.end(of: try Self.workingDay(2, after: day, holidays)),
        completion: try Self.end(of: try day.adding(days: days)),
        extended: right.stopsProcessing ? try Self.end(of: try day.adding(days: days + 15)) : nil)
    }
  }

  private static func workingDay(
    _ count: Int, after day: CalendarDate, _ holidays: Set<CalendarDate>
  ) throws(MeasureError) -> CalendarDate {
    var day = day
    var left = count
    while left > 0 {
      day = try day.adding(days: 1)
      if !MarketCalendar.weekend.contains(day.weekday), !holidays.contains(day) { left -= 1 }
    }
    return day
  }

  /// The first moment after a day in Vietnam.
  private static func end(of day: CalendarDate) throws(MeasureError) -> Instant {
    try Instant(localDays: Int64(day.daysSince1970) + 1, milliseconds: 0, offset: .vietnam)
  }
}

/// Until when a data subject's request must be dealt with.
///
/// Each moment is the first that is too late.
public struct SubjectRequestDeadlines: Sendable, Hashable {
  /// Until when the person must be answered.
  public let answer: Instant

  /// Until when it must be done.
  public let completion: Instant

  /// Until when it must be done with the one extension there is, where the rules have one.
  public let extended: Instant?
}

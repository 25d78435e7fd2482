/// Sessions broadcast from a market that is held on certain days of the week (phiên chợ cuối tuần).
///
/// A market is what a week, from Monday to Sunday, has of the market's days: a weekend market is one
/// market and not two. Which days are market days is the caller's to say. No authority's definition of
/// a session at a market is known to us: a session counts here by its day alone.
public struct MarketCalendar: Sendable, Hashable {
  /// The market of one week.
  public struct Market: Sendable, Hashable {
    /// Its days within the period, the earliest first; never empty.
    public let days: [CalendarDate]
    /// How many sessions were held on them.
    public let sessions: Int
  }

  /// Saturday and Sunday.
  public static let weekend: Set<Weekday> = [.saturday, .sunday]

  /// The days of the week it is held on; never empty.
  public let weekdays: Set<Weekday>

  /// The first and the last day that are looked at.
  public let period: CalendarPeriod

  /// Sessions within the period on other days than the market's.
  public private(set) var elsewhen = 0

  /// By the Monday's day since 1970-01-01.
  private var sessions: [Int: Int] = [:]

  /// Creates a calendar of no sessions.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for no days of the week.
  public init(
    on weekdays: Set<Weekday> = weekend, over period: CalendarPeriod
  ) throws(AdoptionError) {
    guard !weekdays.isEmpty else {
      throw AdoptionError(.outOfRange, reason: "a market is held on one day of the week at least")
    }
    self.weekdays = weekdays
    self.period = period
  }

  /// Adds a session; one outside the period is left out.
  ///
  /// A number that is `Int.max` stays so.
  public mutating func add(sessionOn day: CalendarDate) {
    guard period.contains(day) else { return }
    if weekdays.contains(day.weekday) {
      sessions[day.mondayNumber, default: 0].count(1)
    } else {
      elsewhen.count(1)
    }
  }

  /// Adds the sessions of another calendar of the same market.
  ///
  /// - Throws: ``AdoptionError`` with code `incomparable` for other days of the week or another period,
  ///   and `overflow` when a sum does not fit in an `Int`; the calendar is then as it was.
  /// - Complexity: O(*n*) in the other calendar's weeks.
  public mutating func merge(_ other: MarketCalendar) throws(AdoptionError) {
    guard weekdays == other.weekdays, period == other.period else {
      throw AdoptionError(.incomparable, reason: "two calendars of different markets or periods")
    }
    var sum = self
    for (monday, number) in other.sessions {
      try sum.sessions[monday, default: 0].add(number)
    }
    try sum.elsewhen.add(other.elsewhen)
    self = sum
  }

  /// The markets that were over by a day, the earliest first.
  ///
  /// - Complexity: O(*n*) in the days.
  public func markets(through day: CalendarDate) -> [Market] {
    let end = min(day, period.last).daysSince1970
    var markets: [Market] = []
    var monday = period.first.mondayNumber
    while monday <= end {
      let days = (monday..<monday + 7).compactMap { try? CalendarDate(daysSince1970: $0) }
        .filter { weekdays.contains($0.weekday) && period.contains($0) }
      if let last = days.last, last.daysSince1970 <= end {
        markets.append(Market(days: days, sessions: sessions[monday] ?? 0))
      }
      monday += 7
    }
    return markets
  }

  /// At how many of the markets that were over by a day there was a session; `nil` for no market.
  public func share(through day: CalendarDate) -> ExactRatio? {
    let markets = markets(through: day)
    return try? ExactRatio(
      Int64(markets.count { $0.sessions > 0 }), of: Int64(markets.count))
  }
}

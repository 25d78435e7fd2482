/// Broadcasts over the village loudspeakers, week by week (lượt phát thanh), against a plan.
///
/// Weeks are from Monday to Sunday. The plan's number is the caller's: Long Đống had 7 a week in 2021.
public struct BroadcastCalendar: Sendable, Hashable {
  /// A week, by its Monday.
  public struct Week: Sendable, Hashable {
    /// Its first day.
    public let monday: CalendarDate
    /// How many broadcasts there were.
    public let broadcasts: Int
    /// How many are missing from the plan.
    public let missing: Int
  }

  /// How many broadcasts a week there should be; from 1.
  public let perWeek: Int

  /// The first and the last day of the plan.
  public let period: CalendarPeriod

  /// By the Monday's day since 1970-01-01.
  private var counts: [Int: Int] = [:]

  /// Creates a calendar of no broadcasts.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for fewer than 1 or more than 1,000 a week.
  public init(perWeek: Int, over period: CalendarPeriod) throws(AdoptionError) {
    guard (1...1000).contains(perWeek) else {
      throw AdoptionError(.outOfRange, reason: "\(perWeek) broadcasts a week are no plan")
    }
    self.perWeek = perWeek
    self.period = period
  }

  /// Adds broadcasts of a day; those outside the plan's period are left out.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for fewer than 0 or more than 1,000.
  public mutating func add(_ broadcasts: Int, on day: CalendarDate) throws(AdoptionError) {
    guard (0...1000).contains(broadcasts) else {
      throw AdoptionError(.outOfRange, reason: "\(broadcasts) broadcasts in a day are no figure")
    }
    guard period.contains(day) else { return }
    counts[day.mondayNumber, default: 0] += broadcasts
  }

  /// The whole weeks of the plan that are over by a day, the earliest first.
  ///
  /// - Complexity: O(*n*) in the weeks.
  public func weeks(through day: CalendarDate) -> [Week] {
    var monday = period.first.mondayNumber
    if monday < period.first.daysSince1970 { monday += 7 }
    let last = min(day, period.last).daysSince1970
    var weeks: [Week] = []
    while monday + 6 <= last {
      let broadcasts = counts[monday] ?? 0
      if let date = try? CalendarDate(daysSince1970: monday) {
        weeks.append(
          Week(
            monday: date, broadcasts: broadcasts, missing: max(0, perWeek - broadcasts)))
      }
      monday += 7
    }
    return weeks
  }

  /// The weeks that fell short, the earliest first.
  public func weeksBehind(through day: CalendarDate) -> [Week] {
    weeks(through: day).filter { $0.missing > 0 }
  }
}

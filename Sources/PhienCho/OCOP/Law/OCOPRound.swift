/// A round of assessments that a council must hold (đợt đánh giá): Decision 26/2026/QĐ-TTg, Article 7.
///
/// The decision asks for at least these two rounds a year at each level; a council may hold more.
public struct OCOPRound: Sendable, Hashable {
  /// The level whose council holds it: province or centre.
  public let level: OCOPLevel

  /// The day before which requests must have been sent.
  public let requestsBefore: CalendarDate

  /// The day before which it must be held.
  public let heldBefore: CalendarDate

  /// The rounds of a year, the earlier first.
  ///
  /// - Parameters:
  ///   - level: The level whose council holds them.
  ///   - year: The year in which they are held; from 2026.
  /// - Returns: None for the commune and the district, which hold none, and before the decision.
  public static func rounds(at level: OCOPLevel, in year: Int) -> [OCOPRound] {
    let months: [(requests: Int, held: Int)]
    switch level {
    case .province: months = [(4, 6), (10, 12)]
    case .centre: months = [(1, 3), (7, 9)]
    case .commune, .district: return []
    }
    guard (2026...9999).contains(year) else { return [] }
    return months.map { month in
      OCOPRound(
        level: level,
        requestsBefore: CalendarDate(uncheckedYear: year, month: month.requests, day: 30),
        heldBefore: CalendarDate(uncheckedYear: year, month: month.held, day: 30))
    }.filter { $0.heldBefore > OCOPRuleSet.Law.decision26 }
  }

  /// The first round in time for a request that is sent on a day; `nil` as for ``rounds(at:in:)``.
  ///
  /// "Before" is taken by the word: a request sent on 30 April waits for the round after.
  public static func next(at level: OCOPLevel, forRequestSent day: CalendarDate) -> OCOPRound? {
    let year = max(day.year, 2026)
    return (rounds(at: level, in: year) + rounds(at: level, in: year + 1))
      .first { day < $0.requestsBefore }
  }
}

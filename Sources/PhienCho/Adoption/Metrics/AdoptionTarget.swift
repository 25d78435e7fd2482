/// A share that is to be reached by a day (mục tiêu).
public struct AdoptionTarget: Sendable, Hashable {
  /// The metric.
  public let metric: AdoptionMetric

  /// The share to reach.
  public let percent: Percent

  /// The last day to reach it.
  public let due: CalendarDate

  /// Who set it; may be empty.
  public let source: String

  /// Creates a target.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a percentage outside 0% to 100%, and
  ///   `malformed` for a metric that is no share.
  public init(
    _ metric: AdoptionMetric, _ percent: Percent, by due: CalendarDate, source: String = ""
  ) throws(AdoptionError) {
    guard metric.form == .share else {
      throw AdoptionError(
        .malformed, reason: "a target in percent needs a share, which \(metric.id) is not")
    }
    guard (0...10_000).contains(percent.hundredths) else {
      throw AdoptionError(.outOfRange, reason: "a target of \(percent) is not from 0% to 100%")
    }
    self.metric = metric
    self.percent = percent
    self.due = due
    self.source = source
  }

  /// How far a snapshot is from the target.
  ///
  /// - Returns: `nil` where the metric is undefined.
  /// - Complexity: O(1).
  public func progress(in snapshot: AdoptionSnapshot) -> TargetProgress? {
    let value = snapshot[metric]
    guard let ratio = value.ratio else { return nil }
    return TargetProgress(
      target: self, asOf: snapshot.scope.asOf, reached: ratio.numerator, whole: ratio.denominator)
  }
}

/// How far a place is from a target on a day (tiến độ).
public struct TargetProgress: Sendable, Hashable {
  /// The target.
  public let target: AdoptionTarget

  /// The day.
  public let asOf: CalendarDate

  /// How many have it.
  public let reached: Int64

  /// How many there are.
  public let whole: Int64

  init(target: AdoptionTarget, asOf: CalendarDate, reached: Int64, whole: Int64) {
    self.target = target
    self.asOf = asOf
    self.reached = reached
    self.whole = whole
  }

  /// The least number that is the target's share of the whole, rounded up: 695 for 64% of 1,085.
  public var needed: Int64 { target.percent.ceiling(of: whole) }

  /// How many more are needed; 0 once it is attained: 77 for 618 of 1,085 and 64%.
  public var missing: Int64 { max(0, needed - reached) }

  /// Whether the target is attained, exactly and not by rounding.
  public var isAttained: Bool { reached >= needed }

  /// How many days are left, today and the last one included; 0 when it is overdue.
  public var daysLeft: Int { max(0, target.due.days(since: asOf) + 1) }

  /// Whether the day has passed and the target is not attained.
  public var isOverdue: Bool { !isAttained && asOf > target.due }

  /// How many more are needed in so many days, for the target to be attained in time, rounded up.
  ///
  /// - Parameter days: The length of a step, such as 7 for a week; from 1.
  /// - Returns: `nil` when no day is left; all that are missing when fewer days are left.
  /// - Complexity: O(1).
  public func pace(everyDays days: Int) -> Int64? {
    guard missing > 0 else { return 0 }
    guard daysLeft > 0, days > 0 else { return nil }
    let (product, overflow) = missing.multipliedReportingOverflow(by: Int64(min(days, daysLeft)))
    guard !overflow else { return missing }
    return (product - 1) / Int64(daysLeft) + 1
  }
}

/// A sum over a period: money, orders, households.
public struct PeriodFigure: Sendable, Hashable {
  /// The period it was summed over.
  public let period: CalendarPeriod

  /// The sum.
  public let value: Int64

  /// Creates a figure.
  public init(_ value: Int64, over period: CalendarPeriod) {
    self.value = value
    self.period = period
  }
}

/// How much larger a later figure is than an earlier one (tăng trưởng), of comparable periods only.
///
/// Five months against a year is not growth, and January to May against June to October is not either
/// where goods have seasons: such a question is refused, with the reason.
public struct Growth: Sendable, Hashable {
  /// Which periods may be set against each other.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    /// The same calendar months of another year, or as many whole years.
    case sameMonths = "same-months"
    /// As many whole months, whichever they are; where they are no whole months, as many days.
    case sameLength = "same-length"
  }

  /// The earlier figure.
  public let earlier: PeriodFigure

  /// The later figure.
  public let later: PeriodFigure

  /// The difference as a part of the earlier figure: 15/100 for 15%; below 0 when it shrank.
  public let change: ExactRatio

  /// The later figure as a multiple of the earlier one: 7/1 for seven times as much.
  public let multiple: ExactRatio

  /// Sets a later figure against an earlier one.
  ///
  /// - Parameters:
  ///   - earlier: The earlier figure; above 0.
  ///   - later: The later figure; from 0.
  ///   - comparison: Which periods may be set against each other.
  /// - Throws: ``AdoptionError`` with code `incomparable` for periods that overlap, stand in the wrong
  ///   order, or are not comparable; `undefined` for an earlier figure of 0, and `outOfRange` for
  ///   figures below 0.
  /// - Complexity: O(1).
  public init(
    from earlier: PeriodFigure, to later: PeriodFigure,
    comparing comparison: Comparison = .sameMonths
  ) throws(AdoptionError) {
    guard earlier.period.last < later.period.first else {
      throw AdoptionError(
        .incomparable, reason: "\(later.period) does not come after \(earlier.period)")
    }
    if let reason = Self.refusal(earlier.period, later.period, comparison) {
      throw AdoptionError(.incomparable, reason: reason)
    }
    guard earlier.value >= 0, later.value >= 0 else {
      throw AdoptionError(.outOfRange, reason: "growth is of figures that are not below 0")
    }
    guard earlier.value > 0 else {
      throw AdoptionError(.undefined, reason: "growth from nothing is undefined")
    }
    self.earlier = earlier
    self.later = later
    // Neither is below 0, so that the difference fits.
    change = ExactRatio(unchecked: later.value - earlier.value, of: earlier.value)
    multiple = ExactRatio(unchecked: later.value, of: earlier.value)
  }

  /// Why two periods cannot be set against each other; `nil` where they can.
  private static func refusal(
    _ earlier: CalendarPeriod, _ later: CalendarPeriod, _ comparison: Comparison
  ) -> String? {
    switch (earlier.wholeMonths, later.wholeMonths) {
    case (let before?, let after?):
      guard before == after else {
        return "\(after) months against \(before) months is not growth"
      }
      guard comparison == .sameLength || earlier.first.month == later.first.month else {
        return "months \(earlier.first.month) and on against months \(later.first.month) and on "
          + "is a season, and not growth"
      }
      return nil
    default:
      // The end of February may shift by the leap day.
      let isSameSpan =
        earlier.first.month == later.first.month && earlier.first.day == later.first.day
        && earlier.last.month == later.last.month
        && (earlier.last.day == later.last.day
          || (earlier.last.month == 2 && min(earlier.last.day, later.last.day) == 28))
        && earlier.last.year - earlier.first.year == later.last.year - later.first.year
      if isSameSpan || (comparison == .sameLength && earlier.days == later.days) { return nil }
      return earlier.days == later.days
        ? "other days of the year are a season, and not growth"
        : "\(later.days) days against \(earlier.days) days is not growth"
    }
  }

  /// The changes of figures of consecutive periods, each against the one before it.
  ///
  /// - Parameters:
  ///   - figures: Two figures or more, the earliest first.
  ///   - comparison: Which periods may be set against each other.
  /// - Returns: One change for every figure but the first.
  /// - Throws: ``AdoptionError`` as ``init(from:to:comparing:)``, and with code `incomplete` for fewer
  ///   than two figures.
  /// - Complexity: O(*n*).
  public static func steps(
    _ figures: [PeriodFigure], comparing comparison: Comparison = .sameMonths
  ) throws(AdoptionError) -> [Growth] {
    guard figures.count > 1 else {
      throw AdoptionError(.incomplete, reason: "growth needs two figures at least")
    }
    var steps: [Growth] = []
    for (earlier, later) in zip(figures, figures.dropFirst()) {
      steps.append(try Growth(from: earlier, to: later, comparing: comparison))
    }
    return steps
  }
}

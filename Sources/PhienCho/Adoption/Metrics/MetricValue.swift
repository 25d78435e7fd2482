/// What a metric came to in a place on a day, as whole numbers (giá trị chỉ tiêu).
public struct MetricValue: Sendable, Hashable {
  /// Why a metric has no value.
  public enum Undefined: String, Sendable, Hashable, CaseIterable {
    /// There is nothing of what it is a part of: 0 of 0 is not 0%.
    case nothingCounted = "nothing-counted"
    /// Nobody's answer is known: not knowing is not 0%.
    case nothingKnown = "nothing-known"
    /// There are several platforms, whose viewers are not added up.
    case severalPlatforms = "several-platforms"
  }

  /// The metric.
  public let metric: AdoptionMetric

  /// The number above the line.
  public let numerator: Int64

  /// The number below the line; `nil` for a total.
  public let denominator: Int64?

  /// How many of the whole had an answer; the rest counts as not having it.
  public let known: Int64

  /// Why it has no value; `nil` when it has.
  public let undefined: Undefined?

  /// What the number above the line counts.
  public var unit: AdoptionUnit { metric.unit }

  /// The two numbers as a ratio; `nil` for a total and where it is undefined.
  public var ratio: ExactRatio? {
    guard undefined == nil, let denominator, denominator > 0 else { return nil }
    return ExactRatio(unchecked: numerator, of: denominator)
  }

  /// A share in hundredths of a percent, rounded half up; `nil` for other forms and where it is
  /// undefined.
  public var basisPoints: Int64? {
    guard metric.form == .share, let ratio else { return nil }
    // A share's part is at most its whole.
    let whole = Int128(ratio.denominator)
    return Int64(clamping: (Int128(ratio.numerator) * 20_000 + whole) / (2 * whole))
  }

  /// How many of the whole had no answer, of a share.
  public var unknown: Int64 {
    guard metric.form == .share, let denominator else { return 0 }
    return denominator - known
  }

  init(
    _ metric: AdoptionMetric, _ numerator: Int64, of denominator: Int64?, known: Int64,
    undefined: Undefined?
  ) {
    self.metric = metric
    self.numerator = numerator
    self.denominator = denominator
    self.known = known
    self.undefined = undefined
  }
}

/// Where, when and by which division of the country something was counted.
public struct AdoptionScope: Sendable, Hashable {
  /// A place that is counted; its tally is the sum of its parts' tallies.
  public enum Place: Sendable, Hashable {
    /// One hamlet.
    case hamlet(Hamlet)
    /// One commune.
    case commune(CommuneCode)
    /// One province.
    case province(ProvinceCode)
    /// The whole country.
    case country
    /// What the register holds, which does not say where it is.
    case register
  }

  /// The place.
  public let place: Place

  /// The day the register was looked at.
  public let asOf: CalendarDate

  /// The division of the country that the codes are of; one code may name two territories.
  public let units: UnitVersion

  /// Creates a scope.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - asOf: The day the register was looked at.
  ///   - units: The division of the country; when not given, the one in force on the day.
  public init(_ place: Place, asOf: CalendarDate, units: UnitVersion? = nil) {
    self.place = place
    self.asOf = asOf
    self.units = units ?? UnitVersion(on: asOf)
  }
}

/// A tally with where and when it was counted: the metrics can be asked of it (số liệu tại thời điểm).
public struct AdoptionSnapshot: Sendable, Hashable {
  /// Where and when it was counted.
  public let scope: AdoptionScope

  /// What was counted.
  public let tally: AdoptionTally

  /// Creates a snapshot.
  public init(_ tally: AdoptionTally, _ scope: AdoptionScope) {
    self.tally = tally
    self.scope = scope
  }

  /// The value of a metric; `nil` for an identifier that is none.
  ///
  /// - Complexity: O(*n*) in the table of metrics.
  public subscript(id: AdoptionMetric.ID) -> MetricValue? {
    AdoptionMetric(id: id).map { self[$0] }
  }

  /// The value of a metric.
  ///
  /// A metric by platform is that of the only platform there is: see ``ordersPerViewer(on:)``.
  ///
  /// - Complexity: O(1).
  public subscript(metric: AdoptionMetric) -> MetricValue {
    if metric.form == .perPlatform {
      guard tally.audiences.count < 2 else {
        return MetricValue(metric, 0, of: 0, known: 0, undefined: .severalPlatforms)
      }
      return perViewer(metric, tally.audiences.values.first)
    }
    let known = tally[metric.known]
    let denominator = metric.denominator.map { tally[$0] }
    let undefined: MetricValue.Undefined? =
      denominator == 0 ? .nothingCounted : known == 0 ? .nothingKnown : nil
    return MetricValue(
      metric, tally[metric.numerator], of: denominator, known: known, undefined: undefined)
  }

  /// The value of every metric, in the order of the table.
  public var values: [MetricValue] { AdoptionMetric.all.map { self[$0] } }

  /// Confirmed orders per viewer on one platform (metric 25).
  ///
  /// The viewers of several sessions are viewers of each: one person in two sessions counts twice.
  public func ordersPerViewer(on platform: StallPlatform) -> MetricValue? {
    AdoptionMetric(id: .ordersPerViewer).map { perViewer($0, tally.audiences[platform]) }
  }

  private func perViewer(
    _ metric: AdoptionMetric, _ audience: SessionOutcome.Audience?
  ) -> MetricValue {
    let viewers = audience?.viewers ?? 0
    return MetricValue(
      metric, audience?.confirmedOrders ?? 0, of: viewers, known: viewers,
      undefined: viewers == 0 ? .nothingCounted : nil)
  }
}

extension HouseholdProfile {
  /// What the household was paid this year, of the tax threshold (metric 31); `nil` where either is
  /// unknown.
  ///
  /// - Parameter context: The rules, with the threshold.
  /// - Returns: The two amounts, in đồng.
  public func revenueToThreshold(in context: AdoptionContext) -> ExactRatio? {
    guard let revenue = yearRevenue, let threshold = context.revenueThreshold, threshold > .zero
    else { return nil }
    return ExactRatio(unchecked: revenue.vnd, of: threshold.vnd)
  }
}

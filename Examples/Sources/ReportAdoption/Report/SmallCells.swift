import PhienCho

/// Counts that tell of too few people to be published.
///
/// Where one hamlet's count is small, the metric is hidden for every hamlet and shown for the whole.
/// What two metrics or two months differ by is not looked at: for that a statistician is needed.
enum SmallCells {
  /// Whether a count of people, or what is left of its whole, is from 1 to below the threshold.
  static func isSmall(_ value: MetricValue) -> Bool {
    guard [.households, .persons].contains(value.unit), value.undefined == nil else {
      return false
    }
    guard let whole = value.denominator else { return isSmall(Int(value.numerator)) }
    let rest = value.metric.form == .share ? whole - value.numerator : 0
    return [value.numerator, whole, rest].contains { isSmall(Int($0)) }
  }

  /// Whether a number of people is from 1 to below the threshold.
  static func isSmall(_ number: Int) -> Bool { (1..<PublishedList.threshold).contains(number) }

  /// The metrics of which one place has a small count.
  static func metrics(smallIn places: [AdoptionSnapshot]) -> Set<AdoptionMetric.ID> {
    var metrics: Set<AdoptionMetric.ID> = []
    for place in places {
      for value in place.values where isSmall(value) { metrics.insert(value.metric.id) }
    }
    return metrics
  }
}

/// A metric of one place over time (chuỗi thời gian): tallies, the earliest first.
///
/// It holds tallies and not percentages, so that places can be put together afterwards: a commune that
/// was merged is carried on as a part of its successor by adding households, never by averaging.
public struct AdoptionSeries: Sendable, Hashable {
  /// The points, of one place and one division of the country, the earliest first.
  public let points: [AdoptionSnapshot]

  /// Creates a series.
  ///
  /// - Parameter points: Snapshots of one place, in any order.
  /// - Throws: ``AdoptionError`` with code `incomparable` for several places, or several divisions of
  ///   the country: see ``carried(_:to:as:)``; `duplicate` for two snapshots of one day.
  /// - Complexity: O(*n* log *n*).
  public init(_ points: [AdoptionSnapshot]) throws(AdoptionError) {
    let points = points.sorted { $0.scope.asOf < $1.scope.asOf }
    if let first = points.first {
      for point in points where point.scope.place != first.scope.place {
        throw AdoptionError(.incomparable, reason: "a series is of one place, and not of two")
      }
      for point in points where point.scope.units != first.scope.units {
        throw AdoptionError(
          .incomparable,
          reason: "the units of \(first.scope.asOf) and \(point.scope.asOf) are of different "
            + "divisions of the country; carry the earlier ones over first")
      }
    }
    for (earlier, later) in zip(points, points.dropFirst())
    where earlier.scope.asOf == later.scope.asOf {
      throw AdoptionError(.duplicate, reason: "the series has two figures of \(later.scope.asOf)")
    }
    self.points = points
  }

  /// Puts the series of parts together to the series of the whole they form, by adding their tallies.
  ///
  /// For old communes that one new commune was made of whole; a commune that was split has no such
  /// sum, only its hamlets may.
  ///
  /// - Parameters:
  ///   - parts: The series of every part, with the same days.
  ///   - place: What they form.
  ///   - units: The division of the country that the whole is a unit of.
  /// - Returns: The series of the whole.
  /// - Throws: ``AdoptionError`` with code `incomparable` for parts that were counted on different
  ///   days, `incomplete` for no parts, and `overflow`.
  /// - Complexity: O(*n*) in all points.
  public static func carried(
    _ parts: [AdoptionSeries], to place: AdoptionScope.Place, as units: UnitVersion
  ) throws(AdoptionError) -> AdoptionSeries {
    guard let first = parts.first else {
      throw AdoptionError(.incomplete, reason: "a series of no parts")
    }
    let days = first.points.map(\.scope.asOf)
    for part in parts where part.points.map(\.scope.asOf) != days {
      throw AdoptionError(
        .incomparable, reason: "the parts were counted on different days, and cannot be added")
    }
    var points: [AdoptionSnapshot] = []
    for (index, day) in days.enumerated() {
      let tally = try AdoptionTally.sum(parts.map { $0.points[index].tally })
      points.append(AdoptionSnapshot(tally, AdoptionScope(place, asOf: day, units: units)))
    }
    return try AdoptionSeries(points)
  }

  /// The values of a metric, day by day.
  ///
  /// - Complexity: O(*n*).
  public func values(of metric: AdoptionMetric) -> [(asOf: CalendarDate, value: MetricValue)] {
    points.map { ($0.scope.asOf, $0[metric]) }
  }
}

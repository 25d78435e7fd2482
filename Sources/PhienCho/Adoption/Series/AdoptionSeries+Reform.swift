extension AdoptionSeries {
  /// Carries the series of former communes over to the communes since 1 July 2025.
  ///
  /// ``AdministrativeUnits/rebased(_:from:parts:adding:)`` says which communes go where, and
  /// ``carried(_:to:as:)`` adds their tallies day by day. The series of a commune that was split stays
  /// undetermined among its successors.
  ///
  /// - Parameters:
  ///   - series: The series by commune, all with the same days and of the same division of the country.
  ///   - units: The communes of both divisions.
  /// - Returns: The series by commune since 1 July 2025.
  /// - Throws: ``AdoptionError`` with code `incomparable` for series of different days or divisions,
  ///   `unknown` for a code that the division has not, and `overflow`.
  /// - Complexity: O(*n* log *n*) in the series, times their points.
  public static func carried(
    _ series: [CommuneCode: AdoptionSeries], over units: AdministrativeUnits
  ) throws(AdoptionError) -> RebasedTallies<AdoptionSeries> {
    guard let version = series.values.lazy.compactMap({ $0.points.first?.scope.units }).first else {
      return RebasedTallies(settled: [:], undetermined: [])
    }
    let days = series.values.map { $0.points.map(\.scope.asOf) }
    guard
      days.allSatisfy({ $0 == days[0] }),
      series.values.allSatisfy({ $0.points.allSatisfy { $0.scope.units == version } })
    else {
      throw AdoptionError(
        .incomparable,
        reason: "the series are of different days or divisions of the country, and cannot be added")
    }
    let sums: RebasedTallies<AdoptionSeries>
    do {
      // The place is put right below, when all parts of it are together.
      sums = try units.rebased(series, from: version) {
        try? carried([$0, $1], to: .country, as: .twoTier)
      }
    } catch {
      throw AdoptionError(
        error.code == .unknownUnit ? .unknown : .overflow, reason: error.reason)
    }
    var settled: [CommuneCode: AdoptionSeries] = [:]
    for (code, sum) in sums.settled {
      settled[code] = try carried([sum], to: .commune(code), as: .twoTier)
    }
    return RebasedTallies(settled: settled, undetermined: sums.undetermined)
  }
}

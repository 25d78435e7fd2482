import PhienCho
import Testing

@Suite struct SeriesTests {
  private static func year(_ year: Int) throws -> CalendarPeriod { try CalendarPeriod(year: year) }

  @Test func growthOfComparablePeriods() throws {
    let growth = try Growth(
      from: PeriodFigure(200, over: Self.year(2019)), to: PeriodFigure(234, over: Self.year(2020)))
    #expect(growth.change == (try ExactRatio(34, of: 200)))
    #expect(growth.change.percentText() == "17%")
    #expect(growth.change.isWithin(try Percent(15)...Percent(20)))
    #expect(growth.multiple.decimalText(decimals: 2) == "1,17")
  }

  /// The periods, and whether they may be compared by the same months, and by the same length.
  @Test(
    arguments: [
      ("2020-01-01/2020-12-31", "2021-01-01/2021-05-31", false, false),
      ("2020-01-01/2020-05-31", "2021-01-01/2021-05-31", true, true),
      ("2020-01-01/2020-05-31", "2020-06-01/2020-10-31", false, true),
      ("2020-02-01/2020-02-29", "2021-02-01/2021-02-28", true, true),
      ("2020-03-05/2020-03-11", "2021-03-05/2021-03-11", true, true),
      ("2020-03-05/2020-03-11", "2020-03-12/2020-03-18", false, true),
      ("2020-02-10/2020-02-29", "2021-02-10/2021-02-28", true, true),
      ("2020-12-20/2021-01-10", "2021-12-20/2022-01-10", true, true),
      ("2020-03-05/2020-03-11", "2020-03-12/2020-03-20", false, false),
      ("2021-01-01/2021-12-31", "2020-01-01/2020-12-31", false, false),
      ("2020-01-01/2020-12-31", "2020-12-01/2021-11-30", false, false),
    ])
  func periodsMustBeComparable(
    earlier: String, later: String, byMonths: Bool, byLength: Bool
  ) throws {
    func period(_ text: String) throws -> CalendarPeriod {
      let days = text.split(separator: "/").compactMap { CalendarDate(String($0)) }
      return try CalendarPeriod(from: days[0], through: days[1])
    }
    let from = PeriodFigure(100, over: try period(earlier))
    let to = PeriodFigure(120, over: try period(later))
    for (comparison, isGood) in [
      (Growth.Comparison.sameMonths, byMonths), (.sameLength, byLength),
    ] {
      if isGood {
        #expect(try Growth(from: from, to: to, comparing: comparison).change.numerator == 20)
      } else {
        let error = #expect(throws: AdoptionError.self) {
          try Growth(from: from, to: to, comparing: comparison)
        }
        #expect(error?.code == .incomparable)
      }
    }
  }

  @Test func fiveMonthsAgainstAYearIsNotGrowthAndSaysSo() throws {
    let error = #expect(throws: AdoptionError.self) {
      try Growth(
        from: PeriodFigure(1000, over: Self.year(2020)),
        to: PeriodFigure(4000, over: CalendarPeriod(months: 5, from: 2021, month: 1)))
    }
    #expect(error?.description == "5 months against 12 months is not growth")
  }

  @Test func growthFromNothingIsUndefined() throws {
    let error = #expect(throws: AdoptionError.self) {
      try Growth(
        from: PeriodFigure(0, over: Self.year(2020)), to: PeriodFigure(1, over: Self.year(2021)))
    }
    #expect(error?.code == .undefined)
    #expect(throws: AdoptionError.self) { try Growth.steps([]) }
  }

  @Test func theExtremesDoNotTrap() throws {
    let growth = try Growth(
      from: PeriodFigure(.max, over: Self.year(2020)), to: PeriodFigure(0, over: Self.year(2021)))
    #expect(growth.change.percentText() == "-100%")
    #expect(throws: AdoptionError.self) {
      try Growth(
        from: PeriodFigure(.min, over: Self.year(2020)),
        to: PeriodFigure(.max, over: Self.year(2021)))
    }
    #expect(throws: AdoptionError.self) { try CalendarPeriod(months: .max, from: 1, month: 1) }
    #expect(throws: AdoptionError.self) { try CalendarPeriod(months: 2, from: 9999, month: 12) }
    #expect(throws: AdoptionError.self) { try CalendarPeriod(months: 1, from: .min, month: 1) }
  }

  @Test func aSeasonIsInTheMonthsThatSellMore() throws {
    var seasons = Seasonality()
    for year in [2020, 2021] {
      for month in 1...12 {
        try seasons.add((2...4).contains(month) ? 90 : 10, in: .north, year: year, month: month)
        try seasons.add(50, in: .south, year: year, month: month)
      }
    }
    #expect(try seasons.peakMonths(atLeast: Percent(150), in: .north) == [2, 3, 4])
    #expect(try seasons.isEven(within: Percent(90)...Percent(110), in: .south))
    #expect(try !seasons.isEven(within: Percent(90)...Percent(110), in: .north))
    let indices = try seasons.indices(of: .north)
    // The indices of a year come to twelve ordinary months.
    #expect(indices.reduce(0) { $0 + $1.numerator } == 12 * indices[0].denominator)
    #expect(throws: AdoptionError.self) { try seasons.indices(of: .centre) }
    #expect(throws: AdoptionError.self) {
      try seasons.add(1, in: .north, year: 2021, month: 12)
    }
    try seasons.add(90, in: .north, year: 2022, month: 2)
    let error = #expect(throws: AdoptionError.self) { try seasons.indices(of: .north) }
    #expect(error?.code == .incomplete)
    #expect(throws: AdoptionError.self) {
      try seasons.add(.max, in: .north, year: 2022, month: 3)
    }
  }

  @Test func aMergedCommuneIsCarriedOnByAddingHouseholds() throws {
    let days = [try CalendarDate(2023, 12, 31), try CalendarDate(2024, 12, 31)]
    func series(_ code: Int, _ figures: [(Int64, Int64)]) throws -> AdoptionSeries {
      try AdoptionSeries(
        zip(days, figures).map { day, figure in
          AdoptionSnapshot(
            try AdoptionTally([
              .households: figure.1, .householdsStallKnown: figure.1,
              .householdsWithStall: figure.0,
            ]), AdoptionScope(.commune(try CommuneCode(number: code)), asOf: day))
        })
    }
    let old = [
      try series(6_325, [(500, 1000), (618, 1085)]), try series(6_328, [(10, 100), (90, 100)]),
    ]
    let whole = try AdoptionSeries.carried(
      old, to: .commune(CommuneCode(number: 6_325)), as: .twoTier)
    let stall = try AdoptionMetric(named: "stall")
    #expect(
      whole.values(of: stall).map(\.value.ratio) == [
        try ExactRatio(510, of: 1100), try ExactRatio(708, of: 1185),
      ])
    // The mean of the two communes' percentages would be 30% and 73%.
    #expect(whole.values(of: stall).map { $0.value.ratio?.percentText() } == ["46%", "60%"])
    #expect(throws: AdoptionError.self) {
      try AdoptionSeries.carried(
        [old[0], AdoptionSeries(Array(old[1].points.prefix(1)))], to: .country, as: .twoTier)
    }
    // The same code before and after the reform names two territories.
    let after = AdoptionSnapshot(
      .zero,
      AdoptionScope(.commune(try CommuneCode(number: 6_325)), asOf: try CalendarDate(2025, 7, 1)))
    let error = #expect(throws: AdoptionError.self) {
      try AdoptionSeries(old[0].points + [after])
    }
    #expect(error?.code == .incomparable)
    #expect(throws: AdoptionError.self) { try AdoptionSeries([after, after]) }
  }
}

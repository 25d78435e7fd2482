import PhienCho
import Testing

/// Estimates of withheld tax and the watch over the year's revenue, by dated rule.
@Suite struct TaxTests {
  private static func day(_ text: String) throws -> CalendarDate { try CalendarDate(iso8601: text) }

  /// Decree 117/2025/NĐ-CP: 1 % and 0,5 %, each rounded half up, while it is known to govern.
  @Test(
    arguments: [
      ("2025-06-30", nil, nil), ("2025-07-01", 1_000, 500), ("2026-01-01", 1_000, 500),
      ("2026-06-30", 1_000, 500), ("2026-07-01", nil, nil),
    ] as [(String, Int64?, Int64?)])
  func theRuleIsDated(day: String, valueAdded: Int64?, income: Int64?) throws {
    let situation = WithholdingSituation(day: try Self.day(day), platformTakesPayment: true)
    let tax = WithheldTax(on: Money(vnd: 100_000), of: .household, in: situation)
    #expect(tax.valueAdded.vnd == valueAdded ?? 0)
    #expect(tax.income.vnd == income ?? 0)
    #expect(tax.undetermined.vnd == (valueAdded == nil ? 100_000 : 0))
    #expect(tax.base.vnd + tax.undetermined.vnd == 100_000)
  }

  @Test(arguments: [(12_345, 123, 62), (50, 1, 0), (49, 0, 0), (100, 1, 1), (99, 1, 0), (-5, 0, 0)])
  func eachTaxIsRoundedHalfUp(revenue: Int64, valueAdded: Int64, income: Int64) throws {
    let situation = WithholdingSituation(
      day: try Self.day("2026-01-01"), platformTakesPayment: true)
    let tax = WithheldTax(on: Money(vnd: revenue), of: .household, in: situation)
    #expect([tax.valueAdded.vnd, tax.income.vnd] == [valueAdded, income])
    #expect(tax.undetermined == .zero)
  }

  @Test func aPlatformWithoutPaymentWithholdsNothing() throws {
    let situation = WithholdingSituation(
      day: try Self.day("2026-08-01"), platformTakesPayment: false)
    #expect(WithheldTax(on: Money(vnd: 1_000), of: .household, in: situation) == .none)
  }

  @Test(arguments: [Producer.Kind.cooperative, .enterprise, nil])
  func otherSellersAreUndetermined(kind: Producer.Kind?) throws {
    let situation = WithholdingSituation(
      day: try Self.day("2026-01-01"), platformTakesPayment: true)
    let tax = WithheldTax(on: Money(vnd: 1_000), of: kind, in: situation)
    #expect(tax.undetermined == Money(vnd: 1_000))
    #expect(tax.base == .zero)
  }

  /// Merging sums what was estimated, and keeps what is undetermined.
  @Test func whatIsUndeterminedIsNotANumber() throws {
    func settle(_ day: String) throws -> Settlement {
      try Settlement(
        of: [Households.order([Households.fruit(1_000)])], from: Households.lots(),
        catalogue: Households.catalogue(),
        withholding: WithholdingSituation(day: Self.day(day), platformTakesPayment: true))
    }
    let known = try settle("2026-06-30")
    let unknown = try settle("2026-07-01")
    let lan = Households.lan
    #expect(known[lan]?.netAfterWithholding == Money(vnd: 28_000 - 280 - 140))
    let merged = try known.merging(unknown)
    #expect(merged[lan]?.netAfterWithholding == nil)
    #expect(merged[lan]?.withheld.valueAdded == Money(vnd: 280))
    #expect(merged[lan]?.withheld.undetermined == Money(vnd: 28_000))
    #expect(
      merged[lan]?.statement().last == "Chưa xác định được thuế khấu trừ trên doanh thu 28.000 ₫")
  }

  @Test(
    arguments: [
      ("2025-12-31", 100_000_000, RevenueWatch.Standing.exempt(left: .zero)),
      ("2025-12-31", 100_000_001, .above(by: Money(vnd: 1))),
      ("2026-01-01", 500_000_000, .exempt(left: .zero)),
      ("2026-01-01", 450_000_000, .exempt(left: Money(vnd: 50_000_000))),
      ("2026-12-31", 500_000_001, .above(by: Money(vnd: 1))),
      ("2027-01-01", 1, .undetermined), ("2024-12-31", 1, .undetermined),
    ] as [(String, Int64, RevenueWatch.Standing)])
  func theYearsThreshold(day: String, vnd: Int64, standing: RevenueWatch.Standing) throws {
    var watch = RevenueWatch()
    let day = try Self.day(day)
    try watch.add(Money(vnd: vnd), to: Households.lan, on: day)
    #expect(watch.standing(of: Households.lan, in: day.year) == standing)
  }

  /// Two sessions, a stall sale and a refund; the year before does not count.
  @Test func revenueIsSummedByCalendarYear() throws {
    let session = try Settlement(
      of: [Households.order([Households.fruit(10_000)])], from: Households.lots())
    var watch = RevenueWatch()
    try watch.add(session, on: Self.day("2025-12-31"))
    try watch.add(session, on: Self.day("2026-01-01"))
    try watch.add(Money(vnd: 500_000_000), to: Households.lan, on: Self.day("2026-05-01"))
    try watch.add(Money(vnd: -1_000), to: Households.lan, on: Self.day("2026-05-02"))
    try watch.add(Money(vnd: 400_000_000), to: Households.mai, on: Self.day("2026-05-02"))
    try watch.add(Money(vnd: 399_999_999), to: Households.tam, on: Self.day("2026-05-02"))
    #expect(watch.revenue(of: Households.lan, in: 2026) == Money(vnd: 500_279_000))
    #expect(watch.standing(of: Households.lan, in: 2026) == .above(by: Money(vnd: 279_000)))
    #expect(watch.households(atLeast: 8_000, in: 2026) == [Households.lan, Households.mai])
    #expect(watch.households(atLeast: 0, in: 2027).isEmpty)
    #expect(try watch.merging(RevenueWatch()) == watch)
    #expect(try RevenueWatch().merging(watch) == watch)
    #expect(
      try watch.merging(watch).revenue(of: Households.mai, in: 2026) == Money(vnd: 800_000_000))
  }
}

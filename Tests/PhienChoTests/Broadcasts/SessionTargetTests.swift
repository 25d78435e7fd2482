import PhienCho
import Testing

@Suite struct SessionTargetTests {
  @Test(
    arguments: [
      (2_999_999, false, 1, "100%"), (3_000_000, true, 0, "100%"), (4_500_000, true, 0, "150%"),
      (0, false, 3_000_000, "0%"), (1_708_800, false, 1_291_200, "56,96%"),
    ] as [(Int64, Bool, Int64, String)])
  func threeMillionIsReachedOrNot(vnd: Int64, isReached: Bool, missing: Int64, share: String) {
    let progress = SessionTarget.hanoiYouthUnion.progress(of: Money(vnd: vnd))
    #expect(progress.isReached == isReached)
    #expect(progress.missing == Money(vnd: missing))
    let text = progress.share.percentText(decimals: 2)
    #expect(text.replacing(",00", with: "") == share)
  }

  /// What is missing to a target from far below zero is more than can be held.
  @Test func whatIsMissingDoesNotOverflow() {
    let progress = SessionTarget.hanoiYouthUnion.progress(of: Money(vnd: .min))
    #expect(progress.missing == Money(vnd: .max))
  }

  @Test func aTargetIsAboveNothing() {
    let error = #expect(throws: MeasureError.self) { try SessionTarget(.zero, source: "") }
    #expect(error?.description == "a target for a session must be above 0 ₫")
    #expect(throws: MeasureError.self) { try SessionTarget(Money(vnd: -1), source: "") }
    let cadence = #expect(throws: MeasureError.self) { try SessionCadence(perMonth: 0, source: "") }
    #expect(cadence?.description == "the sessions in a month must be at least 1")
    #expect(throws: MeasureError.self) { try SessionCadence(perMonth: -1, source: "") }
  }

  @Test func monthsAreCountedAcrossAYear() throws {
    let days = try ["2025-11-30", "2025-12-01", "2025-12-31", "2026-02-28", "2026-03-01"].map {
      try CalendarDate(iso8601: $0)
    }
    let months = try SessionCadence(perMonth: 2, source: "đề án xã").months(
      of: days, from: CalendarDate(iso8601: "2025-12-15"),
      through: CalendarDate(iso8601: "2026-02-01"))
    #expect(months.map(\.firstDay.description) == ["2025-12-01", "2026-01-01", "2026-02-01"])
    #expect(months.map(\.held) == [2, 0, 1])
    #expect(months.map(\.missing) == [0, 2, 1])
    #expect(
      try SessionCadence.hanoiYouthUnion.months(
        of: days, from: CalendarDate(iso8601: "2026-02-01"),
        through: CalendarDate(iso8601: "2026-01-31")
      ).isEmpty)
  }
}

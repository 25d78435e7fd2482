import PhienCho
import Testing

/// A session of which everything is known, counted into a tally.
@Suite struct WholeOutcomeTests {
  private static func outcome() -> SessionOutcome {
    var outcome = SessionOutcome()
    outcome.funnel = .init(claims: 10, confirmedOrders: 8)
    outcome.cancellations = .init(confirmedOrders: 8, byReason: [.prank: 1, .buyerChangedMind: 2])
    outcome.deliveries = .init(handedOver: 5, delivered: 4, refused: 1)
    outcome.weights = .init(ordered: 9000, packedWithinOrder: 8900, deviation: 150)
    outcome.cashOnDelivery = .init(
      delivered: 500_000, outstanding: 200_000, olderThan7Days: 100_000, olderThan30Days: 50_000)
    return outcome
  }

  @Test func everyGroupIsCounted() throws {
    var tally = AdoptionTally.zero
    try tally.add(Self.outcome())
    #expect(tally[.ordersFollowed] == 8 && tally[.ordersCancelled] == 3)
    #expect(tally[.parcelsRefused] == 1)
    #expect(tally[.gramsOrdered] == 9000 && tally[.gramsDeviation] == 150)
    #expect(tally[.codDelivered] == 500_000 && tally[.codOver30Days] == 50_000)
    #expect(tally.description.contains("ordersCancelled 3"))
    #expect(!tally.description.contains("households"))
  }

  @Test func twoSessionsAreTheSum() throws {
    var twice = AdoptionTally.zero
    try twice.add(Self.outcome())
    let once = twice
    try twice.add(Self.outcome())
    for count in AdoptionCount.allCases { #expect(twice[count] == 2 * once[count]) }
    #expect(Set([once, twice]).count == 2)
  }

  @Test func aPartAboveItsWholeIsRefusedAndChangesNothing() throws {
    var outcome = Self.outcome()
    outcome.cancellations = .init(confirmedOrders: 2, byReason: [.prank: 3])
    var tally = AdoptionTally.zero
    #expect(throws: AdoptionError.self) { try tally.add(outcome) }
    #expect(tally == .zero)
  }

  @Test func reportsOfTransactionsAddUp() throws {
    var tally = AdoptionTally.zero
    try tally.add(transactions: 3, worth: Money(vnd: 90_000))
    try tally.add(transactions: 4, worth: Money(vnd: 10_000))
    #expect(tally[.transactionReports] == 2 && tally[.transactions] == 7)
    #expect(tally[.transactionValue] == 100_000)
    #expect(throws: AdoptionError.self) { try tally.add(transactions: -1, worth: .zero) }
  }
}

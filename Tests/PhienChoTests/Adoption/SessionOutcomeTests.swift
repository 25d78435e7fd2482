import PhienCho
import Testing

@Suite struct SessionOutcomeTests {
  @Test func aSummaryTellsWhatItKnowsAndNoMore() throws {
    var script = Script()
    for buyer in ["a", "b", "c"] { try script.request(buyer, .add, grams(2000), of: Market.guava) }
    script.at(nil, .confirm(buyer: try buyerID("a")))
    script.at(nil, .confirm(buyer: try buyerID("b")))
    let summary = try script.ledger(of: Market.catalogue()).summary()
    let outcome = SessionOutcome(summary)
    #expect(outcome.funnel == SessionOutcome.Funnel(claims: 3, confirmedOrders: 2))
    #expect(outcome.claimedRevenue == summary.total.claimed.money)
    #expect(outcome.confirmedRevenue == Money(vnd: 2 * 24_690))
    #expect(outcome.weights == nil && outcome.deliveries == nil)
    #expect(outcome.deliveredRevenue == nil && outcome.paidRevenue == nil)
    #expect(outcome.cancellations == nil)

    var tally = AdoptionTally.zero
    try tally.add(outcome)
    let day = try CalendarDate(2025, 1, 1)
    let snapshot = AdoptionSnapshot(tally, AdoptionScope(.register, asOf: day))
    #expect(snapshot["claim-conversion"]?.ratio == (try ExactRatio(2, of: 3)))
    #expect(snapshot["weight-kept"]?.ratio == nil)
    #expect(snapshot["revenue-delivered"]?.undefined == .nothingKnown)
  }

  @Test func packedGoodsAreSetAgainstWhatWasOrdered() throws {
    var script = Script()
    try script.request("a", .add, grams(3000), of: Market.guava)
    let buyer = try buyerID("a")
    script.at(nil, .confirm(buyer: buyer))
    script.at(
      nil,
      .weigh(
        order: OrderReference(buyer), packed: GoodsLine(grams(2960), of: Market.guava),
        rest: .settle, reason: .weighed))
    let outcome = SessionOutcome(try script.ledger(of: Market.catalogue()).summary())
    #expect(
      outcome.weights
        == SessionOutcome.Weights(ordered: 3000, packedWithinOrder: 2960, deviation: 40))
    #expect(outcome.deliveredRevenue == nil)
  }
}

import PhienCho
import Testing

@Suite struct FunnelTests {
  private static func funnel(_ build: (inout Script) throws -> Void) throws -> Funnel {
    var script = Script()
    try build(&script)
    return try script.ledger(of: Market.catalogue()).funnel()
  }

  @Test func everyStepIsCountedApart() throws {
    let funnel = try Self.funnel { script in
      for buyer in ["a", "b", "c", "d"] {
        try script.request(buyer, .add, grams(1_000), of: Market.guava)
      }
      try script.request("a", .add, grams(500), of: Market.guava)
      for buyer in ["a", "b", "c"] { script.at(nil, .confirm(buyer: try buyerID(buyer))) }
      script.at(nil, .cancel(buyer: try buyerID("b"), reason: .buyerUnreachable))
      script.at(nil, .close(buyer: try buyerID("c")))
      script.at(nil, .withdraw(buyer: try buyerID("d")))
    }
    #expect(funnel.claims == 5)
    #expect(funnel[.claimed].reached == 4)
    #expect(funnel[.claimed].standing == 2)
    #expect(funnel[.claimed].goods.mass == .grams(4_500))
    #expect(funnel[.confirmed].reached == 3)
    #expect(funnel[.confirmed].standing == 2)
    #expect(funnel[.confirmed].goods.mass == .grams(2_500))
    #expect(funnel.cancelledConfirmed == [.buyerUnreachable: 1])
    #expect(funnel.cancelledUnconfirmed == [.buyerChangedMind: 1])
    #expect(funnel.claimConversion?.description == "3/5")
    #expect(funnel.cancellationRate?.description == "1/3")
  }

  @Test func anOrderThatWentBackWasStillConfirmedOnce() throws {
    let funnel = try Self.funnel { script in
      try script.request("a", .add, grams(1_000), of: Market.guava)
      script.at(nil, .confirm(buyer: try buyerID("a")))
      try script.request("a", .add, grams(1_000), of: Market.guava)
    }
    #expect(funnel[.confirmed].reached == 1)
    #expect(funnel[.confirmed].standing == 0)
    #expect(funnel[.confirmed].goods == .zero)
  }

  @Test func nothingHasNoRates() {
    #expect(Funnel.zero.claimConversion == nil)
    #expect(Funnel.zero.cancellationRate == nil)
  }

  @Test(arguments: 0..<20)
  func sessionsAddUpInAnyOrder(seed: Int) throws {
    let funnels = try (0..<3).map { part in
      try Ledger(
        replaying: EventLog(LedgerPropertyTests.session(seed * 3 + part)), of: Market.catalogue()
      ).funnel()
    }
    let left = try funnels[0].adding(funnels[1]).adding(funnels[2])
    let right = try funnels[2].adding(funnels[0].adding(funnels[1]))
    #expect(left == right)
    #expect(try left.adding(.zero) == left)
    #expect(try Funnel.zero.adding(left) == left)
    #expect(left.claims == funnels.reduce(0) { $0 + $1.claims })
    let reached = Funnel.Step.allCases.map { left[$0].reached }
    #expect(reached == reached.sorted(by: >))
  }
}

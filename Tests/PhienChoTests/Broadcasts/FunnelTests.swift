import PhienCho
import Testing

@Suite struct FunnelTests {
  private static func funnel(_ build: (inout Script) throws -> Void) throws -> Funnel {
    var script = Script()
    try build(&script)
    let ledger = try script.ledger(of: Market.catalogue())
    let funnel = ledger.funnel()
    #expect(ledger.funnel(with: ledger.summary()) == funnel)
    return funnel
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

  @Test func goodsAndMoneyAreStepsOfTheirOwn() throws {
    func order(_ buyer: String) throws -> OrderReference { OrderReference(try buyerID(buyer)) }
    let funnel = try Self.funnel { script in
      for buyer in ["a", "b", "c", "d"] {
        try script.request(buyer, .add, grams(1_000), of: Market.guava)
        script.at(nil, .confirm(buyer: try buyerID(buyer)))
      }
      for buyer in ["a", "b", "c"] {
        script.at(nil, .fulfil(order: try order(buyer), .pack, lines: []))
        script.at(nil, .fulfil(order: try order(buyer), .handOver, lines: []))
      }
      script.at(nil, .fulfil(order: try order("a"), .deliver, lines: []))
      script.at(nil, .fulfil(order: try order("b"), .deliver, lines: []))
      script.at(nil, .fulfil(order: try order("b"), .giveBack, lines: [], reason: .damaged))
      script.at(nil, .fulfil(order: try order("c"), .refuse, lines: []))
      script.at(nil, .pay(order: try order("a"), amount: Money(vnd: 12_345), method: .transfer))
      script.at(nil, .pay(order: try order("d"), amount: Money(vnd: 5_000), method: .cash))
    }
    #expect(Funnel.Step.allCases.map { funnel[$0].reached } == [4, 4, 3, 2, 1])
    #expect(Funnel.Step.allCases.map { funnel[$0].standing } == [4, 4, 1, 1, 1])
    #expect(funnel[.handedOver].goods.mass == .grams(3_000))
    #expect(funnel[.delivered].goods.mass == .grams(2_000))
    #expect(funnel[.paid].goods.money == Money(vnd: 17_345))
    #expect(funnel.cameBack == [.refused: [.notGiven: 1], .returned: [.damaged: 1]])
    #expect(funnel.deliveryRate?.description == "2/3")
    #expect(funnel.refusalRate?.description == "1/3")
    let twice = try funnel.adding(funnel)
    #expect(twice.cameBack == [.refused: [.notGiven: 2], .returned: [.damaged: 2]])
    #expect(twice[.paid].goods.money == Money(vnd: 34_690))
  }

  @Test func twoIdentifiersOfOnePersonAreOneOrder() throws {
    let funnel = try Self.funnel { script in
      try script.request("a", .add, grams(1_000), of: Market.guava)
      try script.request("b", .add, grams(500), of: Market.guava)
      script.at(nil, .link(buyer: try buyerID("b"), to: try buyerID("a")))
    }
    #expect(funnel[.claimed].reached == 1)
    #expect(funnel.cancelledUnconfirmed.isEmpty)
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
    #expect(left[.confirmed].reached <= left[.claimed].reached)
    for step in Funnel.Step.allCases { #expect(left[step].standing <= left[step].reached) }
  }
}

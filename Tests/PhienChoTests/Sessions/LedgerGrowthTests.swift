import PhienCho
import Testing

/// Twice the events, about twice the time: nothing in the fold is quadratic.
@Suite(.serialized) struct LedgerGrowthTests {
  enum Shape: String, CaseIterable {
    /// Everybody waits, and each restock serves one.
    case waiting
    /// One buyer adds, reduces, and has the order confirmed, all the time.
    case oneBuyer
    /// Events arrive backwards.
    case backwards
    /// Holds run out while others wait.
    case expiring
    /// Every buyer turns out to be the next one.
    case linked
  }

  static func script(_ shape: Shape, _ size: Int) throws -> [SessionEvent] {
    var script = Script()
    let kilo = grams(1000)
    for number in 0..<size {
      switch shape {
      case .waiting:
        if number < size / 2 {
          try script.request(
            "b\(number)", .add, grams(UInt32(20_000 + number % 7 * 1000)), of: Market.guava)
        } else {
          script.at(nil, .restock(offer: Market.guava, quantity: grams(21_000)))
        }
      case .oneBuyer:
        switch number % 4 {
        case 0, 1: try script.request("an", .add, kilo, of: Market.honey)
        case 2: script.at(nil, .confirm(buyer: try buyerID("an")))
        default: try script.request("an", .remove, grams(500), of: Market.honey)
        }
      case .backwards:
        try script.request("b\(number)", .add, kilo, of: Market.guava, at: Int64(size - number))
      case .expiring:
        try script.request("b\(number)", .add, kilo, of: Market.guava, at: Int64(number * 10))
      case .linked:
        let buyer = number / 2
        if number.isMultiple(of: 2) {
          try script.request("b\(buyer)", .add, kilo, of: Market.honey)
        } else {
          script.at(
            nil, .link(buyer: try buyerID("b\(buyer)"), to: try buyerID("b\(buyer + 1)")))
        }
      }
    }
    return script.events
  }

  @Test(arguments: Shape.allCases)
  func isNearlyLinear(shape: Shape) throws {
    let catalogue = try Market.catalogue()
    var rules = SessionRules(holdMilliseconds: shape == .expiring ? 500 : nil)
    if shape == .linked { rules.linkedCarts = .apart }
    func replay(_ events: [SessionEvent]) {
      let ledger = Ledger(replaying: EventLog(events), of: catalogue, under: rules)
      #expect(ledger.claims.count > events.count / 3 && ledger.summary().buyers > 0)
    }
    let small = try Self.script(shape, sampled(3000))
    let large = try Self.script(shape, sampled(30_000))
    #expect(
      growsSlowly {
        replay(small)
      } large: {
        replay(large)
      })
  }

  /// A hundred thousand waiting claims, served one by one.
  @Test func aHundredThousandWait() throws {
    let claims = sampled(100_000)
    let ledger = Ledger(
      replaying: EventLog(try Self.script(.waiting, 2 * claims)), of: try Market.catalogue())
    let waiting = ledger.summary().waitingClaims
    #expect((1..<claims).contains(waiting))
    #expect(ledger.claims.count { $0.state == .held } == claims - waiting)
  }
}

import PhienCho
import Testing

@Suite struct SessionPaceTests {
  private static func at(_ minute: Int64) -> Instant {
    Instant(millisecondsSince1970: minute * 60_000)
  }

  /// Two hosts of ten minutes each, guava on screen from minute 2 to 12, then honey.
  private static func pace(schedule hasSchedule: Bool = true) throws -> SessionPace {
    var script = Script()
    script.at(2 * 60_000, .pin(offer: Market.guava))
    script.at(12 * 60_000, .pin(offer: Market.honey))
    for (minute, offer) in [
      (1, Market.guava), (3, Market.guava), (3, Market.guava), (4, Market.honey),
      (13, Market.honey), (25, Market.guava),
    ] {
      try script.request("b\(minute)", .add, grams(333), of: offer, at: Int64(minute) * 60_000)
    }
    script.at(30 * 60_000, .confirm(buyer: try buyerID("b3")))
    let schedule = try HostSchedule(
      hosts: [BroadcastHost(id: "x", name: "X"), BroadcastHost(id: "y", name: "Y")],
      slots: [HostSlot(["x"], from: at(0), to: at(10)), HostSlot(["y"], from: at(10), to: at(20))])
    return try SessionPace(
      of: script.ledger(of: Market.catalogue()),
      pins: PinTimeline(script.events, of: Market.catalogue()),
      schedule: hasSchedule ? schedule : nil, from: at(0), to: at(20))
  }

  @Test func teamsSumToTheSession() throws {
    let pace = try Self.pace()
    #expect(pace.total.claims == 6)
    #expect(pace.total.agreed == 2)
    #expect(try pace.total.claimsPerMinute?.isAtLeast(ExactRatio(3, of: 10)) == true)
    #expect(pace.total.claimsPerMinute?.decimalText(decimals: 2) == "0,30")
    #expect(pace.teams.map(\.hosts) == [["x"], ["y"], []])
    #expect(pace.teams.map(\.figures.claims) == [4, 1, 1])
    #expect(pace.teams.last?.figures.claimsPerMinute == nil)
    #expect(pace.teams[0].figures.claimsPerMinute?.decimalText() == "0,4")
    // 999 g at 12.345 ₫/kg and 333 g at 180.001 ₫/kg, each rounded once.
    #expect(pace.teams[0].figures.goods.money == Money(vnd: 12_333 + 59_940))
    #expect(pace.busiestMinute == Self.at(3))
    #expect(pace.busiestMinuteClaims == 2)
  }

  @Test func offersKnowWhatWasOnScreen() throws {
    let offers = try Self.pace().offers
    #expect(offers.map(\.offer) == [Market.guava, Market.honey])
    #expect(offers.map(\.onScreen.claims) == [2, 1])
    #expect(offers.map(\.otherClaims) == [2, 1])
    #expect(offers.map(\.onScreen.milliseconds) == [600_000, 480_000])
    #expect(offers[0].onScreen.claimsPerMinute?.decimalText() == "0,2")
  }

  @Test func withoutAScheduleThereAreNoTeams() throws {
    let pace = try Self.pace(schedule: false)
    #expect(pace.teams.isEmpty)
    #expect(try pace.total == Self.pace().total)
  }

  @Test func aSessionEndsAfterItBegins() throws {
    let ledger = try Script().ledger(of: Market.catalogue())
    for (start, end) in [(Int64(5), Int64(5)), (6, 5), (.min, .max)] {
      #expect(throws: BroadcastError.self) {
        try SessionPace(
          of: ledger, pins: PinTimeline([], of: Market.catalogue()), schedule: nil,
          from: Instant(millisecondsSince1970: start), to: Instant(millisecondsSince1970: end))
      }
    }
  }

  @Test(arguments: 0..<20)
  func figuresAddUpInAnyOrder(seed: Int) throws {
    let figures = try (0..<3).map { part in
      try SessionPace(
        of: Ledger(
          replaying: EventLog(LedgerPropertyTests.session(seed * 3 + part)), of: Market.catalogue()),
        pins: PinTimeline([], of: Market.catalogue()), schedule: nil, from: Self.at(0),
        to: Self.at(Int64(part) + 1)
      ).total
    }
    let left = try figures[0].adding(figures[1]).adding(figures[2])
    #expect(try left == figures[2].adding(figures[1].adding(figures[0])))
    #expect(try left.adding(.zero) == left)
    #expect(left.milliseconds == 6 * 60_000)
  }
}

import PhienCho
import Testing

@Suite struct HostScheduleTests {
  private static func at(_ minute: Int64) -> Instant {
    Instant(millisecondsSince1970: minute * 60_000)
  }

  private static func host(_ id: String, sellsFor: String? = nil) throws -> BroadcastHost {
    try BroadcastHost(id: id, name: "Chị \(id)", sellsFor: sellsFor)
  }

  private static func schedule(_ slots: [(String, Int64, Int64)]) throws -> HostSchedule {
    try HostSchedule(
      hosts: [host("a"), host("b"), host("c", sellsFor: "Bắc Sơn")],
      slots: slots.map { try HostSlot($0.0.map(String.init), from: at($0.1), to: at($0.2)) })
  }

  @Test func eachMomentHasOneAnswer() throws {
    let schedule = try Self.schedule([("b", 24, 48), ("a", 0, 24), ("ac", 60, 70)])
    func hosts(_ minute: Int64) -> [String]? { schedule.slot(at: Self.at(minute))?.hosts }
    #expect(hosts(-1) == nil)
    #expect(hosts(0) == ["a"])
    #expect(hosts(23) == ["a"])
    #expect(hosts(24) == ["b"])
    #expect(hosts(48) == nil)
    #expect(hosts(69) == ["a", "c"])
    #expect(hosts(70) == nil)
    #expect(schedule.hosts.filter(\.isGuest).map(\.id) == ["c"])
  }

  @Test(
    arguments: [
      ([("a", 0, 24), ("b", 23, 48)], BroadcastError.Code.overlap),
      ([("a", 0, 24), ("b", 0, 24)], .overlap), ([("x", 0, 24)], .unknownHost),
      ([("a", 5, 5)], .malformed), ([("", 0, 5)], .malformed), ([("aa", 0, 5)], .duplicate),
    ] as [([(String, Int64, Int64)], BroadcastError.Code)])
  func whatCannotBeIsRefused(slots: [(String, Int64, Int64)], code: BroadcastError.Code) {
    #expect { try Self.schedule(slots) } throws: { ($0 as? BroadcastError)?.code == code }
  }

  @Test func twoHostsOfOneIdentifierAreRefused() throws {
    #expect { try HostSchedule(hosts: [Self.host("a"), Self.host("a")], slots: []) } throws: {
      ($0 as? BroadcastError)?.code == .duplicate
    }
    #expect(throws: BroadcastError.self) { try BroadcastHost(id: "", name: "x") }
    #expect(throws: BroadcastError.self) { try BroadcastHost(id: "x", name: "x", sellsFor: "") }
  }
}

@Suite struct PinTimelineTests {
  private static func pin(_ id: String, _ at: Int64, _ offer: OfferCode?) throws -> SessionEvent {
    SessionEvent(
      id: try #require(EventID(id)), instant: Instant(millisecondsSince1970: at),
      action: .pin(offer: offer))
  }

  @Test func agreesWithTheLedgerWhateverTheOrder() throws {
    let events = try [
      Self.pin("b", 10, Market.guava), Self.pin("a", 10, Market.honey), Self.pin("c", 20, nil),
      Self.pin("bb", 12, Market.code("LA")), Self.pin("e", 31, Market.code("ch")),
      Self.pin("d", 30, Market.broom),
    ]
    for events in [events, events.reversed()] {
      let timeline = try PinTimeline(events, of: Market.catalogue())
      for instant in [Int64(9), 10, 12, 15, 20, 29, 30, 31, 99] {
        let moment = Instant(millisecondsSince1970: instant)
        let ledger = try Ledger(
          replaying: EventLog(events), of: Market.catalogue(), asOf: moment)
        #expect(timeline.offer(at: moment) == ledger.pinned)
      }
      let stretches = timeline.stretches(until: Instant(millisecondsSince1970: 35))
      #expect(stretches.map(\.offer) == [Market.guava, nil, Market.broom, Market.broom])
      #expect(stretches.map(\.end.millisecondsSince1970) == [20, 30, 31, 35])
      #expect(timeline.stretches(until: Instant(millisecondsSince1970: 10)).isEmpty)
    }
  }
}

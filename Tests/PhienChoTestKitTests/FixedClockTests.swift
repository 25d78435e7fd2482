import PhienCho
import PhienChoTestKit
import Testing

@Suite struct FixedClockTests {
  @Test func timeGoesInSteps() {
    var clock = FixedClock(at: Instant(millisecondsSince1970: 10), step: 5)
    #expect(clock.tick() == Instant(millisecondsSince1970: 10))
    #expect(clock.tick() == Instant(millisecondsSince1970: 15))
    clock.advance(by: 100)
    #expect(clock.now == Instant(millisecondsSince1970: 120))
    clock.advance(by: -200)
    #expect(clock.tick() == Instant(millisecondsSince1970: -80))
  }

  @Test func aClockMayStandStill() {
    var clock = FixedClock(step: -7)
    #expect(clock.step == 0)
    #expect(clock.tick() == clock.tick())
    #expect(clock.now.iso8601() == "2026-03-14T19:30:00+07:00")
  }

  @Test func timeEndsWithoutATrap() {
    var clock = FixedClock(at: Instant(millisecondsSince1970: .max - 1), step: .max)
    _ = clock.tick()
    #expect(clock.tick() == Instant(millisecondsSince1970: .max))
    clock.advance(by: .min)
    clock.advance(by: .min)
    #expect(clock.now == Instant(millisecondsSince1970: .min))
  }

  @Test func identifiersCount() throws {
    var ids = try #require(FixedIDs(prefix: "op"))
    var same = ids
    #expect([ids.event(), ids.event()].map(\.rawValue) == ["op-1", "op-2"])
    #expect(ids.buyer().rawValue == "op-3")
    #expect(same.event().rawValue == "op-1")
    #expect(FixedIDs(prefix: "") == nil)
    #expect(FixedIDs() == FixedIDs(prefix: "id"))
  }
}

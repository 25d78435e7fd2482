import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct InventedEventsTests {
  @Test(arguments: 0..<20)
  func everyIdentifierDiffersByteByByte(_ seed: UInt64) throws {
    let events = try InventedEvents(seed: seed, count: 120).events
    #expect(events.count == 120)
    #expect(Set(events.map(\.id)).count == 120)
    #expect(try InventedEvents(seed: seed, count: 120).events == events)
    #expect(try InventedEvents(seed: seed &+ 1, count: 120).events != events)
    // A longer run begins as the shorter one.
    #expect(Array(try InventedEvents(seed: seed, count: 150).events.prefix(120)) == events)
  }

  @Test func everyKindOfEventAndAwkwardMomentOccurs() throws {
    var actions: Set<String> = []
    var isLate = false
    var isTied = false
    for seed: UInt64 in 0..<10 {
      let events = try InventedEvents(seed: seed, count: 60).events
      for line in SessionLog.encode(events).split(separator: 0x0A).dropFirst() {
        let text = String(decoding: line, as: UTF8.self)
        actions.insert(String(text.dropFirst(11).prefix { $0 != "\"" }))
      }
      for (event, next) in zip(events, events.dropFirst()) {
        if next.instant < event.instant { isLate = true }
        if next.instant == event.instant { isTied = true }
      }
    }
    // As many as a session log has.
    #expect(actions.count == 20, "\(actions.sorted())")
    #expect(isLate && isTied)
  }

  @Test(arguments: [-3, 0])
  func noneAreNone(_ count: Int) throws {
    #expect(try InventedEvents(seed: 1, count: count).events.isEmpty)
  }
}

import PhienCho
import PhienChoTestKit
import Testing

/// Logs and ledgers are values: a copy that goes to another thread changes nothing of the original.
@Suite struct SharedSessionTests {
  @Test func oneLogIsReplayedOnManyThreads() async throws {
    let invented = try InventedEvents(seed: 11, count: 60)
    let log = EventLog(invented.events)
    let alone = Ledger(replaying: log, of: invented.catalogue)
    let ledgers = try await onThreads { _ in Ledger(replaying: log, of: invented.catalogue) }
    #expect(ledgers.allSatisfy { $0 == alone })
  }

  @Test func copiesOfALogGrowApart() async throws {
    let events = try InventedEvents(seed: 12, count: 60).events
    let half = EventLog(events.prefix(30))
    let rest = Array(events.dropFirst(30))
    let counts = try await onThreads { thread in
      var own = half
      for event in rest.prefix(thread * 4) { own.insert(event) }
      return own.count - thread * 4
    }
    #expect(counts.allSatisfy { $0 == 30 })
    #expect(half.count == 30)
  }

  /// The units of Vietnam are parsed at their first use, by whoever comes first.
  @Test func theUnitsAreThereForEveryThread() async throws {
    let counts = try await onThreads { _ in AdministrativeUnits.vietnam.communes.count }
    #expect(Set(counts) == [AdministrativeUnits.vietnam.communes.count])
  }
}

import PhienCho
import Testing

/// Logs and ledgers are values: a copy that goes to another thread changes nothing of the original.
@Suite struct SharedSessionTests {
  @Test func oneLogIsReplayedOnManyThreads() async throws {
    let catalogue = try Market.catalogue()
    let log = EventLog(try LedgerPropertyTests.session(11))
    let alone = Ledger(replaying: log, of: catalogue)
    let agree = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { Ledger(replaying: log, of: catalogue) == alone }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(agree)
  }

  @Test func copiesOfALogGrowApart() async throws {
    let events = try LedgerPropertyTests.session(12)
    let half = EventLog(events.prefix(30))
    let rest = Array(events.dropFirst(30))
    let counts = await withTaskGroup(of: Int.self) { group in
      for thread in 0..<8 {
        group.addTask {
          var own = half
          for event in rest.prefix(thread * 4) { own.insert(event) }
          return own.count - thread * 4
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.allSatisfy { $0 == 30 })
    #expect(half.count == 30)
  }

  /// The units of Vietnam are parsed at their first use, by whoever comes first.
  @Test func theUnitsAreThereForEveryThread() async {
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { AdministrativeUnits.vietnam.communes.count } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == [AdministrativeUnits.vietnam.communes.count])
  }
}

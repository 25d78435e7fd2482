import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

struct OperatorScriptTests {
  private struct Outcome {
    let script: [SessionEvent]
    let ledger: Ledger
  }

  /// What a session amounts to when every comment is read as it was meant.
  private static func play(_ name: String, seed: UInt64) throws -> Outcome {
    let simulator = SessionSimulator(scenario: try .named(name), seed: seed)
    var script = OperatorScript(of: simulator)
    var log = EventLog()
    for record in simulator {
      script.observe(record)
      guard case .comment(let simulated) = record, let buyer = simulated.comment.author,
        let instant = simulated.comment.instant, simulated.truth.repeats == nil
      else { continue }
      let lines = simulated.truth.lines.compactMap {
        try? RequestLine($0.action, $0.quantity, of: $0.offer)
      }
      if simulated.truth.intent == .cancel {
        log.insert(
          SessionEvent(
            id: simulated.comment.id, instant: instant, action: .withdraw(buyer: buyer)))
      } else if !lines.isEmpty {
        log.insert(
          SessionEvent(
            id: simulated.comment.id, instant: instant,
            action: .request(buyer: buyer, lines: lines, review: [])))
      }
    }
    let events = script.events()
    for event in events { log.insert(event) }
    return Outcome(
      script: events, ledger: Ledger(replaying: log, of: simulator.scenario.catalogue))
  }

  @Test(arguments: SessionScenario.builtInNames) func eventsAreInTimeOrder(name: String) throws {
    let script = try Self.play(name, seed: 1).script
    #expect(zip(script, script.dropFirst()).allSatisfy { $0.instant <= $1.instant })
    #expect(Set(script.map(\.id)).count == script.count)
  }

  @Test(arguments: SessionScenario.builtInNames)
  func buyersAnswerAsOftenAsTheKnobsSay(name: String) throws {
    let scenario = try SessionScenario.named(name)
    let orders = try Self.play(name, seed: 1).ledger.orders
    let asked = orders.filter { $0.lines.contains { !$0.held.isZero } || $0.state == .cancelled }
    let confirmed = asked.count { $0.state == .confirmed }
    let expected = scenario.outcome.confirmed.permille
    #expect(abs(confirmed * 1000 / asked.count - expected) < 150)
    #expect(orders.contains { $0.state == .cancelled && $0.cancellation != nil })
    #expect(orders.contains { $0.state == .unconfirmed })
  }

  @Test(arguments: [UInt64(1), 2, 3]) func aHighlandSessionSellsOutItsMeat(seed: UInt64) throws {
    let ledger = try Self.play("highland", seed: seed).ledger
    var grams: Int64 = 0
    var vnd: Int64 = 0
    var isAnyoneWaiting = false
    for order in ledger.orders {
      for line in order.lines {
        if !line.waitlisted.isZero { isAnyoneWaiting = true }
        guard order.state == .confirmed else { continue }
        vnd += line.amount.vnd
        switch (line.unitPrice.basis, line.held) {
        case (.pack(_, let contents), .pieces(let packs)): grams += packs.count * contents.grams
        default: grams += line.held.amount
        }
      }
    }
    #expect((150_000...200_000).contains(grams))
    #expect((75_000_000...102_000_000).contains(vnd))
    #expect(isAnyoneWaiting)
  }
}

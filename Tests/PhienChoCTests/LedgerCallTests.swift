import CPhienCho
import PhienCho
import PhienChoC
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct LedgerCallTests {
  /// A ledger of the bundled catalogue, freed at the end.
  private func withLedger(
    _ catalogue: [UInt8] = Array(Caller.catalogue.utf8), rules: String = "",
    _ body: (OpaquePointer) throws -> Void
  ) throws {
    var ledger: OpaquePointer?
    let code = Caller.with(catalogue) {
      phiencho_ledger_make($0, $1, rules, rules.utf8.count, &ledger, nil)
    }
    try #require(code == PHIENCHO_OK)
    let handle = try #require(ledger)
    defer { phiencho_ledger_free(handle) }
    try body(handle)
  }

  private func summary(_ ledger: OpaquePointer, asOf: String = "") -> [UInt8]? {
    Caller.bytes {
      phiencho_ledger_summary(ledger, asOf, asOf.utf8.count, $0, $1, $2, $3)
    }
  }

  private func figures(_ ledger: Ledger) -> [UInt8] {
    var json: [UInt8] = []
    ledger.appendFiguresJSON(to: &json)
    return json
  }

  private static let request = """
    {"action":"request","at":"2026-03-14T19:31:00+07:00","buyer":"u1","id":"c1",\
    "lines":[{"action":"add","code":"OI","grams":3000}],"review":[]}
    """

  @Test func takesALogWholeOrLineByLine() throws {
    let log = """
      {"schema":"phiencho.session-log","version":1}
      \(Self.request)
      {"action":"confirm","at":"2026-03-14T19:32:00+07:00","buyer":"u1","id":"op-1"}

      """
    try withLedger { whole in
      var intake = phiencho_intake()
      #expect(
        phiencho_ledger_apply(whole, log, log.utf8.count, &intake, nil, 0, nil) == PHIENCHO_OK)
      #expect(intake.lines == 2 && intake.taken == 2 && intake.refused == 0)
      try withLedger { byLine in
        for line in log.split(separator: "\n").reversed() {
          let line = String(line)
          #expect(
            phiencho_ledger_apply(byLine, line, line.utf8.count, nil, nil, 0, nil) == PHIENCHO_OK)
        }
        #expect(summary(byLine) == summary(whole))
      }
      #expect(
        phiencho_ledger_apply(whole, log, log.utf8.count, &intake, nil, 0, nil) == PHIENCHO_OK)
      #expect(intake.taken == 0 && intake.repeated == 2)
      let other = Self.request.replacing("3000", with: "4000")
      #expect(
        phiencho_ledger_apply(whole, other, other.utf8.count, &intake, nil, 0, nil)
          == PHIENCHO_OK)
      #expect(intake.conflicting == 1)
      let text = String(decoding: summary(whole) ?? [], as: UTF8.self)
      #expect(text.contains(#"{"figure":"money","kind":"due","vnd":75000}"#))
    }
  }

  @Test(arguments: ["guava", "tea"]) func theSummaryIsTheLibrarys(_ name: String) throws {
    let scenario = try SessionScenario.named(name)
    var script = OperatorScript(of: SessionSimulator(scenario: scenario, seed: 3, count: 160))
    var events: [SessionEvent] = []
    for record in SessionSimulator(scenario: scenario, seed: 3, count: 160) {
      script.observe(record)
      guard case .comment(let simulated) = record, let buyer = simulated.comment.author,
        let instant = simulated.comment.instant
      else { continue }
      events.append(
        SessionEvent(
          id: simulated.comment.id, instant: instant,
          action: .request(
            buyer: buyer,
            lines: simulated.truth.lines.compactMap {
              try? RequestLine($0.action, $0.quantity, of: $0.offer)
            }, review: [])))
    }
    events += script.events()
    var random = SeededGenerator(seed: 11)
    let lines = SessionLog.encode(events).split(separator: 0x0A).dropFirst()
      .shuffled(using: &random)
    let rules = try SessionRulesJSON.decode(Array(#"{"holdMilliseconds":600000}"#.utf8))
    try withLedger(
      CatalogueJSON.encode(scenario.catalogue), rules: #"{"holdMilliseconds":600000}"#
    ) { ledger in
      for part in [lines.prefix(70), lines.dropFirst(70)] {
        let text = Array(part.joined(separator: [0x0A]))
        #expect(
          Caller.with(text) { phiencho_ledger_apply(ledger, $0, $1, nil, nil, 0, nil) }
            == PHIENCHO_OK)
        _ = summary(ledger)
      }
      let log = EventLog(events)
      let expected = Ledger(replaying: log, of: scenario.catalogue, under: rules)
      #expect(summary(ledger) == figures(expected))
      let moment = try #require(log.map(\.instant).dropFirst(log.count / 2).first)
      #expect(
        summary(ledger, asOf: moment.iso8601())
          == figures(
            Ledger(replaying: log, of: scenario.catalogue, under: rules, asOf: moment)))
      var refusals: [UInt8] = []
      for refusal in expected.refusals {
        refusals += refusals.isEmpty ? "[".utf8 : ",".utf8
        refusal.appendJSON(to: &refusals)
      }
      refusals += refusals.isEmpty ? "[]".utf8 : "]".utf8
      #expect(Caller.bytes { phiencho_ledger_refusals(ledger, $0, $1, $2, $3) } == refusals)
    }
  }

  @Test func wrongLinesAreToldWithTheirNumbers() throws {
    let lines = """
      {"action":"dance","at":"2026-03-14T19:31:00+07:00","id":"c0"}
      \(Self.request)

      {"action":"confirm","at":"soon","buyer":"u1","id":"op-1"}
      {"schema":"phiencho.session-log","version":2}
      """
    try withLedger { ledger in
      var intake = phiencho_intake()
      var first = phiencho_error()
      var refused = [phiencho_error](repeating: phiencho_error(), count: 3)
      refused[2].line = 77
      let code = phiencho_ledger_apply(
        ledger, lines, lines.utf8.count, &intake, &refused, 2, &first)
      #expect(code == PHIENCHO_PARTLY_REFUSED && first.code == code)
      #expect(intake.lines == 5 && intake.taken == 1 && intake.refused == 4)
      #expect(first.line == 1)
      #expect(Caller.message(first).hasPrefix("4 of 5 lines were left out, the first: line 1"))
      #expect(refused.map(\.line) == [1, 3, 77])
      #expect(refused[0].code == PHIENCHO_MALFORMED_INPUT)
      #expect(
        Caller.message(refused[0]) == "line 1, field action: \"dance\" is not an action")
      // The good line counts.
      #expect(
        String(decoding: summary(ledger) ?? [], as: UTF8.self)
          .contains(#"{"count":1,"figure":"claims"}"#))
    }
  }

  @Test func refusalsNameNobody() throws {
    let lines = """
      {"action":"confirm","at":"2026-03-14T19:30:00+07:00","buyer":"0912345678","id":"op-1"}
      {"action":"request","at":"2026-03-14T19:31:00+07:00","buyer":"0912345678","id":"c1",\
      "lines":[{"action":"add","code":"OI","grams":3000}],"review":[]}
      {"action":"cancel","at":"2026-03-14T19:32:00+07:00","buyer":"0912345678","id":"op-2",\
      "reason":"gọi 0912345678 không nghe"}
      """
    try withLedger { ledger in
      #expect(
        phiencho_ledger_apply(ledger, lines, lines.utf8.count, nil, nil, 0, nil) == PHIENCHO_OK)
      let refusals = Caller.text { phiencho_ledger_refusals(ledger, $0, $1, $2, $3) }
      #expect(
        refusals == """
          [{"event":"op-1","at":"2026-03-14T19:30:00+07:00","reason":"no-order",\
          "message":"event op-1: the buyer has no open order"}]
          """)
      let text = String(decoding: summary(ledger) ?? [], as: UTF8.self)
      #expect(text.contains(#""figure":"cancelled""#))
      #expect(!text.contains("0912345678"))
    }
  }

  @Test func rulesThatAreUnknownGiveNoLedger() {
    var ledger: OpaquePointer? = OpaquePointer(bitPattern: 8)
    var error = phiencho_error()
    let rules = "{\n\"wating\":\"strict\"}"
    #expect(
      phiencho_ledger_make(
        Caller.catalogue, Caller.catalogue.utf8.count, rules, rules.utf8.count, &ledger, &error)
        == PHIENCHO_MALFORMED_INPUT)
    #expect(ledger == nil && error.line == 2)
    #expect(Caller.message(error).contains("wating"))
  }

  @Test func aMomentThatIsNoneIsRefused() throws {
    try withLedger { ledger in
      #expect(summary(ledger, asOf: "yesterday") == nil)
    }
  }

  @Test func manyTasksWriteOneLedger() async throws {
    var made: OpaquePointer?
    try #require(
      phiencho_ledger_make(Caller.catalogue, Caller.catalogue.utf8.count, nil, 0, &made, nil)
        == PHIENCHO_OK)
    defer { phiencho_ledger_free(made) }
    let address = UInt(bitPattern: made)
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          let ledger = OpaquePointer(bitPattern: address)
          for number in 0..<50 {
            let line = Self.request.replacing("c1", with: "c\(task)-\(number)")
            _ = phiencho_ledger_apply(ledger, line, line.utf8.count, nil, nil, 0, nil)
            if number % 10 == 0 {
              var size = 0
              _ = phiencho_ledger_summary(ledger, nil, 0, nil, 0, &size, nil)
            }
          }
        }
      }
    }
    let ledger = try #require(made)
    #expect(
      String(decoding: summary(ledger) ?? [], as: UTF8.self)
        .contains(#"{"count":200,"figure":"claims"}"#))
  }
}

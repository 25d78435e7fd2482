import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct SessionFigureTests {
  /// A session with orders in many states.
  private func ledger(seed: UInt64) throws -> Ledger {
    let scenario = try SessionScenario.named("highland")
    let simulator = SessionSimulator(scenario: scenario, seed: seed, count: 200)
    var script = OperatorScript(of: simulator)
    var log = EventLog()
    for record in simulator {
      script.observe(record)
      guard case .comment(let simulated) = record, let buyer = simulated.comment.author,
        let instant = simulated.comment.instant
      else { continue }
      let lines = simulated.truth.lines.compactMap {
        try? RequestLine($0.action, $0.quantity, of: $0.offer)
      }
      log.insert(
        SessionEvent(
          id: simulated.comment.id, instant: instant,
          action: .request(buyer: buyer, lines: lines, review: [])))
    }
    for event in script.events() { log.insert(event) }
    return Ledger(replaying: log, of: scenario.catalogue)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func figuresAreTheSummarys(_ seed: UInt64) throws {
    let ledger = try ledger(seed: seed)
    let (summary, funnel) = (ledger.summary(), ledger.funnel())
    let figures = SessionFigure.figures(of: summary, funnel)
    func only(_ name: String, _ body: (SessionFigure) -> Bool = { _ in true }) -> [SessionFigure] {
      figures.filter { $0.figure == name && body($0) }
    }
    #expect(only("claims").map(\.count) == [summary.claims])
    #expect(only("buyers").map(\.count) == [summary.buyers])
    #expect(only("refusals").map(\.count) == [summary.refusals])
    for step in Funnel.Step.allCases {
      let row = only("orders") { $0.step == step.rawValue }
      #expect(row.map(\.reached) == [funnel[step].reached])
      #expect(row.map(\.vnd) == [funnel[step].goods.money.vnd])
    }
    let states = only("order-states")
    #expect(states.count == OrderState.allCases.count)
    #expect(states.compactMap(\.count).reduce(0, +) == ledger.orders.count)
    #expect(only("money") { $0.kind == "due" }.map(\.vnd) == [summary.money.due.vnd])
    // Offers, and producers, add up to what the session says of a stage.
    for part in [\SessionFigure.offer, \.producer] {
      let claimed = only("goods") { $0.stage == "claimed" && $0[keyPath: part] != nil }
      #expect(claimed.compactMap(\.vnd).reduce(0, +) == summary.total.claimed.money.vnd)
      #expect(claimed.compactMap(\.grams).reduce(0, +) == summary.total.claimed.mass.grams)
    }
  }

  @Test func keysAreSortedAndNobodyIsNamed() throws {
    let ledger = try ledger(seed: 4)
    var json: [UInt8] = []
    ledger.appendFiguresJSON(to: &json)
    let document = try JSONDocument(parsing: json)
    let list = try #require(document.member("figures", of: document.root))
    let nodes = document.elements(of: list)
    #expect(nodes.count == SessionFigure.figures(of: ledger.summary(), ledger.funnel()).count)
    for node in nodes {
      let names = document.names(in: node)
      #expect(names == names.sorted() && names.contains("figure"))
    }
    let text = String(decoding: json, as: UTF8.self)
    for order in ledger.orders { #expect(!text.contains("\"\(order.buyer.rawValue)\"")) }
  }
}

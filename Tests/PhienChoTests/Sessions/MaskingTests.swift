import PhienCho
import Testing

/// No description or dump of anything tells who the buyer is.
@Suite struct MaskingTests {
  static let secret = "0912345678"

  static func text(of value: some Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(describing: value), String(reflecting: value), dumped]
  }

  @Test func buyersAreMasked() throws {
    let buyer = try buyerID(Self.secret)
    var script = Script()
    try script.request(Self.secret, .add, grams(500), of: Market.guava)
    try script.request(Self.secret, .add, grams(90_000), of: Market.guava)
    script.at(nil, .confirm(buyer: buyer))
    script.at(nil, .confirm(buyer: buyer))
    var log = EventLog(script.events)
    log.insert(
      SessionEvent(
        id: script.events[0].id, instant: script.events[0].instant,
        action: .withdraw(buyer: buyer)))
    let ledger = Ledger(replaying: log, of: try Market.catalogue())
    let order = try #require(ledger.currentOrder(of: buyer))
    let shown =
      Self.text(of: buyer) + Self.text(of: script.events) + Self.text(of: log)
      + Self.text(of: log.conflicts) + Self.text(of: ledger) + Self.text(of: order)
      + Self.text(of: ledger.orders) + Self.text(of: Array(ledger.orders))
      + Self.text(of: Array(ledger.claims)) + Self.text(of: Array(ledger.refusals))
      + Self.text(of: ledger.summary()) + Self.text(of: [buyer: order])
      + Self.text(of: log.makeIterator())
    #expect(!ledger.refusals.isEmpty)
    #expect(shown.allSatisfy { !$0.contains(Self.secret) })
    #expect(buyer.rawValue == Self.secret)
  }
}

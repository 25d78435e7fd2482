import PhienCho
import Testing

/// What cannot be applied is recorded with its reason, and changes nothing else.
@Suite struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let action: @Sendable (BuyerID) throws -> SessionEvent.Action
    let reason: PhienCho.Refusal.Reason
    let line: Int?
  }

  static func request(
    _ operation: RequestLine.Operation, _ quantity: Quantity?, _ offer: OfferCode
  ) -> @Sendable (BuyerID) throws -> SessionEvent.Action {
    { buyer in
      .request(buyer: buyer, lines: [try RequestLine(operation, quantity, of: offer)], review: [])
    }
  }

  static let lost = Market.code("LA")

  /// Asked of a session in which the buyer has nothing.
  static let cases: [Case] = [
    Case(
      testDescription: "no lines", action: { .request(buyer: $0, lines: [], review: []) },
      reason: .emptyRequest, line: nil),
    Case(
      testDescription: "unknown offer", action: request(.add, grams(1), lost),
      reason: .unknownOffer(lost), line: 0),
    Case(
      testDescription: "a mass of brooms", action: request(.add, grams(1), Market.broom),
      reason: .wrongUnit(Market.broom), line: 0),
    Case(
      testDescription: "pieces of guava", action: request(.set, count(1), Market.guava),
      reason: .wrongUnit(Market.guava), line: 0),
    Case(
      testDescription: "remove without an order", action: request(.remove, nil, Market.guava),
      reason: .noOrder, line: 0),
    Case(
      testDescription: "set to nothing without an order",
      action: request(.set, grams(0), Market.guava), reason: .noOrder, line: 0),
    Case(
      testDescription: "withdraw without an order", action: { .withdraw(buyer: $0) },
      reason: .noOrder, line: nil),
    Case(
      testDescription: "confirm without an order", action: { .confirm(buyer: $0) },
      reason: .noOrder, line: nil),
    Case(
      testDescription: "close without an order", action: { .close(buyer: $0) }, reason: .noOrder,
      line: nil),
    Case(
      testDescription: "restock an unknown offer",
      action: { _ in .restock(offer: lost, quantity: grams(1)) }, reason: .unknownOffer(lost),
      line: nil),
    Case(
      testDescription: "restock brooms by mass",
      action: { _ in .restock(offer: Market.broom, quantity: grams(1)) },
      reason: .wrongUnit(Market.broom), line: nil),
    Case(
      testDescription: "pin an unknown offer", action: { _ in .pin(offer: lost) },
      reason: .unknownOffer(lost), line: nil),
    Case(
      testDescription: "more than can be counted",
      action: request(.add, .mass(Mass.extreme), Market.honey), reason: .overflow(Market.honey),
      line: 0),
    Case(
      testDescription: "more stock than can be counted",
      action: { _ in .restock(offer: Market.guava, quantity: .mass(Mass.extreme)) },
      reason: .overflow(Market.guava), line: nil),
  ]

  @Test(arguments: cases)
  func isRecorded(refused: Case) throws {
    var script = Script()
    script.at(nil, try refused.action(try buyerID("an")))
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.refusals.count == 1)
    let refusal = try #require(ledger.refusals.first)
    #expect(refusal.reason == refused.reason)
    #expect(refusal.line == refused.line)
    #expect(refusal.event == script.events[0].id)
    #expect(refusal.instant == script.events[0].instant)
    #expect(refusal.description.hasPrefix("event e1000001"))
    #expect(ledger.orders.isEmpty)
    #expect(ledger.claims.isEmpty)
    #expect(ledger.summary().refusals == 1)
  }

  /// One line at fault does not take the others with it.
  @Test func otherLinesStand() throws {
    var script = Script()
    script.at(
      nil,
      .request(
        buyer: try buyerID("an"),
        lines: [
          try RequestLine(.add, grams(1000), of: Self.lost),
          try RequestLine(.add, grams(1000), of: Market.guava),
          try RequestLine(.remove, nil, of: Market.honey),
        ], review: []))
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.claims.map(\.line) == [1])
    #expect(ledger.refusals.map(\.line) == [0, 2])
    #expect(
      ledger.refusals.map(\.reason) == [.unknownOffer(Self.lost), .nothingToRemove(Market.honey)])
  }

  @Test func removingTooMuchReleasesAll() throws {
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava)
    try script.request("an", .remove, grams(2500), of: Market.guava)
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.claims.map(\.state) == [.released])
    #expect(
      ledger.refusals.map(\.reason) == [.removedTooMuch(Market.guava, excess: grams(1500))])
    #expect(ledger.refusals[0].description.contains("\(grams(1500))"))
  }

  @Test func ordersRefuseByTheTable() throws {
    let an = try buyerID("an")
    var script = Script()
    try script.request("an", .add, grams(99_000), of: Market.guava)
    script.at(nil, .confirm(buyer: an))
    script.at(nil, .close(buyer: an))
    script.at(nil, .restock(offer: Market.guava, quantity: grams(99_000)))
    script.at(nil, .confirm(buyer: an))
    script.at(nil, .confirm(buyer: an))
    script.at(nil, .close(buyer: an))
    script.at(nil, .cancel(buyer: an, reason: .prank))
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(
      ledger.refusals.map(\.reason) == [
        .nothingHeld, .transition(TransitionError(.order(.unconfirmed, .close))),
        .transition(TransitionError(.order(.confirmed, .confirm))),
        .transition(TransitionError(.order(.closed, .cancel))),
      ])
    #expect(ledger.orders[0].state == .closed)
  }

  /// Sums at the edge of 64 bits are refused where they would first not fit, never trapped.
  @Test func totalsNeverOverflow() throws {
    let price = try UnitPrice(Money(vnd: 1), per: .kilogram)
    let free = try UnitPrice(.zero, per: .kilogram)
    let dear = try UnitPrice(Money(vnd: .max - 2), per: .piece(unit: "con"))
    let cheap = Market.code("RE")
    let gift = Market.code("TANG")
    let horse = Market.code("NGUA")
    let catalogue = try Catalogue(offers: [
      Offer(code: cheap, name: "Muối", price: price), Offer(code: gift, name: "Quà", price: free),
      Offer(code: horse, name: "Ngựa", price: dear, stock: count(5)),
    ])
    var script = Script()
    let half = Quantity.mass(try Mass(grams: .max / 2))
    try script.request("an", .add, half, of: gift)
    try script.request("binh", .add, half, of: gift)
    try script.request("chi", .add, grams(1), of: cheap)
    try script.request("chi", .add, grams(1), of: gift)
    try script.request("an", .add, count(2), of: horse)
    try script.request("an", .add, count(1), of: horse)
    try script.request("an", .set, .mass(Mass.extreme), of: gift)
    let ledger = script.ledger(of: catalogue)
    #expect(
      ledger.refusals.map(\.reason) == [
        .overflow(gift), .overflow(horse), .overflow(horse), .overflow(gift),
      ])
    #expect(ledger.summary().total.held.mass.grams == Int64.max)
    ledger.expectNothingLost()
  }
}

extension Mass {
  /// The largest mass there is.
  static var extreme: Mass { (try? Mass(grams: .max)) ?? .zero }
}

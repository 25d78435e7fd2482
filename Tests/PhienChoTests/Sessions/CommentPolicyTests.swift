import PhienCho
import Testing

/// Comments that come twice, change or go, and buyers with two names: one policy, one expectation.
@Suite struct CommentPolicyTests {
  static func repeating(_ quantity: Quantity, of offer: OfferCode, gap: Int64) throws -> Script {
    var script = Script()
    for turn in 0..<3 as Range<Int64> {
      try script.request("an", .add, quantity, of: offer, at: 1000 + turn * gap)
    }
    return script
  }

  @Test(arguments: SessionRules.RepeatPolicy.allCases)
  func repeatedComments(policy: SessionRules.RepeatPolicy) throws {
    var rules = SessionRules()
    rules.repeats = policy
    rules.repeatMilliseconds = 20_000
    let script = try Self.repeating(grams(1000), of: Market.honey, gap: 15_000)
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    let first = script.events[0].id
    switch policy {
    case .each:
      #expect(ledger.orders[0].lines[0].held == grams(3000))
      #expect(ledger.refusals.isEmpty)
    case .once, .review:
      // The third is 30 seconds after the first, which is the one that counted.
      #expect(ledger.orders[0].lines[0].held == grams(2000))
      #expect(ledger.refusals.map(\.reason) == [.repeated(first)])
      #expect(ledger.refusals.map(\.event) == [script.events[1].id])
      #expect(ledger.orders[0].needsReview == (policy == .review))
    }
  }

  /// "+1" has a policy of its own, and is what adds one piece.
  @Test(arguments: SessionRules.RepeatPolicy.allCases)
  func repeatedOnes(policy: SessionRules.RepeatPolicy) throws {
    var rules = SessionRules()
    rules.repeatedOnes = policy
    let ones = try Self.repeating(count(1), of: Market.broom, gap: 10)
      .ledger(of: try Market.catalogue(), under: rules)
    #expect(ones.orders[0].lines[0].held == count(policy == .each ? 3 : 1))
    #expect(ones.orders[0].needsReview == (policy == .review))
    let twos = try Self.repeating(count(2), of: Market.broom, gap: 10)
      .ledger(of: try Market.catalogue(), under: rules)
    #expect(twos.orders[0].lines[0].held == count(6))
  }

  @Test func whatIsNoRepeat() throws {
    var rules = SessionRules()
    (rules.repeats, rules.repeatedOnes) = (.once, .once)
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.honey)
    try script.request("binh", .add, grams(1000), of: Market.honey)
    try script.request("an", .add, grams(2000), of: Market.honey)
    try script.request("an", .set, grams(1000), of: Market.honey)
    try script.request("chi", .add, grams(1000), of: Market.code("la"))
    try script.request("chi", .add, grams(1000), of: Market.code("la"))
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    // What was refused did not count, so that nothing repeats it.
    let unknown = PhienCho.Refusal.Reason.unknownOffer(Market.code("la"))
    #expect(ledger.refusals.map(\.reason) == [unknown, unknown])
    #expect(ledger.orders.map { $0.lines[0].held } == [grams(1000), grams(1000)])
  }

  /// A code in other letters is the same offer.
  @Test func repeatsInOtherLetters() throws {
    var rules = SessionRules()
    rules.repeats = .once
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.honey)
    try script.request("an", .add, grams(1000), of: Market.code("mo"))
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    #expect(ledger.orders[0].lines[0].held == grams(1000))
  }

  // MARK: - Edits and deletions

  /// An asks 6 of 10 kg, Bình waits for 5; then An's comment changes.
  static func changing(_ action: (EventID) throws -> SessionEvent.Action, isConfirmed: Bool) throws
    -> Script
  {
    var script = Script()
    try script.request("an", .add, grams(6000), of: Market.guava)
    try script.request("binh", .add, grams(5000), of: Market.guava)
    if isConfirmed { script.at(nil, .confirm(buyer: try buyerID("an"))) }
    script.at(nil, try action(script.events[0].id))
    return script
  }

  @Test(arguments: SessionRules.CommentChangePolicy.allCases, [false, true])
  func editedComments(policy: SessionRules.CommentChangePolicy, isConfirmed: Bool) throws {
    var rules = SessionRules()
    rules.edits = policy
    let script = try Self.changing(
      {
        .edit(
          comment: $0, lines: [try RequestLine(.add, grams(4000), of: Market.guava)],
          review: ["edited"])
      }, isConfirmed: isConfirmed)
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    let applies = policy == .apply || (policy == .unlessConfirmed && !isConfirmed)
    let order = ledger.orders[0]
    #expect(order.lines[0].held == grams(applies ? 4000 : 6000))
    #expect(ledger.claims[1].state == (applies ? .held : .waitlisted))
    #expect(order.state == (isConfirmed && !applies ? .confirmed : .unconfirmed))
    let comment = script.events[0].id
    switch policy {
    case .ignore: #expect(ledger.refusals.map(\.reason) == [.ignored(comment)])
    case .apply: #expect(ledger.refusals.isEmpty)
    case .unlessConfirmed, .review:
      #expect(ledger.refusals.map(\.reason) == (applies ? [] : [.leftForReview(comment)]))
      #expect(order.needsReview == !applies)
    }
  }

  @Test(arguments: SessionRules.CommentChangePolicy.allCases, [false, true])
  func deletedComments(policy: SessionRules.CommentChangePolicy, isConfirmed: Bool) throws {
    var rules = SessionRules()
    rules.deletions = policy
    let script = try Self.changing({ .retract(comment: $0) }, isConfirmed: isConfirmed)
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    let applies = policy == .apply || (policy == .unlessConfirmed && !isConfirmed)
    #expect(ledger.claims[0].state == (applies ? .released : .held))
    #expect(ledger.claims[1].state == (applies ? .held : .waitlisted))
    #expect(ledger.refusals.isEmpty == applies)
    #expect(ledger.orders[0].needsReview == (!applies && policy != .ignore))
  }

  /// What both wordings ask keeps its place; what is new goes to the end.
  @Test func editsKeepThePlace() throws {
    var script = Script()
    try script.request("an", .add, grams(6000), of: Market.guava)
    try script.request("binh", .add, grams(3000), of: Market.guava)
    let comment = script.events[0].id
    script.at(
      nil,
      .edit(
        comment: comment,
        lines: [
          try RequestLine(.add, grams(8000), of: Market.guava),
          try RequestLine(.add, count(2), of: Market.broom),
        ], review: []))
    let more = script.ledger(of: try Market.catalogue())
    #expect(more.claims.map(\.active) == [grams(6000), grams(3000), grams(2000), count(2)])
    #expect(more.claims.map(\.state) == [.held, .held, .waitlisted, .held])
    script.at(
      nil,
      .edit(
        comment: comment, lines: [try RequestLine(.add, grams(7000), of: Market.guava)],
        review: []))
    let less = script.ledger(of: try Market.catalogue())
    #expect(less.claims.map(\.active) == [grams(6000), grams(3000), grams(1000), count(0)])
    #expect(less.claims.map(\.state) == [.held, .held, .held, .released])
    script.at(nil, .retract(comment: comment))
    let gone = script.ledger(of: try Market.catalogue())
    #expect(gone.claims.map(\.active.amount) == [0, 3000, 0, 0])
    gone.expectNothingLost()
  }

  /// A wording in another unit is refused, and takes nothing from whoever wrote it.
  @Test func editsInAnotherUnit() throws {
    var script = Script()
    try script.request("an", .add, grams(3000), of: Market.guava)
    let pieces = try RequestLine(.add, count(5), of: Market.guava)
    let comment = script.events[0].id
    script.at(nil, .edit(comment: comment, lines: [pieces], review: []))
    let refused = script.ledger(of: try Market.catalogue())
    #expect(refused.claims.map(\.active) == [grams(3000)])
    #expect(refused.refusals.map(\.reason) == [.wrongUnit(Market.guava)])
    // Beside a line that can be told, it asks nothing.
    let kilos = try RequestLine(.add, grams(2000), of: Market.guava)
    for lines in [[pieces, kilos], [kilos, pieces]] {
      var both = script
      both.at(nil, .edit(comment: comment, lines: lines, review: []))
      #expect(both.ledger(of: try Market.catalogue()).claims.map(\.active) == [grams(2000)])
    }
  }

  @Test func changesOfWhatWasNeverAsked() throws {
    var script = Script()
    let nobody = try #require(EventID("không có"))
    script.at(nil, .retract(comment: nobody))
    script.at(nil, .pin(offer: nil))
    script.at(nil, .edit(comment: script.events[1].id, lines: [], review: []))
    script.at(nil, .retract(comment: try #require(EventID("e1000005"))))
    try script.request("an", .add, grams(1000), of: Market.guava)
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(
      ledger.refusals.map(\.reason) == [
        .unknownComment(nobody), .unknownComment(script.events[1].id),
        .unknownComment(script.events[4].id),
      ])
    #expect(ledger.claims.map(\.state) == [.held])
  }

  // MARK: - One person

  @Test(arguments: SessionRules.LinkPolicy.allCases)
  func linkedBuyers(policy: SessionRules.LinkPolicy) throws {
    var rules = SessionRules()
    rules.linkedCarts = policy
    let (an, twin) = (try buyerID("an"), try buyerID("an trên TikTok"))
    var script = Script()
    try script.request("an", .add, grams(2000), of: Market.guava)
    try script.request("an trên TikTok", .add, grams(3000), of: Market.guava)
    try script.request("an trên TikTok", .add, count(1), of: Market.broom)
    script.at(nil, .link(buyer: twin, to: an))
    try script.request("an trên TikTok", .remove, grams(1000), of: Market.guava)
    script.at(nil, .confirm(buyer: twin))
    let ledger = script.ledger(of: try Market.catalogue(), under: rules)
    #expect(ledger.person(of: twin) == an && ledger.person(of: an) == an)
    #expect(ledger.summary().buyers == 1)
    switch policy {
    case .join:
      #expect(ledger.orders.map(\.state) == [.confirmed, .cancelled])
      #expect(ledger.orders[0].lines.map(\.held) == [grams(4000), count(1)])
      #expect(ledger.orders[1].cancellation == .joined && ledger.orders[1].cancelledBy == .system)
      #expect(ledger.orders[1].lines.isEmpty)
      #expect(ledger.claims.map(\.orderNumber) == [1, 1, 1])
      #expect(ledger.currentOrder(of: twin)?.number == 1)
    case .apart:
      #expect(ledger.orders.map(\.state) == [.unconfirmed, .confirmed])
      #expect(ledger.orders[1].lines.map(\.held) == [grams(2000), count(1)])
      #expect(ledger.currentOrder(of: twin)?.number == 2)
    }
    ledger.expectNothingLost()
  }

  /// What either cart had agreed stays agreed, and what neither had still runs out.
  @Test func joiningKeepsWhatWasAgreed() throws {
    let (an, twin) = (try buyerID("an"), try buyerID("an 2"))
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava, at: 0)
    try script.request("an 2", .add, grams(2000), of: Market.guava, at: 100)
    try script.request("an 2", .add, count(1), of: Market.broom, at: 200)
    script.at(300, .confirm(buyer: twin))
    try script.request("an 2", .add, count(2), of: Market.broom, at: 400)
    script.at(500, .link(buyer: an, to: twin))
    let rules = SessionRules(holdMilliseconds: 1000)
    let ledger = script.ledger(of: try Market.catalogue(), under: rules, asOf: 10_000)
    #expect(ledger.claims.map(\.state) == [.expired, .held, .held, .expired])
    #expect(ledger.orders[0].lines.map(\.held) == [grams(2000), count(1)])
    script.at(nil, .link(buyer: twin, to: an))
    #expect(
      script.ledger(of: try Market.catalogue()).refusals.map(\.reason) == [.alreadyLinked])
  }

  /// A long chain of links is followed in about as many steps as there are links.
  @Test func manyLinks() throws {
    var script = Script()
    for number in 0..<20_000 {
      script.at(
        nil, .link(buyer: try buyerID("b\(number)"), to: try buyerID("b\(number + 1)")))
    }
    try script.request("b0", .add, grams(1000), of: Market.guava)
    let ledger = script.ledger(of: try Market.catalogue())
    #expect(ledger.refusals.isEmpty)
    #expect(ledger.person(of: try buyerID("b7")).rawValue == "b20000")
    #expect(ledger.currentOrder(of: try buyerID("b19999"))?.number == 1)
  }

  // MARK: - Drafts, and orders that empty themselves

  @Test func draftsAreShownBeforeTheyAreConfirmed() throws {
    let an = try buyerID("an")
    var rules = SessionRules()
    rules.newOrders = .draft
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava)
    script.at(nil, .confirm(buyer: an))
    try script.request("an", .add, grams(500), of: Market.guava)
    let draft = script.ledger(of: try Market.catalogue(), under: rules)
    #expect(draft.orders[0].state == .draft)
    #expect(draft.summary().total.drafted.mass == .grams(1500))
    #expect(
      draft.refusals.map(\.reason) == [.transition(TransitionError(.order(.draft, .confirm)))])
    script.at(nil, .present(buyer: an))
    script.at(nil, .confirm(buyer: an))
    let agreed = script.ledger(of: try Market.catalogue(), under: rules)
    #expect(agreed.orders[0].state == .confirmed)
    #expect(agreed.refusals.count == 1)
  }

  @Test(arguments: SessionRules.EmptiedPolicy.allCases)
  func emptiedOrders(policy: SessionRules.EmptiedPolicy) throws {
    var rules = SessionRules(holdMilliseconds: 1000)
    rules.emptied = policy
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava, at: 0)
    let order = script.ledger(of: try Market.catalogue(), under: rules, asOf: 1000).orders[0]
    #expect(order.state == (policy == .cancel ? .cancelled : .unconfirmed))
    #expect(order.cancellation == (policy == .cancel ? .holdsRanOut : nil))
    #expect(order.cancelledBy == (policy == .cancel ? .system : nil))
  }

  @Test func whoCancelledIsKept() throws {
    for party in Party.allCases {
      var script = Script()
      try script.request("an", .add, grams(1000), of: Market.guava)
      script.at(nil, .cancel(buyer: try buyerID("an"), reason: .refusedAtDoor, by: party))
      let order = script.ledger(of: try Market.catalogue()).orders[0]
      #expect(order.cancelledBy == party && order.cancellation == .refusedAtDoor)
    }
    var script = Script()
    try script.request("an", .add, grams(1000), of: Market.guava)
    script.at(nil, .withdraw(buyer: try buyerID("an")))
    #expect(script.ledger(of: try Market.catalogue()).orders[0].cancelledBy == .buyer)
  }

  /// A price counts from its moment on, and each price has its line, rounded once.
  @Test func pricesChange() throws {
    var script = Script()
    try script.request("an", .add, grams(500), of: Market.guava)
    script.at(nil, .reprice(offer: Market.guava, to: Money(vnd: 9999)))
    try script.request("an", .add, grams(500), of: Market.guava)
    try script.request("an", .add, grams(1000), of: Market.guava)
    script.at(nil, .reprice(offer: Market.guava, to: Money(vnd: -1)))
    try script.request("binh", .add, grams(8000), of: Market.guava)
    let ledger = script.ledger(of: try Market.catalogue())
    let lines = ledger.orders[0].lines
    #expect(lines.map(\.held) == [grams(500), grams(1500)])
    #expect(lines.map(\.unitPrice.amount.vnd) == [12_345, 9999])
    // 6,172.5 and 14,998.5, each half up.
    #expect(lines.map(\.amount.vnd) == [6173, 14_999])
    #expect(ledger.orders[0].total.vnd == 21_172)
    #expect(ledger.claims.map(\.unitPrice.amount.vnd) == [12_345, 9999, 9999, 9999])
    #expect(ledger.refusals.map(\.reason) == [.badPrice(Money(vnd: -1))])
    #expect(ledger.price(of: Market.guava)?.amount.vnd == 9999)
    // What is given up first is what was asked last; one amount over all prices.
    try script.request("an", .set, grams(400), of: Market.guava)
    let less = script.ledger(of: try Market.catalogue())
    #expect(less.orders[0].lines.map(\.held) == [grams(400), grams(0)])
    less.expectNothingLost()
  }
}

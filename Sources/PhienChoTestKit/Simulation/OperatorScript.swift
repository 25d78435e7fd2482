public import PhienCho
import PhienChoReading

/// What the sellers of a simulated session do: pin and restock while it runs; call the buyers when
/// it is over.
///
/// It is shown the session's records, takes the orders down without a mistake, and calls whoever
/// holds something: first those who fall away, so that what they held goes to those who wait, then
/// those who confirm. Who does what is a matter of the seed and the buyer alone.
public struct OperatorScript: Sendable {
  private let simulator: SessionSimulator
  private var log = EventLog()

  /// Creates the script of a session.
  public init(of simulator: SessionSimulator) {
    self.simulator = simulator
  }

  /// Takes note of a record; one that comes twice counts once.
  public mutating func observe(_ record: SimulatedRecord) {
    switch record {
    case .comment(let simulated):
      let comment = simulated.comment
      guard let buyer = comment.author, let instant = comment.instant,
        simulated.truth.repeats == nil
      else { return }
      if simulated.truth.intent == .cancel {
        log.insert(SessionEvent(id: comment.id, instant: instant, action: .withdraw(buyer: buyer)))
        return
      }
      // What is not clear is asked about when the buyer is called; until then nobody holds it.
      let lines = simulated.truth.lines.compactMap { line in
        try? RequestLine(line.action, line.quantity, of: line.offer)
      }
      guard !lines.isEmpty else { return }
      log.insert(
        SessionEvent(
          id: comment.id, instant: instant,
          action: .request(buyer: buyer, lines: lines, review: [])))
    case .deletion(let id, let instant):
      guard let event = log[id], case .request(let buyer, let lines, _) = event.action,
        let deletion = EventID("deletion of \(id.rawValue)")
      else { return }
      let undone = lines.filter { $0.operation == .add }.compactMap { line in
        try? RequestLine(.remove, line.quantity, of: line.offer)
      }
      log.insert(
        SessionEvent(
          id: deletion, instant: instant,
          action: .request(buyer: buyer, lines: undone, review: [])))
    }
  }

  /// What the sellers do, in time order.
  ///
  /// - Complexity: O(*n* log *n*) in the orders.
  public func events() -> [SessionEvent] {
    var script: [SessionEvent] = []
    func perform(at milliseconds: Int64, _ action: SessionEvent.Action) {
      guard let id = EventID("op-\(script.count + 1)") else { return }
      script.append(
        SessionEvent(
          id: id, instant: Instant(millisecondsSince1970: milliseconds), action: action))
    }
    let scenario = simulator.scenario
    let start = scenario.start.millisecondsSince1970
    var aired = scenario.pins.map { (at: $0.at, action: SessionEvent.Action.pin(offer: $0.offer)) }
    aired += scenario.restocks.map {
      (at: $0.at, action: .restock(offer: $0.offer, quantity: $0.quantity))
    }
    // A stable order of equal moments: pins first, each kind as the scenario has it.
    let order = aired.indices.sorted { (aired[$0].at, $0) < (aired[$1].at, $1) }
    for place in order { perform(at: start + Int64(aired[place].at), aired[place].action) }

    let outcome = scenario.outcome
    var now = scenario.end.millisecondsSince1970 + Int64(outcome.callsBegin)
    var heard = log
    for event in script { heard.insert(event) }
    let afterSession = Ledger(replaying: heard, of: scenario.catalogue)
    let called = script.count
    for order in afterSession.orders where order.isOpen && order.isHeld {
      guard case .cancels(let reason) = self.outcome(of: order.buyer) else { continue }
      perform(at: now, .cancel(buyer: order.buyer, reason: reason))
      now += Int64(outcome.callTakes)
    }
    for event in script[called...] { heard.insert(event) }
    let afterCancellations = Ledger(replaying: heard, of: scenario.catalogue)
    var closing: [BuyerID] = []
    for order in afterCancellations.orders where order.isOpen && order.isHeld {
      guard case .confirms(let closes) = self.outcome(of: order.buyer) else { continue }
      perform(at: now, .confirm(buyer: order.buyer))
      now += Int64(outcome.callTakes)
      if closes { closing.append(order.buyer) }
    }
    for buyer in closing {
      perform(at: now, .close(buyer: buyer))
      now += Int64(outcome.callTakes)
    }
    return script
  }

  private enum Answer {
    case confirms(closes: Bool)
    case cancels(CancellationReason)
    case nothing
  }

  /// What a buyer says when called; the same however often they are asked.
  private func outcome(of buyer: BuyerID) -> Answer {
    // FNV-1a, since the standard library's hash changes with every run.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in buyer.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var random = SeededGenerator(seed: simulator.seed ^ 0x414E_5357_4552, item: hash)
    let outcome = simulator.scenario.outcome
    let ticket = random.below(1000)
    if ticket < outcome.confirmed.permille {
      return .confirms(closes: random.happens(outcome.closed))
    }
    if ticket < outcome.confirmed.permille + outcome.cancelled.permille {
      return .cancels(Self.reasons.draw(&random) ?? .buyerUnreachable)
    }
    return .nothing
  }

  private static let reasons = Weighted<CancellationReason>([
    (5, .buyerChangedMind), (5, .buyerUnreachable), (2, .wrongClaim), (1, .duplicate), (1, .prank),
  ])
}

extension Order {
  fileprivate var isOpen: Bool { state == .unconfirmed }
  fileprivate var isHeld: Bool { lines.contains { !$0.held.isZero } }
}

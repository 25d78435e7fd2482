extension Ledger {
  /// How far the session's orders have come.
  ///
  /// A step that nobody wrote events about has reached nothing: whether no parcel left or nobody
  /// wrote it down is for a report to ask.
  ///
  /// Orders joined to another of the same person are that other order.
  ///
  /// - Parameter summary: This ledger's ``summary()``, when it is at hand: nothing is then summed
  ///   up twice.
  /// - Returns: The steps, with how many orders reached them and stand there.
  /// - Complexity: O(*n*) in the order lines and the movements of goods.
  public func funnel(with summary: SessionSummary? = nil) -> Funnel {
    var funnel = Funnel()
    funnel.claims = fold.claims.count
    var steps: [Funnel.Step: Funnel.Figures] = [:]
    for (index, record) in fold.orders.enumerated() {
      let cancellation = cancellation(of: record)
      // Two identifiers of one person: the order lives on as part of the other.
      guard cancellation != .joined else { continue }
      steps.count(.claimed, standing: record.state != .cancelled && !record.isEmpty)
      if record.confirmedAt >= 0 {
        steps.count(.confirmed, standing: record.state == .confirmed || record.state == .closed)
      }
      if let cancellation {
        if record.confirmedAt >= 0 {
          funnel.cancelledConfirmed[cancellation, default: 0] += 1
        } else {
          funnel.cancelledUnconfirmed[cancellation, default: 0] += 1
        }
      }
      // Most orders of a night have neither left nor been paid yet.
      guard record.isHandedOver || record.account >= 0 else { continue }
      let order = order(index)
      let goods = order.fulfilment.stage
      let isDelivered = order.lines.contains { !$0.delivered.isZero || !$0.returned.isZero }
      let isPaid = order.payment == .paid || order.payment == .overpaid
      if record.isHandedOver {
        steps.count(.handedOver, standing: goods == .inTransit || goods == .delivered)
      }
      if isDelivered { steps.count(.delivered, standing: goods == .delivered) }
      if isPaid || order.payment == .refunded { steps.count(.paid, standing: isPaid) }
      if order.paid > .zero {
        // The ledger admits no payments whose sum would not fit in 64 bits, and no refund beyond.
        steps[.paid, default: Funnel.Figures()].goods.add(
          Tally(
            lines: 1, mass: .zero, pieces: .zero,
            money: Money(vnd: order.paid.vnd - order.refunded.vnd)))
      }
    }
    let figures = (summary ?? self.summary()).total
    for (step, tallies) in [
      (.claimed, [figures.claimed]), (.confirmed, [figures.confirmed, figures.closed]),
      (.handedOver, [figures.handedOver]), (.delivered, [figures.delivered]),
    ] as [(Funnel.Step, [Tally])] {
      for tally in tallies { steps[step, default: Funnel.Figures()].goods.add(tally) }
    }
    funnel.steps = steps
    funnel.cameBack = goodsThatCameBack()
    return funnel
  }

  private func goodsThatCameBack() -> [GoodsStage: [FulfilmentReason: Int]] {
    struct Key: Hashable {
      let order: Int
      let stage: GoodsStage
    }
    var seen: Set<Key> = []
    var counts: [GoodsStage: [FulfilmentReason: Int]] = [:]
    for movement in movements where movement.kind.target.isTerminal {
      let stage = movement.kind.target
      guard seen.insert(Key(order: movement.orderNumber, stage: stage)).inserted else { continue }
      counts[stage, default: [:]][movement.reason ?? .notGiven, default: 0] += 1
    }
    return counts
  }
}

extension [Funnel.Step: Funnel.Figures] {
  fileprivate mutating func count(_ step: Funnel.Step, standing: Bool) {
    self[step, default: Funnel.Figures()].reached += 1
    self[step, default: Funnel.Figures()].standing += standing ? 1 : 0
  }
}

import PhienCho
import Testing

/// The two tables, written out once more: every state × event.
@Suite struct TransitionTests {
  static let claims: [ClaimState: [ClaimEvent: ClaimState]] = [
    .waitlisted: [.hold: .held, .release: .released],
    .held: [.release: .released, .expire: .expired],
    .released: [:],
    .expired: [:],
  ]

  static let orders: [OrderState: [OrderEvent: OrderState]] = [
    .draft: [.present: .unconfirmed, .amend: .draft, .cancel: .cancelled],
    .unconfirmed: [.confirm: .confirmed, .amend: .unconfirmed, .cancel: .cancelled],
    .confirmed: [.amend: .unconfirmed, .cancel: .cancelled, .close: .closed],
    .cancelled: [:],
    .closed: [:],
  ]

  static let goods: [GoodsStage: [FulfilmentEvent: GoodsStage]] = [
    .toPack: [.pack: .packed],
    .packed: [.unpack: .toPack, .handOver: .inTransit, .collect: .delivered],
    .inTransit: [.deliver: .delivered, .refuse: .refused, .lose: .lost],
    .delivered: [.giveBack: .returned],
    .refused: [:], .returned: [:], .lost: [:],
  ]

  static let remittances: [RemittanceState: [RemittanceEvent: RemittanceState]] = [
    .none: [.ask: .toCollect],
    .toCollect: [.collect: .collected, .waive: .none],
    .collected: [.remitPart: .short, .remitAll: .remitted],
    .short: [.remitPart: .short, .remitAll: .remitted],
    .remitted: [:],
  ]

  @Test(arguments: ClaimState.allCases, ClaimEvent.allCases)
  func claim(state: ClaimState, event: ClaimEvent) throws {
    if let expected = Self.claims[state]?[event] {
      #expect(try state.after(event) == expected)
    } else {
      let error = #expect(throws: TransitionError.self) { try state.after(event) }
      #expect(error?.refused == .claim(state, event))
      #expect(error?.description.contains(state.rawValue) == true)
      #expect(error?.description.contains(event.rawValue) == true)
    }
  }

  @Test(arguments: OrderState.allCases, OrderEvent.allCases)
  func order(state: OrderState, event: OrderEvent) throws {
    if let expected = Self.orders[state]?[event] {
      #expect(try state.after(event) == expected)
    } else {
      let error = #expect(throws: TransitionError.self) { try state.after(event) }
      #expect(error?.refused == .order(state, event))
      #expect(error?.description.contains(state.rawValue) == true)
      #expect(error?.description.contains(event.rawValue) == true)
    }
  }

  @Test(arguments: ClaimState.allCases)
  func terminalClaimsTakeNothing(state: ClaimState) {
    #expect(state.isTerminal == ClaimEvent.allCases.allSatisfy { (try? state.after($0)) == nil })
  }

  @Test(arguments: OrderState.allCases)
  func terminalOrdersTakeNothing(state: OrderState) {
    #expect(state.isTerminal == OrderEvent.allCases.allSatisfy { (try? state.after($0)) == nil })
  }

  @Test(arguments: GoodsStage.allCases, FulfilmentEvent.allCases)
  func goods(stage: GoodsStage, event: FulfilmentEvent) throws {
    if let expected = Self.goods[stage]?[event] {
      #expect(try stage.after(event) == expected)
    } else {
      let error = #expect(throws: TransitionError.self) { try stage.after(event) }
      #expect(error?.refused == .goods(stage, event))
      #expect(error?.description.contains(stage.rawValue) == true)
      #expect(error?.description.contains(event.rawValue) == true)
    }
  }

  @Test(arguments: RemittanceState.allCases, RemittanceEvent.allCases)
  func remittance(state: RemittanceState, event: RemittanceEvent) throws {
    if let expected = Self.remittances[state]?[event] {
      #expect(try state.after(event) == expected)
    } else {
      let error = #expect(throws: TransitionError.self) { try state.after(event) }
      #expect(error?.refused == .remittance(state, event))
      #expect(error?.description.contains(state.rawValue) == true)
      #expect(error?.description.contains(event.rawValue) == true)
    }
  }

  @Test func terminalGoodsAndRemittancesTakeNothing() {
    for stage in GoodsStage.allCases {
      #expect(
        stage.isTerminal == FulfilmentEvent.allCases.allSatisfy { (try? stage.after($0)) == nil })
    }
    for state in RemittanceState.allCases {
      #expect(
        state.isTerminal == RemittanceEvent.allCases.allSatisfy { (try? state.after($0)) == nil })
    }
  }

  /// Every way three amounts can lie to each other.
  @Test func paymentsAreReadOffTheAmounts() {
    for due in Int64(-2)...4 {
      for paid in Int64(0)...5 {
        for refunded in 0...paid {
          let state = PaymentState(
            due: Money(vnd: due), paid: Money(vnd: paid), refunded: Money(vnd: refunded))
          let kept = paid - refunded
          let expected: PaymentState =
            if paid == 0 {
              due > 0 ? .unpaid : .nothingDue
            } else if kept == 0 {
              .refunded
            } else if kept == due {
              .paid
            } else {
              kept < due ? .part : .overpaid
            }
          #expect(state == expected, "due \(due), paid \(paid), refunded \(refunded)")
        }
      }
    }
    #expect(
      PaymentState(due: .zero, paid: Money(vnd: .max), refunded: Money(vnd: .min)) == .overpaid)
  }

  /// Every set of stages that the goods of an order can be at.
  @Test func fulfilmentIsTheFurthestStage() {
    for bits in 0..<(1 << GoodsStage.allCases.count) {
      let stages = Set(
        GoodsStage.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
      let state = FulfilmentState(stages)
      #expect(stages.isEmpty ? state.stage == .toPack : stages.contains(state.stage))
      #expect(state.isPartial == (stages.count > 1))
      if stages.contains(.delivered) { #expect(state.stage == .delivered) }
      #expect(state.description.hasSuffix(state.stage.rawValue))
    }
  }
}

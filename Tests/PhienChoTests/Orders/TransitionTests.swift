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
    .unconfirmed: [.confirm: .confirmed, .amend: .unconfirmed, .cancel: .cancelled],
    .confirmed: [.amend: .unconfirmed, .cancel: .cancelled, .close: .closed],
    .cancelled: [:],
    .closed: [:],
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
}

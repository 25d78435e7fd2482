/// How far buyer and seller have agreed on a buyer's cart (đơn hàng).
///
/// This is one axis among several. Packing and delivery (fulfilment), payment, and the remittance
/// of cash on delivery are facts of their own: each will be a state beside this one, derived from
/// its own events and never a case of this enumeration, since a paid order may be undelivered and a
/// delivered one unpaid.
///
/// | state | confirm | amend | cancel | close |
/// |---|---|---|---|---|
/// | unconfirmed | confirmed | unconfirmed | cancelled | refused |
/// | confirmed | refused | unconfirmed | cancelled | closed |
/// | cancelled | refused | refused | refused | refused |
/// | closed | refused | refused | refused | refused |
public enum OrderState: String, Sendable, Hashable, CaseIterable {
  /// The buyer asked; nobody has agreed yet (chưa xác nhận).
  case unconfirmed
  /// Buyer and seller agree on the cart as it stands (đã xác nhận).
  case confirmed
  /// Called off, with a ``CancellationReason`` (đã hủy); final.
  case cancelled
  /// Done with; nothing more will change (đã đóng); final.
  case closed

  /// Whether no event leads out of this state.
  public var isTerminal: Bool { self == .cancelled || self == .closed }

  /// The state after an event.
  ///
  /// - Throws: ``TransitionError`` naming the state and the event when the table has no such move.
  /// - Complexity: O(1).
  public func after(_ event: OrderEvent) throws(TransitionError) -> OrderState {
    switch (self, event) {
    case (.unconfirmed, .confirm): return .confirmed
    case (.unconfirmed, .amend), (.confirmed, .amend): return .unconfirmed
    case (.unconfirmed, .cancel), (.confirmed, .cancel): return .cancelled
    case (.confirmed, .close): return .closed
    case (.unconfirmed, .close), (.confirmed, .confirm), (.cancelled, _), (.closed, _):
      throw TransitionError(.order(self, event))
    }
  }
}

/// What can happen to an order.
public enum OrderEvent: String, Sendable, Hashable, CaseIterable {
  /// Buyer and seller agree on the cart as it stands.
  case confirm
  /// The cart changes, so that a confirmation given before no longer covers it.
  case amend
  /// The buyer withdraws or the seller cancels.
  case cancel
  /// The order is done with.
  case close
}

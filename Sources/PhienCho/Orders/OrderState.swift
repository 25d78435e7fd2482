/// How far buyer and seller have agreed on a buyer's cart (đơn hàng).
///
/// This is one axis of five, and knows nothing of the others: packing and delivery are the
/// ``GoodsStage`` of the goods, money is the ``PaymentState``, cash that a carrier collects the
/// ``RemittanceState``, and stock the ``ClaimState``. A paid order may be undelivered and a delivered
/// one unpaid.
///
/// | state | present | confirm | amend | cancel | close |
/// |---|---|---|---|---|---|
/// | draft | unconfirmed | refused | draft | cancelled | refused |
/// | unconfirmed | refused | confirmed | unconfirmed | cancelled | refused |
/// | confirmed | refused | refused | unconfirmed | cancelled | closed |
/// | cancelled | refused | refused | refused | refused | refused |
/// | closed | refused | refused | refused | refused | refused |
public enum OrderState: String, Sendable, Hashable, CaseIterable {
  /// The cart fills during the session, and the seller has not yet shown the buyer what it comes to
  /// (đơn nháp); only where ``SessionRules/newOrders`` asks for it.
  case draft
  /// The buyer asked; nobody has agreed yet (chưa xác nhận).
  case unconfirmed
  /// Buyer and seller agree on the cart as it stands (đã xác nhận).
  case confirmed
  /// Called off, with a ``CancellationReason`` (đã hủy); final.
  case cancelled
  /// The cart is final: nothing more will be asked or taken back (đã đóng). Goods and money may
  /// still move.
  case closed

  /// Whether no event leads out of this state.
  public var isTerminal: Bool { self == .cancelled || self == .closed }

  /// The state after an event.
  ///
  /// - Throws: ``TransitionError`` naming the state and the event when the table has no such move.
  /// - Complexity: O(1).
  public func after(_ event: OrderEvent) throws(TransitionError) -> OrderState {
    switch (self, event) {
    case (.draft, .present): return .unconfirmed
    case (.draft, .amend): return .draft
    case (.unconfirmed, .confirm): return .confirmed
    case (.unconfirmed, .amend), (.confirmed, .amend): return .unconfirmed
    case (.draft, .cancel), (.unconfirmed, .cancel), (.confirmed, .cancel): return .cancelled
    case (.confirmed, .close): return .closed
    case (.draft, .confirm), (.draft, .close), (.unconfirmed, .present), (.unconfirmed, .close),
      (.confirmed, .present), (.confirmed, .confirm), (.cancelled, _), (.closed, _):
      throw TransitionError(.order(self, event))
    }
  }
}

/// What can happen to an order.
public enum OrderEvent: String, Sendable, Hashable, CaseIterable {
  /// The seller shows the buyer what the cart comes to.
  case present
  /// Buyer and seller agree on the cart as it stands.
  case confirm
  /// The cart changes, so that a confirmation given before no longer covers it.
  case amend
  /// The buyer withdraws or the seller cancels.
  case cancel
  /// The cart is final.
  case close
}

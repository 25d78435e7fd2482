/// Where the cash is that a carrier collects for the seller (thu hộ, COD).
///
/// | state | ask | collect | remitPart | remitAll | waive |
/// |---|---|---|---|---|---|
/// | none | toCollect | refused | refused | refused | refused |
/// | toCollect | refused | collected | refused | refused | none |
/// | collected | refused | refused | short | remitted | refused |
/// | short | refused | refused | short | remitted | refused |
/// | remitted | refused | refused | refused | refused | refused |
public enum RemittanceState: String, Sendable, Hashable, CaseIterable {
  /// Nothing is to be collected.
  case none
  /// The carrier is to collect on delivery (chờ thu hộ).
  case toCollect = "to-collect"
  /// The carrier has the cash (đã thu hộ).
  case collected
  /// The carrier has passed on less than it collected (chuyển thiếu).
  case short
  /// The seller has everything that was collected (đã đối soát); final.
  case remitted

  /// Whether no event leads out of this state.
  public var isTerminal: Bool { self == .remitted }

  /// The state after an event.
  ///
  /// - Throws: ``TransitionError`` naming the state and the event when the table has no such move.
  /// - Complexity: O(1).
  public func after(_ event: RemittanceEvent) throws(TransitionError) -> RemittanceState {
    switch (self, event) {
    case (.none, .ask): return .toCollect
    case (.toCollect, .collect): return .collected
    case (.toCollect, .waive): return .none
    case (.collected, .remitPart), (.short, .remitPart): return .short
    case (.collected, .remitAll), (.short, .remitAll): return .remitted
    case (.none, _), (.toCollect, _), (.collected, _), (.short, _), (.remitted, _):
      throw TransitionError(.remittance(self, event))
    }
  }
}

/// What can happen to cash on delivery.
public enum RemittanceEvent: String, Sendable, Hashable, CaseIterable {
  /// The carrier is asked to collect an amount.
  case ask
  /// The carrier collected from the buyer.
  case collect
  /// The carrier passes some on, and has more.
  case remitPart = "remit-part"
  /// The carrier passes on the last of it.
  case remitAll = "remit-all"
  /// There will be nothing to collect: paid otherwise, or refused at the door.
  case waive
}

/// What the seller's side writes down about cash on delivery; whether a remittance is the last of it
/// follows from the amounts.
public enum RemittanceStep: String, Sendable, Hashable, CaseIterable {
  /// The carrier is asked to collect an amount.
  case ask
  /// The carrier collected an amount, which is a payment of the buyer.
  case collect
  /// The carrier passed an amount on to the seller.
  case remit
  /// There will be nothing to collect; the amount does not matter.
  case waive
}

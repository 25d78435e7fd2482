/// Where a claim (lượt chốt) stands: what a buyer asked of one offer in one comment.
///
/// A claim starts ``waitlisted`` and is held at once when there is stock. It is only about stock:
/// whether buyer and seller agree is the ``OrderState``, and neither knows of the other.
///
/// | state | hold | release | expire |
/// |---|---|---|---|
/// | waitlisted | held | released | refused |
/// | held | refused | released | expired |
/// | released | refused | refused | refused |
/// | expired | refused | refused | refused |
public enum ClaimState: String, Sendable, Hashable, CaseIterable {
  /// It waits for stock (chờ hàng); no stock is reserved.
  case waitlisted
  /// Stock is reserved for it (giữ hàng).
  case held
  /// The buyer or the seller gave it up (nhả hàng); final.
  case released
  /// Its hold ran out before the order was confirmed (hết hạn giữ); final.
  case expired

  /// Whether no event leads out of this state.
  public var isTerminal: Bool { self == .released || self == .expired }

  /// The state after an event.
  ///
  /// A waiting claim does not expire: only a hold has a duration.
  ///
  /// - Throws: ``TransitionError`` naming the state and the event when the table has no such move.
  /// - Complexity: O(1).
  public func after(_ event: ClaimEvent) throws(TransitionError) -> ClaimState {
    switch (self, event) {
    case (.waitlisted, .hold): return .held
    case (.waitlisted, .release), (.held, .release): return .released
    case (.held, .expire): return .expired
    case (.waitlisted, .expire), (.held, .hold), (.released, _), (.expired, _):
      throw TransitionError(.claim(self, event))
    }
  }
}

/// What can happen to a claim.
public enum ClaimEvent: String, Sendable, Hashable, CaseIterable {
  /// Stock is reserved for it, at once or when its turn on the waiting list comes.
  case hold
  /// It is given up, by the buyer or with its order.
  case release
  /// Its hold has lasted as long as the session's rules allow.
  case expire
}

public import PhienCho

extension SessionEvent {
  /// The event without telephone numbers in the reasons that somebody typed.
  ///
  /// A reason is any text, is counted by in reports and stays when a person is erased.
  ///
  /// - Complexity: O(*n*) in the reason.
  public var redacted: SessionEvent {
    let redacted: Action
    switch action {
    case .cancel(let buyer, let reason, let party):
      redacted = .cancel(buyer: buyer, reason: Self.redacted(reason), by: party)
    case .weigh(let order, let packed, let rest, let reason):
      redacted = .weigh(order: order, packed: packed, rest: rest, reason: Self.redacted(reason))
    case .substitute(let order, let goods, let others, let reason):
      redacted = .substitute(order: order, goods, with: others, reason: Self.redacted(reason))
    case .fulfil(let order, let step, let lines, .some(let reason)):
      redacted = .fulfil(order: order, step, lines: lines, reason: Self.redacted(reason))
    case .charge(let order, let amount, let reason):
      redacted = .charge(order: order, amount: amount, reason: Self.redacted(reason))
    default: return self
    }
    return SessionEvent(id: id, instant: instant, action: redacted)
  }

  private static func redacted<Reason: RawRepresentable<String>>(_ reason: Reason) -> Reason {
    let text = PhoneNumber.redacted(reason.rawValue)
    return text == reason.rawValue ? reason : Reason(rawValue: text) ?? reason
  }
}

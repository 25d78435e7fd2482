public import PhienCho

extension SessionEvent {
  /// The event without telephone numbers in what may be any text: reasons, the methods of payments, and
  /// why a request is for a human.
  ///
  /// These are counted by in reports and stay when a person is erased.
  ///
  /// - Complexity: O(*n*) in the texts.
  public var redacted: SessionEvent {
    let redacted: Action
    switch action {
    case .request(let buyer, let lines, let review) where !review.isEmpty:
      redacted = .request(buyer: buyer, lines: lines, review: review.map(PhoneNumber.redacted))
    case .edit(let comment, let lines, let review) where !review.isEmpty:
      redacted = .edit(comment: comment, lines: lines, review: review.map(PhoneNumber.redacted))
    case .cancel(let buyer, let reason, let party):
      redacted = .cancel(buyer: buyer, reason: Self.redacted(reason), by: party)
    case .weigh(let order, let packed, let rest, let reason):
      redacted = .weigh(order: order, packed: packed, rest: rest, reason: Self.redacted(reason))
    case .substitute(let order, let goods, let others, let reason):
      redacted = .substitute(order: order, goods, with: others, reason: Self.redacted(reason))
    case .fulfil(let order, let step, let lines, .some(let reason)):
      redacted = .fulfil(order: order, step, lines: lines, reason: Self.redacted(reason))
    case .pay(let order, let amount, let method):
      redacted = .pay(order: order, amount: amount, method: Self.redacted(method))
    case .refund(let order, let amount, let method):
      redacted = .refund(order: order, amount: amount, method: Self.redacted(method))
    case .charge(let order, let amount, let reason):
      redacted = .charge(order: order, amount: amount, reason: Self.redacted(reason))
    default: return self
    }
    return SessionEvent(id: id, instant: instant, action: redacted)
  }

  private static func redacted<Name: RawRepresentable<String>>(_ name: Name) -> Name {
    let text = PhoneNumber.redacted(name.rawValue)
    return text == name.rawValue ? name : Name(rawValue: text) ?? name
  }
}

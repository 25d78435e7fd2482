extension SessionEvent.Action {
  /// The offers the action names, in its order, as often as it names them.
  public var offers: [OfferCode] {
    switch self {
    case .request(_, let lines, _), .edit(_, let lines, _): lines.map(\.offer)
    case .restock(let offer, _), .reprice(let offer, _): [offer]
    case .pin(let offer): offer.map { [$0] } ?? []
    case .weigh(_, let line, _, _): [line.offer]
    case .substitute(_, let taken, let given, _): [taken.offer, given.offer]
    case .fulfil(_, _, let lines, _): lines.map(\.offer)
    case .withdraw, .present, .confirm, .cancel, .close, .retract, .link, .consent, .pay, .refund,
      .charge, .cashOnDelivery:
      []
    }
  }

  /// The buyers the action names; personal data, masked in descriptions.
  public var buyers: [BuyerID] {
    var buyers: [BuyerID] = []
    _ = replacingBuyers {
      buyers.append($0)
      return $0
    }
    return buyers
  }

  /// The action with other identifiers for its buyers, such as pseudonyms; `nil` when there is none
  /// for one of them.
  public func replacingBuyers(_ other: (BuyerID) -> BuyerID?) -> SessionEvent.Action? {
    func order(_ reference: OrderReference) -> OrderReference? {
      other(reference.buyer).map { OrderReference($0, claim: reference.claim) }
    }
    switch self {
    case .request(let buyer, let lines, let review):
      return other(buyer).map { .request(buyer: $0, lines: lines, review: review) }
    case .withdraw(let buyer): return other(buyer).map { .withdraw(buyer: $0) }
    case .present(let buyer): return other(buyer).map { .present(buyer: $0) }
    case .confirm(let buyer): return other(buyer).map { .confirm(buyer: $0) }
    case .cancel(let buyer, let reason, let party):
      return other(buyer).map { .cancel(buyer: $0, reason: reason, by: party) }
    case .close(let buyer): return other(buyer).map { .close(buyer: $0) }
    case .link(let buyer, let target):
      guard let buyer = other(buyer), let target = other(target) else { return nil }
      return .link(buyer: buyer, to: target)
    case .weigh(let reference, let packed, let rest, let reason):
      return order(reference).map {
        .weigh(order: $0, packed: packed, rest: rest, reason: reason)
      }
    case .substitute(let reference, let taken, let given, let reason):
      return order(reference).map { .substitute(order: $0, taken, with: given, reason: reason) }
    case .fulfil(let reference, let event, let lines, let reason):
      return order(reference).map { .fulfil(order: $0, event, lines: lines, reason: reason) }
    case .pay(let reference, let amount, let method):
      return order(reference).map { .pay(order: $0, amount: amount, method: method) }
    case .refund(let reference, let amount, let method):
      return order(reference).map { .refund(order: $0, amount: amount, method: method) }
    case .charge(let reference, let amount, let reason):
      return order(reference).map { .charge(order: $0, amount: amount, reason: reason) }
    case .cashOnDelivery(let reference, let step, let amount):
      return order(reference).map { .cashOnDelivery(order: $0, step, amount: amount) }
    case .restock, .pin, .reprice, .edit, .retract, .consent: return self
    }
  }
}

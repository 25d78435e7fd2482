/// An action taken apart into what any kind may have, so that packing, unpacking and comparing are
/// written once.
struct ActionParts {
  var kind: EventStorage.Kind
  /// The number of the case that an action of this kind has.
  var variant: UInt8 = 0
  var buyer: BuyerID?
  var otherBuyer: BuyerID?
  var reference: EventID?
  var text: String?
  var money: Int64 = 0
  var lines: [RequestLine] = []
  var review: [String] = []

  init(_ kind: EventStorage.Kind) { self.kind = kind }

  private init(_ kind: EventStorage.Kind, _ buyer: BuyerID) {
    self.kind = kind
    self.buyer = buyer
  }

  private init(_ kind: EventStorage.Kind, _ order: OrderReference) {
    self.kind = kind
    buyer = order.buyer
    reference = order.claim
  }

  private init(_ kind: EventStorage.Kind, _ order: OrderReference, _ amount: Money, _ text: String)
  {
    self.init(kind, order)
    money = amount.vnd
    self.text = text
  }

  init(_ action: SessionEvent.Action) {
    switch action {
    case .request(let buyer, let lines, let review):
      self.init(.request, buyer)
      (self.lines, self.review) = (lines, review)
    case .withdraw(let buyer): self.init(.withdraw, buyer)
    case .present(let buyer): self.init(.present, buyer)
    case .confirm(let buyer): self.init(.confirm, buyer)
    case .cancel(let buyer, let reason, let party):
      self.init(.cancel, buyer)
      (text, variant) = (reason.rawValue, Self.number(of: party))
    case .close(let buyer): self.init(.close, buyer)
    case .restock(let offer, let quantity):
      self.init(.restock)
      put(quantity, of: offer)
    case .pin(let offer):
      self.init(.pin)
      if let offer { put(nil, of: offer) }
    case .reprice(let offer, let price):
      self.init(.reprice)
      money = price.vnd
      put(nil, of: offer)
    case .edit(let comment, let lines, let review):
      self.init(.edit)
      (reference, self.lines, self.review) = (comment, lines, review)
    case .retract(let comment):
      self.init(.retract)
      reference = comment
    case .link(let buyer, let other):
      self.init(.link, buyer)
      otherBuyer = other
    case .weigh(let order, let packed, let rest, let reason):
      self.init(.weigh, order)
      (variant, text) = (Self.number(of: rest), reason.rawValue)
      put(packed.quantity, of: packed.offer)
    case .substitute(let order, let taken, let given, let reason):
      self.init(.substitute, order)
      text = reason.rawValue
      put(taken.quantity, of: taken.offer)
      put(given.quantity, of: given.offer)
    case .consent(let event, let isGiven):
      self.init(.consent)
      (reference, variant) = (event, isGiven ? 1 : 0)
    case .fulfil(let order, let event, let lines, let reason):
      self.init(.fulfil, order)
      (variant, text) = (Self.number(of: event), reason?.rawValue)
      for line in lines { put(line.quantity, of: line.offer) }
    case .pay(let order, let amount, let method): self.init(.pay, order, amount, method.rawValue)
    case .refund(let order, let amount, let method):
      self.init(.refund, order, amount, method.rawValue)
    case .charge(let order, let amount, let reason):
      self.init(.charge, order, amount, reason.rawValue)
    case .cashOnDelivery(let order, let step, let amount):
      self.init(.cashOnDelivery, order)
      (variant, money) = (Self.number(of: step), amount.vnd)
    }
  }

  private mutating func put(_ quantity: Quantity?, of offer: OfferCode) {
    lines.append(RequestLine(unchecked: .set, quantity, of: offer))
  }

  /// The place of a case among all of its type.
  private static func number<Case: CaseIterable & Equatable>(of value: Case) -> UInt8 {
    UInt8(Case.allCases.prefix { $0 != value }.count)
  }

  /// The case at a place among all of its type.
  static func value<Case: CaseIterable>(_ number: UInt8, _ fallback: Case) -> Case {
    Case.allCases.dropFirst(Int(number)).first ?? fallback
  }
}

extension ActionParts {
  /// The action the parts were taken from.
  var action: SessionEvent.Action {
    let (buyer, text) = (buyer ?? BuyerID(unchecked: ""), text ?? "")
    let event = reference ?? EventID(unchecked: "")
    let order = OrderReference(buyer, claim: reference)
    let amount = Money(vnd: money)
    let goods = lines.compactMap { line in
      line.quantity.map { GoodsLine($0, of: line.offer) }
    }
    switch kind {
    case .request: return .request(buyer: buyer, lines: lines, review: review)
    case .withdraw: return .withdraw(buyer: buyer)
    case .present: return .present(buyer: buyer)
    case .confirm: return .confirm(buyer: buyer)
    case .cancel:
      return .cancel(
        buyer: buyer, reason: CancellationReason(rawValue: text),
        by: Self.value(variant, Party.seller))
    case .close: return .close(buyer: buyer)
    case .edit: return .edit(comment: event, lines: lines, review: review)
    case .retract: return .retract(comment: event)
    case .link: return .link(buyer: buyer, to: otherBuyer ?? buyer)
    case .consent: return .consent(to: event, isGiven: variant == 1)
    case .pay:
      return .pay(order: order, amount: amount, method: PaymentMethod(rawValue: text))
    case .refund:
      return .refund(order: order, amount: amount, method: PaymentMethod(rawValue: text))
    case .charge:
      return .charge(order: order, amount: amount, reason: ChargeReason(rawValue: text))
    case .cashOnDelivery:
      return .cashOnDelivery(
        order: order, Self.value(variant, RemittanceStep.ask), amount: amount)
    case .fulfil:
      return .fulfil(
        order: order, Self.value(variant, FulfilmentEvent.pack), lines: goods,
        reason: self.text.map(FulfilmentReason.init))
    case .weigh where goods.count == 1:
      return .weigh(
        order: order, packed: goods[0], rest: Self.value(variant, Remainder.settle),
        reason: AdjustmentReason(rawValue: text))
    case .substitute where goods.count == 2:
      return .substitute(
        order: order, goods[0], with: goods[1], reason: AdjustmentReason(rawValue: text))
    case .restock where goods.count == 1:
      return .restock(offer: goods[0].offer, quantity: goods[0].quantity)
    case .reprice where lines.count == 1: return .reprice(offer: lines[0].offer, to: amount)
    // A pin has a line or none; the others above are packed with theirs.
    case .pin, .weigh, .substitute, .restock, .reprice: return .pin(offer: lines.first?.offer)
    }
  }

  /// The parts as bytes that differ for different actions.
  var key: [UInt8] {
    var key: [UInt8] = [kind.rawValue, variant]
    func put(_ value: Int64) {
      for shift in stride(from: 56, through: 0, by: -8) {
        key.append(UInt8(truncatingIfNeeded: value >> Int64(shift)))
      }
    }
    func put(_ text: String?) {
      guard let text else { return put(-1) }
      put(Int64(text.utf8.count))
      key.append(contentsOf: text.utf8)
    }
    put(buyer?.rawValue)
    put(otherBuyer?.rawValue)
    put(reference?.rawValue)
    put(text)
    put(money)
    put(Int64(lines.count))
    for line in lines {
      put(line.operation.rawValue)
      key.append(line.quantity.map { QuantityUnit($0).rawValue } ?? 0)
      put(line.quantity?.amount ?? 0)
      put(line.offer.rawValue)
    }
    for reason in review { put(reason) }
    return key
  }
}

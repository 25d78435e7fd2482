internal import PhienCho

/// What an event's line may say, whatever its action: written in the order of the keys.
struct SessionLogFields {
  let action: StaticString
  var buyer: BuyerID?
  var party: Party?
  var claim: EventID?
  /// `.some(nil)` is written as `null`.
  var code: OfferCode??
  var comment: EventID?
  var given: Bool?
  var quantity: Quantity?
  var lines: [RequestLine]?
  var goods: [GoodsLine]?
  var method: String?
  var reason: String?
  var rest: Remainder?
  var review: [String]?
  var step: String?
  var to: String?
  var vnd: Int64?
  var with: GoodsLine?

  private init(_ action: StaticString, _ buyer: BuyerID? = nil) {
    self.action = action
    self.buyer = buyer
  }

  private init(_ action: StaticString, _ order: OrderReference) {
    self.action = action
    buyer = order.buyer
    claim = order.claim
  }

  private init(_ action: StaticString, _ offer: OfferCode?, _ quantity: Quantity? = nil) {
    self.action = action
    code = .some(offer)
    self.quantity = quantity
  }

  /// The fields of an action; `nil` for one this package does not have.
  init?(_ action: SessionEvent.Action) {
    switch action {
    case .request(let buyer, let lines, let review):
      self.init("request", buyer)
      (self.lines, self.review) = (lines, review)
    case .withdraw(let buyer): self.init("withdraw", buyer)
    case .present(let buyer): self.init("present", buyer)
    case .confirm(let buyer): self.init("confirm", buyer)
    case .cancel(let buyer, let reason, let party):
      self.init("cancel", buyer)
      self.reason = reason.rawValue
      if party != .seller { self.party = party }
    case .close(let buyer): self.init("close", buyer)
    case .restock(let offer, let quantity): self.init("restock", offer, quantity)
    case .pin(let offer): self.init("pin", offer)
    case .reprice(let offer, let price):
      self.init("reprice", offer)
      vnd = price.vnd
    case .edit(let comment, let lines, let review):
      self.init("edit")
      (self.comment, self.lines, self.review) = (comment, lines, review)
    case .retract(let comment):
      self.init("retract")
      self.comment = comment
    case .link(let buyer, let other):
      self.init("link", buyer)
      to = other.rawValue
    case .weigh(let order, let packed, let rest, let reason):
      self.init("weigh", order)
      (code, quantity) = (packed.offer, packed.quantity)
      (self.rest, self.reason) = (rest, reason.rawValue)
    case .substitute(let order, let taken, let given, let reason):
      self.init("substitute", order)
      (code, quantity, with) = (taken.offer, taken.quantity, given)
      self.reason = reason.rawValue
    case .consent(let event, let isGiven):
      self.init("consent")
      (to, given) = (event.rawValue, isGiven)
    case .fulfil(let order, let event, let lines, let reason):
      self.init("fulfil", order)
      (step, goods, self.reason) = (event.rawValue, lines, reason?.rawValue)
    case .pay(let order, let amount, let method):
      self.init("pay", order)
      (vnd, self.method) = (amount.vnd, method.rawValue)
    case .refund(let order, let amount, let method):
      self.init("refund", order)
      (vnd, self.method) = (amount.vnd, method.rawValue)
    case .charge(let order, let amount, let reason):
      self.init("charge", order)
      (vnd, self.reason) = (amount.vnd, reason.rawValue)
    case .cashOnDelivery(let order, let step, let amount):
      self.init("cash-on-delivery", order)
      (vnd, self.step) = (amount.vnd, step.rawValue)
    @unknown default: return nil
    }
  }

  /// Appends the members after the action, in the order of their names.
  func append(_ event: SessionEvent, to bytes: inout [UInt8]) {
    put(",\"at\":", event.instant.iso8601(), &bytes)
    put(",\"buyer\":", buyer?.rawValue, &bytes)
    put(",\"by\":", party?.rawValue, &bytes)
    put(",\"claim\":", claim?.rawValue, &bytes)
    if case .some(nil) = code { bytes.append(json: ",\"code\":null") }
    put(",\"code\":", code??.rawValue, &bytes)
    put(",\"comment\":", comment?.rawValue, &bytes)
    if let given { bytes.append(json: given ? ",\"given\":true" : ",\"given\":false") }
    if case .mass = quantity { putQuantity(&bytes) }
    put(",\"id\":", event.id.rawValue, &bytes)
    if let lines {
      bytes.append(json: ",\"lines\":")
      bytes.appendJSON(array: lines, Self.append(line:to:))
    } else if let goods {
      bytes.append(json: ",\"lines\":")
      bytes.appendJSON(array: goods, Self.append(goods:to:))
    }
    put(",\"method\":", method, &bytes)
    if case .pieces = quantity { putQuantity(&bytes) }
    put(",\"reason\":", reason, &bytes)
    put(",\"rest\":", rest?.rawValue, &bytes)
    if let review {
      bytes.append(json: ",\"review\":")
      bytes.appendJSON(array: review) { $1.appendJSON($0) }
    }
    put(",\"step\":", step, &bytes)
    put(",\"to\":", to, &bytes)
    if let vnd {
      bytes.append(json: ",\"vnd\":")
      bytes.appendJSON(vnd)
    }
    if let with {
      bytes.append(json: ",\"with\":")
      Self.append(goods: with, to: &bytes)
    }
  }

  private func put(_ name: StaticString, _ text: String?, _ bytes: inout [UInt8]) {
    guard let text else { return }
    bytes.append(json: name)
    bytes.appendJSON(text)
  }

  private func putQuantity(_ bytes: inout [UInt8]) {
    guard let quantity else { return }
    bytes.append(json: ",")
    bytes.appendJSONMember(quantity)
  }

  private static func append(line: RequestLine, to bytes: inout [UInt8]) {
    bytes.append(json: "{\"action\":")
    bytes.appendJSON(line.operation.rawValue)
    bytes.append(json: ",\"code\":")
    bytes.appendJSON(line.offer.rawValue)
    if let quantity = line.quantity {
      bytes.append(json: ",")
      bytes.appendJSONMember(quantity)
    }
    bytes.append(json: "}")
  }

  private static func append(goods: GoodsLine, to bytes: inout [UInt8]) {
    bytes.append(json: "{\"code\":")
    bytes.appendJSON(goods.offer.rawValue)
    bytes.append(json: ",")
    bytes.appendJSONMember(goods.quantity)
    bytes.append(json: "}")
  }
}

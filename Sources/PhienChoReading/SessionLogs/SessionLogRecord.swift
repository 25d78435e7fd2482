internal import PhienCho

/// One line of a session log, or an object inside it.
struct SessionLogRecord {
  private let document: JSONDocument
  private let node: JSONDocument.Node
  private let line: Int
  private let path: String

  init(_ bytes: [UInt8], line: Int) throws(SessionLogError) {
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw SessionLogError(
        .unreadable, line: line, reason: "\(error.reason) (byte \(error.offset) of the line)")
    }
    node = document.root
    self.line = line
    path = ""
    guard document.kind(of: node) == .object else {
      throw SessionLogError(.unreadable, line: line, reason: "the line must be an object")
    }
  }

  private init(_ outer: SessionLogRecord, node: JSONDocument.Node, path: String) {
    document = outer.document
    line = outer.line
    self.node = node
    self.path = path
  }

  func error(
    _ code: SessionLogError.Code, _ field: StaticString, _ reason: String
  ) -> SessionLogError {
    SessionLogError(code, line: line, field: "\(path)\(field)", reason: reason)
  }

  private func value(_ field: StaticString) throws(SessionLogError) -> JSONDocument.Node {
    guard let value = document.member(field, of: node) else {
      throw error(.missing, field, "the field is missing")
    }
    return value
  }

  func optionalString(_ field: StaticString) -> String? {
    document.member(field, of: node).flatMap(document.string)
  }

  func string(_ field: StaticString) throws(SessionLogError) -> String {
    guard let text = document.string(try value(field)) else {
      throw error(.malformed, field, "must be a string")
    }
    return text
  }

  func integer(_ field: StaticString) throws(SessionLogError) -> Int64 {
    guard let number = document.integer(try value(field)) else {
      throw error(.malformed, field, "must be a whole number")
    }
    return number
  }

  private func elements(_ field: StaticString) throws(SessionLogError) -> [JSONDocument.Node] {
    let value = try value(field)
    guard document.kind(of: value) == .array else {
      throw error(.malformed, field, "must be an array")
    }
    return document.elements(of: value)
  }

  /// The event the line states.
  func event() throws(SessionLogError) -> SessionEvent {
    let id = try event("id")
    let at = try string("at")
    let instant: Instant
    do {
      instant = try Instant(iso8601: at)
    } catch {
      throw self.error(.malformed, "at", "\"\(at)\": \(error)")
    }
    return SessionEvent(id: id, instant: instant, action: try action())
  }

  private func action() throws(SessionLogError) -> SessionEvent.Action {
    switch try string("action") {
    case "request":
      return .request(buyer: try buyer(), lines: try lines(), review: try review())
    case "withdraw": return .withdraw(buyer: try buyer())
    case "present": return .present(buyer: try buyer())
    case "confirm": return .confirm(buyer: try buyer())
    case "cancel":
      return .cancel(
        buyer: try buyer(), reason: CancellationReason(rawValue: try string("reason")),
        by: has("by") ? try named("by") : .seller)
    case "close": return .close(buyer: try buyer())
    case "restock":
      let goods = try goods()
      return .restock(offer: goods.offer, quantity: goods.quantity)
    case "pin":
      return .pin(offer: document.kind(of: try value("code")) == .null ? nil : try code())
    case "reprice": return .reprice(offer: try code(), to: try money())
    case "edit":
      return .edit(comment: try event("comment"), lines: try lines(), review: try review())
    case "retract": return .retract(comment: try event("comment"))
    case "link": return .link(buyer: try buyer(), to: try buyer("to"))
    case "consent": return .consent(to: try event("to"), isGiven: try flag("given"))
    default: return try orderAction()
    }
  }

  /// An action of the seller's side on one order.
  private func orderAction() throws(SessionLogError) -> SessionEvent.Action {
    switch try string("action") {
    case "weigh":
      return .weigh(
        order: try order(), packed: try goods(), rest: try named("rest"),
        reason: AdjustmentReason(rawValue: try string("reason")))
    case "substitute":
      let with = SessionLogRecord(self, node: try value("with"), path: "with.")
      return .substitute(
        order: try order(), try goods(), with: try with.goods(),
        reason: AdjustmentReason(rawValue: try string("reason")))
    case "fulfil":
      var goods: [GoodsLine] = []
      for (index, element) in try elements("lines").enumerated() {
        goods.append(
          try SessionLogRecord(self, node: element, path: "lines[\(index)].").goods())
      }
      return .fulfil(
        order: try order(), try named("step"), lines: goods,
        reason: has("reason") ? FulfilmentReason(rawValue: try string("reason")) : nil)
    case "pay":
      return .pay(
        order: try order(), amount: try money(),
        method: PaymentMethod(rawValue: try string("method")))
    case "refund":
      return .refund(
        order: try order(), amount: try money(),
        method: PaymentMethod(rawValue: try string("method")))
    case "charge":
      return .charge(
        order: try order(), amount: try money(),
        reason: ChargeReason(rawValue: try string("reason")))
    case "cash-on-delivery":
      return .cashOnDelivery(order: try order(), try named("step"), amount: try money())
    case let other: throw error(.unknownAction, "action", "\"\(other)\" is not an action")
    }
  }

  func has(_ field: StaticString) -> Bool { document.member(field, of: node) != nil }

  private func money() throws(SessionLogError) -> Money { Money(vnd: try integer("vnd")) }

  private func flag(_ field: StaticString) throws(SessionLogError) -> Bool {
    guard let flag = document.bool(try value(field)) else {
      throw error(.malformed, field, "must be true or false")
    }
    return flag
  }

  /// A value of a closed list, by its stable name.
  private func named<Case: CaseIterable & RawRepresentable<String>>(
    _ field: StaticString
  ) throws(SessionLogError) -> Case {
    let name = try string(field)
    guard let value = Case(rawValue: name) else {
      let known = Case.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(.malformed, field, "\"\(name)\" is none of \(known)")
    }
    return value
  }

  private func event(_ field: StaticString) throws(SessionLogError) -> EventID {
    guard let id = EventID(try string(field)) else { throw error(.malformed, field, "is empty") }
    return id
  }

  private func order() throws(SessionLogError) -> OrderReference {
    OrderReference(try buyer(), claim: has("claim") ? try event("claim") : nil)
  }

  private func goods() throws(SessionLogError) -> GoodsLine {
    let offer = try code()
    guard let quantity = try quantity() else {
      throw error(.missing, "grams", "grams or pieces must be given")
    }
    return GoodsLine(quantity, of: offer)
  }

  private func buyer(_ field: StaticString = "buyer") throws(SessionLogError) -> BuyerID {
    guard let buyer = BuyerID(try string(field)) else {
      throw error(.malformed, field, "is empty")
    }
    return buyer
  }

  private func code() throws(SessionLogError) -> OfferCode {
    let text = try string("code")
    do {
      return try OfferCode(text)
    } catch {
      throw self.error(.malformed, "code", "\"\(text)\" is not an offer code")
    }
  }

  private func quantity() throws(SessionLogError) -> Quantity? {
    let isMass = document.member("grams", of: node) != nil
    let isCount = document.member("pieces", of: node) != nil
    guard isMass || isCount else { return nil }
    guard isMass != isCount else {
      throw error(.malformed, "pieces", "stands beside grams; only one may")
    }
    let field: StaticString = isMass ? "grams" : "pieces"
    let amount = try integer(field)
    do {
      return isMass ? .mass(try Mass(grams: amount)) : .pieces(try Pieces(count: amount))
    } catch {
      throw self.error(.malformed, field, "\(error)")
    }
  }

  private func lines() throws(SessionLogError) -> [RequestLine] {
    var lines: [RequestLine] = []
    for (index, element) in try elements("lines").enumerated() {
      let line = SessionLogRecord(self, node: element, path: "lines[\(index)].")
      let name = try line.string("action")
      guard let operation = RequestLine.Operation(rawValue: name) else {
        throw line.error(.malformed, "action", "\"\(name)\" is not add, set or remove")
      }
      let quantity = try line.quantity()
      let offer = try line.code()
      do {
        lines.append(try RequestLine(operation, quantity, of: offer))
      } catch {
        throw line.error(.malformed, "grams", "\(error)")
      }
    }
    return lines
  }

  private func review() throws(SessionLogError) -> [String] {
    var reasons: [String] = []
    for element in try elements("review") {
      guard let reason = document.string(element) else {
        throw error(.malformed, "review", "must be an array of strings")
      }
      reasons.append(reason)
    }
    return reasons
  }
}

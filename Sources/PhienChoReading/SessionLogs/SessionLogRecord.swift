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
    guard let id = EventID(try string("id")) else { throw error(.malformed, "id", "is empty") }
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
    case "confirm": return .confirm(buyer: try buyer())
    case "cancel":
      return .cancel(
        buyer: try buyer(), reason: CancellationReason(rawValue: try string("reason")))
    case "close": return .close(buyer: try buyer())
    case "restock":
      guard let quantity = try quantity() else {
        throw error(.missing, "grams", "a restock needs grams or pieces")
      }
      return .restock(offer: try code(), quantity: quantity)
    case "pin":
      return .pin(offer: document.kind(of: try value("code")) == .null ? nil : try code())
    case let other: throw error(.unknownAction, "action", "\"\(other)\" is not an action")
    }
  }

  private func buyer() throws(SessionLogError) -> BuyerID {
    guard let buyer = BuyerID(try string("buyer")) else {
      throw error(.malformed, "buyer", "is empty")
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

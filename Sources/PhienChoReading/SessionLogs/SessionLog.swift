public import PhienCho

/// The text form of a session's events: JSON Lines, one event a line after one header.
///
/// ```json
/// {"schema":"phiencho.session-log","version":1}
/// {"action":"pin","at":"2024-03-15T19:00:00+07:00","code":"TL","id":"p1"}
/// {"action":"request","at":"2024-03-15T19:05:12.250+07:00","buyer":"u1","id":"c1",
///  "lines":[{"action":"add","code":"TL","grams":3000}],"review":["unit-assumed"]}
/// ```
///
/// (An event is one line; it is broken here to fit.) Keys are sorted, and equal events have equal
/// bytes, so that two logs can be compared line by line. `request` has `buyer`, `lines` and
/// `review`; `withdraw`, `confirm` and `close` have `buyer`; `cancel` has `buyer` and `reason`;
/// `restock` has `code` and `grams` or `pieces`; `pin` has `code`, which is `null` for none. Fields
/// the version does not know are ignored.
public enum SessionLog: Sendable {
  /// The name in the header that tells a session log from other JSON Lines.
  public static let schema = "phiencho.session-log"

  /// The version of the format this library reads and writes.
  public static let version: Int64 = 1

  /// Appends the header line, which a log begins with.
  public static func appendHeader(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"schema\":")
    bytes.appendJSON(schema)
    bytes.append(json: ",\"version\":")
    bytes.appendJSON(version)
    bytes.append(json: "}\n")
  }

  /// Appends one event and its line feed.
  ///
  /// - Complexity: O(*n*) in the event's bytes.
  public static func append(_ event: SessionEvent, to bytes: inout [UInt8]) {
    bytes.append(json: "{\"action\":")
    switch event.action {
    case .request(let buyer, let lines, let review):
      begin("request", event, to: &bytes)
      append(buyer, event, to: &bytes)
      bytes.append(json: ",\"lines\":")
      bytes.appendJSON(array: lines, append(line:to:))
      bytes.append(json: ",\"review\":")
      bytes.appendJSON(array: review) { $1.appendJSON($0) }
    case .withdraw(let buyer):
      begin("withdraw", event, to: &bytes)
      append(buyer, event, to: &bytes)
    case .confirm(let buyer):
      begin("confirm", event, to: &bytes)
      append(buyer, event, to: &bytes)
    case .cancel(let buyer, let reason):
      begin("cancel", event, to: &bytes)
      append(buyer, event, to: &bytes)
      bytes.append(json: ",\"reason\":")
      bytes.appendJSON(reason.rawValue)
    case .close(let buyer):
      begin("close", event, to: &bytes)
      append(buyer, event, to: &bytes)
    case .restock(let offer, let quantity):
      begin("restock", event, to: &bytes)
      append(offer, to: &bytes)
      if case .mass = quantity {
        bytes.append(json: ",")
        bytes.appendJSONMember(quantity)
        append(event.id, to: &bytes)
      } else {
        append(event.id, to: &bytes)
        bytes.append(json: ",")
        bytes.appendJSONMember(quantity)
      }
    case .pin(let offer):
      begin("pin", event, to: &bytes)
      if let offer {
        append(offer, to: &bytes)
      } else {
        bytes.append(json: ",\"code\":null")
      }
      append(event.id, to: &bytes)
    @unknown default:
      // Only this package declares actions, and each has its case above.
      return
    }
    bytes.append(json: "}\n")
  }

  /// Writes a log.
  ///
  /// - Complexity: O(*n*) in the bytes written.
  public static func encode(_ events: some Sequence<SessionEvent>) -> [UInt8] {
    var bytes: [UInt8] = []
    appendHeader(to: &bytes)
    for event in events { append(event, to: &bytes) }
    return bytes
  }

  private static func begin(_ action: StaticString, _ event: SessionEvent, to bytes: inout [UInt8])
  {
    bytes.append(json: "\"")
    bytes.append(json: action)
    bytes.append(json: "\",\"at\":")
    bytes.appendJSON(event.instant.iso8601())
  }

  private static func append(_ buyer: BuyerID, _ event: SessionEvent, to bytes: inout [UInt8]) {
    bytes.append(json: ",\"buyer\":")
    bytes.appendJSON(buyer.rawValue)
    append(event.id, to: &bytes)
  }

  private static func append(_ id: EventID, to bytes: inout [UInt8]) {
    bytes.append(json: ",\"id\":")
    bytes.appendJSON(id.rawValue)
  }

  private static func append(_ offer: OfferCode, to bytes: inout [UInt8]) {
    bytes.append(json: ",\"code\":")
    bytes.appendJSON(offer.rawValue)
  }

  private static func append(line: RequestLine, to bytes: inout [UInt8]) {
    bytes.append(json: "{\"action\":")
    bytes.appendJSON(line.operation.rawValue)
    append(line.offer, to: &bytes)
    if let quantity = line.quantity {
      bytes.append(json: ",")
      bytes.appendJSONMember(quantity)
    }
    bytes.append(json: "}")
  }
}

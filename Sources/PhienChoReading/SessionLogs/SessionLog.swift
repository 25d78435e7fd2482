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
/// bytes, so that two logs can be compared line by line. What each action has is listed in
/// `Documentation/formats.md`. Fields the version does not know are ignored.
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
    // Only this package declares actions, and each has its fields.
    guard let fields = SessionLogFields(event.action) else { return }
    bytes.append(json: "{\"action\":\"")
    bytes.append(json: fields.action)
    bytes.append(json: "\"")
    fields.append(event, to: &bytes)
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
}

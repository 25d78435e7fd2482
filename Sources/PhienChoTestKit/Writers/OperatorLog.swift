public import PhienCho
import PhienChoReading

/// Writes what the sellers of a simulated session do, as a session log.
public enum OperatorLog: Sendable {
  /// Writes the header, which also says that the log is invented.
  public static func begin(_ bytes: inout [UInt8]) {
    var header: [UInt8] = []
    SessionLog.appendHeader(to: &header)
    bytes.append(json: "{\"note\":")
    bytes.appendJSON(ChatLogWriter.note)
    bytes.append(json: ",")
    // The rest of the object, whose brace the note has opened.
    bytes.append(contentsOf: header.dropFirst())
  }

  /// Writes an event.
  ///
  /// - Complexity: O(*n*) in the event's bytes.
  public static func append(_ event: SessionEvent, to bytes: inout [UInt8]) {
    SessionLog.append(event, to: &bytes)
  }
}

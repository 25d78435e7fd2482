import PhienCho
import PhienChoReading

/// Writes what simulated comments mean, as JSON Lines beside their chat log.
///
/// ```json
/// {"id":"c7","intent":"order","lines":[{"code":"OI","action":"add","grams":3000}],"phone":"+84912345678"}
/// ```
///
/// `phone`, `onScreen`, `needsHuman` and `repeats` are there only when they say something.
public struct TruthWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// Writes the note that the data is invented.
  public func begin(_ bytes: inout [UInt8]) {
    bytes.append(json: "{\"note\":")
    bytes.appendJSON(ChatLogWriter.note)
    bytes.append(json: "}\n")
  }

  /// Writes what a record means; nothing for a deletion.
  ///
  /// - Complexity: O(*n*) in the lines.
  public func append(_ record: SimulatedRecord, to bytes: inout [UInt8]) {
    guard case .comment(let simulated) = record else { return }
    let truth = simulated.truth
    bytes.append(json: "{\"id\":")
    bytes.appendJSON(simulated.comment.id.rawValue)
    bytes.append(json: ",\"intent\":")
    bytes.appendJSON(truth.intent.rawValue)
    bytes.append(json: ",\"lines\":")
    bytes.appendJSON(array: truth.lines) { line, bytes in
      bytes.append(json: "{\"code\":")
      bytes.appendJSON(line.offer.rawValue)
      bytes.append(json: ",\"action\":")
      bytes.appendJSON(line.action.rawValue)
      if let quantity = line.quantity {
        bytes.append(json: ",")
        bytes.appendJSONMember(quantity)
      }
      bytes.append(json: "}")
    }
    if let phone = truth.phone {
      bytes.append(json: ",\"phone\":")
      bytes.appendJSON(phone)
    }
    if let onScreen = simulated.onScreen {
      bytes.append(json: ",\"onScreen\":")
      bytes.appendJSON(onScreen.rawValue)
    }
    if truth.needsHuman { bytes.append(json: ",\"needsHuman\":true") }
    if let repeated = truth.repeats {
      bytes.append(json: ",\"repeats\":")
      bytes.appendJSON(repeated.rawValue)
    }
    bytes.append(json: "}\n")
  }
}

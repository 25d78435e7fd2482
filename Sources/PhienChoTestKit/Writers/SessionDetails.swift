import PhienCho
import PhienChoReading

/// Writes what a simulated session is, beside its chat log: the catalogue and the broadcast.
public enum SessionDetails: Sendable {
  /// The scenario's catalogue as catalogue JSON, with the note that it is invented.
  ///
  /// - Complexity: O(*n*) in the offers and producers.
  public static func catalogue(of scenario: SessionScenario) -> [UInt8] {
    var bytes: [UInt8] = []
    appendNote(to: &bytes)
    // The rest of the object, whose brace the note has opened.
    bytes.append(contentsOf: CatalogueJSON.encode(scenario.catalogue).dropFirst())
    return bytes
  }

  /// The broadcast: title, times, audience, hosts with their slots, how it was made.
  ///
  /// - Complexity: O(*n*) in the hosts.
  public static func session(of simulator: SessionSimulator) -> [UInt8] {
    let scenario = simulator.scenario
    var bytes: [UInt8] = []
    appendNote(to: &bytes)
    bytes.append(json: " \"invented\":true,\n \"title\":")
    bytes.appendJSON(scenario.title)
    bytes.append(json: ",\n \"format\":")
    bytes.appendJSON(simulator.format.rawValue)
    bytes.append(json: ",\n \"stream\":")
    bytes.appendJSON(simulator.stream)
    bytes.append(json: ",\n \"start\":")
    bytes.appendJSON(scenario.start.iso8601())
    bytes.append(json: ",\n \"end\":")
    bytes.appendJSON(scenario.end.iso8601())
    bytes.append(json: ",\n \"views\":")
    bytes.appendJSON(Int64(scenario.audience.views))
    bytes.append(json: ",\n \"followers\":")
    bytes.appendJSON(Int64(scenario.audience.followers))
    bytes.append(json: ",\n \"freeDelivery\":")
    bytes.append(json: scenario.deliversFree ? "true" : "false")
    bytes.append(json: ",\n \"hosts\":")
    bytes.appendJSON(array: scenario.hosts) { host, bytes in
      bytes.append(json: "\n  {\"name\":")
      bytes.appendJSON(host.name)
      bytes.append(json: ",\"from\":")
      bytes.appendJSON(moment(host.begins, of: scenario))
      bytes.append(json: ",\"to\":")
      bytes.appendJSON(moment(host.ends, of: scenario))
      bytes.append(json: "}")
    }
    bytes.append(json: ",\n \"scenario\":")
    bytes.appendJSON(scenario.name)
    bytes.append(json: ",\n \"seed\":")
    bytes.appendJSON(String(simulator.seed))
    bytes.append(json: ",\n \"records\":")
    bytes.appendJSON(Int64(simulator.count))
    bytes.append(json: "}\n")
    return bytes
  }

  private static func moment(_ milliseconds: UInt32, of scenario: SessionScenario) -> String {
    let start = scenario.start.millisecondsSince1970
    return Instant(millisecondsSince1970: start &+ Int64(milliseconds)).iso8601()
  }

  private static func appendNote(to bytes: inout [UInt8]) {
    bytes.append(json: "{\"note\":")
    bytes.appendJSON(ChatLogWriter.note)
    bytes.append(json: ",\n")
  }
}

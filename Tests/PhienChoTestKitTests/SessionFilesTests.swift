import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

struct SessionFilesTests {
  @Test(arguments: SessionScenario.builtInNames)
  func theCatalogueReadsBack(name: String) throws {
    let scenario = try SessionScenario.named(name)
    let bytes = SessionDetails.catalogue(of: scenario)
    #expect(try CatalogueJSON.decode(bytes) == scenario.catalogue)
    #expect(String(decoding: bytes, as: UTF8.self).contains(ChatLogWriter.note))
  }

  @Test(arguments: SessionScenario.builtInNames)
  func theSellersDoingsReadBack(name: String) throws {
    let simulator = SessionSimulator(scenario: try .named(name), seed: 3)
    var script = OperatorScript(of: simulator)
    for record in simulator { script.observe(record) }
    let events = script.events()
    var bytes: [UInt8] = []
    OperatorLog.begin(&bytes)
    for event in events { OperatorLog.append(event, to: &bytes) }
    #expect(try SessionLog.decode(bytes) == events)
    #expect(String(decoding: bytes, as: UTF8.self).contains(ChatLogWriter.note))
  }

  @Test func theTruthNamesEveryComment() throws {
    let simulator = SessionSimulator(scenario: try .named("craft"), seed: 3, count: 500)
    var bytes: [UInt8] = []
    TruthWriter().begin(&bytes)
    var comments = 0
    for record in simulator {
      TruthWriter().append(record, to: &bytes)
      if case .comment = record { comments += 1 }
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == comments + 1)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"") && $0.hasSuffix("}") })
  }
}

import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

struct ChatLogWriterTests {
  private static func log(of simulator: SessionSimulator) -> [UInt8] {
    var writer = ChatLogWriter(of: simulator)
    var bytes: [UInt8] = []
    writer.begin(&bytes)
    for record in simulator { writer.append(record, to: &bytes) }
    writer.finish(&bytes)
    return bytes
  }

  private static func parse(
    _ bytes: [UInt8], _ simulator: SessionSimulator, chunk: Int
  ) -> [ChatLogRecord] {
    var parser = ChatLogParser(stream: simulator.stream)
    var records: [ChatLogRecord] = []
    var start = 0
    while start < bytes.count {
      let end = min(start + chunk, bytes.count)
      let part = Array(bytes[start..<end])
      parser.parse(part.span) { records.append($0) }
      start = end
    }
    parser.finish { records.append($0) }
    return records
  }

  @Test(arguments: SessionScenario.builtInNames, SimulatedLogFormat.allCases)
  func anImporterGivesTheSameCommentsBack(name: String, format: SimulatedLogFormat) throws {
    let simulator = SessionSimulator(
      scenario: try .named(name), seed: 21, count: 900, format: format)
    let bytes = Self.log(of: simulator)
    var read: [LiveComment] = []
    var deleted: [EventID] = []
    for record in Self.parse(bytes, simulator, chunk: 4096) {
      switch record {
      case .comment(let comment, _): read.append(comment)
      case .deletion(let id, _, _): deleted.append(id)
      case .ignored: break
      case .malformed(let error): Issue.record("\(error)")
      @unknown default: Issue.record("a record of no known kind")
      }
    }
    var written: [LiveComment] = []
    var withdrawn: [EventID] = []
    for record in simulator {
      switch record {
      case .comment(let simulated): written.append(simulated.comment)
      case .deletion(let id, _): withdrawn.append(id)
      }
    }
    #expect(read == written)
    #expect(deleted == withdrawn)
  }

  @Test(arguments: SimulatedLogFormat.allCases)
  func aLogSaysThatItIsInvented(format: SimulatedLogFormat) throws {
    let simulator = SessionSimulator(
      scenario: try .named("tea"), seed: 1, count: 3, format: format)
    let text = String(decoding: Self.log(of: simulator), as: UTF8.self)
    #expect(text.split(separator: "\n").first?.contains(ChatLogWriter.note) == true)
  }

  @Test(arguments: SimulatedLogFormat.allCases)
  func anEmptySessionIsAnEmptyLog(format: SimulatedLogFormat) throws {
    let simulator = SessionSimulator(
      scenario: try .named("guava"), seed: 1, count: 0, format: format)
    for record in Self.parse(Self.log(of: simulator), simulator, chunk: 7) {
      guard case .ignored = record else {
        Issue.record("\(record)")
        continue
      }
    }
  }

  @Test func everyGenerationOfTikTokNamesIsThere() throws {
    let simulator = SessionSimulator(
      scenario: try .named("craft"), seed: 1, count: 400, format: .tiktok)
    let text = String(decoding: Self.log(of: simulator), as: UTF8.self)
    for name in [
      "\"uniqueId\"", "\"userId\"", "\"displayId\"", "\"idStr\"", "\"comment\"", "\"content\"",
      "\"like\"", "\"roomUser\"", "\"member\"", "\"imDelete\"",
    ] {
      #expect(text.contains(name), "\(name)")
    }
  }
}

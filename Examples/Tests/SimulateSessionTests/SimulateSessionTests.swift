import ArgumentParser
import ExampleSupport
import ExampleTestSupport
import Foundation
import PhienChoReading
import PhienChoTestKit
import Testing

@testable import SimulateSession

struct SimulateSessionTests {
  @Test(arguments: SimulatedLogFormat.allCases)
  func everyFormatCanBeAskedFor(format: SimulatedLogFormat) throws {
    let bench = try Workbench("SimulateSession")
    let folder = bench.folder.path + "/a/b"
    try SimulateSession.parse([
      "--scenario", "craft", "--comments", "300", "--format", format.rawValue, "--output", folder,
    ]).run()
    let chat = SessionFolder.chatName(format)
    #expect(
      try ExampleFiles.names(in: folder)
        == [
          "catalogue.json", chat, "operator.jsonl", "session.json",
        ].sorted())
    var comments = 0
    let bytes = try InputFile.contents(of: folder + "/" + chat)
    var parser = ChatLogParser()
    parser.parse(bytes.span) { if case .comment = $0 { comments += 1 } }
    #expect((295...300).contains(comments))
  }

  @Test func largerSessionsAreWrittenInPieces() throws {
    let bench = try Workbench("SimulateSession")
    try SimulateSession.parse([
      "--scenario", "guava", "--comments", "3000", "--truth", "--output", bench.folder.path,
    ]).run()
    let simulator = SessionSimulator(
      scenario: try .guava().scaled(toComments: 3000), seed: 1)
    var writer = ChatLogWriter(of: simulator)
    var bytes: [UInt8] = []
    writer.begin(&bytes)
    for record in simulator { writer.append(record, to: &bytes) }
    writer.finish(&bytes)
    #expect(try InputFile.contents(of: bench.folder.path + "/chat.json") == bytes)
  }

  @Test(arguments: [
    (["--scenario", "mango", "--output", "x"], "guava, craft, highland, tea"),
    (["--scenario", "guava", "--format", "zalo", "--output", "x"], "facebook, tiktok"),
    (["--scenario", "guava", "--comments", "-1", "--output", "x"], "--comments"),
    (["--scenario", "guava"], "--output"),
  ]) func whatCannotBeMadeIsRefusedInWords(arguments: [String], words: String) {
    do {
      _ = try SimulateSession.parse(arguments)
      Issue.record("\(arguments) were taken")
    } catch {
      #expect(SimulateSession.message(for: error).contains(words))
    }
  }

  @Test func aFileInTheFoldersPlaceIsToldAndLeftAlone() throws {
    let bench = try Workbench("SimulateSession")
    let path = bench.folder.path + "/taken"
    try OutputFile.write(Array("mine".utf8), to: path)
    #expect(throws: ExitCode(ExitStatus.inputOutput)) {
      try SimulateSession.parse(["--scenario", "tea", "--output", path]).run()
    }
    #expect(try InputFile.contents(of: path) == Array("mine".utf8))
  }
}

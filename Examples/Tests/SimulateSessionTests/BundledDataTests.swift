import ArgumentParser
import ExampleSupport
import ExampleTestSupport
import Foundation
import Testing

@testable import SimulateSession

struct BundledDataTests {
  private static let examples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The options of each command in the README of the bundled data, without its output folder.
  private static func commands() throws -> [(options: [String], output: String)] {
    let readme = try InputFile.contents(of: examples + "/Data/README.md")
    return String(decoding: readme, as: UTF8.self).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.starts(with: ["swift", "run"]),
        let program = words.firstIndex(of: "SimulateSession"),
        let output = words.firstIndex(of: "--output")
      else { return nil }
      let options = words[(program + 1)..<output] + words[(output + 2)...]
      return (Array(options), words[output + 1])
    }
  }

  @Test func theREADMEsCommandsMakeTheBundledFiles() throws {
    let commands = try Self.commands()
    #expect(commands.count >= 4)
    for (options, output) in commands {
      let bench = try Workbench("SimulateSession")
      try SimulateSession.parse(options + ["--output", bench.folder.path]).run()
      let bundled = Self.examples + "/" + output
      let files = try ExampleFiles.names(in: bundled)
      #expect(try ExampleFiles.names(in: bench.folder.path) == files)
      for file in files {
        let made = try InputFile.contents(of: bench.folder.path + "/" + file)
        #expect(try InputFile.contents(of: bundled + "/" + file) == made, "\(output)/\(file)")
      }
    }
  }

  @Test func everyBundledFileSaysThatItIsInvented() throws {
    for (_, output) in try Self.commands() {
      let folder = Self.examples + "/" + output
      for file in try ExampleFiles.names(in: folder) {
        let text = String(
          decoding: try InputFile.contents(of: folder + "/" + file), as: UTF8.self)
        let first = text.split(separator: "\n").first
        #expect(first?.contains("\"note\":\"Invented data") == true, "\(output)/\(file)")
      }
    }
  }
}

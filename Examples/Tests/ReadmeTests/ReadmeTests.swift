import Foundation
import Testing

/// What the README shows must be what the package holds and does.
struct ReadmeTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: examples.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["../README.md"])
  func showsTheProgramThatIsBuilt(readme: String) throws {
    let program = try Self.text("Sources/ReadOneComment/main.swift")
    #expect(try Self.text(readme).contains("```swift\n" + program + "```\n"))
  }

  @Test func theProgramPrintsWhatTheREADMESays() throws {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "ReadOneComment")
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Self.text("../README.md").contains("```text\n" + printed + "```\n"))
  }

  /// Every file the README links to is there.
  @Test func linksLeadSomewhere() throws {
    let readme = try Self.text("../README.md")
    let links = readme.matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
    #expect(links.count >= 5)
    for link in links {
      let target = Self.examples.appending(path: "../\(link)").path
      #expect(FileManager.default.fileExists(atPath: target), "\(link)")
    }
  }
}

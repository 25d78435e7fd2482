import ExampleTestSupport
import Foundation
import Testing

/// What the README shows must be what the package holds and does.
struct ReadmeTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: ExampleFiles.folder.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["../README.md"])
  func showsTheProgramThatIsBuilt(readme: String) throws {
    let program = try Self.text("Sources/ReadOneComment/main.swift")
    #expect(try Self.text(readme).contains("```swift\n" + program + "```\n"))
  }

  @Test func theProgramPrintsWhatTheREADMESays() throws {
    let outcome = try Workbench("ReadOneComment").run()
    #expect(outcome.status == 0)
    #expect(try Self.text("../README.md").contains("```text\n" + outcome.output + "```\n"))
  }

  /// Every file the README links to is there.
  @Test func linksLeadSomewhere() throws {
    let readme = try Self.text("../README.md")
    let links = readme.matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
    #expect(links.count >= 5)
    for link in links {
      let target = ExampleFiles.folder.appending(path: "../\(link)").path
      #expect(FileManager.default.fileExists(atPath: target), "\(link)")
    }
  }
}

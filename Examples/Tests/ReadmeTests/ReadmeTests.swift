import ExampleTestSupport
import Foundation
import Testing

/// What the READMEs show must be what the package holds and does.
struct ReadmeTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: ExampleFiles.folder.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["../README.md", "../README.vi.md"])
  func showsTheProgramThatIsBuilt(readme: String) throws {
    let program = try Self.text("Sources/ReadOneComment/main.swift")
    #expect(try Self.text(readme).contains("```swift\n" + program + "```\n"))
  }

  @Test(arguments: ["../README.md", "../README.vi.md"])
  func theProgramPrintsWhatTheREADMESays(readme: String) throws {
    let outcome = try Workbench("ReadOneComment").run()
    #expect(outcome.status == 0)
    #expect(try Self.text(readme).contains("```text\n" + outcome.output + "```\n"))
  }

  private static func pages() throws -> [String] {
    let folder = ExampleFiles.folder.appending(path: "../Documentation").path
    let documents = try FileManager.default.contentsOfDirectory(atPath: folder)
    return ["../README.md", "../README.vi.md", "../CONTRIBUTING.md"]
      + documents.filter { $0.hasSuffix(".md") }.sorted().map { "../Documentation/\($0)" }
  }

  /// Every file that a page links to is there, and so is the heading it links to.
  @Test(arguments: try pages())
  func linksLeadSomewhere(page: String) throws {
    for match in try Self.text(page).matches(of: /\]\(([^)#:]*)(?:#([^)]+))?\)/) {
      let (_, link, heading) = match.output
      let file = ExampleFiles.folder.appending(path: page)
      let target =
        link.isEmpty ? file : file.deletingLastPathComponent().appending(path: String(link))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(link)")
      guard let heading, target.pathExtension == "md" else { continue }
      let anchors = try String(contentsOf: target, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("#") }.map(Self.anchor)
      #expect(anchors.contains(String(heading)), "\(match.output.0)")
    }
  }

  /// A heading's anchor, as the usual renderers of Markdown make it.
  private static func anchor(_ heading: Substring) -> String {
    heading.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
      .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
      .replacing(" ", with: "-")
  }
}

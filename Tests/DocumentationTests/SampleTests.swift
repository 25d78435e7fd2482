import Foundation
import Testing

/// Every sample of the documentation is a program of `Snippets/`, which is compiled, and prints what
/// the article says.
///
/// The Swift blocks of an article, one behind the other with an empty line between them, are the
/// snippet of the article's name, byte for byte; its text blocks are what that program prints.
@Suite struct SampleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The articles of all catalogs that have samples, by name.
  private static func articles() throws -> [String: Article] {
    let sources = root.appending(path: "Sources")
    var articles: [String: Article] = [:]
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "md" {
      let article = try Article(String(contentsOf: file, encoding: .utf8))
      guard !article.samples.isEmpty else { continue }
      articles[file.deletingPathExtension().lastPathComponent] = article
    }
    return articles
  }

  private static func snippets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Snippets").path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  @Test func everySnippetHasItsArticleAndEveryArticleItsSnippet() throws {
    let names = try Self.articles().keys.sorted()
    #expect(try names == Self.snippets())
    #expect(names.count >= 10)
  }

  @Test(arguments: try snippets())
  func theArticleShowsTheProgram(name: String) throws {
    let article = try #require(Self.articles()[name])
    let file = Self.root.appending(path: "Snippets/\(name).swift")
    let program = try String(contentsOf: file, encoding: .utf8)
    #expect(article.samples.joined(separator: "\n") == program)
  }

  @Test(arguments: try snippets())
  func theProgramPrintsWhatTheArticleSays(name: String) throws {
    let article = try #require(Self.articles()[name])
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: name)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(article.outputs.joined() == printed)
  }

  /// The program in C; `Scripts/check-c` builds it and compares what it prints.
  @Test func theArticleForCShowsTheProgram() throws {
    let file = Self.root.appending(path: "Sources/PhienChoC/PhienChoC.docc/EmbeddingInC.md")
    let article = Article(try String(contentsOf: file, encoding: .utf8))
    let program = try String(
      contentsOf: Self.root.appending(path: "Examples/EmbedInC/first_call.c"), encoding: .utf8)
    #expect(article.samplesInC.joined(separator: "\n") == program)
  }
}

/// The fenced blocks of a page.
struct Article {
  /// The blocks in Swift.
  let samples: [String]
  /// The blocks in C.
  let samplesInC: [String]
  /// The blocks of what is printed.
  let outputs: [String]

  /// Takes a page apart; every line of a block ends in a line feed.
  init(_ page: String) {
    var blocks: [String: [String]] = [:]
    var open: (language: String, text: String)?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let block = open {
        if line == "```" {
          blocks[block.language, default: []].append(block.text)
          open = nil
        } else {
          open = (block.language, block.text + line + "\n")
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), "")
      }
    }
    samples = blocks["swift"] ?? []
    samplesInC = blocks["c"] ?? []
    outputs = blocks["text"] ?? []
  }
}

/// What takes an article apart must notice a difference.
@Suite struct ArticleTests {
  @Test func blocksAreToldApart() {
    let article = Article("a\n```swift\nlet a = 1\n```\n```\nno\n```\n```text\n1\n\n```\n")
    #expect(article.samples == ["let a = 1\n"])
    #expect(article.outputs == ["1\n\n"])
  }
}

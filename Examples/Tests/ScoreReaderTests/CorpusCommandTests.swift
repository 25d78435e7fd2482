import Foundation
import Testing

/// What the command prints of a corpus, on the executable itself.
@Suite struct CorpusCommandTests {
  private struct Run {
    let status: Int32
    let output: String
    let errors: String

    init(_ arguments: [String], input: String = "") throws {
      let process = Process()
      process.executableURL = Self.products.appendingPathComponent("ScoreReader")
      process.arguments = arguments
      let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
      process.standardInput = standardInput
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      standardInput.fileHandleForWriting.write(Data(input.utf8))
      try standardInput.fileHandleForWriting.close()
      self.output = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      self.errors = String(
        decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      status = process.terminationStatus
    }

    private static let products = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent()
  }

  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Tests/GoldenComments").path

  private static func comment(_ text: String, grams: Int) -> String {
    """
    {"id":"a-1","group":"a","catalogue":"orchard","text":"\(text)","expect":{"intent":"order",\
    "lines":[{"code":"TL","action":"add","grams":\(grams)}]},"reason":"Invented."}

    """
  }

  @Test func theCorpusIsScored() throws {
    let run = try Run(["\(Self.corpus)/typos.jsonl", "--json"])
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("{"))
    #expect(run.output.hasSuffix("}\n"))
  }

  @Test func aRightReadingIsRight() throws {
    let run = try Run(
      ["-", "--catalogues", "\(Self.corpus)/catalogues"],
      input: Self.comment("chốt 3kg thanh long", grams: 3000))
    #expect(run.status == 0)
    #expect(run.output.contains("100"))
  }

  /// The expectation is wrong, and so the accepted reading is.
  @Test func aWrongReadingIsToldAndEndsInOne() throws {
    let run = try Run(
      ["-", "--catalogues", "\(Self.corpus)/catalogues", "--failures"],
      input: Self.comment("chốt 3kg thanh long", grams: 4000))
    #expect(run.status == 1)
    #expect(run.output.contains("chốt 3kg thanh long"))
  }

  @Test(arguments: [
    (["-"], ""), (["/nowhere.jsonl"], ""),
    (["-", "--catalogues", "/nowhere"], comment("2kg ổi", grams: 2000)),
    (["-", "--catalogues", corpus + "/catalogues"], ""),
    (["-", "--catalogues", corpus + "/catalogues"], "{\n"),
    (["--variation", "nonsense", "x"], ""),
  ])
  func whatCannotBeScoredIsRefused(_ arguments: [String], _ input: String) throws {
    let run = try Run(arguments, input: input)
    #expect(run.status != 0)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }
}

internal import ArgumentParser
internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading
internal import PhienChoTestKit

/// Scores the comment reader, or another reader's answers, against golden comments.
@main
struct ScoreReader: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ScoreReader",
    abstract: "Scores the comment reader, or another reader's answers, against golden comments.",
    discussion: """
      The corpus is one JSON object a line, as Tests/GoldenComments/README.md describes. Told are \
      how many comments are read exactly, how many of the readings accepted without a human are \
      right, how many are sent to a human, and which intents are confused. The exit status is 1 \
      when an accepted reading is wrong, and 2 when the corpus cannot be used.
      """)

  @Option(
    help: ArgumentHelp(
      "The folder of the catalogues; \"catalogues\" beside the first corpus file when left out.",
      valueName: "folder"))
  var catalogues: String?

  @Option(
    help: ArgumentHelp(
      "Answers in the format of ReadComments, to be scored instead of this library's reader.",
      valueName: "answers.jsonl"))
  var answers: String?

  @Option(
    help: ArgumentHelp(
      "Write every comment otherwise before it is read.", valueName: "name"))
  var variation: String?

  @Flag(help: "List each miss with what was expected and what was got.")
  var failures = false

  @Flag(help: "Print one JSON object instead of text.")
  var json = false

  @Argument(help: ArgumentHelp("The golden comments; - for standard input.", valueName: "corpus"))
  var corpus: [String] = ["-"]

  func validate() throws {
    if catalogues == nil, corpus.first == "-" {
      throw ValidationError("A corpus from standard input needs --catalogues.")
    }
    guard let variation else { return }
    guard GoldenVariation.all.contains(where: { $0.rawValue == variation }) else {
      let known = GoldenVariation.all.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no variation \"\(variation)\"; known are \(known).")
    }
  }

  func run() throws {
    let report: GoldenReport
    do {
      report = GoldenReport(try verdicts())
    } catch {
      StandardError.say(error.description)
      throw ExitCode(ExitStatus.refused)
    }
    var output = StandardOutput()
    if json {
      output.bytes.appendJSON(report, withMisses: failures)
    } else {
      output.bytes.append(contentsOf: ReportText.lines(report, withMisses: failures).utf8)
    }
    do {
      try output.flush()
    } catch {
      throw ExitCode(ExitStatus.of(error))
    }
    if report.misses.contains(where: \.isWrongAndConfident) {
      throw ExitCode(ExitStatus.malformedInput)
    }
  }

  private func verdicts() throws(FileError) -> [GoldenVerdict] {
    let files = CorpusFiles(catalogues: catalogues, corpus: corpus)
    var corpus = try files.read()
    if let variation { corpus = corpus.varied(GoldenVariation(rawValue: variation)) }
    guard let answers else { return corpus.verdicts() }
    return corpus.verdicts(on: try CorpusFiles.answers(answers))
  }
}

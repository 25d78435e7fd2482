internal import ArgumentParser
internal import ExampleArguments
internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

/// Goes through what must be in order before a session goes live.
@main
struct PrepareSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "PrepareSession",
    abstract:
      "Goes through what must be in order before a session goes live, by its day and platform.",
    discussion: """
      Prints what is missing, what nobody has said, and what is in order, each with its source. Ends \
      with status 1 while something is missing or not known.
      """)

  @Option(help: ArgumentHelp("What is on sale.", valueName: "catalogue.json"))
  var catalogue: String

  @Option(help: ArgumentHelp("What is known and at hand.", valueName: "preparation.json"))
  var preparation: String

  @Option(help: ArgumentHelp("OCOP certificates of products.", valueName: "certificates.csv"))
  var certificates: String?

  @Option(help: ArgumentHelp("The day, instead of the file's.", valueName: "2026-07-15"))
  var on: Day?

  @Flag(help: "Also print what is in order.")
  var all = false

  func run() throws {
    let isReady: Bool
    do {
      isReady = try check()
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error, in: .vi))
    }
    if !isReady { throw ExitCode(ExitStatus.malformedInput) }
  }

  private func check() throws -> Bool {
    var output = StandardOutput()
    let goods = try SmallFile.catalogue(catalogue)
    var ready = try SmallFile.read(preparation) {
      try PreparationFile(json: $0).preparation(of: goods)
    }
    if let certificates { ready.register = try SmallFile.certificates(certificates) }
    if let on { ready.day = on.date }
    let names = ConfusableNames(in: goods)
    ready.confusableNames = names.pairs.map(\.explanation) + names.chatWords.map(\.explanation)
    let readiness = ready.check()
    output.bytes += Checklist(readiness, day: ready.day, showsDone: all).text.utf8
    try output.flush()
    return readiness.isReady
  }
}

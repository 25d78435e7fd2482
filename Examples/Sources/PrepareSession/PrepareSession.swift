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
      with status 1 while something is missing or not known, with 2 when a file cannot be used.
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
    var output = StandardOutput()
    let checklist: Checklist
    do {
      checklist = try makeChecklist()
    } catch let error as FileError {
      StandardError.say(error.sentence(in: .vi))
      throw ExitCode(ExitStatus.refused)
    }
    do throws(FileError) {
      output.bytes += checklist.text.utf8
      try output.flush()
    } catch {
      throw ExitCode(ExitStatus.of(error, in: .vi))
    }
    if !checklist.readiness.isReady { throw ExitCode(ExitStatus.malformedInput) }
  }

  private func makeChecklist() throws -> Checklist {
    let goods = try SmallFile.catalogue(catalogue)
    var ready = try SmallFile.read(preparation) {
      try PreparationFile(json: $0).preparation(of: goods)
    }
    if let certificates { ready.register = try SmallFile.certificates(certificates) }
    if let on { ready.day = on.date }
    let names = ConfusableNames(in: goods)
    ready.confusableNames = names.pairs.map(\.explanation) + names.chatWords.map(\.explanation)
    return Checklist(ready.check(), day: ready.day, showsDone: all)
  }
}

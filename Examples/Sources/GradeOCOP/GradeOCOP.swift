internal import ArgumentParser
internal import ExampleArguments
internal import ExampleSupport
internal import PhienCho

/// The OCOP programme on the command line: sheets, grading, planning, certificates.
@main
struct GradeOCOP: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "GradeOCOP",
    abstract: "Grades OCOP ballots, plans the next star, and says which certificates are valid.",
    discussion: """
      The scoring sheets are those of Decision 26/2026/QĐ-TTg, in force from 22 May 2026. A file that \
      cannot be used is refused with its line, field and reason, and exit status 2; a line of JSON \
      Lines that is no ballot gets {"line":N,"error":"…"} in its place, and the exit status is 1 at \
      the end.
      """,
    subcommands: [Sheets.self, Sheet.self, Grade.self, Plan.self, Status.self])
}

/// Runs what must succeed before anything is written, or refuses with one sentence.
func refusing<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as ExitCode {
    throw error
  } catch {
    StandardError.say("\(error)")
    throw ExitCode(ExitStatus.refused)
  }
}

/// Writes text or bytes to the standard output.
func writing(_ bytes: [UInt8]) throws {
  var output = StandardOutput()
  output.bytes = bytes
  do {
    try output.flush()
  } catch {
    throw ExitCode(ExitStatus.of(error))
  }
}

/// The rules of a day, or those in force today as far as the library knows.
struct Rules: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of the assessment; the rules of that day are used.", valueName: "YYYY-MM-DD"))
  var on: Day?

  var rules: OCOPRuleSet {
    get throws { try on.map { try OCOPRuleSet.inForce(on: $0.date) } ?? .decision26 }
  }
}

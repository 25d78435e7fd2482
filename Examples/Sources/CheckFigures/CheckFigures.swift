import ArgumentParser
import ExampleArguments
import ExampleSupport
import PhienCho
import PhienChoReading

/// Finds the figures of a report, one JSON object a line, and tests them.
@main
struct CheckFigures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "CheckFigures",
    abstract: "Finds the figures of a Vietnamese report, one JSON object a line, and tests them.",
    discussion: """
      Each line is a figure: {"quote","start","end","kind","unit","low","high","hedge","per","part", \
      "whole"}, without those that were not said; start and end count bytes. With --explain each \
      test of figures against each other follows, as {"check","verdict","rule","figures"}, in \
      Vietnamese. With --register a register of households is counted and figures are tested \
      against it, too; a row that is wrong is reported and left out, and the exit status is then 1. \
      Documentation/figures.md says what is found and how it is tested.
      """)

  @Argument(
    help: ArgumentHelp("The report as plain text; - for standard input.", valueName: "file"))
  var file = "-"

  @Option(help: ArgumentHelp("Households, one a row.", valueName: "register.csv"))
  var register: String?

  @Option(help: ArgumentHelp("The register's day; today if left out.", valueName: "YYYY-MM-DD"))
  var on: Day?

  @Flag(help: "Say in Vietnamese what agrees, what does not, and what cannot be known.")
  var explain = false

  func run() throws {
    var output = StandardOutput()
    var registered = RegisteredFigures()
    let text: [UInt8]
    do {
      text = try InputFile.contents(of: file)
      if let register {
        registered = try RegisteredFigures(
          reading: register, on: on?.date ?? CalendarDate(of: .now()))
      }
    } catch let error as FileError {
      StandardError.say(error.description)
      throw ExitCode(ExitStatus.refused)
    }
    var reader = FigureReader()
    let figures = reader.figures(inUTF8: text.span)
    do throws(FileError) {
      for figure in figures {
        figure.appendJSON(in: text.span, to: &output.bytes)
        output.bytes.append(0x0A)
        try output.flushIfLarge()
      }
      if explain || register != nil {
        let checker = FigureChecker(known: registered.figures)
        for finding in checker.findings(for: figures, inUTF8: text.span) {
          if explain {
            finding.appendJSON(to: &output.bytes)
            output.bytes.append(0x0A)
            try output.flushIfLarge()
          } else if finding.rule == .register, finding.verdict == .disagrees {
            // The lines of the output are figures, and nothing else unless it is asked for.
            StandardError.say(finding.sentence)
          }
        }
      }
      try output.flush()
    } catch {
      throw ExitCode(ExitStatus.of(error))
    }
    if text.isEmpty { StandardError.say("\(file): the file is empty") }
    if text.isEmpty || registered.rowsLeftOut > 0 { throw ExitCode(ExitStatus.malformedInput) }
  }
}

import ArgumentParser
import ExampleArguments
import ExampleSupport
import PhienCho
import PhienChoReading

@main
struct ReportAdoption: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ReportAdoption",
    abstract: "Says how far selling and paying online has come, from a register of households.",
    discussion: """
      Prints the report, and writes adoption.html, adoption.csv and adoption.json to a folder. A row \
      that is wrong is reported with its line and left out; the others count, and the exit status is \
      then 1. Documentation/adoption.md names the columns and every metric's source.
      """)

  @Argument(help: ArgumentHelp("The households, one a row.", valueName: "register.csv"))
  var register: String

  @Option(help: ArgumentHelp("Shares to be reached, with days.", valueName: "targets.json"))
  var targets: String?

  @Option(help: ArgumentHelp("Hamlets with their teams.", valueName: "hamlets.csv"))
  var hamlets: String?

  @Option(help: ArgumentHelp("Products and where they are listed.", valueName: "products.csv"))
  var products: String?

  @Option(
    help: ArgumentHelp(
      "A plan of sessions, courses and broadcasts, and the files beside it.",
      valueName: "programme.json"))
  var programme: String?

  @Option(
    help: ArgumentHelp("The day it is looked at; today if left out.", valueName: "YYYY-MM-DD"))
  var on: Day?

  @Option(
    help: ArgumentHelp("How many months the series goes back; 0 to 120.", valueName: "months"))
  var series = 12

  @Option(help: ArgumentHelp("The least yearly output of a lead household.", valueName: "kg"))
  var leadOutput: Int64 = 0

  @Option(help: "The report's title.")
  var title = "Báo cáo phổ cập bán hàng số"

  @Option(help: ArgumentHelp("Where the files are written.", valueName: "folder"))
  var output = "Output"

  @Flag(help: "Hide counts of 1 to 4 households or persons, for a report that leaves the office.")
  var publish = false

  @Flag(help: "Take identifiers on trust, for a register larger than memory.")
  var trustIdentifiers = false

  func validate() throws {
    guard (0...120).contains(series) else {
      throw ValidationError("--series must be 0 to 120 months.")
    }
    guard (0...1_000_000_000).contains(leadOutput) else {
      throw ValidationError("--lead-output must be 0 to 1000000000 kg.")
    }
  }

  func run() throws {
    var standardOutput = StandardOutput()
    let report: AdoptionReport
    do {
      report = try makeReport()
      let files = try AdoptionFiles(report)
      try files.write(to: output)
    } catch let error as FileError {
      StandardError.say(error.description)
      throw ExitCode(ExitStatus.refused)
    }
    do throws(FileError) {
      standardOutput.bytes += ConsoleReport(report).text.utf8
      let paths = AdoptionFiles.paths(in: output)
      standardOutput.bytes +=
        "\nBáo cáo: \(paths.page)\nBảng số liệu: \(paths.table)\nSố liệu cho máy: \(paths.data)\n"
        .utf8
      try standardOutput.flush()
    } catch {
      throw ExitCode(ExitStatus.of(error))
    }
    if report.faultCount > 0 { throw ExitCode(ExitStatus.malformedInput) }
  }

  private func makeReport() throws -> AdoptionReport {
    let day = try on?.date ?? CalendarDate(of: .now())
    // The option was checked to be within what a mass may be.
    let least = (try? Mass(grams: leadOutput * 1000)) ?? .zero
    let inputs = AdoptionInputs(
      day: day, months: series, lead: LeadRule(leastOutput: least),
      trustsIdentifiers: trustIdentifiers, hidesSmallCells: publish)
    return try inputs.report(
      register: register, targets: targets, hamlets: hamlets, products: products,
      programme: programme, title: title)
  }
}

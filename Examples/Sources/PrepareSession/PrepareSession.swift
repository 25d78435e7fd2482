internal import ArgumentParser
internal import ExampleSupport
internal import Foundation
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
  var on: String?

  @Flag(help: "Also print what is in order.")
  var all = false

  func run() throws {
    let isReady: Bool
    do {
      isReady = try check()
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error))
    }
    if !isReady { throw ExitCode(ExitStatus.malformedInput) }
  }

  func validate() throws {
    if let on, CalendarDate(on) == nil {
      throw ValidationError("--on must be a day such as 2026-07-15.")
    }
  }

  private func check() throws -> Bool {
    var output = StandardOutput()
    let goods = try Self.decoded(catalogue) { try CatalogueJSON.decode($0) }
    var ready = try Self.decoded(preparation) {
      try PreparationFile(json: $0).preparation(of: goods)
    }
    if let certificates {
      ready.register = try Self.decoded(certificates) {
        try OCOPRegister(CertificatesCSV($0).rows.map(\.certificate))
      }
    }
    if let day = on.flatMap(CalendarDate.init) { ready.day = day }
    let names = ConfusableNames(in: goods)
    ready.confusableNames = names.pairs.map(\.explanation) + names.chatWords.map(\.explanation)
    let readiness = ready.check()
    output.bytes += Checklist(readiness, day: ready.day, showsDone: all).text.utf8
    try output.flush()
    return readiness.isReady
  }

  /// Reads a file; what is wrong with it names the file.
  private static func decoded<Value>(
    _ path: String, _ body: ([UInt8]) throws -> Value
  ) throws -> Value {
    let bytes = try InputFile.contents(of: path)
    do {
      return try body(bytes)
    } catch {
      throw FileError(path: path, reason: "\(error)")
    }
  }
}

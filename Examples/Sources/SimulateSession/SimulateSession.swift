internal import ArgumentParser
internal import ExampleSupport
internal import PhienChoTestKit

/// Makes an invented session: catalogue, chat log, what the sellers did, and what was meant.
@main
struct SimulateSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "SimulateSession",
    abstract: "Makes an invented live session of any size in the format of a platform.",
    discussion: """
      Writes catalogue.json, the chat log (chat.json or chat.jsonl), operator.jsonl with what the \
      sellers did, and session.json. The same options always write the same bytes. Stock and \
      audience grow with the number of comments.
      """)

  @Option(
    help: ArgumentHelp(
      "The session: \(SessionScenario.builtInNames.joined(separator: ", ")).", valueName: "name"))
  var scenario: String

  @Option(help: "How many records the chat log holds; as many as such a session has, if left out.")
  var comments: UInt32?

  @Option(help: "What the chances are drawn from.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      """
      The format of the chat log: \(Self.formats); the one the scenario's platform has, if left out.
      """, valueName: "format"), transform: Self.format)
  var format: SimulatedLogFormat?

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output: String

  @Flag(help: "Also write truth.jsonl: what each comment means.")
  var truth = false

  func validate() throws {
    do {
      _ = try SessionScenario.named(scenario)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  func run() throws {
    var scenario = try SessionScenario.named(scenario)
    if let comments { scenario = try scenario.scaled(toComments: comments) }
    let simulator = SessionSimulator(scenario: scenario, seed: seed, format: format)
    do throws(FileError) {
      try SessionFolder(path: output, hasTruth: truth).write(simulator)
    } catch {
      throw ExitCode(ExitStatus.of(error))
    }
  }

  private static let formats = SimulatedLogFormat.allCases.map(\.rawValue)
    .joined(separator: ", ")

  private static func format(_ name: String) throws -> SimulatedLogFormat {
    guard let format = SimulatedLogFormat(rawValue: name) else {
      throw ValidationError("There is no format \"\(name)\"; there are \(formats).")
    }
    return format
  }
}

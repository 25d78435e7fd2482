internal import ArgumentParser
internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

/// Plans the next star.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what to improve to reach a number of stars, as cheaply as can be.",
    discussion: "No plan with fewer criteria (or, on request, fewer points) reaches them.")

  @Argument(
    help: ArgumentHelp("A ballot: the producer's self-assessment.", valueName: "ballot.json"))
  var ballot: String

  @Option(help: "The stars to reach, 1 to 5.")
  var stars: Int

  @Option(help: "What is to be as little as can be: criteria or points.")
  var minimize: Word<OCOPPlan.Objective>?

  @Option(
    name: .customLong("keep"), parsing: .singleValue,
    help: ArgumentHelp("A criterion that cannot be improved, such as 3.2.", valueName: "criterion"))
  var kept: [String] = []

  @Flag(help: "Write one JSON object.")
  var json = false

  func validate() throws {
    guard (1...5).contains(stars) else { throw ValidationError("--stars must be 1 to 5.") }
    for code in kept where OCOPCriterionCode(code) == nil {
      throw ValidationError("--keep must be a criterion such as 3.2, not \(code).")
    }
  }

  func run() throws {
    let plan = try refusing {
      try SmallFile.read(ballot) {
        try OCOPPlan(
          from: OCOPBallotJSON.decode($0), to: OCOPStars(rawValue: stars) ?? .three,
          minimizing: minimize?.value ?? .criteria,
          keeping: Set(kept.compactMap(OCOPCriterionCode.init)))
      }
    }
    var output: [UInt8] = []
    if json {
      plan.appendJSON(to: &output)
      output.append(0x0A)
    } else {
      output += PlanPage(plan).text.utf8
    }
    try writing(output)
  }
}

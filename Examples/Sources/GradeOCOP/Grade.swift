internal import ArgumentParser
internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

/// Grades ballots.
struct Grade: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Grade a ballot, or many as JSON Lines, one a line.",
    discussion: """
      A ballot is {"sheet":1,"chosen":{"1.1":3,"2.4":1},"disqualifiers":[]}: the number of the option \
      as "sheet" prints it, 1 for a criterion that is met. With --council the file holds the members' \
      ballots: {"sheet":1,"ballots":[{"chair":true,"chosen":{…}},…],"agreed":{"1.1":3}}.
      """)

  @Argument(
    help: ArgumentHelp(
      "A ballot, or ballots as JSON Lines; - for JSON Lines from standard input.",
      valueName: "ballot.json"))
  var ballot: String

  @Option(help: ArgumentHelp("The council's regulation.", valueName: "regulation.json"))
  var council: String?

  @OptionGroup var day: Rules

  @Option(
    help: "What becomes of a product that misses a minimum: downgrade or reject.")
  var shortfall: Word<OCOPGradingPolicy.Shortfall>?

  @Option(
    help: "What an option of no points means where the sheet forbids it: report or disqualify.")
  var zeroRule: Word<OCOPGradingPolicy.ZeroRule>?

  @Flag(help: "Write one JSON object for each ballot.")
  var json = false

  func validate() throws {
    guard council == nil || (shortfall == nil && zeroRule == nil) else {
      throw ValidationError("With --council, the regulation says shortfall and zeroRule.")
    }
  }

  func run() throws {
    let rules = try refusing { try day.rules }
    // Rules without sheets can grade nothing, which is better told once than for every line.
    _ = try refusing { try rules.sheet(1) }
    if let council {
      return try writing(refusing { try gradeCouncil(council, rules) })
    }
    if try isJSONLines() { return try gradeLines(rules) }
    let ballots = try refusing {
      try SmallFile.read(ballot) { try OCOPBallotJSON.decodeAll($0, rules: rules) }
    }
    var bytes: [UInt8] = []
    let policy = policy
    for ballot in ballots { append(ballot, policy, to: &bytes) }
    try writing(bytes)
  }

  private var policy: OCOPGradingPolicy {
    OCOPGradingPolicy(
      shortfall: shortfall?.value ?? .downgrade, zeroRule: zeroRule?.value ?? .report)
  }

  private func append(
    _ ballot: OCOPBallot, _ policy: OCOPGradingPolicy, to bytes: inout [UInt8]
  ) {
    let assessment = OCOPAssessment(ballot, policy: policy)
    if json {
      assessment.appendJSON(to: &bytes)
      bytes.append(0x0A)
    } else {
      bytes += AssessmentPage(assessment, unanswered: ballot.unanswered.count).text.utf8
      bytes.append(0x0A)
    }
  }

  /// Whether the ballots are one a line: always on standard input, which is answered as it comes.
  private func isJSONLines() throws -> Bool {
    guard ballot != "-" else { return true }
    return try refusing {
      var file = try InputFile(ballot)
      var shape = FirstLine()
      while !shape.isDecided, try file.next({ shape.take($0) }) {}
      return shape.isJSONLines
    }
  }

  private func gradeLines(_ rules: OCOPRuleSet) throws {
    var problem: OCOPFormatError?
    var malformed = 0
    let policy = policy
    do {
      try LineFilter.run(ballot) { line, number, output in
        let bytes = unsafe line.withUnsafeBufferPointer { unsafe Array($0) }
        do {
          let start = output.count
          let ballot = try OCOPBallotJSON.decode(bytes, line: number, rules: rules)
          append(ballot, policy, to: &output)
          // The filter ends the line itself.
          if output.count > start { output.removeLast() }
        } catch let error as OCOPFormatError {
          if json { error.appendJSON(to: &output) } else { output += "✗ \(error)".utf8 }
          malformed += 1
          problem = problem ?? error
        }
      }
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error))
    }
    if let problem {
      let name = ballot == "-" ? "standard input" : ballot
      StandardError.say(
        "\(name): \(problem)"
          + (malformed > 1 ? " (and \(malformed - 1) more lines that could not be read)" : ""))
      throw ExitCode(ExitStatus.malformedInput)
    }
  }

  private func gradeCouncil(_ regulation: String, _ rules: OCOPRuleSet) throws -> [UInt8] {
    let regulation = try SmallFile.read(regulation) { try OCOPRegulationJSON.decode($0) }
    let council = try SmallFile.read(ballot) {
      let ballots = try OCOPBallotJSON.decodeCouncil($0, rules: rules)
      return try OCOPCouncil(
        ballots.ballots, chairVoted: ballots.chairVoted, agreed: ballots.agreed, under: regulation)
    }
    var output: [UInt8] = []
    if json {
      council.appendJSON(to: &output)
    } else {
      output += AssessmentPage(council).text.utf8
    }
    output.append(0x0A)
    return output
  }
}

/// One of the words of the domain on the command line.
struct Word<Value: RawRepresentable & CaseIterable>: ExpressibleByArgument
where Value.RawValue == String {
  let value: Value

  init?(argument: String) {
    guard let value = Value(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}

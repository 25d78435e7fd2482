internal import ArgumentParser
internal import ExampleArguments
internal import ExampleSupport
internal import PhienCho
internal import PhienChoReading

/// Runs the desk on the standard input.
struct Live: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "live", abstract: "Takes comments and commands, and answers them. The default.")

  @Option(help: ArgumentHelp("What is on sale.", valueName: "catalogue.json"))
  var catalogue: String

  @Option(help: ArgumentHelp("Where the session is kept.", valueName: "session.sqlite"))
  var store: String

  @OptionGroup var options: SessionOptions

  @Option(help: ArgumentHelp("The bank money goes to: six digits, or a name.", valueName: "BIN"))
  var bank: String?

  @Option(help: ArgumentHelp("The account money goes to.", valueName: "number"))
  var account: String?

  @Option(help: ArgumentHelp("Which of your sessions this is, 0 to 528.", valueName: "number"))
  var session = 0

  @Option(
    help: ArgumentHelp(
      "How long contact details are kept once an order is done with.", valueName: "days"))
  var contactDays = 90

  @Option(help: ArgumentHelp("How many lines are written at once at most.", visibility: .hidden))
  var batch = 1000

  func validate() throws {
    guard batch > 0 else { throw ValidationError("--batch must be above 0.") }
    guard (0...528).contains(session) else { throw ValidationError("--session must be 0 to 528.") }
    guard (bank == nil) == (account == nil) else {
      throw ValidationError("--bank and --account go together.")
    }
    guard (0...36_500).contains(contactDays) else {
      throw ValidationError("--contact-days must be 0 to 36500.")
    }
    _ = try paymentAccount()
  }

  private func paymentAccount() throws -> BankAccount? {
    guard let bank, let account else { return nil }
    do {
      let known = BankBIN.known.first { $0.name.lowercased() == bank.lowercased() }
      return try BankAccount(bank: try known?.bin ?? BankBIN(bank), number: account)
    } catch let error as PaymentError {
      throw ValidationError(error.description)
    }
  }

  func run() throws {
    FileSizeLimit.becomesAnError()
    do {
      try serve()
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error, in: .vi))
    } catch let error as DeskError {
      StandardError.say(error.description)
      throw ExitCode(error.status)
    }
  }

  private func serve() throws {
    var output = StandardOutput()
    let goods: Catalogue
    do {
      goods = try SmallFile.catalogue(catalogue)
    } catch {
      throw DeskError(error.sentence(in: .vi), status: ExitStatus.refused)
    }
    var settings = Desk.Settings(clock: Instant.now)
    settings.chuc = options.chuc.rawValue
    settings.rules = options.rules
    settings.account = try paymentAccount()
    settings.session = session
    settings.retention = RetentionRules(contactDays: contactDays)
    var desk = try Desk(store, of: goods, settings: settings)
    var lines = DeskLines(format: options.format.chatLogFormat)
    var input = try InputFile("-")
    var isAtEnd = false
    while !isAtEnd {
      // What has come while the device wrote is the next transaction.
      if desk.waiting > 0, !input.isReady { try answer(&desk, &output) }
      isAtEnd = try !input.next { chunk in
        try lines.take(chunk) { line in
          try desk.take(line)
          if desk.waiting >= batch { try answer(&desk, &output, isPressed: true) }
        }
      }
    }
    try lines.finish { try desk.take($0) }
    try answer(&desk, &output)
  }

  private func answer(
    _ desk: inout Desk, _ output: inout StandardOutput, isPressed: Bool = false
  ) throws {
    try desk.commit(to: &output.bytes, isPressed: isPressed)
    try output.flush()
  }
}

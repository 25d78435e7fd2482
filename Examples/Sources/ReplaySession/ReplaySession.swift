import ArgumentParser
import ExampleArguments
import ExampleSupport
import PhienCho
import PhienChoReading
import ReportSupport

@main
struct ReplaySession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ReplaySession",
    abstract: "Replays a live market session from its chat logs to orders, money and a report.",
    discussion: """
      Prints the report, and writes to a folder: report.html, slips.html to print and pack by, \
      orders.csv, shipments.csv for the carrier, settlement.csv with what each household is due, \
      figures.jsonl and ledger.jsonl. Names and telephone \
      numbers are masked, and buyers are numbered.
      """)

  @Option(help: ArgumentHelp("What is on sale.", valueName: "catalogue.json"))
  var catalogue: String

  @Argument(help: ArgumentHelp("The chat logs of the session.", valueName: "chatlog"))
  var chatLogs: [String] = []

  @Option(help: ArgumentHelp("Replay these events, not chat logs.", valueName: "ledger.jsonl"))
  var ledger: String?

  @Option(
    name: .customLong("operator"),
    help: ArgumentHelp("What the seller's side did.", valueName: "operator.jsonl"))
  var operatorLog: String?

  @Option(help: ArgumentHelp("The session's title and audience.", valueName: "session.json"))
  var session: String?

  @Option(help: ArgumentHelp("OCOP certificates of products.", valueName: "certificates.csv"))
  var certificates: String?

  @OptionGroup var options: SessionOptions

  @Option(help: ArgumentHelp("Where the files are written.", valueName: "folder"))
  var output = "Output"

  @Option(help: "The language of the report: vi or en.")
  var language = Language.vi

  @Option(help: "What stands between the cells of a table: comma or semicolon.")
  var csvSeparator = CSVText.Separator.comma

  @Flag(help: "Show names and telephone numbers whole in slips.html and shipments.csv only.")
  var forCourier = false

  @Flag(help: "Show names and telephone numbers whole.")
  var showContacts = false

  @Flag(help: "Say on standard error what the run cost.")
  var showCost = false

  func validate() throws {
    if ledger != nil {
      guard chatLogs.isEmpty, operatorLog == nil else {
        throw ValidationError("--ledger stands instead of chat logs and --operator.")
      }
    } else if chatLogs.isEmpty {
      throw ValidationError("Name at least one chat log, or --ledger.")
    }
  }

  func run() throws {
    do {
      try replay()
    } catch let error as FileError {
      throw ExitCode(ExitStatus.of(error, in: language))
    }
  }

  private func replay() throws {
    var standardOutput = StandardOutput()
    let catalogue = try SmallFile.catalogue(catalogue)
    let info = try session.map(SessionInputs.info) ?? SessionInfo()
    let register = try certificates.map(SmallFile.certificates)
    let words = Wording(language)
    let sellers = try (ledger ?? operatorLog).map { try SessionInputs.events($0, of: catalogue) }
    let pins = PinTimeline(sellers ?? [], of: catalogue)
    let comments =
      try ledger == nil
      ? readComments(catalogue, sellers ?? [], pins, info.knownStreams, words) : nil
    let log = comments?.log ?? EventLog(sellers ?? [])

    var builder = ReportBuilder(
      Ledger(replaying: log, of: catalogue, under: options.rules),
      buyers: comments?.buyers ?? BuyerBook(),
      register: register, showsContacts: showContacts, words: words)
    let hasSettlement = SettlementCSV.isPossible(for: catalogue)
    var files = try ReportFiles(
      in: output, hasSettlement: hasSettlement, hasOffers: info.postedPrices != nil)
    try files.write(log, into: &builder)
    try files.writeOrders(
      of: builder.ledger, into: &builder, title: info.title ?? words.untitled, words: words,
      separator: csvSeparator, forCourier: forCourier || showContacts)
    if hasSettlement {
      var table = SettlementCSV(catalogue: catalogue, situation: info.withholding)
      for order in builder.ledger.orders { try table.append(order) }
      try files.write(settlement: table.text(words, separator: csvSeparator))
    }
    let report = try builder.report(of: info, comments: comments, pins: pins)
    if let posted = info.postedPrices {
      let board = try PriceBoard(
        catalogue, from: posted.from, including: posted.includesTaxes ? [.taxes] : [])
      try files.write(
        offers: SchemaOffers.encode(catalogue, at: board, moment: posted.from))
    }
    try files.write(report, html: ReportPage(report, catalogue: catalogue, words: words).html())
    try files.commit()

    standardOutput.bytes += ConsoleReport(report, words: words).text.utf8
    standardOutput.bytes += "\n".utf8
    for (label, path) in words.written(
      files.path, hasSettlement: hasSettlement, hasOffers: info.postedPrices != nil)
    {
      standardOutput.bytes += "\(label): \(path)\n".utf8
    }
    try standardOutput.flush()
    if showCost {
      StandardError.say(RunCost.ofThisProcess().text(comments: report.intake?.comments ?? 0))
    }
  }

  private func readComments(
    _ catalogue: Catalogue, _ sellers: [SessionEvent], _ pins: PinTimeline, _ streams: [StreamID],
    _ words: Wording
  ) throws -> CommentIntake.Result {
    var intake = CommentIntake(
      reader: CommentReader(catalogue: catalogue, chuc: options.chuc.rawValue),
      operatorEvents: sellers, pins: pins,
      streams: streams, showsContacts: showContacts, words: words)
    let reader = ChatLogReader(
      format: options.format.chatLogFormat, showsProgress: StandardError.isTerminal, words: words)
    for path in chatLogs { try reader.read(path, into: &intake) }
    return intake.finish()
  }
}

extension CSVText.Separator: ExpressibleByArgument {}

internal import ArgumentParser
internal import ExampleArguments
internal import ExampleSupport
internal import PhienCho

/// Says how certificates stand on a day.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how certificates stand on a day, and which expire in the next 180 days.",
    discussion: """
      The file has a first line that names its columns: number, stars and issued, and as far as they \
      are known product, code, revoked, ground, superseded, successor, filed and decided. \
      Days are written 2026-05-22.
      """)

  @Argument(
    help: ArgumentHelp("The certificates; - for standard input.", valueName: "certificates.csv"))
  var certificates: String

  @Option(help: ArgumentHelp("The day.", valueName: "YYYY-MM-DD"))
  var on: Day

  @Option(help: ArgumentHelp("How many days to look ahead.", valueName: "days"))
  var within = 180

  @Option(help: "Whether it is valid on the day 36 months after its issue.")
  var lastDay: Word<OCOPValidityPolicy.LastDay>?

  @Option(help: "What 36 months after 29 February are.")
  var leapDay: Word<OCOPValidityPolicy.LeapDay>?

  @Option(help: "Which stay valid past their expiry for a re-assessment.")
  var extensions: Word<OCOPValidityPolicy.Prolongation>?

  @Flag(help: "Write one JSON object for each certificate.")
  var json = false

  func validate() throws {
    guard (0...36_500).contains(within) else {
      throw ValidationError("--within must be 0 to 36500 days.")
    }
  }

  func run() throws {
    let rows = try refusing {
      try SmallFile.read(certificates) { try CertificatesCSV($0).rows }
    }
    let policy = OCOPValidityPolicy(
      lastDay: lastDay?.value ?? .beforeAnniversary,
      leapDay: leapDay?.value ?? .lastDayOfFebruary,
      prolongation: extensions?.value ?? .transitional)
    let page = StatusPage(rows, on: on.date, within: within, policy: policy)
    try writing(json ? page.json : Array(page.text.utf8))
  }
}

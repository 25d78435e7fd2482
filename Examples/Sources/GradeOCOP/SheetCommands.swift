internal import ArgumentParser
internal import ExampleSupport
internal import PhienCho

/// Lists the scoring sheets.
struct Sheets: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the 26 scoring sheets.")

  func run() throws {
    var table = TextTable([
      ("Phiếu", .right), ("Mục", .left), ("Tiêu chí", .right), ("Bộ sản phẩm", .left),
    ])
    for sheet in OCOPSheet.all {
      table.append([
        "\(sheet.number)", "\(sheet.classification)", "\(sheet.criteria.count)", sheet.name,
      ])
    }
    try writing(Array((table.lines.joined(separator: "\n") + "\n").utf8))
  }
}

/// Prints one scoring sheet.
struct Sheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one scoring sheet.",
    discussion: """
      Options are numbered as a ballot states them. A star after the points is the least that many \
      stars ask for. What stands in square brackets is what a ballot's "disqualifiers" may hold.
      """)

  @Argument(help: ArgumentHelp("The sheet's number, 1 to 26.", valueName: "N"))
  var number: Int

  @Option(
    help: ArgumentHelp("How many columns a line may take; at least 40.", valueName: "columns"))
  var width = 100

  func validate() throws {
    guard width >= 40 else { throw ValidationError("--width must be at least 40.") }
  }

  func run() throws {
    let sheet = try refusing { try OCOPSheet(number: number) }
    try writing(Array(SheetPage(sheet, width: width).text.utf8))
  }
}

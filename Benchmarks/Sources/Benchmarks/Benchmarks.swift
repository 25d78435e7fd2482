internal import ArgumentParser
internal import Foundation

/// Measures PhienCho against its rivals, in one process, each round one after the other.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures PhienCho against its rivals in one process and prints a table.")

  @Option(help: "Rounds of each race; the median counts.")
  var rounds: Int = 9

  @Option(help: "Megabytes of each text.")
  var size: Int = 8

  @Option(help: "Only operations whose name holds this.")
  var only: String?

  @Option(help: "A Python that has underthesea, to race against it too.")
  var python: String?

  @Option(help: "Instead of racing, measure the ledger of so many million events.")
  var ledgerMillions: Int?

  @Flag(help: "End with status 1 where a ratio is below its least.")
  var check = false

  func validate() throws {
    guard rounds > 0, size > 0, size <= 64 else {
      throw ValidationError("Rounds must be above 0, and the size between 1 and 64 megabytes.")
    }
    guard ledgerMillions.map({ (1...100).contains($0) }) ?? true else {
      throw ValidationError("The ledger's events must be 1 to 100 million.")
    }
  }

  func run() throws {
    if let ledgerMillions {
      let line = try LedgerRaces.size(millions: ledgerMillions)
      return FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
    let corpora = Corpora(megabytes: size)
    var races = FoldRaces.all(corpora) + NormalizationRaces.all(corpora) + WordRaces.all(corpora)
    races += NumberRaces.all()
    races += try FigureRaces.all(corpora)
    races += try ReaderRaces.all(corpora)
    races += try OCOPRaces.all()
    races += try AdoptionRaces.all()
    races += try PricingRaces.all()
    races += try LedgerRaces.all()
    races += PlaceRaces.all()
    if let python { races += try UndertheseaRaces.all(corpora, python: python) }
    FileHandle.standardOutput.write(Data((Table.head + "\n").utf8))
    var isGood = true
    for race in races where only.map({ race.operation.contains($0) }) ?? true {
      let result = race.run(rounds: rounds)
      FileHandle.standardOutput.write(Data((Table.rows(result) + "\n").utf8))
      isGood = isGood && result.isGood
    }
    if only.map({ "memory".contains($0) }) ?? true {
      let megabytes = String(format: "%.1f", try ReaderRaces.memoryOfTenThousand())
      let line = "\nA reader of 10,000 offers takes \(megabytes) MB (at most 20).\n"
      FileHandle.standardOutput.write(Data(line.utf8))
    }
    if only.map({ "read comments".contains($0) }) ?? true {
      let hundredths = String(format: "%.1f", try ReaderRaces.agreementOfPlainReader(corpora))
      let line =
        "\nThe plain reader finds the goods and amounts of \(hundredths) % of the orders.\n"
      FileHandle.standardOutput.write(Data(line.utf8))
    }
    FileHandle.standardError.write(Data("checksum \(sink)\n".utf8))
    if check, !isGood { throw ExitCode(1) }
  }
}

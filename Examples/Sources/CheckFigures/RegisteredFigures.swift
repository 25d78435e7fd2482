import ExampleSupport
import PhienCho
import PhienChoReading

/// What a register of households vouches for.
struct RegisteredFigures {
  private(set) var figures: [KnownFigure] = []
  private(set) var rowsLeftOut = 0

  /// Nothing: there is no register.
  init() {}

  /// Counts a register, and reports each wrong row on the standard error.
  ///
  /// - Throws: ``FileError`` when it cannot be read, or its first line names no columns.
  init(reading path: String, on day: CalendarDate) throws {
    var register = HouseholdRegister([AdoptionContext(asOf: day)], grouping: .none)
    var faults = 0
    func report(_ fault: RegisterFault) {
      faults += 1
      if faults <= 1000 { StandardError.say("\(path), \(fault)") }
    }
    do {
      var input = try InputFile(path)
      while try input.next({ try register.read($0, report: report) }) {}
      try register.finish(report: report)
      figures = try register.totals().first.map { KnownFigure.known(of: $0) } ?? []
    } catch let fault as RegisterFault {
      throw FileError(path: path, reason: fault.description)
    } catch let error as AdoptionError {
      throw FileError(path: path, reason: error.description)
    }
    rowsLeftOut = register.rowsLeftOut
    if rowsLeftOut > 0 {
      StandardError.say(
        "\(path): \(register.rowsCounted) of \(register.rows) rows counted, \(rowsLeftOut) left out"
      )
    }
  }
}

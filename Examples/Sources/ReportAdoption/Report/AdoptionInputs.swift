package import ExampleSupport
package import PhienCho
package import PhienChoReading

/// Reads the files a report is made of.
///
/// What is wrong with a file as a whole is a ``FileError`` that names it; what is wrong with a row is
/// told in the report.
package struct AdoptionInputs: Sendable {
  private let context: AdoptionContext
  private let contexts: [AdoptionContext]
  private let trustsIdentifiers: Bool
  private let hidesSmallCells: Bool

  /// Creates a reader for a day and the ends of so many months before it.
  package init(
    day: CalendarDate, months: Int, lead: LeadRule, trustsIdentifiers: Bool = false,
    hidesSmallCells: Bool = false
  ) {
    context = AdoptionContext(asOf: day, lead: lead)
    let earlier = Self.days(before: day, months: months)
    contexts = earlier.map { AdoptionContext(asOf: $0, lead: lead) } + [context]
    self.trustsIdentifiers = trustsIdentifiers
    self.hidesSmallCells = hidesSmallCells
  }

  /// The last days of the months before a day, the earliest first.
  static func days(before day: CalendarDate, months: Int) -> [CalendarDate] {
    var days: [CalendarDate] = []
    var end = day
    for _ in 0..<months {
      guard let last = try? end.adding(days: -end.day) else { break }
      end = last
      days.append(end)
    }
    return days.reversed()
  }

  /// Reads the files and counts.
  ///
  /// - Throws: ``FileError`` for a file that cannot be read at all.
  package func report(
    register: String, targets: String? = nil, hamlets: String? = nil, products: String? = nil,
    programme: String? = nil, title: String
  ) throws(FileError) -> AdoptionReport {
    let goals = try targets.map { (path) throws(FileError) in try self.targets(path) } ?? []
    var report = AdoptionReport(
      title: title, day: context.asOf, targets: goals, hidesSmallCells: hidesSmallCells)
    let (households, groups) = try read(register, into: &report)
    var tallies: [Hamlet: AdoptionTally] = [:]
    var order: [Hamlet] = []
    for group in groups {
      order.append(group.hamlet)
      tallies[group.hamlet] = group.tallies.last
    }
    if let hamlets {
      for record in try self.hamlets(hamlets, into: &report) {
        if tallies[record.hamlet] == nil { order.append(record.hamlet) }
        tallies[record.hamlet, default: .zero].add(record, in: context)
      }
    }
    var total = AdoptionTally.zero
    do {
      total = try AdoptionTally.sum(tallies.values)
      report.points = try points(households)
    } catch {
      throw FileError(path: register, reason: error.reason)
    }
    if let products { total.add(try self.products(products, into: &report), in: context) }
    if let programme {
      var inputs = ProgrammeInputs(
        programme, on: context.asOf, hidesSmallCells: hidesSmallCells)
      report.programme = try inputs.report()
      for faults in inputs.faults { report.add(faults) }
    }
    report.finish(
      total: total, hamlets: order.map { ($0, tallies[$0] ?? .zero) }, reach: households.leadReach)
    return report
  }

  private func points(_ register: HouseholdRegister) throws(AdoptionError) -> [AdoptionSnapshot] {
    zip(contexts, try register.totals()).map { context, tally in
      // Days before and after the reform are one register's own households, whatever its codes.
      AdoptionSnapshot(
        tally,
        AdoptionScope(.register, asOf: context.asOf, units: UnitVersion(on: self.context.asOf)))
    }
  }

  private func read(
    _ path: String, into report: inout AdoptionReport
  ) throws(FileError) -> (HouseholdRegister, [HouseholdRegister.Group]) {
    var register = HouseholdRegister(contexts, repeats: trustsIdentifiers ? .trust : .refuse)
    var faults = RegisterFaults(file: path)
    do {
      var file = try InputFile(path)
      while try file.next({ try register.read($0) { faults.append($0) } }) {}
      try register.finish { faults.append($0) }
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(path: path, reason: "\(error)")
    }
    report.add(faults)
    report.rows = register.rows
    report.rowsLeftOut = register.rowsLeftOut
    return (register, register.groups)
  }

  private func hamlets(
    _ path: String, into report: inout AdoptionReport
  ) throws(FileError) -> [HamletRecord] {
    let bytes = try InputFile.contents(of: path)
    var faults = RegisterFaults(file: path)
    defer { report.add(faults) }
    do {
      return try HamletRegister.decode(bytes) { faults.append($0) }
    } catch {
      throw FileError(path: path, reason: error.description)
    }
  }

  private func products(
    _ path: String, into report: inout AdoptionReport
  ) throws(FileError) -> [ListedProduct] {
    let bytes = try InputFile.contents(of: path)
    var faults = RegisterFaults(file: path)
    defer { report.add(faults) }
    do {
      return try ProductRegister.decode(bytes) { faults.append($0) }
    } catch {
      throw FileError(path: path, reason: error.description)
    }
  }

  private func targets(_ path: String) throws(FileError) -> [AdoptionTarget] {
    let bytes = try InputFile.contents(of: path)
    do {
      return try AdoptionTargetsJSON.decode(bytes)
    } catch {
      throw FileError(path: path, reason: error.description)
    }
  }
}

/// The rows of a file that were left out: how many, and the first of them.
package struct RegisterFaults: Sendable {
  /// How many are told one by one.
  package static let limit = 200

  /// The file, as the user named it.
  package let file: String

  /// The first of them.
  package private(set) var first: [RegisterFault] = []

  /// How many there are.
  package private(set) var count = 0

  /// Creates a list of no faults.
  package init(file: String) { self.file = file }

  /// Adds a fault.
  package mutating func append(_ fault: RegisterFault) {
    count += 1
    if first.count < Self.limit { first.append(fault) }
  }
}

public import PhienCho
internal import VietnameseText

/// Counts a register of households as its bytes arrive (sổ hộ): from a hamlet's spreadsheet to the
/// country's 28 million households, in memory that grows with the hamlets and not with the households.
///
/// The register is CSV as Vietnamese spreadsheets write it: UTF-8 with or without a byte order mark,
/// `,` or `;` or tabs, days as 2021-07-18 or 18/7/2021. `Documentation/adoption.md` names the columns.
/// A row that is wrong is reported with its line and column, and left out of every tally; the others
/// count. A quotation mark that nobody closed costs the line it stands on, and no row after it: see
/// `Documentation/adoption.md`. Nothing is allocated for a row.
public struct HouseholdRegister: Sendable {
  /// What is counted apart.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// Every hamlet of every commune.
    case hamlet
    /// Every commune.
    case commune
    /// Nothing: one tally of all, in constant memory.
    case none
  }

  /// What to do about a household that is in the register twice.
  public enum Repeats: String, Sendable, Hashable, CaseIterable {
    /// The second row is a fault; every identifier is kept, about 40 bytes for each household.
    case refuse
    /// Identifiers are trusted to differ; nothing is kept.
    case trust
  }

  /// A hamlet or commune, and what was counted in it.
  public struct Group: Sendable, Hashable {
    /// The hamlet; its name is empty where communes are counted.
    public let hamlet: Hamlet

    /// One tally for each context.
    public let tallies: [AdoptionTally]
  }

  /// What the register is counted under: a day and its rules, one for each point of a series.
  public let contexts: [AdoptionContext]

  /// What is counted apart.
  public let grouping: Grouping

  /// How many rows there were, good or not, without the first line and blank ones.
  public private(set) var rows = 0

  /// How many rows were left out because they were wrong.
  public private(set) var rowsLeftOut = 0

  /// How many rows were counted.
  public var rowsCounted: Int { rows - rowsLeftOut }

  private let repeats: Repeats
  private var splitter: DelimitedRows
  private var headerFault: RegisterFault?
  private var row = HouseholdRow()
  private var places = PlaceTable()
  /// By place and context.
  private var tallies: [AdoptionTally] = []
  private var seen: Set<String> = []
  private var reach = LeadReach()

  /// Creates a register of no rows.
  ///
  /// - Parameters:
  ///   - contexts: What it is counted under; with none, rows are checked and not counted.
  ///   - grouping: What is counted apart.
  ///   - repeats: What to do about a household that is there twice.
  ///   - maximumRowBytes: The longest row; a longer one is a fault. At least 1, at most 16 MiB.
  public init(
    _ contexts: [AdoptionContext], grouping: Grouping = .hamlet, repeats: Repeats = .refuse,
    maximumRowBytes: Int = 1 << 16
  ) {
    self.contexts = contexts
    self.grouping = grouping
    self.repeats = repeats
    splitter = DelimitedRows(maximumRowBytes: maximumRowBytes)
  }

  /// Takes the next bytes, cut anywhere.
  ///
  /// - Parameters:
  ///   - chunk: The bytes.
  ///   - report: Is given each fault, in the order of lines.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns; nothing is
  ///   counted then.
  /// - Complexity: O(*n*) in the bytes.
  public mutating func read(
    _ chunk: Span<UInt8>, report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) {
    try run(chunk, isEnd: false, report)
  }

  /// Takes the end of the register.
  ///
  /// - Parameter report: Is given each fault.
  /// - Throws: ``RegisterFault`` of line 1 when there was no first line that names the columns.
  public mutating func finish(
    report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) {
    try run(Span(), isEnd: true, report)
    if row.width == 0 { throw RegisterFault(line: 1, reason: "the register is empty") }
  }

  /// Reads a whole register.
  ///
  /// - Parameters:
  ///   - bytes: The register.
  ///   - contexts: What it is counted under.
  ///   - report: Is given each fault, in the order of lines.
  /// - Returns: The register, counted by hamlet.
  /// - Throws: ``RegisterFault`` of line 1 when the first line does not name the columns.
  public static func counting(
    _ bytes: [UInt8], in contexts: [AdoptionContext],
    report: (RegisterFault) -> Void = { _ in }
  ) throws(RegisterFault) -> HouseholdRegister {
    var register = HouseholdRegister(contexts)
    try register.read(bytes.span, report: report)
    try register.finish(report: report)
    return register
  }

  private mutating func run(
    _ chunk: Span<UInt8>, isEnd: Bool, _ report: (RegisterFault) -> Void
  ) throws(RegisterFault) {
    if let headerFault { throw headerFault }
    // The splitter is taken out while it runs, since each row changes the rest.
    var splitter = DelimitedRows(maximumRowBytes: 1)
    swap(&splitter, &self.splitter)
    if isEnd {
      splitter.finish { take($0, $1, $2, $3, $4, report) }
    } else {
      splitter.read(chunk) { take($0, $1, $2, $3, $4, report) }
    }
    swap(&splitter, &self.splitter)
    if let headerFault { throw headerFault }
  }

  /// Counts a row, or reports what is wrong with it.
  ///
  /// - Returns: Whether it was taken.
  private mutating func take(
    _ bytes: Span<UInt8>, _ ends: Span<Int32>, _ count: Int, _ line: Int, _ fault: StaticString?,
    _ report: (RegisterFault) -> Void
  ) -> Bool {
    guard headerFault == nil else { return true }
    let width = row.width
    guard width > 0 else {
      takeHeader(bytes, ends, fault)
      return true
    }
    if count == 1, fault == nil, ends[0] == 0 { return true }
    rows += 1
    let problem: RegisterFault?
    if let fault {
      problem = RegisterFault(line: line, reason: "\(fault)")
    } else if count != width {
      problem = RegisterFault(
        line: line, reason: "has \(count) fields, and the first line names \(width)")
    } else {
      problem = self.problem(bytes, ends, line)
    }
    guard let problem else { return true }
    rowsLeftOut += 1
    report(
      RegisterFault(
        line: line, column: problem.column,
        reason: problem.reason + DelimitedRows.hint(for: bytes)))
    return false
  }

  private mutating func takeHeader(
    _ bytes: Span<UInt8>, _ ends: Span<Int32>, _ fault: StaticString?
  ) {
    do throws(RegisterFault) {
      if let fault { throw RegisterFault(line: 1, reason: "\(fault)") }
      var names: [String] = []
      var start = 0
      for index in ends.indices {
        names.append(RegisterCell(bytes, from: start, to: Int(ends[index])).text(bytes))
        start = Int(ends[index]) + 1
      }
      row = HouseholdRow(try HouseholdPlan(names))
    } catch {
      headerFault = error
    }
  }

  /// Counts a row of the right width.
  ///
  /// - Returns: What is wrong with it; `nil` once it is counted.
  private mutating func problem(
    _ bytes: Span<UInt8>, _ ends: Span<Int32>, _ line: Int
  ) -> RegisterFault? {
    if let fault = row.read(bytes, ends) {
      return RegisterFault(line: line, column: fault.column, reason: fault.reason)
    }
    if repeats == .refuse, let fault = identity(bytes, line) { return fault }
    let place = place(bytes)
    for index in contexts.indices {
      row.count(in: contexts[index], into: &tallies[place &* contexts.count &+ index])
    }
    return nil
  }

  /// Notes who the household is and who helped it.
  private mutating func identity(_ bytes: Span<UInt8>, _ line: Int) -> RegisterFault? {
    let (id, helper) = (row.id.text(bytes), row.helpedBy)
    guard seen.insert(id).inserted else {
      return RegisterFault(line: line, reason: "the household is in the register already")
    }
    guard !helper.isEmpty else { return nil }
    do {
      try reach.add(visitOf: HouseholdID(helper.text(bytes)), to: HouseholdID(id))
      return nil
    } catch {
      return RegisterFault(line: line, reason: error.reason)
    }
  }

  /// The number of the row's hamlet, whose tallies are there.
  private mutating func place(_ bytes: Span<UInt8>) -> Int {
    let (commune, hamlet) = (row.commune, row.hamlet)
    let place =
      switch grouping {
      case .hamlet:
        places.number(commune: commune, name: bytes.extracting(hamlet.start..<hamlet.end))
      case .commune: places.number(commune: commune, name: Span())
      case .none: 0
      }
    while tallies.count < (place + 1) * contexts.count { tallies.append(.zero) }
    return place
  }

  /// The groups, in the order they first occur; one without a name where nothing is counted apart.
  ///
  /// - Complexity: O(*n*) in the groups.
  public var groups: [Group] {
    let count = contexts.isEmpty ? 0 : tallies.count / contexts.count
    return (0..<count).compactMap { place in
      let name = place < places.count ? places.name(of: place) : []
      let code = place < places.count ? places.communes[place] : 0
      let commune = try? CommuneCode(number: code)
      let text = String(decoding: name, as: UTF8.self)
      guard let hamlet = (try? Hamlet(text, in: commune)) ?? (try? Hamlet("", in: commune)) else {
        return nil
      }
      let first = place * contexts.count
      return Group(hamlet: hamlet, tallies: Array(tallies[first..<(first + contexts.count)]))
    }
  }

  /// The tally of all rows, one for each context.
  ///
  /// - Throws: `AdoptionError` with code `overflow`, for a register no country has.
  public func totals() throws(AdoptionError) -> [AdoptionTally] {
    var totals = Array(repeating: AdoptionTally.zero, count: contexts.count)
    for place in tallies.indices { try totals[place % contexts.count].merge(tallies[place]) }
    return totals
  }

  /// Whom each lead household has helped, by the column of helping households; empty when repeats are
  /// trusted, since visits are kept one by one.
  public var leadReach: LeadReach { reach }

  /// Whether the register says which commune a household is in.
  public var hasCommunes: Bool { row.hasCommunes }
}

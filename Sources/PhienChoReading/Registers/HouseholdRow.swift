internal import PhienCho

/// One row of a register of households, read into room that is used again for the next.
struct HouseholdRow: Sendable {
  /// What is said of the household.
  var profile = HouseholdProfile()
  /// The commune's code as a number; 0 where the row has none.
  var commune = 0
  /// Where the identifier, the hamlet and the helping household stand in the row's bytes.
  var id = RegisterCell(start: 0, end: 0)
  var hamlet = RegisterCell(start: 0, end: 0)
  var helpedBy = RegisterCell(start: 0, end: 0)

  /// The column and the reason of the first fault.
  struct Fault {
    let column: Int?
    let reason: String
  }

  private static let none = Int64.min
  private var parts = InlineArray<5, Int64>(repeating: none)
  private var wholes = InlineArray<5, Int64>(repeating: none)
  private var opened = InlineArray<32, Int32>(repeating: .max)
  private var closed = InlineArray<32, Int32>(repeating: .max)
  private var used = InlineArray<32, Int32>(repeating: .min)

  /// Reads a row.
  ///
  /// - Returns: What is wrong with it; `nil` for nothing.
  mutating func read(
    _ row: Span<UInt8>, _ ends: Span<Int32>, _ plan: borrowing HouseholdPlan
  ) -> Fault? {
    profile.reset()
    commune = 0
    parts = InlineArray(repeating: Self.none)
    wholes = InlineArray(repeating: Self.none)
    hamlet = RegisterCell(start: 0, end: 0)
    helpedBy = hamlet
    id = hamlet
    for place in plan.platforms.indices {
      opened[place] = .max
      used[place] = .min
    }
    var start = 0
    for index in 0..<ends.count {
      let end = Int(ends[index])
      let cell = RegisterCell(row, from: start, to: end)
      start = end &+ 1
      let isGood: Bool
      switch plan.fields[index] {
      case .value(let column): isGood = read(cell, row, column)
      case .stall(let platform): isGood = readStall(cell, row, platform)
      case .activity(let platform):
        if cell.isEmpty { continue }
        guard let day = cell.day(row) else { return Fault(column: index, reason: Self.noDay) }
        used[platform] = day
        isGood = true
      case .ignored: isGood = true
      }
      guard isGood else { return Fault(column: index, reason: reason(plan.fields[index])) }
    }
    profile.hasKnownStalls = plan.hasStalls
    profile.hasKnownVisits = plan.hasVisits
    // A register without the column is taken for one of farm households.
    if !plan.hasFarm { profile.isFarm = true }
    return fault(of: plan)
  }

  @inline(__always)
  private mutating func read(
    _ cell: RegisterCell, _ row: Span<UInt8>, _ column: HouseholdColumn
  ) -> Bool {
    switch column {
    case .id:
      id = cell
      return Self.isIdentifier(cell, row)
    case .commune: return readCommune(cell, row)
    case .hamlet:
      hamlet = cell
      return cell.count <= 200
    case .resident:
      if cell.isEmpty { return true }
      guard let answer = cell.answer(row) else { return false }
      profile.isResident = answer
      return true
    case .farm:
      if cell.isEmpty { return true }
      guard let answer = cell.answer(row) else { return false }
      profile.isFarm = answer
      return true
    case .payment: return read(cell, row, into: &profile.electronicPayment)
    case .smartphone: return read(cell, row, into: &profile.smartphone)
    case .digitalTraining: return read(cell, row, into: &profile.digitalTraining)
    case .packingTraining: return read(cell, row, into: &profile.packingTraining)
    case .fullSkills: return read(cell, row, into: &profile.fullSkills)
    case .lead: return read(cell, row, into: &profile.designatedLead)
    case .standard:
      // The name of a standard is a yes.
      profile.standard = cell.holding(row) ?? .undated
      return true
    case .helpedBy:
      helpedBy = cell
      return cell.isEmpty || Self.isIdentifier(cell, row)
    case .helpedOn:
      if cell.isEmpty { return true }
      guard let day = cell.day(row), let date = try? CalendarDate(daysSince1970: Int(day)) else {
        return false
      }
      profile.helped = date
      return true
    case .output, .sessions, .revenue: return readAmount(cell, row, column)
    case .membersPayment: return read(cell, row, &parts[0])
    case .members15Account: return read(cell, row, &parts[1])
    case .adultsSmartphone: return read(cell, row, &parts[2])
    case .workingAgeTrained: return read(cell, row, &parts[3])
    case .accountsTransacting: return read(cell, row, &parts[4])
    case .members: return read(cell, row, &wholes[0])
    case .members15: return read(cell, row, &wholes[1])
    case .adults: return read(cell, row, &wholes[2])
    case .workingAge: return read(cell, row, &wholes[3])
    case .accounts: return read(cell, row, &wholes[4])
    }
  }

  @inline(__always)
  private func read(
    _ cell: RegisterCell, _ row: Span<UInt8>, into holding: inout Holding
  ) -> Bool {
    guard let value = cell.holding(row) else { return false }
    holding = value
    return true
  }

  @inline(__always)
  private func read(_ cell: RegisterCell, _ row: Span<UInt8>, _ number: inout Int64) -> Bool {
    if cell.isEmpty { return true }
    guard let value = cell.number(row) else { return false }
    number = value
    return true
  }

  private mutating func readCommune(_ cell: RegisterCell, _ row: Span<UInt8>) -> Bool {
    if cell.isEmpty { return true }
    guard let code = CommuneCode(utf8: row.extracting(cell.start..<cell.end)) else { return false }
    commune = code.number
    return true
  }

  private mutating func readAmount(
    _ cell: RegisterCell, _ row: Span<UInt8>, _ column: HouseholdColumn
  ) -> Bool {
    if cell.isEmpty { return true }
    guard let number = cell.number(row) else { return false }
    switch column {
    case .sessions:
      guard let sessions = UInt16(exactly: number) else { return false }
      profile.sessionsWithDeliveries = sessions
    case .output:
      // A thousand million tonnes are a slip of the keyboard.
      guard number <= 1_000_000_000_000, let mass = try? Mass(grams: number * 1000) else {
        return false
      }
      profile.output = mass
    default: profile.yearRevenue = Money(vnd: number)
    }
    return true
  }

  /// Reads "2021-07-18", "2021-07-18/2022-03-01" for one that closed, a yes without a day, or a no.
  private mutating func readStall(
    _ cell: RegisterCell, _ row: Span<UInt8>, _ platform: Int
  ) -> Bool {
    if cell.isEmpty { return true }
    closed[platform] = .max
    if let day = cell.day(row) {
      opened[platform] = day
      return true
    }
    if let answer = cell.answer(row) {
      if answer { opened[platform] = .min }
      return true
    }
    guard cell.count == 21, row[cell.start + 10] == UInt8(ascii: "/"),
      let from = RegisterCell(start: cell.start, end: cell.start + 10).day(row),
      let to = RegisterCell(start: cell.start + 11, end: cell.end).day(row)
    else { return false }
    opened[platform] = from
    closed[platform] = to
    return true
  }

  /// What fits in each cell and not together.
  private mutating func fault(of plan: borrowing HouseholdPlan) -> Fault? {
    guard !id.isEmpty else { return Fault(column: nil, reason: "the household has no identifier") }
    for place in plan.platforms.indices where opened[place] != .max {
      do {
        profile.stalls.append(
          try OnlineStall(
            on: plan.platforms[place], opened: opened[place], closed: closed[place],
            lastActive: used[place]))
      } catch {
        return Fault(column: nil, reason: error.reason)
      }
    }
    for place in plan.platforms.indices where used[place] != .min && opened[place] == .max {
      return Fault(column: nil, reason: "a stall was used that was never opened")
    }
    for place in 0..<5 where parts[place] != Self.none && wholes[place] != Self.none {
      do {
        let count = try Headcount(parts[place], of: wholes[place])
        switch place {
        case 0: profile.membersWithPayment = count
        case 1: profile.members15WithAccount = count
        case 2: profile.adultsWithSmartphone = count
        case 3: profile.workingAgeTrained = count
        default: profile.accountsTransacting = count
        }
      } catch {
        return Fault(column: nil, reason: error.reason)
      }
    }
    return nil
  }

  private static let noDay = "is not a day such as 2021-07-18 or 18/7/2021"

  private func reason(_ field: HouseholdPlan.Field) -> String {
    switch field {
    case .stall:
      return "is not the day of opening, such as 2021-07-18, nor two days with a slash between"
    case .activity: return Self.noDay
    case .ignored: return ""
    case .value(let column):
      switch column {
      case .id, .helpedBy: return "is not 1 to 64 bytes without spaces or invisible characters"
      case .commune: return "is not a commune's code of five digits, such as 06325"
      case .hamlet: return "is longer than 200 bytes"
      case .resident, .farm: return "is neither có nor không"
      case .helpedOn: return Self.noDay
      case .payment, .smartphone, .digitalTraining, .packingTraining, .fullSkills, .lead, .standard:
        return "is neither a day such as 2021-07-18 nor có nor không"
      default: return "is not a whole number that can be"
      }
    }
  }

  /// Whether a cell may be an identifier; Unicode's tables are asked only beyond ASCII.
  private static func isIdentifier(_ cell: RegisterCell, _ row: Span<UInt8>) -> Bool {
    guard (1...64).contains(cell.count) else { return false }
    var isPlain = true
    for place in cell.start..<cell.end {
      let byte = row[place]
      if byte <= 0x20 || byte == 0x7F { return false }
      if byte >= 0x80 { isPlain = false }
    }
    return isPlain || (try? HouseholdID(cell.text(row))) != nil
  }
}

internal import PhienCho

/// One row of a register of households, read into room that is used again for the next.
struct HouseholdRow: Sendable {
  /// What is said of the household.
  private var profile = HouseholdProfile()
  /// The commune's code as a number; 0 where the row has none.
  private(set) var commune = 0
  /// Where the identifier, the hamlet and the helping household stand in the row's bytes.
  private(set) var id = RegisterCell(start: 0, end: 0)
  private(set) var hamlet = RegisterCell(start: 0, end: 0)
  private(set) var helpedBy = RegisterCell(start: 0, end: 0)

  /// The column and the reason of the first fault.
  struct Fault {
    let column: String?
    let reason: String
  }

  private let plan: HouseholdPlan
  private var months = RecentMonths()
  /// The five digits of the last code, and its number.
  private var latestCommune: (name: UInt64, number: Int) = (0, 0)
  /// Persons and accounts: five parts, then the wholes they are parts of, and which of them were told.
  private var counts = InlineArray<10, Int64>(repeating: 0)
  private var toldCounts: UInt32 = 0
  /// By platform, and which of them were told.
  private var opened = InlineArray<32, Int32>(repeating: 0)
  private var closed = InlineArray<32, Int32>(repeating: 0)
  private var used = InlineArray<32, Int32>(repeating: 0)
  private var toldOpened: UInt32 = 0
  private var toldUsed: UInt32 = 0

  /// How many fields a row has; 0 before the columns are known.
  var width: Int { plan.names.count }

  /// Whether rows say which commune a household is in.
  var hasCommunes: Bool { plan.hasCommune }

  init(_ plan: HouseholdPlan = HouseholdPlan()) { self.plan = plan }

  /// Reads a row.
  ///
  /// - Returns: What is wrong with it; `nil` for nothing.
  mutating func read(_ row: Span<UInt8>, _ ends: Span<Int32>) -> Fault? {
    profile.reset()
    (commune, toldCounts, toldOpened, toldUsed) = (0, 0, 0, 0)
    hamlet = RegisterCell(start: 0, end: 0)
    helpedBy = hamlet
    id = hamlet
    var start = 0
    for index in 0..<min(ends.count, DelimitedRows.maximumFields) {
      let end = Int(ends[index])
      let cell = RegisterCell(row, from: start, to: end)
      start = end &+ 1
      let isGood =
        switch plan.fields[index] {
        case .value(let column): read(cell, row, column)
        case .stall(let platform): readStall(cell, row, platform)
        case .activity(let platform): readActivity(cell, row, platform)
        case .ignored: true
        }
      guard isGood else {
        return Fault(column: plan.names[index], reason: reason(plan.fields[index]))
      }
    }
    profile.hasKnownStalls = plan.hasStalls
    profile.hasKnownVisits = plan.hasVisits
    // A register without the column is taken for one of farm households.
    if !plan.hasFarm { profile.isFarm = true }
    return fault()
  }

  /// Counts the row that was read last.
  func count(in context: AdoptionContext, into tally: inout AdoptionTally) {
    tally.add(profile, in: context)
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
      return cell.count <= 200 && !cell.hasControls(row)
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
    case .payment: return Self.set(&profile.electronicPayment, holding(cell, row))
    case .smartphone: return Self.set(&profile.smartphone, holding(cell, row))
    case .digitalTraining: return Self.set(&profile.digitalTraining, holding(cell, row))
    case .packingTraining: return Self.set(&profile.packingTraining, holding(cell, row))
    case .fullSkills: return Self.set(&profile.fullSkills, holding(cell, row))
    case .lead: return Self.set(&profile.designatedLead, holding(cell, row))
    case .standard:
      return Self.set(&profile.standard, holding(cell, row) ?? cell.standard(row))
    case .helpedBy:
      helpedBy = cell
      return cell.isEmpty || Self.isIdentifier(cell, row)
    case .helpedOn:
      if cell.isEmpty { return true }
      guard let day = months.day(of: cell, row) else { return false }
      profile.helpedDay = day
      return true
    case .output, .sessions, .revenue: return readAmount(cell, row, column)
    case .membersPayment: return readCount(cell, row, 0)
    case .members15Account: return readCount(cell, row, 1)
    case .adultsSmartphone: return readCount(cell, row, 2)
    case .workingAgeTrained: return readCount(cell, row, 3)
    case .accountsTransacting: return readCount(cell, row, 4)
    case .members: return readCount(cell, row, 5)
    case .members15: return readCount(cell, row, 6)
    case .adults: return readCount(cell, row, 7)
    case .workingAge: return readCount(cell, row, 8)
    case .accounts: return readCount(cell, row, 9)
    }
  }

  @inline(__always)
  private mutating func holding(_ cell: RegisterCell, _ row: Span<UInt8>) -> Holding? {
    if cell.count == 10, let day = months.day(of: cell, row) { return .since(dayNumber: day) }
    return cell.holding(row)
  }

  @inline(__always)
  private static func set(_ holding: inout Holding, _ value: Holding?) -> Bool {
    guard let value else { return false }
    holding = value
    return true
  }

  @inline(__always)
  private mutating func readCount(
    _ cell: RegisterCell, _ row: Span<UInt8>, _ place: Int
  ) -> Bool {
    if cell.isEmpty { return true }
    guard let value = cell.number(row) else { return false }
    counts[place] = value
    toldCounts |= 1 &<< UInt32(truncatingIfNeeded: place)
    return true
  }

  private mutating func readCommune(_ cell: RegisterCell, _ row: Span<UInt8>) -> Bool {
    if cell.isEmpty { return true }
    let name = cell.count == 5 ? ByteMatch.word(of: row, at: cell.start) & 0xFF_FFFF_FFFF : 0
    // Rows of one commune mostly stand together.
    guard name == 0 || name != latestCommune.name else {
      commune = latestCommune.number
      return true
    }
    guard let code = CommuneCode(utf8: row.extracting(cell.start..<cell.end)) else { return false }
    commune = code.number
    latestCommune = (name, code.number)
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
  @inline(__always)
  private mutating func readStall(
    _ cell: RegisterCell, _ row: Span<UInt8>, _ platform: UInt8
  ) -> Bool {
    if cell.isEmpty { return true }
    var end = Int32.max
    let day: Int32
    if let since = months.day(of: cell, row) {
      day = since
    } else if let answer = cell.answer(row) {
      if !answer { return true }
      day = .min
    } else if cell.count == 21, row[cell.start + 10] == UInt8(ascii: "/"),
      let from = months.day(
        of: RegisterCell(start: cell.start, end: cell.start + 10), row),
      let to = months.day(of: RegisterCell(start: cell.start + 11, end: cell.end), row)
    {
      (day, end) = (from, to)
    } else {
      return false
    }
    opened[Int(platform)] = day
    closed[Int(platform)] = end
    toldOpened |= 1 &<< UInt32(platform)
    return true
  }

  @inline(__always)
  private mutating func readActivity(
    _ cell: RegisterCell, _ row: Span<UInt8>, _ platform: UInt8
  ) -> Bool {
    if cell.isEmpty { return true }
    guard let day = months.day(of: cell, row) else { return false }
    used[Int(platform)] = day
    toldUsed |= 1 &<< UInt32(platform)
    return true
  }

  /// What fits in each cell and not together.
  @inline(__always)
  private mutating func fault() -> Fault? {
    guard !id.isEmpty else { return Fault(column: nil, reason: "the household has no identifier") }
    guard toldUsed & ~toldOpened == 0 else {
      return Fault(column: nil, reason: "a stall was used that was never opened")
    }
    do throws(AdoptionError) {
      var rest = toldOpened
      while rest != 0 {
        let place = rest.trailingZeroBitCount
        rest &= rest &- 1
        let isUsed = toldUsed &>> UInt32(truncatingIfNeeded: place) & 1 == 1
        profile.stalls.append(
          try OnlineStall(
            on: plan.platforms[place], opened: opened[place], closed: closed[place],
            lastActive: isUsed ? used[place] : .min))
      }
      rest = toldCounts & toldCounts &>> 5
      while rest != 0 {
        let place = rest.trailingZeroBitCount
        rest &= rest &- 1
        let count = try Headcount(counts[place], of: counts[place + 5])
        switch place {
        case 0: profile.membersWithPayment = count
        case 1: profile.members15WithAccount = count
        case 2: profile.adultsWithSmartphone = count
        case 3: profile.workingAgeTrained = count
        default: profile.accountsTransacting = count
        }
      }
    } catch {
      return Fault(column: nil, reason: error.reason)
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
      case .hamlet: return "is longer than 200 bytes, or of several lines"
      case .resident, .farm: return "is neither có nor không"
      case .helpedOn: return Self.noDay
      case .payment, .smartphone, .digitalTraining, .packingTraining, .fullSkills, .lead:
        return "is neither a day such as 2021-07-18 nor có nor không"
      case .standard:
        return "is neither a day such as 2021-07-18 nor có nor không nor a standard's name"
      default: return "is not a whole number that can be"
      }
    }
  }

  /// Whether a cell may be an identifier; Unicode's tables are asked only beyond ASCII.
  private static func isIdentifier(_ cell: RegisterCell, _ row: Span<UInt8>) -> Bool {
    guard (1...64).contains(cell.count) else { return false }
    var (least, most) = (UInt8.max, UInt8.min)
    for place in cell.start..<cell.end {
      // The cell lies in the row.
      let byte = unsafe row[unchecked: place]
      least = min(least, byte)
      most = max(most, byte)
    }
    guard least > 0x20 else { return false }
    return most < 0x7F || (try? HouseholdID(cell.text(row))) != nil
  }
}

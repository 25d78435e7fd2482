/// A way in which a row of a register of households may be wrong (lỗi một dòng sổ); more may be added.
public struct RegisterDefect: RawRepresentable, Sendable, Hashable {
  /// The stable name of the defect.
  public let rawValue: String

  /// Creates a defect from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The household has no identifier.
  public static let noIdentifier = RegisterDefect(rawValue: "no-identifier")
  /// The identifier has a space in it.
  public static let identifierWithSpace = RegisterDefect(rawValue: "identifier-with-space")
  /// The household is in the register already.
  public static let repeated = RegisterDefect(rawValue: "repeated")
  /// The household helped itself.
  public static let helpsItself = RegisterDefect(rawValue: "helps-itself")
  /// The commune's code has lost its first zero, as spreadsheets lose it.
  public static let shortCommune = RegisterDefect(rawValue: "short-commune")
  /// The hamlet's name is longer than 200 bytes.
  public static let longHamlet = RegisterDefect(rawValue: "long-hamlet")
  /// An answer is neither yes nor no.
  public static let unclearAnswer = RegisterDefect(rawValue: "unclear-answer")
  /// A day is told in words.
  public static let dayInWords = RegisterDefect(rawValue: "day-in-words")
  /// A day is not in the calendar.
  public static let impossibleDay = RegisterDefect(rawValue: "impossible-day")
  /// A stall closed before it opened.
  public static let closedBeforeOpened = RegisterDefect(rawValue: "closed-before-opened")
  /// A stall was used before it opened.
  public static let usedBeforeOpened = RegisterDefect(rawValue: "used-before-opened")
  /// A stall was used that never opened.
  public static let usedNeverOpened = RegisterDefect(rawValue: "used-never-opened")
  /// More members pay electronically than there are.
  public static let partAboveWhole = RegisterDefect(rawValue: "part-above-whole")
  /// A number is below zero.
  public static let negativeNumber = RegisterDefect(rawValue: "negative-number")
  /// A number does not fit in 64 bits.
  public static let hugeNumber = RegisterDefect(rawValue: "huge-number")
  /// A number of people has a decimal point.
  public static let fraction = RegisterDefect(rawValue: "fraction")
  /// A number's thousands are grouped wrongly.
  public static let wrongGroups = RegisterDefect(rawValue: "wrong-groups")
  /// The row has a field less than the first line.
  public static let fieldMissing = RegisterDefect(rawValue: "field-missing")
  /// The row has a field more than the first line.
  public static let fieldTooMany = RegisterDefect(rawValue: "field-too-many")
  /// A quote stands in the middle of a field.
  public static let strayQuote = RegisterDefect(rawValue: "stray-quote")

  /// Every defect of this library.
  public static let all: [RegisterDefect] = [
    .noIdentifier, .identifierWithSpace, .repeated, .helpsItself, .shortCommune, .longHamlet,
    .unclearAnswer, .dayInWords, .impossibleDay, .closedBeforeOpened, .usedBeforeOpened,
    .usedNeverOpened, .partAboveWhole, .negativeNumber, .hugeNumber, .fraction, .wrongGroups,
    .fieldMissing, .fieldTooMany, .strayQuote,
  ]

  /// The column that the fault of such a row names; `nil` where the row as a whole is at fault.
  public var column: String? {
    switch self {
    case .noIdentifier, .identifierWithSpace: "household_id"
    case .shortCommune: "commune"
    case .longHamlet: "hamlet"
    case .unclearAnswer: "farm"
    case .dayInWords: "e_payment"
    case .impossibleDay: "stall_voso"
    case .negativeNumber, .hugeNumber, .fraction: "members"
    case .wrongGroups: "year_revenue_vnd"
    default: nil
    }
  }

  /// What stands in which column of the row; empty for a defect that is not of cells.
  var cells: [(column: String, text: String)] {
    switch self {
    case .noIdentifier: [("household_id", "")]
    case .identifierWithSpace: [("household_id", "H 9")]
    case .shortCommune: [("commune", "6325")]
    case .longHamlet: [("hamlet", String(repeating: "Đ", count: 101))]
    case .unclearAnswer: [("farm", "có lẽ")]
    case .dayInWords: [("e_payment", "hôm qua")]
    case .impossibleDay: [("stall_voso", "2021-02-30")]
    case .closedBeforeOpened: [("stall_voso", "2021-08-01/2021-07-01")]
    case .usedBeforeOpened: [("stall_voso", "2021-08-01"), ("active_voso", "2021-07-01")]
    case .usedNeverOpened: [("stall_voso", ""), ("active_voso", "2021-08-01")]
    case .partAboveWhole: [("members", "2"), ("members_e_payment", "3")]
    case .negativeNumber: [("members", "-1")]
    case .hugeNumber: [("members", "99999999999999999999")]
    case .fraction: [("members", "1.5")]
    case .wrongGroups: [("year_revenue_vnd", "1.00.000")]
    case .strayQuote: [("hamlet", "Thôn Đô\"ng")]
    default: []
    }
  }
}

extension InventedRegister {
  /// Appends one row with a defect, and nothing else wrong with it.
  ///
  /// - Parameters:
  ///   - defect: The defect.
  ///   - bytes: Where the row is appended.
  /// - Returns: `false`, and nothing is appended, where the register has no room for the defect:
  ///   a repeated household before the first, a commune's code without the column, a defect that the
  ///   library does not know.
  /// - Complexity: O(1).
  public mutating func append(_ defect: RegisterDefect, to bytes: inout [UInt8]) -> Bool {
    let columns = columns
    guard RegisterDefect.all.contains(defect), defect != .repeated || number > 0,
      defect != .shortCommune || columns.contains("commune")
    else { return false }
    var row: [UInt8] = []
    let hamlet = Hamlet("Thôn Lỗi", in: "06325", households: 1, stalls: 0)
    append(hamlet, to: &row)
    // No cell of an invented row has a comma or a quote in it.
    var cells = String(decoding: row.dropLast(2), as: UTF8.self)
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for (column, text) in defect.cells {
      if let place = columns.firstIndex(of: column) { cells[place] = text }
    }
    switch defect {
    case .repeated: cells[0] = "H000001"
    case .helpsItself:
      for (place, column) in columns.enumerated() where column == "helped_by" {
        cells[place] = cells[0]
      }
    case .fieldMissing: cells.removeLast()
    case .fieldTooMany: cells.append("")
    default: break
    }
    bytes += cells.joined(separator: ",").utf8
    bytes += "\r\n".utf8
    return true
  }
}

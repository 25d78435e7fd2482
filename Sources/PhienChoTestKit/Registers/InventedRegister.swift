/// A register of households that do not exist (sổ hộ bịa ra), as CSV, row by row in constant memory.
///
/// The same seed gives the same bytes. The hamlets' figures are exact, so that a register can be made
/// to a report's figures: as many households, and as many with a stall, as asked for.
public struct InventedRegister: Sendable {
  /// One hamlet.
  public struct Hamlet: Sendable, Hashable {
    /// The commune's code, five digits; `nil` for a register of one commune that does not say.
    public var commune: String?
    /// The hamlet's name.
    public var name: String
    /// How many households it has.
    public var households: Int
    /// How many of them have a stall.
    public var stalls: Int

    /// Creates a hamlet; more stalls than households are as many.
    public init(_ name: String, in commune: String? = nil, households: Int, stalls: Int) {
      self.commune = commune
      self.name = name
      self.households = max(0, households)
      self.stalls = min(max(0, stalls), self.households)
    }
  }

  /// A commune of ten hamlets and 1,085 households, 618 of them with a stall: the size of the commune
  /// that Lạng Sơn's press told of in 2021, with other hamlets.
  public static let commune: [Hamlet] = [
    ("Thôn Suối Trong", 131, 101), ("Thôn Đồng Lúa", 96, 61), ("Thôn Bến Gỗ", 120, 74),
    ("Thôn Đá Bạc", 88, 37), ("Thôn Rừng Hồi", 104, 70), ("Thôn Cầu Mây", 115, 58),
    ("Thôn Lũng Cao", 79, 36), ("Thôn Chợ Mới", 127, 81), ("Thôn Nà Thung", 110, 50),
    ("Thôn Vườn Quýt", 115, 50),
  ].map { Hamlet($0, households: $1, stalls: $2) }

  /// A country of communes of 16 hamlets with 50 households each, about half of them with a stall.
  ///
  /// - Parameter households: How many there are, rounded down to whole hamlets; from 0.
  /// - Returns: The hamlets, made one by one as they are asked for.
  public static func country(households: Int) -> some Sequence<Hamlet> {
    (0..<max(0, households / 50)).lazy.map { number in
      // From 1 on and within five digits, whatever the number of hamlets is.
      let digits = String(100_001 + number / 16 % 99_999)
      return Hamlet(
        "Thôn \(number % 16 + 1)", in: String(digits.dropFirst()), households: 50,
        stalls: 20 + number % 11)
    }
  }

  private let seed: UInt64
  private let namesCommunes: Bool
  private(set) var number: UInt64 = 0

  /// Creates a register of no rows.
  ///
  /// - Parameters:
  ///   - seed: The same seed gives the same register.
  ///   - namesCommunes: Whether there is a column of communes' codes.
  public init(seed: UInt64, namesCommunes: Bool = false) {
    self.seed = seed
    self.namesCommunes = namesCommunes
  }

  /// The columns, in their order.
  var columns: [String] {
    ["household_id"] + (namesCommunes ? ["commune"] : []) + [
      "hamlet", "farm", "members", "members_e_payment", "e_payment", "smartphone",
      "digital_training", "packing_training", "standard", "output_kg", "lead", "helped_by",
      "helped_on", "sessions_sold", "year_revenue_vnd", "stall_voso", "active_voso",
      "stall_postmart", "stall_facebook",
    ]
  }

  /// Appends the first line, which names the columns.
  public func appendHeader(to bytes: inout [UInt8]) {
    bytes += columns.joined(separator: ",").utf8
    bytes += "\r\n".utf8
  }

  /// Appends the rows of a hamlet.
  ///
  /// - Complexity: O(*n*) in its households.
  public mutating func append(_ hamlet: Hamlet, to bytes: inout [UInt8]) {
    let first = number
    for household in 0..<hamlet.households {
      // As many as asked for, spread evenly over the hamlet.
      let hasStall =
        (household + 1) * hamlet.stalls / hamlet.households
        > household * hamlet.stalls / hamlet.households
      append(hamlet, hasStall: hasStall, first: first, to: &bytes)
    }
  }

  private mutating func append(
    _ hamlet: Hamlet, hasStall: Bool, first: UInt64, to bytes: inout [UInt8]
  ) {
    var random = SeededGenerator(seed: seed, item: number)
    // The first tenth of a hamlet leads the others.
    let leads = UInt64(hamlet.households / 10)
    let isLead = number - first < leads
    bytes += "H".utf8
    append(digits: Int(number + 1), width: 6, to: &bytes)
    number += 1
    func field(_ text: some StringProtocol) {
      bytes.append(UInt8(ascii: ","))
      bytes += text.utf8
    }
    if namesCommunes { field(hamlet.commune ?? "") }
    field(hamlet.name)
    field(random.below(100) < 92 ? "x" : "không")
    let members = 2 + random.below(5)
    field("\(members)")
    field("\(hasStall ? 1 + random.below(UInt32(members)) : random.below(2))")
    let opened = random.below(74)
    field(hasStall ? Self.day(opened) : random.below(5) == 0 ? "x" : "không")
    field(isLead || random.below(10) < 7 ? "x" : "không")
    field(hasStall && random.below(10) < 8 ? Self.day(max(0, opened - 6)) : "không")
    field(hasStall && random.below(10) < 6 ? Self.day(opened) : "không")
    field(isLead ? "VietGAP" : "không")
    field("\(isLead ? 2000 + random.below(3000) : 100 + random.below(1500))")
    field(isLead ? "x" : "")
    if hasStall, !isLead, leads > 0, random.below(10) < 8 {
      field("H")
      append(digits: Int(first) + 1 + random.below(UInt32(leads)), width: 6, to: &bytes)
      field(Self.day(max(0, opened - 9)))
    } else {
      field("")
      field("")
    }
    let sessions = hasStall ? random.below(4) : 0
    field("\(sessions)")
    field(sessions == 0 ? "0" : "\(sessions * (400 + random.below(2600)))000")
    let platform = random.below(10)
    let isUsed = random.below(10) < 7
    field(hasStall && platform < 7 ? Self.day(opened) : "")
    field(hasStall && platform < 7 && isUsed ? Self.day(min(73, opened + random.below(40))) : "")
    field(hasStall && platform > 4 ? Self.day(min(73, opened + 3)) : "")
    field(hasStall && random.below(4) == 0 ? Self.day(opened) : "")
    bytes += "\r\n".utf8
  }

  private func append(digits number: Int, width: Int, to bytes: inout [UInt8]) {
    let text = String(number)
    for _ in 0..<max(0, width - text.utf8.count) { bytes.append(UInt8(ascii: "0")) }
    bytes += text.utf8
  }

  /// A day so many days after 18 June 2021, up to 31 August.
  static func day(_ offset: Int) -> String {
    let (month, day) =
      offset < 13 ? (6, 18 + offset) : offset < 44 ? (7, offset - 12) : (8, min(31, offset - 43))
    return "2021-0\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

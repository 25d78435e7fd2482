internal import PhienCho

/// The columns of a register of households, besides those of stalls.
enum HouseholdColumn: UInt8, CaseIterable, Sendable {
  case id, commune, hamlet, resident, farm
  case payment, smartphone, digitalTraining, packingTraining, fullSkills, standard, lead
  case output, helpedBy, helpedOn, sessions, revenue
  case members, membersPayment, members15, members15Account
  case adults, adultsSmartphone, workingAge, workingAgeTrained, accounts, accountsTransacting

  /// The stable name, and the Vietnamese one.
  var names: (machine: String, vietnamese: String) {
    switch self {
    case .id: ("household_id", "Mã hộ")
    case .commune: ("commune", "Mã xã")
    case .hamlet: ("hamlet", "Thôn")
    case .resident: ("resident", "Thường trú")
    case .farm: ("farm", "Hộ nông nghiệp")
    case .payment: ("e_payment", "Thanh toán điện tử")
    case .smartphone: ("smartphone", "Điện thoại thông minh")
    case .digitalTraining: ("digital_training", "Học kỹ năng số")
    case .packingTraining: ("packing_training", "Học đóng gói")
    case .fullSkills: ("fully_skilled", "Thành thạo")
    case .standard: ("standard", "Tiêu chuẩn")
    case .lead: ("lead", "Hộ tiên phong")
    case .output: ("output_kg", "Sản lượng kg")
    case .helpedBy: ("helped_by", "Hộ hướng dẫn")
    case .helpedOn: ("helped_on", "Ngày hướng dẫn")
    case .sessions: ("sessions_sold", "Số phiên có bán")
    case .revenue: ("year_revenue_vnd", "Doanh thu năm")
    case .members: ("members", "Nhân khẩu")
    case .membersPayment: ("members_e_payment", "Nhân khẩu có thanh toán điện tử")
    case .members15: ("members_15", "Từ 15 tuổi")
    case .members15Account: ("members_15_account", "Từ 15 tuổi có tài khoản")
    case .adults: ("adults", "Người lớn")
    case .adultsSmartphone: ("adults_smartphone", "Người lớn có điện thoại thông minh")
    case .workingAge: ("working_age", "Tuổi lao động")
    case .workingAgeTrained: ("working_age_trained", "Tuổi lao động đã học")
    case .accounts: ("accounts", "Tài khoản trên sàn")
    case .accountsTransacting: ("accounts_transacting", "Tài khoản có giao dịch")
    }
  }
}

/// What the columns of a file hold, in its order.
struct HouseholdPlan: Sendable {
  /// What one column holds.
  enum Field: Sendable {
    case value(HouseholdColumn)
    /// When the stall on a platform was opened, by the platform's place in the plan.
    case stall(UInt8)
    /// When it was last used.
    case activity(UInt8)
    /// Something the format does not know.
    case ignored
  }

  /// The most platforms a file may have; a row's stalls are matched by place.
  static let maximumPlatforms = 32

  /// In place and not in an array, since every cell asks.
  private(set) var fields = InlineArray<256, Field>(repeating: .ignored)
  let names: [String]
  let platforms: [StallPlatform]
  let hasStalls: Bool
  let hasVisits: Bool
  let hasFarm: Bool
  let hasCommune: Bool

  /// A plan of no columns.
  init() {
    names = []
    platforms = []
    (hasStalls, hasVisits, hasFarm, hasCommune) = (false, false, false, false)
  }

  /// Reads the first line.
  ///
  /// - Throws: ``RegisterFault`` for a line of too many columns or without the column of identifiers,
  ///   a column named twice, or counts without what they are counted of.
  init(_ header: [String]) throws(RegisterFault) {
    guard header.count <= DelimitedRows.maximumFields else {
      throw RegisterFault(
        line: 1, reason: "there are more than \(DelimitedRows.maximumFields) columns")
    }
    var platforms: [StallPlatform] = []
    var opened: Set<Int> = []
    var used: Set<Int> = []
    var columns: Set<HouseholdColumn> = []
    for (index, name) in header.enumerated() {
      let keys = RegisterHeader.keys(name)
      let isNew: Bool
      if let column = keys.lazy.compactMap({ Self.columns[$0] }).first {
        fields[index] = .value(column)
        isNew = columns.insert(column).inserted
      } else if let platform = Self.platform(keys, ["stall", "gianhang"]) {
        let place = Self.place(of: platform, in: &platforms)
        fields[index] = .stall(UInt8(truncatingIfNeeded: place))
        isNew = opened.insert(place).inserted
      } else if let platform = Self.platform(keys, ["active", "hoatdong"]) {
        let place = Self.place(of: platform, in: &platforms)
        fields[index] = .activity(UInt8(truncatingIfNeeded: place))
        isNew = used.insert(place).inserted
      } else {
        isNew = true
      }
      guard isNew else {
        throw RegisterFault(line: 1, column: name, reason: "the column is named twice")
      }
    }
    guard columns.contains(.id) else {
      throw RegisterFault(
        line: 1, column: HouseholdColumn.id.names.machine,
        reason: "the column is missing; the first line must name the columns")
    }
    guard platforms.count <= Self.maximumPlatforms else {
      throw RegisterFault(
        line: 1, reason: "there are more than \(Self.maximumPlatforms) platforms")
    }
    guard used.isSubset(of: opened) else {
      throw RegisterFault(
        line: 1, reason: "a column of a stall's last use needs the column of its opening")
    }
    for (part, whole) in Self.wholes
    where columns.contains(part) != columns.contains(whole) {
      throw RegisterFault(
        line: 1, column: (columns.contains(part) ? part : whole).names.machine,
        reason: "the column needs \((columns.contains(part) ? whole : part).names.machine) with it")
    }
    self.names = header
    self.platforms = platforms
    hasStalls = !opened.isEmpty
    hasVisits = columns.contains(.helpedOn)
    hasFarm = columns.contains(.farm)
    hasCommune = columns.contains(.commune)
  }

  private static func platform(_ keys: [String], _ prefixes: [String]) -> StallPlatform? {
    keys.lazy.compactMap { RegisterHeader.platform($0, after: prefixes) }.first
  }

  private static func place(of platform: StallPlatform, in platforms: inout [StallPlatform]) -> Int
  {
    if let place = platforms.firstIndex(of: platform) { return place }
    platforms.append(platform)
    return platforms.count - 1
  }

  /// Counts, and what they are counted of.
  static let wholes: [(part: HouseholdColumn, whole: HouseholdColumn)] = [
    (.membersPayment, .members), (.members15Account, .members15), (.adultsSmartphone, .adults),
    (.workingAgeTrained, .workingAge), (.accountsTransacting, .accounts),
  ]

  private static let columns: [String: HouseholdColumn] = {
    var columns: [String: HouseholdColumn] = [:]
    for column in HouseholdColumn.allCases {
      columns[RegisterHeader.key(column.names.machine)] = column
      columns[RegisterHeader.key(column.names.vietnamese)] = column
    }
    return columns
  }()
}

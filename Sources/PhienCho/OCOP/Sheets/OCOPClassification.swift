/// A ministry that leads the assessment of a set of products (cơ quan chủ trì).
public struct OCOPAgency: RawRepresentable, Sendable, Hashable {
  /// The ministry's short English name.
  public let rawValue: String

  /// Creates an agency from its short English name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Ministry of Agriculture and Environment (Bộ Nông nghiệp và Môi trường).
  public static let agriculture = OCOPAgency(rawValue: "MAE")
  /// Ministry of Industry and Trade (Bộ Công Thương).
  public static let industry = OCOPAgency(rawValue: "MOIT")
  /// Ministry of Health (Bộ Y tế).
  public static let health = OCOPAgency(rawValue: "MOH")
  /// Ministry of Culture, Sports and Tourism (Bộ Văn hóa, Thể thao và Du lịch).
  public static let culture = OCOPAgency(rawValue: "MCST")

  /// The ministry's Vietnamese name; its short English one where that is all that is known.
  public var name: String {
    switch self {
    case .agriculture: "Bộ Nông nghiệp và Môi trường"
    case .industry: "Bộ Công Thương"
    case .health: "Bộ Y tế"
    case .culture: "Bộ Văn hóa, Thể thao và Du lịch"
    default: rawValue
    }
  }
}

/// The place of a set of products in the classification of Decision 26/2026/QĐ-TTg, Annex I: six
/// sectors (ngành), seventeen groups (nhóm), twenty-six sets (bộ sản phẩm).
public struct OCOPClassification: Sendable, Hashable {
  /// The sector's number; 1 to 6, which the Annex writes in Roman figures.
  public let sector: Int

  /// The group's number within the sector, from 1.
  public let group: Int

  /// The set's letter within the group, when the group has several.
  public let subgroup: String?

  /// The sector's name.
  public let sectorName: String

  /// The group's name.
  public let groupName: String

  private static let sectors: [(numeral: String, name: String, groups: [String])] = [
    (
      "I", "Thực phẩm",
      [
        "Thực phẩm tươi sống", "Thực phẩm thô, sơ chế", "Thực phẩm chế biến", "Gia vị", "Chè",
        "Cà phê, ca cao",
      ]
    ),
    ("II", "Đồ uống", ["Đồ uống có cồn", "Đồ uống không cồn"]),
    (
      "III", "Dược liệu và sản phẩm từ dược liệu",
      [
        "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
        "Mỹ phẩm có thành phần từ dược liệu", "Tinh dầu và dược liệu khác",
      ]
    ),
    (
      "IV", "Hàng thủ công mỹ nghệ",
      ["Thủ công mỹ nghệ gia dụng, trang trí", "Vải, may mặc"]
    ),
    ("V", "Sinh vật cảnh", ["Hoa", "Cây cảnh", "Động vật cảnh"]),
    (
      "VI", "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      ["Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"]
    ),
  ]

  /// Reads a place written as "I.2.b" or "V.1"; `nil` for one that does not exist.
  init?(_ text: String) {
    let fields = text.split(separator: ".").map(String.init)
    guard (2...3).contains(fields.count),
      let sector = Self.sectors.firstIndex(where: { $0.numeral == fields[0] }),
      let group = Int(fields[1]), (1...Self.sectors[sector].groups.count).contains(group)
    else { return nil }
    self.sector = sector + 1
    self.group = group
    subgroup = fields.count == 3 ? fields[2] : nil
    sectorName = Self.sectors[sector].name
    groupName = Self.sectors[sector].groups[group - 1]
  }
}

extension OCOPClassification: CustomStringConvertible {
  /// The place as the Annex numbers it: "I.2.b".
  public var description: String {
    "\(Self.sectors[sector - 1].numeral).\(group)" + (subgroup.map { ".\($0)" } ?? "")
  }
}

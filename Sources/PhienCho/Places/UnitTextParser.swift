/// Reads the text that ``UnitText`` holds. A line is one of
///
/// ```text
/// + 20 T Lạng Sơn            a province since 1 July 2025; its communes follow
/// 06325 X Bắc Sơn            a commune of it
/// - 20 T Lạng Sơn            a former province that lies in it; its districts follow
/// /185 H Bắc Sơn             a former district of that; its communes follow
/// /318>11948 H Bạch Long Vĩ  one that had no communes, and what became of it
/// 06328>06325 X Long Đống    a former commune of that, and the communes it went to
/// ~ vinhtien                 names the unit before was found by until shortly before, bare letters
/// ```
///
/// with T tỉnh, TP thành phố, H huyện, Q quận, TX thị xã, X xã, P phường, TT thị trấn, ĐK đặc khu.
struct UnitTextParser {
  /// What is read, in the order of the text.
  struct Result {
    var provinces: [Province] = []
    var districts: [District] = []
    var communes: [Commune] = []
    var provinceSuccessors: [ProvinceCode: ProvinceCode] = [:]
    var successions: [(former: UnitID, successors: [CommuneCode])] = []
    var earlierNames: [EarlierName] = []
  }

  private var result = Result()
  private var version = UnitVersion.twoTier
  private var province: ProvinceCode?
  private var current: ProvinceCode?
  private var district: DistrictCode?
  private var last: UnitID?

  /// Reads texts one after the other.
  ///
  /// - Throws: ``PlaceError`` with code `malformed` and the line at fault.
  /// - Complexity: O(*n*) in the texts.
  static func parse(_ texts: [String]) throws(PlaceError) -> Result {
    var parser = UnitTextParser()
    for text in texts {
      for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
        guard parser.read(Substring(line)) else {
          throw PlaceError(.malformed, reason: "\"\(Substring(line))\" is no line of a unit")
        }
      }
    }
    return parser.result
  }

  /// Takes a line; false where it means nothing.
  private mutating func read(_ line: Substring) -> Bool {
    switch line.utf8.first {
    case UInt8(ascii: "+"):
      version = .twoTier
      return readProvince(fields(line.utf8.dropFirst(2)))
    case UInt8(ascii: "-"):
      version = .threeTier
      return readProvince(fields(line.utf8.dropFirst(2)))
    case UInt8(ascii: "/"): return readDistrict(fields(line.utf8.dropFirst()))
    case UInt8(ascii: "~"):
      guard let last else { return false }
      for name in line.utf8.dropFirst(2).split(separator: UInt8(ascii: " ")) {
        result.earlierNames.append(EarlierName(unit: last, name: text(name)))
      }
      return true
    default: return readCommune(fields(line.utf8))
    }
  }

  /// The code, the successors, the kind and the name of a line.
  private struct Fields {
    let code: String
    let successors: [CommuneCode]?
    let kind: String
    let name: String
  }

  private func fields(_ line: Substring.UTF8View) -> Fields? {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count == 3 else { return nil }
    let codes = parts[0].split(separator: UInt8(ascii: ">"), maxSplits: 1)
    var successors: [CommuneCode]?
    if codes.count == 2 {
      let found = codes[1].split(separator: UInt8(ascii: ",")).map { CommuneCode(text($0)) }
      guard !found.contains(nil) else { return nil }
      successors = found.compactMap(\.self)
    }
    guard let code = codes.first else { return nil }
    return Fields(
      code: text(code), successors: successors, kind: text(parts[1]), name: text(parts[2]))
  }

  private func text(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }

  private mutating func readProvince(_ fields: Fields?) -> Bool {
    guard let fields, let code = ProvinceCode(fields.code),
      let kind: ProvinceKind = ["T": .province, "TP": .city][fields.kind]
    else { return false }
    province = code
    district = nil
    if version == .twoTier {
      current = code
    } else {
      guard let current else { return false }
      result.provinceSuccessors[code] = current
    }
    last = .province(code, version)
    result.provinces.append(
      Province(code: code, version: version, kind: kind, name: fields.name))
    return true
  }

  private mutating func readDistrict(_ fields: Fields?) -> Bool {
    guard let fields, let code = DistrictCode(fields.code), let province, version == .threeTier,
      let kind: DistrictKind = Self.districtKinds[fields.kind]
    else { return false }
    district = code
    last = .district(code)
    result.districts.append(
      District(code: code, kind: kind, name: fields.name, province: province))
    if let successors = fields.successors {
      result.successions.append((.district(code), successors))
    }
    return true
  }

  private mutating func readCommune(_ fields: Fields?) -> Bool {
    guard let fields, let code = CommuneCode(fields.code), let province,
      let kind = Self.communeKinds[fields.kind],
      (district == nil) == (version == .twoTier),
      (fields.successors == nil) == (version == .twoTier)
    else { return false }
    let commune = Commune(
      code: code, version: version, kind: kind, name: fields.name, province: province,
      district: district)
    last = commune.id
    result.communes.append(commune)
    if let successors = fields.successors { result.successions.append((commune.id, successors)) }
    return true
  }

  private static let districtKinds: [String: DistrictKind] = [
    "H": .rural, "Q": .urban, "TX": .town, "TP": .city,
  ]

  private static let communeKinds: [String: CommuneKind] = [
    "X": .commune, "P": .ward, "TT": .township, "ĐK": .specialZone,
  ]
}

/// A province or a city under the government (tỉnh, thành phố), in one version.
public struct Province: Sendable, Hashable {
  /// Its code.
  public let code: ProvinceCode
  /// The version it belongs to.
  public let version: UnitVersion
  /// What it is.
  public let kind: ProvinceKind
  /// Its name without the word before it: "Lạng Sơn".
  public let name: String

  /// The word before the name, and the name: "Tỉnh Lạng Sơn".
  public var fullName: String { "\(kind.title) \(name)" }
}

/// A former district, town or city under a province (huyện, quận, thị xã, thành phố).
public struct District: Sendable, Hashable {
  /// Its code.
  public let code: DistrictCode
  /// What it was.
  public let kind: DistrictKind
  /// Its name without the word before it: "Bắc Sơn"; of numbered ones the number.
  public let name: String
  /// The former province it lay in.
  public let province: ProvinceCode

  /// The word before the name, and the name: "Huyện Bắc Sơn", "Quận 1".
  public var fullName: String { "\(kind.title) \(name)" }
}

/// A commune, ward, township or special zone (xã, phường, thị trấn, đặc khu), in one version.
public struct Commune: Sendable, Hashable {
  /// Its code.
  public let code: CommuneCode
  /// The version it belongs to.
  public let version: UnitVersion
  /// What it is.
  public let kind: CommuneKind
  /// Its name without the word before it: "Long Đống"; of numbered ones the number.
  public let name: String
  /// The province of the same version it lies in.
  public let province: ProvinceCode
  /// The district it lay in; `nil` since 1 July 2025.
  public let district: DistrictCode?

  /// The word before the name, and the name: "Xã Long Đống", "Phường 1".
  public var fullName: String { "\(kind.title) \(name)" }

  /// What names its territory: code and version.
  public var id: UnitID { .commune(code, version) }
}

/// What names a territory: the unit's code and, since codes went on, the version.
public enum UnitID: Sendable, Hashable {
  /// A province-level unit.
  case province(ProvinceCode, UnitVersion)
  /// A district-level unit, all of which belong to ``UnitVersion/threeTier``.
  case district(DistrictCode)
  /// A commune-level unit.
  case commune(CommuneCode, UnitVersion)

  /// The version the unit belongs to.
  public var version: UnitVersion {
    switch self {
    case .province(_, let version), .commune(_, let version): version
    case .district: .threeTier
    }
  }
}

/// A unit of any level.
public enum AdministrativeUnit: Sendable, Hashable {
  /// A province-level unit.
  case province(Province)
  /// A former district-level unit.
  case district(District)
  /// A commune-level unit.
  case commune(Commune)

  /// What names its territory.
  public var id: UnitID {
    switch self {
    case .province(let province): .province(province.code, province.version)
    case .district(let district): .district(district.code)
    case .commune(let commune): commune.id
    }
  }

  /// Its name without the word before it.
  public var name: String {
    switch self {
    case .province(let province): province.name
    case .district(let district): district.name
    case .commune(let commune): commune.name
    }
  }

  /// The word before the name, and the name.
  public var fullName: String {
    switch self {
    case .province(let province): province.fullName
    case .district(let district): district.fullName
    case .commune(let commune): commune.fullName
    }
  }

  /// The province of the same version it is or lies in.
  public var province: ProvinceCode {
    switch self {
    case .province(let province): province.code
    case .district(let district): district.province
    case .commune(let commune): commune.province
    }
  }
}

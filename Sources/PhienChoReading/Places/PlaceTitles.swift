internal import PhienCho

/// The words before a place's name, as a set (tiền tố): "xã", "TP", "h.".
struct PlaceTitles: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let province = PlaceTitles(rawValue: 1)
  /// A city under the government.
  static let greatCity = PlaceTitles(rawValue: 2)
  /// A city under a province.
  static let city = PlaceTitles(rawValue: 4)
  static let town = PlaceTitles(rawValue: 8)
  static let rural = PlaceTitles(rawValue: 16)
  static let urban = PlaceTitles(rawValue: 32)
  static let commune = PlaceTitles(rawValue: 64)
  static let ward = PlaceTitles(rawValue: 128)
  static let township = PlaceTitles(rawValue: 256)
  static let specialZone = PlaceTitles(rawValue: 512)

  static let provinces: PlaceTitles = [.province, .greatCity]
  static let districts: PlaceTitles = [.city, .town, .rural, .urban]
  static let communes: PlaceTitles = [.commune, .ward, .township, .specialZone]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ kind: ProvinceKind) { self = kind == .city ? .greatCity : .province }

  init(_ kind: DistrictKind) {
    self =
      switch kind {
      case .rural: .rural
      case .urban: .urban
      case .town: .town
      case .city: .city
      }
  }

  init(_ kind: CommuneKind) {
    self =
      switch kind {
      case .commune: .commune
      case .ward: .ward
      case .township: .township
      case .specialZone: .specialZone
      }
  }

  /// How these typed titles agree with the one of a unit.
  func agreement(with own: PlaceTitles) -> PlaceMatch.Title {
    if isEmpty { return .untyped }
    if !isDisjoint(with: own) { return .same }
    for level in [Self.provinces, .districts, .communes] where level.contains(own) {
      return isDisjoint(with: level) ? .otherLevel : .otherKind
    }
    return .otherLevel
  }
}

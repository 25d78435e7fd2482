/// The administrative units of a country before and after a reorganisation, and what became of what.
///
/// Which former commune went to which new one is a relation and no function: of Vietnam's 10,040
/// former units 471 were split over up to five communes. The data come from the package
/// vietnamadminunits 1.0.4; see NOTICE and Documentation/places.md.
public struct AdministrativeUnits: Sendable, Hashable {
  /// The units of Vietnam before and since 1 July 2025.
  ///
  /// Read once from the text compiled into the library, when first asked for.
  public static let vietnam: AdministrativeUnits = {
    do {
      return try AdministrativeUnits(parsing: UnitText.all)
    } catch {
      // The text is part of the library, and the tests read all of it.
      return AdministrativeUnits()
    }
  }()

  /// The provinces of all versions, by version and code.
  public let provinces: [Province]
  /// The former districts, by code.
  public let districts: [District]
  /// The communes of all versions, by version and code.
  public let communes: [Commune]
  /// Names that ended before the first version, of use to find a unit.
  public let earlierNames: [EarlierName]

  /// Where in ``communes`` the second version begins.
  let firstCurrent: Int
  private let firstCurrentProvince: Int
  /// The place in ``communes`` of each code, for each version one more than the highest; -1 for none.
  private let placesByCode: [Int32]
  private let provinceSuccessors: [ProvinceCode: ProvinceCode]
  /// The former districts that had no communes, by code; as formers they follow the communes.
  let bareDistricts: [DistrictCode]
  /// For each former the new communes it went to, and the way back: places among the formers, and
  /// in ``communes``.
  let successorGroups: UnitGroups
  let formerGroups: UnitGroups
  /// The communes of each district and of each province, as places in ``communes``.
  private let communesOfDistrict: UnitGroups
  private let communesOfProvince: UnitGroups

  private init() {
    self.init(UnitTextParser.Result(), formers: [:], communes: [])
  }

  /// Reads units from texts in the format of the compiled ones (Documentation/places.md).
  ///
  /// - Parameter texts: Parts of one text, each whole lines.
  /// - Throws: ``PlaceError`` with code `malformed` for a line that means nothing or a code used
  ///   twice, `unknown-unit` for a successor or district that is not there.
  /// - Complexity: O(*n* log *n*) in the text.
  public init(parsing texts: [String]) throws(PlaceError) {
    var result = try UnitTextParser.parse(texts)
    result.provinces.sort { ($0.version, $0.code) < ($1.version, $1.code) }
    result.districts.sort { $0.code < $1.code }
    let communes = result.communes.sorted { ($0.version, $0.code) < ($1.version, $1.code) }
    for (one, next) in zip(communes, communes.dropFirst()) where one.id == next.id {
      throw PlaceError(.malformed, reason: "the commune \(one.code) is there twice")
    }
    for (one, next) in zip(result.districts, result.districts.dropFirst())
    where one.code == next.code {
      throw PlaceError(.malformed, reason: "the district \(one.code) is there twice")
    }
    for (one, next) in zip(result.provinces, result.provinces.dropFirst())
    where one.code == next.code && one.version == next.version {
      throw PlaceError(.malformed, reason: "the province \(one.code) is there twice")
    }
    let firstCurrent = communes.firstIndex { $0.version == .twoTier } ?? communes.count
    let current = Set(communes[firstCurrent...].map(\.code))
    var formers: [UnitID: [CommuneCode]] = [:]
    for (former, successors) in result.successions {
      if let missing = successors.first(where: { !current.contains($0) }) {
        throw PlaceError(.unknownUnit, reason: "no commune \(missing) is there to succeed another")
      }
      formers[former] = Array(Set(successors)).sorted()
    }
    self.init(result, formers: formers, communes: communes)
  }

  private init(
    _ result: UnitTextParser.Result, formers: [UnitID: [CommuneCode]], communes: [Commune]
  ) {
    provinces = result.provinces
    districts = result.districts
    self.communes = communes
    earlierNames = result.earlierNames
    provinceSuccessors = result.provinceSuccessors
    let firstCurrent = communes.firstIndex { $0.version == .twoTier } ?? communes.count
    self.firstCurrent = firstCurrent
    firstCurrentProvince =
      provinces.firstIndex { $0.version == .twoTier } ?? provinces.count
    let bare = result.districts.map(\.code).filter { formers[.district($0)] != nil }
    bareDistricts = bare
    var places: [CommuneCode: Int] = [:]
    for place in firstCurrent..<communes.count { places[communes[place].code] = place }
    let ids = communes[..<firstCurrent].map(\.id) + bare.map { UnitID.district($0) }
    var links: [(group: Int, member: Int)] = []
    for (former, id) in ids.enumerated() {
      for code in formers[id] ?? [] {
        if let place = places[code] { links.append((former, place)) }
      }
    }
    successorGroups = UnitGroups(count: ids.count, pairs: links)
    formerGroups = UnitGroups(
      count: communes.count - firstCurrent,
      pairs: links.map { (group: $0.member - firstCurrent, member: $0.group) })
    let codeCount = (communes.map(\.code.number).max() ?? 0) + 1
    var placesByCode = [Int32](repeating: -1, count: 2 * codeCount)
    for (place, commune) in communes.enumerated() {
      let version = commune.version == .twoTier ? codeCount : 0
      placesByCode[version + commune.code.number] = Int32(truncatingIfNeeded: place)
    }
    self.placesByCode = placesByCode
    var placeOfDistrict: [DistrictCode: Int] = [:]
    for (place, district) in districts.enumerated() { placeOfDistrict[district.code] = place }
    var ofDistrict: [(group: Int, member: Int)] = []
    var ofProvince: [(group: Int, member: Int)] = []
    for (place, commune) in communes.enumerated() {
      if let district = commune.district.flatMap({ placeOfDistrict[$0] }) {
        ofDistrict.append((district, place))
      }
      ofProvince.append((Self.group(commune.province, commune.version), place))
    }
    communesOfDistrict = UnitGroups(count: districts.count, pairs: ofDistrict)
    communesOfProvince = UnitGroups(count: 200, pairs: ofProvince)
  }

  private static func group(_ province: ProvinceCode, _ version: UnitVersion) -> Int {
    province.number + (version == .twoTier ? 100 : 0)
  }

  // MARK: By code

  /// The provinces of a version, by code.
  public func provinces(in version: UnitVersion) -> ArraySlice<Province> {
    version == .twoTier
      ? provinces[firstCurrentProvince...] : provinces[..<firstCurrentProvince]
  }

  /// The communes of a version, by code.
  public func communes(in version: UnitVersion) -> ArraySlice<Commune> {
    version == .twoTier ? communes[firstCurrent...] : communes[..<firstCurrent]
  }

  /// The province of a code; `nil` where the version has none.
  ///
  /// - Complexity: O(log *n*).
  public func province(_ code: ProvinceCode, in version: UnitVersion) -> Province? {
    let provinces = provinces(in: version)
    return Self.place(of: code, in: provinces, \.code).map { provinces[$0] }
  }

  /// The former district of a code; `nil` where there was none.
  ///
  /// - Complexity: O(log *n*).
  public func district(_ code: DistrictCode) -> District? {
    Self.place(of: code, in: districts[...], \.code).map { districts[$0] }
  }

  /// The commune of a code; `nil` where the version has none.
  ///
  /// - Complexity: O(1).
  public func commune(_ code: CommuneCode, in version: UnitVersion) -> Commune? {
    place(of: code, in: version).map { communes[$0] }
  }

  /// The commune of a code on a day; `nil` where there was none.
  ///
  /// - Complexity: O(1).
  public func commune(_ code: CommuneCode, on date: CalendarDate) -> Commune? {
    commune(code, in: UnitVersion(on: date))
  }

  /// The unit that an identity names; `nil` where there is none.
  ///
  /// - Complexity: O(log *n*).
  public func unit(_ id: UnitID) -> AdministrativeUnit? {
    switch id {
    case .province(let code, let version):
      province(code, in: version).map { .province($0) }
    case .district(let code): district(code).map { .district($0) }
    case .commune(let code, let version): commune(code, in: version).map { .commune($0) }
    }
  }

  /// The communes of a province, by code; none where the version has no such province.
  ///
  /// - Complexity: O(*n*) in the communes found.
  public func communes(of province: ProvinceCode, in version: UnitVersion) -> [Commune] {
    communesOfProvince[Self.group(province, version)].map { communes[Int($0)] }
  }

  /// The communes of a former district, by code; none where there was none.
  ///
  /// - Complexity: O(log *n*) and O(*m*) in the communes found.
  public func communes(of district: DistrictCode) -> [Commune] {
    placesOfCommunes(of: district).map { communes[Int($0)] }
  }

  /// The province since 1 July 2025 that a former province lies in; `nil` for no former province.
  public func successor(of province: ProvinceCode) -> ProvinceCode? {
    provinceSuccessors[province]
  }

  func placesOfCommunes(of district: DistrictCode) -> ArraySlice<Int32> {
    guard let place = Self.place(of: district, in: districts[...], \.code) else { return [] }
    return communesOfDistrict[place]
  }

  func place(of code: CommuneCode, in version: UnitVersion) -> Int? {
    let codeCount = placesByCode.count / 2
    guard code.number < codeCount else { return nil }
    let place = placesByCode[code.number + (version == .twoTier ? codeCount : 0)]
    return place < 0 ? nil : Int(place)
  }

  /// Where in a sorted slice a code is.
  private static func place<Element, Code: Comparable>(
    of code: Code, in elements: ArraySlice<Element>, _ codeOf: (Element) -> Code
  ) -> Int? {
    var (low, high) = (elements.startIndex, elements.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if codeOf(elements[middle]) < code { low = middle + 1 } else { high = middle }
    }
    return low < elements.endIndex && codeOf(elements[low]) == code ? low : nil
  }
}

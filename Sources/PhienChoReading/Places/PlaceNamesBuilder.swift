internal import PhienCho
internal import VietnameseText

/// Gathers the names of all units, then lays them out for ``PlaceNames``.
struct PlaceNamesBuilder {
  /// What is laid out.
  struct Tables {
    var entries: [PlaceNames.Entry] = []
    var variants: [PlaceNames.Variant] = []
    var names: [PlaceNames.Name] = []
    var hashes: [UInt64] = []
    var marks: [UInt8] = []
    var letters: [UInt8] = []
    var containers: [Int16] = []
  }

  private struct Spelling {
    let marks: [UInt8]
    var entries: [PlaceNames.Entry]
  }

  private let units: AdministrativeUnits
  private var text = PlaceText()
  private var spellings: [[UInt8]: [Spelling]] = [:]
  /// The keys in the order they came in, so that the tables do not depend on hashing.
  private var order: [[UInt8]] = []
  private var containers: [Int16] = []
  private var districtPlaces: [DistrictCode: Int16] = [:]

  /// Other names in common use, by the name they stand for.
  private static let aliases: [String: [String]] = [
    "Hồ Chí Minh": ["HCM", "Sài Gòn", "SG"],
    "Hà Nội": ["HN"],
    "Huế": ["Thừa Thiên Huế", "TT Huế", "TTH"],
    "Hải Phòng": ["HP"],
    "Bà Rịa - Vũng Tàu": ["BRVT", "Vũng Tàu", "Bà Rịa"],
    "Buôn Ma Thuột": ["BMT", "Ban Mê Thuột", "Buôn Mê Thuột", "Ban Mê"],
    "Pleiku": ["Plei Ku", "Plây Cu"],
    "Kon Tum": ["Công Tum"],
    "Quy Nhơn": ["Qui Nhơn"],
    "Thủ Dầu Một": ["TDM"],
  ]

  init(_ units: AdministrativeUnits) {
    self.units = units
    for (place, district) in units.districts.enumerated() {
      districtPlaces[district.code] = Int16(truncatingIfNeeded: place)
    }
  }

  // MARK: Units

  /// Adds all names; the more likely meant a place is, the earlier.
  mutating func addAll() {
    for version in [UnitVersion.twoTier, .threeTier] {
      for province in units.provinces(in: version) {
        add(.province(province), titles: PlaceTitles(province.kind))
      }
      if version == .threeTier {
        for district in units.districts {
          add(.district(district), titles: PlaceTitles(district.kind))
        }
      }
      for commune in units.communes(in: version) {
        add(.commune(commune), titles: PlaceTitles(commune.kind))
      }
    }
    for earlier in units.earlierNames {
      guard let unit = units.unit(earlier.unit) else { continue }
      let titles = earlierTitles(unit, earlier.name)
      let entry = entry(unit, titles: titles, isEarlierName: true)
      insert(key(earlier.name).letters, marks: [], entry)
    }
  }

  /// The titles of a name that ended: not known but for numbers, which have one.
  private func earlierTitles(_ unit: AdministrativeUnit, _ name: String) -> PlaceTitles {
    let isNumber = name.utf8.allSatisfy { $0 &- 0x30 < 10 }
    switch unit {
    case .province: return .provinces
    case .district: return isNumber ? .urban : .districts
    case .commune: return isNumber ? .ward : .communes
    }
  }

  private mutating func add(_ unit: AdministrativeUnit, titles: PlaceTitles) {
    let entry = entry(unit, titles: titles, isEarlierName: false)
    add(unit.name, entry)
    for alias in Self.aliases[unit.name] ?? [] {
      // A ward of the same name is not what the short forms of a city mean.
      if case .commune = unit, unit.name != "Buôn Ma Thuột" { continue }
      add(alias, entry)
    }
    var words = unit.name.split(separator: " ").map(String.init)
    if let last = words.last, words.count > 1, let roman = ["1": "I", "2": "II", "3": "III"][last] {
      words[words.count - 1] = roman
      add(words.joined(separator: " "), entry)
    }
    let respelled = unit.name.split(separator: " ").map { word in
      word.hasSuffix("k") ? word.dropLast() + "c" : String(word)
    }.joined(separator: " ")
    if respelled != unit.name { add(respelled, entry) }
  }

  private mutating func entry(
    _ unit: AdministrativeUnit, titles: PlaceTitles, isEarlierName: Bool
  ) -> PlaceNames.Entry {
    let start = Int32(containers.count)
    containers += containers(of: unit)
    var container: Int16 = -1
    switch unit {
    case .province(let province): container = Self.container(province.code, province.version)
    case .district(let district): container = self.container(district.code)
    case .commune: break
    }
    return PlaceNames.Entry(
      id: unit.id, titles: titles, containers: start..<Int32(containers.count),
      container: container, isCurrent: unit.id.version == .twoTier, isEarlierName: isEarlierName)
  }

  private static func container(_ code: ProvinceCode, _ version: UnitVersion) -> Int16 {
    Int16(
      truncatingIfNeeded: code.number
        + (version == .twoTier ? PlaceNames.firstCurrentProvince : 0))
  }

  private func container(_ code: DistrictCode) -> Int16 {
    Int16(truncatingIfNeeded: PlaceNames.firstDistrict) + (districtPlaces[code] ?? 0)
  }

  /// What a unit lies in, of both versions, each once.
  private func containers(of unit: AdministrativeUnit) -> [Int16] {
    var found: [Int16] = []
    func add(_ container: Int16) {
      if !found.contains(container) { found.append(container) }
    }
    func addFormer(_ province: ProvinceCode) {
      add(Self.container(province, .threeTier))
      if let now = units.successor(of: province) { add(Self.container(now, .twoTier)) }
    }
    switch unit {
    case .province(let province):
      // "Kon Tum, Quảng Ngãi" names both; of a province that kept its name there is only one.
      if province.version == .threeTier, let now = units.successor(of: province.code),
        units.province(now, in: .twoTier)?.name != province.name
      {
        add(Self.container(now, .twoTier))
      }
    case .district(let district): addFormer(district.province)
    case .commune(let commune):
      if commune.version == .twoTier { add(Self.container(commune.province, .twoTier)) }
      let formers = commune.version == .twoTier ? units.formers(of: commune.code) : [commune.id]
      for former in formers {
        guard let unit = units.unit(former) else { continue }
        addFormer(unit.province)
        switch unit {
        case .commune(let commune): if let code = commune.district { add(container(code)) }
        case .district(let district): add(container(district.code))
        case .province: break
        }
      }
    }
    return found
  }

  // MARK: Names

  private mutating func add(_ name: String, _ entry: PlaceNames.Entry) {
    let key = key(name)
    insert(key.letters, marks: key.marks, entry)
    // Written together, "BìnhYên" has its y behind h, where it is looked up as i.
    let joined = self.key(name.split(separator: " ").joined()).letters
    if joined != key.letters { insert(joined, marks: key.marks, entry) }
  }

  private mutating func insert(
    _ letters: [UInt8], marks: [UInt8], _ entry: PlaceNames.Entry
  ) {
    guard !letters.isEmpty, letters.count <= PlaceKey.maximumLength else { return }
    if spellings[letters] == nil { order.append(letters) }
    var known = spellings[letters] ?? []
    if known.contains(where: { $0.entries.contains { $0.id == entry.id } }) { return }
    if let same = known.firstIndex(where: { $0.marks == marks }) {
      known[same].entries.append(entry)
    } else {
      known.append(Spelling(marks: marks, entries: [entry]))
    }
    spellings[letters] = known
  }

  /// The letters of a name's key and, for each, its diacritics and where a syllable ends.
  private mutating func key(_ name: String) -> (letters: [UInt8], marks: [UInt8]) {
    text.refill(utf8: name.utf8Span.span)
    var marks = text.marks.map { $0.rawValue & 0b111_111 }
    for word in text.words {
      let last = word.letters.upperBound - 1
      marks[last] |= PlaceNames.syllableEnd
      if text.letters[last] == UInt8(ascii: "k") { marks[last] |= PlaceNames.wavers }
    }
    return (text.letters, marks)
  }

  /// What was gathered, laid out.
  func tables() -> Tables {
    var tables = Tables()
    tables.containers = containers
    for letters in order {
      let firstLetter = Int32(tables.letters.count)
      let firstVariant = Int32(tables.variants.count)
      tables.letters += letters
      for spelling in spellings[letters] ?? [] {
        let firstEntry = Int32(tables.entries.count)
        tables.entries += spelling.entries
        tables.variants.append(
          PlaceNames.Variant(
            marks: spelling.marks.isEmpty ? -1 : Int32(tables.marks.count),
            hasMarks: spelling.marks.contains { $0 & 0b111_111 != 0 },
            entries: firstEntry..<Int32(tables.entries.count)))
        tables.marks += spelling.marks
      }
      var key = PlaceKey()
      for letter in letters { key.append(letter) }
      tables.hashes.append(key.mixed)
      tables.names.append(
        PlaceNames.Name(
          letters: firstLetter..<Int32(tables.letters.count),
          variants: firstVariant..<Int32(tables.variants.count),
          isNumber: letters.allSatisfy { $0 &- 0x30 < 10 },
          hasContainer: (spellings[letters] ?? []).contains { spelling in
            spelling.entries.contains { $0.container >= 0 }
          }))
    }
    return tables
  }
}

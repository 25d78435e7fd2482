internal import PhienCho
internal import PhienChoReading

/// The entries for places.
enum PlaceTargets {
  static let all: [FuzzTarget] = [
    FuzzTarget(name: "addresses", check: addresses), FuzzTarget(name: "places", check: places),
    FuzzTarget(name: "units", check: units),
  ]

  private static let finder = PlaceFinder()
  private static let reader = AddressReader(finder)

  private static func addresses(_ input: [UInt8]) {
    let reading = reader.read(utf8: input)
    require(reading == reader.read(utf8: input), "two readings differ", input)
    require(
      (reading.question == .noPlace) == reading.candidates.isEmpty, "no place among places", input)
    require(
      (reading.commune != nil) == (reading.question == nil), "neither place nor question", input)
    let isText = String(validating: input, as: UTF8.self) != nil
    for candidate in reading.candidates {
      require(finder.units.unit(candidate.unit) != nil, "a unit that is none", input)
      var end = 0
      for evidence in candidate.evidence {
        require(
          evidence.range.lowerBound >= end && evidence.range.upperBound <= input.count
            && !evidence.range.isEmpty, "evidence outside", input)
        end = evidence.range.upperBound
        require(
          !isText || String(validating: input[evidence.range], as: UTF8.self) != nil,
          "a character is cut", input)
      }
    }
  }

  private static func places(_ input: [UInt8]) {
    let name = text(input)
    let matches = finder.places(named: name)
    require(Set(matches).count == matches.count, "a place is found twice", input)
    for match in matches {
      guard let unit = finder.units.unit(match.unit) else {
        return require(false, "a unit that is none", input)
      }
      require(
        finder.places(named: unit.fullName).contains { $0.unit == unit.id }, "not found again",
        input)
    }
  }

  private static func units(_ input: [UInt8]) {
    guard let units = try? AdministrativeUnits(parsing: [text(input)]) else { return }
    for commune in units.communes {
      require(units.unit(commune.id) == .commune(commune), "a commune is not itself", input)
      for version in UnitVersion.all { _ = units.counterparts(of: commune.id, in: version) }
    }
    for province in units.provinces {
      _ = units.currentCommunes(of: .province(province.code, province.version))
    }
    for district in units.districts {
      _ = units.currentCommunes(of: .district(district.code))
    }
    _ = PlaceFinder(units).places(named: text(input))
  }
}

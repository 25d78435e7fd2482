internal import Foundation
internal import PhienCho
internal import PhienChoReading
internal import PhienChoTestKit
internal import VietnameseText

/// Places found by name and by address, against the same done plainly with Foundation.
enum PlaceRaces {
  static func all() -> [Race] {
    var random = SeededGenerator(seed: 34)
    let finder = PlaceFinder()
    let plain = PlainPlaces(finder.units)
    return [lookups(finder, plain, &random), addresses(finder, plain, &random), codes(&random)]
  }

  private static func lookups(
    _ finder: PlaceFinder, _ plain: PlainPlaces, _ random: inout SeededGenerator
  ) -> Race {
    let units = finder.units
    let queries = (0..<20_000).map { _ -> String in
      let commune = units.communes[Int.random(in: 0..<units.communes.count, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return commune.fullName
      case 1: return commune.name
      case 2: return SearchFold.key(commune.fullName)
      default: return SearchFold.key(commune.name)
      }
    }
    var scratch = PlaceScratch()
    return Race(
      operation: "look a place up by name", corpus: "communes, with and without accents",
      amount: queries.count, unit: " lookups",
      ours: Contestant(name: "ours") {
        queries.reduce(0) { $0 &+ finder.places(named: $1, reusing: &scratch).count }
      },
      rivals: [
        Contestant(name: "Foundation folding, Dictionary") {
          queries.reduce(0) { $0 &+ plain.places(named: $1).count }
        }
      ],
      goals: [Goal(rival: "Foundation folding, Dictionary", atLeast: 2, aim: 5)],
      leastRate: 1_000_000)
  }

  private static func addresses(
    _ finder: PlaceFinder, _ plain: PlainPlaces, _ random: inout SeededGenerator
  ) -> Race {
    let units = finder.units
    let reader = AddressReader(finder)
    let lines = (0..<5_000).map { number -> [UInt8] in
      let commune = units.communes[Int.random(in: 0..<units.communes.count, using: &random)]
      let district = commune.district.flatMap(units.district)?.fullName
      let province = units.province(commune.province, in: commune.version)?.name
      let place = [commune.fullName, district, province].compactMap(\.self)
      let text = "gửi về số \(number % 90 + 1) đường Lê Lợi, " + place.joined(separator: ", ")
      return Array((number % 2 == 0 ? text : SearchFold.key(text)).utf8)
    }
    let texts = lines.map { String(decoding: $0, as: UTF8.self) }
    var scratch = AddressScratch()
    return Race(
      operation: "read an address", corpus: "addresses, with and without accents",
      amount: lines.count, unit: " addresses",
      ours: Contestant(name: "ours") {
        lines.reduce(0) { sum, line in
          let reading = reader.read(utf8: line.span, reusing: &scratch)
          return sum &+ reading.candidates.count &+ (reading.commune?.number ?? 0)
        }
      },
      rivals: [
        Contestant(name: "plain Strings") {
          texts.reduce(0) { $0 &+ plain.candidates(in: $1).count }
        }
      ],
      goals: [Goal(rival: "plain Strings", atLeast: 2, aim: 5)])
  }

  private static func codes(_ random: inout SeededGenerator) -> Race {
    let units = AdministrativeUnits.vietnam
    let codes = (0..<20_000).map { _ in
      units.communes[Int.random(in: 0..<units.communes.count, using: &random)].code
    }
    let plain = Dictionary(
      units.communes(in: .twoTier).map { ($0.code.description, $0) }, uniquingKeysWith: { $1 })
    let texts = codes.map(\.description)
    return Race(
      operation: "look a commune up by code", corpus: "codes of both versions",
      amount: codes.count, unit: " lookups",
      ours: Contestant(name: "ours") {
        codes.reduce(0) { $0 &+ (units.commune($1, in: .twoTier)?.province.number ?? 0) }
      },
      rivals: [
        Contestant(name: "Dictionary by text") {
          texts.reduce(0) { $0 &+ (plain[$1]?.province.number ?? 0) }
        }
      ],
      goals: [Goal(rival: "Dictionary by text", atLeast: 1, aim: 2)], leastRate: 1_000_000)
  }
}

/// Places as one would look them up first: a dictionary by folded names.
private struct PlainPlaces {
  private let units: AdministrativeUnits
  private var names: [String: [UnitID]] = [:]
  private static let titles = [
    "xa ", "phuong ", "thi tran ", "dac khu ", "huyen ", "quan ", "thi xa ", "thanh pho ", "tinh ",
  ]

  init(_ units: AdministrativeUnits) {
    self.units = units
    for province in units.provinces {
      names[Self.folded(province.name), default: []].append(
        .province(province.code, province.version))
    }
    for district in units.districts {
      names[Self.folded(district.name), default: []].append(.district(district.code))
    }
    for commune in units.communes {
      names[Self.folded(commune.name), default: []].append(commune.id)
    }
  }

  static func folded(_ text: String) -> String {
    // Foundation leaves đ alone.
    text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacingOccurrences(of: "đ", with: "d")
  }

  func places(named name: String) -> [UnitID] {
    let key = Self.folded(name)
    let title = Self.titles.first { key.hasPrefix($0) }
    return names[String(key.dropFirst(title?.count ?? 0))] ?? []
  }

  /// The communes of a text whose province is named in it too.
  func candidates(in text: String) -> [UnitID] {
    let parts = text.split(separator: ",").map {
      places(named: $0.trimmingCharacters(in: .whitespaces))
    }
    let provinces = Set(parts.joined())
    return parts.joined().filter { id in
      guard case .commune(let code, let version) = id,
        let commune = units.commune(code, in: version)
      else { return false }
      return provinces.contains(.province(commune.province, version))
    }
  }
}

import PhienCho
import Testing

@Suite struct AdministrativeUnitsTests {
  let units = AdministrativeUnits.vietnam

  // MARK: Counts

  @Test func sinceJuly2025ThereAre34ProvincesAnd3321Communes() {
    let communes = units.communes(in: .twoTier)
    #expect(units.provinces(in: .twoTier).count == 34)
    #expect(communes.count == 3321)
    #expect(communes.count { $0.kind == .commune } == 2621)
    #expect(communes.count { $0.kind == .ward } == 687)
    #expect(communes.count { $0.kind == .specialZone } == 13)
    #expect(communes.allSatisfy { $0.district == nil })
  }

  @Test func beforeThereWere63Provinces696DistrictsAnd10035Communes() {
    let communes = units.communes(in: .threeTier)
    #expect(units.provinces(in: .threeTier).count == 63)
    #expect(units.districts.count == 696)
    #expect(communes.count == 10_035)
    #expect(communes.count { $0.kind == .township } == 617)
    #expect(communes.allSatisfy { $0.district.flatMap(units.district)?.province == $0.province })
  }

  @Test func fourHundredSeventyOneFormerUnitsWereSplit() {
    let islands = units.districts.filter { units.communes(of: $0.code).isEmpty }
    #expect(islands.map(\.name) == ["Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn", "Côn Đảo"])
    let formers =
      units.communes(in: .threeTier).map(\.id) + islands.map { UnitID.district($0.code) }
    var counts: [Int: Int] = [:]
    for former in formers { counts[units.currentCommunes(of: former).count, default: 0] += 1 }
    #expect(counts == [1: 9569, 2: 397, 3: 58, 4: 15, 5: 1])
  }

  @Test func oneHundredThirtySevenCommunesAreExactlyOneFormerUnit() {
    let same = units.communes(in: .twoTier).count { commune in
      units.counterparts(of: commune.id, in: .threeTier).map(\.extent) == [.same]
    }
    #expect(same == 137)
  }

  @Test func elevenProvincesKeptTheirTerritory() {
    let kept = units.provinces(in: .threeTier).filter {
      units.counterparts(of: .province($0.code, .threeTier), in: .twoTier).map(\.extent)
        == [.same]
    }
    #expect(
      kept.map(\.name) == [
        "Hà Nội", "Cao Bằng", "Điện Biên", "Lai Châu", "Sơn La", "Lạng Sơn", "Quảng Ninh",
        "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Huế",
      ])
  }

  @Test func aNameNamesOneCommuneWithinAProvince() {
    var names: Set<String> = []
    for commune in units.communes(in: .twoTier) {
      #expect(names.insert("\(commune.province) \(commune.name)").inserted, "\(commune)")
    }
    #expect(Set(units.communes(in: .twoTier).map(\.name)).count == 2848)
  }

  // MARK: What became of what

  struct Merger: CustomTestStringConvertible {
    let code: String
    let fullName: String
    let province: String
    let formers: [String]
    var testDescription: String { fullName }
  }

  static let mergers = [
    Merger(
      code: "23425", fullName: "Xã Tu Mơ Rông", province: "Quảng Ngãi",
      formers: ["Xã Tu Mơ Rông", "Xã Đăk Hà"]),
    Merger(
      code: "10279", fullName: "Xã Phượng Dực", province: "Hà Nội",
      formers: [
        "Xã Hoàng Long", "Xã Hồng Minh", "Xã Phú Túc", "Xã Phượng Dực", "Xã Văn Hoàng",
      ]),
    Merger(
      code: "06325", fullName: "Xã Bắc Sơn", province: "Lạng Sơn",
      formers: ["Thị trấn Bắc Sơn", "Xã Bắc Quỳnh", "Xã Long Đống"]),
    Merger(
      code: "11948", fullName: "Đặc khu Bạch Long Vĩ", province: "Hải Phòng",
      formers: ["Huyện Bạch Long Vĩ"]),
  ]

  @Test(arguments: mergers) func aCommuneIsMadeOfItsFormers(_ merger: Merger) throws {
    let commune = try #require(units.commune(CommuneCode(parsing: merger.code), in: .twoTier))
    #expect(commune.fullName == merger.fullName)
    #expect(units.province(commune.province, in: .twoTier)?.name == merger.province)
    let formers = units.counterparts(of: commune.id, in: .threeTier)
    #expect(formers.map(\.unit.fullName).sorted() == merger.formers)
  }

  @Test func longDongIsInBacSonNow() throws {
    let longDong = UnitID.commune(try CommuneCode(parsing: "06328"), .threeTier)
    #expect(units.unit(longDong)?.fullName == "Xã Long Đống")
    let before = try CalendarDate(year: 2025, month: 6, day: 30)
    let after = try CalendarDate(year: 2025, month: 7, day: 1)
    #expect(units.counterparts(of: longDong, on: before).map(\.unit.name) == ["Long Đống"])
    let now = units.counterparts(of: longDong, on: after)
    #expect(now.map(\.unit.fullName) == ["Xã Bắc Sơn"])
    #expect(now.map(\.extent) == [.inside])
    #expect(units.commune(try CommuneCode(parsing: "06328"), on: after) == nil)
    #expect(
      units.commune(try CommuneCode(parsing: "06325"), on: before)?.fullName
        == "Thị trấn Bắc Sơn")
    #expect(
      units.commune(try CommuneCode(parsing: "24505"), on: after)?.fullName == "Xã Ea Knuếc")
  }

  @Test func aDistrictIsInTheCommunesThatItsCommunesWentTo() throws {
    let district = try #require(units.districts.first { $0.fullName == "Huyện Bắc Sơn" })
    let now = units.counterparts(of: .district(district.code), in: .twoTier)
    var expected: Set<CommuneCode> = []
    for commune in units.communes(of: district.code) {
      expected.formUnion(units.currentCommunes(of: commune.id))
    }
    #expect(units.currentCommunes(of: .district(district.code)) == expected.sorted())
    #expect(now.contains { $0.unit.name == "Bắc Sơn" && $0.extent == .contained })
  }

  @Test func theRelationReadsTheSameBothWays() {
    for commune in units.communes(in: .twoTier) {
      let formers = units.formers(of: commune.code)
      #expect(!formers.isEmpty)
      for former in formers {
        #expect(units.currentCommunes(of: former).contains(commune.code))
      }
      for counterpart in units.counterparts(of: commune.id, in: .threeTier) {
        let back = units.counterparts(of: counterpart.unit.id, in: .twoTier)
        let extents = back.filter { $0.unit == .commune(commune) }.map(\.extent)
        let expected: UnitCounterpart.Extent =
          switch counterpart.extent {
          case .same: .same
          case .inside: .contained
          case .contained: .inside
          case .overlapping: .overlapping
          }
        #expect(extents == [expected])
      }
    }
  }

  @Test func everyFormerCommuneStaysInItsProvince() {
    for commune in units.communes(in: .threeTier) {
      let now = units.successor(of: commune.province)
      for code in units.currentCommunes(of: commune.id) {
        #expect(units.commune(code, in: .twoTier)?.province == now)
      }
    }
  }

  @Test func codesThatAreNotThereHaveNoAnswer() throws {
    let none = try CommuneCode(parsing: "99999")
    #expect(units.commune(none, in: .twoTier) == nil)
    #expect(units.counterparts(of: .commune(none, .threeTier), in: .twoTier).isEmpty)
    #expect(units.counterparts(of: .district(try DistrictCode(number: 999)), in: .twoTier).isEmpty)
    #expect(units.communes(of: try ProvinceCode(number: 99), in: .twoTier).isEmpty)
    #expect(units.formers(of: none).isEmpty)
  }

  // MARK: The text

  static let faults = [
    ("06325 X Bắc Sơn", PlaceError.Code.malformed),
    ("+ 20 X Lạng Sơn", .malformed),
    ("+ 20 T Lạng Sơn\n06325 X", .malformed),
    ("+ 20 T Lạng Sơn\n06325 X Bắc Sơn\n06325 X Bắc Sơn", .malformed),
    ("+ 20 T A\n- 20 T A\n/185 H B\n06364>06325 X C", .unknownUnit),
    ("- 20 T Lạng Sơn", .malformed),
    ("~ bacson", .malformed),
  ]

  @Test(arguments: faults) func faultsInTheTextAreSaid(_ text: String, _ code: PlaceError.Code) {
    let error = #expect(throws: PlaceError.self) { try AdministrativeUnits(parsing: [text]) }
    #expect(error?.code == code)
    #expect(error?.description.isEmpty == false)
  }
}

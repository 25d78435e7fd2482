import PhienCho
import PhienChoReading
import Testing
import VietnameseText

@Suite struct PlaceFinderTests {
  static let finder = PlaceFinder()
  let units = AdministrativeUnits.vietnam

  private func names(_ matches: [PlaceMatch]) -> [String] {
    matches.compactMap { units.unit($0.unit)?.fullName }
  }

  // MARK: One way or another

  struct Query: CustomTestStringConvertible {
    let text: String
    let finds: String
    let province: String
    var testDescription: String { text }
  }

  static let queries: [Query] = [
    ("Tu Mơ Rông", "Xã Tu Mơ Rông", "Quảng Ngãi"), ("tu mo rong", "Xã Tu Mơ Rông", "Quảng Ngãi"),
    ("XÃ TU MƠ RÔNG", "Xã Tu Mơ Rông", "Quảng Ngãi"),
    ("x. tumorong", "Xã Tu Mơ Rông", "Quảng Ngãi"),
    ("Ea Knuếc", "Xã Ea Knuếc", "Đắk Lắk"), ("ea knuec", "Xã Ea Knuếc", "Đắk Lắk"),
    ("Đắk Lắk", "Tỉnh Đắk Lắk", "Đắk Lắk"), ("Đăk Lăk", "Tỉnh Đắk Lắk", "Đắk Lắk"),
    ("Đak Lak", "Tỉnh Đắk Lắk", "Đắk Lắk"), ("Đắc Lắc", "Tỉnh Đắk Lắk", "Đắk Lắk"),
    ("daklak", "Tỉnh Đắk Lắk", "Đắk Lắk"), ("tỉnh dak lak", "Tỉnh Đắk Lắk", "Đắk Lắk"),
    ("Long Đống", "Xã Long Đống", "Lạng Sơn"), ("xa long dong", "Xã Long Đống", "Lạng Sơn"),
    ("Phượng Dực", "Xã Phượng Dực", "Hà Nội"), ("TPHCM", "Thành phố Hồ Chí Minh", "Hồ Chí Minh"),
    ("tp. hcm", "Thành phố Hồ Chí Minh", "Hồ Chí Minh"),
    ("Sài Gòn", "Thành phố Hồ Chí Minh", "Hồ Chí Minh"),
    ("T.P Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Hồ Chí Minh"),
    ("hn", "Thành phố Hà Nội", "Hà Nội"), ("Hòa Bình", "Phường Hòa Bình", "Phú Thọ"),
    ("Hoà Bình", "Phường Hòa Bình", "Phú Thọ"), ("M'Drắk", "Xã M'Drắk", "Đắk Lắk"),
    ("h. mdrak", "Huyện M'Đrắk", "Đắk Lắk"), ("Kontum", "Phường Kon Tum", "Quảng Ngãi"),
    ("Bà Rịa Vũng Tàu", "Tỉnh Bà Rịa - Vũng Tàu", "Hồ Chí Minh"),
    ("brvt", "Tỉnh Bà Rịa - Vũng Tàu", "Hồ Chí Minh"),
    ("tp bmt", "Thành phố Buôn Ma Thuột", "Đắk Lắk"),
    ("Ban Mê Thuột", "Phường Buôn Ma Thuột", "Đắk Lắk"),
    ("huyện Bắc Sơn", "Huyện Bắc Sơn", "Lạng Sơn"),
    ("thị trấn Bắc Sơn", "Thị trấn Bắc Sơn", "Lạng Sơn"),
    ("Mĩ Tho", "Phường Mỹ Tho", "Đồng Tháp"), ("tpmytho", "Thành phố Mỹ Tho", "Đồng Tháp"),
    ("đặc khu Phú Quốc", "Đặc khu Phú Quốc", "An Giang"),
    ("đk Côn Đảo", "Đặc khu Côn Đảo", "Hồ Chí Minh"),
    ("q9", "Thành phố Thủ Đức", "Hồ Chí Minh"), ("quận 01", "Quận 1", "Hồ Chí Minh"),
    ("Thừa Thiên Huế", "Thành phố Huế", "Huế"),
    ("huyện Hoành Bồ", "Thành phố Hạ Long", "Quảng Ninh"),
    ("Ｔｕ Ｍơ Ｒôｎｇ", "Xã Tu Mơ Rông", "Quảng Ngãi"),
  ].map { Query(text: $0.0, finds: $0.1, province: $0.2) }

  @Test(arguments: queries) func aNameIsFoundAsPeopleWriteIt(_ query: Query) throws {
    let match = try #require(Self.finder.places(named: query.text).first)
    let unit = try #require(units.unit(match.unit))
    #expect(unit.fullName == query.finds)
    let province =
      unit.id.version == .twoTier ? unit.province : units.successor(of: unit.province)
    #expect(province.flatMap { units.province($0, in: .twoTier) }?.name == query.province)
  }

  @Test(arguments: ["", " ", "xã", "12", "7", "không có đâu", "😀", "\u{0}", "Bắc", "ạ"])
  func whatIsNoNameFindsNothing(_ text: String) {
    #expect(Self.finder.places(named: text).isEmpty)
  }

  @Test func everyUnitIsFoundByItsNameWithAndWithoutAccents() {
    var scratch = PlaceScratch()
    let all: [AdministrativeUnit] =
      units.provinces.map { .province($0) } + units.districts.map { .district($0) }
      + units.communes.map { .commune($0) }
    for unit in all {
      let matches = Self.finder.places(named: unit.fullName, reusing: &scratch)
      let found = matches.first { $0.unit == unit.id }
      #expect(found?.accents == .exact && found?.title == .same, "\(unit.fullName)")
      let bare = SearchFold.key(unit.fullName)
      #expect(
        Self.finder.places(named: bare, reusing: &scratch).contains { $0.unit == unit.id },
        "\(bare)")
    }
  }

  // MARK: Ranks

  @Test func typedAccentsComeFirst() {
    let accents = Self.finder.places(named: "Tân Ân").map(\.accents)
    #expect(accents.first == .exact)
    #expect(accents == accents.sorted(by: >))
    #expect(accents.contains(.omitted) || accents.contains(.different))
    #expect(Set(Self.finder.places(named: "tan an").map(\.accents)) == [.omitted])
  }

  @Test func theWordBeforeTheNameComesNext() {
    let matches = Self.finder.places(named: "phường Tân An")
    #expect(matches.first?.title == .same)
    let exact = matches.filter { $0.accents == .exact }.map(\.title.rawValue)
    #expect(exact == exact.sorted(by: >))
  }

  @Test func whatIsThereTodayComesBeforeWhatWas() {
    let matches = Self.finder.places(named: "Tân An").filter { $0.accents == .exact }
    let versions = matches.map(\.unit.version)
    #expect(versions == versions.sorted(by: >))
    #expect(matches.count { $0.unit.version == .twoTier } == 10)
  }

  @Test func aContainerAndAVersionNarrowTheSearch() throws {
    let langSon = UnitID.province(try ProvinceCode(parsing: "20"), .twoTier)
    let here = Self.finder.places(named: "bac son", in: langSon, version: .twoTier)
    #expect(names(here) == ["Xã Bắc Sơn"])
    let district = try #require(units.districts.first { $0.fullName == "Huyện Bắc Sơn" })
    #expect(
      names(Self.finder.places(named: "long dong", in: .district(district.code)))
        == ["Xã Long Đống"])
    #expect(Self.finder.places(named: "long dong", version: .twoTier).isEmpty)
    let none = UnitID.province(try ProvinceCode(parsing: "99"), .twoTier)
    #expect(Self.finder.places(named: "bac son", in: none).isEmpty)
  }
}

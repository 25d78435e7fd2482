import Foundation
import PhienCho
import Testing

@Suite struct AdministrativeCodeTests {
  @Test(arguments: ["06325", "00001", "99999"]) func aCommuneCodeIsFiveDigits(_ text: String) throws
  {
    let code = try CommuneCode(parsing: text)
    #expect(code.description == text)
    #expect(CommuneCode(text) == code)
    #expect(try CommuneCode(number: code.number) == code)
    let json = try JSONEncoder().encode([code])
    #expect(String(decoding: json, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([CommuneCode].self, from: json) == [code])
  }

  @Test(arguments: ["", "00000", "6325", "006325", "0632a", "０６３２５", "-6325", " 06325"])
  func anythingElseIsRefused(_ text: String) {
    #expect(CommuneCode(text) == nil)
    let error = #expect(throws: PlaceError.self) { try CommuneCode(parsing: text) }
    #expect(error?.code == .malformed)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CommuneCode].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test(arguments: [Int.min, -1, 0, 100_000, .max]) func numbersOutsideAreRefused(_ number: Int) {
    #expect(throws: PlaceError.self) { try CommuneCode(number: number) }
    #expect(throws: PlaceError.self) { try DistrictCode(number: number) }
    #expect(throws: PlaceError.self) { try ProvinceCode(number: number) }
  }

  @Test func everyNumberThatMayBeIsItself() throws {
    for number in 1...99 {
      #expect(ProvinceCode(try ProvinceCode(number: number).description)?.number == number)
    }
    for number in 1...999 {
      #expect(DistrictCode(try DistrictCode(number: number).description)?.number == number)
    }
  }

  @Test func versionsFollowEachOther() throws {
    #expect(UnitVersion.threeTier < .twoTier)
    #expect(UnitVersion(on: try CalendarDate(year: 2025, month: 6, day: 30)) == .threeTier)
    #expect(UnitVersion(on: try CalendarDate(year: 2025, month: 7, day: 1)) == .twoTier)
    for version in UnitVersion.all { #expect(UnitVersion(rawValue: version.rawValue) == version) }
    #expect(UnitVersion(rawValue: "four-tier") == nil)
    #expect(UnitVersion.threeTier.validThrough == (try CalendarDate(year: 2025, month: 6, day: 30)))
    #expect(UnitVersion.twoTier.validFrom == (try CalendarDate(year: 2025, month: 7, day: 1)))
  }
}

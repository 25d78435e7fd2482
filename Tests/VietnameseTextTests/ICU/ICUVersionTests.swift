import Testing
import VietnameseText

@Suite struct ICUVersionTests {
  @Test func namesBothVersions() throws {
    let version = try ICUVersion.current()
    let major = version.library.prefix { $0 != "." }
    #expect(Int(major).map { $0 >= 60 } == true)
    #expect(version.unicode.first?.isNumber == true)
    #expect(version.description == "ICU \(version.library), Unicode \(version.unicode)")
  }
}

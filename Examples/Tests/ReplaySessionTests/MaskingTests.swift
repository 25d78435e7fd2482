import PhienChoReading
import ReplaySession
import Testing

@Suite struct MaskingTests {
  private func masked(
    _ text: String, phones: Int = 0, invalid: Bool = false, author: String? = nil
  ) -> String {
    let numbers = ["0912345678", "0987654321"].prefix(phones).compactMap(PhoneNumber.init(parsing:))
    let reading = CommentReading(
      intent: .order, lines: [], phones: numbers, review: invalid ? [.phoneInvalid] : [])
    return Masking.comment(text, reading: reading, author: author)
  }

  @Test(arguments: [
    ("Nguyễn Thị Hoa", "N•• T•• H••"), ("hoa", "h••"), ("", ""), ("  Lò  Văn ", "L•• V••"),
    ("a b c d e f", "a•• b•• c•• d••"), ("👩‍🌾 Hoa", "👩‍🌾•• H••"),
    ("E\u{302}\u{301}m Ấn", "E\u{302}\u{301}•• Ấ••"), ("đ\u{FE0F}o", "đ\u{FE0F}••"),
    ("Lê\u{A0}Bưởi\tNa", "L•• B•• N••"),
  ])
  func keepsInitialsOfNames(_ name: String, _ expected: String) {
    #expect(Masking.name(name) == expected)
  }

  @Test(arguments: [
    ("chốt 3kg ổi 0912345678", "chốt 3kg ổi [SĐT]"),
    ("3kg0912345678", "3kg[SĐT]"),
    ("0912.345.678 - 2kg", "[SĐT] - 2kg"),
    ("chốt 2kg o912345678 nha", "chốt 2kg [SĐT] nha"),
    ("０９１２３４５６７８ ship", "[SĐT] ship"),
    ("(091) 234-5678!", "([SĐT]!"),
    ("0912345678", "[SĐT]"), ("không chín một hai ba bốn năm sáu bảy tám", "[SĐT]"),
  ])
  func hidesNumbers(_ text: String, _ expected: String) {
    #expect(masked(text, phones: 1) == expected)
  }

  @Test func hidesDigitsThatAreNoPhoneNumber() {
    #expect(masked("gọi 0601234567 nhé", invalid: true) == "gọi [SĐT] nhé")
  }

  @Test func hidesTheWholeTextWhereTheNumberIsNotFound() {
    #expect(masked("gọi số của mẹ em", phones: 1) == "[ẩn: có số]")
    #expect(masked("gọi số của mẹ em", invalid: true) == "[ẩn: có số]")
  }

  @Test(arguments: ["stk 19034567890123", "cccd 001090012345 nhé", "stk １９０３４５６７８９"])
  func hidesTheWholeTextAroundOtherLongNumbers(_ text: String) {
    #expect(!masked(text).contains { $0.isNumber })
  }

  @Test(arguments: ["chốt 3kg ổi", "2 gói 500g", "25k 5 kg", "15.000/kg à?"])
  func leavesQuantitiesAndPricesAlone(_ text: String) {
    #expect(masked(text) == text)
  }

  @Test func hidesTheAuthorAndPeopleCalled() {
    #expect(
      masked("@Trần_Lan ơi, Nguyễn Hoa lấy 2kg", author: "Nguyễn Hoa") == "@••• ơi, [tên] lấy 2kg")
  }
}

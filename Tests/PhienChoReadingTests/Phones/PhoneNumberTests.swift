import PhienChoReading
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    "0912345678", "0912.345.678", "0912 345 678", "0912-345-678", "09 12 34 56 78",
    "0 9 1 2 3 4 5 6 7 8", "+84912345678", "+84 912 345 678", "(+84) 912 345 678",
    "0084912345678", "84912345678", "+840912345678", "o912345678", "O912345678", "09l2345678",
    "09I2345678", "０９１２３４５６７８", "không chín một hai ba bốn năm sáu bảy tám",
    "chín một hai ba bốn năm sáu bảy tám", "khong chin mot hai ba bon nam sau bay tam",
    "0912 345 sáu bảy tám", "912345678", "0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", "0912/345/678",
  ])
  func readsEveryWrittenForm(_ text: String) {
    #expect(PhoneNumber(parsing: text)?.e164 == "+84912345678")
  }

  @Test(arguments: [
    "", "0", "091234567", "09123456789", "0601234567", "0401234567", "+85912345678", "abc",
    "0912345678 0912345678", "chốt 0912345678", "1.500.000", "8934567890123", "001099012345",
    "0651234567", "0721234567",
  ])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(PhoneNumber(parsing: text) == nil)
  }

  /// What counts something is no digit of a number that lacks some.
  @Test(arguments: [
    "091234567 2kg", "0912 345 67 2 quả", "0912 345 67, 1,5kg", "09123456 10kg", "0912345 200g",
    "091234567 8h", "không chín một hai ba bốn năm sáu bảy hai ký", "0912 345 67 2 con",
  ])
  func takesNoAmountForDigits(_ text: String) {
    #expect(PhoneNumber(parsing: text) == nil)
    #expect(PhoneNumber.redacted(text).hasPrefix("[SĐT]"))
  }

  @Test(arguments: ["o98765432l", "098765432I", "0987.65.43.2l", "0987...654...321"])
  func readsLettersAtBothEndsAndAnySigns(_ text: String) {
    #expect(PhoneNumber(parsing: text)?.e164 == "+84987654321")
  }

  @Test(arguments: [
    ("01201234567", "+84701234567"), ("01211234567", "+84791234567"),
    ("01221234567", "+84771234567"), ("01261234567", "+84761234567"),
    ("01281234567", "+84781234567"), ("01231234567", "+84831234567"),
    ("01241234567", "+84841234567"), ("01251234567", "+84851234567"),
    ("01271234567", "+84811234567"), ("01291234567", "+84821234567"),
    ("01681234567", "+84381234567"), ("0168 123 4567", "+84381234567"),
    ("01861234567", "+84561234567"), ("01881234567", "+84581234567"),
    ("01991234567", "+84591234567"), ("+841681234567", "+84381234567"),
  ])
  func convertsNumbersOfBefore2018(_ old: String, _ new: String) {
    #expect(PhoneNumber(parsing: old)?.e164 == new)
  }

  @Test func readsLandlines() {
    #expect(PhoneNumber(parsing: "024 3825 1234")?.e164 == "+842438251234")
    #expect(PhoneNumber(parsing: "02603825123")?.e164 == "+842603825123")
    #expect(PhoneNumber(parsing: "02003825123") == nil)
  }

  /// The ranges of libphonenumber 9.0.43 (VN), written as its rules and not as our table.
  private static func isMobile(_ digits: [Int]) -> Bool {
    switch (digits[0], digits[1]) {
    case (3, _), (7, 0), (7, 6...9), (8, 1...8), (9, 0...8), (5, 1), (5, 6), (5, 8), (5, 9): true
    case (5, 2): [2, 3, 8].contains(digits[2])
    case (5, 5): digits[2] == 9
    case (8, 9): digits[2] >= 6
    case (9, 9): digits[2] != 2
    case (1, 4), (1, 6): digits[2] == 0
    case (1, 2): digits[2] == 1 && digits[3] <= 3
    default: false
    }
  }

  private static func isFixedLine(_ digits: [Int]) -> Bool {
    guard digits[0] == 2 else { return false }
    return switch digits[1] {
    case 0: digits[2] >= 3
    case 1: digits[2] != 7
    case 2: digits[2] != 3 && digits[2] != 4
    case 3, 8: digits[2] >= 2
    case 4: (2...8).contains(digits[2])
    case 5: digits[2] != 0 && digits[2] != 3
    case 6: [0, 1, 2, 3, 9].contains(digits[2])
    case 7: digits[2] <= 7
    case 9: [0, 1, 2, 3, 4, 6, 7, 9].contains(digits[2])
    default: false
    }
  }

  /// The 11-digit numbers that were converted in 2018 (plan of the Ministry, 15 September 2018).
  private static func isConverted(_ digits: [Int]) -> Bool {
    switch (digits[0], digits[1], digits[2]) {
    case (1, 2, 0...9), (1, 6, 2...9), (1, 8, 6), (1, 8, 8), (1, 9, 9): true
    default: false
    }
  }

  @Test func everyStartOfFourDigitsFollowsTheRules() {
    for start in 1000..<10_000 {
      let digits = String(start).utf8.map { Int($0) - 0x30 }
      let nine = PhoneNumber(parsing: "0\(start)00000")
      #expect((nine != nil) == Self.isMobile(digits), "0\(start)00000")
      let ten = PhoneNumber(parsing: "0\(start)000000")
      #expect(
        (ten != nil) == (Self.isFixedLine(digits) || Self.isConverted(digits)), "0\(start)000000")
    }
  }

  @Test func isMaskedWhenShown() throws {
    let number = try #require(PhoneNumber(parsing: "0912345678"))
    #expect("\(number)" == "091•••••78")
    #expect("\(try #require(PhoneNumber(parsing: "024 3825 1234")))" == "024••••••34")
  }

  @Test(arguments: [
    ("chốt 3kg 0912345678 nhé", "chốt 3kg [SĐT] nhé"),
    ("3kg0912345678", "3kg[SĐT]"),
    ("0912.345.678-3kg", "[SĐT]-3kg"),
    ("sđt 0601234567", "sđt [SĐT]"),
    ("0912345678, 0987654321", "[SĐT], [SĐT]"),
    ("giá 1.500.000", "giá 1.500.000"),
    ("stk 0912345678", "stk [SĐT]"),
  ])
  func isRedactedFromText(_ text: String, _ expected: String) {
    #expect(PhoneNumber.redacted(text) == expected)
  }
}

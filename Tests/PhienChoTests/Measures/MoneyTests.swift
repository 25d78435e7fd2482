import PhienCho
import Testing

@Suite struct MoneyTests {
  @Test(
    arguments: [
      (0, "0 ₫"), (1, "1 ₫"), (999, "999 ₫"), (1000, "1.000 ₫"), (28_000, "28.000 ₫"),
      (-28_000, "-28.000 ₫"), (-999, "-999 ₫"), (1_000_000, "1.000.000 ₫"),
      (Int64.max, "9.223.372.036.854.775.807 ₫"), (Int64.min, "-9.223.372.036.854.775.808 ₫"),
    ] as [(Int64, String)])
  func isWrittenTheVietnameseWay(vnd: Int64, text: String) {
    #expect(Money(vnd: vnd).description == text)
  }

  @Test func readsBackWhatItWrites() throws {
    for vnd in MeasureSamples.amounts(seed: 1) {
      let money = Money(vnd: vnd)
      #expect(try Money(parsing: money.description) == money)
      #expect(Money(money.description) == money)
      #expect(try Money(parsing: String(vnd)) == money)
    }
  }

  @Test(arguments: [
    "28.000 ₫", "28000", "28.000", "28000₫", "28.000đ", "28.000 Đ", "28.000 đồng", "28.000 ĐỒNG",
    "28.000 VND", "28.000 vnd", "28.000VNĐ",
    "28.000\u{A0}₫", "28.000\u{202F}₫", "28.000  ₫",
    // đồng with its circumflex and grave decomposed, in either letter case
    "28.000 đo\u{302}\u{300}ng", "28.000 ĐO\u{302}\u{300}NG",
  ])
  func readsTheSameAmount(text: String) throws {
    #expect(try Money(parsing: text).vnd == 28_000)
  }

  @Test(arguments: ["-28.000 ₫", "\u{2212}28.000 ₫", "-28000đ"])
  func readsAmountsBelowZero(text: String) throws {
    #expect(try Money(parsing: text).vnd == -28_000)
  }

  @Test(
    arguments: numeralRefusals + [
      Refusal("28k", at: 2), Refusal("28.000 $", at: 7), Refusal("28.000 dong", at: 7),
      Refusal("28.000 ₫ ", at: 10), Refusal("28.000 ", at: 6), Refusal("28.000 ₫/kg", at: 10),
      Refusal("28.000 ₫ ₫", at: 10), Refusal("28,5 ₫", at: 3), Refusal("28,0", at: 3),
      Refusal("28.000\n", at: 6), Refusal("28.000\t₫", at: 6), Refusal("₫ 28.000", at: 0),
      Refusal("9.223.372.036.854.775.808", .overflow, at: 0),
      Refusal("-9.223.372.036.854.775.809", .overflow, at: 0),
      Refusal("18446744073709551616", .overflow, at: 0),
      Refusal(String(repeating: "9", count: 100_000), .overflow, at: 0),
    ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: MeasureError.self) { try Money(parsing: refusal.text) }
    #expect(refusal.matches(error))
    #expect(Money(refusal.text) == nil)
  }

  @Test func countsOffsetsFromTheStartOfASubstring() {
    let error = #expect(throws: MeasureError.self) {
      try Money(parsing: "giá 28k".dropFirst(4))
    }
    #expect(error?.offset == 2)
  }

  @Test(
    arguments: [
      (1, 2, 3), (-5, 3, -2), (Int64.max, 0, Int64.max), (Int64.max, Int64.min, -1),
    ] as [(Int64, Int64, Int64)])
  func adds(a: Int64, b: Int64, sum: Int64) throws {
    #expect(try Money(vnd: a).adding(Money(vnd: b)).vnd == sum)
    #expect(try Money(vnd: sum).subtracting(Money(vnd: b)).vnd == a)
  }

  @Test(arguments: [(Int64.max, 1), (Int64.min, -1), (Int64.max, Int64.max)] as [(Int64, Int64)])
  func refusesASumBeyond64Bits(a: Int64, b: Int64) {
    let error = #expect(throws: MeasureError.self) { try Money(vnd: a).adding(Money(vnd: b)) }
    #expect(error?.code == .overflow)
    #expect(error?.offset == nil)
  }

  @Test(arguments: [(Int64.min, 1), (Int64.max, -1), (0, Int64.min)] as [(Int64, Int64)])
  func refusesADifferenceBeyond64Bits(a: Int64, b: Int64) {
    let error = #expect(throws: MeasureError.self) {
      try Money(vnd: a).subtracting(Money(vnd: b))
    }
    #expect(error?.code == .overflow)
  }

  @Test func isOrderedByValue() {
    #expect([3, -1, 0].map { Money(vnd: $0) }.sorted().map(\.vnd) == [-1, 0, 3])
  }
}

import PhienCho
import Testing

/// The reader of the sheets' text refuses what does not add up.
@Suite struct SheetParserTests {
  static let good = """
    sheet 1 I.1.a MAE
    name Rau
    class Sản phẩm: Thực phẩm
    !out forged-dossier Giả mạo hồ sơ
    part A 40
    1 40 TỔ CHỨC
    1.1 10 Nguồn gốc,
        địa phương
    !must Yêu cầu: 100%
    - 0 Không
    - 10*** Có
    1.2 10 Hai
    - 10 Có
    1.3 10 Ba
    - 10 Có
    1.4 9 Bốn
    - 9 Có
    1.5 1 Năm
    ±
    part B 25
    2 25 TIẾP THỊ
    2.1 10 Một
    - 10 Có
    2.2 10 Hai
    - 10 Có
    2.3 5 Ba
    > Ghi chú
    - 5 Có
    part C 35
    3 10 Ba
    - 10 Có
    4 10 Bốn
    ~ a. Một
    - 10 Có
    ~ b. Hai
    - 10 Có
    5 10 Năm
    - 1*** Có
    - 10**** Nhiều
    6 5 Sáu
    - 5 Có
    """

  @Test func aGoodTextIsReadWhole() throws {
    let sheet = try #require(OCOPSheetParser.parse([Self.good]).first)
    #expect(sheet.criteria.count == 12)
    #expect(sheet.criteria[0].title == "Nguồn gốc, địa phương")
    #expect(sheet.criteria[4].isBinary)
    #expect(sheet.criteria[7].notes == ["Ghi chú"])
    #expect(sheet.criteria[9].cases == ["a. Một", "b. Hai"])
    #expect(sheet.disqualifiers.map(\.id) == ["forged-dossier", "1.1"])
    #expect(sheet.headings.map(\.code.description) == ["1", "2"])
  }

  @Test func aCriterionMayBeThatOfAnEarlierSheet() throws {
    let second = Self.good.replacing("sheet 1", with: "sheet 2")
      .replacing("2.1 10 Một\n- 10 Có", with: "2.1 = 1:1.1")
      .replacing("3 10 Ba\n- 10 Có", with: "3 = 1")
    let sheets = try OCOPSheetParser.parse([Self.good, second])
    #expect(sheets[1].criteria[5].title == "Nguồn gốc, địa phương")
    #expect(sheets[1].criteria[5].part == .b)
    #expect(sheets[1].disqualifiers.map(\.id) == ["forged-dossier", "1.1", "2.1"])
    #expect(sheets[1].criteria[8] == sheets[0].criteria[8])
  }

  @Test(arguments: [
    ("sheet 1", "sheet 2"), ("I.1.a", "I.9.a"), ("I.1.a", "VII.1"), (" MAE", ""),
    ("name Rau\n", ""), ("class ", "klass "), ("part A 40", "part A 39"),
    ("part A 40", "part D 40"),
    ("part A 40\n", ""), ("part B 25", "part A 40"), ("1.1 10", "1.1 ten"), ("1.1 10", "1.1 9"),
    ("1.2 10 Hai", "1.1 10 Hai"), ("1.2 10 Hai", "1.2 = 1"), ("1.2 10 Hai", "1.2 10"),
    ("- 10*** Có", "- 10** Có"), ("- 10*** Có", "- 11*** Có"), ("- 10*** Có", "- *** Có"),
    ("- 10*** Có", "- 10***"), ("- 10*** Có", "- -1*** Có"), ("- 1*** Có", "- 1***** Có"),
    ("- 10 Có\n1.3", "1.3"), ("±", "+"), ("±", "- 2 Có"), ("±", "±\n- 1 Có"),
    ("- 5 Có", "- 4 Có"), ("6 5 Sáu", "6 4 Sáu"), ("!must Yêu cầu: 100%", "!must A\n!stop B"),
    ("!must Yêu cầu: 100%", "!zero Ghi chú"), ("!must Yêu cầu: 100%", "% 1.1 | a | b"),
    ("    địa phương", "địa phương"), ("1.2 10 Hai", "9.2 10 Hai"),
    ("- 5 Có", "- 1 A\n- 1 A\n- 1 A\n- 1 A\n- 1 A\n- 1 A\n- 1 A\n- 5 Có"),
  ])
  func whatDoesNotFitIsRefused(old: String, new: String) throws {
    let text = Self.good.replacing(old, with: new, maxReplacements: 1)
    try #require(text != Self.good)
    #expect(throws: OCOPSheetParser.Fault.self) { try OCOPSheetParser.parse([text]) }
  }
}

import ReplaySession
import ReportSupport
import Testing

@Suite struct CSVTextTests {
  private func line(_ cells: CSVText.Cell...) -> String {
    var text = CSVText()
    text.append(cells)
    return String(decoding: text.drain().dropFirst(3), as: UTF8.self)
  }

  @Test func beginsWithAByteOrderMarkOnce() {
    var text = CSVText()
    text.append([.text("a")])
    #expect(text.drain().starts(with: [0xEF, 0xBB, 0xBF]))
    text.append([.text("b")])
    #expect(text.drain() == Array("b\r\n".utf8))
  }

  @Test func rowsEndInCarriageReturnAndLineFeed() {
    #expect(line(.text("ổi"), .number(-15_000), .empty, .text("x")) == "ổi,-15000,,x\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\"\r\n"), ("say \"ổi\"", "\"say \"\"ổi\"\"\"\r\n"), ("a\nb", "\"a\nb\"\r\n"),
    ("a\r\nb", "\"a\r\nb\"\r\n"), ("a;b", "\"a;b\"\r\n"),
  ])
  func quotesAsRFC4180Says(_ text: String, _ expected: String) {
    #expect(line(.text(text)) == expected)
  }

  @Test(arguments: [
    "=1+1", "+84912345678", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "\u{FEFF}=1",
    "\u{200B}+1", "＝1＋1", "＋84", "－1", "＠x", "\u{0}=1",
  ])
  func whatASpreadsheetWouldRunIsText(_ text: String) {
    #expect(line(.text(text)) == "\"'\(text)\"\r\n")
  }

  @Test(arguments: ["0912345678", "06325", "17912345678901234", "091 234 5678", "0912.345.678"])
  func whatASpreadsheetWouldTakeForANumberIsText(_ text: String) {
    #expect(line(.text(text)) == "\"'\(text)\"\r\n")
  }

  @Test func digitsForAProgramAreOnlyQuoted() {
    #expect(line(.digits("0912345678")) == "\"0912345678\"\r\n")
    #expect(line(.digits("+84912345678")) == "\"'+84912345678\"\r\n")
    #expect(line(.digits("091•••••78")) == "091•••••78\r\n")
  }

  @Test func aSemicolonMayStandBetweenCells() {
    var text = CSVText(separator: .semicolon)
    text.append([.text("a,b"), .text("c;d"), .number(2)])
    #expect(String(decoding: text.drain().dropFirst(3), as: UTF8.self) == "\"a,b\";\"c;d\";2\r\n")
  }

  @Test(arguments: ["Ổi lê", "Khách 1", "091•••••78", "a=b", "x-1", "2 kg"])
  func plainTextIsLeftAlone(_ text: String) {
    #expect(line(.text(text)) == "\(text)\r\n")
  }
}

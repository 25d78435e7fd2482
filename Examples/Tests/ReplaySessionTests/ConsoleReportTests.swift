import ExampleSupport
import ReplaySession
import Testing

@Suite struct ConsoleReportTests {
  @Test func everyStageHasItsOwnFigure() throws {
    let text = try ConsoleReport(SampleReport.make().report).text
    for stage in SessionReport.Stage.allCases where stage != .drafted {
      #expect(text.contains(Wording().name(stage)))
    }
    #expect(!text.lowercased().contains("doanh thu:"))
  }

  @Test func noLineIsWiderThanATerminal() throws {
    let text = try ConsoleReport(SampleReport.make().report).text
    for line in text.split(separator: "\n") { #expect(line.count <= 110) }
  }

  @Test func badRecordsAreToldInTheReportsLanguage() throws {
    let vietnamese = try ConsoleReport(SampleReport.make().report).text
    #expect(vietnamese.contains("chat.jsonl: dòng 17, trường createTime: giá trị không dùng được"))
    #expect(!vietnamese.contains("line 17"))
    let words = Wording(.en)
    let english = try ConsoleReport(SampleReport.make(words: words).report, words: words).text
    #expect(english.contains("chat.jsonl: line 17, field createTime: is not a number"))
  }

  @Test func streamsAreNeverAddedUp() throws {
    let text = try ConsoleReport(SampleReport.make().report).text
    #expect(text.contains("10.000"))
    #expect(text.contains("2.345"))
    #expect(!text.contains("12.345"))
  }

  @Test func hostsAndGuestsHaveTheirPace() throws {
    let lines = try ConsoleReport(SampleReport.make().report).text.split(separator: "\n")
    let guest = try #require(lines.first { $0.contains("bán giúp xã Bắc Sơn") })
    #expect(guest.contains("30 phút"))
  }

  @Test func showsNoNameAndMovesNoCursor() throws {
    let report = try SampleReport.make(
      name: "Nguyễn Thị Hoa", text: "a\u{1B}[2Jb\nc\u{202E}d"
    ).report
    let text = ConsoleReport(report).text
    #expect(!text.contains("Nguyễn"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("a [2Jb c d"))
  }
}

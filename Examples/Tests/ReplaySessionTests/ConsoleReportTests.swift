import ReplaySession
import Testing

@Suite struct ConsoleReportTests {
  @Test func everyStageHasItsOwnFigure() throws {
    let text = try ConsoleReport(SampleReport.make().report).text
    for stage in SessionReport.Stage.allCases { #expect(text.contains(Wording.name(stage))) }
    #expect(!text.lowercased().contains("doanh thu:"))
  }

  @Test func noLineIsWiderThanATerminal() throws {
    let text = try ConsoleReport(SampleReport.make().report).text
    for line in text.split(separator: "\n") { #expect(line.count <= 110) }
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

import Foundation
import Testing

@testable import ReplaySession

@Suite struct ReportPageTests {
  @Test func dump() throws {
    let html = try ReportPage(SampleReport.make().report, catalogue: SampleReport.catalogue()).html()
    print(try ConsoleReport(SampleReport.make().report).text)
    try html.write(toFile: "/tmp/replay/report.html", atomically: true, encoding: .utf8)
  }
}

import ReplaySession
import Testing

@Suite struct ReportPageTests {
  private func html(name: String = "Nguyễn Thị Hoa", text: String = "cho 2kg ổi") throws -> String {
    try ReportPage(
      SampleReport.make(name: name, text: text).report, catalogue: SampleReport.catalogue()
    ).html()
  }

  @Test func fetchesNothingAndRunsNothing() throws {
    let html = try html()
    for word in ["<script", "<link", "<img", "@import", "url(", "http://", "https://", "<iframe"] {
      #expect(!html.contains(word))
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&lt;b&gt;", "'};x{{title}}",
    "<\u{301}script>", "\"\u{301} onclick=\"x",
  ])
  func textIsNeverMarkup(_ text: String) throws {
    let html = try html(text: text)
    #expect(!html.contains(text))
    #expect(!html.unicodeScalars.contains { _ in html.utf8.elementsEqual(text.utf8) })
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }.joined()
    #expect(html.contains(escaped))
  }

  @Test func namesAreMasked() throws {
    let html = try html(name: "Hoàng Thị Bưởi")
    #expect(!html.contains("Hoàng"))
    #expect(!html.contains("Bưởi"))
    #expect(html.contains("H•• T•• B••"))
  }

  @Test func theSameReportIsTheSamePage() throws {
    #expect(try html() == html())
  }
}

import ExampleSupport
import ReplaySession
import Testing

@Suite struct ReportPageTests {
  private func html(
    name: String = "Nguyễn Thị Hoa", text: String = "cho 2kg ổi", words: Wording = Wording()
  ) throws -> String {
    try ReportPage(
      SampleReport.make(name: name, text: text, words: words).report,
      catalogue: SampleReport.catalogue(), words: words
    ).html()
  }

  /// What the page says of its own, without names, goods and comments, which stay as they are.
  @Test func englishLeavesNoVietnameseWords() throws {
    var html = try html(words: Wording(.en))
    #expect(html.contains("lang=\"en\""))
    #expect(html.contains("10,000"))
    for text in [
      "Phiên chợ ổi xã Kim An", "Dữ liệu bịa để minh họa", "Ổi lê Đài Loan", "Thịt trâu gác bếp",
      "Giày da nam khâu tay đế cao su chống trơn cỡ lớn", "Hộ Lò Văn Pản", "gói", "đôi",
      "Bí thư chi đoàn", "Chị Lò Thị Mơ", "xã Bắc Sơn", "3 giây trở lên", "N•• T•• H••", "ổi",
      "Thành Đoàn Hà Nội", "₫",
    ] { html = html.replacing(text, with: "") }
    let marked = html.unicodeScalars.first { (0x1EA0...0x1EF9).contains($0.value) || $0 == "đ" }
    #expect(marked == nil, "\(marked.map(String.init) ?? "")")
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

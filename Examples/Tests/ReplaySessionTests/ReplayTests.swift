import Foundation
import Testing

@Suite struct ReplayTests {
  private func replayed(_ further: String...) throws -> (Workbench, Workbench.Outcome) {
    let bench = try Workbench.withSession()
    let options = further.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try bench.shell(
      """
      "$replay" --catalogue catalogue.json chat.jsonl --operator operator.jsonl --output out \
      \(options)
      """)
    return (bench, outcome)
  }

  @Test func commentsBecomeOrdersMoneyAndFiles() throws {
    let (bench, outcome) = try replayed()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    // 3 kg of 5 kg are confirmed, 2 packs are held, 4 kg wait.
    let stages = outcome.output.split(separator: "\n").map(String.init)
    func row(_ name: String) -> String { stages.first { $0.hasPrefix(name) } ?? "" }
    #expect(row("Đã xác nhận").contains("3 kg"))
    #expect(row("Đã xác nhận").contains("45.000 ₫"))
    #expect(row("Giữ hàng").contains("900.000 ₫"))
    #expect(row("Chờ hàng").contains("4 kg"))
    #expect(row("Bình luận đã xóa").hasSuffix(" 1"))
    #expect(row("Của người bán").hasSuffix(" 1"))
    #expect(row("không rõ người mua").hasSuffix(" 1"))
    #expect(outcome.output.contains("chat.jsonl: line 7"))
    for name in ["report.html", "orders.csv", "ledger.jsonl"] {
      #expect(bench.exists("out/\(name)"))
      #expect(outcome.output.contains("out/\(name)"))
    }
  }

  @Test func personalDataIsMaskedEverywhere() throws {
    let (bench, outcome) = try replayed()
    let files = try ["report.html", "orders.csv", "ledger.jsonl"].map {
      try bench.read("out/\($0)")
    }
    for text in files + [outcome.output] {
      for secret in ["0912345678", "912345678", "Hoàng", "Bưởi", "Đào", "Trần", "\"u1\""] {
        #expect(!text.contains(secret))
      }
    }
    #expect(files[0].contains("091•••••78"))
    #expect(files[1].contains("091•••••78"))
  }

  @Test func contactsAreShownWhenAskedFor() throws {
    let (bench, outcome) = try replayed("--show-contacts")
    #expect(outcome.status == 0)
    let csv = try bench.read("out/orders.csv")
    #expect(csv.contains("\"'0912345678\""))
    #expect(csv.contains("Hoàng Thị Bưởi"))
    #expect(csv.contains("\"'=<script>Đào</script>\""))
    let html = try bench.read("out/report.html")
    #expect(html.contains("&lt;script&gt;Đào"))
    #expect(!html.contains("<script"))
  }

  @Test func theTableIsForAVietnameseExcel() throws {
    let (bench, _) = try replayed()
    let data = try Data(contentsOf: bench.folder.appendingPathComponent("out/orders.csv"))
    #expect(data.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = String(decoding: data.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.count == 5)
    #expect(rows.last == "")
    #expect(rows[0].contains("(amount_vnd)"))
    #expect(rows[1].contains("Khách 1,H•• T•• B••,091•••••78,2024-03-15T19:05:12+07:00,confirmed"))
    #expect(rows[1].contains(",3000,,15000,kg,45000,"))
  }

  @Test func twoRunsAreTheSameBytes() throws {
    let bench = try Workbench.withSession()
    for output in ["a", "b"] {
      let outcome = try bench.run(
        "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--output",
        output)
      #expect(outcome.status == 0)
    }
    for name in ["report.html", "orders.csv", "ledger.jsonl"] {
      #expect(try bench.read("a/\(name)") == bench.read("b/\(name)"))
    }
  }

  @Test func theLedgerReplaysToTheSameSession() throws {
    let (bench, first) = try replayed()
    let again = try bench.run(
      "--catalogue", "catalogue.json", "--ledger", "out/ledger.jsonl", "--output", "again")
    #expect(again.status == 0)
    #expect(try bench.read("out/ledger.jsonl") == bench.read("again/ledger.jsonl"))
    func figures(_ text: String) -> Substring {
      let start = text.range(of: "Theo trạng thái")?.lowerBound ?? text.endIndex
      let end = text.range(of: "\n\nCần xem lại")?.lowerBound ?? text.endIndex
      return text[start..<max(start, end)]
    }
    #expect(!figures(first.output).isEmpty)
    #expect(figures(again.output).hasPrefix(figures(first.output)))
  }

  @Test func aHoldThatRunsOutIsCountedApart() throws {
    let (_, outcome) = try replayed("--hold", "5")
    // Nobody confirms within 5 minutes: 2 packs and 3 kg lapse, then the 4 kg that had waited.
    let row = outcome.output.split(separator: "\n").first { $0.hasPrefix("Hết hạn giữ hàng") }
    #expect(row?.contains("7 kg") == true)
    #expect(row?.contains("1.005.000 ₫") == true)
  }

  @Test func severalLogsAreOneSession() throws {
    let bench = try Workbench.withSession()
    try bench.write(
      "{\"id\":\"d1\",\"text\":\"1 gói thịt trâu\",\"author\":\"u1\",\"at\":\"2024-03-15T19:06:30Z\"}\n",
      to: "second.jsonl")
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "second.jsonl", "--output", "out")
    #expect(outcome.status == 0)
    #expect(try bench.read("out/orders.csv").components(separatedBy: "Khách 1,").count == 3)
  }
}

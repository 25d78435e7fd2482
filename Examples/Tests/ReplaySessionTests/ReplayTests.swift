import ExampleTestSupport
import Foundation
import Testing

@Suite struct ReplayTests {
  private static let files = [
    "report.html", "orders.csv", "shipments.csv", "slips.html", "figures.jsonl", "ledger.jsonl",
  ]

  private func replayed(_ further: String...) throws -> (Workbench, Outcome) {
    let bench = try Workbench.withSession()
    let options = further.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try bench.shell(
      """
      "$program" --catalogue catalogue.json chat.jsonl --operator operator.jsonl --output out \
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
    #expect(outcome.output.contains("chat.jsonl: dòng 7"))
    for name in Self.files {
      #expect(bench.exists("out/\(name)"))
      #expect(outcome.output.contains("out/\(name)"))
    }
  }

  @Test func personalDataIsMaskedEverywhere() throws {
    let (bench, outcome) = try replayed()
    let files = try Self.files.map { try bench.read("out/\($0)") }
    for text in files + [outcome.output] {
      for secret in ["0912345678", "912345678", "Hoàng", "Bưởi", "Đào", "Trần", "\"u1\""] {
        #expect(!text.contains(secret))
      }
    }
    for file in files[0...3] { #expect(file.contains("091•••••78")) }
  }

  /// Whoever writes down why an order was cancelled may name a number.
  @Test func reasonsHaveNoTelephoneNumbers() throws {
    let bench = try Workbench.withSession()
    let cancelled = #"{"action":"cancel","at":"2024-03-15T20:01:00+07:00","buyer":"u2","id":"o2","#
    try bench.write(
      Workbench.sellers + cancelled + #""reason":"gọi 0912 345 678 không nghe"}"# + "\n",
      to: "operator.jsonl")
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--output",
      "out", "--show-contacts")
    #expect(outcome.output.contains("gọi [SĐT] không nghe"))
    for name in ["figures.jsonl", "ledger.jsonl", "report.html"] {
      #expect(!(try bench.read("out/\(name)").contains("345 678")), "\(name)")
    }
  }

  @Test func theCourierSeesWhomToCall() throws {
    let (bench, outcome) = try replayed("--for-courier")
    #expect(outcome.status == 0)
    for name in Self.files {
      let text = try bench.read("out/\(name)")
      let isForCourier = name == "slips.html" || name == "shipments.csv"
      #expect(text.contains("0912345678") == isForCourier, "\(name)")
      #expect(text.contains("Hoàng Thị Bưởi") == isForCourier, "\(name)")
    }
    #expect(!outcome.output.contains("0912345678"))
  }

  /// 3 kg of guava are confirmed, in one order; nothing else is.
  @Test func whatIsConfirmedIsPackedAndCollected() throws {
    let (bench, _) = try replayed("--for-courier", "--csv-separator", "semicolon")
    let rows = try bench.read("out/shipments.csv").components(separatedBy: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].contains(";\"Khối lượng, gam (weight_grams)\";"))
    #expect(rows[1] == "1;1;Hoàng Thị Bưởi;\"0912345678\";;;;3 kg Ổi lê;3000;1;45000;45000;")
    let slips = try bench.read("out/slips.html")
    #expect(slips.components(separatedBy: "class=\"slip\"").count == 2)
    #expect(slips.contains("<p class=\"number\">1</p>"))
    #expect(slips.contains("<b>45.000 ₫</b>"))
    #expect(!slips.contains("<script"))
  }

  /// 2 packs for 900,000 and 3 kg of guava for 45,000; the guava has left.
  @Test(arguments: [
    ("", "900000"),
    (
      #"{"action":"charge","at":"2024-03-15T20:03:00+07:00","buyer":"u1","id":"o9","#
        + #""reason":"delivery","vnd":30000}"#, "900000"
    ),
    (
      #"{"action":"cash-on-delivery","at":"2024-03-15T20:03:00+07:00","buyer":"u1","id":"o9","#
        + #""step":"ask","vnd":45000}"#, "900000"
    ),
    (
      #"{"action":"cash-on-delivery","at":"2024-03-15T20:03:00+07:00","buyer":"u1","id":"o9","#
        + #""step":"ask","vnd":945000}"#, "0"
    ),
    (
      #"{"action":"pay","at":"2024-03-15T20:03:00+07:00","buyer":"u1","id":"o9","#
        + #""method":"transfer","vnd":500000}"#, "445000"
    ),
  ])
  func theRestOfAnOrderIsCollectedOnce(further: String, collected: String) throws {
    let bench = try Workbench.withSession()
    try bench.write(
      Workbench.chat
        + #"{"id":"c8","text":"lấy 2 gói thịt trâu","author":"u1","at":"2024-03-15T19:10:00+07:00"}"#
        + "\n", to: "chat.jsonl")
    func move(_ step: String, _ id: String) -> String {
      #"{"action":"fulfil","at":"2024-03-15T20:01:00+07:00","buyer":"u1","id":"\#(id)","#
        + #""lines":[{"code":"OI","grams":3000}],"step":"\#(step)"}"# + "\n"
    }
    let events = move("pack", "o2") + move("hand-over", "o3") + further
    try bench.write(Workbench.sellers + events, to: "operator.jsonl")
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--output",
      "out", "--csv-separator", "semicolon")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = try bench.read("out/shipments.csv").components(separatedBy: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasSuffix("2 gói Thịt trâu;1000;1;\(collected);900000;"), "\(rows[1])")
  }

  /// Nobody is let off what was agreed by deleting the comment; before that, or at a moment that is
  /// not known, it is as if nothing had been asked.
  @Test(arguments: [
    ("2024-03-15T20:30:00+07:00", true), ("2024-03-15T19:05:12+07:00", false), ("", false),
  ])
  func aDeletedCommentIsTakenBackUnlessConfirmed(at instant: String, isKept: Bool) throws {
    let bench = try Workbench.withSession()
    let at = instant.isEmpty ? "" : #","at":"\#(instant)""#
    try bench.write(
      Workbench.chat + #"{"id":"c1","deleted":true\#(at)}"# + "\n", to: "chat.jsonl")
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--output",
      "out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let parcels = try bench.read("out/shipments.csv").components(separatedBy: "\r\n").count - 2
    #expect(parcels == (isKept ? 1 : 0))
    let ledger = try bench.read("out/ledger.jsonl")
    #expect(ledger.contains(#""comment":"c1""#) == !instant.isEmpty)
    #expect(ledger.contains(#""id":"c1""#) == !instant.isEmpty)
  }

  @Test func figuresAreOneObjectALine() throws {
    let (bench, _) = try replayed()
    let lines = try bench.read("out/figures.jsonl").split(separator: "\n")
    let objects = try lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.first?["schema"] as? String == "phiencho.session-figures")
    let confirmed = objects.first { $0["step"] as? String == "confirmed" }
    #expect(confirmed?["reached"] as? Int == 1)
    #expect(confirmed?["vnd"] as? Int == 45_000)
    for line in lines {
      let keys = line.matches(of: /"([a-zA-Z]+)":/).map { String($0.output.1) }
      #expect(line.contains("\"audience\"") || keys == keys.sorted())
    }
  }

  @Test func englishIsAFlagAway() throws {
    let (bench, outcome) = try replayed("--language", "en")
    #expect(outcome.output.contains("Held, not confirmed"))
    #expect(outcome.output.contains("900,000 ₫"))
    #expect(try bench.read("out/slips.html").contains("Packing slips"))
    #expect(try bench.read("out/orders.csv").contains("Order (order)"))
    // The log is the same in every language.
    let (vietnamese, _) = try replayed()
    #expect(try bench.read("out/ledger.jsonl") == vietnamese.read("out/ledger.jsonl"))
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
    #expect(rows.count == 6)
    #expect(rows.last == "")
    #expect(rows[0].contains("(amount_vnd)"))
    #expect(rows[1].contains("Khách 1,H•• T•• B••,091•••••78,2024-03-15T19:05:12+07:00,confirmed"))
    #expect(rows[1].contains(",3000,,15000,kg,45000,"))
    // Of a deleted comment it is told what it had asked.
    #expect(rows[4].contains(",unconfirmed,OI,Ổi lê,Hộ Lò Văn Pản,released,1000,"))
  }

  @Test func twoRunsAreTheSameBytes() throws {
    let bench = try Workbench.withSession()
    for output in ["a", "b"] {
      let outcome = try bench.run(
        "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--output",
        output)
      #expect(outcome.status == 0)
    }
    for name in Self.files {
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
      // Who watched and what to review are known from comments only.
      let end = text.range(of: "\n\nNgười xem")?.lowerBound ?? text.endIndex
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

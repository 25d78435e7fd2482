import ExampleTestSupport
import Foundation
import Testing

@Suite struct DeskTests {
  static let comment =
    #"{"id":"c1","text":"chốt 2kg ổi 0912345678","author":"u1","authorName":"Nguyễn Thị Bưởi","#
    + #""at":"2026-03-14T19:05:00+07:00"}"#

  @Test func answersEachLineOnce() throws {
    let bench = try DeskBench()
    let outcome = try bench.serve([
      Self.comment, "Hoa\tlấy 3 ký thanh long", "m1\tHoa\tổi còn không", "rác", "/chốt 1",
      "/CHOT 9", "/đi chơi", Self.comment,
    ])
    #expect(outcome.status == 0)
    #expect(
      outcome.answers.dropFirst().map { $0[0] } == [
        "ghi", "ghi", "xem", "lỗi", "ghi", "lỗi", "lỗi", "đã có",
      ])
    #expect(outcome.answers[1] == ["ghi", "1", "c1", "Khách 1: lấy 2 kg Ổi lê"])
    #expect(outcome.answers[5][3].hasPrefix("Khách 1: Đã xác nhận, phải trả 30.000"))
  }

  @Test func readsPlatformsAsTheyWrite() throws {
    let bench = try DeskBench()
    let outcome = try bench.serve([
      #"{"data":[{"created_time":"2026-03-14T12:05:00+0000","from":{"name":"A","id":"7"},"#,
      #" "message":"chốt 1kg ổi","id":"9_1"}]}"#, "/sổ",
      #"data: {"created_time":"2026-03-14T12:06:00+0000","from":{"name":"B","id":"8"},"message":"2kg ổi","id":"9_2"}"#,
      "",
    ])
    #expect(
      outcome.answers.map { $0.count > 2 ? $0[2] : "" }.filter { !$0.isEmpty } == ["9_1", "9_2"])
  }

  /// From the comment to the money, and back after a restart.
  @Test func anOrderIsWeighedHandedOverAndPaid() throws {
    let bench = try DeskBench()
    _ = try bench.serve([Self.comment, "/chốt 1", "/cân 1 OI 1,98kg"])
    let outcome = try bench.serve([
      "/giao 1", "/nhận 1", "/trả 1 9.700 ck #ck1", "/trả 1 9.700 ck #ck1", "/đơn 1",
    ])
    #expect(outcome.answers[3][3].contains("phải trả 29.700 ₫, đã trả 9.700 ₫, đã giao"))
    #expect(outcome.answers[4][0] == "đã có")
    #expect(try bench.export().split(separator: "\n").count == 7)
  }

  /// 60 g of 2 kg are more than the tolerance: nothing moves until the buyer has been asked.
  @Test(arguments: [("/đồngý", "29.100"), ("/khongdongy", "30.000")])
  func aWeighingOutsideTheToleranceWaitsForTheBuyer(word: String, due: String) throws {
    let bench = try DeskBench()
    _ = try bench.serve([Self.comment, "/chốt 1"])
    let weighed = try bench.serve(["/cân 1 OI 1,94kg #k1"])
    #expect(weighed.answers.last?[3].contains("/đồngý k1") == true)
    #expect(weighed.answers.last?[3].contains("phải trả 30.000") == true)
    #expect(try bench.serve(["/sổ"]).output.contains("chờ khách đồng ý: k1"))
    let answered = try bench.serve(["\(word) k1 #d1"])
    #expect(answered.answers.last?[0] == "ghi")
    let order = try bench.serve(["/đơn 1", "\(word) k1", "/đồngý"])
    #expect(order.answers[1][3].contains("phải trả \(due)"))
    #expect(order.output.contains("không có gì chờ khách đồng ý"))
    #expect(order.answers.last?[0] == "lỗi")
    #expect(!(try bench.serve(["/sổ"]).output.contains("chờ khách đồng ý")))
  }

  /// A sign would turn a discount into a charge.
  @Test func amountsAreTypedAboveZero() throws {
    let bench = try DeskBench()
    let commands = [
      "/giảm 1 -5.000", "/phí 1 -5.000", "/trả 1 0", "/hoàn 1 -1", "/saokê -1 x", "/đổigiá OI -1",
    ]
    let outcome = try bench.serve([Self.comment, "/chốt 1"] + commands + ["/đơn 1"])
    let refused = outcome.answers.filter { $0[0] == "lỗi" }
    #expect(refused.count == commands.count)
    #expect(refused.allSatisfy { $0[3].contains("không phải số tiền") })
    #expect(outcome.output.contains("phải trả 30.000 ₫"))
    #expect(try bench.serve(["/giảm 1 5.000"]).output.contains("phải trả 25.000 ₫"))
    // A price of nothing may be meant.
    #expect(try bench.serve(["/đổigiá TL 0"]).answers.last?[0] == "ghi")
  }

  @Test func theBanksLineFindsTheOrder() throws {
    let bench = try DeskBench()
    let bank = ["--bank", "970436", "--account", "0123456789", "--session", "5"]
    func serve(_ lines: String...) throws -> [[String]] {
      try bench.serve(Data((lines.joined(separator: "\n") + "\n").utf8), bank).answers
    }
    let asked = try serve(Self.comment, "/chốt 1 @2026-03-14T20:00:00+07:00", "/qr 1")
    let sentence = try #require(asked.last?.last)
    #expect(sentence.contains("A000000727") && sentence.contains("540530000"))
    let memo = try #require(
      sentence.split(separator: " ").first { $0.hasPrefix("PC") }?.dropLast())
    let paid = try serve(
      "/saokê 20.000 MBVCB.123.\(memo.lowercased()).CT tu NGUYEN THI BUOI #FT1",
      "/saokê 20.000 MBVCB.123.\(memo.lowercased()).CT tu NGUYEN THI BUOI #FT1",
      "/saokê 10.000 \(memo) #FT2", "/saokê 10.000 \(memo) #FT3", "/saokê 5.000 tien oi", "/đơn 1")
    #expect(paid.dropFirst().prefix(5).map { $0[0] } == ["ghi", "đã có", "ghi", "báo", "báo"])
    #expect(paid[1][3].contains("còn thiếu 10.000 ₫"))
    #expect(paid[3][3].contains("đã trả đủ"))
    #expect(paid[4][3].contains("cần xem lại (đã trả đủ)"))
    #expect(paid[6][3].contains("đã trả 30.000 ₫"))
  }

  @Test func takesEventsOfASessionLog() throws {
    let bench = try DeskBench()
    let outcome = try bench.serve([
      Self.comment,
      #"{"action":"confirm","at":"2026-03-14T20:00:00+07:00","buyer":"Khách 1","id":"e1"}"#,
      #"{"action":"confirm","at":"2026-03-14T20:00:00+07:00","buyer":"u1","id":"e2"}"#,
      #"{"action":"fly","at":"2026-03-14T20:00:00+07:00","buyer":"Khách 1","id":"e3"}"#,
    ])
    #expect(outcome.answers.dropFirst().map { $0[0] } == ["ghi", "ghi", "lỗi", "lỗi"])
  }

  /// Nothing, noise, one endless line, and half a character.
  @Test func noInputStopsTheDesk() throws {
    var dice = Dice(5)
    let noise = Data((0..<300_000).map { _ in UInt8(dice.roll(256)) })
    let long = Data("/chốt ".utf8) + Data(repeating: 0x41, count: 3 << 20) + Data("\n".utf8)
    let json = Data("{\"id\":\"".utf8) + Data(repeating: 0x41, count: 3 << 20)
    for input in [Data(), noise, long, json, Data([0xE1, 0xBB]), Data("\n\n\t\n".utf8)] {
      let bench = try DeskBench()
      let outcome = try bench.serve(input)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let after = try bench.serve([Self.comment])
      #expect(after.answers.last?[0] == "ghi")
    }
    let bench = try DeskBench()
    let line = try bench.serve(long + Data((Self.comment + "\n").utf8))
    #expect(line.answers.last?[0] == "ghi")
    #expect(line.output.contains("dài quá"))
  }

  @Test func aClosedPipeEndsItQuietly() throws {
    let bench = try DeskBench()
    let lines = Evening.lines(5000, seed: 2).joined(separator: "\n")
    try bench.write(Data(lines.utf8), "lines")
    let outcome = try bench.shell(
      "set -o pipefail; \"$program\" --catalogue catalogue.json --store s.sqlite <lines | head -n 3"
    )
    #expect(outcome.status == 141)
    #expect(outcome.errors.isEmpty)
  }

  @Test func controlCharactersDoNotReachTheTerminal() throws {
    let bench = try DeskBench()
    let outcome = try bench.serve([
      #"{"id":"a\u001b[2J\tb","text":"chốt 1kg ổi","author":"u"}"#, "/\u{1B}[2J",
    ])
    #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
    #expect(outcome.answers[1].count == 4)
  }

  @Test func badArgumentsAreRefused() throws {
    let bench = try DeskBench()
    for options in [
      ["--chuc", "11"], ["--bank", "970436"], ["--session", "529"], ["--contact-days", "-1"],
      ["--bank", "97", "--account", "1"],
    ] {
      #expect(try bench.serve(Data(), options).status == 64)
    }
    try bench.write(Data("{}".utf8), "catalogue.json")
    #expect(try bench.serve([]).status == 2)
  }
}

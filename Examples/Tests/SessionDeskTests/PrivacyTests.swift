import ExampleTestSupport
import Foundation
import Testing

@Suite struct PrivacyTests {
  static let secrets = ["0912345678", "912345678", "Bí Mật", "u-bi-mat-1", "Xóm Kín"]

  static let lines = [
    #"{"id":"c1","text":"chốt 2kg ổi 0912.345.678 Trần Thị Bí Mật","author":"u-bi-mat-1","#
      + #""authorName":"Trần Thị Bí Mật","at":"2026-03-14T19:05:00+07:00"}"#,
    #"{"id":"c2","text":"lấy vài ký ổi gửi về Xóm Kín","author":"u-bi-mat-1","at":"2026-03-14T19:06:00+07:00"}"#,
    "/địachỉ 1 Xóm Kín, xã Bắc Sơn",
  ]

  /// What is shown and exported names nobody, unless somebody is looked up.
  @Test func nobodyIsShown() throws {
    let bench = try DeskBench()
    let outcome = try bench.serve(
      Self.lines + [
        "/chốt 1", "/đơn 1", "/sổ", "/côngbố", "/qr 1", "/saokê 1 Bi Mat", "/giúp",
        "/hủy 1 gọi 0912345678 không nghe",
        #"{"action":"charge","at":"2026-03-14T20:00:00+07:00","buyer":"Khách 1","id":"e1","#
          + #""reason":"số 0912.345.678 hẹn lại","vnd":1000}"#,
      ],
      "--bank", "970436", "--account", "99887766")
    let shown =
      outcome.output + outcome.errors + (try bench.export())
      + String(decoding: try bench.bytes("s.sqlite.journal"), as: UTF8.self)
    for secret in Self.secrets { #expect(!shown.contains(secret), "\(secret)") }
    let opened = try bench.serve(["/liênhệ 1 giao"])
    #expect(opened.output.contains("+84912345678") && opened.output.contains("Xóm Kín"))
    #expect(opened.output.contains("Bí Mật"))
  }

  /// After erasure no byte of the person is in any file, and the ledger says what it said.
  @Test func erasureLeavesNothingOfThePerson() throws {
    let bench = try DeskBench()
    _ = try bench.serve(Self.lines + ["/chốt 1", "/liênhệ 1"])
    let before = try bench.serve(["/đơn 1", "/sổ"]).answers.dropFirst().map { $0[3] }
      .filter { !$0.contains("xem lại:") }
    let session = try bench.export()
    let erased = try bench.serve(["/xóa 1"])
    #expect(erased.answers.last?[0] == "ghi")
    #expect(erased.output.contains("356/2025"))
    for name in try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    where name.hasPrefix("s.sqlite") {
      let bytes = try bench.bytes(name)
      for secret in Self.secrets {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
      }
    }
    #expect(try bench.export() == session)
    let after = try bench.serve(["/đơn 1", "/sổ"]).answers.dropFirst().map { $0[3] }
    #expect(Array(after) == Array(before))
    #expect(try bench.serve(["/liênhệ 1"]).answers.last?[0] == "lỗi")
    // Who comes again is somebody new.
    let again = try bench.serve([
      #"{"id":"c9","text":"chốt 1kg ổi","author":"u-bi-mat-1","at":"2026-03-14T21:05:00+07:00"}"#
    ])
    #expect(again.answers.last?[3].hasPrefix("Khách 2") == true)
  }

  /// A person counts once in an offer's list, however many lines and orders there are.
  @Test func peopleArePublishedAndNotLines() throws {
    func asks(_ buyers: ClosedRange<Int>, _ wish: String, _ minute: Int) -> [String] {
      buyers.map {
        "{\"id\":\"\(minute)-\($0)\",\"text\":\"chốt \(wish)\",\"author\":\"u\($0)\","
          + "\"at\":\"2026-03-14T19:\(minute):00+07:00\"}"
      }
    }
    let bench = try DeskBench()
    let outcome = try bench.serve(
      asks(1...3, "1kg ổi", 10) + ["/đổigiá OI 14.000 @2026-03-14T19:15:00+07:00"]
        + asks(1...3, "1kg ổi", 20) + asks(1...6, "1kg thanh long", 30)
        + ["/hủy 6 @2026-03-14T19:40:00+07:00"] + asks(6...6, "1kg thanh long", 50)
        + ["/côngbố"])
    let lists = outcome.output.split(separator: "\n").suffix(3).map(String.init)
    #expect(lists[0].contains("Ổi lê: mới ghi 0, chưa xác nhận •"))
    #expect(lists[0].hasSuffix("cộng •"))
    #expect(lists[1].contains("Thanh long: mới ghi 0, chưa xác nhận 6, "))
    #expect(lists[1].hasSuffix("đã hủy 0, đã hoàn tất 0, cộng 6"))
    #expect(lists[2].hasSuffix("cộng 0"))
    #expect(!outcome.output.contains("tất cả"))
  }

  /// Who never agreed on anything is erased as well, and who did is not.
  @Test func detailsOfWhoeverHasNothingOpenAreErased() throws {
    let bench = try DeskBench()
    func comment(_ number: Int, _ text: String) -> String {
      "{\"id\":\"c\(number)\",\"text\":\"\(text)\",\"author\":\"u\(number)\","
        + "\"at\":\"2026-03-14T19:0\(number):00+07:00\"}"
    }
    _ = try bench.serve([
      comment(1, "chốt 1kg ổi 0912345678"), comment(2, "chốt 1kg ổi 0912345678"),
      comment(3, "0987654321"), "/chốt 1 @2026-03-14T20:00:00+07:00",
    ])
    let kept = try bench.serve(["/liênhệ 1", "/liênhệ 2", "/liênhệ 3"])
    #expect(kept.answers.suffix(3).allSatisfy { $0[3].contains("+84") })
    let purged = try bench.serve(["/liênhệ 1", "/liênhệ 2", "/liênhệ 3"], "--contact-days", "0")
    #expect(purged.output.contains("Đã xóa 2 liên hệ"))
    #expect(purged.answers.suffix(3).map { $0[3].contains("+84") } == [true, false, false])
  }

  /// Details are erased by themselves when the order has been done with for long enough.
  @Test func detailsAreNotKeptForEver() throws {
    let bench = try DeskBench()
    _ = try bench.serve(
      Self.lines + ["/chốt 1 @2026-03-14T20:00:00+07:00", "/hủy 1 @2026-03-14T20:01:00+07:00"])
    #expect(try bench.serve(["/liênhệ 1"], "--contact-days", "36500").output.contains("Bí Mật"))
    let outcome = try bench.serve(["/liênhệ 1"], "--contact-days", "0")
    #expect(outcome.output.contains("quá hạn"))
    #expect(!outcome.output.contains("Bí Mật"))
    #expect(try bench.serve(["/liênhệ 1"]).answers.last?[0] == "lỗi")
  }
}

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

import ExampleTestSupport
import Foundation
import Testing

/// The contract of `status`, on the executable itself.
@Suite struct StatusTests {
  let bench: Workbench

  init() throws { bench = try Workbench("GradeOCOP") }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func theSampleIsToldByItsDay() throws {
    let run = try bench.run([
      "status", ExampleFiles.data("ocop/certificates.csv"), "--on", "2026-11-21",
    ])
    #expect(run.status == 0)
    for part in [
      "ngày 21/11/2026", "còn hiệu lực                                   3",
      "Hết hạn trong 180 ngày tới:", "05/12/2026  14 ngày  4 sao  BIA-02/2023",
      "08/06/2026 – 07/08/2026 (đã qua)",
      "BIA-01/2023 Ổi giòn Bản Mới, chậm nhất đến hết 07/12/2026",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    let early = try bench.run([
      "status", ExampleFiles.data("ocop/certificates.csv"), "--on", "2023-01-01",
    ])
    #expect(early.output.contains("không có"))
  }

  @Test func eachCertificateIsAnObject() throws {
    let run = try bench.run([
      "status", ExampleFiles.data("ocop/certificates.csv"), "--on", "2026-11-21", "--json",
    ])
    let statuses = try run.lines.map { try object($0)["status"] as? String }
    #expect(
      statuses == [
        "extended", "valid", "valid", "revoked", "superseded", "expired", "valid", "not-yet-issued",
      ])
    let leap = try object(run.lines[2])
    #expect(leap["expires"] as? String == "2027-02-28")
    #expect(leap["daysLeft"] as? Int == 99)
    #expect(leap["fileTo"] as? String == "2026-10-31")
  }

  @Test(arguments: [
    (["--last-day", "anniversary"], "2026-12-05", "valid"), ([], "2026-12-05", "expired"),
    ([], "2026-12-04", "valid"), (["--leap-day", "firstOfMarch"], "2027-02-28", "valid"),
    (["--extensions", "none"], "2026-06-10", "expired"), ([], "2026-06-10", "extended"),
  ])
  func policiesAreTheUsers(options: [String], day: String, status: String) throws {
    let issued = ["2026-12-05": 1, "2026-12-04": 1, "2027-02-28": 2, "2026-06-10": 0]
    let run = try bench.run(
      ["status", ExampleFiles.data("ocop/certificates.csv"), "--on", day, "--json"] + options)
    let line = run.lines[try #require(issued[day])]
    #expect(try object(line)["status"] as? String == status)
  }

  @Test(arguments: [
    "number,stars,issued\nA,4,2026-06-01\n", "\u{FEFF}number,stars,issued\r\nA,4,2026-06-01\r\n",
    "issued,number,stars\n2026-06-01,\"A\",4",
    "x,number,stars,issued\n\"a\n,\"\"b\",A,4,2026-06-01\n\n",
  ])
  func filesOfSpreadsheetsAreRead(text: String) throws {
    let file = try bench.write(text, to: "certificates.csv")
    let run = try bench.run(["status", file, "--on", "2026-07-01", "--json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.count == 1)
    #expect(try object(try #require(run.lines.first))["number"] as? String == "A")
  }

  @Test(arguments: [
    ("", "the file is empty"), ("\n", "line 1: "), ("number,stars\n", "line 1, field issued: "),
    ("number,number,stars,issued\n", "line 1, field number: "),
    ("number,stars,issued\nA,4\n", "line 2: has 2 fields"),
    (
      "number,stars,issued\nA,4,2026-06-01\n\nA,4,2026-06-01\n",
      "line 4, field number: \"A\" is on line 2"
    ),
    ("number,stars,issued\n,4,2026-06-01\n", "line 2, field number: "),
    ("number,stars,issued\nA,2,2026-06-01\n", "line 2, field stars: \"2\""),
    ("number,stars,issued\nA,x,2026-06-01\n", "line 2, field stars: \"x\""),
    ("number,stars,issued\nA,4,\n", "line 2, field issued: "),
    ("number,stars,issued\nA,4,01/06/2026\n", "line 2, field issued: \"01/06/2026\""),
    ("number,stars,issued\nA,4,2017-06-01\n", "line 2, field issued: "),
    ("number,stars,issued,code\nA,4,2026-06-01,1-2\n", "line 2, field code: "),
    ("number,stars,issued,revoked\nA,4,2026-06-01,2026-07-01\n", "line 2, field ground: "),
    (
      "number,stars,issued,revoked,ground\nA,4,2026-06-01,2026-07-01,x\n",
      "line 2, field ground: \"x\""
    ),
    (
      "number,stars,issued,revoked,ground\nA,4,2026-06-01,2026-05-01,a\n", "line 2, field revoked: "
    ),
    ("number,stars,issued,superseded\nA,4,2026-06-01,2026-05-01\n", "line 2, field superseded: "),
    ("number,stars,issued,filed\nA,4,2026-06-01,2026-05-01\n", "line 2, field filed: "),
    ("number,stars,issued\n\"A,4,2026-06-01\n", "line 2: a quotation mark is not closed"),
    ("number,stars,issued\n\"A\"x,4,2026-06-01\n", "line 2: something follows"),
    ("number,stars,issued\nA\"B,4,2026-06-01\n", "line 2: a quotation mark inside"),
  ])
  func aBadFileIsRefusedWithLineFieldAndReason(text: String, place: String) throws {
    let file = try bench.write(text, to: "bad.csv")
    let run = try bench.run(["status", file, "--on", "2026-07-01"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("bad.csv: \(place)"), "\(run.errors)")
    #expect(run.errors.count { $0 == "\n" } == 1)
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let bytes = Data("number,stars,issued\nA\u{1}".utf8 + [0xFF, 0xFE, 0x00])
    let file = try bench.write(bytes, to: "binary.csv")
    let run = try bench.run(["status", file, "--on", "2026-07-01"])
    #expect(run.status == 2)
    #expect(run.errors.contains("line 2: the text is not UTF-8"))
  }

  @Test func theDayIsRequired() throws {
    #expect(try bench.run(["status", ExampleFiles.data("ocop/certificates.csv")]).status == 64)
  }
}

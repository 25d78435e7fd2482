import Foundation
import Testing

@Suite struct CheckFiguresTests {
  private let report = "Xã có 2/3 hộ có gian hàng số, đạt 67%. Bán 2 tấn, thu 60 triệu đồng.\n"

  private let register = """
    household_id,hamlet,stall_voso_opened,e_payment
    h1,Nà Lốc,2024-01-05,yes
    h2,Nà Lốc,2024-02-07,yes
    h3,Nà Lốc,,no

    """

  @Test func figuresAreLinesOfJSON() throws {
    let run = try CheckFiguresRun(["report.txt"], files: ["report.txt": report])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.lines.compactMap { $0["quote"] as? String } == [
        "2/3 hộ", "67%", "2 tấn", "60 triệu đồng",
      ])
    let bytes = Array(report.utf8)
    for line in run.lines {
      let start = try #require(line["start"] as? Int)
      let end = try #require(line["end"] as? Int)
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == line["quote"] as? String)
    }
  }

  @Test func standardInputIsReadToo() throws {
    let data = Data(report.utf8)
    let file = try CheckFiguresRun(["report.txt"], files: ["report.txt": report])
    #expect(try CheckFiguresRun([], input: data).output == file.output)
    #expect(try CheckFiguresRun(["-"], input: data).output == file.output)
  }

  @Test func explanationsFollowTheFigures() throws {
    let run = try CheckFiguresRun(["--explain"], input: Data(report.utf8))
    #expect(run.status == 0)
    let checks = run.lines.compactMap { $0["check"] as? String }
    #expect(checks.contains { $0.contains("66,67%") && $0.contains("khớp với 67%") })
    #expect(checks.contains { $0.contains("30.000 đồng/kg") })
    #expect(run.lines.dropLast(checks.count).allSatisfy { $0["quote"] != nil })
  }

  @Test func aRegisterIsTestedAgainst() throws {
    let run = try CheckFiguresRun(
      ["report.txt", "--register", "r.csv", "--on", "2024-12-31", "--explain"],
      files: ["report.txt": report, "r.csv": register])
    #expect(run.status == 0, "\(run.errors)")
    let findings = run.lines.filter { $0["rule"] as? String == "register" }
    #expect(findings.map { $0["rule"] as? String } == ["register", "register"])
    #expect(findings.map { $0["verdict"] as? String } == ["agrees", "agrees"], "\(run.output)")
  }

  @Test func withoutExplanationsEveryLineIsAFigure() throws {
    let wrong = report.replacing("2/3", with: "1/3").replacing("67%", with: "33%")
    let run = try CheckFiguresRun(
      ["report.txt", "--register", "r.csv", "--on", "2024-12-31"],
      files: ["report.txt": wrong, "r.csv": register])
    #expect(run.status == 0)
    #expect(run.lines.count == 4 && run.lines.allSatisfy { $0["quote"] != nil })
    #expect(run.errors.contains("không khớp với 33%"), "\(run.errors)")
  }

  @Test func wrongRowsAreReportedAndTheGoodOnesCount() throws {
    let wrong = register + "h3,Nà Lốc,2024-03-01,no\nh4,Nà Lốc,sometime,yes\n"
    let run = try CheckFiguresRun(
      ["report.txt", "--register", "r.csv", "--on", "2024-12-31", "--explain"],
      files: ["report.txt": report, "r.csv": wrong])
    #expect(run.status == 1)
    #expect(run.errors.contains("line 5") && run.errors.contains("line 6"))
    #expect(run.errors.contains("3 of 5 rows counted, 2 left out"))
    let rules = run.lines.filter { $0["rule"] as? String == "register" }
    #expect(rules.filter { $0["verdict"] as? String == "agrees" }.count == 2)
  }

  @Test(arguments: [
    (["missing.txt"], Int32(2), "missing.txt"),
    (["report.txt", "--register", "no.csv"], 2, "no.csv"),
    (["report.txt", "--register", "report.txt"], 2, "report.txt"),
    (["--on", "tomorrow"], 64, "--on"),
    (["--nonsense"], 64, "--nonsense"), (["."], 2, "folder"),
  ])
  func badArgumentsAreRefused(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let run = try CheckFiguresRun(arguments, files: ["report.txt": report])
    #expect(run.status == status)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func anyInputIsTaken() throws {
    let empty = try CheckFiguresRun([])
    #expect(empty.status == 1 && empty.errors.contains("empty"))
    let bytes = try CheckFiguresRun(
      ["--explain"], input: Data([0xFF, 0x35, 0x20, 0xE1, 0xBB, 0x25]))
    #expect(bytes.status == 0)
  }
}

import ExampleTestSupport
import Foundation
import Testing

/// The contract of `grade`, on the executable itself.
@Suite struct GradeTests {
  static let ballot = #"{"sheet":1,"chosen":{"1.1":3,"2.4":1,"4.1":4},"disqualifiers":[]}"#
  static let answer = """
    {"sheet":1,"total":9,"parts":{"A":4,"B":5,"C":0},"starsByPoints":1,"stars":1,"missed":[],\
    "disqualified":false}
    """

  let bench: Workbench

  init() throws { bench = try Workbench("GradeOCOP") }

  @Test(arguments: ["\n", "\r\n"])
  func eachLineHasItsAnswerInOrder(lineEnd: String) throws {
    let ballots = (1...26).map { "{\"sheet\":\($0),\"chosen\":{}}" }
    let run = try bench.run(
      ["grade", "-", "--json"], input: ballots.joined(separator: lineEnd) + lineEnd)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines.count == 26)
    for (index, line) in run.lines.enumerated() {
      #expect(line.hasPrefix("{\"sheet\":\(index + 1),\"total\":0,"))
    }
  }

  @Test func aLineThatIsNoBallotIsToldInItsPlace() throws {
    let input = [Self.ballot, #"{"sheet":1,"chosen":{"2.2":9}}"#, "", "nope", Self.ballot]
    let run = try bench.run(["grade", "-", "--json"], input: input.joined(separator: "\n") + "\n")
    #expect(run.status == 1)
    #expect(
      run.lines == [
        Self.answer,
        #"{"line":2,"error":"field chosen.2.2: there is no option 9; sheet 1 prints 1 to 4, and 0 is none"}"#,
        #"{"line":3,"error":"the line is empty"}"#,
        #"{"line":4,"error":"a word that is not true, false or null"}"#, Self.answer,
      ])
    #expect(run.errors.hasPrefix("standard input: line 2, field chosen.2.2: "))
    #expect(run.errors.contains("2 more lines"))
    #expect(run.errors.count { $0 == "\n" } == 1)
  }

  @Test func linesOfAFileAreAnsweredAsThoseOfAPipe() throws {
    let run = try bench.run(["grade", ExampleFiles.data("ocop/ballots.jsonl"), "--json"])
    let input = try String(contentsOfFile: ExampleFiles.data("ocop/ballots.jsonl"), encoding: .utf8)
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(run.lines.first == Self.answer)
    #expect(run.lines.last?.contains(#""stars":null,"missed":[],"disqualified":true"#) == true)
    #expect(try bench.run(["grade", "-", "--json"], input: input).output == run.output)
  }

  @Test(arguments: [
    "  \n \(ballot) \n", "\u{FEFF}\(ballot)", "[\(ballot)]", "[\n\(ballot)\n]\n",
    ballot.replacing(",", with: ",\n  "), ballot.replacing("{", with: "{\n"),
  ])
  func oneBallotMayBeSetOutInManyWays(text: String) throws {
    let file = try bench.write(text, to: "ballot.json")
    let run = try bench.run(["grade", file, "--json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines == [Self.answer])
  }

  @Test func aReportIsVietnamese() throws {
    let run = try bench.run(["grade", ExampleFiles.data("ocop/ballot.json")])
    #expect(run.status == 0)
    for part in [
      "Phiếu 1: Rau, củ, quả, hạt tươi", "Tổng    71     100", "Theo điểm: 4 sao",
      "Xếp hạng: 3 sao", "2.1  Nguồn gốc ý tưởng sản phẩm: cần 3 điểm, có 1 (thiếu 2)",
      "Chủ tịch UBND cấp tỉnh", "26/2026/QĐ-TTg",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    let rejected = try bench.run(
      ["grade", ExampleFiles.data("ocop/ballot.json"), "--shortfall", "reject", "--json"])
    #expect(rejected.output.contains(#""starsByPoints":4,"stars":null,"#))
    #expect(rejected.output.contains(#""disqualified":false}"#))
  }

  @Test func aCouncilFollowsItsRegulation() throws {
    let arguments = [
      "grade", ExampleFiles.data("ocop/council.json"), "--council",
      ExampleFiles.data("ocop/regulation.json"),
    ]
    let report = try bench.run(arguments)
    #expect(report.status == 0)
    #expect(report.output.contains("74,67"))
    #expect(report.output.contains("224/3"))
    let run = try bench.run(arguments + ["--json"])
    #expect(run.output.hasPrefix(#"{"sheet":1,"total":{"points":224,"of":3},"#))
    let strict = try bench.write(#"{"spread":{"points":1}}"#, to: "strict.json")
    let refused = try bench.run([
      "grade", ExampleFiles.data("ocop/council.json"), "--council", strict,
    ])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("council.json: the totals lie between 74 and 76"))
  }

  @Test(arguments: [
    (#"{"sheet":1,"chosen":{"1":1}}"#, ["line 1", "field chosen.1", "heading"]),
    ("{\"sheet\":1,\n\"chosen\":{\n\"9.9\":1}}", ["line 3", "field chosen.9.9"]),
    (#"{"sheet":27,"chosen":{}}"#, ["line 1", "field sheet", "1 to 26"]),
    ("", ["bad.json: the file is empty"]),
    ("{", ["line 1"]), ("\u{1}\u{0}", ["line 1"]),
  ])
  func aBadFileIsRefusedWithLineFieldAndReason(text: String, parts: [String]) throws {
    let file = try bench.write(text, to: "bad.json")
    for arguments in [
      ["grade", file], ["grade", file, "--json"], ["plan", file, "--stars", "4"],
    ] {
      let run = try bench.run(arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.count { $0 == "\n" } == 1)
      for part in ["bad.json"] + parts { #expect(run.errors.contains(part), "\(run.errors)") }
    }
  }

  @Test(arguments: [
    (["grade", "missing.json"], Int32(2), "no such file"),
    (["grade", "/"], 2, "folder"),
    (
      ["grade", ExampleFiles.data("ocop/ballot.json"), "--council", "missing.json"], 2,
      "no such file"
    ),
    (
      ["grade", ExampleFiles.data("ocop/ballot.json"), "--on", "2026-05-21"], 2,
      "148/QĐ-TTg, 1489/QĐ-TTg"
    ),
    (
      ["grade", ExampleFiles.data("ocop/ballot.json"), "--on", "2018-05-06"], 2,
      "before the OCOP programme"
    ),
    (["grade", ExampleFiles.data("ocop/ballot.json"), "--on", "2026-02-30"], 64, "--on"),
    (["grade", ExampleFiles.data("ocop/ballot.json"), "--shortfall", "x"], 64, "downgrade"),
    (["grade"], 64, "ballot.json"), (["sheet", "27"], 2, "1 to 26"), (["sheet", "x"], 64, "N"),
    (["plan", ExampleFiles.data("ocop/ballot.json"), "--stars", "6"], 64, "1 to 5"),
    (["plan", ExampleFiles.data("ocop/ballot.json"), "--stars", "4", "--keep", "x"], 64, "--keep"),
    (
      ["plan", ExampleFiles.data("ocop/ballot.json"), "--stars", "4", "--keep", "2.1"], 2,
      "criterion 2.1"
    ),
    (["nothing"], 64, "nothing"),
  ])
  func whatCannotBeDoneIsSaid(arguments: [String], status: Int32, part: String) throws {
    let run = try bench.run(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(part), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func theDayOfTheDecisionHasItsSheets() throws {
    let run = try bench.run(
      ["grade", ExampleFiles.data("ocop/ballot.json"), "--on", "2026-05-22", "--json"])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }

  @Test func anOpenPipeGetsEachAnswerAtOnce() throws {
    let (answers, status) = try bench.converse(
      ["grade", "-", "--json"], Array(repeating: Self.ballot, count: 20))
    #expect(answers == Array(repeating: Self.answer + "\n", count: 20))
    #expect(status == 0)
  }

  @Test func aClosedPipeEndsTheRunQuietly() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let ballots = String(repeating: Self.ballot + "\n", count: 5000)
    for arguments in [
      ["grade", try bench.write(ballots, to: "ballots.jsonl"), "--json"], ["sheets"],
      ["sheet", "1"],
    ] {
      let run = try bench.start(arguments, output: pipe.fileHandleForWriting)
      let outcome = try run.outcome()
      #expect(run.process.terminationReason == .exit)
      #expect(outcome.status == 141)
      #expect(outcome.errors.isEmpty)
    }
  }
}

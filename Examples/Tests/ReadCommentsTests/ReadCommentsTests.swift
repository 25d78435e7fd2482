import ExampleTestSupport
import Foundation
import Testing

/// The contract of the executable, on the executable itself.
struct ReadCommentsTests {
  static let catalogue = """
    {"offers":[
     {"code":"TL","name":"Thanh long","aliases":[],
      "sale":{"by":"mass","vndPerKilogram":28000},"stock":{"grams":500000}},
     {"code":"GD","name":"Giày da","aliases":[],"sale":{"by":"piece","unit":"đôi","vnd":350000}}]}
    """

  let bench: Workbench
  let catalogue: String

  init() throws {
    bench = try Workbench("ReadComments")
    catalogue = try bench.write(Self.catalogue, to: "catalogue.json")
  }

  private func run(_ comments: String) throws -> Outcome {
    try bench.run(["--catalogue", catalogue, "-"], input: comments)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test(arguments: ["\n", "\r\n"])
  func eachLineHasItsAnswerInOrder(lineEnd: String) throws {
    let comments = (1...500).map { "{\"id\":\"c\($0)\",\"text\":\"chốt \($0)kg thanh long\"}" }
    for end in ["", lineEnd] {
      let run = try run(comments.joined(separator: lineEnd) + end)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      #expect(run.lines.count == 500)
      for (index, line) in run.lines.enumerated() {
        #expect(line.hasPrefix("{\"id\":\"c\(index + 1)\",\"intent\":\""))
        #expect(Set(try object(line).keys) == ["id", "intent", "lines", "phones", "review"])
      }
    }
  }

  @Test(arguments: [
    ("nope", "begin"), ("", "empty"), ("[]", "begin"), ("7", "begin"), ("null", "begin"),
    ("{}", "field id"),
    (#"{"id":"c2"}"#, "field text"), (#"{"text":"a"}"#, "field id"),
    (#"{"id":7,"text":"a"}"#, "field id"), (#"{"id":"","text":"a"}"#, "field id"),
    (#"{"id":"c2","text":["a"]}"#, "field text"), (#"{"id":"c2","text":null}"#, "field text"),
    (#"{"id":"c2","text":"a","at":"noon"}"#, "field at"),
    (#"{"id":"c2","text":"a","author":5}"#, "field author"),
    (#"{"id":"c2","text":"a","pinned":"ZZ"}"#, "field pinned"), (#"{"note":"a"}"#, "not a comment"),
    (#"{"id":"c2","text":"a""#, "cut short"), (#"{"id":"c2","text":"a"} x"#, "more than one"),
    (#"{"id":"c2","text":"a"}{"id":"c3","text":"b"}"#, "more than one"),
    (#"{"data":[{"id":"c2","message":"a"}]}"#, "field id"), ("data: {}", "begin"),
    ("\u{1}\u{0}", "begin"),
  ])
  func aLineThatIsNoCommentIsToldInItsPlace(line: String, part: String) throws {
    let good = #"{"id":"c1","text":"hay quá"}"#
    let run = try run("\(good)\n\(line)\n\(good)\n")
    #expect(run.status == 1)
    #expect(run.lines.count == 3)
    let answer = try object(try #require(run.lines.dropFirst().first))
    #expect(answer["line"] as? Int == 2)
    #expect(try #require(answer["error"] as? String).contains(part))
    #expect(answer.count == 2)
    #expect(run.lines.first == run.lines.last)
    #expect(run.errors.contains("line 2"))
    #expect(run.errors.count { $0 == "\n" } == 1)
  }

  @Test func aLineTooLargeIsToldAndTheRunGoesOn() throws {
    let good = #"{"id":"c1","text":"hay quá"}"#
    let large = #"{"id":"c2","text":""# + String(repeating: "a", count: 8_000_000) + #""}"#
    let run = try run("\(large)\n\(good)\n")
    #expect(run.status == 1)
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.hasPrefix(#"{"line":1,"error":"#) == true)
    #expect(run.lines.last?.hasPrefix(#"{"id":"c1""#) == true)
  }

  @Test(arguments: [
    (#""vnd":350000"#, #""vnd":-350000"#, ["offer GD", "sale.vnd", "-350000"]),
    (#""code":"GD""#, #""code":"tl""#, ["offer tl", "code"]),
    (#""by":"mass""#, #""by":"heart""#, ["offer TL", "sale.by", "heart"]),
    (#"{"grams":500000}"#, #"{"pieces":5}"#, ["offer TL", "stock.pieces"]),
    (#""offers":["#, #""offers":[["#, ["line"]),
  ])
  func aBadCatalogueIsRefusedBeforeTheFirstComment(
    old: String, new: String, names: [String]
  ) throws {
    let bad = try bench.write(
      Self.catalogue.replacingOccurrences(of: old, with: new), to: "bad.json")
    let run = try bench.run(
      ["--catalogue", bad], input: Data(#"{"id":"c1","text":"a"}"#.utf8))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    for name in ["bad.json"] + names { #expect(run.errors.contains(name), "\(run.errors)") }
    #expect(run.errors.count { $0 == "\n" } == 1)
  }

  @Test func filesThatCannotBeReadAreNamed() throws {
    let empty = try bench.write("", to: "empty")
    let bytes = Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let binary = try bench.write(bytes, to: "binary")
    let missing = bench.path("missing")
    for (arguments, status) in [
      (["--catalogue", missing], 2), (["--catalogue", bench.folder.path], 2),
      (["--catalogue", empty], 2), (["--catalogue", binary], 2),
      (["--catalogue", catalogue, missing], 2), (["--catalogue", catalogue, bench.folder.path], 2),
      (["--catalogue", catalogue, empty], 1), (["--catalogue", catalogue, binary], 1),
    ] as [([String], Int32)] {
      let run = try bench.run(arguments)
      #expect(run.status == status, "\(arguments)")
      #expect(run.errors.contains(try #require(arguments.last)))
      #expect(run.errors.count { $0 == "\n" } == 1, "\(run.errors)")
    }
  }

  @Test func theCommandLineIsReadAsPeopleWriteIt() throws {
    let comment = "{\"id\":\"c1\",\"text\":\"2kg thanh long\"}\n"
    let comments = try bench.write(comment, to: "-c.jsonl")
    let expected = try bench.run(["--catalogue", catalogue], input: comment)
    #expect(expected.status == 0)
    #expect(expected.output.contains("2000"))
    for arguments in [
      ["--catalogue=\(catalogue)", "-"], ["--catalogue", catalogue, "--chuc", "12", "-"],
      ["-", "--chuc=10", "--catalogue", catalogue], ["--catalogue", catalogue, comments],
      [comments, "--catalogue", catalogue], ["--catalogue", catalogue, "--", comments],
    ] {
      let run = try bench.run(arguments, input: comment)
      #expect(run.status == 0, "\(arguments)")
      #expect(run.output == expected.output, "\(arguments)")
    }
    for help in ["-h", "--help"] {
      let run = try bench.run([help])
      #expect(run.status == 0)
      #expect(run.output.contains("Usage: ReadComments --catalogue"))
    }
  }

  @Test(
    arguments: [
      ([], "--catalogue"), (["-"], "--catalogue"), (["--catalogue"], "--catalogue"),
      (["--catalogue="], "--catalogue"), (["--catalogue", "c", "--chuc", "11"], "'11'"),
      (["--catalogue", "c", "--chuc=x"], "'x'"), (["--catalogue", "c", "--chuc"], "--chuc"),
      (["--catalogue", "c", "--explain=yes"], "--explain=yes"), (["--catalog", "c"], "--catalog"),
      (["-x", "--catalogue", "c"], "-x"), (["--catalogue", "c", "a", "b"], "'b'"),
      (["--catalogue", "c", "--", "-a", "-b"], "'-b'"), (["--help=1"], "--help=1"),
    ] as [([String], String)])
  func aCommandLineThatCannotBeUsedIsRefused(_ arguments: [String], _ named: String) throws {
    let run = try bench.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(named))
    #expect(run.errors.contains("Usage: ReadComments"))
  }

  @Test func anOpenPipeGetsEachAnswerAtOnce() throws {
    let (answers, status) = try bench.converse(
      ["--catalogue", catalogue], (1...20).map { "{\"id\":\"c\($0)\",\"text\":\"2kg thanh long\"}" }
    )
    try #require(answers.count == 20)
    for (index, answer) in answers.enumerated() {
      #expect(answer.hasPrefix("{\"id\":\"c\(index + 1)\","))
    }
    #expect(status == 0)
  }

  /// Runs with a given output.
  private func run(writingTo output: FileHandle, comments: Int) throws -> Outcome {
    let line = "{\"id\":\"c\",\"text\":\"a\"}\n"
    let path = try bench.write(String(repeating: line, count: comments), to: "comments.jsonl")
    let run = try bench.start(["--catalogue", catalogue, path], output: output)
    let outcome = try run.outcome()
    #expect(run.process.terminationReason == .exit)
    return outcome
  }

  @Test func aClosedPipeEndsTheRunQuietly() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let outcome = try run(writingTo: pipe.fileHandleForWriting, comments: 20_000)
    #expect(outcome.status == 141)
    #expect(outcome.errors.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDeviceIsToldInOneSentence() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let outcome = try run(writingTo: full, comments: 1)
    #expect(outcome.status == 74)
    #expect(outcome.errors == "standard output: no space is left on the device\n")
  }
}

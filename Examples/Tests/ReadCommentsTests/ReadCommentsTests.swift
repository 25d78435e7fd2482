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

  let folder: TemporaryFolder
  let catalogue: String

  init() throws {
    folder = try TemporaryFolder()
    catalogue = try folder.write(Self.catalogue, to: "catalogue.json")
  }

  private func run(_ comments: String) throws -> ReadCommentsRun {
    try ReadCommentsRun(["--catalogue", catalogue, "-"], input: Data(comments.utf8))
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
    let bad = try folder.write(
      Self.catalogue.replacingOccurrences(of: old, with: new), to: "bad.json")
    let run = try ReadCommentsRun(
      ["--catalogue", bad], input: Data(#"{"id":"c1","text":"a"}"#.utf8))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    for name in ["bad.json"] + names { #expect(run.errors.contains(name), "\(run.errors)") }
    #expect(run.errors.count { $0 == "\n" } == 1)
  }

  @Test func filesThatCannotBeReadAreNamed() throws {
    let empty = try folder.write("", to: "empty")
    let bytes = Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let binary = try folder.write(bytes, to: "binary").path
    let missing = folder.path("missing")
    for (arguments, status) in [
      (["--catalogue", missing], 2), (["--catalogue", folder.url.path], 2),
      (["--catalogue", empty], 2), (["--catalogue", binary], 2),
      (["--catalogue", catalogue, missing], 2), (["--catalogue", catalogue, folder.url.path], 2),
      (["--catalogue", catalogue, empty], 1), (["--catalogue", catalogue, binary], 1),
    ] as [([String], Int32)] {
      let run = try ReadCommentsRun(arguments)
      #expect(run.status == status, "\(arguments)")
      #expect(run.errors.contains(try #require(arguments.last)))
      #expect(run.errors.count { $0 == "\n" } == 1, "\(run.errors)")
    }
    #expect(try ReadCommentsRun(["--catalogue", catalogue, "--chuc", "11"]).status == 64)
    #expect(try ReadCommentsRun([]).status == 64)
  }

  @Test func anOpenPipeGetsEachAnswerAtOnce() throws {
    let process = Process()
    process.executableURL = ReadCommentsRun.executable
    process.arguments = ["--catalogue", catalogue]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // Were an answer held back, reading it would never return: the input stays open meanwhile.
    for index in 1...20 {
      let line = "{\"id\":\"c\(index)\",\"text\":\"2kg thanh long\"}\n"
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      var answer = Data()
      while !answer.contains(0x0A) {
        let more = output.fileHandleForReading.availableData
        try #require(!more.isEmpty)
        answer += more
      }
      #expect(String(decoding: answer, as: UTF8.self).hasPrefix("{\"id\":\"c\(index)\","))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// Runs with a given output, and returns the status and what was said on standard error.
  private func run(writingTo output: FileHandle, comments: Int) throws -> (Int32, String) {
    let line = "{\"id\":\"c\",\"text\":\"a\"}\n"
    let path = try folder.write(String(repeating: line, count: comments), to: "comments.jsonl")
    let process = Process()
    process.executableURL = ReadCommentsRun.executable
    process.arguments = ["--catalogue", catalogue, path]
    let faults = try folder.write(Data(), to: "errors")
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: faults)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return (
      process.terminationStatus, String(decoding: try Data(contentsOf: faults), as: UTF8.self)
    )
  }

  @Test func aClosedPipeEndsTheRunQuietly() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let (status, errors) = try run(writingTo: pipe.fileHandleForWriting, comments: 20_000)
    #expect(status == 141)
    #expect(errors.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDeviceIsToldInOneSentence() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let (status, errors) = try run(writingTo: full, comments: 1)
    #expect(status == 74)
    #expect(errors == "standard output: no space is left on the device\n")
  }
}

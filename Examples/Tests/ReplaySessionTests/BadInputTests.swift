import ExampleTestSupport
import Foundation
import Testing

/// One clear sentence that names file, line and field; a status that is not 0; nothing overwritten.
@Suite struct BadInputTests {
  /// A file put in the place of a good one, and what the message must name.
  struct BadFile: CustomTestStringConvertible {
    let name: String
    let contents: Data?
    let mentions: [String]
    var isFolder = false

    init(_ name: String, _ contents: Data?, _ mentions: [String], isFolder: Bool = false) {
      self.name = name
      self.contents = contents
      self.mentions = mentions
      self.isFolder = isFolder
    }

    var testDescription: String { "\(name): \(mentions)" }
  }

  private static let noise = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })

  private static func offers(_ offers: String) -> Data { Data("{\"offers\":[\(offers)]}".utf8) }

  private static let files = [
    BadFile("catalogue.json", nil, []),
    BadFile("catalogue.json", nil, ["thư mục"], isFolder: true),
    BadFile("catalogue.json", Data(), ["tệp trống"]),
    BadFile("catalogue.json", noise, []),
    BadFile(
      "catalogue.json",
      offers(
        """
        {"code":"OI","name":"Ổi","sale":{"by":"mass","vndPerKilogram":1}},
        {"code":"oi","name":"Ổi","sale":{"by":"mass","vndPerKilogram":1}}
        """), ["oi", "code"]),
    BadFile(
      "catalogue.json",
      offers("{\"code\":\"OI\",\"name\":\"Ổi\",\"sale\":{\"by\":\"mass\",\"vndPerKilogram\":-1}}"),
      ["OI", "sale.vndPerKilogram", "-1"]),
    BadFile("chat.jsonl", nil, []),
    BadFile("chat.jsonl", nil, ["thư mục"], isFolder: true),
    BadFile("chat.jsonl", Data(), ["tệp trống"]),
    BadFile("chat.jsonl", noise, ["dòng 1"]),
    BadFile("operator.jsonl", nil, []),
    BadFile("operator.jsonl", Data(), ["tệp trống"]),
    BadFile("operator.jsonl", noise, ["dòng 1"]),
    BadFile(
      "operator.jsonl",
      Data(
        """
        {"schema":"phiencho.session-log","version":1}
        {"action":"pin","at":"2024-03-15T19:00:00+07:00","code":"OI","id":"p1"}
        {"action":"pin","at":"2024-03-15T19:10:00+07:00","code":"XX","id":"p2"}
        """.utf8), ["dòng 3", "code", "XX"]),
    BadFile("session.json", nil, []),
    BadFile("session.json", Data("{".utf8), []),
    BadFile("session.json", Data("{\"title\":1}".utf8), ["title"]),
    BadFile("session.json", Data("{\"start\":\"hôm nay\"}".utf8), ["start"]),
    BadFile(
      "session.json",
      Data("{\"stream\":\"1\",\"format\":\"facebook\",\"views\":-1}".utf8), ["views"]),
    BadFile("session.json", Data("{\"target\":{\"vnd\":0,\"source\":\"\"}}".utf8), ["target"]),
    BadFile(
      "session.json",
      Data(
        """
        {"hosts":[
         {"name":"A","from":"2024-03-15T19:00:00+07:00","to":"2024-03-15T19:30:00+07:00"},
         {"name":"B","from":"2024-03-15T19:20:00+07:00","to":"2024-03-15T20:00:00+07:00"}]}
        """.utf8), ["trùng giờ"]),
  ]

  @Test(arguments: files)
  func isNamedInOneSentence(_ bad: BadFile) throws {
    let bench = try Workbench.withSession()
    try bench.write("{\"title\":\"Phiên thử\"}", to: "session.json")
    try FileManager.default.createDirectory(
      atPath: bench.path("out"), withIntermediateDirectories: true)
    try bench.write("a good report", to: "out/report.html")
    try FileManager.default.removeItem(atPath: bench.path(bad.name))
    if bad.isFolder {
      try FileManager.default.createDirectory(
        atPath: bench.path(bad.name), withIntermediateDirectories: true)
    } else if let contents = bad.contents {
      try bench.write(contents, to: bad.name)
    }
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--session",
      "session.json", "--output", "out")
    #expect(outcome.status != 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    for mention in [bad.name] + bad.mentions { #expect(outcome.errors.contains(mention)) }
    #expect(try bench.read("out/report.html") == "a good report")
    #expect(try bench.names(in: "out").count == 1)
  }

  @Test(arguments: [
    ("missing.json", "missing.json: there is no such file or folder\n"),
    ("chat.jsonl", "the catalogue cannot be read: line 2"),
  ])
  func isNamedInEnglishOnDemand(_ catalogue: String, _ words: String) throws {
    let bench = try Workbench.withSession()
    let outcome = try bench.run(
      "--catalogue", catalogue, "chat.jsonl", "--language", "en", "--output", "out")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(arguments: [
    [], ["chat.jsonl"], ["--catalogue", "catalogue.json"],
    ["--catalogue", "catalogue.json", "chat.jsonl", "--chuc", "11"],
    ["--catalogue", "catalogue.json", "chat.jsonl", "--hold", "0"],
    ["--catalogue", "catalogue.json", "chat.jsonl", "--format", "zalo"],
    ["--catalogue", "catalogue.json", "chat.jsonl", "--language", "fr"],
    ["--catalogue", "catalogue.json", "chat.jsonl", "--csv-separator", "tab"],
    ["--catalogue", "catalogue.json", "chat.jsonl", "--ledger", "ledger.jsonl"],
  ])
  func argumentsThatMakeNoSenseAreRefused(_ arguments: [String]) throws {
    let bench = try Workbench.withSession()
    let outcome = try bench.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(!bench.exists("Output"))
  }

  @Test func aRecordTooLongIsSkippedAndReported() throws {
    let bench = try Workbench.withSession()
    let long = Data("{\"id\":\"x\",\"text\":\"".utf8) + Data(count: 3 << 20) + Data("\"}\n".utf8)
    try bench.write(long + Data(Workbench.chat.utf8), to: "chat.jsonl")
    let outcome = try bench.run("--catalogue", "catalogue.json", "chat.jsonl", "--output", "out")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("chat.jsonl: dòng 1: "))
    #expect(bench.exists("out/report.html"))
  }

  @Test func aFileInPlaceOfTheOutputFolder() throws {
    let bench = try Workbench.withSession()
    try bench.write("mine", to: "out")
    let outcome = try bench.run("--catalogue", "catalogue.json", "chat.jsonl", "--output", "out")
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("out"))
    #expect(try bench.read("out") == "mine")
  }

  @Test func aFullDiskLeavesTheOldFiles() throws {
    let bench = try Workbench.withSession()
    let good = try bench.run("--catalogue", "catalogue.json", "chat.jsonl", "--output", "out")
    #expect(good.status == 0)
    let before = try bench.read("out/report.html")
    // A limit on the size of files stands in for a full disk: write(2) fails either way.
    let outcome = try bench.shell(
      """
      trap '' XFSZ; ulimit -f 1
      "$program" --catalogue catalogue.json chat.jsonl --output out
      """)
    #expect(outcome.status != 0)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("out/"))
    #expect(try bench.read("out/report.html") == before)
    #expect(try bench.names(in: "out").count == 6)
  }

  @Test func aFullDiskLeavesNoNewFolder() throws {
    let bench = try Workbench.withSession()
    let outcome = try bench.shell(
      """
      trap '' XFSZ; ulimit -f 1
      "$program" --catalogue catalogue.json chat.jsonl --output new/out
      """)
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("new/out/"))
    #expect(!outcome.errors.contains("partial"))
    #expect(try bench.names(in: "new").isEmpty)
  }

  @Test func aFullStandardOutputIsAnError() throws {
    let bench = try Workbench.withSession()
    let outcome = try bench.shell(
      "\"$program\" --catalogue catalogue.json chat.jsonl --output out > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("đầu ra chuẩn: đĩa đã đầy"))
  }

  @Test func aReaderThatHasGoneEndsTheProgramQuietly() throws {
    let bench = try Workbench.withSession()
    let outcome = try bench.shell(
      """
      { "$program" --catalogue catalogue.json chat.jsonl --output out; echo $? >status; } | true
      """)
    #expect(outcome.errors.isEmpty)
    #expect(try bench.read("status") == "141\n")
  }
}

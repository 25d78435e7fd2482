import ExampleTestSupport
import Foundation
import Testing

/// The command, run as a partner's shell would run it.
struct ScoreReaderTests {
  static let golden = ExampleFiles.repository.appendingPathComponent("Tests/GoldenComments")

  let bench: Workbench

  init() throws {
    bench = try Workbench("ScoreReader")
    try FileManager.default.createDirectory(
      at: bench.url("catalogues"), withIntermediateDirectories: true)
    try bench.write(
      #"{"offers":[{"code":"OI","name":"Ổi","sale":{"by":"mass","vndPerKilogram":20000}}]}"#,
      to: "catalogues/c.json")
  }

  private func record(_ id: String, _ text: String, _ expect: String) -> String {
    #"{"id":"\#(id)","group":"g","catalogue":"c","text":"\#(text)","expect":\#(expect),"#
      + #""reason":"Plain."}"#
  }

  private static let order =
    #"{"intent":"order","lines":[{"code":"OI","action":"add","grams":2000}]}"#

  /// One right and one wrong expectation.
  private var corpus: String {
    [
      record("g-1", "chốt 2kg ổi", Self.order),
      record("g-2", "chốt 3kg ổi 0912345678", Self.order),
    ].joined(separator: "\n") + "\n"
  }

  private func written(_ text: String, to name: String = "corpus.jsonl") throws -> String {
    try bench.write(text, to: name)
  }

  @Test func printsTheScore() throws {
    let run = try bench.run([try written(corpus)])
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("50.00 %  1 of 2"))
    #expect(run.output.contains("order"))
    #expect(!run.output.contains("WRONG"))
  }

  @Test func listsMissesWithPhonesMasked() throws {
    let run = try bench.run(["--failures", try written(corpus)])
    #expect(run.output.contains("WRONG AND CONFIDENT: g-2"))
    #expect(run.output.contains("expected order OI+2000g"))
    #expect(run.output.contains("got      order OI+3000g 091•••••78"))
    #expect(!run.output.contains("0912345678"))
  }

  @Test func printsJSON() throws {
    let run = try bench.run(["--json", "--failures", try written(corpus)])
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let total = try #require(report["total"] as? [String: Int])
    #expect(
      total == [
        "count": 2, "exact": 1, "accepted": 2, "acceptedExact": 1, "reviewDemanded": 0,
      ])
    let intents = try #require(report["intents"] as? [String: [String: Int]])
    #expect(intents["order"]?["order"] == 2)
    let misses = try #require(report["misses"] as? [[String: Any]])
    #expect(misses.count == 1)
    #expect(misses.first?["id"] as? String == "g-2")
    #expect(!run.output.contains("0912345678"))
  }

  @Test func readsStandardInput() throws {
    let catalogues = bench.path("catalogues")
    let run = try bench.run(
      ["--catalogues", catalogues, "-"], input: record("g-1", "2kg ổi", Self.order))
    #expect(run.status == 0)
    #expect(run.output.contains("100.00 %  1 of 1"))
  }

  @Test func scoresAnswersOfAnotherReader() throws {
    let answers = try written(
      #"{"id":"g-1","intent":"order","lines":[{"code":"OI","action":"add","grams":2000,"#
        + #""evidence":[[8,11]]}],"phones":[],"review":[]}"#, to: "answers.jsonl")
    let run = try bench.run(["--answers", answers, "--json", try written(corpus)])
    #expect(run.output.contains(#""total":{"count":2,"exact":1,"accepted":2,"acceptedExact":1"#))
  }

  @Test func variesTheComments() throws {
    let corpus = try written(record("g-1", "chốt 2kg ổi", Self.order))
    #expect(try bench.run(["--variation", "without-accents", corpus]).status == 0)
    #expect(try bench.run(["--variation", "backwards", corpus]).status == 64)
  }

  @Test func whatCannotBeUsedIsNamed() throws {
    let missing = bench.path("missing.jsonl")
    for (arguments, part) in [
      ([missing], "missing.jsonl"), ([try written("", to: "empty.jsonl")], "empty"),
      ([try written("{}", to: "bad.jsonl")], "line 1"),
      ([try written(corpus.replacingOccurrences(of: #""c""#, with: #""d""#))], "d.json"),
      (["--answers", missing, try written(corpus, to: "good.jsonl")], "missing.jsonl"),
    ] as [([String], String)] {
      let run = try bench.run(arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(part), "\(run.errors)")
      #expect(run.errors.count { $0 == "\n" } == 1, "\(run.errors)")
    }
    #expect(try bench.run(["-"]).status == 64)
  }

  /// The corpus of the package, as its README says to run it.
  @Test func scoresTheGoldenComments() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path)
      .filter { $0.hasSuffix(".jsonl") }
      .map { Self.golden.appendingPathComponent($0).path }
    let run = try bench.run(files)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("accepted and right       100.00 %"))
  }
}

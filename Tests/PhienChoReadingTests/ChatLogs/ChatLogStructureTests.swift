import PhienCho
import PhienChoReading
import Testing

/// How records are found, whatever is in them.
struct ChatLogStructureTests {
  static let logs: [(String, [String])] = [
    ("", []),
    ("\n\r\n  \n", []),
    ("\u{FEFF}", []),
    // One object a line.
    (#"{"id":"1","text":"a"}"#, ["1 1 a"]),
    ("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}\n", ["1 1 a", "2 2 b"]),
    (
      "\u{FEFF}{\"id\":\"1\",\"text\":\"a\"}\r\n\r\n{\"id\":\"2\",\"text\":\"b\"}\r\n",
      ["1 1 a", "3 2 b"]
    ),
    (#"{"id":"1","text":"a"}{"id":"2","text":"b"}"#, ["1 1 a", "1 2 b"]),
    ("{\n\"id\":\"1\",\n\"text\":\"a\"\n}\n{\"id\":\"2\",\"text\":\"b\"}", ["1 1 a", "5 2 b"]),
    // Arrays and pages.
    ("[{\"id\":\"1\",\"text\":\"a\"},\n {\"id\":\"2\",\"text\":\"b\"}]\n", ["1 1 a", "2 2 b"]),
    ("[]", []), ("{\"data\":[]}", []),
    ("{\"data\":[],\"paging\":{\"a\":[{}]}}\n{\"items\":[ ]}", []),
    (
      "{\"data\":[{\"id\":\"1\",\"message\":\"a\"},{\"id\":\"2\",\"message\":\"b\"}],\"paging\":{}}\n"
        + "{\"data\":[{\"id\":\"3\",\"message\":\"c\"}]}\n",
      ["1 1 a", "1 2 b", "2 3 c"]
    ),
    (
      "{\n \"kind\": \"k\",\n \"items\": [\n  {\n   \"id\": \"1\",\n   \"text\": \"a\"\n  },\n"
        + "  {\"id\":\"2\",\"text\":\"b\"}\n ],\n \"x\": [1,\n2]\n}\n{\"id\":\"3\",\"text\":\"c\"}",
      ["4 1 a", "8 2 b", "13 3 c"]
    ),
    (
      "[{\"data\":[{\"id\":\"1\",\"text\":\"a\"}]},{\"id\":\"2\",\"text\":\"b\"}]",
      ["1 1 a", "1 2 b"]
    ),
    ("[1,\"x\",null,{\"id\":\"2\",\"text\":\"b\"}]", ["1 !", "1 !", "1 !", "1 2 b"]),
    // A comment with a field that looks like a page's.
    (#"{"id":"1","text":"a","data":[{"id":"2","text":"b"}]}"#, ["1 1 a"]),
    // Event streams.
    (
      ": ping\nevent: live_comment\ndata: {\"id\":\"1\",\"message\":\"a\"}\n\n"
        + "id: 7\nretry: 100\ndata:{\"id\":\"2\",\"message\":\"b\"}\n\ndata:\n\n",
      ["3 1 a", "7 2 b"]
    ),
    // Faults, and going on after them.
    ("hello\n{\"id\":\"1\",\"text\":\"a\"}\nworld", ["1 !", "2 1 a", "3 !"]),
    ("{\"id\":\"1\" \"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}", ["1 !", "2 2 b"]),
    ("{\"id\":\"1\",\"text\":\"a\n{\"id\":\"2\",\"text\":\"b\"}", ["1 !", "2 2 b"]),
    ("{\"id\":\"1\",\"text\":\"a\"\n{\"id\":\"2\",\"text\":\"b\"}\n", ["1 !", "2 2 b"]),
    ("{\"id\":\"1\",\n{\"id\":\"2\",\n{\"id\":\"3\",\"text\":\"c\"}\n", ["1 !", "2 !", "3 3 c"]),
    ("{\"id\":\"1\",\"text\":\"a\"} x\n{\"id\":\"2\",\"text\":\"b\"}", ["1 1 a", "1 !", "2 2 b"]),
    ("{\"id\":\"1\",\"text\":\"a\"", ["1 !"]),
    ("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"te", ["1 1 a", "2 !"]),
    ("{\"data\":[{\"id\":\"1\",\"message\":\"a\"}", ["1 1 a", "1 !"]),
    (
      "{\"data\":[\n {\n  \"id\": \"1\"\n  \"message\": \"a\"\n },\n"
        + " {\"id\":\"2\",\"message\":\"b\"}\n]}\n{\"id\":\"3\",\"message\":\"c\"}",
      ["2 !", "6 2 b", "8 3 c"]
    ),
    ("{\"data\":[{\"id\":1 1}]}\n{\"data\":[{\"id\":\"2\",\"message\":\"b\"}]}", ["1 !", "2 2 b"]),
    ("{\"data\":[]x}\n{\"id\":\"2\",\"message\":\"b\"}", ["1 !", "2 2 b"]),
    ("data: oops\ndata: {\"id\":\"2\",\"message\":\"b\"}", ["1 !", "2 2 b"]),
    ("]\n}\n{\"id\":\"2\",\"message\":\"b\"}", ["1 !", "2 !", "3 2 b"]),
    ("database\neventual: 1\n\u{0}\u{1}\n", ["1 !", "2 !", "3 !"]),
  ]

  @Test(arguments: logs)
  func recordsAreFoundByStructure(log: String, expected: [String]) {
    #expect(records(of: log).map(\.summary) == expected)
  }

  @Test func anyCutGivesTheSameRecords() {
    let whole = Array(Self.logs.map(\.0).joined(separator: "\n").utf8)
    for bytes in Self.logs.map({ Array($0.0.utf8) }) + [whole] {
      for maximum in [1 << 20, 40, 8, 1] {
        let expected = records(of: bytes, maximum: maximum)
        for size in 1...40 {
          let cut = records(of: bytes, maximum: maximum, chunk: size)
          #expect(cut == expected, "\(String(decoding: bytes, as: UTF8.self)), \(maximum), \(size)")
        }
      }
    }
  }

  @Test func brokenLogsGiveTheSameRecordsHoweverTheyAreCut() {
    var generator = Generator(seed: 23)
    let source = Array(Self.logs.map(\.0).joined(separator: "\n").utf8)
    for _ in 0..<400 {
      let start = Int.random(in: 0..<source.count, using: &generator)
      var bytes = Array(source[start..<min(source.count, start + 160)])
      for _ in 0..<Int.random(in: 0...6, using: &generator) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes.remove(at: at)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        default:
          bytes.insert(Array("{}[]\",:\n".utf8).randomElement(using: &generator) ?? 0, at: at)
        }
      }
      let maximum = [1 << 20, 30].randomElement(using: &generator) ?? 1
      let expected = records(of: bytes, maximum: maximum)
      for size in [1, 2, 3, 7, 16, 50] {
        let cut = records(of: bytes, maximum: maximum, chunk: size)
        #expect(cut == expected, "\(String(decoding: bytes, as: UTF8.self)), \(maximum), \(size)")
      }
    }
  }

  @Test func aRecordOverTheLimitIsReportedAndSkipped() {
    let good = #"{"id":"2","text":"b"}"#
    let large = #"{"id":"1","text":""# + String(repeating: "x", count: 100_000) + #""}"#
    for log in ["\(large)\n\(good)", "[\(large),\n\(good)]", "{\"items\":[\(large),\n\(good)]}"] {
      for chunk in [100, 1000, 1 << 20] {
        let found = records(of: Array(log.utf8), maximum: 1000, chunk: chunk)
        #expect(found.map(\.summary) == ["1 !", "2 2 b"])
      }
    }
    // The limit itself is allowed.
    #expect(records(of: Array(good.utf8), maximum: good.utf8.count).map(\.summary) == ["1 2 b"])
    #expect(records(of: Array(good.utf8), maximum: good.utf8.count - 1).map(\.summary) == ["1 !"])
  }

  @Test func randomBytesNeverCrash() {
    var generator = Generator(seed: 5)
    for round in 0..<300 {
      let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let lines = 1 + bytes.count { $0 == 0x0A }
      let found = records(of: bytes, chunk: 1 + round)
      #expect(found.count <= 2 * lines + 2)
      #expect(found.allSatisfy { if case .comment = $0 { false } else { true } })
    }
  }

  @Test func whatTheClosureThrowsEndsTheCall() {
    struct Stop: Error {}
    var parser = ChatLogParser()
    let bytes = Array("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}\n".utf8)
    var seen = 0
    #expect(throws: Stop.self) {
      try parser.parse(bytes.span) { (_) throws(Stop) in
        seen += 1
        throw Stop()
      }
    }
    #expect(seen == 1)
  }

  @Test func theCanonicalFormatIsOneObjectALine() {
    let object = #"{"id":"1","text":"a"}"#
    for log in ["[\(object)]", "data: \(object)", ",\(object)", "{\"data\":[\(object)]}"] {
      #expect(records(of: log, format: .canonical).allSatisfy { $0.summary.hasPrefix("1 !") })
      #expect(!records(of: log, format: .canonical).isEmpty)
    }
  }
}

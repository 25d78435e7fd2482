import PhienChoReading
import Testing

struct JSONDocumentTests {
  @Test(arguments: [
    "{}", "[]", "null", "true", " false ", "0", "-0", "10", "1.5", "-2e10", "1E+2", "1e-2", "\"\"",
    "\"a\\u0041\\n\"", "[1,2,[3]]", "{\"a\":{\"b\":[]},\"c\":\"\"}", "\r\n\t[ 1 , 2 ]\n",
    "\u{FEFF}{}", "\"\\ud83d\\ude00\"",
  ])
  func acceptsWhatTheGrammarAllows(text: String) throws {
    _ = try JSONDocument(parsing: Array(text.utf8))
  }

  @Test(arguments: [
    ("", 0, 1), (" ", 1, 1), ("{", 1, 1), ("{\"a\"}", 4, 1), ("{\"a\":}", 5, 1), ("{a:1}", 1, 1),
    ("{\"a\":1,}", 7, 1), ("[1,]", 3, 1), ("[1 2]", 3, 1), ("[1}", 2, 1), ("{\"a\":1]", 6, 1),
    ("01", 1, 1), ("-", 1, 1), ("1.", 2, 1), (".5", 0, 1), ("+1", 0, 1), ("1e", 2, 1),
    ("1.e1", 2, 1), ("--1", 1, 1), ("truth", 3, 1), ("nul", 3, 1), ("True", 0, 1), ("NaN", 0, 1),
    ("\"", 1, 1), ("\"a", 2, 1), ("\"\\x\"", 2, 1), ("\"\\u12g4\"", 5, 1), ("\"\n\"", 1, 1),
    ("\"\u{1}\"", 1, 1), ("{}{}", 2, 1), ("1 1", 2, 1), ("{\n\"a\":\n tru}", 11, 3), ("'a'", 0, 1),
    ("[1]\n]", 4, 2), ("/**/1", 0, 1), ("\u{0}", 0, 1), ("{,}", 1, 1), ("[,1]", 1, 1),
  ])
  func refusesWhatItDoesNot(text: String, offset: Int, line: Int) throws {
    let error = try #require(throws: JSONError.self) {
      try JSONDocument(parsing: Array(text.utf8))
    }
    #expect(error.offset == offset)
    #expect(error.line == line)
    #expect(!error.reason.isEmpty)
  }

  @Test func containersNestToALimit() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONDocument(parsing: nested(64))
    #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(65)) }
    #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(1_000_000)) }
  }

  @Test(arguments: [
    ("\"Thịt trâu\"", "Thịt trâu"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0111\u1EE7""#, "đủ"), (#""\ud83d\udE00!""#, "😀!"), (#""\ud83d""#, "\u{FFFD}"),
    (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"), (#""\ud83dA""#, "\u{FFFD}A"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\u0000""#, "\u{0}"),
    (#""0123456\"89abcde\\""#, "0123456\"89abcde\\"),
  ])
  func stringsAreUnescaped(text: String, expected: String) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.string(document.root) == expected)
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0x61, 0xE1, 0xBB], "a\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func stringsAreRepaired(bytes: [UInt8], expected: String) throws {
    let document = try JSONDocument(parsing: [0x22] + bytes + [0x22])
    #expect(document.string(document.root) == expected)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("3", 3), ("3.0", 3), ("3.000", 3), ("3e2", 300), ("3.25e2", 325),
      ("1200e-2", 12), ("0e999999999999999999999", 0), ("0.0e-5", 0),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9007199254740993", 9007199254740993),
      ("0.00000000000000000000000000000000e1", 0), ("100000000000000000000000e-20", 1000),
    ] as [(String, Int64)])
  func wholeNumbersAreExact(text: String, expected: Int64) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.integer(document.root) == expected)
  }

  @Test(arguments: [
    "3.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e19", "1e99999999999999999999",
    "28000.5", "\"3\"", "true", "12345678901234567890123",
  ])
  func whatIsNoWholeNumberIsNone(text: String) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.integer(document.root) == nil)
  }

  @Test func membersAreFoundByNameAndTheLastCounts() throws {
    let text = #"{"a":{"b":1,"a":9},"\u0062":2,"a":[3,{"b":4}],"c":"x"}"#
    let document = try JSONDocument(parsing: Array(text.utf8))
    let root = document.root
    #expect(document.names(in: root) == ["a", "b", "a", "c"])
    #expect(document.repeatedName(in: root) == "a")
    let array = try #require(document.member("a", of: root))
    #expect(document.elements(of: array).map(document.kind) == [.number, .object])
    #expect(document.member("b", of: root).flatMap(document.integer) == 2)
    #expect(document.member("d", of: root) == nil)
    #expect(document.member("a", of: array) == nil)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var generator = Generator(seed: 7)
    for _ in 0..<500 {
      let scalars = (0..<Int.random(in: 0...20, using: &generator)).compactMap { _ in
        Unicode.Scalar(
          UInt32.random(
            in: 0...(Bool.random(using: &generator) ? 0x7F : 0x1FFFF), using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let number =
        Int64(bitPattern: generator.next()) >> Int64.random(in: 0...63, using: &generator)
      var bytes: [UInt8] = []
      bytes.appendJSON(array: [0, 1]) { index, bytes in
        if index == 0 { bytes.appendJSON(text) } else { bytes.appendJSON(number) }
      }
      let document = try JSONDocument(parsing: bytes)
      let elements = document.elements(of: document.root)
      #expect(elements.count == 2)
      #expect(document.string(elements[0]).map { Array($0.utf8) } == Array(text.utf8))
      #expect(document.integer(elements[1]) == number)
    }
  }

  @Test func noBytesCrash() {
    var generator = Generator(seed: 11)
    let alphabet = Array("{}[]\",:\\u0123eE+-.truefalsn \n\u{1}đ".utf8) + [0xFF, 0x00]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      if let document = try? JSONDocument(parsing: bytes) {
        #expect(document.names(in: document.root).count <= bytes.count)
        _ = document.string(document.root)
        _ = document.integer(document.root)
      }
    }
  }
}

import PhienCho
import PhienChoReading
import Testing

struct SessionLogTests {
  static let header = #"{"schema":"phiencho.session-log","version":1}"#

  /// One event of each kind, as its line is written.
  static let lines = [
    #"{"action":"request","at":"2024-03-15T19:05:12.250+07:00","buyer":"u1","id":"c1","lines":[{"action":"add","code":"TL","grams":3000},{"action":"set","code":"GD","pieces":1},{"action":"remove","code":"TT"}],"review":["unit-assumed"]}"#,
    #"{"action":"request","at":"2024-03-15T19:05:12+07:00","buyer":"u\"1","id":"c2","lines":[],"review":[]}"#,
    #"{"action":"withdraw","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"c3"}"#,
    #"{"action":"confirm","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"c4"}"#,
    #"{"action":"cancel","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"c5","reason":"stock-short"}"#,
    #"{"action":"close","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"c6"}"#,
    #"{"action":"restock","at":"2024-03-15T19:06:00+07:00","code":"TL","grams":5000,"id":"r1"}"#,
    #"{"action":"restock","at":"2024-03-15T19:06:00+07:00","code":"GD","id":"r2","pieces":5}"#,
    #"{"action":"pin","at":"2024-03-15T19:06:00+07:00","code":"TL","id":"p1"}"#,
    #"{"action":"pin","at":"1969-12-31T23:59:59.999+07:00","code":null,"id":"p2"}"#,
    #"{"action":"present","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"n1"}"#,
    #"{"action":"cancel","at":"2024-03-15T19:06:00+07:00","buyer":"u1","by":"system","id":"n2","reason":"prank"}"#,
    #"{"action":"cancel","at":"2024-03-15T19:06:00+07:00","buyer":"u1","by":"buyer","id":"n3","reason":""}"#,
    #"{"action":"reprice","at":"2024-03-15T19:06:00+07:00","code":"TL","id":"n4","vnd":25000}"#,
    #"{"action":"edit","at":"2024-03-15T19:06:00+07:00","comment":"c1","id":"n5","lines":[{"action":"add","code":"TL","grams":500}],"review":["unit-assumed"]}"#,
    #"{"action":"retract","at":"2024-03-15T19:06:00+07:00","comment":"c1","id":"n6"}"#,
    #"{"action":"link","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"n7","to":"u2"}"#,
    #"{"action":"weigh","at":"2024-03-15T19:06:00+07:00","buyer":"u1","code":"TL","grams":2940,"id":"n8","reason":"weighed","rest":"settle"}"#,
    #"{"action":"weigh","at":"2024-03-15T19:06:00+07:00","buyer":"u1","claim":"c1","code":"GD","id":"n9","pieces":1,"reason":"stock-short","rest":"backorder"}"#,
    #"{"action":"substitute","at":"2024-03-15T19:06:00+07:00","buyer":"u1","claim":"c1","code":"TL","grams":3000,"id":"n10","reason":"stock-short","with":{"code":"GD","pieces":2}}"#,
    #"{"action":"consent","at":"2024-03-15T19:06:00+07:00","given":true,"id":"n11","to":"n10"}"#,
    #"{"action":"consent","at":"2024-03-15T19:06:00+07:00","given":false,"id":"n12","to":"n8"}"#,
    #"{"action":"fulfil","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"n13","lines":[],"step":"hand-over"}"#,
    #"{"action":"fulfil","at":"2024-03-15T19:06:00+07:00","buyer":"u1","claim":"c1","id":"n14","lines":[{"code":"TL","grams":500},{"code":"GD","pieces":1}],"reason":"damaged","step":"give-back"}"#,
    #"{"action":"pay","at":"2024-03-15T19:06:00+07:00","buyer":"u1","claim":"c1","id":"n15","method":"transfer","vnd":84000}"#,
    #"{"action":"refund","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"n16","method":"cash","vnd":4000}"#,
    #"{"action":"charge","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"n17","reason":"discount","vnd":-5000}"#,
    #"{"action":"cash-on-delivery","at":"2024-03-15T19:06:00+07:00","buyer":"u1","id":"n18","step":"remit","vnd":79000}"#,
  ]

  static func decode(_ lines: [String]) throws -> [SessionEvent] {
    try SessionLog.decode(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test func whatIsReadIsWrittenAgainToTheByte() throws {
    let text = ([Self.header] + Self.lines).joined(separator: "\n") + "\n"
    let events = try SessionLog.decode(Array(text.utf8))
    #expect(events.count == Self.lines.count)
    #expect(String(decoding: SessionLog.encode(events), as: UTF8.self) == text)
    #expect(try SessionLog.decode(SessionLog.encode(events)) == events)
    #expect(try SessionLog.decode(SessionLog.encode([])).isEmpty)
  }

  @Test func keysAreSortedAtEveryLevel() throws {
    for line in Self.lines {
      let events = try Self.decode([Self.header, line])
      let written = SessionLog.encode(events).split(separator: 0x0A).last ?? []
      let document = try JSONDocument(parsing: Array(written))
      let lines = document.member("lines", of: document.root).map(document.elements) ?? []
      let with = document.member("with", of: document.root).map { [$0] } ?? []
      for object in [document.root] + lines + with {
        let names = document.names(in: object)
        #expect(names == names.sorted())
        #expect(!names.isEmpty)
      }
    }
  }

  @Test func aRequestSaysWhatWasAsked() throws {
    let event = try #require(try Self.decode([Self.header, Self.lines[0]]).first)
    #expect(event.instant.millisecondsSince1970 == 1_710_504_312_250)
    let lines = [
      try RequestLine(.add, .mass(.kilograms(3)), of: OfferCode("TL")),
      try RequestLine(.set, .pieces(.count(1)), of: OfferCode("GD")),
      try RequestLine(.remove, nil, of: OfferCode("TT")),
    ]
    let buyer = try #require(BuyerID("u1"))
    #expect(event.action == .request(buyer: buyer, lines: lines, review: ["unit-assumed"]))
  }

  @Test(arguments: [
    ("\"id\":\"c1\"", "\"id\":\"\"", "id"), ("\"id\":\"c1\"", "\"ID\":\"c1\"", "id"),
    ("\"id\":\"c1\"", "\"id\":1", "id"), ("19:05", "25:05", "at"), ("\"u1\"", "\"\"", "buyer"),
    ("\"buyer\":\"u1\",", "", "buyer"), ("request", "requests", "action"),
    ("\"add\"", "\"grab\"", "lines[0].action"), ("3000", "-1", "lines[0].grams"),
    ("3000", "0", "lines[0].grams"), ("3000", "0.5", "lines[0].grams"),
    (",\"grams\":3000", "", "lines[0].grams"),
    ("\"grams\":3000", "\"grams\":1,\"pieces\":1", "lines[0].pieces"),
    ("\"code\":\"GD\"", "\"code\":\"G D\"", "lines[1].code"),
    ("\"code\":\"TT\"", "\"code\":null", "lines[2].code"),
    ("[\"unit-assumed\"]", "\"unit-assumed\"", "review"), ("[\"unit-assumed\"]", "[1]", "review"),
    ("\"lines\":[", "\"lines\":[7,", "lines[0].action"),
  ])
  func faultsNameLineAndField(old: String, new: String, field: String) throws {
    let line = Self.lines[0]
    let range = try #require(line.firstRange(of: old))
    let damaged = line[..<range.lowerBound] + new + line[range.upperBound...]
    let error = try #require(throws: SessionLogError.self) {
      try Self.decode([Self.header, Self.lines[2], String(damaged)])
    }
    #expect(error.line == 3)
    #expect(error.field == field)
    #expect(error.description.hasPrefix("line 3, field \(field): "))
  }

  @Test(arguments: [
    (10, "\"buyer\":\"u1\",", "", "buyer"),
    (11, "\"system\"", "\"nobody\"", "by"), (11, "\"system\"", "1", "by"),
    (13, "25000", "\"25000\"", "vnd"), (13, ",\"vnd\":25000", "", "vnd"),
    (14, "\"c1\"", "\"\"", "comment"), (15, "\"comment\"", "\"about\"", "comment"),
    (16, "\"u2\"", "\"\"", "to"), (17, "settle", "split", "rest"),
    (17, ",\"grams\":2940", "", "grams"), (18, "\"claim\":\"c1\"", "\"claim\":\"\"", "claim"),
    (19, "{\"code\":\"GD\",\"pieces\":2}", "{\"code\":\"GD\"}", "with.grams"),
    (19, "{\"code\":\"GD\",\"pieces\":2}", "7", "with.code"), (20, "true", "1", "given"),
    (22, "hand-over", "throw", "step"), (22, "[]", "{}", "lines"),
    (23, "500", "-500", "lines[0].grams"), (24, "\"transfer\"", "null", "method"),
    (27, "remit", "keep", "step"),
  ])
  func faultsOfTheSellersSide(
    place: Int, old: String, new: String, field: String
  ) throws {
    let line = Self.lines[place]
    let range = try #require(line.firstRange(of: old))
    let damaged = line[..<range.lowerBound] + new + line[range.upperBound...]
    let error = try #require(throws: SessionLogError.self) {
      try Self.decode([Self.header, String(damaged)])
    }
    #expect(error.line == 2)
    #expect(error.field == field)
  }

  @Test(arguments: [
    ([""], SessionLogError.Code.unreadable), (["[]"], .unreadable), (["{}"], .notASessionLog),
    ([#"{"schema":"other","version":1}"#], .notASessionLog),
    ([#"{"schema":"phiencho.session-log"}"#], .missing),
    ([#"{"schema":"phiencho.session-log","version":2}"#], .unknownVersion),
    ([#"{"schema":"phiencho.session-log","version":"1"}"#], .malformed),
    ([header, "{"], .unreadable), ([header, ""], .unreadable), ([header, "7"], .unreadable),
    ([header, #"{"action":"sing","at":"2024-03-15T19:06:00Z","id":"1"}"#], .unknownAction),
    (
      [header, #"{"action":"restock","at":"2024-03-15T19:06:00Z","id":"1","code":"TL"}"#], .missing
    ),
    ([header, #"{"action":"pin","at":"2024-03-15T19:06:00Z","id":"1"}"#], .missing),
  ])
  func whatIsNoSessionLogIsRefused(lines: [String], code: SessionLogError.Code) throws {
    let error = try #require(throws: SessionLogError.self) { try Self.decode(lines) }
    #expect(error.code == code)
    #expect(error.line == lines.count)
    #expect(error.explanation.hasPrefix("dòng \(lines.count)"))
    #expect(error.explanation.hasSuffix(code.explanation))
    #expect(code.explanation != code.rawValue)
  }

  @Test func anEmptyFileIsNoSessionLog() {
    #expect(throws: SessionLogError.self) { try SessionLog.decode([]) }
  }
}

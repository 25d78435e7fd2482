import PhienCho
import PhienChoReading
import Testing

/// Session logs line by line, and what is said of lines that cannot be applied.
@Suite struct SessionLineTests {
  @Test func linesAreTheEventsOfTheWholeLog() throws {
    let lines = [SessionLogTests.header] + SessionLogTests.lines
    let events = try lines.enumerated().compactMap {
      try SessionLog.decodeLine(Array($1.utf8), number: $0 + 1)
    }
    #expect(try events == SessionLogTests.decode(lines))
    // With its line feed, and again in the middle.
    #expect(try SessionLog.decodeLine(Array((lines[0] + "\n").utf8), number: 7) == nil)
  }

  @Test(arguments: [
    ("", SessionLogError.Code.unreadable), ("[]", .unreadable), ("{}", .missing),
    (#"{"schema":"phiencho.session-log","version":9}"#, .unknownVersion),
    (#"{"schema":"other","version":1}"#, .notASessionLog),
    (
      #"{"schema":"phiencho.session-log","action":"sing","id":"a","at":"2024-03-15T19:00:00Z"}"#,
      .unknownAction
    ),
  ]) func wrongLinesAreToldByNumber(_ line: String, _ code: SessionLogError.Code) {
    let error = #expect(throws: SessionLogError.self) {
      try SessionLog.decodeLine(Array(line.utf8), number: 41)
    }
    #expect(error?.line == 41 && error?.code == code)
  }

  @Test func reasonsThatSomebodyTypedLoseTelephoneNumbers() throws {
    var changed = 0
    for line in SessionLogTests.lines {
      let typed = line.replacing(/"reason":"[^"]*"/, with: #""reason":"gọi 0912345678""#)
      guard let event = try SessionLog.decodeLine(Array(typed.utf8), number: 1) else { continue }
      var written: [UInt8] = []
      SessionLog.append(event.redacted, to: &written)
      let text = String(decoding: written, as: UTF8.self)
      #expect(!text.contains("0912345678"))
      changed += typed == line ? 0 : 1
      // Only the reason is another.
      var before: [UInt8] = []
      SessionLog.append(event, to: &before)
      #expect(
        text.replacing(/"reason":"[^"]*"/, with: "")
          == String(decoding: before, as: UTF8.self).replacing(/"reason":"[^"]*"/, with: ""))
    }
    #expect(changed >= 5)
  }

  /// The method of a payment and what a review says are any text, too.
  @Test(
    arguments: [
      #""action":"pay","buyer":"u1","method":"ck 0912345678","vnd":5"#,
      #""action":"refund","buyer":"u1","method":"ck 0912345678","vnd":5"#,
      #""action":"request","buyer":"u1","lines":[],"review":["a","gọi 0912345678"]"#,
      #""action":"edit","comment":"c0","lines":[],"review":["a","gọi 0912345678"]"#,
    ])
  func noTextOfAnEventKeepsATelephoneNumber(fields: String) throws {
    let line = #"{\#(fields),"at":"2024-03-15T19:00:00Z","id":"e1"}"#
    let event = try #require(try SessionLog.decodeLine(Array(line.utf8), number: 1))
    var written: [UInt8] = []
    SessionLog.append(event.redacted, to: &written)
    let text = String(decoding: written, as: UTF8.self)
    #expect(!text.contains("0912345678"))
    var before: [UInt8] = []
    SessionLog.append(event, to: &before)
    let expected = String(decoding: before, as: UTF8.self)
      .replacing("0912345678", with: PhoneNumber.redacted("0912345678"))
    #expect(text == expected)
  }

  @Test func refusalsHaveOneNameEach() throws {
    let code = try OfferCode("TL")
    let event = try #require(EventID("c1"))
    let reasons: [Refusal.Reason] = [
      .emptyRequest, .unknownOffer(code), .wrongUnit(code), .noOrder, .nothingToRemove(code),
      .removedTooMuch(code, excess: .pieces(.zero)), .nothingHeld,
      .transition(TransitionError(.order(.closed, .confirm))), .overflow(code), .repeated(event),
      .unknownComment(event), .leftForReview(event), .ignored(event), .alreadyLinked, .cannotJoin,
      .orderCancelled, .neverConfirmed, .handedOver, .alreadyPacked(code, excess: .pieces(.zero)),
      .notAtStage(code, .packed, excess: .pieces(.zero)), .nothingAtStage(.packed),
      .outsideTolerance(code, difference: .pieces(.zero)), .noSubstitution, .stockShort(code),
      .notProposed(event), .badAmount(.zero), .badPrice(.zero), .exceeds(.zero), .moneyOverflow,
    ]
    #expect(Set(reasons.map(\.name)).count == reasons.count)
    #expect(reasons.allSatisfy { $0.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
  }

  @Test func refusalsAreOneObject() throws {
    let catalogue = try CatalogueJSON.decode(
      Array(
        """
        {"offers":[{"code":"TL","name":"Thanh long",
         "sale":{"by":"mass","vndPerKilogram":28000}}]}
        """.utf8))
    let line = """
      {"action":"request","at":"2024-03-15T19:05:12+07:00","buyer":"0912345678","id":"c1",\
      "lines":[{"action":"add","code":"TL","grams":1},{"action":"add","code":"XX","grams":1}],\
      "review":[]}
      """
    let event = try #require(try SessionLog.decodeLine(Array(line.utf8), number: 1))
    let ledger = Ledger(replaying: EventLog([event]), of: catalogue)
    var json: [UInt8] = []
    for refusal in ledger.refusals { refusal.appendJSON(to: &json) }
    #expect(
      String(decoding: json, as: UTF8.self) == """
        {"event":"c1","at":"2024-03-15T19:05:12+07:00","line":1,"reason":"unknown-offer",\
        "message":"event c1, line 2: the catalogue has no offer XX"}
        """)
  }
}

import PhienCho
import PhienChoReading
import Testing

@Suite struct SessionRulesJSONTests {
  private func decode(_ text: String) throws(SessionLogError) -> SessionRules {
    try SessionRulesJSON.decode(Array(text.utf8))
  }

  @Test func whatIsLeftOutIsTheDefault() throws {
    #expect(try decode("{}") == SessionRules())
    #expect(try decode(#"{"holdMilliseconds":null,"waiting":null}"#) == SessionRules())
    #expect(
      try decode(#"{"tolerance":{"permille":3}}"#).tolerance
        == SessionRules.WeighingTolerance(
          grams: SessionRules.WeighingTolerance.standard.grams, permille: 3))
  }

  /// One field at a time, so that none is read in the place of another.
  @Test func everyRuleIsReadIntoItsOwnField() throws {
    func expect(_ text: String, _ change: (inout SessionRules) -> Void) throws {
      var rules = SessionRules()
      change(&rules)
      #expect(rules != SessionRules(), "\(text) would not be noticed")
      #expect(try decode("{\(text)}") == rules)
    }
    try expect(#""holdMilliseconds":1800000"#) { $0.holdMilliseconds = 1_800_000 }
    try expect(#""waiting":"strict""#) { $0.waiting = .strict }
    try expect(#""newOrders":"draft""#) { $0.newOrders = .draft }
    try expect(#""repeats":"once""#) { $0.repeats = .once }
    try expect(#""repeatedOnes":"review""#) { $0.repeatedOnes = .review }
    try expect(#""repeatMilliseconds":0"#) { $0.repeatMilliseconds = 0 }
    try expect(#""edits":"ignore""#) { $0.edits = .ignore }
    try expect(#""deletions":"review""#) { $0.deletions = .review }
    try expect(#""linkedCarts":"apart""#) { $0.linkedCarts = .apart }
    try expect(#""emptied":"cancel""#) { $0.emptied = .cancel }
    try expect(#""tolerance":{"grams":4294967295,"permille":0}"#) {
      $0.tolerance = SessionRules.WeighingTolerance(grams: .max, permille: 0)
    }
    try expect(#""beyondTolerance":"never""#) { $0.beyondTolerance = .never }
    try expect(#""substitution":"assumed""#) { $0.substitution = .assumed }
  }

  @Test(
    arguments: [
      ("", 1, nil), ("[]", 1, nil), ("{\n\"wating\":\"strict\"}", 2, "wating"),
      ("{\n\"edits\":\"apply\",\n\"waiting\":\"last\"\n}", 3, "waiting"),
      ("{\n\"edits\":\"apply\",\n\"edits\":\"apply\"\n}", 3, "edits"),
      ("{\n\"tolerance\":{\n\"permille\":-1}}", 3, "tolerance.permille"),
      (#"{"waiting":"last"}"#, 1, "waiting"), (#"{"waiting":1}"#, 1, "waiting"),
      (#"{"waiting":"strict","waiting":"strict"}"#, 1, "waiting"),
      (#"{"holdMilliseconds":-1}"#, 1, "holdMilliseconds"),
      (#"{"holdMilliseconds":0.5}"#, 1, "holdMilliseconds"),
      (#"{"holdMilliseconds":"1"}"#, 1, "holdMilliseconds"),
      ("{\"tolerance\":\n7}", 2, "tolerance"),
      ("{\"tolerance\":{\n\"gram\":7}}", 2, "tolerance.gram"),
      (#"{"tolerance":{"grams":4294967296}}"#, 1, "tolerance.grams"),
      ("{}\n{}", 2, nil),
    ] as [(String, Int, String?)])
  func whatIsNotKnownIsRefused(_ text: String, _ line: Int, _ field: String?) {
    let error = #expect(throws: SessionLogError.self) { try decode(text) }
    #expect(error?.line == line && error?.field == field)
    #expect(error?.code == (field == nil ? .unreadable : .malformed))
  }
}

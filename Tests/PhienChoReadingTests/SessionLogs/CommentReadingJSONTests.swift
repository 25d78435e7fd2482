import PhienCho
import PhienChoReading
import Testing

struct CommentReadingJSONTests {
  private func text(_ reading: CommentReading, id: String) throws -> String {
    var bytes: [UInt8] = []
    reading.appendJSON(id: try #require(EventID(id)), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func fieldsStandInTheOrderOfTheContract() throws {
    let reading = CommentReading(
      intent: .order,
      lines: [
        .init(
          code: try OfferCode("TL"), action: .add, quantity: .mass(.kilograms(3)),
          evidence: [6..<9, 10..<20]),
        .init(
          code: try OfferCode("GD"), action: .set, quantity: .pieces(.count(2)), evidence: [0..<1]),
        .init(code: try OfferCode("TT"), action: .remove, quantity: nil, evidence: []),
      ], phones: [], review: [.unitAssumed, .repeatedItem])
    #expect(
      try text(reading, id: "c1")
        == #"{"id":"c1","intent":"order","lines":["#
        + #"{"code":"TL","action":"add","grams":3000,"evidence":[[6,9],[10,20]]},"#
        + #"{"code":"GD","action":"set","pieces":2,"evidence":[[0,1]]},"#
        + #"{"code":"TT","action":"remove","evidence":[]}],"#
        + #""phones":[],"review":["unit-assumed","repeated-item"]}"#)
  }

  @Test func identifiersAreEscaped() throws {
    let reading = CommentReading(intent: .other, lines: [], phones: [], review: [])
    #expect(
      try text(reading, id: "a\"\\\n\u{1}đ")
        == #"{"id":"a\"\\\n\u0001đ","intent":"other","lines":[],"phones":[],"review":[]}"#)
  }
}

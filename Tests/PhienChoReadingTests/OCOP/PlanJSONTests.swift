import PhienCho
import PhienChoReading
import Testing

@Suite struct PlanJSONTests {
  @Test func aPlanIsOneLineWithAllItsSteps() throws {
    let ballot = try OCOPBallotJSON.decode(Array("{\"sheet\":1,\"chosen\":{\"1.1\":1}}".utf8))
    let plan = try OCOPPlan(from: ballot, to: .three)
    var bytes: [UInt8] = []
    plan.appendJSON(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\"sheet\":1,\"stars\":3,\"minimize\":\"criteria\",\"total\":"))
    #expect(text.hasSuffix(",\"gain\":\(plan.gainedPoints)}"))
    for step in plan.steps {
      #expect(
        text.contains(
          "{\"criterion\":\"\(step.criterion)\",\"from\":\(step.fromOption),\"to\":\(step.toOption),"
        ))
    }
    #expect(!plan.steps.isEmpty && !text.contains("\n"))
  }
}

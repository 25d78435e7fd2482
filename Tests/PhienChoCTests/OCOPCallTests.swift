import CPhienCho
import PhienCho
import PhienChoC
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct OCOPCallTests {
  /// Ballots with an option chosen for many criteria, some of which sheets do not have.
  @Test(arguments: 0..<60) func theAssessmentIsTheLibrarys(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var chosen: [String] = []
    for part in 1...6 {
      for criterion in 1...6 where random.below(3) > 0 {
        chosen.append("\"\(part).\(criterion)\":\(1 + random.below(3))")
      }
    }
    let ballot = Array(
      "{\"sheet\":\(1 + random.below(26)),\"chosen\":{\(chosen.joined(separator: ","))}}".utf8)
    for day in ["", "2026-06-01", "2025-01-01"] {
      let expected: [UInt8]? = try? {
        let rules =
          try CalendarDate(day).map { try OCOPRuleSet.inForce(on: $0) } ?? .decision26
        var json: [UInt8] = []
        OCOPAssessment(try OCOPBallotJSON.decode(ballot, rules: rules)).appendJSON(to: &json)
        return json
      }()
      Caller.with(ballot) { pointer, count in
        #expect(
          Caller.bytes {
            phiencho_ocop_grade(pointer, count, day, day.utf8.count, $0, $1, $2, $3)
          } == expected)
      }
    }
  }

  @Test func gradesABallot() throws {
    let ballot = "{\"sheet\":1,\"chosen\":{\"1.1\":1}}"
    let graded = Caller.text {
      phiencho_ocop_grade(ballot, ballot.utf8.count, nil, 0, $0, $1, $2, $3)
    }
    #expect(graded?.contains("\"total\":") == true)
    var size = 0
    var error = phiencho_error()
    let day = "2017-01-01"
    #expect(
      phiencho_ocop_grade(ballot, ballot.utf8.count, day, day.utf8.count, nil, 0, &size, &error)
        == PHIENCHO_MALFORMED_INPUT)
    #expect(!Caller.message(error).isEmpty)
    let wrong = "{\"sheet\":1,\n\"chosen\":{\"1.1\":99}}"
    #expect(
      phiencho_ocop_grade(wrong, wrong.utf8.count, nil, 0, nil, 0, &size, &error)
        == PHIENCHO_MALFORMED_INPUT)
    #expect(error.line > 0 && Caller.message(error).contains("1.1"))
  }
}

import PhienCho
import Testing

@Suite struct PiecesTests {
  @Test(
    arguments: [
      (0, "0"), (12, "12"), (1250, "1.250"), (Int64.max, "9.223.372.036.854.775.807"),
    ] as [(Int64, String)])
  func isWrittenTheVietnameseWay(count: Int64, text: String) throws {
    #expect(try Pieces(count: count).description == text)
  }

  @Test func readsBackWhatItWrites() throws {
    for count in MeasureSamples.naturals(seed: 3) {
      let pieces = try Pieces(count: count)
      #expect(try Pieces(parsing: pieces.description) == pieces)
      #expect(Pieces(pieces.description) == pieces)
      #expect(try Pieces(parsing: String(count)) == pieces)
    }
  }

  @Test(
    arguments: numeralRefusals + [
      Refusal("12 đôi", at: 2), Refusal("12 ", at: 2), Refusal("1,5", at: 2),
      Refusal("1,0", at: 2), Refusal("-12", .negative, at: 0),
      Refusal("9223372036854775808", .overflow, at: 0),
    ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: MeasureError.self) { try Pieces(parsing: refusal.text) }
    #expect(refusal.matches(error))
    #expect(Pieces(refusal.text) == nil)
  }

  @Test func refusesResultsItCannotHold() throws {
    let most = try Pieces(count: .max)
    let sum = #expect(throws: MeasureError.self) { try most.adding(.count(1)) }
    #expect(sum?.code == .overflow)
    let difference = #expect(throws: MeasureError.self) { try Pieces.zero.subtracting(.count(1)) }
    #expect(difference?.code == .negative)
    let negative = #expect(throws: MeasureError.self) { try Pieces(count: -1) }
    #expect(negative?.code == .negative)
  }

  @Test func addsAndSubtracts() throws {
    #expect(try Pieces.count(2).adding(.count(3)) == .count(5))
    #expect(try Pieces.count(5).subtracting(.count(3)) == .count(2))
    #expect(Pieces.count(2) < .count(3))
  }
}

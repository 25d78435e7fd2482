import PhienCho
import Testing

@Suite struct MeasureErrorTests {
  @Test(arguments: [
    (
      MeasureError(.overflow, context: "the sum of money"),
      "the sum of money is beyond what the library can hold"
    ),
    (
      MeasureError(.negative, context: "a mass", offset: 0),
      "a mass would be below zero (at byte 0)"
    ),
    (
      MeasureError(.unitMismatch, context: "the sum of quantities"),
      "the sum of quantities mixes mass and pieces"
    ),
    (
      MeasureError(.malformed, context: "a count is a whole number", offset: 3),
      "a count is a whole number (at byte 3)"
    ),
  ])
  func saysWhatToDo(error: MeasureError, text: String) {
    #expect(error.description == text)
  }

  /// A buyer's words never leak into a log through an error.
  @Test func neverRepeatsTheTextItRefuses() {
    let error = #expect(throws: MeasureError.self) { try Money(parsing: "28 bí mật") }
    #expect(error?.description.contains("mật") == false)
  }
}

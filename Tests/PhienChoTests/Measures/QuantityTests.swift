import PhienCho
import Testing

@Suite struct QuantityTests {
  static let half = Quantity.mass(.grams(500))
  static let dozen = Quantity.pieces(.count(12))

  @Test(arguments: [
    ("500 g", half), ("0,5 kg", half), ("5 lạng", half), ("12", dozen),
    ("1.250", .pieces(.count(1250))), ("0", .pieces(.zero)), ("0 g", .mass(.zero)),
  ])
  func reads(text: String, quantity: Quantity) throws {
    #expect(try Quantity(parsing: text) == quantity)
  }

  @Test func readsBackWhatItWrites() throws {
    for amount in MeasureSamples.naturals(seed: 4) {
      for quantity in [
        Quantity.mass(try Mass(grams: amount)), .pieces(try Pieces(count: amount)),
      ] {
        #expect(try Quantity(parsing: quantity.description) == quantity)
        #expect(Quantity(quantity.description) == quantity)
        #expect(quantity.amount == amount)
        #expect(quantity.isZero == (amount == 0))
      }
    }
  }

  @Test(
    arguments: numeralRefusals + [
      Refusal("1,5", at: 2), Refusal("12 đôi", at: 3), Refusal("12 ", at: 3),
      Refusal("-12", .negative, at: 0), Refusal("-12 kg", .negative, at: 0),
      Refusal("9223372036854775808", .overflow, at: 0),
    ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: MeasureError.self) { try Quantity(parsing: refusal.text) }
    #expect(refusal.matches(error))
    #expect(Quantity(refusal.text) == nil)
  }

  @Test func combinesQuantitiesOfOneKind() throws {
    #expect(try Self.half.adding(Self.half) == .mass(.kilograms(1)))
    #expect(try Self.half.subtracting(Self.half) == .mass(.zero))
    #expect(try Self.dozen.adding(Self.dozen) == .pieces(.count(24)))
    #expect(try Self.dozen.subtracting(Self.dozen) == .pieces(.zero))
  }

  @Test(arguments: [(half, dozen), (dozen, half)])
  func neverMixesMassAndPieces(a: Quantity, b: Quantity) {
    let sum = #expect(throws: MeasureError.self) { try a.adding(b) }
    #expect(sum?.code == .unitMismatch)
    let difference = #expect(throws: MeasureError.self) { try a.subtracting(b) }
    #expect(difference?.code == .unitMismatch)
  }
}

import PhienCho
import Testing

@Suite struct MassTests {
  @Test(
    arguments: [
      (0, "0 g"), (1, "1 g"), (500, "500 g"), (999, "999 g"), (1000, "1 kg"), (1001, "1,001 kg"),
      (1010, "1,01 kg"), (1200, "1,2 kg"), (2500, "2,5 kg"), (1_250_000, "1.250 kg"),
      (1_250_050, "1.250,05 kg"), (Int64.max, "9.223.372.036.854.775,807 kg"),
    ] as [(Int64, String)])
  func isWrittenTheVietnameseWay(grams: Int64, text: String) throws {
    #expect(try Mass(grams: grams).description == text)
  }

  @Test func readsBackWhatItWrites() throws {
    for grams in MeasureSamples.naturals(seed: 2) {
      let mass = try Mass(grams: grams)
      #expect(try Mass(parsing: mass.description) == mass)
      #expect(Mass(mass.description) == mass)
      #expect(try Mass(parsing: "\(grams)g") == mass)
    }
  }

  @Test(
    arguments: [
      ("2,5 kg", 2500), ("2,5kg", 2500), ("2,5 KG", 2500), ("2,50 kg", 2500), ("2,500 kg", 2500),
      ("2,500000 kg", 2500), ("2,5\u{A0}kg", 2500), ("1.500 kg", 1_500_000), ("1500 kg", 1_500_000),
      ("0,5 kg", 500), ("0 kg", 0), ("0,000 g", 0), ("-0 kg", 0), ("500 g", 500), ("500g", 500),
      ("500 gram", 500), ("500 Gam", 500), ("5 lạng", 500), ("5 LẠNG", 500),
      ("5 la\u{323}ng", 500), ("5 LA\u{323}NG", 500), ("1,5 lạng", 150), ("3 ký", 3000),
      ("3 kí", 3000), ("3 ky\u{301}", 3000), ("3 cân", 3000), ("3 ca\u{302}n", 3000),
      ("3 kilôgam", 3000), ("3 kilogam", 3000), ("3 kilogram", 3000), ("1 yến", 10_000),
      ("1 ye\u{302}\u{301}n", 10_000), ("1,2 tạ", 120_000), ("1 tấn", 1_000_000),
      ("0,000001 tấn", 1), ("1.234,567 kg", 1_234_567),
    ] as [(String, Int64)])
  func reads(text: String, grams: Int64) throws {
    #expect(try Mass(parsing: text).grams == grams)
  }

  @Test(
    arguments: numeralRefusals + [
      Refusal("5", at: 1), Refusal("2,5", at: 3), Refusal("2.5 kg", at: 1),
      Refusal("5 lang", at: 2), Refusal("5 lb", at: 2), Refusal("5 kg ", at: 4),
      Refusal("5 kg rưỡi", at: 4), Refusal("1kg2", at: 1), Refusal("5 kg/", at: 4),
      Refusal("5\tkg", at: 1), Refusal("1,5 g", at: 2), Refusal("2,5001 kg", at: 5),
      Refusal("0,0000001 tấn", at: 8), Refusal("-5 kg", .negative, at: 0),
      Refusal("\u{2212}5 kg", .negative, at: 0),
      Refusal("9223372036854775808 g", .overflow, at: 0),
      Refusal("9.223.372.036.854.775,808 kg", .overflow, at: 0),
      Refusal("9223372036854775807 tấn", .overflow, at: 0),
      Refusal("99999999999999999999999 yến", .overflow, at: 0),
    ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: MeasureError.self) { try Mass(parsing: refusal.text) }
    #expect(refusal.matches(error))
    #expect(Mass(refusal.text) == nil)
  }

  @Test(arguments: [-1, Int64.min] as [Int64])
  func isNeverBelowZero(grams: Int64) {
    let error = #expect(throws: MeasureError.self) { try Mass(grams: grams) }
    #expect(error?.code == .negative)
  }

  @Test func addsAndSubtracts() throws {
    #expect(try Mass.kilograms(2).adding(.grams(500)) == Mass(grams: 2500))
    #expect(try Mass.kilograms(2).subtracting(.grams(500)) == Mass(grams: 1500))
    #expect(try Mass.kilograms(2).subtracting(.kilograms(2)) == .zero)
    #expect(Mass.kilograms(.max).grams == 4_294_967_295_000)
    #expect(Mass.grams(999) < .kilograms(1))
  }

  @Test func refusesResultsItCannotHold() throws {
    let most = try Mass(grams: .max)
    let sum = #expect(throws: MeasureError.self) { try most.adding(.grams(1)) }
    #expect(sum?.code == .overflow)
    let difference = #expect(throws: MeasureError.self) { try Mass.zero.subtracting(most) }
    #expect(difference?.code == .negative)
  }
}

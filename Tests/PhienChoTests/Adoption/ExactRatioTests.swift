import PhienCho
import Testing

@Suite struct ExactRatioTests {
  @Test(
    arguments: [
      (618, 1085, 0, "57%"), (618, 1085, 2, "56,96%"), (1, 200, 0, "1%"), (1, 201, 0, "0%"),
      (1, 3, 6, "33,333333%"), (2, 3, 6, "66,666667%"), (0, 7, 1, "0,0%"), (7, 1, 0, "700%"),
      (-1, 8, 0, "-13%"), (-1, 800, 0, "0%"), (25, 2, 0, "1.250%"), (1, 1, 1, "100,0%"),
    ] as [(Int64, Int64, Int, String)])
  func percentagesAreRoundedHalfUpOnceFromIntegers(
    numerator: Int64, denominator: Int64, decimals: Int, text: String
  ) throws {
    #expect(try ExactRatio(numerator, of: denominator).percentText(decimals: decimals) == text)
  }

  /// Against the definition in 128 bits: no rounded percentage is further off than half a unit.
  @Test func roundingIsNeverFurtherOffThanHalfAUnit() throws {
    for denominator in Int64(1)...60 {
      for numerator in Int64(0)...90 {
        let text = try ExactRatio(numerator, of: denominator).percentText()
        let percent = try #require(Int64(text.dropLast().filter { $0 != "." }))
        let off = percent * denominator - 100 * numerator
        #expect(2 * abs(off) <= denominator, "\(numerator)/\(denominator) \(text)")
        #expect(2 * off != -denominator, "a half is rounded up")
      }
    }
  }

  @Test(arguments: [Int64.min, -1, 0])
  func aDenominatorMustBeAboveZero(denominator: Int64) throws {
    let error = #expect(throws: AdoptionError.self) { try ExactRatio(1, of: denominator) }
    #expect(error?.code == (denominator == 0 ? .undefined : .outOfRange))
  }

  @Test func theExtremesDoNotTrap() throws {
    let ratios = [
      try ExactRatio(.max, of: 1), try ExactRatio(.min, of: 1), try ExactRatio(.max, of: .max),
      try ExactRatio(1, of: .max),
    ]
    for ratio in ratios {
      #expect(!ratio.percentText(decimals: .max).isEmpty)
      #expect(!ratio.decimalText(decimals: .min).isEmpty)
      for other in ratios { #expect(ratio.isAtLeast(other) || other.isAtLeast(ratio)) }
    }
    #expect(ratios[2].percentText() == "100%")
  }

  @Test func aRatioSitsInARangeByItsExactValue() throws {
    let range = try Percent(15)...Percent(20)
    #expect(try ExactRatio(15, of: 100).isWithin(range))
    #expect(try ExactRatio(20, of: 100).isWithin(range))
    #expect(try !ExactRatio(201, of: 1000).isWithin(range))
    #expect(try !ExactRatio(149_999, of: 1_000_000).isWithin(range))
  }

  @Test(arguments: [(6400, "64%"), (1250, "12,5%"), (1, "0,01%"), (-50, "-0,5%"), (0, "0%")])
  func aPercentageSaysItsDecimals(hundredths: Int64, text: String) throws {
    #expect(try Percent(hundredths: hundredths).description == text)
  }

  @Test(arguments: [Int64.max, .min, 1_000_001])
  func aPercentageBeyondReasonIsRefused(percent: Int64) {
    #expect(throws: AdoptionError.self) { try Percent(percent) }
  }
}

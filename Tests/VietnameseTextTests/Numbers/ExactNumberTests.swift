import Testing
import VietnameseText

@Suite struct ExactNumberTests {
  @Test func reducesAndKeepsTheSignAbove() throws {
    let number = try ExactNumber(6, over: -4)
    #expect(number.numerator == -3)
    #expect(number.denominator == 2)
    #expect(number.description == "-1.5")
  }

  @Test func arithmeticIsExact() throws {
    let third = try ExactNumber(1, over: 3)
    let sum = try third.adding(third).adding(third)
    #expect(sum == .one)
    #expect(try third.multiplied(by: ExactNumber(3)) == .one)
    #expect(try third.divided(by: third) == .one)
    #expect(try third.subtracting(third) == .zero)
    #expect(third < ExactNumber.one)
  }

  @Test func overflowAndZeroAreErrors() {
    #expect(throws: NumberError.self) { try ExactNumber(1, over: 0) }
    #expect(throws: NumberError.self) { try ExactNumber(.min).negated() }
    #expect(throws: NumberError.self) { try ExactNumber(.max).adding(.one) }
    #expect(throws: NumberError.self) { try ExactNumber(.max).multiplied(by: ExactNumber(2)) }
    #expect(throws: NumberError.self) { try ExactNumber.one.divided(by: .zero) }
    #expect(throws: NumberError.self) { try ExactNumber(.min, over: -1) }
  }

  @Test func descriptionsReadBack() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let above = Int64(truncatingIfNeeded: generator.next()) >> 32
      let below = ([1, 2, 3, 7, 8, 10, 125, 1000] as [Int64]).randomElement(using: &generator) ?? 1
      let number = try ExactNumber(above, over: below)
      #expect(ExactNumber(number.description) == number)
    }
    let denominators: [Int64] = [1 << 18, 1 << 40, 1 << 62, 1_000_000_000_000_000_000, .max, 5]
    for below in denominators {
      for above in [.min, .max, 1, -1, 12_345, Int64(truncatingIfNeeded: generator.next())] {
        let number = try ExactNumber(above, over: below)
        #expect(ExactNumber(number.description) == number, "\(above)/\(below)")
      }
    }
    #expect(try ExactNumber(1, over: 1 << 18).description == "0.000003814697265625")
    #expect(try ExactNumber(1, over: 1 << 19).description == "1/524288")
    for text in ["", "-", "1.", ".5", "1/0", "1/", "1.2.3", "99999999999999999999"] {
      #expect(ExactNumber(text) == nil)
    }
  }

  @Test func datesKnowTheCalendar() throws {
    #expect(try PartialDate(year: 2024, month: 2, day: 29).description == "2024-02-29")
    #expect(try PartialDate(day: 5).description == "---05")
    #expect(try PartialDate(month: 5).description == "--05")
    #expect(throws: NumberError.self) { try PartialDate(year: 2023, month: 2, day: 29) }
    #expect(throws: NumberError.self) { try PartialDate(month: 13) }
    #expect(throws: NumberError.self) { try PartialDate(year: 2023, day: 1) }
    #expect(throws: NumberError.self) { try PartialDate() }
  }
}

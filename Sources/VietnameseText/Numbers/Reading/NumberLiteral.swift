/// The parts of digits with points between them, read as a date: "3.10", "24.5.2021".
package struct DottedDate: Sendable {
  package var day: Int
  package var month: Int
  package var year: Int?
  /// Whether it is a day without its year even where nothing says that it is a date.
  package var isDay = false
}

/// A number in digits with its separators, as it was typed.
package struct NumberLiteral: Sendable {
  /// The value by the Vietnamese separators ('.' for thousands, ',' for decimals), or the only one
  /// that makes sense; nil when there is none ("1.2.3") or it is beyond 64 bits.
  package var value: ExactNumber?
  /// Another value: "1,500" is one and a half, and fifteen hundred to who writes English.
  package var other: ExactNumber?
  /// How many digits there are, when there is no separator; else 0.
  package var plainDigits = 0
  /// Whether it begins with a zero that says nothing: "0912", "05".
  package var hasLeadingZero = false
  /// Whether thousands are set apart.
  package var isGrouped = false
  /// The parts of "3.10" or "24.5.2021", where they could be a date.
  package var dotted: DottedDate?
  /// The value when it is a whole number that fits, as most are.
  package var magnitude: UInt64? { value?.integer?.magnitude }

  /// A literal of digits alone.
  init(digits: Span<UInt8>, _ range: Range<Int>) {
    plainDigits = range.count
    hasLeadingZero = range.count > 1 && digits[range.lowerBound] == 0x30
    value = NumberLiteral.integer(digits, range).map { ExactNumber($0) }
  }

  /// A vulgar fraction in one character.
  init(_ numerator: Int64, over denominator: Int64) {
    value = try? ExactNumber(numerator, over: denominator)
  }

  /// A raised digit, the ² of m².
  init(raised digit: Int64) {
    value = ExactNumber(digit)
    plainDigits = 1
  }

  /// A literal of runs of digits with separators between them.
  init(_ text: Span<UInt8>, runs: [Range<Int>], separators: [UInt8]) {
    guard let first = runs.first, runs.count == separators.count + 1, !separators.isEmpty else {
      return
    }
    let leadsGroups = first.count <= 3 && text[first.lowerBound] != 0x30
    let comma = UInt8(ascii: ",")
    let lastSeparator = separators[separators.count - 1]
    let mixed = separators[0] != lastSeparator
    let grouping = mixed ? separators.dropLast() : separators[...]
    let groups = mixed ? runs.dropFirst().dropLast() : runs.dropFirst()
    let isUniform = grouping.allSatisfy { $0 == separators[0] }
    let isGroups = leadsGroups && isUniform && groups.allSatisfy { $0.count == 3 }
    if separators[0] == UInt8(ascii: "."), runs.count <= 3 { readDate(text, runs) }
    if isGroups, let whole = NumberLiteral.join(text, mixed ? Array(runs.dropLast()) : runs) {
      isGrouped = true
      if mixed {
        value = NumberLiteral.decimal(whole, text, runs[runs.count - 1])
      } else if runs.count == 2, separators[0] == comma {
        let one = NumberLiteral.integer(text, first)
        value = one.flatMap { NumberLiteral.decimal($0, text, runs[1]) }
        other = ExactNumber(whole)
        isGrouped = false
      } else {
        value = ExactNumber(whole)
      }
    } else if runs.count == 2, let whole = NumberLiteral.integer(text, first) {
      value = NumberLiteral.decimal(whole, text, runs[1])
    }
  }

  private mutating func readDate(_ text: Span<UInt8>, _ runs: [Range<Int>]) {
    guard runs[0].count <= 2, runs[1].count <= 2, runs.count == 2 || runs[2].count == 4,
      let day = NumberLiteral.integer(text, runs[0]),
      let month = NumberLiteral.integer(text, runs[1])
    else { return }
    dotted = DottedDate(day: Int(day), month: Int(month))
    if runs.count == 3 {
      dotted?.year = NumberLiteral.integer(text, runs[2]).map { Int($0) }
    } else {
      // "1.5" is one and a half; two digits look like a month.
      dotted?.isDay = runs[1].count == 2
    }
  }

  static func integer(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    var value: Int64 = 0
    for index in range {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(text[index] &- 0x30))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  private static func join(_ text: Span<UInt8>, _ runs: [Range<Int>]) -> Int64? {
    var value: Int64 = 0
    for run in runs {
      guard let group = integer(text, run) else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 1000)
      let (sum, carry) = product.addingReportingOverflow(group)
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  private static func decimal(
    _ whole: Int64, _ text: Span<UInt8>, _ digits: Range<Int>
  ) -> ExactNumber? {
    guard digits.count <= 18, let part = integer(text, digits) else { return nil }
    var scale: Int64 = 1
    for _ in 0..<digits.count { scale *= 10 }
    guard let fraction = try? ExactNumber(part, over: scale) else { return nil }
    return try? ExactNumber(whole).adding(fraction)
  }
}

extension ExactNumber: LosslessStringConvertible {
  /// The number in ASCII digits: "-1200000", "2.5", and "1/3" where no decimal ends, or one with
  /// more digits than a `UInt64` holds.
  ///
  /// The point is the decimal mark, there is no grouping, and ``init(_:)-(String)`` reads it back.
  public var description: String {
    guard denominator != 1 else { return String(numerator) }
    guard let decimals, isReadable(decimals.count) else { return "\(numerator)/\(denominator)" }
    let whole = numerator.magnitude / denominator.magnitude
    let digits = String(decoding: decimals.map { $0 &+ 0x30 }, as: UTF8.self)
    return "\(isNegative ? "-" : "")\(whole).\(digits)"
  }

  /// Whether all digits with so many decimals make an integer that ``init(_:)-(String)`` can hold.
  private func isReadable(_ decimals: Int) -> Bool {
    guard decimals <= 18 else { return false }
    var power: UInt64 = 1
    for _ in 0..<decimals { power *= 10 }
    return !numerator.magnitude.multipliedReportingOverflow(by: power / denominator.magnitude)
      .overflow
  }

  /// The digits after the decimal mark as values 0 to 9, nil when they never end.
  ///
  /// An integer has none. There are at most 62: one for every factor 2 or 5 of the denominator.
  public var decimals: [UInt8]? {
    let divisor = denominator.magnitude
    var rest = divisor
    while rest.isMultiple(of: 2) { rest /= 2 }
    while rest.isMultiple(of: 5) { rest /= 5 }
    guard rest == 1 else { return nil }
    var digits: [UInt8] = []
    var remainder = numerator.magnitude % divisor
    while remainder != 0 {
      let product = remainder.multipliedFullWidth(by: 10)
      let (digit, next) = divisor.dividingFullWidth(product)
      digits.append(UInt8(truncatingIfNeeded: digit))
      remainder = next
    }
    return digits
  }

  /// Creates a number from text as ``description`` writes it; nil for any other text.
  ///
  /// Also reads fractions that are not reduced. Takes linear time.
  /// - Parameter description: ASCII digits, '-' before them where the number is below zero, and '.'
  ///   before at most 18 decimals or '/' before a denominator.
  public init?(_ description: String) {
    let text = Array(description.utf8)
    let isNegative = text.first == UInt8(ascii: "-")
    var above: UInt64 = 0
    var below: UInt64 = 1
    var index = isNegative ? 1 : 0
    guard Self.read(text, &index, &above) > 0 else { return nil }
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      let count = Self.read(text, &index, &above)
      guard (1...18).contains(count) else { return nil }
      for _ in 0..<count { below *= 10 }
    } else if index < text.count, text[index] == UInt8(ascii: "/") {
      index += 1
      below = 0
      guard Self.read(text, &index, &below) > 0, below != 0 else { return nil }
    }
    guard index == text.count,
      let number = try? ExactNumber(magnitude: above, over: below, isNegative: isNegative)
    else { return nil }
    self = number
  }

  /// Appends digits to a value and returns how many there were, 0 when they overflow.
  private static func read(_ text: [UInt8], _ index: inout Int, _ value: inout UInt64) -> Int {
    let start = index
    while index < text.count, text[index] &- 0x30 < 10 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(text[index] &- 0x30))
      guard !overflow, !carry else { return 0 }
      value = sum
      index += 1
    }
    return index - start
  }
}

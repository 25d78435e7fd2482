/// A decimal number as Vietnamese writing has it: '.' between groups of three digits, ',' before
/// the decimals ("1.250", "2,5").
///
/// Held as digits, so that a unit read later can still shift the decimal mark exactly.
/// Source of the separators: Unicode CLDR, locale `vi`, `latn` symbols.
struct VietnameseNumeral {
  var isNegative = false
  /// The digits before the decimal mark, as values 0 to 9, without separators.
  var integer: [UInt8] = []
  /// The digits after the decimal mark, as values 0 to 9.
  var decimals: [UInt8] = []
  /// The UTF-8 offset of the sign or first digit.
  var offset: Int
  /// The UTF-8 offset of the first decimal.
  var decimalsOffset: Int

  /// The value × 10^`exponent`, without its sign.
  ///
  /// - Throws: `malformed` at the first decimal that a whole number cannot hold, `overflow` beyond
  ///   64 bits; both named by `measure`.
  func magnitude(shiftedBy exponent: Int, _ measure: String) throws(MeasureError) -> UInt64 {
    if let surplus = decimals.dropFirst(exponent).firstIndex(where: { $0 != 0 }) {
      throw MeasureError(
        .malformed, context: "\(measure) has more decimals than can be held exactly",
        offset: decimalsOffset + surplus)
    }
    var value: UInt64 = 0
    let padding = repeatElement(0 as UInt8, count: max(0, exponent - decimals.count))
    for digits in [integer[...], decimals.prefix(exponent), ArraySlice(padding)] {
      for digit in digits {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
        guard !overflow, !carry else {
          throw MeasureError(.overflow, context: measure, offset: offset)
        }
        value = sum
      }
    }
    return value
  }

  /// The signed value of a number without decimals.
  ///
  /// - Throws: `malformed` at the first decimal, `overflow` beyond 64 bits.
  func wholeValue(_ measure: String) throws(MeasureError) -> Int64 {
    guard decimals.isEmpty else {
      throw MeasureError(
        .malformed, context: "\(measure) has no decimals", offset: decimalsOffset)
    }
    let magnitude = try magnitude(shiftedBy: 0, measure)
    guard magnitude <= (isNegative ? Int64.min.magnitude : Int64.max.magnitude) else {
      throw MeasureError(.overflow, context: measure, offset: offset)
    }
    return Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
  }

  /// The value × 10^`exponent` of a measure that has no values below zero.
  ///
  /// - Throws: `negative` for a number below zero, else as ``magnitude(shiftedBy:_:)``.
  func nonnegativeValue(shiftedBy exponent: Int, _ measure: String) throws(MeasureError) -> Int64 {
    let magnitude = try magnitude(shiftedBy: exponent, measure)
    guard !isNegative || magnitude == 0 else {
      throw MeasureError(.negative, context: measure, offset: offset)
    }
    guard let value = Int64(exactly: magnitude) else {
      throw MeasureError(.overflow, context: measure, offset: offset)
    }
    return value
  }
}

extension BinaryInteger {
  /// The number with '.' between groups of three digits: "-28.000".
  var vietnameseText: String {
    let digits = Array(String(magnitude).utf8)
    var text: [UInt8] = self < 0 ? [UInt8(ascii: "-")] : []
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) {
        text.append(UInt8(ascii: "."))
      }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

internal import VietnameseText

/// Numbers as a Vietnamese sentence has them: "1.085", "56,96".
enum FigureWords {
  /// A number, rounded to two decimals where it has more, or to three significant digits below 1.
  static func number(_ value: ExactNumber) -> String {
    if let integer = value.integer { return grouped(integer.magnitude, value.isNegative) }
    var decimals: Int64 = 100
    var width = 2
    while width < 6, let scaled = try? value.multiplied(by: ExactNumber(decimals)),
      scaled < ExactNumber(10), scaled > ExactNumber(-10)
    {
      decimals *= 10
      width += 1
    }
    guard let scaled = try? value.multiplied(by: ExactNumber(decimals)) else {
      return value.description
    }
    let (quotient, rest) = scaled.numerator.magnitude.quotientAndRemainder(
      dividingBy: scaled.denominator.magnitude)
    let rounded = quotient &+ (rest >= scaled.denominator.magnitude &- rest ? 1 : 0)
    let whole = grouped(rounded / UInt64(decimals), value.isNegative)
    var part = String(rounded % UInt64(decimals))
    while part.utf8.count < width { part = "0" + part }
    while part.utf8.last == 0x30 { part.removeLast() }
    return part.isEmpty ? whole : whole + "," + part
  }

  /// The two ends of an interval.
  static func interval(_ interval: FigureInterval) -> String {
    switch (interval.low, interval.high) {
    case (let low?, let high?) where low == high: number(low)
    case (let low?, let high?): "\(number(low))–\(number(high))"
    case (let low?, nil): "từ \(number(low))"
    case (nil, let high?): "đến \(number(high))"
    case (nil, nil): "không rõ"
    }
  }

  private static func grouped(_ magnitude: UInt64, _ isNegative: Bool) -> String {
    let digits = Array(String(magnitude).utf8)
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(UInt8(ascii: ".")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

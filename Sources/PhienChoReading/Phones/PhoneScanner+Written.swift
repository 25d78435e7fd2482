/// Numbers as most people write them.
extension PhoneScanner {
  /// The number that bytes are which nothing goes on from: "0912345678", "0912.345.678",
  /// "0912 345 678", "+84912345678", "o912345678".
  ///
  /// A number is known as soon as it is whole, so that no group may be one digit.
  ///
  /// - Returns: What ``spans(in:tokens:afterCue:withAccounts:)`` finds in them; nil where it has to
  ///   look.
  static func number(_ bytes: Pile<UInt8>, _ range: Swift.Range<Int>) -> PhoneNumber? {
    guard (10...14).contains(range.count) else { return nil }
    var digits = PhoneDigits()
    let first = bytes[range.lowerBound]
    let isZero = first | 0x20 == UInt8(ascii: "o")
    if isZero { digits.append(0) }
    let hasSign = isZero || first == UInt8(ascii: "+")
    var isGrouped = false
    var group = 0
    for index in range.dropFirst(hasSign ? 1 : 0) {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits.append(byte &- 0x30)
        group += 1
      } else {
        guard isSeparator(byte), group >= 2 else { return nil }
        isGrouped = true
        group = 0
      }
    }
    guard group >= 2, !(isGrouped && hasSign) else { return nil }
    let isNational = digits.count == 10 && digits[0] == 0 && (isZero || !hasSign)
    let isInternational = digits.count == 11 && digits.beginsWithCountry && !isZero && !isGrouped
    guard isNational || isInternational,
      let number = NumberingPlan.current(digits.dropFirst(isNational ? 1 : 2))
    else { return nil }
    return PhoneNumber(uncheckedNational: number)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}

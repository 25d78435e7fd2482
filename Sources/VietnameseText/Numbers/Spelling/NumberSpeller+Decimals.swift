extension NumberSpeller {
  /// An exact number in words: "hai phẩy năm", "âm không phẩy không năm", "một phần ba".
  ///
  /// A number whose decimals end is read as a decimal, any other as a fraction ("phần").
  /// - Parameter value: The number.
  /// - Returns: The words in NFC with one space between them.
  public func spell(_ value: ExactNumber) -> String {
    if let integer = value.integer { return spell(integer) }
    let sign = value.isNegative ? "âm " : ""
    let magnitude = value.numerator.magnitude
    guard let decimals = value.decimals else {
      return sign + spell(magnitude: magnitude) + " phần " + spell(value.denominator)
    }
    return sign + spell(magnitude: magnitude / value.denominator.magnitude) + " phẩy "
      + spell(decimals: decimals)
  }

  /// Digits one by one, as phone numbers and codes are read: "không chín một hai".
  ///
  /// Takes linear time.
  ///
  /// - Parameter digits: ASCII digits.
  /// - Returns: The words with one space between.
  /// - Throws: `malformed` at the first character that is no ASCII digit.
  public func spell(digits: some StringProtocol) throws(NumberError) -> String {
    var words = ""
    for (offset, byte) in digits.utf8.enumerated() {
      guard byte &- 0x30 < 10 else {
        throw NumberError(
          .malformed, context: "only the digits 0 to 9 can be read one by one", offset: offset)
      }
      if offset > 0 { words += " " }
      words += GroupTable.digits[Int(byte &- 0x30)]
    }
    return words
  }

  private func spell(magnitude: UInt64) -> String {
    guard let value = Int64(exactly: magnitude) else {
      // Only 2⁶³ is not an Int64; its spelling is that of −2⁶³ without the sign.
      return String(spell(Int64.min).dropFirst(3))
    }
    return spell(value)
  }

  private func spell(decimals: [UInt8]) -> String {
    let zeros = decimals.prefix { $0 == 0 }
    let rest = decimals.dropFirst(zeros.count)
    var words = zeros.map { GroupTable.digits[Int($0)] }
    if options.decimals == .asNumber, rest.count <= 3 {
      words.append(spell(rest.reduce(0 as Int64) { $0 * 10 + Int64($1) }))
    } else {
      words += rest.map { GroupTable.digits[Int($0)] }
    }
    return words.joined(separator: " ")
  }
}

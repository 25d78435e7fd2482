/// How an amount of money is put into words on an invoice (số tiền bằng chữ).
public struct MoneyWording: Sendable, Hashable {
  /// When the word "chẵn" (even) closes the amount.
  public enum Even: UInt8, Sendable, Hashable, CaseIterable {
    /// When the amount is a whole number of thousands.
    case wholeThousands
    /// Always.
    case always
    /// Never.
    case never
  }

  /// The name of the currency, "đồng" unless said otherwise.
  public var currency: String
  /// When the amount closes with "chẵn".
  public var even: Even
  /// Whether the first letter is a capital, as invoices have it.
  public var isCapitalized: Bool

  /// Creates a wording.
  ///
  /// - Parameters:
  ///   - currency: The name of the currency.
  ///   - even: When the amount closes with "chẵn".
  ///   - isCapitalized: Whether the first letter is a capital.
  public init(
    currency: String = "đồng", even: Even = .wholeThousands, isCapitalized: Bool = true
  ) {
    self.currency = currency
    self.even = even
    self.isCapitalized = isCapitalized
  }
}

extension NumberSpeller {
  /// An amount of money in words: 28,000 is "Hai mươi tám nghìn đồng chẵn".
  ///
  /// - Parameters:
  ///   - amount: The amount, in whole units of the currency.
  ///   - wording: The currency's name and the manner of the words.
  /// - Returns: The words.
  public func spell(money amount: Int64, _ wording: MoneyWording = MoneyWording()) -> String {
    var bytes = Array(spell(amount).utf8)
    if wording.isCapitalized, let first = bytes.first {
      // "â" of "âm" is C3 A2; every other number word begins with an ASCII letter.
      if first < 0x80 { bytes[0] = first &- 0x20 } else { bytes[1] &-= 0x20 }
    }
    var words = String(decoding: bytes, as: UTF8.self)
    if !wording.currency.isEmpty { words += " " + wording.currency }
    let isEven = amount != 0 && amount.isMultiple(of: 1000)
    if wording.even == .always || (wording.even == .wholeThousands && isEven) { words += " chẵn" }
    return words
  }
}

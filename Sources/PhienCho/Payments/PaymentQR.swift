/// A VietQR code for a transfer to an account (mã QR chuyển khoản): the text a QR image carries.
///
/// The text is EMVCo's merchant-presented code with NAPAS's account information under ID 38 (GUID
/// A000000727, service QRIBFTTA), the amount in đồng under 54 and the memo under 62-08. Sources:
/// EMV QR Code Specification for Payment Systems, Merchant-Presented Mode 1.1; NAPAS, Technical
/// Specifications on NAPAS QR Switching 1.5.2, part IV (January 2021).
public struct PaymentQR: Sendable, Hashable {
  /// Where the money goes.
  public let account: BankAccount

  /// How much; `nil` when the payer is to enter it.
  public let amount: Money?

  /// What the payer's transfer will say; `nil` for nothing.
  public let memo: String?

  /// Creates a code.
  ///
  /// - Parameters:
  ///   - account: Where the money goes.
  ///   - amount: How much, 1 đ to 9,999,999,999,999 đ (ID 54 has 13 characters); `nil` when the
  ///     payer is to enter it.
  ///   - memo: What the transfer will say: 1 to 25 ASCII letters, digits, spaces and `. - _ /`, not
  ///     beginning or ending in a space; `nil` for nothing.
  /// - Throws: ``PaymentError`` with code `amount` or `memo`.
  public init(account: BankAccount, amount: Money? = nil, memo: String? = nil)
    throws(PaymentError)
  {
    if let amount, !(1...9_999_999_999_999).contains(amount.vnd) {
      throw PaymentError(.amount, reason: "an amount is 1 đ to 9.999.999.999.999 đ", object: "54")
    }
    if let memo, !Self.isMemo(memo) {
      throw PaymentError(
        .memo, reason: "a memo is 1 to 25 letters without accents, digits, spaces and . - _ /",
        object: "62.08")
    }
    self.account = account
    self.amount = amount
    self.memo = memo
  }

  /// Creates the code that asks for an order's money.
  ///
  /// - Parameters:
  ///   - account: Where the money goes.
  ///   - amount: What is due.
  ///   - memo: What finds the order again.
  /// - Throws: ``PaymentError`` with code `amount`.
  public init(account: BankAccount, amount: Money, memo: PaymentMemo) throws(PaymentError) {
    try self.init(account: account, amount: amount, memo: memo.description)
  }

  private static func isMemo(_ memo: String) -> Bool {
    (1...25).contains(memo.utf8.count) && memo.utf8.first != 0x20 && memo.utf8.last != 0x20
      && memo.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || " .-_/".utf8.contains(byte)
      }
  }

  static let guid = "A000000727"
  static let service = "QRIBFTTA"

  /// The text for the QR image.
  ///
  /// A code with an amount is for one payment ("dynamic", 12), one without for many (11).
  public var payload: String {
    let beneficiary =
      DataObjects.text("00", account.bank.rawValue) + DataObjects.text("01", account.number)
    var text = DataObjects.text("00", "01") + DataObjects.text("01", amount == nil ? "11" : "12")
    text += DataObjects.text(
      "38",
      DataObjects.text("00", Self.guid) + DataObjects.text("01", beneficiary)
        + DataObjects.text("02", Self.service))
    text += DataObjects.text("53", "704")
    if let amount { text += DataObjects.text("54", "\(amount.vnd)") }
    text += DataObjects.text("58", "VN")
    if let memo { text += DataObjects.text("62", DataObjects.text("08", memo)) }
    text += "6304"
    return text + CRC16.text(CRC16.of(text.utf8))
  }
}

extension PaymentQR: LosslessStringConvertible {
  /// The text for the QR image.
  public var description: String { payload }

  /// Reads a code as ``init(parsing:)`` does; `nil` for what it refuses.
  public init?(_ description: String) {
    guard let code = try? PaymentQR(parsing: description) else { return nil }
    self = code
  }
}

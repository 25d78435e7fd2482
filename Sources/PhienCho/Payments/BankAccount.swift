/// The six digits that name a bank in the NAPAS network (mã BIN ngân hàng).
public struct BankBIN: Sendable, Hashable, CustomStringConvertible {
  /// The six digits.
  public let rawValue: String

  /// Takes a bank's number.
  ///
  /// Any six digits are taken: banks merge and join, so that a table of them is never complete.
  ///
  /// - Throws: ``PaymentError`` with code `bank` for anything but six ASCII digits.
  public init(_ rawValue: String) throws(PaymentError) {
    guard rawValue.utf8.count == 6, rawValue.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw PaymentError(.bank, reason: "a bank's BIN is six digits, such as 970436")
    }
    self.rawValue = rawValue
  }

  private init(known rawValue: StaticString) { self.rawValue = "\(rawValue)" }

  /// The six digits.
  public var description: String { rawValue }
}

/// Numbers as vietqr.io lists them (https://www.vietqr.io/api-bank), each also in the list of the
/// package vietqr_gen (https://pub.dev/packages/vietqr_gen); looked up in November 2026.
extension BankBIN {
  /// Agribank (Ngân hàng Nông nghiệp và Phát triển Nông thôn).
  public static let agribank = BankBIN(known: "970405")
  /// VietinBank (Ngân hàng Công thương).
  public static let vietinBank = BankBIN(known: "970415")
  /// ACB (Ngân hàng Á Châu).
  public static let acb = BankBIN(known: "970416")
  /// BIDV (Ngân hàng Đầu tư và Phát triển).
  public static let bidv = BankBIN(known: "970418")
  /// MB (Ngân hàng Quân đội).
  public static let mb = BankBIN(known: "970422")
  /// Sacombank (Ngân hàng Sài Gòn Thương Tín).
  public static let sacombank = BankBIN(known: "970403")
  /// HDBank (Ngân hàng Phát triển Thành phố Hồ Chí Minh).
  public static let hdBank = BankBIN(known: "970437")
  /// LPBank (Ngân hàng Lộc Phát, before it Bưu điện Liên Việt), which sits in rural post offices.
  public static let lpBank = BankBIN(known: "970449")

  /// The banks named here by what they are called; the caller gives the digits of any other.
  public static let known: [(name: String, bin: BankBIN)] = [
    ("ACB", acb), ("Agribank", agribank), ("BIDV", bidv), ("HDBank", hdBank), ("LPBank", lpBank),
    ("MB", mb), ("Sacombank", sacombank), ("VietinBank", vietinBank),
  ]
}

/// An account that money is sent to (tài khoản nhận tiền): the seller's, who shows it to buyers.
///
/// Not masked: it is printed in the payment code. A buyer's account does not belong here.
public struct BankAccount: Sendable, Hashable, CustomStringConvertible {
  /// The bank.
  public let bank: BankBIN

  /// The number, or the name that stands for it: 1 to 19 ASCII letters and digits.
  public let number: String

  /// Takes an account.
  ///
  /// - Throws: ``PaymentError`` with code `account` for a number that is empty, longer than 19, or
  ///   has other characters than ASCII letters and digits (NAPAS QR format 1.5.2, ID 38-01-01).
  public init(bank: BankBIN, number: String) throws(PaymentError) {
    guard (1...19).contains(number.utf8.count), number.utf8.allSatisfy(Self.isAllowed) else {
      throw PaymentError(
        .account, reason: "an account number is 1 to 19 letters and digits, without spaces")
    }
    self.bank = bank
    self.number = number
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The bank's number and the account's: "970436 0123456789".
  public var description: String { "\(bank) \(number)" }
}

/// What was wrong with a payment code, an account, or a memo.
public struct PaymentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; more may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The stable name of the kind.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A bank identification number is not six digits.
    public static let bank = Code(rawValue: "bank")
    /// An account number is not 1 to 19 ASCII letters and digits.
    public static let account = Code(rawValue: "account")
    /// An amount is not 1 đ to 9,999,999,999,999 đ.
    public static let amount = Code(rawValue: "amount")
    /// A memo's text is longer than the code holds, or has other characters than it allows.
    public static let memo = Code(rawValue: "memo")
    /// A session or a number is larger than a memo holds.
    public static let memoRange = Code(rawValue: "memo-range")
    /// The text is not a sequence of data objects as EMVCo writes them.
    public static let structure = Code(rawValue: "structure")
    /// The checksum does not fit the text.
    public static let checksum = Code(rawValue: "checksum")
    /// The text is a payment code, but not one of VietQR for transfers.
    public static let notVietQR = Code(rawValue: "not-vietqr")
  }

  /// What kind of failure this is.
  public let code: Code

  /// What was wrong, in words; never the account or the text itself.
  public let reason: String

  /// The data object at fault, such as "38.01", when one is.
  public let object: String?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of failure this is.
  ///   - reason: What was wrong, in words.
  ///   - object: The data object at fault, when one is.
  public init(_ code: Code, reason: String, object: String? = nil) {
    self.code = code
    self.reason = reason
    self.object = object
  }

  /// A sentence a user can act on.
  public var description: String {
    (object.map { "data object \($0): " } ?? "") + reason
  }
}

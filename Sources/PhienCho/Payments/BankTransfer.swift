/// One line of a bank statement (dòng sao kê): money that came in, or went out.
///
/// The text is personal data: it often names the payer. It is not shown in descriptions.
public struct BankTransfer: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// The bank's own number of the line, by which one that comes twice is known; `nil` for none.
  public let reference: String?

  /// When it was booked.
  public let instant: Instant

  /// How much came in; below zero for money that went out.
  public let amount: Money

  /// What the transfer says, as the bank wrote it.
  public let text: String

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - reference: The bank's own number of the line, when the statement has one.
  ///   - instant: When it was booked.
  ///   - amount: How much came in; below zero for money that went out.
  ///   - text: What the transfer says.
  public init(reference: String?, instant: Instant, amount: Money, text: String) {
    self.reference = reference
    self.instant = instant
    self.amount = amount
    self.text = text
  }

  /// The amount and the moment; neither the text nor the reference.
  public var description: String { "\(amount) at \(instant.iso8601())" }

  /// A mirror without the text and the reference.
  public var customMirror: Mirror {
    Mirror(self, children: ["instant": instant, "amount": amount], displayStyle: .struct)
  }
}

/// Money that an order waits for (khoản phải thu).
public struct PaymentDue: Sendable, Hashable {
  /// What finds it in a transfer's text.
  public let memo: PaymentMemo

  /// How much is due in all.
  public let amount: Money

  /// When the buyer was first asked for it; a transfer booked earlier is not for it.
  public let since: Instant

  /// Creates an amount due.
  ///
  /// - Throws: ``PaymentError`` with code `amount` unless the amount is above zero.
  public init(memo: PaymentMemo, amount: Money, since: Instant) throws(PaymentError) {
    guard amount.vnd > 0 else {
      throw PaymentError(.amount, reason: "an amount due is above 0 đ")
    }
    self.memo = memo
    self.amount = amount
    self.since = since
  }
}

/// What a line of a bank statement is for.
@nonexhaustive
public enum TransferMatch: Sendable, Hashable {
  /// It pays what is left of an amount due, to the đồng.
  case paid(PaymentMemo)
  /// It pays a part, and this much is still missing (thiếu).
  case underpaid(PaymentMemo, missing: Money)
  /// It pays more than what is left, by this much (thừa).
  case overpaid(PaymentMemo, excess: Money)
  /// A human must decide; nothing was counted. The candidates are those the text names or, when it
  /// names none, those of whom exactly this amount is due, at most ten.
  case review(ReviewCause, candidates: [PaymentMemo])
  /// The line was matched before, by its reference; nothing was counted again.
  case repeated
  /// Money that went out, or no money.
  case notIncoming

  /// Why a human must decide; more may be added.
  public struct ReviewCause: RawRepresentable, Sendable, Hashable {
    /// The stable name of the cause.
    public let rawValue: String

    /// Creates a cause from its stable name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text has no memo.
    public static let noMemo = ReviewCause(rawValue: "no-memo")
    /// The text has memos of several amounts due.
    public static let severalMemos = ReviewCause(rawValue: "several-memos")
    /// The memo is of another session, or of nobody.
    public static let unknownMemo = ReviewCause(rawValue: "unknown-memo")
    /// The money was booked before the buyer was asked for it.
    public static let tooEarly = ReviewCause(rawValue: "too-early")
    /// Everything that was due is paid already.
    public static let alreadyPaid = ReviewCause(rawValue: "already-paid")
  }
}

/// How an order is paid (thanh toán), read off from its amounts.
///
/// What is due changes with the goods (a weighing, a return) without any payment, so that no table
/// of states and events could tell it: it is a function of three amounts.
///
/// | amounts | state |
/// |---|---|
/// | paid = 0, due ≤ 0 | nothingDue |
/// | paid = 0, due > 0 | unpaid |
/// | paid > 0, paid − refunded = 0 | refunded |
/// | 0 < paid − refunded < due | part |
/// | 0 < paid − refunded = due | paid |
/// | 0 < paid − refunded > due | overpaid |
public enum PaymentState: String, Sendable, Hashable, CaseIterable {
  /// There is nothing to pay, and nothing was.
  case nothingDue = "nothing-due"
  /// Nothing is paid (chưa thanh toán).
  case unpaid
  /// Less is paid than is due (thanh toán một phần).
  case part
  /// What is due is paid (đã thanh toán).
  case paid
  /// More is paid than is due: the rest is the buyer's (trả thừa).
  case overpaid
  /// Everything paid was given back (đã hoàn tiền).
  case refunded

  /// The state of an order by its amounts.
  ///
  /// - Parameters:
  ///   - due: The price of the goods the buyer gets or keeps, with charges; may be below zero.
  ///   - paid: Everything the buyer paid; at least 0.
  ///   - refunded: Everything given back; from 0 to `paid`.
  public init(due: Money, paid: Money, refunded: Money) {
    guard paid.vnd > 0 else {
      self = due.vnd > 0 ? .unpaid : .nothingDue
      return
    }
    let (net, overflow) = paid.vnd.subtractingReportingOverflow(refunded.vnd)
    if overflow || net > due.vnd && net > 0 {
      self = .overpaid
    } else if net <= 0 {
      self = .refunded
    } else {
      self = net == due.vnd ? .paid : .part
    }
  }
}

/// How money changes hands (hình thức thanh toán); more may be added.
public struct PaymentMethod: RawRepresentable, Sendable, Hashable {
  /// The stable name of the method.
  public let rawValue: String

  /// Creates a method from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// In cash, from hand to hand.
  public static let cash = PaymentMethod(rawValue: "cash")
  /// By bank transfer, as by a VietQR code.
  public static let transfer = PaymentMethod(rawValue: "transfer")
  /// By an electronic wallet.
  public static let wallet = PaymentMethod(rawValue: "wallet")
  /// In cash to the carrier.
  public static let cashOnDelivery = PaymentMethod(rawValue: "cash-on-delivery")
}

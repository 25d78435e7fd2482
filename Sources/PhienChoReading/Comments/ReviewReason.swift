/// Why a reading should be looked at by a human; more may be added.
public struct ReviewReason: RawRepresentable, Sendable, Hashable {
  /// The stable code of the reason.
  public let rawValue: String

  /// Creates a reason from its stable code.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// No product is named and none is pinned.
  public static let productMissing = ReviewReason(rawValue: "product-missing")
  /// The product named is not on sale.
  public static let productUnknown = ReviewReason(rawValue: "product-unknown")
  /// Two offers fit the name equally well.
  public static let productAmbiguous = ReviewReason(rawValue: "product-ambiguous")
  /// No quantity is given.
  public static let quantityMissing = ReviewReason(rawValue: "quantity-missing")
  /// The quantity is a range, a rough figure, an amount of money, "3k", or absurd.
  public static let quantityAmbiguous = ReviewReason(rawValue: "quantity-ambiguous")
  /// A bare number was taken as kilograms.
  public static let unitAssumed = ReviewReason(rawValue: "unit-assumed")
  /// The unit is not one the offer is sold in.
  public static let unitMismatch = ReviewReason(rawValue: "unit-mismatch")
  /// The same offer is named twice, and its quantities were added.
  public static let repeatedItem = ReviewReason(rawValue: "repeated-item")
  /// The wish depends on something, or lies far off.
  public static let conditional = ReviewReason(rawValue: "conditional")
  /// Digits that look like a phone number are not one.
  public static let phoneInvalid = ReviewReason(rawValue: "phone-invalid")
  /// The comment may be a question or an order.
  public static let intentUnclear = ReviewReason(rawValue: "intent-unclear")
}

extension ReviewReason {
  /// The reason in a few Vietnamese words, for a report; a code that has none stands for itself.
  public var explanation: String {
    switch self {
    case .productMissing: "không rõ mặt hàng"
    case .productUnknown: "mặt hàng không bán"
    case .productAmbiguous: "trùng tên mặt hàng"
    case .quantityMissing: "chưa có số lượng"
    case .quantityAmbiguous: "số lượng không chắc"
    case .unitAssumed: "số trần, coi là kg"
    case .unitMismatch: "sai đơn vị bán"
    case .repeatedItem: "nhắc lại, đã cộng dồn"
    case .conditional: "có điều kiện"
    case .phoneInvalid: "số điện thoại sai"
    case .intentUnclear: "chưa rõ có mua"
    default: rawValue
    }
  }
}

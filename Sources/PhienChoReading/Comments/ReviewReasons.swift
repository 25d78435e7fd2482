/// The reasons found so far, each once; listed in one order whatever the order of finding.
struct ReviewReasons: OptionSet, Sendable {
  let rawValue: UInt16

  static let intentUnclear = ReviewReasons(rawValue: 1 << 0)
  static let conditional = ReviewReasons(rawValue: 1 << 1)
  static let productMissing = ReviewReasons(rawValue: 1 << 2)
  static let productUnknown = ReviewReasons(rawValue: 1 << 3)
  static let productAmbiguous = ReviewReasons(rawValue: 1 << 4)
  static let quantityMissing = ReviewReasons(rawValue: 1 << 5)
  static let quantityAmbiguous = ReviewReasons(rawValue: 1 << 6)
  static let unitAssumed = ReviewReasons(rawValue: 1 << 7)
  static let unitMismatch = ReviewReasons(rawValue: 1 << 8)
  static let repeatedItem = ReviewReasons(rawValue: 1 << 9)
  static let phoneInvalid = ReviewReasons(rawValue: 1 << 10)

  /// The order they are listed in, one for each bit.
  private static let order: [ReviewReason] = [
    .intentUnclear, .conditional, .productMissing, .productUnknown, .productAmbiguous,
    .quantityMissing, .quantityAmbiguous, .unitAssumed, .unitMismatch, .repeatedItem, .phoneInvalid,
  ]

  /// The reasons in their order.
  var list: [ReviewReason] {
    guard !isEmpty else { return [] }
    return Self.order.indices.compactMap { rawValue & 1 &<< $0 != 0 ? Self.order[$0] : nil }
  }
}

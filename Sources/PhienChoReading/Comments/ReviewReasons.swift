/// The reasons found so far, each once; listed in one order whatever the order of finding.
struct ReviewReasons: Sendable {
  /// The order they are listed in.
  private static let order: [ReviewReason] = [
    .intentUnclear, .conditional, .productMissing, .productUnknown, .productAmbiguous,
    .quantityMissing, .quantityAmbiguous, .unitAssumed, .unitMismatch, .repeatedItem, .phoneInvalid,
  ]

  private var found: [ReviewReason] = []

  mutating func insert(_ reason: ReviewReason) {
    if !found.contains(reason) { found.append(reason) }
  }

  func contains(_ reason: ReviewReason) -> Bool { found.contains(reason) }

  /// The reasons in their order.
  var list: [ReviewReason] {
    found.isEmpty ? [] : Self.order.filter { found.contains($0) }
  }
}

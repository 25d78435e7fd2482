/// Why an order was cancelled, as the field names it; more may be added.
public struct CancellationReason: RawRepresentable, Sendable, Hashable {
  /// The stable name of the reason.
  public let rawValue: String

  /// Creates a reason from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer changed their mind.
  public static let buyerChangedMind = CancellationReason(rawValue: "buyer-changed-mind")
  /// The buyer could not be reached.
  public static let buyerUnreachable = CancellationReason(rawValue: "buyer-unreachable")
  /// The comment was not an order after all.
  public static let wrongClaim = CancellationReason(rawValue: "wrong-claim")
  /// There was not enough stock.
  public static let stockShort = CancellationReason(rawValue: "stock-short")
  /// The price shown was wrong.
  public static let priceError = CancellationReason(rawValue: "price-error")
  /// The same order stands elsewhere.
  public static let duplicate = CancellationReason(rawValue: "duplicate")
  /// The order was a prank.
  public static let prank = CancellationReason(rawValue: "prank")
  /// The household withdrew its goods.
  public static let producerWithdrew = CancellationReason(rawValue: "producer-withdrew")
  /// The goods spoiled or could not travel.
  public static let forceMajeure = CancellationReason(rawValue: "force-majeure")
  /// The buyer did not take the goods at the door, and will not (bom hàng).
  public static let refusedAtDoor = CancellationReason(rawValue: "refused-at-door")
  /// Less was there when the goods were weighed.
  public static let weightShort = CancellationReason(rawValue: "weight-short")
  /// Every hold ran out, and the session's rules end such an order.
  public static let holdsRanOut = CancellationReason(rawValue: "holds-ran-out")
  /// Its goods went into another order of the same person.
  public static let joined = CancellationReason(rawValue: "joined")
}

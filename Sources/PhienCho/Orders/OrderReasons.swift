/// Why the goods packed are not the goods agreed on; more may be added.
public struct AdjustmentReason: RawRepresentable, Sendable, Hashable {
  /// The stable name of the reason.
  public let rawValue: String

  /// Creates a reason from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The goods weigh what they weigh: a fruit cannot be cut to the gram.
  public static let weighed = AdjustmentReason(rawValue: "weighed")
  /// There was not enough.
  public static let stockShort = AdjustmentReason(rawValue: "stock-short")
  /// Some was damaged or spoiled.
  public static let damaged = AdjustmentReason(rawValue: "damaged")
  /// The buyer asked for it.
  public static let buyerAsked = AdjustmentReason(rawValue: "buyer-asked")
  /// The seller gives more as a present.
  public static let present = AdjustmentReason(rawValue: "present")
}

/// Why goods did not stay with the buyer; more may be added.
public struct FulfilmentReason: RawRepresentable, Sendable, Hashable {
  /// The stable name of the reason.
  public let rawValue: String

  /// Creates a reason from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer changed their mind.
  public static let buyerChangedMind = FulfilmentReason(rawValue: "buyer-changed-mind")
  /// The buyer could not be reached.
  public static let buyerUnreachable = FulfilmentReason(rawValue: "buyer-unreachable")
  /// The goods were damaged or spoiled.
  public static let damaged = FulfilmentReason(rawValue: "damaged")
  /// They were not the goods agreed on.
  public static let wrongGoods = FulfilmentReason(rawValue: "wrong-goods")
  /// They came too late.
  public static let late = FulfilmentReason(rawValue: "late")
}

/// What money beside the price of goods is for; more may be added.
public struct ChargeReason: RawRepresentable, Sendable, Hashable {
  /// The stable name of the reason.
  public let rawValue: String

  /// Creates a reason from its stable name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The delivery (phí giao hàng).
  public static let delivery = ChargeReason(rawValue: "delivery")
  /// A discount (giảm giá), below zero.
  public static let discount = ChargeReason(rawValue: "discount")
  /// An allowance for a fault (đền bù), below zero.
  public static let goodwill = ChargeReason(rawValue: "goodwill")
}

/// What becomes of goods agreed on and not packed.
public enum Remainder: String, Sendable, Hashable, CaseIterable {
  /// The line is settled at what was weighed; the difference is one of weighing.
  case settle
  /// The rest is not coming and goes back on the shelf.
  case release
  /// The rest is still owed and will be packed later.
  case backorder
}

extension Refusal.Reason {
  /// The stable name of the reason, such as "unknown-offer": for programs to tell reasons apart by.
  public var name: String {
    switch self {
    case .emptyRequest: "empty-request"
    case .unknownOffer: "unknown-offer"
    case .wrongUnit: "wrong-unit"
    case .noOrder: "no-order"
    case .nothingToRemove: "nothing-to-remove"
    case .removedTooMuch: "removed-too-much"
    case .nothingHeld: "nothing-held"
    case .transition: "transition"
    case .overflow: "overflow"
    case .repeated: "repeated"
    case .unknownComment: "unknown-comment"
    case .leftForReview: "left-for-review"
    case .ignored: "ignored"
    case .alreadyLinked: "already-linked"
    case .cannotJoin: "cannot-join"
    case .orderCancelled: "order-cancelled"
    case .neverConfirmed: "never-confirmed"
    case .handedOver: "handed-over"
    case .alreadyPacked: "already-packed"
    case .notAtStage: "not-at-stage"
    case .nothingAtStage: "nothing-at-stage"
    case .outsideTolerance: "outside-tolerance"
    case .noSubstitution: "no-substitution"
    case .stockShort: "stock-short"
    case .notProposed: "not-proposed"
    case .badAmount: "bad-amount"
    case .badPrice: "bad-price"
    case .exceeds: "exceeds"
    case .moneyOverflow: "money-overflow"
    }
  }
}

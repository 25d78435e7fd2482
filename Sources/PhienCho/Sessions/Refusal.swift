/// An event, or one line of it, that could not be applied as it stands, and why.
public struct Refusal: Sendable, Hashable, CustomStringConvertible {
  /// Why an event could not be applied as it stands; more may be added.
  @nonexhaustive
  public enum Reason: Sendable, Hashable {
    /// The request has no lines.
    case emptyRequest
    /// The catalogue has no offer with this code.
    case unknownOffer(OfferCode)
    /// A mass was asked of goods sold by the piece or pack, or the reverse.
    case wrongUnit(OfferCode)
    /// The buyer has no order that this could be about.
    case noOrder
    /// The buyer has nothing of this offer that could be given up.
    case nothingToRemove(OfferCode)
    /// More was to be removed than the buyer had: all of it was released, and this much was beyond.
    case removedTooMuch(OfferCode, excess: Quantity)
    /// There is nothing held that could be confirmed.
    case nothingHeld
    /// The order or claim is in a state that does not allow it.
    case transition(TransitionError)
    /// With this, the session's totals would no longer fit in 64 bits.
    case overflow(OfferCode)
    /// The same was asked by the same buyer in an event shortly before.
    case repeated(EventID)
    /// No event of this identifier asked for anything before this.
    case unknownComment(EventID)
    /// The session's rules leave this change of a comment to a human.
    case leftForReview(EventID)
    /// The session's rules ignore such a change of a comment.
    case ignored(EventID)
    /// A buyer is linked to itself, or was linked to the same person before.
    case alreadyLinked
    /// Two carts of one person stay apart: goods or cash on delivery of the later are under way.
    case cannotJoin
    /// The order is cancelled.
    case orderCancelled
    /// The order was never confirmed, so that there is nothing agreed to act on.
    case neverConfirmed
    /// Goods of the order have left the seller.
    case handedOver
    /// This much of what was to be taken back is packed and stays.
    case alreadyPacked(OfferCode, excess: Quantity)
    /// This much more was to move than there is at the stage.
    case notAtStage(OfferCode, GoodsStage, excess: Quantity)
    /// There are no goods in the order that the event could move.
    case nothingAtStage(GoodsStage)
    /// The weight is outside the session's tolerance, by this much in all from what was agreed.
    case outsideTolerance(OfferCode, difference: Quantity)
    /// The session's rules do not allow a substitution.
    case noSubstitution
    /// There is not enough of the offer on the shelf.
    case stockShort(OfferCode)
    /// No such proposal waits for the buyer's consent.
    case notProposed(EventID)
    /// An amount must be above zero, and a charge other than zero.
    case badAmount(Money)
    /// A price below zero.
    case badPrice(Money)
    /// More would be given back than was paid, or passed on than was collected, by this much.
    case exceeds(Money)
    /// With this, sums of money would no longer fit in 64 bits.
    case moneyOverflow
  }

  /// The event.
  public let event: EventID

  /// When it happened.
  public let instant: Instant

  /// The position of the request line at fault, from 0; `nil` when it is the whole event.
  public let line: Int?

  /// Why it could not be applied as it stands.
  public let reason: Reason

  /// A sentence a user can act on.
  public var description: String {
    let place = line.map { "event \(event), line \($0 + 1)" } ?? "event \(event)"
    return "\(place): \(reason.sentence)"
  }
}

extension Refusal.Reason {
  /// The reason in words.
  var sentence: String {
    switch self {
    case .emptyRequest: "the request asks for nothing"
    case .unknownOffer(let code): "the catalogue has no offer \(code.rawValue)"
    case .wrongUnit(let code): "offer \(code.rawValue) is not sold in that unit"
    case .noOrder: "the buyer has no open order"
    case .nothingToRemove(let code): "the buyer has nothing of offer \(code.rawValue) to remove"
    case .removedTooMuch(let code, let excess):
      "everything of offer \(code.rawValue) was released, which is \(excess) less than was to be"
    case .nothingHeld: "the order holds nothing that could be confirmed"
    case .transition(let error): error.description
    case .overflow(let code):
      "with this much of offer \(code.rawValue) the totals are larger than the library can hold"
    case .repeated(let event): "the buyer asked the same shortly before, in event \(event)"
    case .unknownComment(let event): "there is no request \(event) before this that it could change"
    case .leftForReview(let event): "the change of comment \(event) is left to the seller"
    case .ignored(let event): "the session's rules ignore the change of comment \(event)"
    case .alreadyLinked: "the two buyers are one person already"
    case .cannotJoin: "the later of the two orders is under way and stays as it is"
    case .orderCancelled: "the order is cancelled"
    case .neverConfirmed: "the order was never confirmed"
    case .handedOver: "goods of the order have left the seller"
    case .alreadyPacked(let code, let excess):
      "\(excess) of offer \(code.rawValue) are packed; unpack them first"
    case .notAtStage(let code, let stage, let excess):
      "there are \(excess) less of offer \(code.rawValue) at \(stage.rawValue) than that"
    case .nothingAtStage(let stage): "nothing in the order is at \(stage.rawValue)"
    case .outsideTolerance(let code, let difference):
      "offer \(code.rawValue) is \(difference) off, which is outside the tolerance"
    case .noSubstitution: "the session's rules do not allow a substitution"
    case .stockShort(let code): "there is not enough of offer \(code.rawValue)"
    case .notProposed(let event): "event \(event) proposed nothing that waits for consent"
    case .badAmount(let amount): "\(amount) is not an amount that can be paid or charged"
    case .badPrice(let price): "\(price) is below zero and no price"
    case .exceeds(let excess): "that is \(excess) more than there is"
    case .moneyOverflow: "with this the sums are larger than the library can hold"
    }
  }
}

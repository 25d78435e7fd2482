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
    }
  }
}

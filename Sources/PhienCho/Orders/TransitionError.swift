/// A claim or an order was asked to do what its state does not allow.
public struct TransitionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Which machine refused, in which state, and what it was asked.
  public enum Refused: Sendable, Hashable {
    /// A claim in a state was sent an event it does not take.
    case claim(ClaimState, ClaimEvent)
    /// An order in a state was sent an event it does not take.
    case order(OrderState, OrderEvent)
  }

  /// Which machine refused, in which state, and what it was asked.
  public let refused: Refused

  /// Creates an error.
  public init(_ refused: Refused) { self.refused = refused }

  /// A sentence a user can act on, naming the state and the event.
  public var description: String {
    switch refused {
    case .claim(let state, let event):
      "a claim that is \(state.rawValue) cannot take the event \"\(event.rawValue)\""
    case .order(let state, let event):
      "an order that is \(state.rawValue) cannot take the event \"\(event.rawValue)\""
    }
  }
}

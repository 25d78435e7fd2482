/// A claim, an order, goods or cash on delivery was asked to do what its state does not allow.
public struct TransitionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Which machine refused, in which state, and what it was asked.
  public enum Refused: Sendable, Hashable {
    /// A claim in a state was sent an event it does not take.
    case claim(ClaimState, ClaimEvent)
    /// An order in a state was sent an event it does not take.
    case order(OrderState, OrderEvent)
    /// Goods at a stage were sent an event they do not take.
    case goods(GoodsStage, FulfilmentEvent)
    /// Cash on delivery in a state was sent an event it does not take.
    case remittance(RemittanceState, RemittanceEvent)
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
    case .goods(let stage, let event):
      "goods that are \(stage.rawValue) cannot take the event \"\(event.rawValue)\""
    case .remittance(let state, let event):
      "cash on delivery that is \(state.rawValue) cannot take the event \"\(event.rawValue)\""
    }
  }
}

/// How far goods of an order have come (tình trạng giao hàng).
///
/// Not a state of the order: of one order line, 2 kg may be delivered and 1 kg still to be packed.
/// Each amount moves along this table on its own, and an order's ``FulfilmentState`` is read off
/// from where its goods are.
///
/// | stage | pack | unpack | handOver | collect | deliver | refuse | lose | giveBack |
/// |---|---|---|---|---|---|---|---|---|
/// | toPack | packed | refused | refused | refused | refused | refused | refused | refused |
/// | packed | refused | toPack | inTransit | delivered | refused | refused | refused | refused |
/// | inTransit | refused | refused | refused | refused | delivered | refused at the door | lost | refused |
/// | delivered | refused | refused | refused | refused | refused | refused | refused | returned |
/// | refused, returned, lost | refused | refused | refused | refused | refused | refused | refused | refused |
public enum GoodsStage: String, Sendable, Hashable, CaseIterable {
  /// Agreed on and not packed (chờ đóng gói).
  case toPack = "to-pack"
  /// Weighed or counted, in the parcel (đã đóng gói).
  case packed
  /// With the carrier (đang giao).
  case inTransit = "in-transit"
  /// With the buyer (đã giao).
  case delivered
  /// Not accepted at the door (khách từ chối nhận); final. Put on sale again with a restock.
  case refused
  /// Brought back after delivery (trả hàng); final. Put on sale again with a restock.
  case returned
  /// Lost or spoiled on the way (thất lạc, hỏng); final.
  case lost

  /// Whether no event leads out of this stage.
  public var isTerminal: Bool { self == .refused || self == .returned || self == .lost }

  /// Whether the buyer is to pay for goods at this stage.
  public var isDue: Bool { !isTerminal }

  /// The stage after an event.
  ///
  /// - Throws: ``TransitionError`` naming the stage and the event when the table has no such move.
  /// - Complexity: O(1).
  public func after(_ event: FulfilmentEvent) throws(TransitionError) -> GoodsStage {
    guard event.source == self else { throw TransitionError(.goods(self, event)) }
    return event.target
  }
}

/// What can happen to goods of an order.
public enum FulfilmentEvent: String, Sendable, Hashable, CaseIterable {
  /// They go into the parcel, as much as was agreed; a weighing says how much it really was.
  case pack
  /// They come out of the parcel again.
  case unpack
  /// The carrier takes them.
  case handOver = "hand-over"
  /// The buyer fetches them.
  case collect
  /// The carrier hands them to the buyer.
  case deliver
  /// The buyer does not accept them at the door (bom hàng).
  case refuse
  /// They are lost or spoil on the way.
  case lose
  /// The buyer brings them back.
  case giveBack = "give-back"

  /// The one stage this can happen at.
  public var source: GoodsStage {
    switch self {
    case .pack: .toPack
    case .unpack, .handOver, .collect: .packed
    case .deliver, .refuse, .lose: .inTransit
    case .giveBack: .delivered
    }
  }

  /// The stage it leads to.
  public var target: GoodsStage {
    switch self {
    case .pack: .packed
    case .unpack: .toPack
    case .handOver: .inTransit
    case .collect, .deliver: .delivered
    case .refuse: .refused
    case .lose: .lost
    case .giveBack: .returned
    }
  }
}

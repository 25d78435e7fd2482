/// How far an order as a whole has come, read off from where its goods are (tình trạng đơn).
public struct FulfilmentState: Sendable, Hashable {
  /// The furthest stage that goods of the order are at; ``GoodsStage/toPack`` for an order without
  /// goods. The order of stages is that of ``GoodsStage``, but for delivered goods, which outrank
  /// those that came back.
  public let stage: GoodsStage

  /// Whether other goods of the order are at another stage.
  public let isPartial: Bool

  /// The state of an order with goods at these stages.
  public init(_ stages: Set<GoodsStage>) {
    stage = Self.ranking.last(where: stages.contains) ?? .toPack
    isPartial = stages.count > 1
  }

  private static let ranking: [GoodsStage] = [
    .toPack, .packed, .inTransit, .lost, .refused, .returned, .delivered,
  ]
}

extension FulfilmentState: CustomStringConvertible {
  /// The stable name: "delivered", or "partly delivered".
  public var description: String { isPartial ? "partly \(stage.rawValue)" : stage.rawValue }
}

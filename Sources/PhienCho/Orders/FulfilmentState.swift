/// How far an order as a whole has come, read off from where its goods are (tình trạng đơn).
public struct FulfilmentState: Sendable, Hashable {
  /// The furthest stage that goods of the order are at.
  ///
  /// It is ``GoodsStage/toPack`` for an order without goods. Goods in transit outrank packed ones;
  /// then come lost, refused and returned ones, and delivered ones before all.
  public let stage: GoodsStage

  /// Whether other goods of the order are at another stage.
  public let isPartial: Bool

  /// The state of an order with goods at these stages.
  public init(_ stages: Set<GoodsStage>) {
    var bits: UInt8 = 0
    for (place, stage) in Self.ranking.enumerated() where stages.contains(stage) {
      bits |= 1 << UInt8(place)
    }
    self.init(bits: bits)
  }

  /// The same, with a bit for each stage, the furthest the highest.
  init(bits: UInt8) {
    stage = bits == 0 ? .toPack : Self.ranking[7 - bits.leadingZeroBitCount]
    isPartial = bits.nonzeroBitCount > 1
  }

  private static let ranking: [GoodsStage] = [
    .toPack, .packed, .inTransit, .lost, .refused, .returned, .delivered,
  ]
}

extension FulfilmentState: CustomStringConvertible {
  /// The stable name: "delivered", or "partly delivered".
  public var description: String { isPartial ? "partly \(stage.rawValue)" : stage.rawValue }
}

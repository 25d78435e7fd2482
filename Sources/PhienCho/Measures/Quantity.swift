/// How much of an offer: a mass for goods sold by mass, pieces for goods sold by piece or pack.
public enum Quantity: Sendable, Hashable {
  /// A mass in grams.
  case mass(Mass)
  /// A number of pieces or packs.
  case pieces(Pieces)

  /// Whether this is none at all.
  public var isZero: Bool { amount == 0 }

  /// The bare amount: grams for a mass, the count for pieces.
  public var amount: Int64 {
    switch self {
    case .mass(let mass): mass.grams
    case .pieces(let pieces): pieces.count
    }
  }

  /// The sum of two quantities of one kind.
  ///
  /// - Throws: ``MeasureError`` with code `unitMismatch` or `overflow`.
  public func adding(_ other: Quantity) throws(MeasureError) -> Quantity {
    switch (self, other) {
    case (.mass(let a), .mass(let b)): return .mass(try a.adding(b))
    case (.pieces(let a), .pieces(let b)): return .pieces(try a.adding(b))
    default: throw MeasureError(.unitMismatch, context: "the sum of quantities")
    }
  }

  /// The difference of two quantities of one kind.
  ///
  /// - Throws: ``MeasureError`` with code `unitMismatch`, or `negative` when `other` is the larger.
  public func subtracting(_ other: Quantity) throws(MeasureError) -> Quantity {
    switch (self, other) {
    case (.mass(let a), .mass(let b)): return .mass(try a.subtracting(b))
    case (.pieces(let a), .pieces(let b)): return .pieces(try a.subtracting(b))
    default: throw MeasureError(.unitMismatch, context: "the difference of quantities")
    }
  }
}

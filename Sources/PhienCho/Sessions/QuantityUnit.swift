/// What a bare amount counts.
enum QuantityUnit: UInt8, Sendable, Hashable {
  case grams = 1
  case pieces

  init(_ quantity: Quantity) {
    switch quantity {
    case .mass: self = .grams
    case .pieces: self = .pieces
    }
  }

  init(_ basis: UnitPrice.Basis) {
    switch basis {
    case .kilogram: self = .grams
    case .piece, .pack: self = .pieces
    }
  }

  /// The quantity of an amount that is at least 0.
  func quantity(_ amount: Int64) -> Quantity {
    switch self {
    case .grams: .mass(Mass(uncheckedGrams: amount))
    case .pieces: .pieces(Pieces(uncheckedCount: amount))
    }
  }
}

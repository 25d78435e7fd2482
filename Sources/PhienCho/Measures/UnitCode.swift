extension UnitPrice.Basis {
  /// The unit's code in UN/CEFACT Recommendation 20: `KGM` a kilogram, `C62` one piece or pack.
  ///
  /// The form of a pack is no unit of measure there; it belongs to the goods.
  public var unitCode: String {
    switch self {
    case .kilogram: "KGM"
    case .piece, .pack: "C62"
    }
  }
}

extension Quantity {
  /// The code of what ``amount`` counts in UN/CEFACT Recommendation 20: `GRM` grams, `C62` pieces.
  public var unitCode: String {
    switch self {
    case .mass: "GRM"
    case .pieces: "C62"
    }
  }
}

extension Quantity: LosslessStringConvertible {
  /// The quantity as Vietnamese writing has it: "2,5 kg" for a mass, "12" for pieces.
  public var description: String {
    switch self {
    case .mass(let mass): mass.description
    case .pieces(let pieces): pieces.description
    }
  }

  /// Reads a quantity: with a unit of mass as ``Mass/init(parsing:)`` does, a bare whole number as
  /// ``Pieces/init(parsing:)`` does.
  ///
  /// - Throws: ``MeasureError`` with code `malformed`, `negative` or `overflow` and the UTF-8 offset
  ///   of the fault.
  /// - Complexity: O(*n*) in the text.
  public init(parsing text: some StringProtocol) throws(MeasureError) {
    var scanner = MeasureScanner(text)
    let numeral = try scanner.numeral(Mass.form)
    if scanner.isAtEnd {
      self = .pieces(try Pieces(numeral))
    } else {
      self = .mass(try Mass(numeral, unitFrom: &scanner))
      try scanner.expectEnd(Mass.form)
    }
  }

  /// Reads a quantity as ``init(parsing:)`` does; `nil` for what it refuses.
  public init?(_ description: String) {
    guard let quantity = try? Quantity(parsing: description) else { return nil }
    self = quantity
  }
}

extension Quantity: Codable {
  private enum CodingKeys: String, CodingKey { case grams, pieces }

  /// Reads `{"grams": 2500}` or `{"pieces": 3}`.
  ///
  /// - Throws: `DecodingError` also for both keys, neither, or a value below zero.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let mass = try container.decodeIfPresent(Mass.self, forKey: .grams)
    let pieces = try container.decodeIfPresent(Pieces.self, forKey: .pieces)
    self = try decoder.revalidated { () throws(MeasureError) in
      switch (mass, pieces) {
      case (let mass?, nil): return .mass(mass)
      case (nil, let pieces?): return .pieces(pieces)
      default:
        throw MeasureError(.malformed, context: "a quantity has either grams or pieces")
      }
    }
  }

  /// Writes `{"grams": 2500}` or `{"pieces": 3}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .mass(let mass): try container.encode(mass, forKey: .grams)
    case .pieces(let pieces): try container.encode(pieces, forKey: .pieces)
    }
  }
}

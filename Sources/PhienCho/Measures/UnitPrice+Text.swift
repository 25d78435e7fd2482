extension UnitPrice: LosslessStringConvertible {
  static let form =
    "a unit price is written as 28.000 ₫/kg, 350.000 ₫/đôi or 450.000 ₫/gói 500 g"

  /// The price as Vietnamese writing has it: "28.000 ₫/kg", "350.000 ₫/đôi", "450.000 ₫/gói 500 g".
  public var description: String { "\(amount)/\(basis)" }

  /// Reads a unit price: an amount as ``Money/init(parsing:)`` reads it, '/', and what it buys.
  ///
  /// What it buys is a kilogram by any of its names, a piece by its unit's name, or a pack by its
  /// unit's name followed by a mass. Spaces around '/' do not matter.
  ///
  /// - Throws: ``MeasureError`` with code `malformed`, `negative` or `overflow` and the UTF-8 offset
  ///   of the fault.
  /// - Complexity: O(*n*) in the text.
  public init(parsing text: some StringProtocol) throws(MeasureError) {
    var scanner = MeasureScanner(text)
    let amount = try Money(scanning: &scanner)
    guard amount >= .zero else {
      throw MeasureError(.negative, context: "a unit price", offset: 0)
    }
    scanner.skipSpaces()
    guard scanner.skip("/") else {
      throw MeasureError(.malformed, context: Self.form, offset: scanner.offset)
    }
    scanner.skipSpaces()
    let basisOffset = scanner.offset
    do throws(MeasureError) {
      self = try UnitPrice(amount, per: Basis(scanning: &scanner))
    } catch {
      throw error.at(basisOffset)
    }
  }

  /// Reads a unit price as ``init(parsing:)`` does; `nil` for what it refuses.
  public init?(_ description: String) {
    guard let price = try? UnitPrice(parsing: description) else { return nil }
    self = price
  }
}

extension UnitPrice.Basis: CustomStringConvertible {
  /// What one price buys, as written after the '/': "kg", "đôi", "gói 500 g".
  public var description: String {
    switch self {
    case .kilogram: "kg"
    case .piece(let unit): unit
    case .pack(let unit, let contents): "\(unit) \(contents)"
    }
  }

  /// Longer than any name and mass that could be valid, and short enough to try every number in it.
  private static let longestText = 192

  init(scanning scanner: inout MeasureScanner) throws(MeasureError) {
    guard scanner.remainingCount <= Self.longestText else {
      throw MeasureError(.malformed, context: UnitPrice.form)
    }
    let start = scanner
    let text = scanner.rest()
    guard Mass.gramsExponent(ofUnit: text) != 3 else {
      self = .kilogram
      return
    }
    for var candidate in start.atEachNumber {
      let unit = start.text(upTo: candidate)
      guard let numeral = try? candidate.numeral(Mass.form),
        let contents = try? Mass(numeral, unitFrom: &candidate), candidate.isAtEnd
      else { continue }
      self = .pack(unit: unit, contents: contents)
      return
    }
    self = .piece(unit: text)
  }

  /// Makes sure that a unit's name is one, and that no price with it reads back as another.
  static func validate(unit: String) throws(MeasureError) {
    let scalars = unit.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, unit.utf8.count <= 64,
      !first.properties.isWhitespace, !last.properties.isWhitespace,
      ![.dashPunctuation, .mathSymbol].contains(last.properties.generalCategory),
      !scalars.contains(where: { $0 == "/" || $0.properties.generalCategory == .control })
    else {
      throw MeasureError(
        .malformed, context: "a unit's name has 1 to 64 bytes, such as đôi, gói or hộp")
    }
    var scanner = MeasureScanner(unit)
    guard Mass.gramsExponent(ofUnit: unit) == nil,
      case .piece = try Self(scanning: &scanner)
    else {
      throw MeasureError(
        .malformed, context: "a piece or pack needs a unit's name that is not itself a mass")
    }
  }
}

extension UnitPrice: Codable {
  private enum CodingKeys: String, CodingKey { case by, unit, grams, vnd, vndPerKilogram }
  private enum Sale: String, Codable { case mass, piece, pack }

  /// Reads `{"by": "mass", "vndPerKilogram": 28000}`,
  /// `{"by": "piece", "unit": "đôi", "vnd": 350000}` or
  /// `{"by": "pack", "unit": "gói", "grams": 500, "vnd": 450000}`.
  ///
  /// - Throws: `DecodingError` also for what ``init(_:per:)`` refuses.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let amount: Money
    let basis: Basis
    switch try container.decode(Sale.self, forKey: .by) {
    case .mass:
      amount = try container.decode(Money.self, forKey: .vndPerKilogram)
      basis = .kilogram
    case .piece:
      amount = try container.decode(Money.self, forKey: .vnd)
      basis = .piece(unit: try container.decode(String.self, forKey: .unit))
    case .pack:
      amount = try container.decode(Money.self, forKey: .vnd)
      basis = .pack(
        unit: try container.decode(String.self, forKey: .unit),
        contents: try container.decode(Mass.self, forKey: .grams))
    }
    self = try decoder.revalidated { () throws(MeasureError) in
      try UnitPrice(amount, per: basis)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch basis {
    case .kilogram:
      try container.encode(Sale.mass, forKey: .by)
      try container.encode(amount, forKey: .vndPerKilogram)
    case .piece(let unit):
      try container.encode(Sale.piece, forKey: .by)
      try container.encode(unit, forKey: .unit)
      try container.encode(amount, forKey: .vnd)
    case .pack(let unit, let contents):
      try container.encode(Sale.pack, forKey: .by)
      try container.encode(unit, forKey: .unit)
      try container.encode(contents, forKey: .grams)
      try container.encode(amount, forKey: .vnd)
    }
  }
}

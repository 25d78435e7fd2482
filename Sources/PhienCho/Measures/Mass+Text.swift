extension Mass: LosslessStringConvertible {
  static let form = "a mass is written in kg, g, lạng, yến, tạ or tấn, as in 2,5 kg"

  /// The mass as Vietnamese writing has it: "500 g" below a kilogram, else "2,5 kg", "1.250 kg".
  ///
  /// Always exact: 1234 g is "1,234 kg".
  public var description: String {
    guard grams >= 1000 else { return "\(grams) g" }
    let kilograms = (grams / 1000).vietnameseText
    let (_, remainder) = grams.quotientAndRemainder(dividingBy: 1000)
    guard remainder > 0 else { return "\(kilograms) kg" }
    // Adding 1000 keeps the zeros in front of a short remainder, and its own digit is dropped.
    var decimals = String(remainder + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(kilograms),\(decimals) kg"
  }

  /// Reads a mass with its unit: "2,5 kg", "500g", "5 lạng", "1.250 kg".
  ///
  /// '.' stands between groups of three digits and ',' before decimals, so "1.500 kg" is 1500 kg
  /// and "1.5 kg" is refused. Units, in any letter case and normalization form but with their
  /// accents: g, gam, gram; lạng (100 g); kg, ký, kí, cân, kilôgam, kilogam, kilogram; yến (10 kg);
  /// tạ (100 kg); tấn (1000 kg). A mass that is not a whole number of grams is refused.
  ///
  /// - Throws: ``MeasureError`` with code `malformed`, `negative` or `overflow` and the UTF-8 offset
  ///   of the fault.
  /// - Complexity: O(*n*) in the text.
  public init(parsing text: some StringProtocol) throws(MeasureError) {
    var scanner = MeasureScanner(text)
    let numeral = try scanner.numeral(Self.form)
    try self.init(numeral, unitFrom: &scanner)
    try scanner.expectEnd(Self.form)
  }

  /// Reads a mass as ``init(parsing:)`` does; `nil` for what it refuses.
  public init?(_ description: String) {
    guard let mass = try? Mass(parsing: description) else { return nil }
    self = mass
  }

  init(_ numeral: VietnameseNumeral, unitFrom scanner: inout MeasureScanner) throws(MeasureError) {
    scanner.skipSpaces()
    let unitOffset = scanner.offset
    guard let exponent = Self.gramsExponent(ofUnit: scanner.word()) else {
      throw MeasureError(.malformed, context: Self.form, offset: unitOffset)
    }
    self.init(uncheckedGrams: try numeral.nonnegativeValue(shiftedBy: exponent, "a mass"))
  }

  /// The power of ten of the grams in a unit of mass, `nil` for a word that is not one.
  static func gramsExponent(ofUnit word: String) -> Int? {
    switch word.lowercased() {
    case "g", "gam", "gram": 0
    case "lạng": 2
    case "kg", "ký", "kí", "cân", "kilôgam", "kilogam", "kilogram": 3
    case "yến": 4
    case "tạ": 5
    case "tấn": 6
    default: nil
    }
  }
}

extension Mass: Codable {
  /// Reads the mass as an integer number of grams.
  ///
  /// - Throws: `DecodingError` also for a mass below zero.
  public init(from decoder: any Decoder) throws {
    let grams = try decoder.singleValueContainer().decode(Int64.self)
    self = try decoder.revalidated { () throws(MeasureError) in try Mass(grams: grams) }
  }

  /// Writes the mass as an integer number of grams.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(grams)
  }
}

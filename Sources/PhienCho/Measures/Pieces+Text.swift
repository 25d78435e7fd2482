extension Pieces: LosslessStringConvertible {
  static let form = "a count is written as a whole number, as in 12"

  /// The count as Vietnamese writing has it: "12", "1.250".
  public var description: String { count.vietnameseText }

  /// Reads a count: "12", "1.250", "1250"; no decimals and no unit.
  ///
  /// - Throws: ``MeasureError`` with code `malformed`, `negative` or `overflow` and the UTF-8 offset
  ///   of the fault.
  /// - Complexity: O(*n*) in the text.
  public init(parsing text: some StringProtocol) throws(MeasureError) {
    var scanner = MeasureScanner(text)
    try self.init(scanner.numeral(Self.form))
    try scanner.expectEnd(Self.form)
  }

  /// Reads a count as ``init(parsing:)`` does; `nil` for what it refuses.
  public init?(_ description: String) {
    guard let pieces = try? Pieces(parsing: description) else { return nil }
    self = pieces
  }

  init(_ numeral: VietnameseNumeral) throws(MeasureError) {
    let count = try numeral.wholeValue("a count")
    guard count >= 0 else {
      throw MeasureError(.negative, context: "a count", offset: numeral.offset)
    }
    self.init(uncheckedCount: count)
  }
}

extension Pieces: Codable {
  /// Reads the count as an integer.
  ///
  /// - Throws: `DecodingError` also for a count below zero.
  public init(from decoder: any Decoder) throws {
    let count = try decoder.singleValueContainer().decode(Int64.self)
    self = try decoder.revalidated { () throws(MeasureError) in try Pieces(count: count) }
  }

  /// Writes the count as an integer.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}

extension Money: LosslessStringConvertible {
  static let form = "money is written in whole đồng, as in 28.000 ₫"

  /// The amount as Vietnamese writing has it: "28.000 ₫", "-28.000 ₫".
  public var description: String { "\(vnd.vietnameseText) ₫" }

  /// Reads an amount: "28.000 ₫", "28000", "28.000đ", "28.000 đồng", "28.000 VND".
  ///
  /// '.' stands between groups of three digits, all through or not at all. The unit may be ₫, đ,
  /// đồng, VND or VNĐ in any letter case and normalization form, after spaces (breaking or not) or
  /// none, or be left out. There are no decimals, since the đồng has no smaller unit; a number that
  /// begins with 0 is refused.
  ///
  /// - Throws: ``MeasureError`` with code `malformed` or `overflow` and the UTF-8 offset of the
  ///   fault.
  /// - Complexity: O(*n*) in the text.
  public init(parsing text: some StringProtocol) throws(MeasureError) {
    var scanner = MeasureScanner(text)
    self = try Money(scanning: &scanner)
    try scanner.expectEnd(Self.form)
  }

  /// Reads an amount as ``init(parsing:)`` does; `nil` for what it refuses.
  public init?(_ description: String) {
    guard let money = try? Money(parsing: description) else { return nil }
    self = money
  }

  init(scanning scanner: inout MeasureScanner) throws(MeasureError) {
    let numeral = try scanner.numeral(Self.form)
    var lookahead = scanner
    lookahead.skipSpaces()
    let unitOffset = lookahead.offset
    switch lookahead.word().lowercased() {
    case "": break
    case "₫", "đ", "đồng", "vnd", "vnđ": scanner = lookahead
    default: throw MeasureError(.malformed, context: Self.form, offset: unitOffset)
    }
    self.init(vnd: try numeral.wholeValue("an amount of money"))
  }
}

extension Money: Codable {
  /// Reads the amount as an integer number of đồng.
  public init(from decoder: any Decoder) throws {
    self.init(vnd: try decoder.singleValueContainer().decode(Int64.self))
  }

  /// Writes the amount as an integer number of đồng.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(vnd)
  }
}

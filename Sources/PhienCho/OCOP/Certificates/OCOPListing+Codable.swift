extension OCOPListing: Codable {
  private enum CodingKeys: String, CodingKey { case certificate }

  /// Reads `"potential"` or `{"certificate": "3981/QĐ-UBND-12"}`.
  ///
  /// - Throws: `DecodingError` also for another word and an empty number.
  public init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard word == "potential" else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath,
            debugDescription: "must be \"potential\" or an object with a certificate"))
      }
      self = .potential
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let number = try container.decode(String.self, forKey: .certificate)
    guard !number.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .certificate, in: container, debugDescription: "the number is empty")
    }
    self = .certificate(number)
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .potential:
      var container = encoder.singleValueContainer()
      try container.encode("potential")
    case .certificate(let number):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(number, forKey: .certificate)
    }
  }
}

extension AudienceFigure: Codable {
  private enum CodingKeys: String, CodingKey {
    case platform, stream, measure, count, asOf, definition
  }

  /// Reads `{"platform": "facebook", "stream": "…", "measure": "views", "count": 10240}`.
  ///
  /// `asOf`, an instant, and `definition` may be absent.
  ///
  /// - Throws: `DecodingError` also for an empty stream and a count below zero.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let platform = StreamingPlatform(
      rawValue: try container.decode(String.self, forKey: .platform))
    let stream = StreamID(try container.decode(String.self, forKey: .stream), on: platform)
    let measure = AudienceMeasure(rawValue: try container.decode(String.self, forKey: .measure))
    let count = try container.decode(Int64.self, forKey: .count)
    let asOf = try container.decodeIfPresent(Instant.self, forKey: .asOf)
    let definition = try container.decodeIfPresent(String.self, forKey: .definition)
    self = try decoder.revalidated { () throws(BroadcastError) in
      guard let stream else {
        throw BroadcastError(.malformed, reason: "the identifier of a stream is empty")
      }
      return try AudienceFigure(
        count, measure, of: stream, asOf: asOf, definition: definition)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stream.platform.rawValue, forKey: .platform)
    try container.encode(stream.rawValue, forKey: .stream)
    try container.encode(measure.rawValue, forKey: .measure)
    try container.encode(count, forKey: .count)
    try container.encodeIfPresent(asOf, forKey: .asOf)
    try container.encodeIfPresent(definition, forKey: .definition)
  }
}

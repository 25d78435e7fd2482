import PhienCho
import Testing

@Suite struct AudienceCodingTests {
  private static let bare =
    #"{"count":10240,"measure":"views","platform":"facebook","stream":"s1"}"#

  @Test func readsBackWhatItWrites() throws {
    let stream = try #require(StreamID("s1", on: .facebook))
    let figure = try AudienceFigure(10_240, .views, of: stream)
    #expect(try json(figure) == Self.bare)
    #expect(try value(AudienceFigure.self, from: Self.bare) == figure)
    let whole = try AudienceFigure(
      7, .peakViewers, of: stream, asOf: Instant(iso8601: "2026-03-15T19:05:00+07:00"),
      definition: "người xem cùng lúc")
    #expect(try value(AudienceFigure.self, from: json(whole)) == whole)
  }

  @Test(arguments: [("10240", "-1"), ("\"s1\"", "\"\""), ("10240", "\"many\"")])
  func decodingChecksAgain(part: String, replacement: String) throws {
    let pieces = Self.bare.split(separator: part, maxSplits: 1)
    try #require(pieces.count == 2)
    let changed = pieces.joined(separator: replacement)
    #expect(throws: DecodingError.self) { try value(AudienceFigure.self, from: changed) }
  }
}

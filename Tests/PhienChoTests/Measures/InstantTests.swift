import PhienCho
import Testing

@Suite struct InstantTests {
  static let spring: Int64 = 1_710_504_312_000

  @Test(
    arguments: [
      ("2024-03-15T19:05:12+07:00", spring), ("2024-03-15T12:05:12+0000", spring),
      ("2024-03-15T12:05:12Z", spring), ("2024-03-15T12:05:12-00:00", spring),
      ("2024-03-15T19:05:12+0700", spring), ("2024-03-16T06:05:12+18:00", spring),
      ("2024-03-14T18:05:12-18:00", spring), ("2024-03-15T15:35:12+03:30", spring),
      ("2024-03-15T12:05:12.0Z", spring), ("2024-03-15T12:05:12.1Z", spring + 100),
      ("2024-03-15T12:05:12.12Z", spring + 120), ("2024-03-15T12:05:12.123Z", spring + 123),
      ("2024-03-15T12:05:12.1239Z", spring + 123), ("2024-03-15T12:05:12.123999999Z", spring + 123),
      ("2024-03-15T12:05:12.000999999Z", spring), ("1970-01-01T00:00:00Z", 0),
      ("1969-12-31T23:59:59.999Z", -1), ("1970-01-01T00:00:00+07:00", -25_200_000),
      ("2000-02-29T00:00:00Z", 951_782_400_000), ("0001-01-01T00:00:00Z", -62_135_596_800_000),
      ("0000-03-01T00:00:00Z", -62_162_035_200_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000),
      ("+010000-01-01T00:00:00Z", 253_402_300_800_000), ("+002024-03-15T12:05:12Z", spring),
      ("-000001-12-31T23:59:59Z", -62_167_219_201_000),
      ("+292278994-08-17T07:12:55.807Z", .max), ("-292275055-05-16T16:47:04.192Z", .min),
    ] as [(String, Int64)])
  func reads(text: String, milliseconds: Int64) throws {
    #expect(try Instant(iso8601: text).millisecondsSince1970 == milliseconds)
    let bytes = Array(text.utf8)
    #expect(try Instant(iso8601: bytes.span).millisecondsSince1970 == milliseconds)
    #expect(Instant(text)?.millisecondsSince1970 == milliseconds)
  }

  @Test(arguments: [
    Refusal("", at: 0), Refusal("2024-03-15", at: 10), Refusal("2024-03-15T12:05:12", at: 19),
    Refusal("2024-03-15 12:05:12Z", at: 10), Refusal("2024-03-15t12:05:12Z", at: 10),
    Refusal("2024-03-15T12:05:12z", at: 19), Refusal("2024-03-15T12:05Z", at: 16),
    Refusal("2024-03-15T24:00:00Z", at: 11), Refusal("2024-03-15T12:60:00Z", at: 14),
    Refusal("2016-12-31T23:59:60Z", at: 17), Refusal("2024-03-15T12:05:12.Z", at: 20),
    Refusal("2024-03-15T12:05:12,5Z", at: 19), Refusal("2024-03-15T12:05:12.1234567890Z", at: 29),
    Refusal("2024-03-15T12:05:12.5", at: 21), Refusal("2024-03-15T12:05:12+7:00", at: 21),
    Refusal("2024-03-15T12:05:12+07", at: 22), Refusal("2024-03-15T12:05:12+07:0", at: 24),
    Refusal("2024-03-15T12:05:12+18:01", at: 19), Refusal("2024-03-15T12:05:12-19:00", at: 20),
    Refusal("2024-03-15T12:05:12+07:60", at: 23), Refusal("2024-03-15T12:05:12ZZ", at: 20),
    Refusal("2024-03-15T12:05:12Z ", at: 20), Refusal("2023-02-29T12:05:12Z", at: 8),
    Refusal("1900-02-29T12:05:12Z", at: 8), Refusal("2024-04-31T12:05:12Z", at: 8),
    Refusal("2024-13-01T12:05:12Z", at: 5), Refusal("24-03-15T12:05:12Z", at: 2),
    Refusal("+2024-03-15T12:05:12Z", at: 5), Refusal("-000000-01-01T00:00:00Z", at: 1),
    Refusal("10000-01-01T00:00:00Z", at: 4), Refusal("+1234567890-01-01T00:00:00Z", at: 10),
    Refusal("2024-03-15T12:05:1२Z", at: 18), Refusal("\u{FEFF}2024-03-15T12:05:12Z", at: 0),
    Refusal("+292278994-08-17T07:12:55.808Z", .overflow, at: 0),
    Refusal("-292275055-05-16T16:47:04.191Z", .overflow, at: 0),
    Refusal("+999999999-12-31T23:59:59Z", .overflow, at: 0),
    Refusal("-999999999-01-01T00:00:00Z", .overflow, at: 0),
  ])
  func refuses(refusal: Refusal) {
    let error = #expect(throws: MeasureError.self) { try Instant(iso8601: refusal.text) }
    #expect(refusal.matches(error))
    #expect(Instant(refusal.text) == nil)
  }

  @Test(arguments: [
    (spring, UTCOffset.vietnam, "2024-03-15T19:05:12+07:00"),
    (spring, .utc, "2024-03-15T12:05:12Z"), (spring + 250, .utc, "2024-03-15T12:05:12.250Z"),
    (spring + 7, .vietnam, "2024-03-15T19:05:12.007+07:00"),
    (-1, .vietnam, "1970-01-01T06:59:59.999+07:00"),
    (Int64.max, .vietnam, "+292278994-08-17T14:12:55.807+07:00"),
    (Int64.min, .vietnam, "-292275055-05-16T23:47:04.192+07:00"),
  ])
  func isWrittenAsISO8601(milliseconds: Int64, offset: UTCOffset, text: String) {
    #expect(Instant(millisecondsSince1970: milliseconds).iso8601(offset: offset) == text)
  }

  @Test func isShownOnVietnamsClock() {
    let instant = Instant(millisecondsSince1970: Self.spring)
    #expect(instant.description == "2024-03-15T19:05:12+07:00")
    #expect(instant.iso8601() == instant.description)
  }

  @Test func readsBackWhatItWritesAtAnyOffset() throws {
    var samples = MeasureSamples(seed: 8)
    for milliseconds in MeasureSamples.amounts(seed: 9) {
      let instant = Instant(millisecondsSince1970: milliseconds)
      let offset = try UTCOffset(minutes: Int.random(in: -1080...1080, using: &samples))
      #expect(try Instant(iso8601: instant.iso8601(offset: offset)) == instant)
      #expect(Instant(instant.description) == instant)
    }
  }

  /// Every way of spoiling one byte of good text is read or refused, never trapped on.
  @Test func survivesAnyByteAnywhere() throws {
    let good = Array("2024-03-15T19:05:12.123+07:00".utf8)
    for position in good.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = good
        bytes[position] = byte
        if let instant = try? Instant(iso8601: bytes.span) {
          let again = try Instant(iso8601: instant.iso8601())
          if again != instant { #expect(again == instant) }
        }
      }
      let head = Array(good[..<position])
      let error = #expect(throws: MeasureError.self) { try Instant(iso8601: head.span) }
      #expect(error?.offset == position)
    }
  }

  @Test(arguments: [-1081, 1081, Int.max, Int.min])
  func anOffsetIsAtMost18Hours(minutes: Int) {
    let error = #expect(throws: MeasureError.self) { try UTCOffset(minutes: minutes) }
    #expect(error?.code == .malformed)
  }

  @Test(arguments: [
    (0, "Z"), (420, "+07:00"), (-210, "-03:30"), (1080, "+18:00"), (-1080, "-18:00"),
  ])
  func anOffsetIsWrittenAsISO8601(minutes: Int, text: String) throws {
    #expect(try UTCOffset(minutes: minutes).description == text)
  }

  @Test func isOrderedByTime() {
    #expect(Instant(millisecondsSince1970: -1) < Instant(millisecondsSince1970: 0))
  }
}

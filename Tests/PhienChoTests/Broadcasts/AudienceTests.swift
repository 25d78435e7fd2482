import PhienCho
import Testing

@Suite struct AudienceTests {
  private static func stream(_ id: String, _ platform: StreamingPlatform = .facebook) throws
    -> StreamID
  {
    try #require(StreamID(id, on: platform))
  }

  /// Figures of few streams, measures, moments and counts, so that many meet.
  private static func figures(_ seed: Int, count: Int) throws -> [AudienceFigure] {
    var dice = SessionDice(seed)
    let measures: [AudienceMeasure] = [.views, .uniqueViewers, .peakViewers, .commenters]
    return try (0..<count).map { _ in
      let platform: StreamingPlatform = Bool.random(using: &dice) ? .facebook : .tiktok
      return try AudienceFigure(
        Int64.random(in: 0...4, using: &dice), #require(measures.randomElement(using: &dice)),
        of: stream("s\(Int.random(in: 0...1, using: &dice))", platform),
        asOf: ([nil, 0, 1, 2] as [Int64?]).randomElement(using: &dice)?.map {
          Instant(millisecondsSince1970: $0)
        },
        definition: [nil, "a", "b"].randomElement(using: &dice) ?? nil)
    }
  }

  @Test(arguments: 0..<60)
  func mergingIsAssociativeCommutativeAndIdempotent(seed: Int) throws {
    let all = try Self.figures(seed, count: 30)
    let parts = [all[0..<10], all[10..<20], all[20..<30]].map { Audience($0) }
    let whole = Audience(all)
    #expect(parts[0].merging(parts[1]).merging(parts[2]) == whole)
    #expect(parts[2].merging(parts[0].merging(parts[1])) == whole)
    #expect(whole.merging(whole) == whole)
    #expect(whole.merging(Audience()) == whole)
    #expect(Audience(all.reversed()) == whole)
  }

  @Test func theLaterCountOfAStreamStands() throws {
    let stream = try Self.stream("1")
    var audience = Audience()
    for (count, at) in [(900, 2), (500, 1), (900, 2), (1_200, 3)] as [(Int64, Int64)] {
      audience.record(
        try AudienceFigure(
          count, .views, of: stream, asOf: Instant(millisecondsSince1970: at)))
    }
    #expect(audience[stream, .views]?.description == "1.200")
    #expect(audience.figures.count == 1)
  }

  @Test func ofThePeakTheLargestStands() throws {
    let stream = try Self.stream("1")
    let audience = try Audience([
      AudienceFigure(80, .peakViewers, of: stream, asOf: Instant(millisecondsSince1970: 1)),
      AudienceFigure(20, .peakViewers, of: stream, asOf: Instant(millisecondsSince1970: 2)),
    ])
    #expect(audience[stream, .peakViewers]?.isAtLeast(80) == true)
    #expect(audience[stream, .peakViewers]?.isAtLeast(81) == false)
  }

  @Test func streamsStayApart() throws {
    let (facebook, tiktok) = (try Self.stream("1"), try Self.stream("1", .tiktok))
    let audience = try Audience([
      AudienceFigure(10_000, .views, of: facebook), AudienceFigure(300, .views, of: tiktok),
    ])
    #expect(audience.streams == [facebook, tiktok])
    #expect(audience[facebook, .views]?.ratio(of: 25)?.percentText(decimals: 2) == "0,25%")
    #expect(audience[tiktok, .views]?.ratio(of: 3)?.percentText() == "1%")
  }

  @Test func nobodyWatchingGivesNoRatio() throws {
    let figure = try AudienceFigure(0, .views, of: Self.stream("1"))
    #expect(figure.ratio(of: 3) == nil)
    #expect(throws: BroadcastError.self) {
      _ = try AudienceFigure(-1, .views, of: Self.stream("1"))
    }
    #expect(StreamID("", on: .zalo) == nil)
  }
}

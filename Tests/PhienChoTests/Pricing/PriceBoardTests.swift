import PhienCho
import Testing

/// What is posted when, and what the law asks of it.
@Suite struct PriceBoardTests {
  private static func posted(
    _ vnd: Int64, _ from: Int64, _ until: Int64? = nil, on channel: PriceChannel = .everywhere
  ) throws -> PostedPrice {
    try PostedPrice(
      FruitStall.perKilogram(vnd), for: FruitStall.dragonFruit, from: FruitStall.minute(from),
      until: until.map(FruitStall.minute), on: channel)
  }

  /// 28.000 ₫ as a rule; 25.000 ₫ during the session (minutes 0 to 90), and 22.000 ₫ for the ten
  /// minutes of a flash sale in it; on the page 27.000 ₫ from minute 30 on.
  @Test(arguments: [
    (-1, PriceChannel.livestream, 28_000), (0, .livestream, 25_000), (39, .livestream, 25_000),
    (40, .livestream, 22_000), (49, .livestream, 22_000), (50, .livestream, 25_000),
    (90, .livestream, 28_000), (40, .shop, 27_000), (29, .shop, 28_000), (40, .stall, 28_000),
  ])
  func thePriceOfAMomentIsTheLastPosted(
    minute: Int64, channel: PriceChannel, vnd: Int64
  ) throws {
    let board = try PriceBoard([
      Self.posted(22_000, 40, 50, on: .livestream), Self.posted(28_000, -600),
      Self.posted(25_000, 0, 90, on: .livestream), Self.posted(27_000, 30, on: .shop),
    ])
    let price = try board.price(
      of: FruitStall.dragonFruit, at: FruitStall.minute(minute), on: channel)
    #expect(price.price.amount == Money(vnd: vnd))
  }

  @Test func aClaimKeepsThePriceOfItsMoment() throws {
    let before = try FruitStall.board()
    let after = try before.posting(
      PostedPrice(
        FruitStall.perKilogram(25_000), for: FruitStall.dragonFruit, from: FruitStall.minute(20),
        on: .livestream))
    let quote = try FruitStall.quote([
      FruitStall.line(grams(1000), of: FruitStall.dragonFruit, at: 19, on: after),
      FruitStall.line(grams(1000), of: FruitStall.dragonFruit, at: 20, on: after),
    ])
    #expect(quote.lines.map(\.amount.vnd) == [28_000, 25_000])
    #expect(before.postings.count + 1 == after.postings.count)
  }

  /// Against the definition, over random postings with and without an end.
  @Test func anyMomentHasThePostingThatBeganLast() throws {
    for seed in 0..<200 {
      var dice = SessionDice(seed)
      var starts = Set<Int64>()
      var postings: [PostedPrice] = []
      for number in 0..<Int64.random(in: 1...12, using: &dice) {
        let from = Int64.random(in: 0..<30, using: &dice)
        guard starts.insert(from).inserted else { continue }
        let until = Bool.random(using: &dice) ? from + .random(in: 1...10, using: &dice) : nil
        postings.append(try Self.posted(1000 + number, from, until))
      }
      let board = try PriceBoard(postings)
      for minute in Int64(-1)...45 {
        let moment = FruitStall.minute(minute)
        let expected =
          postings
          .filter { $0.from <= moment && ($0.until.map { moment < $0 } ?? true) }
          .max { $0.from < $1.from }
        #expect((try? board.price(of: FruitStall.dragonFruit, at: moment)) == expected)
      }
    }
  }

  /// Changes come in any order; of two at one moment the later event counts, and what is not a price
  /// of the catalogue is left out.
  @Test func aSessionsEventsAreOnItsBoard() throws {
    var script = Script()
    script.at(5_000, .reprice(offer: Market.guava, to: Money(vnd: 9_000)))
    script.at(2_000, .reprice(offer: Market.guava, to: Money(vnd: 11_000)))
    script.at(2_000, .reprice(offer: Market.guava, to: Money(vnd: 10_000)))
    script.at(-1_000, .reprice(offer: Market.honey, to: Money(vnd: 1)))
    script.at(3_000, .reprice(offer: Market.guava, to: Money(vnd: -1)))
    script.at(3_000, .reprice(offer: Market.code("LA"), to: Money(vnd: 1)))
    let board = try PriceBoard(
      Market.catalogue(), from: Instant(millisecondsSince1970: 0), repricedBy: script.events)
    func price(of offer: OfferCode, _ instant: Int64, _ channel: PriceChannel) throws -> Int64 {
      try board.price(of: offer, at: Instant(millisecondsSince1970: instant), on: channel)
        .price.amount.vnd
    }
    #expect(
      try [0, 1_999, 2_000, 4_999, 5_000].map { try price(of: Market.guava, $0, .livestream) }
        == [12_345, 12_345, 10_000, 10_000, 9_000])
    #expect(try price(of: Market.guava, 5_000, .shop) == 12_345)
    #expect(try price(of: Market.honey, 0, .livestream) == 1)
  }

  @Test func twoPricesOfOneMomentAreRefused() throws {
    #expect(
      pricingCode { _ = try PriceBoard([Self.posted(1, 5), Self.posted(2, 5)]) } == .duplicate)
    _ = try PriceBoard([Self.posted(1, 5), Self.posted(2, 5, on: .livestream)])
    #expect(pricingCode { _ = try Self.posted(1, 5, 5) } == .malformed)
  }

  @Test func whereNothingIsPostedNothingIsSold() throws {
    let board = try FruitStall.board()
    #expect(
      pricingCode { _ = try board.price(of: FruitStall.guava, at: FruitStall.minute(-601)) }
        == .notPosted)
    #expect(
      pricingCode { _ = try board.price(of: Market.code("LA"), at: FruitStall.minute(0)) }
        == .notPosted)
  }

  @Test func nothingIsSoldAboveThePostedPrice() throws {
    let posted = try Self.posted(28_000, 0)
    try posted.check(sold: FruitStall.perKilogram(28_000))
    let dearer = try FruitStall.perKilogram(28_001)
    let error = #expect(throws: PricingError.self) { try posted.check(sold: dearer) }
    #expect(error?.code == .abovePosted)
    #expect(error?.description.contains("16/2023/QH15, Article 29") == true)
    #expect(pricingCode { try posted.check(sold: FruitStall.perJar(1)) } == .unitMismatch)
    #expect(
      pricingCode {
        _ = try CartLine(
          grams(500), at: posted, claimed: FruitStall.minute(0)...FruitStall.minute(0),
          agreed: FruitStall.perKilogram(30_000))
      } == .abovePosted)
  }

  @Test func findingsBeforeGoingLive() throws {
    let catalogue = try Market.catalogue()
    let empty = try PriceBoard()
    #expect(
      empty.findings(for: catalogue, at: FruitStall.minute(0)).map(\.code)
        == [.notPosted, .notPosted, .notPosted, .notPosted])
    let complete = try PriceBoard(catalogue, from: FruitStall.minute(0))
    #expect(complete.findings(for: catalogue, at: FruitStall.minute(0)).isEmpty)
    let untaxed = try PriceBoard(catalogue, from: FruitStall.minute(0), including: [])
    #expect(
      Set(untaxed.findings(for: catalogue, at: FruitStall.minute(0)).map(\.code)) == [.withoutTaxes]
    )
    let lower = try complete.posting(
      PostedPrice(FruitStall.perKilogram(12_000), for: Market.guava, from: FruitStall.minute(1)))
    #expect(
      lower.findings(for: catalogue, at: FruitStall.minute(1)).map(\.description)
        == ["OI: giá bán phải cùng đơn vị và không cao hơn giá niêm yết"])
  }
}

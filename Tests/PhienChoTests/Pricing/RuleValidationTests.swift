import PhienCho
import Testing

/// Rules that cannot be built, each with what is wrong.
@Suite struct RuleValidationTests {
  @Test func tierRules() throws {
    let low = try TierRule.Tier(from: grams(1000), .less(Money(vnd: 1)))
    let high = try TierRule.Tier(from: grams(2000), .less(Money(vnd: 2)))
    let pieces = try TierRule.Tier(from: count(3000), .less(Money(vnd: 2)))
    let offers: Set = [FruitStall.guava]
    #expect(
      pricingCode { _ = try TierRule("r", for: offers, .marginal, [high, low]) } == .malformed)
    #expect(
      pricingCode { _ = try TierRule("r", for: offers, .marginal, [low, low]) } == .malformed)
    #expect(pricingCode { _ = try TierRule("r", for: offers, .marginal, []) } == .malformed)
    #expect(pricingCode { _ = try TierRule("r", for: [], .marginal, [low]) } == .malformed)
    #expect(pricingCode { _ = try TierRule(" ", for: offers, .marginal, [low]) } == .malformed)
    #expect(
      pricingCode { _ = try TierRule("r", for: offers, .marginal, [low, pieces]) } == .unitMismatch)
    for reduction in [PriceReduction.basisPoints(10_001), .basisPoints(-1), .less(Money(vnd: -1))] {
      #expect(pricingCode { _ = try TierRule.Tier(from: grams(1), reduction) } == .malformed)
    }
    #expect(pricingCode { _ = try TierRule.Tier(from: grams(0), .less(.zero)) } == .malformed)
  }

  @Test func bundlesAndNotes() throws {
    let part = try BundleRule.Part(grams(1), of: FruitStall.guava)
    #expect(pricingCode { _ = try BundleRule.Part(grams(0), of: FruitStall.guava) } == .malformed)
    #expect(pricingCode { _ = try BundleRule("b", of: [], price: .zero) } == .malformed)
    #expect(pricingCode { _ = try BundleRule("b", of: [part, part], price: .zero) } == .duplicate)
    #expect(
      pricingCode { _ = try BundleRule("b", of: [part], price: Money(vnd: -1)) } == .malformed)
    #expect(pricingCode { _ = try CashRounding(to: .zero, bearer: .organiser) } == .malformed)
  }

  @Test func oneOfferOneTierRule() throws {
    let tier = try TierRule.Tier(from: grams(1000), .less(Money(vnd: 1)))
    let a = try TierRule("a", for: [FruitStall.guava], .marginal, [tier])
    let b = try TierRule("b", for: [FruitStall.guava], .marginal, [tier])
    #expect(pricingCode { _ = try PricingRules(tiers: [a, b]) } == .duplicate)
    #expect(pricingCode { _ = try PricingRules(tiers: [a, a]) } == .duplicate)
  }

  @Test func aClaimMustLieInItsPricesTime() throws {
    let posted = try PostedPrice(
      FruitStall.perKilogram(1), for: FruitStall.guava, from: FruitStall.minute(0),
      until: FruitStall.minute(9))
    for (claimed, code) in [
      (FruitStall.minute(0)...FruitStall.minute(8), nil),
      (FruitStall.minute(-1)...FruitStall.minute(8), .notPosted),
      (FruitStall.minute(1)...FruitStall.minute(9), .notPosted),
    ] as [(ClosedRange<Instant>, PricingError.Code?)] {
      #expect(pricingCode { _ = try CartLine(grams(1), at: posted, claimed: claimed) } == code)
    }
    #expect(
      pricingCode {
        _ = try CartLine(count(1), at: posted, claimed: FruitStall.minute(0)...FruitStall.minute(0))
      } == .unitMismatch)
  }
}

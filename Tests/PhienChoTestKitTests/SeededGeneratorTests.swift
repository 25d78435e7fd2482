import PhienChoTestKit
import Testing

struct SeededGeneratorTests {
  // Computed apart, from the two algorithms as they were published.
  private static let published: [(seed: UInt64, numbers: [UInt64])] = [
    (0, [0x99EC_5F36_CB75_F2B4, 0xBF6E_1F78_4956_452A, 0x1A5F_849D_4933_E6E0]),
    (2026, [0x92E0_1159_2E98_AE15, 0x489F_3794_6D6D_18D8, 0xD000_9E27_9D9C_DEDA]),
  ]

  @Test(arguments: published)
  func givesThePublishedSequence(seed: UInt64, expected: [UInt64]) {
    var random = SeededGenerator(seed: seed)
    #expect(expected.map { _ in random.next() } == expected)
  }

  @Test(arguments: [UInt32(1), 2, 3, 10, 1000, .max]) func staysBelowItsBound(bound: UInt32) {
    var random = SeededGenerator(seed: UInt64(bound))
    for _ in 0..<2000 { #expect((0..<Int(bound)).contains(random.below(bound))) }
  }

  @Test func drawsEveryNumberAboutEquallyOften() {
    var random = SeededGenerator(seed: 7)
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<100_000 { counts[random.below(10)] += 1 }
    for count in counts { #expect((9500...10_500).contains(count)) }
  }

  @Test func aBoundOfNothingGivesZero() {
    var random = SeededGenerator(seed: 1)
    #expect(random.below(0) == 0)
  }

  @Test(arguments: [Share.none, .percent(1), .permille(333), .percent(100), .percent(255)])
  func aShareHappensAsOftenAsItSays(share: Share) {
    var random = SeededGenerator(seed: 11)
    var happened = 0
    for _ in 0..<50_000 where random.happens(share) { happened += 1 }
    #expect(abs(happened / 50 - share.permille) <= 10)
    #expect((0...1000).contains(share.permille))
  }

  @Test func itemsOfOneFamilyDiffer() {
    var firsts: Set<UInt64> = []
    for item in 0..<1000 {
      var random = SeededGenerator(seed: 5, item: UInt64(item))
      firsts.insert(random.next())
    }
    #expect(firsts.count == 1000)
  }
}

import PhienCho
import Testing

/// From whose lots goods come.
@Suite struct LotAllocationTests {
  private static func allocate(
    _ weights: [UInt32], _ policy: AllocationPolicy, lots: [Lot]? = nil
  ) throws -> LotAllocation {
    try LotAllocation(
      of: weights.map { .init(grams($0), of: FruitStall.dragonFruit) },
      from: lots ?? Households.lots(), by: policy)
  }

  /// Each draw as "line:lot:grams".
  private static func draws(_ allocation: LotAllocation) -> [String] {
    allocation.draws.map { "\($0.demand):\(allocation.lots[$0.lot].id):\($0.quantity.amount)" }
  }

  /// Lan, Mai, Tâm, and Lan again; Tâm's second turn exhausts her lot, and Lan gives the rest.
  @Test func rotationGivesEachHouseholdItsTurn() throws {
    let allocation = try Self.allocate(
      [2_000, 3_000, 3_000, 2_000, 1_000, 2_000, 1_000], .rotation)
    #expect(
      Self.draws(allocation) == [
        "0:L1:2000", "1:L2:3000", "2:L3:3000", "3:L1:2000", "4:L2:1000", "5:L3:1000", "5:L1:1000",
        "6:L2:1000",
      ])
    #expect(allocation.left == [grams(5_000), grams(1_000), grams(0)])
  }

  /// Mai's was picked on the 19th, Lan's on the 20th; Tâm did not say.
  @Test func theEarliestHarvestGoesFirst() throws {
    let allocation = try Self.allocate([4_000, 4_000, 9_000], .earliestHarvest)
    #expect(
      Self.draws(allocation) == ["0:L2:4000", "1:L2:2000", "1:L1:2000", "2:L1:8000", "2:L3:1000"])
  }

  /// 7 kg over 10, 6 and 4 kg are 3,5, 2,1 and 1,4 kg.
  @Test func everyLotGivesTheSameShare() throws {
    let allocation = try Self.allocate([5_000, 2_000], .proportional)
    #expect(allocation.left == [grams(6_500), grams(3_900), grams(2_600)])
  }

  /// 5 jars over 3, 3 and 1 are 2,14, 2,14 and 0,71, so the last remainder is the largest.
  @Test(
    arguments: [
      ([3, 3, 1], 5, [2, 2, 1]), ([1, 1, 1], 2, [1, 1, 0]), ([1, 1, 1], 1, [1, 0, 0]),
      ([2, 1, 0], 3, [2, 1, 0]), ([5], 4, [4]), ([0, 4], 2, [0, 2]),
    ] as [([UInt32], UInt32, [UInt32])])
  func piecesStayWhole(held: [UInt32], sold: UInt32, given: [UInt32]) throws {
    let lots = try held.enumerated().map { number, pieces in
      try Households.lot(
        "L\(number)", of: Households.lan, count(pieces), offer: FruitStall.honey)
    }
    let allocation = try LotAllocation(
      of: [.init(count(sold), of: FruitStall.honey)], from: lots, by: .proportional)
    #expect(allocation.left == zip(held, given).map { count($0 - $1) })
  }

  @Test(arguments: AllocationPolicy.allCases)
  func neverMoreThanThereIs(policy: AllocationPolicy) throws {
    let all = try Self.allocate([20_000], policy)
    #expect(!all.left.contains { !$0.isZero })
    let error = #expect(throws: SettlementError.self) {
      try Self.allocate([19_000, 1_001], policy)
    }
    #expect(error?.code == .lotsShort)
    #expect(error?.description.contains("20 kg") == true)
  }

  @Test func whatDoesNotGoTogetherIsRefused() throws {
    let lots = try Households.lots()
    #expect(
      settlementCode { _ = try Self.allocate([1], .rotation, lots: lots + [lots[0]]) }
        == .duplicate)
    #expect(settlementCode { _ = try Self.allocate([1], .rotation, lots: []) } == .noLot)
    let pieces = try Households.lot("L4", of: Households.lan, count(1))
    #expect(
      settlementCode { _ = try Self.allocate([1], .rotation, lots: lots + [pieces]) }
        == .unitMismatch)
    #expect(
      settlementCode { _ = try Self.allocate([1], .rotation, lots: [pieces]) }
        == .unitMismatch)
    #expect(settlementCode { _ = try LotID("L 1") } == .malformed)
    let most = Quantity.mass(try Mass(grams: .max))
    let vast = try Households.lot("L5", of: Households.lan, most)
    #expect(
      settlementCode { _ = try Self.allocate([1], .rotation, lots: lots + [vast]) }
        == .overflow)
  }

  /// Over random lots and lines: all is drawn, nothing twice, and shares keep to the quota.
  @Test(arguments: AllocationPolicy.allCases)
  func everyGramComesFromALot(policy: AllocationPolicy) throws {
    for seed in 0..<500 {
      var dice = SessionDice(seed)
      let lots = try (0..<Int.random(in: 1...8, using: &dice)).map { number in
        try Households.lot(
          "L\(number)", of: Households.lan, grams(.random(in: 0...5_000, using: &dice)),
          harvested: Bool.random(using: &dice) ? .random(in: 1...28, using: &dice) : nil)
      }
      var left = lots.reduce(0) { $0 + UInt32($1.quantity.amount) }
      let held = Int64(left)
      var weights: [UInt32] = []
      while left > 0, weights.count < 20 {
        weights.append(.random(in: 0...left, using: &dice))
        left -= weights[weights.count - 1]
      }
      let allocation = try Self.allocate(weights, policy, lots: lots)
      var ofLines = weights.map { _ in Int64(0) }
      var ofLots = lots.map { _ in Int64(0) }
      for draw in allocation.draws {
        #expect(draw.quantity.amount > 0)
        ofLines[draw.demand] += draw.quantity.amount
        ofLots[draw.lot] += draw.quantity.amount
      }
      #expect(ofLines == weights.map(Int64.init))
      for (number, lot) in lots.enumerated() {
        #expect(ofLots[number] + allocation.left[number].amount == lot.quantity.amount)
        if policy == .proportional, held > 0 {
          let exact = lot.quantity.amount * (held - Int64(left))
          #expect((ofLots[number] - 1) * held < exact && exact < (ofLots[number] + 1) * held)
        }
      }
      #expect(try Self.allocate(weights, policy, lots: lots) == allocation)
    }
  }
}

import PhienCho
import Testing

@Suite struct AdoptionTallyTests {
  /// A household of anything, from a small generator of its own.
  private static func profile(_ random: inout Draws) throws -> HouseholdProfile {
    let base = try CalendarDate(2021, 1, 1)
    func day() throws -> CalendarDate { try base.adding(days: random.below(1500)) }
    func holding() throws -> Holding {
      switch random.below(4) {
      case 0: .unknown
      case 1: .none
      case 2: .undated
      default: .since(try day())
      }
    }
    func headcount() throws -> Headcount {
      let count = random.below(7)
      return random.below(3) == 0
        ? .unknown : try Headcount(Int64(random.below(count + 1)), of: Int64(count))
    }
    var profile = HouseholdProfile()
    profile.isResident = random.below(8) > 0
    profile.isFarm = random.below(2) == 0
    profile.hasKnownStalls = random.below(3) > 0
    for platform in [StallPlatform.voso, .postmart, .facebook] where random.below(3) == 0 {
      let opened = try day()
      let closed = random.below(4) == 0 ? try opened.adding(days: random.below(400)) : nil
      profile.stalls.append(
        try OnlineStall(on: platform, opened: opened, closed: closed, lastActive: opened))
    }
    profile.electronicPayment = try holding()
    profile.smartphone = try holding()
    profile.digitalTraining = try holding()
    profile.packingTraining = try holding()
    profile.fullSkills = try holding()
    profile.standard = try holding()
    profile.designatedLead = try holding()
    profile.output = random.below(3) == 0 ? nil : try Mass(grams: Int64(random.below(9)) * 1000)
    profile.membersWithPayment = try headcount()
    profile.members15WithAccount = try headcount()
    profile.adultsWithSmartphone = try headcount()
    profile.workingAgeTrained = try headcount()
    profile.accountsTransacting = try headcount()
    profile.hasKnownVisits = true
    profile.helped = random.below(4) == 0 ? try day() : nil
    profile.sessionsWithDeliveries = random.below(2) == 0 ? nil : UInt16(random.below(4))
    profile.yearRevenue =
      random.below(2) == 0 ? nil : Money(vnd: Int64(random.below(900)) * 1_000_000)
    return profile
  }

  @Test func tallyingInAnyPartsAndOrderGivesTheSame() throws {
    var random = Draws(seed: 7)
    let profiles = try (0..<400).map { _ in try Self.profile(&random) }
    let context = AdoptionContext(asOf: try CalendarDate(2024, 6, 30))
    var whole = AdoptionTally.zero
    for profile in profiles { whole.add(profile, in: context) }
    for pieces in [1, 2, 3, 7, 400] {
      var parts = Array(repeating: AdoptionTally.zero, count: pieces)
      for profile in profiles.shuffled(using: &random) {
        parts[random.below(pieces)].add(profile, in: context)
      }
      #expect(try AdoptionTally.sum(parts) == whole)
      #expect(try AdoptionTally.sum(parts.reversed()) == whole)
      let left = try AdoptionTally.sum(parts.prefix(pieces / 2))
      var sum = try AdoptionTally.sum(parts.dropFirst(pieces / 2))
      try sum.merge(left)
      #expect(sum == whole)
    }
    var same = whole
    try same.merge(.zero)
    #expect(same == whole)
    #expect(same.hashValue == whole.hashValue)
  }

  /// Whatever a register holds, a part is never more than its whole: the tally can be built again from
  /// its counts, which is checked there.
  @Test func partsNeverExceedTheirWholes() throws {
    var random = Draws(seed: 11)
    for round in 0..<40 {
      var tally = AdoptionTally.zero
      let context = AdoptionContext(
        asOf: try CalendarDate(2021 + round % 4, 1 + round % 12, 15),
        lead: LeadRule([.criteria, .designation, .designationElseCriteria][round % 3]))
      for _ in 0..<50 { tally.add(try Self.profile(&random), in: context) }
      var counts: [AdoptionCount: Int64] = [:]
      for count in AdoptionCount.allCases { counts[count] = tally[count] }
      #expect(try AdoptionTally(counts) == tally)
      for value in AdoptionSnapshot(tally, AdoptionScope(.register, asOf: context.asOf)).values
      where value.metric.form == .share {
        guard let ratio = value.ratio else { continue }
        #expect(ratio.numerator <= ratio.denominator, "\(value.metric.id)")
        #expect(value.unknown >= 0)
      }
    }
  }

  @Test func countsFillTheTally() {
    #expect(AdoptionCount.allCases.map(\.rawValue) == Array(0..<88))
    #expect(AdoptionCount.allCases.allSatisfy { AdoptionCount(name: $0.name) == $0 })
    #expect(AdoptionCount(name: "nothing") == nil)
  }

  @Test func badCountsAreRefused() {
    for counts: [AdoptionCount: Int64] in [
      [.households: -1], [.households: 2, .householdsWithStall: 3], [.codOver30Days: 1],
    ] {
      let error = #expect(throws: AdoptionError.self) { try AdoptionTally(counts) }
      #expect(error?.code == .outOfRange)
    }
  }

  @Test func anOverflowLeavesTheTallyAsItWas() throws {
    var tally = try AdoptionTally([.revenuePaid: .max, .households: 3])
    let before = tally
    let error = #expect(throws: AdoptionError.self) {
      try tally.merge(AdoptionTally([.revenuePaid: 1, .households: 4]))
    }
    #expect(error?.code == .overflow)
    #expect(tally == before)
  }

  @Test func aSessionsFiguresAreKnownOrNot() throws {
    var outcome = SessionOutcome()
    outcome.funnel = SessionOutcome.Funnel(claims: 40, confirmedOrders: 25)
    outcome.confirmedRevenue = Money(vnd: 3_000_000)
    outcome.audiences = [.facebook: SessionOutcome.Audience(viewers: 1000, confirmedOrders: 20)]
    var tally = AdoptionTally.zero
    try tally.add(outcome)
    let scope = AdoptionScope(.country, asOf: try CalendarDate(2025, 3, 1))
    var snapshot = AdoptionSnapshot(tally, scope)
    #expect(snapshot["claim-conversion"]?.ratio == (try ExactRatio(25, of: 40)))
    #expect(snapshot["delivered"]?.undefined == .nothingCounted)
    #expect(snapshot["revenue-confirmed"]?.numerator == 3_000_000)
    #expect(snapshot["revenue-paid"]?.undefined == .nothingKnown)
    #expect(snapshot["orders-per-viewer"]?.ratio == (try ExactRatio(20, of: 1000)))
    // Viewers of two platforms are never added up.
    outcome.audiences = [.tikTokShop: SessionOutcome.Audience(viewers: 500, confirmedOrders: 5)]
    try tally.add(outcome)
    snapshot = AdoptionSnapshot(tally, scope)
    #expect(snapshot["orders-per-viewer"]?.undefined == .severalPlatforms)
    #expect(snapshot.ordersPerViewer(on: .facebook)?.ratio == (try ExactRatio(20, of: 1000)))
    #expect(snapshot.ordersPerViewer(on: .zalo)?.ratio == nil)

    var bad = SessionOutcome()
    bad.deliveries = SessionOutcome.Deliveries(handedOver: 3, delivered: 4, refused: 0)
    let before = tally
    #expect(throws: AdoptionError.self) { try tally.add(bad) }
    #expect(tally == before)
  }
}

extension AdoptionSnapshot {
  subscript(name: String) -> MetricValue? { self[AdoptionMetric.ID(rawValue: name)] }
}

/// Numbers that look random and are the same in every run.
struct Draws: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 29)
  }

  mutating func below(_ bound: Int) -> Int { Int((next() >> 33) % UInt64(bound)) }
}

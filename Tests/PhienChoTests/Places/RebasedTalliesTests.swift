import PhienCho
import Testing

@Suite struct RebasedTalliesTests {
  let units = AdministrativeUnits.vietnam

  /// Households counted, and those of them with a stall.
  struct Stalls: Sendable, Hashable {
    var households: Int
    var withStall: Int

    static func sum(_ one: Stalls, _ other: Stalls) -> Stalls? {
      Stalls(
        households: one.households + other.households, withStall: one.withStall + other.withStall)
    }
  }

  private func split() throws -> Commune {
    try #require(
      units.communes(in: .threeTier).first { units.currentCommunes(of: $0.id).count == 3 })
  }

  @Test func householdsAreSummedAndRatesAreNot() throws {
    let longDong = try CommuneCode(parsing: "06328")
    let township = try CommuneCode(parsing: "06325")
    let rebased = try units.rebased(
      [
        longDong: Stalls(households: 1085, withStall: 618),
        township: Stalls(households: 500, withStall: 0),
      ], from: .threeTier, adding: Stalls.sum)
    #expect(rebased.settled == [township: Stalls(households: 1585, withStall: 618)])
    #expect(rebased.undetermined.isEmpty)
    #expect(rebased.isComplete(for: township))
  }

  @Test func nothingIsLostAndNothingInvented() throws {
    var state: UInt64 = 7
    for _ in 0..<5 {
      var counts: [CommuneCode: Int] = [:]
      for commune in units.communes(in: .threeTier) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if state >> 60 < 8 { counts[commune.code] = Int(state >> 48 & 0xFFF) }
      }
      let rebased = try units.rebased(counts, from: .threeTier)
      let settled = rebased.settled.values.reduce(0, +)
      let undetermined = rebased.undetermined.reduce(0) { $0 + $1.tallied }
      #expect(settled + undetermined == counts.values.reduce(0, +))
      for rest in rebased.undetermined {
        #expect(counts[rest.former] == rest.tallied)
        #expect(rest.among.count > 1)
        #expect(rest.among.allSatisfy { !rebased.isComplete(for: $0) })
      }
    }
  }

  @Test func aSplitCommuneIsAllottedOnlyByItsParts() throws {
    let former = try split()
    let among = units.currentCommunes(of: former.id)
    let open = try units.rebased([former.code: 10], from: .threeTier)
    #expect(open.settled.isEmpty)
    #expect(open.undetermined.map(\.among) == [among])
    let known = try units.rebased(
      [former.code: 10], from: .threeTier, parts: [former.code: [among[0]: 7, among[2]: 3]])
    #expect(known.settled == [among[0]: 7, among[2]: 3])
    #expect(known.undetermined.isEmpty)
  }

  @Test func partsThatDoNotFitAreRefused() throws {
    let former = try split().code
    let among = units.currentCommunes(of: .commune(former, .threeTier))
    let other = try CommuneCode(parsing: "10279")
    let cases: [([CommuneCode: [CommuneCode: Int]], PlaceError.Code)] = [
      ([former: [among[0]: 7, among[1]: 4]], .unbalanced),
      ([former: [:]], .unbalanced),
      ([former: [among[0]: .max, among[1]: 1]], .unbalanced),
      ([former: [among[0]: 3, other: 7]], .unknownShare),
      ([other: [other: 1]], .unknownShare),
    ]
    for (parts, code) in cases {
      let error = #expect(throws: PlaceError.self) {
        try units.rebased([former: 10], from: .threeTier, parts: parts)
      }
      #expect(error?.code == code)
    }
  }

  @Test func aSeriesGoesOnInTheSameCommunes() throws {
    let now = try CommuneCode(parsing: "06325")
    let before = try units.rebased(
      [CommuneCode(parsing: "06328"): 5, CommuneCode(parsing: "06325"): 6], from: .threeTier)
    let after = try units.rebased([now: 12], from: .twoTier)
    #expect([before, after].map { $0.settled[now] } == [11, 12])
    let island = try CommuneCode(parsing: "11948")
    #expect(try units.rebased([island: 3], from: .threeTier).settled == [island: 3])
  }

  @Test func unknownCodesAndTooMuchAreRefused() throws {
    let none = try CommuneCode(parsing: "99999")
    let bothGo = [try CommuneCode(parsing: "06328"), try CommuneCode(parsing: "06325")]
    let unknown = #expect(throws: PlaceError.self) {
      try units.rebased([none: 1], from: .threeTier)
    }
    #expect(unknown?.code == .unknownUnit)
    let tooMuch = #expect(throws: PlaceError.self) {
      try units.rebased([bothGo[0]: .max, bothGo[1]: 1], from: .threeTier)
    }
    #expect(tooMuch?.code == .unbalanced)
  }
}

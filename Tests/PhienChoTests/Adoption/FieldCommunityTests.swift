import PhienCho
import Testing

/// Figures of the field's reports about places, markets, posts and people, from invented lists.
@Suite struct FieldCommunityTests {
  @Test func ninetyFivePercentOfTuMoRongAreXoDang() throws {
    let (xoDang, kinh) = (try EthnicGroup("Xơ Đăng"), try EthnicGroup("Kinh"))
    var commune = EthnicComposition.zero
    var backwards = EthnicComposition.zero
    let hamlets = try (0..<10).map {
      try EthnicComposition([xoDang: 190 + $0 % 3, kinh: 10 - $0 % 3], unrecorded: $0)
    }
    for hamlet in hamlets { try commune.merge(hamlet) }
    for hamlet in hamlets.reversed() { try backwards.merge(hamlet) }
    #expect(commune == backwards)
    #expect(commune.recorded == 2000 && commune.unrecorded == 45)
    // 1,909 of 2,000; those nobody asked are in neither number.
    #expect(commune.share(of: xoDang)?.percentText() == "95%")
    #expect(commune.groups == [xoDang, kinh])
    #expect(EthnicComposition.zero.share(of: xoDang) == nil)
    #expect(try commune[EthnicGroup("Ba Na")] == 0)
    #expect(throws: AdoptionError.self) { try EthnicGroup("") }
    #expect(throws: AdoptionError.self) { try EthnicComposition([kinh: -1]) }
    #expect(throws: AdoptionError.self) { try EthnicComposition([kinh: .max, xoDang: 1]) }
    let before = commune
    #expect(throws: AdoptionError.self) {
      try commune.merge(EthnicComposition([:], unrecorded: .max))
    }
    #expect(commune == before)
  }

  @Test func sessionsAtTheWeekendMarket() throws {
    // 6 September 2025 was a Saturday.
    let period = try CalendarPeriod(
      from: CalendarDate(2025, 9, 6), through: CalendarDate(2025, 9, 28))
    var market = try MarketCalendar(over: period)
    for day in [6, 7, 10, 14, 21, 30] {
      market.add(sessionOn: try CalendarDate(2025, 9, day))
    }
    let markets = market.markets(through: try CalendarDate(2025, 9, 30))
    #expect(markets.map(\.sessions) == [2, 1, 1, 0])
    #expect(markets.map { $0.days.map(\.day) } == [[6, 7], [13, 14], [20, 21], [27, 28]])
    #expect(market.elsewhen == 1)
    #expect(market.share(through: try CalendarDate(2025, 9, 30))?.description == "3/4")
    // A market whose Sunday is still to come is not over.
    #expect(market.markets(through: try CalendarDate(2025, 9, 27)).count == 3)
    #expect(market.share(through: try CalendarDate(2025, 9, 5)) == nil)
    var other = try MarketCalendar(over: period)
    other.add(sessionOn: try CalendarDate(2025, 9, 28))
    try market.merge(other)
    #expect(market.share(through: period.last)?.description == "4/4")
    #expect(throws: AdoptionError.self) {
      try market.merge(MarketCalendar(on: [.sunday], over: period))
    }
    #expect(throws: AdoptionError.self) { try MarketCalendar(on: [], over: period) }
  }

  /// Merged with itself, a market's sessions double.
  @Test func aCalendarThatOutgrowsItsNumbersIsLeftAsItWas() throws {
    let saturday = try CalendarDate(2025, 9, 6)
    let period = try CalendarPeriod(from: saturday, through: CalendarDate(2025, 9, 28))
    var market = try MarketCalendar(over: period)
    market.add(sessionOn: saturday)
    market.add(sessionOn: try CalendarDate(2025, 9, 8))
    for _ in 0..<62 { try market.merge(market) }
    let before = market
    let error = #expect(throws: AdoptionError.self) { try market.merge(before) }
    #expect(error?.code == .overflow)
    #expect(market == before)
    var rest = try MarketCalendar(over: period)
    for _ in 0..<62 {
      try rest.merge(rest)
      rest.add(sessionOn: saturday)
      rest.add(sessionOn: try CalendarDate(2025, 9, 8))
    }
    try market.merge(rest)
    market.add(sessionOn: saturday)
    market.add(sessionOn: try CalendarDate(2025, 9, 8))
    #expect(market.markets(through: saturday).isEmpty)
    #expect(market.markets(through: try CalendarDate(2025, 9, 7)).map(\.sessions) == [.max])
    #expect(market.elsewhen == .max)
  }

  @Test func theDayOfTheWeekIsSevenDaysLaterTheSame() throws {
    #expect(try CalendarDate(1970, 1, 1).weekday == .thursday)
    #expect(try CalendarDate(2021, 7, 5).weekday == .monday)
    var day = try CalendarDate(1, 1, 1)
    #expect(day.weekday == .monday)
    for _ in 0..<2000 {
      let next = try day.adding(days: 1)
      #expect(next.weekday.rawValue == (day.weekday.rawValue + 1) % 7)
      day = try next.adding(days: 1820)
      if day.year > 9950 { break }
    }
  }

  @Test func aPostIsSharedToTwelveGroups() throws {
    var first = SharedPosts()
    var second = SharedPosts()
    for group in 1...12 {
      first.add(try SharedPost(of: "phien-1", to: "nhom-\(group)", on: .facebook))
    }
    for group in 10...14 {
      second.add(try SharedPost(of: "phien-1", to: "nhom-\(group)", on: .facebook))
    }
    second.add(try SharedPost(of: "phien-1", to: "nhom-1", on: .zalo))
    #expect(first.groups == 12 && first.posts == 1 && first.shares == 12)
    var merged = first
    merged.merge(second)
    merged.merge(first)
    // Group 1 of Zalo is not group 1 of Facebook, and neither is the post.
    #expect((merged.shares, merged.groups, merged.posts) == (15, 15, 2))
    #expect(merged.groups(of: "phien-1", on: .facebook) == 14)
    var reversed = second
    reversed.merge(first)
    #expect(reversed == merged)
    #expect(throws: BroadcastError.self) { try SharedPost(of: "", to: "a", on: .zalo) }
  }

  @Test func creatorsAndHostsOfLaiChauAreCountedOnce() throws {
    func at(_ minute: Int64) -> Instant { Instant(millisecondsSince1970: minute * 60_000) }
    let hosts = try (1...5).map { try BroadcastHost(id: "h\($0)", name: "Chị \($0)") }
    let schedule = try HostSchedule(
      hosts: hosts,
      slots: [
        HostSlot(["h1", "h2"], from: at(0), to: at(30)),
        HostSlot(["h3", "h1"], from: at(30), to: at(65)),
        HostSlot(["h4"], from: at(65), to: at(90)),
      ])
    var cast = BroadcastCast(schedule)
    // A host who is on no slot was not on air.
    #expect(cast.count(of: .host) == 4)
    var other = BroadcastCast()
    for person in ["c1", "c2", "h1"] { try other.add(person, as: .creator) }
    cast.merge(other)
    cast.merge(other)
    #expect((cast.count(of: .host), cast.count(of: .creator), cast.persons) == (4, 3, 6))
    #expect(throws: BroadcastError.self) { try cast.add("", as: .host) }
  }

  @Test func fortyThreeCraftVillagesOfPhuXuyen() throws {
    let day = try CalendarDate(2024, 3, 15)
    var tallies = Array(repeating: CraftVillageTally(), count: 3)
    for number in 1...43 {
      tallies[number % 3].add(
        try CraftVillage(
          "Làng \(number)", craft: "mây tre đan",
          recognised: number == 43 ? .unknown : .since(try CalendarDate(2000 + number, 1, 1)),
          selling: number.isMultiple(of: 4) ? .since(day) : .none), asOf: day)
    }
    var all = tallies[1]
    all.merge(tallies[0])
    all.merge(tallies[2])
    #expect(all.villages == 43)
    #expect((all.recognised, all.recognisedKnown) == (24, 42))
    #expect(all.sellingShare?.description == "10/43")
    #expect(CraftVillageTally().sellingShare == nil)
    #expect(throws: AdoptionError.self) { try CraftVillage("Làng", craft: "") }
  }

  @Test func seriesOfFormerCommunesAreCarriedOverByTheUnits() throws {
    let days = [try CalendarDate(2023, 12, 31), try CalendarDate(2024, 12, 31)]
    func series(
      _ code: CommuneCode, _ figures: [(Int64, Int64)], on days: [CalendarDate]
    ) throws -> AdoptionSeries {
      try AdoptionSeries(
        zip(days, figures).map { day, figure in
          AdoptionSnapshot(
            try AdoptionTally([
              .households: figure.1, .householdsStallKnown: figure.1,
              .householdsWithStall: figure.0,
            ]), AdoptionScope(.commune(code), asOf: day))
        })
    }
    let units = AdministrativeUnits.vietnam
    let (now, longDong) = (try CommuneCode(parsing: "06325"), try CommuneCode(parsing: "06328"))
    let split = try #require(
      units.communes(in: .threeTier).first { units.currentCommunes(of: $0.id).count == 3 })
    let old = [
      longDong: try series(longDong, [(500, 1085), (618, 1085)], on: days),
      now: try series(now, [(10, 100), (90, 100)], on: days),
      split.code: try series(split.code, [(1, 2), (2, 2)], on: days),
    ]
    let carried = try AdoptionSeries.carried(old, over: units)
    let whole = try #require(carried.settled[now])
    #expect(carried.settled.count == 1)
    #expect(whole.points.map(\.scope.units) == [.twoTier, .twoTier])
    #expect(whole.points.map(\.scope.place) == [.commune(now), .commune(now)])
    let stall = try AdoptionMetric(named: "stall")
    #expect(
      whole.values(of: stall).map(\.value.ratio?.description) == ["510/1.185", "708/1.185"])
    #expect(carried.undetermined.map(\.former) == [split.code])
    #expect(!carried.isComplete(for: carried.undetermined[0].among[0]))
    // It goes on after the reform.
    let after = AdoptionSnapshot(
      .zero, AdoptionScope(.commune(now), asOf: try CalendarDate(2025, 12, 31)))
    #expect(try AdoptionSeries(whole.points + [after]).points.count == 3)
    #expect(try AdoptionSeries.carried([:], over: units).settled.isEmpty)
    for wrong in [
      [now: old[now], longDong: try series(longDong, [(1, 2)], on: [days[0]])],
      [try CommuneCode(parsing: "99999"): old[now]],
    ] {
      #expect(throws: AdoptionError.self) {
        try AdoptionSeries.carried(wrong.compactMapValues { $0 }, over: units)
      }
    }
  }
}

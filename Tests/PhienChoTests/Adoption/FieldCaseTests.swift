import PhienCho
import Testing

/// The figures of the field's reports, reproduced from invented registers of the same sizes.
@Suite struct FieldCaseTests {
  @Suite struct LongDong {
    let day: CalendarDate
    let households: [Household]
    let snapshot: AdoptionSnapshot

    init() throws {
      day = try CalendarDate(2021, 8, 31)
      households = try InventedCommune.households(
        1085, withStalls: 618, opened: CalendarDate(2021, 7, 20))
      snapshot = AdoptionSnapshot(
        InventedCommune.tally(households, on: day), AdoptionScope(.register, asOf: day))
    }

    @Test func stallsAndPayment() throws {
      let stall = try #require(snapshot[.stall])
      #expect(stall.ratio?.description == "618/1.085")
      #expect(stall.ratio?.percentText() == "57%")
      #expect(snapshot[.stallAndPayment]?.ratio == stall.ratio)
      #expect(snapshot.scope.units == .threeTier)
    }

    @Test func theTargetOf64PercentNeeds77HouseholdsMore() throws {
      let target = try AdoptionTarget(
        AdoptionMetric(named: "stall"), Percent(64), by: CalendarDate(2021, 12, 31))
      let progress = try #require(target.progress(in: snapshot))
      #expect((progress.needed, progress.missing) == (695, 77))
      #expect(!progress.isAttained && !progress.isOverdue)
      #expect(progress.daysLeft == 123)
      // 77 in 123 days are 4.4 a week.
      #expect(progress.pace(everyDays: 7) == 5)
      #expect(progress.pace(everyDays: 1000) == 77)

      let more = AdoptionSnapshot(
        InventedCommune.tally(
          try InventedCommune.households(1085, withStalls: 695, opened: day), on: day),
        snapshot.scope)
      #expect(target.progress(in: more)?.isAttained == true)
      #expect(target.progress(in: more)?.pace(everyDays: 7) == 0)
    }

    @Test func tenOfTenHamletsHaveTeamsOfFiveToSeven() throws {
      let context = AdoptionContext(asOf: day)
      var tally = AdoptionTally.zero
      for number in 1...10 {
        let team = try CommunityDigitalTeam(
          established: CalendarDate(2021, 7, 1), members: 5 + number % 3, householdsGuided: 60)
        #expect(TeamSizeRule.langSon2021.isMet(by: team, on: day) == true)
        tally.add(
          HamletRecord(
            try Hamlet("Thôn \(number)"), team: team, coreForce: try Headcount(4, of: 4)),
          in: context)
      }
      let snapshot = AdoptionSnapshot(tally, AdoptionScope(.register, asOf: day))
      #expect(snapshot[.hamletTeams]?.ratio?.description == "10/10")
      #expect(snapshot[.coreForce]?.ratio?.percentText() == "100%")
      #expect(tally[.teamsOfOtherSize] == 0)
      #expect(snapshot["guided-per-member"]?.ratio?.numerator == 600)
    }

    @Test func aTenthOfHouseholdsLeadAndEachReachesOverTen() throws {
      let leads = households.prefix(108).map(\.id)
      var reach = LeadReach()
      for (number, household) in households.dropFirst(108).prefix(108 * 11 - 300).enumerated() {
        try reach.add(visitOf: leads[number % leads.count], to: household.id)
      }
      let short = reach.short(of: 11, among: leads)
      #expect(short.allSatisfy { reach.reach(of: $0) < 11 } && !short.isEmpty)
      var other = LeadReach()
      for lead in leads {
        for household in households.suffix(11) { try other.add(visitOf: lead, to: household.id) }
      }
      other.merge(reach)
      #expect(other.short(of: 11, among: leads).isEmpty)
      #expect(other.leads.count == 108)
      #expect(throws: AdoptionError.self) { try reach.add(visitOf: leads[0], to: leads[0]) }
      var merged = reach
      merged.merge(reach)
      #expect(merged == reach)
    }
  }

  @Suite struct ThanhOai {
    static func plan() throws -> ProgrammePlan {
      try ProgrammePlan(
        (1...21).map {
          ProgrammePlan.Commune(
            try CommuneCode(number: 10_100 + $0), name: "Xã \($0)", group: "Thanh Oai",
            hasOCOPGoods: $0 > 2)
        }, over: CalendarPeriod(months: 6, from: 2023, month: 1))
    }

    @Test func nineteenOfTwentyOneCommunesAndWhoIsBehind() throws {
      let plan = try Self.plan()
      var review = ProgrammeReview(of: plan, on: try CalendarDate(2023, 2, 15))
      for (place, commune) in plan.communes.prefix(19).enumerated() {
        review.add(
          HeldSession(
            by: commune.code, on: try CalendarDate(2023, 1, 10 + place % 10),
            revenue: Money(vnd: place == 5 ? 2_999_999 : 3_000_000),
            soldFor: place == 0 ? [plan.communes[7].code] : []))
      }
      let rollOut = try #require(review.rollOut.first)
      #expect(rollOut.ratio.description == "19/21")
      #expect(rollOut.waiting.map(\.name) == ["Xã 20", "Xã 21"])
      let january = review.arrears.filter { $0.month == 1 }
      #expect(january.map(\.commune.name) == ["Xã 6", "Xã 20", "Xã 21"])
      #expect(january.map(\.missing) == [0, 1, 1])
      #expect(january.map(\.belowRevenue) == [1, 0, 0])
      // February is not over, and everybody's session is still to come.
      let february = review.arrears.filter { $0.month == 2 }
      #expect(february.count == 21)
      #expect(february.allSatisfy { $0.due == (try? CalendarDate(2023, 2, 28)) })
      #expect(review.sellersForOthers.map(\.soldFor.count) == [1, 0])
    }

    @Test func reviewsOfPartsMerge() throws {
      let plan = try Self.plan()
      let day = try CalendarDate(2023, 6, 30)
      var whole = ProgrammeReview(of: plan, on: day)
      var parts = Array(repeating: ProgrammeReview(of: plan, on: day), count: 3)
      var random = Draws(seed: 19)
      for _ in 0..<300 {
        let session = HeldSession(
          by: try CommuneCode(number: 10_100 + random.below(23)),
          on: try CalendarDate(2022, 12, 20).adding(days: random.below(220)),
          revenue: random.below(4) == 0 ? nil : Money(vnd: Int64(random.below(7)) * 1_000_000))
        whole.add(session)
        parts[random.below(3)].add(session)
      }
      var merged = parts[2]
      try merged.merge(parts[0])
      try merged.merge(parts[1])
      #expect(merged == whole)
      #expect(merged.unplanned > 0 && merged.outside > 0)
      #expect(throws: AdoptionError.self) {
        try merged.merge(ProgrammeReview(of: plan, on: CalendarDate(2023, 6, 29)))
      }
    }

    @Test func aReviewThatOutgrowsItsNumbersIsLeftAsItWas() throws {
      let plan = try Self.plan()
      let day = try CalendarDate(2023, 6, 30)
      let commune = plan.communes[0].code
      for session in [
        HeldSession(by: commune, on: try CalendarDate(2023, 1, 10), revenue: Money(vnd: 0)),
        HeldSession(by: commune, on: try CalendarDate(2022, 12, 31), revenue: nil),
        HeldSession(by: try CommuneCode(number: 1), on: day, revenue: nil),
      ] {
        var review = ProgrammeReview(of: plan, on: day)
        review.add(session)
        for _ in 0..<62 { try review.merge(review) }
        let before = review
        let error = #expect(throws: AdoptionError.self) { try review.merge(before) }
        #expect(error?.code == .overflow)
        #expect(review == before)
      }
    }
  }

  @Suite struct PhuongDuc {
    @Test func yearlyGrowthWithinBoundsAndSevenTimesOverAll() throws {
      let sums: [Int64] = [142, 166, 197, 233, 273, 325, 385, 460, 546, 650, 775, 910, 1002]
      let figures = try sums.enumerated().map {
        PeriodFigure($0.element, over: try CalendarPeriod(year: 2008 + $0.offset))
      }
      let bounds = try Percent(15)...Percent(20)
      let steps = try Growth.steps(figures)
      #expect(steps.dropLast().allSatisfy { $0.change.isWithin(bounds) })
      // The last step is 10%: a claim of "15–20% each year" does not hold for it.
      #expect(steps.last?.change.isWithin(bounds) == false)
      let over = try Growth(from: figures[0], to: try #require(figures.last))
      #expect(over.multiple.isAtLeast(try ExactRatio(7, of: 1)))
      #expect(over.multiple.decimalText() == "7,1")
    }

    @Test func theCommunesPartOfFiveMonthsIsAShareAndTheMonthsAreNoGrowth() throws {
      let share = try ExactRatio(250, of: 4000)
      #expect(share.percentText(decimals: 2) == "6,25%")
      let error = #expect(throws: AdoptionError.self) {
        try Growth(
          from: PeriodFigure(1000, over: CalendarPeriod(year: 2020)),
          to: PeriodFigure(4000, over: CalendarPeriod(months: 5, from: 2021, month: 1)))
      }
      #expect(error?.code == .incomparable)
    }

    @Test func fewerThanTwoHundredTrainedAndASessionAWeek() throws {
      let period = try CalendarPeriod(months: 5, from: 2021, month: 1)
      var review = TrainingReview()
      for first in [1, 67, 133] {
        let ids = try (first..<first + 66).map { try HouseholdID("PD\($0)") }
        review.add(
          TrainingCourse(on: .liveSelling, over: period, completed: Set(ids)), asOf: period.last)
      }
      #expect((review.courses, review.households) == (3, 198))
      var calendar = try BroadcastCalendar(perWeek: 1, over: period)
      // 4 January 2021 was a Monday; the third week is left out.
      let monday = try CalendarDate(2021, 1, 4)
      for week in 0..<21 where week != 2 { try calendar.add(1, on: monday.adding(days: week * 7)) }
      #expect(calendar.weeks(through: period.last).count == 21)
      #expect(calendar.weeksBehind(through: period.last).map(\.monday.day) == [18])
    }

    @Test func netsSellInSpringInTheNorthAndAllYearInTheSouth() throws {
      var nets = Seasonality()
      for month in 1...12 {
        try nets.add((2...4).contains(month) ? 130 : 40, in: .north, year: 2020, month: month)
        try nets.add(62 + Int64(month % 3), in: .south, year: 2020, month: month)
      }
      #expect(try nets.peakMonths(atLeast: Percent(150), in: .north) == [2, 3, 4])
      #expect(try nets.isEven(within: Percent(95)...Percent(105), in: .south))
    }
  }

  @Suite struct PhuXuyen {
    @Test func theAudienceOfEachStreamIsKeptApart() throws {
      let guava = try #require(StreamID("kim-an", on: .facebook))
      let crafts = try #require(StreamID("phu-xuyen", on: .facebook))
      let followers = AudienceMeasure(rawValue: "followers")
      let comments = AudienceMeasure(rawValue: "comments")
      let audience = Audience([
        try AudienceFigure(10_240, .views, of: guava),
        try AudienceFigure(13_000, followers, of: crafts),
        try AudienceFigure(2_051, comments, of: crafts),
      ])
      #expect(audience[guava, .views]?.isAtLeast(10_001) == true)
      #expect(audience[crafts, followers]?.description == "13.000")
      #expect(audience[crafts, comments]?.isAtLeast(2_001) == true)
      #expect(audience[crafts, .views] == nil)
    }

    @Test func hundredsOfGoodsEachDeliveredFree() throws {
      var script = Script()
      for buyer in 1...130 { try script.request("b\(buyer)", .add, count(2), of: Market.broom) }
      let catalogue = try Market.catalogue(broom: count(400))
      #expect(script.ledger(of: catalogue).summary().total.claimed.pieces == .count(260))

      let near = DeliveryZone(rawValue: "Phú Xuyên")
      let fee = DeliveryTable.Band(through: .kilograms(5), fee: Money(vnd: 18_000))
      let table = try DeliveryTable([near: DeliveryTable.Rates([fee])])
      var live = try FreeDeliveryRule("Trong phiên", bearer: .organiser)
      live.claimed = FruitStall.minute(0)..<FruitStall.minute(90)
      let rules = try PricingRules(delivery: table, freeDelivery: [live])
      func paid(_ minute: Int64) throws -> Money {
        let line = try FruitStall.line(grams(900), of: FruitStall.guava, at: minute)
        return try FruitStall.quote([line], to: near, under: rules).delivery.paid
      }
      #expect(try paid(30) == .zero)
      #expect(try paid(91) == Money(vnd: 18_000))
    }
  }

  @Suite struct LaiChau {
    /// Half an hour of one household's dried buffalo meat, then the goods of a cooperative.
    @Test func oneSellersHalfHourWithinTheSession() throws {
      let household = try ProducerID("ho-1")
      let meat = try Offer(
        code: Market.honey, name: "Thịt trâu sấy",
        price: UnitPrice(Money(vnd: 500_000), per: .kilogram), producer: household)
      let tea = try Offer(
        code: Market.guava, name: "Chè cổ thụ",
        price: UnitPrice(Money(vnd: 900_000), per: .kilogram), producer: ProducerID("htx-1"))
      let catalogue = try Catalogue(
        offers: [meat, tea],
        producers: [
          Producer(id: household, name: "Hộ bà Lan", kind: .household),
          Producer(id: ProducerID("htx-1"), name: "HTX Đồi Xanh", kind: .cooperative),
        ])
      var script = Script()
      for buyer in 1...99 {
        try script.request(
          "a\(buyer)", .add, grams(2000), of: meat.code, at: Int64(buyer) * 18_000)
      }
      for buyer in 1...109 {
        try script.request(
          "b\(buyer)", .add, grams(2000), of: tea.code, at: 1_800_000 + Int64(buyer) * 18_000)
      }
      for buyer in 1...99 { script.at(3_900_000, .confirm(buyer: try buyerID("a\(buyer)"))) }
      for buyer in 1...109 { script.at(3_900_000, .confirm(buyer: try buyerID("b\(buyer)"))) }
      let ledger = script.ledger(of: catalogue)
      func at(_ minute: Int64) -> Instant { Instant(millisecondsSince1970: minute * 60_000) }
      let schedule = try HostSchedule(
        hosts: [BroadcastHost(id: "lan", name: "Lan"), BroadcastHost(id: "hai", name: "Hải")],
        slots: [
          HostSlot(["lan"], from: at(0), to: at(30)), HostSlot(["hai"], from: at(30), to: at(65)),
        ])
      let pace = try SessionPace(
        of: ledger, pins: PinTimeline(script.events, of: catalogue), schedule: schedule,
        from: at(0), to: at(65))
      let half = try #require(pace.teams.first { $0.hosts == ["lan"] }?.figures)
      #expect(half.milliseconds == 30 * 60_000)
      #expect(half.goods.mass == .kilograms(198))
      #expect(half.goods.money == Money(vnd: 99_000_000))
      let summary = ledger.summary()
      #expect(summary.total.confirmed.money == Money(vnd: 295_200_000))
      let orders = Int64(summary.ordersByState[.confirmed] ?? 0)
      #expect(orders == 208)
      let stream = try #require(StreamID("lai-chau", on: .tiktok))
      let views = try AudienceFigure(783_000, .views, of: stream)
      #expect(views.ratio(of: orders)?.percentText(decimals: 3) == "0,027%")
    }
  }

  @Suite struct TuMoRong {
    @Test func teamsByHamletAndHouseholdsTrainedOnce() throws {
      let ids = try (1...40).map { try HouseholdID("TMR\($0)") }
      var review = TrainingReview()
      let first = TrainingCourse(
        on: .liveSelling,
        over: try CalendarPeriod(from: CalendarDate(2025, 9, 1), through: CalendarDate(2025, 9, 2)),
        invited: Set(ids.prefix(30)), completed: Set(ids.prefix(25)))
      let second = TrainingCourse(
        on: .packing,
        over: try CalendarPeriod(
          from: CalendarDate(2025, 10, 1), through: CalendarDate(2025, 10, 1)),
        completed: Set(ids.dropFirst(20).prefix(10)))
      review.add(first, asOf: try CalendarDate(2025, 9, 30))
      review.add(second, asOf: try CalendarDate(2025, 9, 30))
      #expect((review.courses, review.completions, review.households) == (1, 25, 25))
      var other = TrainingReview()
      other.add(second, asOf: try CalendarDate(2025, 10, 1))
      review.merge(other)
      #expect((review.courses, review.completions, review.households) == (2, 35, 30))
      #expect(review.households(trainedIn: .packing) == 10)
      #expect(first.absent == ids[25..<30].sorted { $0.rawValue < $1.rawValue })
      for _ in 0..<64 { review.merge(review) }
      review.add(first, asOf: try CalendarDate(2025, 9, 30))
      #expect((review.courses, review.completions, review.households) == (.max, .max, 30))
    }

    @Test func weekendBroadcastsAgainstAPlan() throws {
      let period = try CalendarPeriod(
        from: CalendarDate(2021, 7, 1), through: CalendarDate(2021, 7, 31))
      var calendar = try BroadcastCalendar(perWeek: 7, over: period)
      // 5 July 2021 was a Monday.
      for day in 5...18 { try calendar.add(day == 18 ? 0 : 1, on: CalendarDate(2021, 7, day)) }
      try calendar.add(1, on: CalendarDate(2021, 8, 1))
      let through = try CalendarDate(2021, 7, 31)
      #expect(calendar.weeks(through: through).map(\.broadcasts) == [7, 6, 0])
      #expect(calendar.weeksBehind(through: through).map(\.missing) == [1, 7])
      #expect(calendar.weeks(through: try CalendarDate(2021, 7, 17)).count == 1)
      #expect(calendar.weeks(through: through).first?.monday == (try CalendarDate(2021, 7, 5)))
    }
  }
}

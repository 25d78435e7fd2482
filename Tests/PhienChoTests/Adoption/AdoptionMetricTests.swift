import Foundation
import PhienCho
import Testing

@Suite struct AdoptionMetricTests {
  @Test func thirtyTwoMetricsEachWithSourceAndWords() throws {
    let numbers = Set(AdoptionMetric.all.compactMap { Int($0.number.filter(\.isNumber)) })
    #expect(numbers == Set(1...32))
    #expect(Set(AdoptionMetric.all.map(\.id)).count == AdoptionMetric.all.count)
    #expect(Set(AdoptionMetric.all.map(\.number)).count == AdoptionMetric.all.count)
    for metric in AdoptionMetric.all {
      #expect(!metric.source.isEmpty && !metric.vietnameseName.isEmpty)
      #expect(!metric.englishName.isEmpty && !metric.numeratorText.isEmpty)
      #expect((metric.denominator == nil) == (metric.form == .total))
      #expect(metric.denominatorText.isEmpty == (metric.form == .total))
      #expect(try AdoptionMetric(named: metric.number) == metric)
      #expect(AdoptionMetric(id: metric.id) == metric)
    }
    #expect(AdoptionMetric(id: AdoptionMetric.ID(rawValue: "no-such")) == nil)
    #expect(throws: AdoptionError.self) { try AdoptionMetric(named: "33") }
  }

  @Test func theDocumentationNamesEveryMetricAndItsSource() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/adoption.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for metric in AdoptionMetric.all {
      let row = try #require(lines.first { $0.hasPrefix("| \(metric.number) | ") })
      for part in [
        "`\(metric.id)`", metric.vietnameseName, metric.englishName, metric.numeratorText,
        metric.denominatorText, "\(metric.form), \(metric.status)", metric.source,
      ] {
        #expect(row.contains(part) || part.isEmpty, "\(metric.number): \(part)")
      }
    }
  }

  @Test func nothingCountedIsUndefinedAndNotZero() throws {
    let scope = AdoptionScope(.register, asOf: try CalendarDate(2025, 1, 1))
    for value in AdoptionSnapshot(.zero, scope).values {
      #expect(value.ratio == nil)
      #expect(value.undefined != nil, "\(value.metric.id)")
    }
  }

  @Test func notKnowingIsNotNone() throws {
    let day = try CalendarDate(2025, 1, 1)
    var tally = AdoptionTally.zero
    tally.add(HouseholdProfile(), in: AdoptionContext(asOf: day))
    let snapshot = AdoptionSnapshot(tally, AdoptionScope(.register, asOf: day))
    #expect(snapshot[.payment]?.denominator == 1)
    #expect(snapshot[.payment]?.undefined == .nothingKnown)
    #expect(snapshot[.stall]?.ratio == nil)
    var other = HouseholdProfile()
    other.electronicPayment = .none
    tally.add(other, in: AdoptionContext(asOf: day))
    let value = AdoptionSnapshot(tally, snapshot.scope)[.payment]
    #expect(value?.ratio == (try ExactRatio(0, of: 2)))
    #expect(value?.unknown == 1)
  }

  @Test func aStallCountsFromTheDayItOpensToTheDayItCloses() throws {
    let opened = try CalendarDate(2021, 7, 5)
    let closed = try CalendarDate(2022, 3, 1)
    let stall = try OnlineStall(on: .voso, opened: opened, closed: closed, lastActive: opened)
    for (offset, isOpen) in [(-1, false), (0, true), (238, true), (239, false), (240, false)] {
      let day = try opened.adding(days: offset)
      #expect(stall.isOpen(on: day) == isOpen, "\(day)")
      var profile = HouseholdProfile()
      profile.stalls = [stall]
      var tally = AdoptionTally.zero
      tally.add(profile, in: AdoptionContext(asOf: day))
      #expect(tally[.householdsWithStall] == (isOpen ? 1 : 0))
      #expect(tally[.stallsOpened] == (offset < 0 ? 0 : 1))
    }
    #expect(throws: AdoptionError.self) {
      try OnlineStall(on: .voso, opened: closed, closed: opened)
    }
    #expect(throws: AdoptionError.self) {
      try OnlineStall(on: .voso, opened: opened, closed: closed, lastActive: closed.adding(days: 1))
    }
  }

  @Test func aHouseholdIsReachedWhenItOpensAStallInTime() throws {
    let visit = try CalendarDate(2024, 3, 1)
    let context = AdoptionContext(asOf: try CalendarDate(2024, 12, 31))
    for (days, isReached) in [(-1, false), (0, true), (90, true), (91, false)] {
      var profile = HouseholdProfile()
      profile.hasKnownVisits = true
      profile.helped = visit
      profile.stalls = [try OnlineStall(on: .zalo, opened: visit.adding(days: days))]
      var tally = AdoptionTally.zero
      tally.add(profile, in: context)
      #expect(tally[.nonLeadHelped] == 1)
      #expect(tally[.nonLeadReached] == (isReached ? 1 : 0), "\(days)")
    }
  }

  @Test func aLeadHouseholdIsOneByThePublishedRule() throws {
    var profile = HouseholdProfile()
    profile.isFarm = true
    profile.output = try Mass(grams: 2_000_000)
    profile.standard = .undated
    profile.smartphone = .undated
    let day = try CalendarDate(2024, 12, 31)
    func leads(_ rule: LeadRule, _ profile: HouseholdProfile) -> (known: Int64, lead: Int64) {
      var tally = AdoptionTally.zero
      tally.add(profile, in: AdoptionContext(asOf: day, lead: rule))
      return (tally[.farmLeadKnown], tally[.leadFarmHouseholds])
    }
    let tonne = try Mass(grams: 1_000_000)
    #expect(leads(LeadRule(.criteria, leastOutput: tonne), profile) == (1, 1))
    #expect(
      leads(LeadRule(.criteria, leastOutput: try Mass(grams: 3_000_000)), profile) == (1, 0))
    #expect(leads(LeadRule(.designation), profile) == (0, 0))
    profile.designatedLead = .none
    #expect(leads(LeadRule(), profile) == (1, 0))
    #expect(leads(LeadRule(.criteria, leastOutput: tonne), profile) == (1, 1))
    profile.standard = .unknown
    #expect(leads(LeadRule(.criteria), profile) == (0, 0))
  }

  @Test func ocopCountsOnlyCertificatesValidOnTheDay() throws {
    let issued = try CalendarDate(2022, 5, 10)
    let maker = try ProducerID("HTX1")
    let certificate = try OCOPCertificate(number: "12/QĐ-UBND", stars: .three, issued: issued)
    let products = [
      try ListedProduct(
        "Hồng vành khuyên", of: maker, certificate: certificate,
        listings: [OnlineStall(on: .voso, opened: issued)], isKey: true, subjectPayment: .undated),
      try ListedProduct("Quýt", of: maker, isKey: true),
      try ListedProduct("Gạo", of: ProducerID("HTX2"), certificate: certificate),
    ]
    for (year, valid, makers) in [(2023, Int64(2), Int64(2)), (2026, 0, 0)] {
      var tally = AdoptionTally.zero
      tally.add(products, in: AdoptionContext(asOf: try CalendarDate(year, 5, 9)))
      #expect(tally[.ocopProducts] == valid)
      #expect(tally[.ocopSubjects] == makers)
      #expect(tally[.ocopProductsListed] == valid / 2)
      #expect(tally[.ocopSubjectsEquipped] == makers / 2)
      #expect(tally[.keyProducts] == 2 && tally[.keyProductsOnline] == 1)
    }
  }

  @Test func aYearsRevenueIsSetAgainstThatYearsThreshold() throws {
    var profile = HouseholdProfile()
    profile.yearRevenue = Money(vnd: 120_000_000)
    for (year, over) in [(2025, Int64(1)), (2026, 0)] {
      let context = AdoptionContext(asOf: try CalendarDate(year, 12, 31))
      var tally = AdoptionTally.zero
      tally.add(profile, in: context)
      #expect(tally[.householdsOverThreshold] == over)
      #expect(profile.revenueToThreshold(in: context) != nil)
    }
    let early = AdoptionContext(asOf: try CalendarDate(2024, 12, 31))
    #expect(profile.revenueToThreshold(in: early) == nil)
  }
}

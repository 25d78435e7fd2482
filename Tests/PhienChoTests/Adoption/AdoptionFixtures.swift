import PhienCho

extension CalendarDate {
  init(_ year: Int, _ month: Int, _ day: Int) throws {
    try self.init(year: year, month: month, day: day)
  }
}

/// A register of a commune that is invented to the figures a report gives.
enum InventedCommune {
  /// Households of which so many have an open stall, and all of those pay electronically.
  static func households(
    _ count: Int, withStalls stalls: Int, opened: CalendarDate
  ) throws -> [Household] {
    try (0..<count).map { number in
      var profile = HouseholdProfile()
      profile.isFarm = true
      profile.hasKnownStalls = true
      profile.electronicPayment = .none
      if number < stalls {
        profile.stalls = [try OnlineStall(on: .voso, opened: opened)]
        profile.electronicPayment = .since(opened)
      }
      return Household(
        id: try HouseholdID("LD\(number)"), hamlet: try Hamlet("Thôn \(number % 10 + 1)"),
        profile: profile)
    }
  }

  static func tally(
    _ households: [Household], on day: CalendarDate
  ) -> AdoptionTally {
    let context = AdoptionContext(asOf: day)
    var tally = AdoptionTally.zero
    for household in households { tally.add(household.profile, in: context) }
    return tally
  }
}

/// How a programme stands on a day: who is behind, and with what (rà soát chương trình).
///
/// Sessions are added one by one or as reviews of parts, in any order; only those in the plan's period
/// and up to the day count.
public struct ProgrammeReview: Sendable, Hashable {
  /// The sessions of a commune in one calendar month.
  public struct Month: Sendable, Hashable {
    /// Sessions held.
    public internal(set) var held = 0
    /// Sessions that reached the least revenue.
    public internal(set) var successful = 0
    /// Sessions whose revenue is not known.
    public internal(set) var unreported = 0
  }

  /// A commune that owes sessions in a month.
  public struct Arrear: Sendable, Hashable {
    /// The commune.
    public let commune: ProgrammePlan.Commune
    /// The month's year.
    public let year: Int
    /// The month.
    public let month: Int
    /// How many sessions are still to be held.
    public let missing: Int
    /// How many were held and sold for less than planned.
    public let belowRevenue: Int
    /// How many were held and have not reported what they sold for.
    public let unreported: Int
    /// The last day to hold the missing ones; before the review's day when it has passed.
    public let due: CalendarDate
  }

  /// How many of a group's communes take part: 19 of 21.
  public struct RollOut: Sendable, Hashable {
    /// The district, or another group.
    public let group: String
    /// Communes with one session at least.
    public let started: Int
    /// All communes of the group.
    public let communes: Int
    /// Those that have not begun, in the order of the plan.
    public let waiting: [ProgrammePlan.Commune]

    /// The two numbers as a ratio: 19/21.
    public var ratio: ExactRatio { ExactRatio(unchecked: Int64(started), of: Int64(communes)) }
  }

  /// The plan.
  public let plan: ProgrammePlan

  /// The day.
  public let asOf: CalendarDate

  /// Sessions of communes that are not in the plan.
  public private(set) var unplanned = 0

  /// Sessions outside the plan's period, or after the day.
  public private(set) var outside = 0

  private var months: [Cell: Month] = [:]
  /// The communes that sold the goods of others, and whose.
  private var soldFor: [CommuneCode: Set<CommuneCode>] = [:]

  private struct Cell: Hashable {
    let place: Int
    let month: Int
  }

  /// Creates a review of no sessions.
  public init(of plan: ProgrammePlan, on asOf: CalendarDate) {
    self.plan = plan
    self.asOf = asOf
  }

  /// Adds a session.
  ///
  /// A number that is `Int.max` stays so.
  ///
  /// - Complexity: O(1) besides the communes it sold for.
  public mutating func add(_ session: HeldSession) {
    guard let place = plan.places[session.commune] else {
      unplanned.count(1)
      return
    }
    guard plan.period.contains(session.day), session.day <= asOf else {
      outside.count(1)
      return
    }
    var month = months[Cell(place: place, month: Self.month(of: session.day))] ?? Month()
    month.held.count(1)
    if let revenue = session.revenue {
      if revenue >= plan.leastRevenue { month.successful.count(1) }
    } else {
      month.unreported.count(1)
    }
    months[Cell(place: place, month: Self.month(of: session.day))] = month
    let others = session.soldFor.filter { $0 != session.commune }
    if !others.isEmpty { soldFor[session.commune, default: []].formUnion(others) }
  }

  /// Adds the sessions of another review of the same plan on the same day.
  ///
  /// - Throws: ``AdoptionError`` with code `incomparable` for another plan or day, and `overflow` when a
  ///   sum does not fit in an `Int`; the review is then as it was.
  public mutating func merge(_ other: ProgrammeReview) throws(AdoptionError) {
    guard plan == other.plan, asOf == other.asOf else {
      throw AdoptionError(.incomparable, reason: "two reviews of different plans or days")
    }
    var sum = self
    for (cell, month) in other.months {
      try sum.months[cell, default: Month()].held.add(month.held)
      try sum.months[cell, default: Month()].successful.add(month.successful)
      try sum.months[cell, default: Month()].unreported.add(month.unreported)
    }
    try sum.unplanned.add(other.unplanned)
    try sum.outside.add(other.outside)
    sum.soldFor.merge(other.soldFor) { $0.union($1) }
    self = sum
  }

  /// What a commune held in a month.
  public func month(_ month: Int, of year: Int, in commune: CommuneCode) -> Month {
    guard let place = plan.places[commune] else { return Month() }
    return months[Cell(place: place, month: year * 12 + month - 1)] ?? Month()
  }

  /// Who is behind: the communes that owe sessions, or held some that sold too little or have not
  /// reported, the earliest due first, then in the order of the plan.
  ///
  /// A month that is not over is in the list too, its last day being still to come.
  ///
  /// - Complexity: O(*n* × *m*) in the communes and the months so far.
  public var arrears: [Arrear] {
    guard asOf >= plan.period.first else { return [] }
    let last = Self.month(of: min(asOf, plan.period.last))
    var list: [Arrear] = []
    for month in Self.month(of: plan.period.first)...last {
      let (year, number) = (month / 12, month % 12 + 1)
      let end = CalendarDate(
        uncheckedYear: year, month: number,
        day: CivilCalendar.dayCount(year: Int64(year), month: number))
      for (place, commune) in plan.communes.enumerated() {
        let done = months[Cell(place: place, month: month)] ?? Month()
        let missing = max(0, plan.sessionsPerMonth - done.held)
        let below = done.held - done.successful - done.unreported
        // A month with enough good sessions is not behind for one that was weak.
        guard done.successful < plan.sessionsPerMonth else { continue }
        list.append(
          Arrear(
            commune: commune, year: year, month: number, missing: missing, belowRevenue: below,
            unreported: done.unreported, due: min(end, plan.period.last)))
      }
    }
    return list
  }

  /// How far each group has come, in the order of the plan; one group of an empty name where the plan
  /// has none.
  ///
  /// - Complexity: O(*n*) in the communes and months.
  public var rollOut: [RollOut] {
    let started = Set(months.keys.map(\.place))
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (place, commune) in plan.communes.enumerated() {
      if members[commune.group] == nil { order.append(commune.group) }
      members[commune.group, default: []].append(place)
    }
    return order.map { group in
      let places = members[group] ?? []
      return RollOut(
        group: group, started: places.count { started.contains($0) }, communes: places.count,
        waiting: places.filter { !started.contains($0) }.map { plan.communes[$0] })
    }
  }

  /// The communes without OCOP goods of their own, and the communes they have sold for: those with an
  /// empty list are to be matched with somebody.
  public var sellersForOthers: [(commune: ProgrammePlan.Commune, soldFor: [CommuneCode])] {
    plan.communes.filter { !$0.hasOCOPGoods }.map {
      ($0, (soldFor[$0.code] ?? []).sorted())
    }
  }

  private static func month(of day: CalendarDate) -> Int { day.year * 12 + day.month - 1 }
}

/// The plan of a programme of sessions (kế hoạch): how many a month in each commune, and for how much.
///
/// Its numbers are the caller's. The defaults are those of the youth union of Hà Nội, one session a
/// month in each commune of 3 million đồng or more: a plan of the field, and not a law.
public struct ProgrammePlan: Sendable, Hashable {
  /// A commune that takes part.
  public struct Commune: Sendable, Hashable {
    /// Its code.
    public let code: CommuneCode
    /// Its name, for lists.
    public let name: String
    /// The district, or another group it is rolled out by; empty for none.
    public let group: String
    /// Whether it has OCOP goods of its own; one without sells for others.
    public let hasOCOPGoods: Bool

    /// Creates a commune.
    public init(
      _ code: CommuneCode, name: String, group: String = "", hasOCOPGoods: Bool = true
    ) {
      self.code = code
      self.name = name
      self.group = group
      self.hasOCOPGoods = hasOCOPGoods
    }
  }

  /// The communes, in the order given.
  public let communes: [Commune]

  /// The first and the last day of the programme.
  public let period: CalendarPeriod

  /// How many sessions each commune holds in a calendar month; from 1.
  public let sessionsPerMonth: Int

  /// The least revenue at which a session counts as successful.
  public let leastRevenue: Money

  let places: [CommuneCode: Int]

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - communes: Every commune that takes part.
  ///   - period: The first and the last day.
  ///   - sessionsPerMonth: How many sessions each commune holds in a calendar month.
  ///   - leastRevenue: The least revenue at which a session counts as successful.
  /// - Throws: ``AdoptionError`` with code `duplicate` for a commune named twice, and `outOfRange` for
  ///   no sessions or more than 31 a month, or a revenue below 0.
  public init(
    _ communes: [Commune], over period: CalendarPeriod, sessionsPerMonth: Int = 1,
    leastRevenue: Money = Money(vnd: 3_000_000)
  ) throws(AdoptionError) {
    guard (1...31).contains(sessionsPerMonth), leastRevenue >= .zero else {
      throw AdoptionError(
        .outOfRange, reason: "a plan has 1 to 31 sessions a month, for 0 đồng or more")
    }
    var places: [CommuneCode: Int] = [:]
    for (place, commune) in communes.enumerated() {
      guard places.updateValue(place, forKey: commune.code) == nil else {
        throw AdoptionError(.duplicate, reason: "commune \(commune.code) is in the plan twice")
      }
    }
    self.communes = communes
    self.period = period
    self.sessionsPerMonth = sessionsPerMonth
    self.leastRevenue = leastRevenue
    self.places = places
  }
}

/// A session that was held (phiên đã tổ chức), as the programme counts it.
public struct HeldSession: Sendable, Hashable {
  /// The commune that held it.
  public let commune: CommuneCode

  /// The day.
  public let day: CalendarDate

  /// What it sold for, at the stage the programme reports; `nil` where unknown.
  public let revenue: Money?

  /// The other communes whose goods it sold.
  public let soldFor: [CommuneCode]

  /// Creates a session.
  public init(
    by commune: CommuneCode, on day: CalendarDate, revenue: Money?, soldFor: [CommuneCode] = []
  ) {
    self.commune = commune
    self.day = day
    self.revenue = revenue
    self.soldFor = soldFor
  }
}

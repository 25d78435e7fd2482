/// What a register says of one household, besides who and where it is (hồ sơ hộ).
///
/// Everything is unknown until said. It is counted as of a day by
/// `AdoptionTally.add(_:in:)`.
public struct HouseholdProfile: Sendable, Hashable {
  /// Whether it lives in the commune (hộ thường trú); others are left out of every metric.
  public var isResident = true

  /// Whether it is a farm-production household (hộ sản xuất nông nghiệp, hộ SXNN).
  public var isFarm = false

  /// Its stalls, open and closed ones.
  public var stalls: [OnlineStall] = []

  /// Whether its stalls are known: no stalls and `false` is not knowing, not having none.
  public var hasKnownStalls = false

  /// A payment account or wallet of one member at least (tài khoản thanh toán, ví điện tử).
  public var electronicPayment = Holding.unknown

  /// A smartphone of one member at least (điện thoại thông minh).
  public var smartphone = Holding.unknown

  /// A member who completed the course on digital skills, since its last day.
  public var digitalTraining = Holding.unknown

  /// A member who completed the course on packing and handing over, since its last day.
  public var packingTraining = Holding.unknown

  /// Judged to have all the skills to sell online (được trang bị đầy đủ kỹ năng).
  public var fullSkills = Holding.unknown

  /// A standard its produce meets, such as VietGAP or OCOP.
  public var standard = Holding.unknown

  /// Named a lead household by its commune (hộ tiên phong).
  public var designatedLead = Holding.unknown

  /// Its yearly output; `nil` where unknown.
  public var output: Mass?

  /// Its members with a payment account or wallet, of all members.
  public var membersWithPayment = Headcount.unknown

  /// Its members of 15 years and over with a transaction account, of all of that age.
  public var members15WithAccount = Headcount.unknown

  /// Its adults with a smartphone, of all adults.
  public var adultsWithSmartphone = Headcount.unknown

  /// Its members of working age trained in basic digital skills, of all of that age.
  public var workingAgeTrained = Headcount.unknown

  /// Its platform accounts with a purchase or sale in the period, of all.
  public var accountsTransacting = Headcount.unknown

  /// Whether the visits of lead households are logged: without it, no visit is not knowing.
  public var hasKnownVisits = false

  /// The first logged visit in which a lead household helped it; `nil` for none.
  public var helped: CalendarDate? {
    get { try? CalendarDate(daysSince1970: Int(helpedDay)) }
    set { helpedDay = newValue?.dayNumber ?? .max }
  }

  /// In how many sessions of the period it had something delivered; `nil` where unknown.
  public var sessionsWithDeliveries: UInt16?

  /// What it was paid in the calendar year over all channels; `nil` where unknown.
  public var yearRevenue: Money?

  /// ``helped`` in days since 1970-01-01, of the years 1 to 9999; `Int32.max` for none.
  package var helpedDay: Int32 = .max

  /// Creates the profile of a resident household of which nothing else is known.
  public init() {}

  /// Forgets all but the room of its stalls, for the next row of a register.
  package mutating func reset() {
    var stalls: [OnlineStall] = []
    swap(&stalls, &self.stalls)
    // There are few, and one by one costs less than a range.
    while !stalls.isEmpty { stalls.removeLast() }
    self = HouseholdProfile()
    swap(&stalls, &self.stalls)
  }
}

/// A household of a register (hộ): who and where it is, and what is said of it.
public struct Household: Sendable, Hashable {
  /// Who it is.
  public let id: HouseholdID

  /// Where it is.
  public let hamlet: Hamlet

  /// What is said of it.
  public var profile: HouseholdProfile

  /// Creates a household.
  public init(id: HouseholdID, hamlet: Hamlet, profile: HouseholdProfile = HouseholdProfile()) {
    self.id = id
    self.hamlet = hamlet
    self.profile = profile
  }
}

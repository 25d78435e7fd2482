/// The day, the period and the local rules that a register is counted under.
///
/// The rules that laws do not give are here with their defaults, so that a figure can always say
/// what it was counted by.
public struct AdoptionContext: Sendable, Hashable {
  /// The day the register is looked at.
  public let asOf: CalendarDate

  /// The period that activity, reach and sales are counted in.
  public let period: CalendarPeriod

  /// Which households are lead households (hộ tiên phong).
  public var lead: LeadRule

  /// Within how many days after the first logged visit a helped household must have opened a stall
  /// to count as reached (metric 19).
  ///
  /// Ours: 90; no source gives a number.
  public var reachDays: Int32

  /// The revenue of a calendar year from which a household is over the tax threshold (metric 31);
  /// `nil` where no rule is known for the day.
  public var revenueThreshold: Money?

  // Days since 1970-01-01, computed once and not for each household.
  let asOfDay: Int32
  let firstDay: Int32
  let lastDay: Int32

  /// Creates a context.
  ///
  /// - Parameters:
  ///   - asOf: The day the register is looked at.
  ///   - period: The period that activity is counted in; when not given, the calendar year so far.
  ///   - lead: Which households are lead households.
  ///   - reachDays: See ``reachDays``; from 0.
  public init(
    asOf: CalendarDate, period: CalendarPeriod? = nil, lead: LeadRule = LeadRule(),
    reachDays: UInt16 = 90
  ) {
    let period =
      period
      ?? CalendarPeriod(
        uncheckedFirst: CalendarDate(uncheckedYear: asOf.year, month: 1, day: 1), last: asOf)
    self.asOf = asOf
    self.period = period
    asOfDay = asOf.dayNumber
    firstDay = period.first.dayNumber
    lastDay = period.last.dayNumber
    self.lead = lead
    self.reachDays = Int32(reachDays)
    revenueThreshold = Self.revenueThreshold(on: asOf)
  }

  /// The yearly revenue up to which a household business pays neither VAT nor income tax.
  ///
  /// 100 million đồng in 2025 and 500 million from 2026, by press reports on the amended laws; not
  /// known to us before 2025. Set ``revenueThreshold`` where a later rule differs.
  ///
  /// - Parameter day: The day.
  /// - Returns: The threshold; `nil` where none is known.
  public static func revenueThreshold(on day: CalendarDate) -> Money? {
    switch day.year {
    case ..<2025: nil
    case 2025: Money(vnd: 100_000_000)
    default: Money(vnd: 500_000_000)
    }
  }
}

/// Which households are lead households (hộ tiên phong), by the commune's published rule.
///
/// The default is how Chi Lăng (Lạng Sơn) chose in 2021: a large output, a standard such as VietGAP,
/// and a smartphone. How large is for each commune to say; by default any known output will do.
/// The "lực lượng nòng cốt", officials and leaders who are trained first, is not this: see
/// ``HamletRecord/coreForce``.
public struct LeadRule: Sendable, Hashable {
  /// How the rule decides.
  public enum Basis: Sendable, Hashable {
    /// By the commune's own list: ``HouseholdProfile/designatedLead``.
    case designation
    /// By output, standard and smartphone.
    case criteria
    /// By the list where the household is on it or struck from it, else by the criteria.
    case designationElseCriteria
  }

  /// How it decides.
  public var basis: Basis

  /// The least yearly output, for the criteria.
  public var leastOutput: Mass

  /// Creates a rule.
  public init(_ basis: Basis = .designationElseCriteria, leastOutput: Mass = .zero) {
    self.basis = basis
    self.leastOutput = leastOutput
  }

  /// Whether a household is a lead household on a day; `nil` where the register does not say enough.
  func isLead(_ profile: borrowing HouseholdProfile, on day: Int32) -> Bool? {
    if basis != .criteria, profile.designatedLead.isKnown {
      return profile.designatedLead.holds(day)
    }
    guard basis != .designation else { return nil }
    guard let output = profile.output, profile.standard.isKnown, profile.smartphone.isKnown
    else { return nil }
    return output >= leastOutput && profile.standard.holds(day) && profile.smartphone.holds(day)
  }
}

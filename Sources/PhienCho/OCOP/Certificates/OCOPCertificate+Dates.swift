extension OCOPCertificate {
  /// The first day on which it is no longer valid, by time alone.
  ///
  /// 36 calendar months after its issue, on the same day of the month; for 29 February see
  /// ``OCOPValidityPolicy/LeapDay``.
  ///
  /// - Parameter policy: How dates are taken where the known texts are silent.
  /// - Returns: The first day without validity.
  /// - Complexity: O(1).
  public func expiry(policy: OCOPValidityPolicy = OCOPValidityPolicy()) -> CalendarDate {
    let anniversary = anniversary(policy)
    return policy.lastDay == .anniversary ? Self.later(anniversary, by: 1) : anniversary
  }

  /// The day 36 months after the issue, from which filing windows are counted.
  func anniversary(_ policy: OCOPValidityPolicy) -> CalendarDate {
    let years = OCOPRuleSet.Law.certificateMonths / 12
    let last = CivilCalendar.dayCount(year: Int64(issued.year + years), month: issued.month)
    guard issued.day > last else {
      return CalendarDate(
        uncheckedYear: issued.year + years, month: issued.month, day: issued.day)
    }
    return policy.leapDay == .firstOfMarch
      ? CalendarDate(uncheckedYear: issued.year + years, month: issued.month + 1, day: 1)
      : CalendarDate(uncheckedYear: issued.year + years, month: issued.month, day: last)
  }

  /// The days on which a dossier for re-assessment may be filed: 180 to 120 days before the day 36
  /// months after the issue, both included.
  ///
  /// Decision 26/2026/QĐ-TTg, Article 7(6); before it no window is known.
  ///
  /// - Parameter policy: How dates are taken where the known texts are silent.
  /// - Returns: The first and the last day.
  /// - Complexity: O(1).
  public func filingWindow(
    policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> ClosedRange<CalendarDate> {
    let window = OCOPRuleSet.Law.filingWindow
    let anniversary = anniversary(policy)
    return Self.later(
      anniversary, by: -window.opens)...Self.later(anniversary, by: -window.closes)
  }

  /// The last day for the result of a re-assessment: 45 days after the full request.
  ///
  /// Decision 26/2026/QĐ-TTg, Article 7(6).
  ///
  /// - Parameter day: The day on which the commune's or the province's full request was there.
  /// - Returns: The last day.
  /// - Throws: ``OCOPError`` with code `outOfRange` at the end of the calendar.
  public static func decisionDeadline(requested day: CalendarDate) throws(OCOPError) -> CalendarDate
  {
    try day.plus(days: OCOPRuleSet.Law.filingWindow.decision)
  }

  /// The last day on which the issuer must have told the holder that it expires: 30 days before.
  ///
  /// - Parameter policy: How dates are taken where the known texts are silent.
  /// - Returns: `nil` for a certificate that expires under Decision 26/2026/QĐ-TTg, in which no such
  ///   duty was found, or under decisions of which it is not known.
  public func noticeDeadline(
    policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> CalendarDate? {
    let anniversary = anniversary(policy)
    guard let rules = try? OCOPRuleSet.inForce(on: anniversary), let days = rules.expiryNoticeDays
    else { return nil }
    return Self.later(anniversary, by: -days)
  }

  /// The last day to which it may stay valid for a re-assessment that is not decided: 180 days after
  /// its expiry; `nil` when it may not.
  ///
  /// - Parameter policy: How dates are taken where the known texts are silent.
  /// - Returns: The last day.
  public func lastExtendedDay(
    policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) -> CalendarDate? {
    let anniversary = anniversary(policy)
    let force = OCOPRuleSet.Law.decision26
    let isExtensible =
      switch policy.prolongation {
      case .none: false
      case .permanent: anniversary >= force
      // The window had closed before the decision that brought it came into force.
      case .transitional:
        anniversary >= force && filingWindow(policy: policy).upperBound < force
      }
    return isExtensible ? Self.later(anniversary, by: OCOPRuleSet.Law.extensionDays) : nil
  }

  /// A day so many days later, which a certificate's dates, up to the year 9903, always have.
  private static func later(_ day: CalendarDate, by days: Int) -> CalendarDate {
    let date = CivilCalendar.date(days: Int64(day.daysSince1970 + days))
    return CalendarDate(uncheckedYear: Int(date.year), month: date.month, day: date.day)
  }
}

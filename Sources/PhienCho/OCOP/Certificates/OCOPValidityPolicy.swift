/// How the dates of certificates are taken where the known texts are silent.
public struct OCOPValidityPolicy: Sendable, Hashable {
  /// Whether a certificate is still valid on the day 36 months after its issue.
  public enum LastDay: String, Sendable, Hashable, CaseIterable {
    /// It is not: one issued on 4 February 2020 is out on 4 February 2023, as Nghệ An's province
    /// counted.
    case beforeAnniversary
    /// It is, for that day.
    case anniversary
  }

  /// What 36 months after 29 February are.
  public enum LeapDay: String, Sendable, Hashable, CaseIterable {
    /// 28 February, the last day of that month.
    case lastDayOfFebruary
    /// 1 March, the day after it.
    case firstOfMarch
  }

  /// Which certificates stay valid past their expiry until their re-assessment is decided:
  /// Decision 26/2026/QĐ-TTg, Article 12(3), whose place is among the transitional provisions.
  public enum Prolongation: String, Sendable, Hashable, CaseIterable {
    /// Those whose filing window had closed when the decision came into force.
    case transitional
    /// All whose re-assessment is not decided.
    case permanent
    /// None.
    case none
  }

  /// Whether a certificate is still valid on the day 36 months after its issue.
  public var lastDay: LastDay

  /// What 36 months after 29 February are.
  public var leapDay: LeapDay

  /// Which certificates stay valid past their expiry.
  public var prolongation: Prolongation

  /// Creates a policy; by default what is shorter, and by the place of the text.
  ///
  /// - Parameters:
  ///   - lastDay: Whether a certificate is still valid on the day 36 months after its issue.
  ///   - leapDay: What 36 months after 29 February are.
  ///   - prolongation: Which certificates stay valid past their expiry.
  public init(
    lastDay: LastDay = .beforeAnniversary, leapDay: LeapDay = .lastDayOfFebruary,
    prolongation: Prolongation = .transitional
  ) {
    self.lastDay = lastDay
    self.leapDay = leapDay
    self.prolongation = prolongation
  }
}

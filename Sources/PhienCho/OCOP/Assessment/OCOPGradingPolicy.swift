/// What is done where Decision 26/2026/QĐ-TTg is silent about a product's rank.
public struct OCOPGradingPolicy: Sendable, Hashable {
  /// What becomes of a product whose points suffice for a rank and that misses a minimum of it.
  public enum Shortfall: String, Sendable, Hashable, CaseIterable {
    /// It gets the highest rank below whose minima all hold; one and two stars have none.
    case downgrade
    /// It gets no rank.
    case reject
  }

  /// What becomes of a product with an option of no points where the sheet says that "the next
  /// steps will not be assessed".
  public enum ZeroRule: String, Sendable, Hashable, CaseIterable {
    /// It is ranked by the points as they are, and the assessment says that the rule applies.
    case report
    /// It is disqualified.
    case disqualify
  }

  /// What becomes of a product that misses a minimum.
  public var shortfall: Shortfall

  /// What becomes of a product with no points where a sheet forbids it; today sheet 16 only.
  ///
  /// In a council one member's option of no points suffices, whatever
  /// ``OCOPCouncilRegulation/disqualification`` is: no text says what holds where members differ.
  public var zeroRule: ZeroRule

  /// Creates a policy; by default ``Shortfall/downgrade`` and ``ZeroRule/report``.
  public init(shortfall: Shortfall = .downgrade, zeroRule: ZeroRule = .report) {
    self.shortfall = shortfall
    self.zeroRule = zeroRule
  }
}

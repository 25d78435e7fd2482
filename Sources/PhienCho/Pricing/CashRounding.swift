/// How amounts are brought to the notes there are (làm tròn tiền mặt).
///
/// Nothing is rounded above what was posted: where the nearest step would be, the one below is
/// taken (Law on Prices 16/2023/QH15, Article 29).
public struct CashRounding: Sendable, Hashable {
  /// Which step is taken.
  public enum Direction: String, Sendable, Hashable, CaseIterable, Codable {
    /// The step at or below the amount, in the buyer's favour.
    case down
    /// The nearest step, of two the upper one, unless it lies above what was posted.
    case nearest
  }

  /// What is rounded.
  public enum Scope: String, Sendable, Hashable, CaseIterable, Codable {
    /// Each line of goods.
    case line
    /// The whole order, delivery included.
    case order
  }

  /// The smallest note or coin, such as 500 ₫ or 1.000 ₫; above 0.
  public let step: Money

  /// Which step is taken.
  public let direction: Direction

  /// What is rounded.
  public let scope: Scope

  /// Whose the difference is, gain or loss.
  public let bearer: CostBearer

  /// Creates a policy.
  ///
  /// - Parameters:
  ///   - step: The smallest note or coin.
  ///   - direction: Which step is taken.
  ///   - scope: What is rounded.
  ///   - bearer: Whose the difference is, gain or loss.
  /// - Throws: ``PricingError`` with code `malformed` for a step that is not above 0.
  public init(
    to step: Money, _ direction: Direction = .down, of scope: Scope = .order, bearer: CostBearer
  ) throws(PricingError) {
    guard step > .zero else {
      throw PricingError(.malformed, reason: "the step to round to must be above 0 ₫")
    }
    self.step = step
    self.direction = direction
    self.scope = scope
    self.bearer = bearer
  }

  /// What is added to an amount of at least 0, which may not exceed what was posted; negative when it
  /// is rounded down.
  func difference(of amount: Int64, notAbove posted: Int64) -> Int64 {
    let rest = amount % step.vnd
    guard rest > 0 else { return 0 }
    let up = step.vnd - rest
    let (raised, overflow) = amount.addingReportingOverflow(up)
    let goesUp = direction == .nearest && up <= rest && !overflow && raised <= posted
    return goesUp ? up : -rest
  }
}

/// How far orders have come, step by step, with what was lost on the way and why (phễu bán hàng).
///
/// Every step is its own count by its own definition, and there is no conversion across platforms:
/// an ``Audience`` stays beside this, stream by stream. Funnels of several sessions add up; people do
/// not, since one person buys in many sessions, so there is no count of buyers here.
public struct Funnel: Sendable, Hashable {
  /// The steps an order takes.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    /// Somebody claimed goods (chốt).
    case claimed
    /// Buyer and seller agreed (xác nhận).
    case confirmed
  }

  /// One step in figures.
  public struct Figures: Sendable, Hashable {
    /// How many orders ever came so far, also if they went back later.
    public internal(set) var reached = 0
    /// How many orders stand here or beyond.
    public internal(set) var standing = 0
    /// The goods and money of those; of ``Step/claimed`` all that was ever asked for.
    public internal(set) var goods = Tally.zero
  }

  /// How many claims were made; an order has one or more.
  public internal(set) var claims = 0

  /// How many orders were cancelled before anybody had agreed, by reason.
  public internal(set) var cancelledUnconfirmed: [CancellationReason: Int] = [:]

  /// How many orders were cancelled after both had agreed, by reason.
  public internal(set) var cancelledConfirmed: [CancellationReason: Int] = [:]

  var steps: [Step: Figures] = [:]

  /// A funnel of no orders.
  public static let zero = Funnel()

  init() {}

  /// The figures of a step.
  public subscript(step: Step) -> Figures { steps[step] ?? Figures() }

  /// Confirmed orders for each claim; `nil` without claims.
  public var claimConversion: ExactRatio? {
    ratio(self[.confirmed].reached, of: claims)
  }

  /// The share of confirmed orders that were cancelled later; `nil` without confirmed orders.
  public var cancellationRate: ExactRatio? {
    ratio(cancelledConfirmed.values.reduce(0, +), of: self[.confirmed].reached)
  }

  private func ratio(_ part: Int, of whole: Int) -> ExactRatio? {
    whole > 0 ? ExactRatio(unchecked: Int64(part), of: Int64(whole)) : nil
  }

  /// The funnel of two sessions, or of two parts of one; associative and commutative, with ``zero``.
  ///
  /// - Throws: ``MeasureError`` with code `overflow` when a sum does not fit in 64 bits.
  /// - Complexity: O(1) in the orders.
  public func adding(_ other: Funnel) throws(MeasureError) -> Funnel {
    var sum = self
    sum.claims = try Self.sum(claims, other.claims)
    for (step, figures) in other.steps {
      let own = self[step]
      var both = Figures()
      both.reached = try Self.sum(own.reached, figures.reached)
      both.standing = try Self.sum(own.standing, figures.standing)
      both.goods = try own.goods.adding(figures.goods)
      sum.steps[step] = both
    }
    for (reason, count) in other.cancelledUnconfirmed {
      sum.cancelledUnconfirmed[reason] = try Self.sum(cancelledUnconfirmed[reason] ?? 0, count)
    }
    for (reason, count) in other.cancelledConfirmed {
      sum.cancelledConfirmed[reason] = try Self.sum(cancelledConfirmed[reason] ?? 0, count)
    }
    return sum
  }

  private static func sum(_ a: Int, _ b: Int) throws(MeasureError) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow else { throw MeasureError(.overflow, context: "the number of orders") }
    return sum
  }
}

extension Ledger {
  /// How far the session's orders have come.
  ///
  /// - Complexity: O(*n*) in the order lines.
  public func funnel() -> Funnel {
    var funnel = Funnel()
    funnel.claims = fold.claims.count
    let figures = summary().total
    var claimed = Funnel.Figures()
    var confirmed = Funnel.Figures()
    claimed.goods = figures.claimed
    confirmed.goods = figures.confirmed
    confirmed.goods.add(figures.closed)
    for order in fold.orders {
      let wasConfirmed = order.confirmedAt >= 0
      claimed.reached += 1
      confirmed.reached += wasConfirmed ? 1 : 0
      claimed.standing += order.state == .cancelled || order.isEmpty ? 0 : 1
      confirmed.standing += order.state == .confirmed || order.state == .closed ? 1 : 0
      guard let reason = cancellation(of: order) else { continue }
      if wasConfirmed {
        funnel.cancelledConfirmed[reason, default: 0] += 1
      } else {
        funnel.cancelledUnconfirmed[reason, default: 0] += 1
      }
    }
    funnel.steps = [.claimed: claimed, .confirmed: confirmed]
    return funnel
  }
}

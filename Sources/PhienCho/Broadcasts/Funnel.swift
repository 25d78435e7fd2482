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
    /// Goods left the seller (bàn giao), to a carrier or to the buyer.
    case handedOver = "handed-over"
    /// Goods came to the buyer (đã giao).
    case delivered
    /// All that is due is paid (đã trả tiền).
    case paid
  }

  /// One step in figures.
  public struct Figures: Sendable, Hashable {
    /// How many orders ever came so far, also if they went back later.
    public internal(set) var reached = 0
    /// How many of them have not gone back since: cancelled or emptied, put in doubt by a change, come
    /// back from the road, repaid.
    public internal(set) var standing = 0
    /// The goods and their price.
    ///
    /// Of ``Step/claimed`` all that was ever asked for; of ``Step/confirmed`` what orders hold that are
    /// agreed on; of ``Step/handedOver`` and ``Step/delivered`` all that ever came so far. Of
    /// ``Step/paid`` there is money alone: what all buyers paid and did not get back, in part or in
    /// full.
    public internal(set) var goods = Tally.zero
  }

  /// How many claims were made; an order has one or more.
  public internal(set) var claims = 0

  /// How many orders were cancelled before anybody had agreed, by reason.
  public internal(set) var cancelledUnconfirmed: [CancellationReason: Int] = [:]

  /// How many orders were cancelled after both had agreed, by reason.
  public internal(set) var cancelledConfirmed: [CancellationReason: Int] = [:]

  /// How many orders had goods that did not stay with the buyer, by the stage they came to (refused at
  /// the door, returned, lost) and by the reason of the first such goods.
  public internal(set) var cameBack: [GoodsStage: [FulfilmentReason: Int]] = [:]

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

  /// The share of orders handed over of which goods were delivered; `nil` without such orders.
  public var deliveryRate: ExactRatio? {
    ratio(self[.delivered].reached, of: self[.handedOver].reached)
  }

  /// The share of orders handed over of which goods were refused at the door (tỉ lệ bom hàng); `nil`
  /// without such orders.
  public var refusalRate: ExactRatio? {
    ratio((cameBack[.refused] ?? [:]).values.reduce(0, +), of: self[.handedOver].reached)
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
    for (stage, reasons) in other.cameBack {
      for (reason, count) in reasons {
        sum.cameBack[stage, default: [:]][reason] = try Self.sum(
          cameBack[stage]?[reason] ?? 0, count)
      }
    }
    return sum
  }

  private static func sum(_ a: Int, _ b: Int) throws(MeasureError) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow else { throw MeasureError(.overflow, context: "the number of orders") }
    return sum
  }
}

extension FulfilmentReason {
  /// Nobody wrote down why.
  public static let notGiven = FulfilmentReason(rawValue: "not-given")
}

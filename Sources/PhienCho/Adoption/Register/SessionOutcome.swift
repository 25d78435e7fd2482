/// What one session came to, as far as it is known (kết quả phiên), for metrics 21 to 30.
///
/// Each group of figures is there or not: a session whose deliveries nobody followed has no delivery
/// rate, and not one of 0%. Money is in whole đồng, goods in grams.
public struct SessionOutcome: Sendable, Hashable {
  /// Claims and the orders they became (metric 24).
  public struct Funnel: Sendable, Hashable {
    /// Claims, whatever became of them.
    public var claims: Int64
    /// Orders confirmed at some time.
    public var confirmedOrders: Int64

    /// Creates the figures.
    public init(claims: Int64, confirmedOrders: Int64) {
      self.claims = claims
      self.confirmedOrders = confirmedOrders
    }
  }

  /// Orders after confirmation (metric 27).
  public struct Cancellations: Sendable, Hashable {
    /// Orders confirmed at some time, that were followed to their end.
    public var confirmedOrders: Int64
    /// How many of them were cancelled later, by reason.
    public var byReason: [CancellationReason: Int64]

    /// Creates the figures.
    public init(confirmedOrders: Int64, byReason: [CancellationReason: Int64]) {
      self.confirmedOrders = confirmedOrders
      self.byReason = byReason
    }
  }

  /// Parcels handed to a carrier (metric 26).
  public struct Deliveries: Sendable, Hashable {
    /// Parcels handed over.
    public var handedOver: Int64
    /// How many of them arrived.
    public var delivered: Int64
    /// How many of them were refused at the door (bom hàng).
    public var refused: Int64

    /// Creates the figures.
    public init(handedOver: Int64, delivered: Int64, refused: Int64) {
      self.handedOver = handedOver
      self.delivered = delivered
      self.refused = refused
    }
  }

  /// What was weighed against what was ordered (metric 28), in grams.
  public struct Weights: Sendable, Hashable {
    /// Σ of what was ordered.
    public var ordered: Int64
    /// Σ of the lesser of packed and ordered, line by line.
    public var packedWithinOrder: Int64
    /// Σ of the difference of packed and ordered without its sign, line by line.
    public var deviation: Int64

    /// Creates the figures.
    public init(ordered: Int64, packedWithinOrder: Int64, deviation: Int64) {
      self.ordered = ordered
      self.packedWithinOrder = packedWithinOrder
      self.deviation = deviation
    }
  }

  /// Cash on delivery (metric 30), in đồng; the ages are days since the delivery.
  public struct CashOnDelivery: Sendable, Hashable {
    /// What was collected at doors.
    public var delivered: Int64
    /// What the carrier has not handed on.
    public var outstanding: Int64
    /// What of it is older than 7 days.
    public var olderThan7Days: Int64
    /// What of it is older than 30 days.
    public var olderThan30Days: Int64

    /// Creates the figures.
    public init(
      delivered: Int64, outstanding: Int64, olderThan7Days: Int64, olderThan30Days: Int64
    ) {
      self.delivered = delivered
      self.outstanding = outstanding
      self.olderThan7Days = olderThan7Days
      self.olderThan30Days = olderThan30Days
    }
  }

  /// Confirmed orders and viewers on one platform (metric 25).
  public struct Audience: Sendable, Hashable {
    /// Unique viewers, as the platform counts them for one stream.
    public var viewers: Int64
    /// Orders confirmed from that platform's comments.
    public var confirmedOrders: Int64

    /// Creates the figures.
    public init(viewers: Int64, confirmedOrders: Int64) {
      self.viewers = viewers
      self.confirmedOrders = confirmedOrders
    }
  }

  /// Claims and confirmed orders.
  public var funnel: Funnel?
  /// Cancellations after confirmation.
  public var cancellations: Cancellations?
  /// Parcels.
  public var deliveries: Deliveries?
  /// Weights.
  public var weights: Weights?
  /// Cash on delivery.
  public var cashOnDelivery: CashOnDelivery?
  /// Viewers by platform; never summed over platforms.
  public var audiences: [StallPlatform: Audience] = [:]
  /// The price of everything claimed; `nil` where unknown, as the next three.
  public var claimedRevenue: Money?
  /// The price of everything confirmed.
  public var confirmedRevenue: Money?
  /// The price of everything delivered.
  public var deliveredRevenue: Money?
  /// What was paid.
  public var paidRevenue: Money?

  /// Creates an outcome of which nothing is known yet.
  public init() {}
}

extension SessionOutcome {
  /// What a session's summary tells: claims, orders confirmed or closed now, and goods by weight once
  /// some are packed, and in money once some have left.
  ///
  /// Parcels, payments and cancellations after a confirmation are not in a summary, and stay unknown.
  public init(_ summary: SessionSummary) {
    self.init()
    let confirmed =
      (summary.ordersByState[.confirmed] ?? 0) + (summary.ordersByState[.closed] ?? 0)
    funnel = Funnel(claims: Int64(summary.claims), confirmedOrders: Int64(confirmed))
    claimedRevenue = summary.total.claimed.money
    // Both are parts of what is held, whose sum its ledger has checked.
    confirmedRevenue = Money(
      vnd: summary.total.confirmed.money.vnd + summary.total.closed.money.vnd)
    let goods = summary.total
    if goods.packed.mass > .zero {
      // Held + over − short = still to be packed + packed, so that what was ordered of the packed is
      // packed + short − over; all of them are parts of sums the ledger has checked.
      let within = goods.packed.mass.grams - goods.over.mass.grams
      weights = Weights(
        ordered: within + goods.short.mass.grams, packedWithinOrder: within,
        deviation: goods.short.mass.grams + goods.over.mass.grams)
    }
    if goods.handedOver.lines > 0 { deliveredRevenue = goods.delivered.money }
  }
}

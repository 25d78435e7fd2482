/// What was counted in a hamlet, a commune, a province or the country: the numbers behind every metric
/// (bảng đếm).
///
/// Tallies merge in any order and any grouping to the same sums, and ``zero`` changes nothing, so that
/// one laptop and a hundred machines agree, and units that were merged are carried on by adding their
/// tallies. A tally takes under a kilobyte whatever it counted; percentages appear only when a
/// metric is asked for, see ``AdoptionSnapshot``.
public struct AdoptionTally: Sendable {
  /// How many counts there are; an inline array needs a literal.
  static let size = 88

  /// By the counts' raw values; none is below 0.
  var counts: InlineArray<88, Int64>

  /// Viewers and orders by platform.
  public private(set) var audiences: [StallPlatform: SessionOutcome.Audience] = [:]

  /// Orders cancelled after confirmation, by reason.
  public private(set) var cancellations: [CancellationReason: Int64] = [:]

  /// A tally of nothing.
  public static let zero = AdoptionTally()

  /// Creates a tally of nothing.
  public init() { counts = InlineArray(repeating: 0) }

  /// Creates a tally from its counts.
  ///
  /// - Parameters:
  ///   - counts: The counts; those left out are 0.
  ///   - audiences: Viewers and orders by platform.
  ///   - cancellations: Orders cancelled after confirmation, by reason.
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a number below 0, or a part that is more
  ///   than its whole.
  public init(
    _ counts: [AdoptionCount: Int64], audiences: [StallPlatform: SessionOutcome.Audience] = [:],
    cancellations: [CancellationReason: Int64] = [:]
  ) throws(AdoptionError) {
    self.init()
    for (count, number) in counts {
      guard number >= 0 else {
        throw AdoptionError(.outOfRange, reason: "\(count.name) is \(number), below 0")
      }
      self.counts[count.rawValue] = number
    }
    for (part, whole) in AdoptionMetric.subsets where self[part] > self[whole] {
      throw AdoptionError(
        .outOfRange,
        reason: "\(part.name) is \(self[part]), more than \(whole.name), \(self[whole])")
    }
    for audience in audiences.values where audience.viewers < 0 || audience.confirmedOrders < 0 {
      throw AdoptionError(.outOfRange, reason: "viewers and orders cannot be below 0")
    }
    for number in cancellations.values where number < 0 {
      throw AdoptionError(.outOfRange, reason: "cancelled orders cannot be below 0")
    }
    self.audiences = audiences
    self.cancellations = cancellations
  }

  /// One of the counts; from 0.
  public subscript(_ count: AdoptionCount) -> Int64 { counts[count.rawValue] }

  /// Adds what another tally counted.
  ///
  /// - Parameter other: A tally of other households, hamlets, products and sessions.
  /// - Throws: ``AdoptionError`` with code `overflow` when a sum does not fit in 64 bits; the tally is
  ///   then as it was.
  public mutating func merge(_ other: AdoptionTally) throws(AdoptionError) {
    var sum = self
    for place in 0..<Self.size {
      sum.counts[place] = try Self.sum(counts[place], other.counts[place])
    }
    for (platform, audience) in other.audiences { try sum.add(audience, on: platform) }
    for (reason, number) in other.cancellations {
      sum.cancellations[reason] = try Self.sum(sum.cancellations[reason] ?? 0, number)
    }
    self = sum
  }

  /// The sum of tallies.
  ///
  /// - Throws: ``AdoptionError`` with code `overflow` when a sum does not fit in 64 bits.
  /// - Complexity: O(*n*) in the tallies.
  public static func sum(_ tallies: some Sequence<AdoptionTally>) throws(AdoptionError)
    -> AdoptionTally
  {
    var sum = AdoptionTally.zero
    for tally in tallies { try sum.merge(tally) }
    return sum
  }

  private static func sum(_ a: Int64, _ b: Int64) throws(AdoptionError) -> Int64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow else {
      throw AdoptionError(.overflow, reason: "a sum of the tally does not fit in 64 bits")
    }
    return sum
  }

  private mutating func add(
    _ audience: SessionOutcome.Audience, on platform: StallPlatform
  ) throws(AdoptionError) {
    let before = audiences[platform] ?? SessionOutcome.Audience(viewers: 0, confirmedOrders: 0)
    audiences[platform] = SessionOutcome.Audience(
      viewers: try Self.sum(before.viewers, audience.viewers),
      confirmedOrders: try Self.sum(before.confirmedOrders, audience.confirmedOrders))
  }

  /// Adds to a count; a register has too few rows to leave 64 bits by ones and headcounts.
  @inline(__always)
  mutating func add(_ number: Int64 = 1, to count: AdoptionCount) {
    counts[count.rawValue] &+= number
  }

  /// Adds one to a count where a condition holds, without a branch.
  @inline(__always)
  mutating func add(_ isOne: Bool, to count: AdoptionCount) {
    counts[count.rawValue] &+= isOne ? 1 : 0
  }
}

extension AdoptionTally: Hashable {
  /// Whether two tallies counted the same.
  public static func == (lhs: AdoptionTally, rhs: AdoptionTally) -> Bool {
    (0..<size).allSatisfy { lhs.counts[$0] == rhs.counts[$0] } && lhs.audiences == rhs.audiences
      && lhs.cancellations == rhs.cancellations
  }

  /// Hashes the counts.
  public func hash(into hasher: inout Hasher) {
    for place in 0..<Self.size { hasher.combine(counts[place]) }
  }
}

extension AdoptionTally: CustomStringConvertible {
  /// The counts that are not 0, as "households 1085, householdsWithStall 618".
  public var description: String {
    AdoptionCount.allCases.filter { self[$0] != 0 }.map { "\($0.name) \(self[$0])" }
      .joined(separator: ", ")
  }
}

extension AdoptionTally {
  /// Adds what a session came to.
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a figure below 0 or a part that is more
  ///   than its whole, and `overflow`; the tally is then as it was.
  public mutating func add(_ outcome: SessionOutcome) throws(AdoptionError) {
    var counts: [AdoptionCount: Int64] = [.sessions: 1]
    if let funnel = outcome.funnel {
      counts[.claims] = funnel.claims
      counts[.confirmedOrders] = funnel.confirmedOrders
    }
    var reasons: [CancellationReason: Int64] = [:]
    if let cancellations = outcome.cancellations {
      var cancelled: Int64 = 0
      for (_, number) in cancellations.byReason { cancelled = try Self.sum(cancelled, number) }
      reasons = cancellations.byReason
      counts[.ordersFollowed] = cancellations.confirmedOrders
      counts[.ordersCancelled] = cancelled
    }
    if let deliveries = outcome.deliveries {
      counts[.parcelsHandedOver] = deliveries.handedOver
      counts[.parcelsDelivered] = deliveries.delivered
      counts[.parcelsRefused] = deliveries.refused
    }
    if let weights = outcome.weights {
      counts[.gramsOrdered] = weights.ordered
      counts[.gramsPackedWithinOrder] = weights.packedWithinOrder
      counts[.gramsDeviation] = weights.deviation
    }
    if let cash = outcome.cashOnDelivery {
      counts[.codDelivered] = cash.delivered
      counts[.codOutstanding] = cash.outstanding
      counts[.codOver7Days] = cash.olderThan7Days
      counts[.codOver30Days] = cash.olderThan30Days
    }
    for (money, known, sum) in [
      (outcome.claimedRevenue, AdoptionCount.sessionsClaimedKnown, AdoptionCount.revenueClaimed),
      (outcome.confirmedRevenue, .sessionsConfirmedKnown, .revenueConfirmed),
      (outcome.deliveredRevenue, .sessionsDeliveredKnown, .revenueDelivered),
      (outcome.paidRevenue, .sessionsPaidKnown, .revenuePaid),
    ] {
      guard let money else { continue }
      counts[known] = 1
      counts[sum] = money.vnd
    }
    let session = try AdoptionTally(
      counts, audiences: outcome.audiences, cancellations: reasons)
    try merge(session)
  }

  /// Adds a platform's report of completed transactions (metric 21).
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a number below 0, and `overflow`.
  public mutating func add(
    transactions: Int64, worth value: Money
  ) throws(AdoptionError) {
    try merge(
      AdoptionTally([
        .transactionReports: 1, .transactions: transactions, .transactionValue: value.vnd,
      ]))
  }

  /// Adds requests to erase personal data (metric 32).
  ///
  /// - Throws: ``AdoptionError`` with code `outOfRange` for a number below 0 or more in time than
  ///   due, and `overflow`.
  public mutating func add(
    erasureRequestsDue due: Int64, answeredInTime inTime: Int64
  ) throws(AdoptionError) {
    try merge(AdoptionTally([.erasureRequestsDue: due, .erasureRequestsInTime: inTime]))
  }
}

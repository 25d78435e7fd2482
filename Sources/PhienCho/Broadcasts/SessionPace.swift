/// How fast a session sold (nhịp bán): in all, by who was on air, and by what was on screen.
///
/// Counts and durations are kept, never their quotients: rates of several sessions come from the
/// sums, and an average of rates from nowhere. Claims are what viewers asked for, whatever became
/// of them; money is at each claim's own price, rounded once for each claim, so that teams and
/// offers sum to the session.
public struct SessionPace: Sendable, Hashable {
  /// What was claimed in some stretch of time, and how long that was.
  public struct Figures: Sendable, Hashable {
    /// How many claims were made.
    public internal(set) var claims = 0
    /// Of these, how many stand in an order that is confirmed or closed.
    public internal(set) var agreed = 0
    /// What was asked for: order lines are claims here.
    public internal(set) var goods = Tally.zero
    /// How long it took, in milliseconds.
    public internal(set) var milliseconds: Int64 = 0

    /// Nothing in no time.
    public static let zero = Figures()

    /// Claims per minute; `nil` for no time at all.
    public var claimsPerMinute: ExactRatio? { perMinute(Int64(claims)) }

    /// Đồng claimed per minute; `nil` for no time at all, and when it does not fit in 64 bits.
    public var vndPerMinute: ExactRatio? { perMinute(goods.money.vnd) }

    private func perMinute(_ number: Int64) -> ExactRatio? {
      let (product, overflow) = number.multipliedReportingOverflow(by: 60_000)
      guard !overflow, milliseconds > 0 else { return nil }
      return ExactRatio(unchecked: product, of: milliseconds)
    }

    /// The figures of two stretches together; associative and commutative, with ``zero``.
    ///
    /// - Throws: ``MeasureError`` with code `overflow` when a sum does not fit in 64 bits.
    public func adding(_ other: Figures) throws(MeasureError) -> Figures {
      let sums = [
        claims.addingReportingOverflow(other.claims), agreed.addingReportingOverflow(other.agreed),
      ]
      let (time, overflow) = milliseconds.addingReportingOverflow(other.milliseconds)
      guard !overflow, !sums.contains(where: \.overflow) else {
        throw MeasureError(.overflow, context: "the pace of two sessions")
      }
      var sum = Figures()
      sum.claims = sums[0].partialValue
      sum.agreed = sums[1].partialValue
      sum.goods = try goods.adding(other.goods)
      sum.milliseconds = time
      return sum
    }
  }

  /// What was claimed while some hosts were on air.
  public struct Team: Sendable, Hashable {
    /// The hosts on air together, by identifier, in order; empty where nobody was.
    public let hosts: [String]
    /// What was claimed meanwhile.
    public let figures: Figures
  }

  /// What was claimed of one offer.
  public struct OfferPace: Sendable, Hashable {
    /// The offer, by its code in the catalogue.
    public let offer: OfferCode
    /// Claims on it while it was on screen, and how long it was.
    public let onScreen: Figures
    /// How many claims on it were made while it was not on screen.
    public let otherClaims: Int
  }

  /// The whole session; its time is from start to end.
  public let total: Figures

  /// By team, in the order of the first slot; last what nobody hosted, if there were claims then.
  public let teams: [Team]

  /// By offer, in the catalogue's order, those on screen or claimed.
  public let offers: [OfferPace]

  /// The minute with the most claims, the first of such, by its beginning; `nil` without claims.
  public let busiestMinute: Instant?

  /// How many claims that minute had.
  public let busiestMinuteClaims: Int
}

extension SessionPace {
  /// Takes the pace of a session from its ledger.
  ///
  /// - Parameters:
  ///   - ledger: The session.
  ///   - pins: What was on screen when.
  ///   - schedule: Who was on air when; `nil` when that is not known.
  ///   - start: When the session began.
  ///   - end: When it ended; claims outside of start and end count all the same.
  /// - Throws: ``BroadcastError`` with code `malformed` when it does not end after it begins.
  /// - Complexity: O(*n* log *s*) in the claims, with the slots and pins.
  public init(
    of ledger: Ledger, pins: PinTimeline, schedule: HostSchedule?, from start: Instant,
    to end: Instant
  ) throws(BroadcastError) {
    let (length, overflow) = end.millisecondsSince1970.subtractingReportingOverflow(
      start.millisecondsSince1970)
    guard start < end, !overflow else {
      throw BroadcastError(
        .malformed, reason: "a session from \(start) to \(end) does not end after it begins")
    }
    var count = PaceCount(ledger, pins, schedule)
    count.walk()
    var total = count.sum(of: count.byTeam.flatMap { $0 })
    total.milliseconds = length
    self.total = total
    teams = count.teams()
    offers = count.offers(until: end)
    let busiest = count.minutes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    busiestMinute = busiest.map { minute in
      Instant(
        millisecondsSince1970: minute.key.multipliedReportingOverflow(by: 60_000).partialValue)
    }
    busiestMinuteClaims = busiest?.value ?? 0
  }
}

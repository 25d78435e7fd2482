/// Who gets what of a session's money (quyết toán phiên): households, organiser, carrier.
///
/// It cannot be built unless it is conserved: the households' figures sum to the orders' to the gram,
/// the piece and the đồng, and households, organiser and carrier together get what the buyers paid.
/// Settlements of several sessions merge: associative, commutative, with ``empty`` as identity.
public struct Settlement: Sendable, Hashable {
  /// What one household, or other producer, is settled with.
  public struct Household: Sendable, Hashable {
    /// What of one offer was sold for the household.
    public struct Entry: Sendable, Hashable {
      /// The offer.
      public let offer: OfferCode
      /// What was sold.
      public let figures: SettlementFigures
    }

    /// The household.
    public let producer: ProducerID

    /// Its goods, by offer, in the order of their codes.
    public let entries: [Entry]

    /// The sum of its entries.
    public let figures: SettlementFigures

    /// What a platform is estimated to withhold.
    public let withheld: WithheldTax

    /// What is left for the household after the tax that is estimated to be withheld; `nil` where
    /// the known texts do not decide what is.
    public let netAfterWithholding: Money?

    init(
      _ producer: ProducerID, _ entries: [Entry], _ figures: SettlementFigures,
      _ withheld: WithheldTax
    ) throws(SettlementError) {
      self.producer = producer
      self.entries = entries
      self.figures = figures
      self.withheld = withheld
      let taxes = Int128(withheld.valueAdded.vnd) + Int128(withheld.income.vnd)
      guard let net = Int64(exactly: Int128(figures.net.vnd) - taxes) else {
        throw .overflow(producer.rawValue, "what is left after tax")
      }
      netAfterWithholding = withheld.undetermined == .zero ? Money(vnd: net) : nil
    }
  }

  /// The households, in the order of their identifiers.
  public let households: [Household]

  /// The sum of the households' figures.
  public let total: SettlementFigures

  /// What the carrier gets.
  public let carrier: Money

  /// What the organiser pays for delivery and rounding (below 0), or has left from it.
  public let organiser: Money

  /// What the buyers paid, refunds taken off.
  public let paid: Money

  /// No session at all.
  public static let empty = Settlement()

  private init() {
    households = []
    total = .none
    (carrier, organiser, paid) = (.zero, .zero, .zero)
  }

  /// - Throws: `notConserved` when the parts do not sum to the whole, `overflow`.
  init(_ parts: SettlementParts) throws(SettlementError) {
    var households: [Household] = []
    var total = SettlementFigures.none
    for (producer, offers) in parts.offers.sorted(by: { $0.key.isBefore($1.key) }) {
      var entries: [Household.Entry] = []
      var figures = SettlementFigures.none
      for (offer, sums) in offers.sorted(by: { $0.key.isBefore($1.key) }) {
        let entry = Household.Entry(offer: offer, figures: try SettlementFigures(sums))
        figures = try figures.adding(entry.figures)
        entries.append(entry)
      }
      total = try total.adding(figures)
      let withheld =
        parts.withheld[producer]
        ?? parts.situation.map {
          WithheldTax(on: figures.revenue, of: parts.kinds[producer], in: $0)
        } ?? .none
      households.append(
        try Household(producer, entries, figures, withheld))
    }
    guard total.sums == parts.ordered else {
      throw SettlementError(
        .notConserved, reason: "the households' figures do not sum to those of the orders")
    }
    let received = Int128(total.net.vnd) + Int128(parts.carrier) + Int128(parts.organiser)
    guard received == Int128(parts.paid) else {
      throw SettlementError(
        .notConserved,
        reason: "households, carrier and organiser do not get what the buyers paid")
    }
    self.households = households
    self.total = total
    carrier = Money(vnd: parts.carrier)
    organiser = Money(vnd: parts.organiser)
    paid = Money(vnd: parts.paid)
  }

  /// The settlement of a household.
  ///
  /// - Complexity: O(*n*) in the households.
  public subscript(producer: ProducerID) -> Household? {
    households.first { $0.producer == producer }
  }

  /// The settlement of two sessions, or of two parts of one, together.
  ///
  /// Estimates of tax are summed, not made anew from the sum.
  ///
  /// - Throws: ``SettlementError`` with code `overflow` beyond 64 bits.
  /// - Complexity: O(*n* log *n*) in the households and their offers.
  public func merging(_ other: Settlement) throws(SettlementError) -> Settlement {
    var parts = SettlementParts()
    try parts.add(self)
    try parts.add(other)
    return try Settlement(parts)
  }
}

extension ProducerID {
  /// Whether its bytes come first; unlike `String`, without regard to canonical equivalence.
  fileprivate func isBefore(_ other: ProducerID) -> Bool {
    rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
  }
}

extension OfferCode {
  /// As for producers.
  func isBefore(_ other: OfferCode) -> Bool {
    rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
  }
}

/// Where parcels go at one fee (vùng giao hàng); a name the seller and the carrier agree on.
public struct DeliveryZone: RawRepresentable, Sendable, Hashable, Codable {
  /// The zone's name, shown to the buyer: "Nội tỉnh".
  public let rawValue: String

  /// Creates a zone from its name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What delivery costs by zone and by the parcel's mass (bảng phí giao hàng).
///
/// The seller's own or a carrier's: the library knows no carrier's fees.
public struct DeliveryTable: Sendable, Hashable {
  /// The fee of parcels up to a mass.
  public struct Band: Sendable, Hashable {
    /// The heaviest parcel of the band; of ``DeliveryTable/Rates/beyond``, how much heavier each step is.
    public let through: Mass
    /// The fee, at least 0; of ``DeliveryTable/Rates/beyond``, what each step begun adds.
    public let fee: Money

    /// Creates a band, to be checked with its table.
    public init(through: Mass, fee: Money) {
      self.through = through
      self.fee = fee
    }
  }

  /// The fees of one zone.
  public struct Rates: Sendable, Hashable {
    /// The bands, the lightest first.
    public let bands: [Band]
    /// What each further mass begun costs above the last band; `nil` when nothing heavier is taken.
    public let beyond: Band?

    /// Creates the fees of a zone, to be checked with their table.
    ///
    /// - Parameters:
    ///   - bands: The bands, the lightest first.
    ///   - beyond: What each further mass begun costs above the last band.
    public init(_ bands: [Band], beyond: Band? = nil) {
      self.bands = bands
      self.beyond = beyond
    }
  }

  /// The fees of each zone.
  public let rates: [DeliveryZone: Rates]

  /// What the box, ice and straw of a parcel weigh besides the goods.
  public let packaging: Mass

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - rates: The fees of each zone.
  ///   - packaging: What the box, ice and straw of a parcel weigh besides the goods.
  /// - Throws: ``PricingError`` with code `malformed` for a zone without bands, fees below zero or
  ///   falling, bands that do not rise, or a further mass of nothing.
  public init(
    _ rates: [DeliveryZone: Rates], packaging: Mass = .zero
  ) throws(PricingError) {
    for (zone, rates) in rates.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      var isRising = !rates.bands.isEmpty
      for (lower, upper) in zip(rates.bands, rates.bands.dropFirst()) {
        isRising = isRising && lower.through < upper.through && lower.fee <= upper.fee
      }
      let fees = rates.bands + (rates.beyond.map { [$0] } ?? [])
      guard isRising, fees.allSatisfy({ $0.through > .zero && $0.fee >= .zero }) else {
        throw PricingError(
          .malformed, subject: zone.rawValue,
          reason: "a zone needs weight bands that rise, with fees of at least 0 ₫ that do not fall")
      }
    }
    self.rates = rates
    self.packaging = packaging
  }

  /// The fee of a parcel of goods.
  ///
  /// - Parameters:
  ///   - goods: The mass of the goods; the packaging is added.
  ///   - zone: Where they go.
  /// - Returns: The fee; at least 0.
  /// - Throws: ``PricingError`` with code `noDeliveryFee` for an unknown zone or a parcel too heavy
  ///   for the table, `overflow` beyond 64 bits.
  /// - Complexity: O(*n*) in the zone's bands.
  public func fee(for goods: Mass, to zone: DeliveryZone) throws(PricingError) -> Money {
    guard let rates = rates[zone], let last = rates.bands.last else {
      throw PricingError(
        .noDeliveryFee, subject: zone.rawValue, reason: "the delivery table has no such zone")
    }
    guard let parcel = try? goods.adding(packaging) else {
      throw .overflow(zone.rawValue, "the mass of the parcel")
    }
    if let band = rates.bands.first(where: { parcel <= $0.through }) { return band.fee }
    guard let beyond = rates.beyond else {
      throw PricingError(
        .noDeliveryFee, subject: zone.rawValue,
        reason: "a parcel of \(parcel) is above the last band, \(last.through)")
    }
    // Above the last band, so at least one gram is left; steps begun count whole.
    let steps = (parcel.grams - last.through.grams - 1) / beyond.through.grams + 1
    let (fees, overflow) = steps.multipliedReportingOverflow(by: beyond.fee.vnd)
    let (sum, carry) = fees.addingReportingOverflow(last.fee.vnd)
    guard !overflow, !carry else { throw .overflow(zone.rawValue, "the delivery fee") }
    return Money(vnd: sum)
  }
}

/// When a buyer's delivery is free (miễn phí giao hàng), and who pays for it then.
public struct FreeDeliveryRule: Sendable, Hashable {
  /// The rule's name, shown to the buyer.
  public let name: String

  /// The moments in which every claim of the cart must have been made: a session's, for orders made
  /// live; `nil` for any.
  public var claimed: Range<Instant>?

  /// The least mass of the goods; `nil` for any.
  public var leastMass: Mass?

  /// The least price of the goods, after reductions; `nil` for any.
  public var leastGoods: Money?

  /// The zones it holds for; `nil` for all.
  public var zones: Set<DeliveryZone>?

  /// The most that is taken off the fee; `nil` for all of it.
  public var most: Money?

  /// Who pays what the buyer does not.
  public var bearer: CostBearer

  /// Creates a rule that always holds; set its conditions, all of which must be met.
  ///
  /// - Throws: ``PricingError`` with code `malformed` for a blank name.
  public init(_ name: String, bearer: CostBearer) throws(PricingError) {
    try PricingError.checkName(name)
    self.name = name
    self.bearer = bearer
  }
}

/// Who pays for what a buyer is let off (bên chịu chi phí).
public enum CostBearer: String, Sendable, Hashable, CaseIterable, Codable {
  /// The producers of the goods in the order.
  case producers
  /// Whoever holds the session: the commune, the cooperative, the sponsor.
  case organiser
}

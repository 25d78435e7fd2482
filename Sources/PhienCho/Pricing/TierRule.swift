/// What a rule takes off the posted price of one unit.
public enum PriceReduction: Sendable, Hashable {
  /// The unit costs this instead ("25.000 ₫/kg"); where that is more, the posted price stands.
  case price(Money)
  /// The unit costs this much less ("giảm 3.000 ₫ mỗi kg"); at least nothing.
  case less(Money)
  /// The unit costs this many hundredths of a per cent less; 0 to 10,000.
  case basisPoints(Int)

  /// The reduced price in ten-thousandths of a đồng, never above the posted one.
  func rate(of posted: Money) -> UInt128 {
    switch self {
    case .price(let price): min(price, posted).rate
    case .less(let amount): posted.rate - min(amount, posted).rate
    case .basisPoints(let points): UInt128(posted.vnd.magnitude) * UInt128(10_000 - points)
    }
  }

  var isValid: Bool {
    switch self {
    case .price(let money), .less(let money): money >= .zero
    case .basisPoints(let points): (0...10_000).contains(points)
    }
  }
}

/// Prices that fall with the amount a buyer takes (giá theo bậc), of one offer or several together.
///
/// What counts is the buyer's whole cart, not one comment: 3 kg and later 2 kg more are 5 kg.
/// Thresholds of mass count loose goods by their grams and packs by their contents; thresholds of
/// pieces count pieces and packs.
public struct TierRule: Sendable, Hashable {
  /// What is priced at the tier that is reached.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// All of it: from 5 kg on, every kilogram costs the tier's price.
    case allUnits = "all-units"
    /// Only what lies above the threshold: the first 5 kg keep the price before it. Not for packs
    /// under thresholds of mass, since a pack may lie on both sides.
    case marginal
  }

  /// One step of the scale.
  public struct Tier: Sendable, Hashable {
    /// How much the buyer must take; more than nothing.
    public let from: Quantity
    /// What is taken off the posted price from there on.
    public let reduction: PriceReduction

    /// Creates a tier.
    ///
    /// - Throws: ``PricingError`` with code `malformed` for a threshold of nothing, a negative amount
    ///   of money, or basis points outside 0 to 10,000.
    public init(from: Quantity, _ reduction: PriceReduction) throws(PricingError) {
      guard !from.isZero, reduction.isValid else {
        throw PricingError(
          .malformed,
          reason: "a tier begins above nothing and takes off between nothing and all of the price")
      }
      self.from = from
      self.reduction = reduction
    }
  }

  /// The rule's name, shown to the buyer.
  public let name: String

  /// The offers counted together.
  public let offers: Set<OfferCode>

  /// What is priced at the tier that is reached.
  public let method: Method

  /// The tiers, the lowest first.
  public let tiers: [Tier]

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - name: The rule's name, shown to the buyer.
  ///   - offers: The offers counted together.
  ///   - method: What is priced at the tier that is reached.
  ///   - tiers: The tiers, the lowest first.
  /// - Throws: ``PricingError`` with code `malformed` for a blank name, no offers, no tiers, or tiers
  ///   that do not rise; `unitMismatch` for thresholds of mass and of pieces in one rule.
  public init(
    _ name: String, for offers: Set<OfferCode>, _ method: Method, _ tiers: [Tier]
  ) throws(PricingError) {
    try PricingError.checkName(name)
    guard !offers.isEmpty, !tiers.isEmpty else {
      throw PricingError(
        .malformed, subject: name, reason: "a tier rule needs at least one offer and one tier")
    }
    for (lower, upper) in zip(tiers, tiers.dropFirst()) {
      guard QuantityUnit(lower.from) == QuantityUnit(upper.from) else {
        throw PricingError(
          .unitMismatch, subject: name, reason: "the tiers of a rule are all in mass or in pieces")
      }
      guard lower.from.amount < upper.from.amount else {
        throw PricingError(
          .malformed, subject: name, reason: "each tier begins above the one before")
      }
    }
    self.name = name
    self.offers = offers
    self.method = method
    self.tiers = tiers
  }

  var unit: QuantityUnit { tiers.first.map { QuantityUnit($0.from) } ?? .grams }

  /// What some units of goods count towards the thresholds.
  func count(_ units: Int64, per basis: UnitPrice.Basis) throws(PricingError) -> Int64 {
    switch (unit, basis) {
    case (.grams, .kilogram), (.pieces, .piece), (.pieces, .pack): return units
    case (.grams, .pack(_, let contents)) where method == .allUnits:
      let (grams, overflow) = units.multipliedReportingOverflow(by: contents.grams)
      guard !overflow else { throw .overflow(name, "the mass of the packs") }
      return grams
    default:
      throw PricingError(
        .unitMismatch, subject: name, reason: "it cannot count goods sold by \(basis)")
    }
  }

  /// The highest tier whose threshold a count reaches.
  func tier(reachedBy count: Int64) -> Tier? { tiers.last { $0.from.amount <= count } }
}

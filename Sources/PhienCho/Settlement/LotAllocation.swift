/// From whose lots sold goods come (cách chia hàng giữa các hộ).
public enum AllocationPolicy: String, Sendable, Hashable, CaseIterable, Codable {
  /// In turn (luân phiên): each order line is one household's, then the next is another's; what a lot
  /// cannot give the next one does.
  case rotation
  /// In proportion (theo tỷ lệ): every lot of an offer gives the same share of what it holds, by
  /// largest remainder, and earns the same for it, whichever parcels it went into.
  case proportional
  /// The earliest harvest first (thu hoạch trước, bán trước); lots without a day last.
  case earliestHarvest = "earliest-harvest"
}

/// From which lot the goods of each order line come; never more than a lot holds.
///
/// Deterministic: the order of the lots decides between equals. Grams and pieces stay whole.
public struct LotAllocation: Sendable, Hashable {
  /// The goods of one order line.
  public struct Demand: Sendable, Hashable {
    /// The offer.
    public let offer: OfferCode
    /// How much.
    public let quantity: Quantity

    /// Creates a demand.
    public init(_ quantity: Quantity, of offer: OfferCode) {
      self.offer = offer
      self.quantity = quantity
    }
  }

  /// What one lot gives to one order line.
  public struct Draw: Sendable, Hashable {
    /// The number of the order line, from 0.
    public let demand: Int
    /// The number of the lot, from 0.
    public let lot: Int
    /// How much; more than nothing.
    public let quantity: Quantity
  }

  /// The lots, in the order given.
  public let lots: [Lot]

  /// How the goods were divided.
  public let policy: AllocationPolicy

  /// What each lot gives to each order line, in the order of the lines.
  public let draws: [Draw]

  /// What is left in each lot, in the order of the lots.
  public let left: [Quantity]

  /// Divides goods among lots.
  ///
  /// - Parameters:
  ///   - demands: The goods of each order line, in the order they are served.
  ///   - lots: The lots, in the order they take turns.
  ///   - policy: How the goods are divided.
  /// - Throws: ``SettlementError`` with code `duplicate` for two lots of one identifier,
  ///   `unitMismatch` for mass against pieces, `noLot` for an offer without lots, `lotsShort` when
  ///   more is asked of an offer than its lots hold, `overflow` beyond 64 bits.
  /// - Complexity: O(*d* + *l* log *l*) in the demands, with what they draw, and the lots.
  public init(
    of demands: [Demand], from lots: [Lot], by policy: AllocationPolicy
  ) throws(SettlementError) {
    var shelves = try LotShelves(lots, policy)
    for demand in demands { try shelves.ask(demand) }
    if policy == .proportional { shelves.limitToShares() }
    var draws: [Draw] = []
    draws.reserveCapacity(demands.count)
    for (number, demand) in demands.enumerated() {
      let unit = QuantityUnit(demand.quantity)
      shelves.serve(demand) { lot, amount in
        draws.append(Draw(demand: number, lot: lot, quantity: unit.quantity(amount)))
      }
    }
    self.lots = lots
    self.policy = policy
    self.draws = draws
    left = shelves.left(of: lots)
  }
}

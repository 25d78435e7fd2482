/// The lots of each offer, in the order they give, while goods are drawn from them.
struct LotShelves {
  private struct Shelf {
    let unit: QuantityUnit
    /// The lots by their numbers, in the order they give.
    var lots: [Int]
    var held: Int64 = 0
    var asked: Int64 = 0
    /// The place of the lot that follows each, in a ring from which empty lots are taken out.
    var next: [Int] = []
    /// The place before the one whose turn it is.
    var before = 0
  }

  private var shelves: [Shelf] = []
  private var shelfOfOffer: [OfferCode: Int] = [:]
  /// What each lot may still give.
  private var allowed: [Int64]
  private var drawn: [Int64]
  private let policy: AllocationPolicy

  init(_ lots: [Lot], _ policy: AllocationPolicy) throws(SettlementError) {
    self.policy = policy
    allowed = lots.map(\.quantity.amount)
    drawn = lots.map { _ in 0 }
    var identifiers: Set<LotID> = []
    for (number, lot) in lots.enumerated() {
      guard identifiers.insert(lot.id).inserted else {
        throw SettlementError(
          .duplicate, subject: lot.id.rawValue, reason: "two lots have this identifier")
      }
      let unit = QuantityUnit(lot.quantity)
      let shelf = shelfOfOffer[lot.offer] ?? shelves.count
      if shelf == shelves.count {
        shelfOfOffer[lot.offer] = shelf
        shelves.append(Shelf(unit: unit, lots: []))
      }
      guard shelves[shelf].unit == unit else {
        throw SettlementError(
          .unitMismatch, subject: lot.id.rawValue,
          reason: "lots of the offer \(lot.offer) are in mass and in pieces")
      }
      let (held, overflow) = shelves[shelf].held.addingReportingOverflow(lot.quantity.amount)
      guard !overflow else { throw .overflow(lot.offer.rawValue, "the quantity of the lots") }
      shelves[shelf].held = held
      shelves[shelf].lots.append(number)
    }
    for shelf in shelves.indices {
      if policy == .earliestHarvest {
        shelves[shelf].lots.sort { a, b in
          switch (lots[a].harvested, lots[b].harvested) {
          case (let first?, let second?) where first != second: first < second
          case (.some, nil): true
          case (nil, .some): false
          default: a < b
          }
        }
      }
      let count = shelves[shelf].lots.count
      shelves[shelf].next = (0..<count).map { ($0 + 1) % count }
      shelves[shelf].before = count - 1
    }
  }

  /// Notes what an order line wants.
  mutating func ask(_ demand: LotAllocation.Demand) throws(SettlementError) {
    guard let shelf = shelfOfOffer[demand.offer] else {
      throw SettlementError(
        .noLot, subject: demand.offer.rawValue, reason: "the offer has no lots to sell from")
    }
    guard shelves[shelf].unit == QuantityUnit(demand.quantity) else {
      throw SettlementError(
        .unitMismatch, subject: demand.offer.rawValue,
        reason: "\(demand.quantity) cannot be drawn from the offer's lots")
    }
    let (asked, overflow) = shelves[shelf].asked.addingReportingOverflow(demand.quantity.amount)
    guard !overflow, asked <= shelves[shelf].held else {
      throw SettlementError(
        .lotsShort, subject: demand.offer.rawValue,
        reason: """
          the lots hold \(shelves[shelf].unit.quantity(shelves[shelf].held)), and more than that is \
          sold; write down the lot that is missing
          """)
    }
    shelves[shelf].asked = asked
  }

  /// Lets every lot give only its share of what its offer is asked for.
  mutating func limitToShares() {
    for shelf in shelves {
      let shares = Apportionment.divide(shelf.asked, by: shelf.lots.map { allowed[$0] })
      for (lot, share) in zip(shelf.lots, shares) { allowed[lot] = share }
    }
  }

  /// Draws what an order line wants, which all lines together have asked for before.
  mutating func serve(_ demand: LotAllocation.Demand, _ draw: (Int, Int64) -> Void) {
    guard let number = shelfOfOffer[demand.offer] else { return }
    var wanted = demand.quantity.amount
    var place = shelves[number].next[shelves[number].before]
    // The lots together hold what is asked of them, so a lot with something left is always found.
    while wanted > 0 {
      let lot = shelves[number].lots[place]
      let amount = min(wanted, allowed[lot])
      if amount > 0 {
        allowed[lot] -= amount
        drawn[lot] += amount
        wanted -= amount
        draw(lot, amount)
      }
      let following = shelves[number].next[place]
      if allowed[lot] == 0 {
        shelves[number].next[shelves[number].before] = following
      } else if policy == .rotation {
        shelves[number].before = place
      }
      place = following
    }
  }

  /// What is left in each lot.
  func left(of lots: [Lot]) -> [Quantity] {
    zip(lots, drawn).map { lot, drawn in
      QuantityUnit(lot.quantity).quantity(lot.quantity.amount - drawn)
    }
  }
}

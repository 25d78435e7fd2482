extension Settlement {
  /// Settles orders with the households whose lots their goods came from.
  ///
  /// - Lots are drawn on for what was ordered, or packed where that was more.
  /// - A line's money is divided among the lots it came from by what each gave, by largest remainder;
  ///   with ``AllocationPolicy/proportional``, all lines of an offer are divided together.
  /// - Delivery and rounding that are the producers' are divided among an order's lines by their
  ///   prices; what the prices include, among the lines whose prices do.
  /// - An offer without any lot is its catalogue producer's.
  /// - With a catalogue, codes are its codes in any letter case; without one, they match as written.
  ///
  /// - Parameters:
  ///   - orders: The orders, in the order they are served from the lots.
  ///   - lots: The lots, in the order they take turns.
  ///   - policy: From whose lots the goods come.
  ///   - catalogue: Whose the offers without lots are, and of what kind the producers are.
  ///   - withholding: The day and the platform, to estimate what it withholds; `nil` for no estimate.
  /// - Throws: ``SettlementError`` as ``LotAllocation/init(of:from:by:)``, `unknownOffer` for a lot of an offer
  ///   that the catalogue does not have, and `overflow`.
  /// - Complexity: O(*n*) in the orders' lines, with what they draw, besides sorting the lots and the
  ///   households.
  public init(
    of orders: some Sequence<SettledOrder>, from lots: [Lot] = [],
    by policy: AllocationPolicy = .rotation, catalogue: Catalogue? = nil,
    withholding: WithholdingSituation? = nil
  ) throws(SettlementError) {
    var accounts = try SettlementAccounts(lots, policy, catalogue)
    for order in orders { try accounts.add(order) }
    var parts = try accounts.divided()
    parts.situation = withholding
    for producer in catalogue?.producers ?? [] { parts.kinds[producer.id] = producer.kind }
    try self.init(parts)
  }
}

/// The orders of a session while they are divided among lots.
struct SettlementAccounts {
  private struct Line {
    let demand: LotAllocation.Demand
    let sums: SettlementSums
  }

  private let lots: [Lot]
  private let policy: AllocationPolicy
  private let catalogue: Catalogue?
  private let lotsOfOffer: [OfferCode: [Int]]
  private var lines: [Line] = []
  /// The sums of the offers without lots.
  private var withoutLots: [OfferCode: SettlementSums] = [:]
  private var parts = SettlementParts()

  init(
    _ lots: [Lot], _ policy: AllocationPolicy, _ catalogue: Catalogue?
  ) throws(SettlementError) {
    var lots = lots
    if let catalogue {
      for (number, lot) in lots.enumerated() {
        guard let offer = catalogue[lot.offer]?.code else {
          throw SettlementError(
            .unknownOffer, subject: lot.id.rawValue,
            reason: "the catalogue has no offer \(lot.offer)")
        }
        guard offer != lot.offer else { continue }
        lots[number] = Lot(
          lot.id, of: lot.producer, offer: offer, quantity: lot.quantity, harvested: lot.harvested)
      }
    }
    self.lots = lots
    self.policy = policy
    self.catalogue = catalogue
    lotsOfOffer = Dictionary(grouping: lots.indices) { lots[$0].offer }
  }

  /// Adds an order's lines, with their shares of what is paid for the order as a whole.
  mutating func add(_ order: SettledOrder) throws(SettlementError) {
    let breakdown = order.breakdown
    let delivery = breakdown.delivery
    // Goods given away bear a share too, since they are delivered too.
    let weights = breakdown.lines.map { $0.quantity.isZero ? 0 : max(1, $0.amount.vnd) }
    // What the producers pay to the carrier, besides what their prices include.
    var borne: Int64 = delivery.bearer == .producers ? delivery.free.vnd : 0
    if order.refundBearer == .producers { borne += order.deliveryRefund.vnd }
    let shares = Apportionment.divide(borne, by: weights)
    let included = Apportionment.divide(
      delivery.included.vnd,
      by: zip(breakdown.lines, weights).map { $0.includesDelivery ? $1 : 0 })
    let isRoundedForProducers = breakdown.cashBearer == .producers
    let roundings = Apportionment.divide(
      isRoundedForProducers ? breakdown.cashDifference.vnd : 0, by: weights)
    var organiser = borne - delivery.free.vnd - order.deliveryRefund.vnd
    if !isRoundedForProducers { organiser += breakdown.cashDifference.vnd }
    for (place, line) in breakdown.lines.enumerated() {
      var sums = SettlementSums(line, order.outcomes[place])
      sums.delivery = -(shares[place] + included[place])
      sums.rounding = roundings[place]
      if isRoundedForProducers {
        sums.rounding += line.cashDifference.vnd
      } else {
        organiser += line.cashDifference.vnd
      }
      try add(line, order.outcomes[place], sums)
    }
    try parts.add(delivery.fee.vnd, to: \.carrier)
    try parts.add(organiser, to: \.organiser)
    try parts.add(order.paid.vnd, to: \.paid)
  }

  private mutating func add(
    _ line: PriceBreakdown.Line, _ outcome: LineOutcome, _ sums: SettlementSums
  ) throws(SettlementError) {
    try parts.ordered.add(sums)
    let offer = catalogue?[line.offer]?.code ?? line.offer
    guard lotsOfOffer[offer] != nil else {
      return try withoutLots[offer, default: SettlementSums()].add(sums)
    }
    let drawn = max(line.quantity.amount, outcome.packed.amount)
    let quantity = QuantityUnit(line.quantity).quantity(drawn)
    lines.append(Line(demand: LotAllocation.Demand(quantity, of: offer), sums: sums))
  }

  /// Divides the lines among the lots, and those without lots among the catalogue's producers.
  func divided() throws(SettlementError) -> SettlementParts {
    let allocation = try LotAllocation(of: lines.map(\.demand), from: lots, by: policy)
    var ofLots = lots.map { _ in SettlementSums() }
    if policy == .proportional {
      try divideByOffer(allocation, &ofLots)
    } else {
      try divideByLine(allocation, &ofLots)
    }
    var parts = parts
    for (lot, sums) in zip(lots, ofLots) where sums != SettlementSums() {
      try parts.add(sums, of: lot.offer, to: lot.producer)
    }
    for (offer, sums) in withoutLots.sorted(by: { $0.key.isBefore($1.key) }) {
      guard let producer = catalogue?[offer].flatMap({ catalogue?.producer(of: $0) }) else {
        throw SettlementError(
          .noLot, subject: offer.rawValue,
          reason: "the offer has no lots, and the catalogue does not say whose it is")
      }
      try parts.add(sums, of: offer, to: producer.id)
    }
    return parts
  }

  private func divideByLine(
    _ allocation: LotAllocation, _ ofLots: inout [SettlementSums]
  ) throws(SettlementError) {
    var next = 0
    for (number, line) in lines.enumerated() {
      let first = next
      while next < allocation.draws.count, allocation.draws[next].demand == number { next += 1 }
      if next == first + 1 {
        try ofLots[allocation.draws[first].lot].add(line.sums)
        continue
      }
      let draws = allocation.draws[first..<next]
      let shares = line.sums.divided(by: draws.map(\.quantity.amount))
      for (draw, share) in zip(draws, shares) { try ofLots[draw.lot].add(share) }
    }
  }

  private func divideByOffer(
    _ allocation: LotAllocation, _ ofLots: inout [SettlementSums]
  ) throws(SettlementError) {
    var wholes: [OfferCode: SettlementSums] = [:]
    for line in lines { try wholes[line.demand.offer, default: SettlementSums()].add(line.sums) }
    for (offer, whole) in wholes {
      let numbers = lotsOfOffer[offer] ?? []
      let given = numbers.map { lots[$0].quantity.amount - allocation.left[$0].amount }
      for (lot, share) in zip(numbers, whole.divided(by: given)) { try ofLots[lot].add(share) }
    }
  }
}

extension SettlementSums {
  /// What one line's goods came to, without its share of what is paid for the order as a whole.
  fileprivate init(_ line: PriceBreakdown.Line, _ outcome: LineOutcome) {
    switch outcome.packed {
    case .mass: (grams, returnedGrams) = (outcome.packed.amount, outcome.returned.amount)
    case .pieces: (pieces, returnedPieces) = (outcome.packed.amount, outcome.returned.amount)
    }
    gross = line.postedAmount.vnd
    reductions = line.amount.vnd - line.cashDifference.vnd - line.postedAmount.vnd
    weighing = outcome.weighing.vnd
    returns = -outcome.refund.vnd
  }
}

/// A cart while its price is worked out: bundles, tiers, rounding, delivery, in this order.
///
/// Each step's amount is the difference of two rounded prices, so that the steps sum to a price that
/// is rounded once.
struct QuoteInProgress {
  struct Line {
    let line: CartLine
    /// The price as posted.
    var posted: Int64 = 0
    /// What it costs after the steps so far.
    var amount: Int64 = 0
    /// What is neither in a bundle nor at an agreed price.
    var rest: Int64
    /// The line's share of its bundles' prices.
    var bundled: Int64 = 0
    var cashDifference: Int64 = 0
    var steps: [PriceStep] = []

    var basis: UnitPrice.Basis { line.posted.price.basis }
  }

  let rules: PricingRules
  let destination: DeliveryZone?
  var lines: [Line]
  var orderSteps: [PriceStep] = []
  var postedGoods: Int64 = 0
  var goods: Int64 = 0
  var delivery = PriceBreakdown.DeliveryCharge.none
  var cashDifference: Int64 = 0

  init(_ cart: Cart, under rules: PricingRules) {
    self.rules = rules
    destination = cart.destination
    lines = cart.lines.map { Line(line: $0, rest: $0.agreed == nil ? $0.quantity.amount : 0) }
  }

  mutating func price() throws(PricingError) {
    for index in lines.indices { try postPrice(index) }
    for rule in rules.bundles { try apply(rule) }
    for (number, rule) in rules.tiers.enumerated() { try apply(rule, number) }
    for index in lines.indices {
      roundLine(index)
      postedGoods = try sum(postedGoods, lines[index].posted, "the price of the goods")
      goods = try sum(goods, lines[index].amount, "the price of the goods")
    }
    try addDelivery()
    try roundOrder()
  }

  // MARK: - Goods

  private mutating func postPrice(_ index: Int) throws(PricingError) {
    let line = lines[index].line
    lines[index].posted = try amount(of: line.quantity, at: line.posted.price, line)
    step(index, .posted(line.quantity, line.posted.price), to: lines[index].posted)
    if let agreed = line.agreed {
      let price = try amount(of: line.quantity, at: agreed, line)
      // A fixed price of its own, which bundles and tiers leave alone.
      lines[index].bundled = price
      step(index, .agreed(agreed), to: price)
    }
  }

  private func amount(
    of quantity: Quantity, at price: UnitPrice, _ line: CartLine
  ) throws(PricingError) -> Int64 {
    do throws(MeasureError) {
      return try price.total(for: quantity).vnd
    } catch {
      throw .overflow(line.offer.rawValue, "the price")
    }
  }

  /// Puts as many bundles together as the goods allow.
  private mutating func apply(_ rule: BundleRule) throws(PricingError) {
    var count = rule.limit.map(Int64.init) ?? .max
    for part in rule.parts {
      var available: Int64 = 0
      for line in lines where line.line.offer == part.offer {
        guard QuantityUnit(line.basis) == QuantityUnit(part.quantity) else {
          throw PricingError(
            .unitMismatch, subject: rule.name,
            reason: "\(part.offer) is not sold in the unit of \(part.quantity)")
        }
        available = try sum(available, line.rest, "the quantity of \(part.offer)")
      }
      count = min(count, available / part.quantity.amount)
    }
    guard count > 0 else { return }
    var taken: [(line: Int, amount: Int64)] = []
    var values: [Int64] = []
    var value: Int64 = 0
    for part in rule.parts {
      // At most what is available.
      var wanted = part.quantity.amount * count
      for index in lines.indices where lines[index].line.offer == part.offer && wanted > 0 {
        let amount = min(wanted, lines[index].rest)
        guard amount > 0 else { continue }
        wanted -= amount
        taken.append((index, amount))
        let worth = try exact(amount, of: index).floor
        guard let worth else { throw .overflow(rule.name, "the price of the bundles") }
        values.append(worth)
        value = try sum(value, worth, "the price of the bundles")
      }
    }
    let (price, overflow) = rule.price.vnd.multipliedReportingOverflow(by: count)
    guard !overflow, price < value else { return }
    let shares = Apportionment.divide(price, by: values)
    for (part, share) in zip(taken, shares) {
      lines[part.line].rest -= part.amount
      lines[part.line].bundled = try sum(lines[part.line].bundled, share, "the price")
      let rest = try rounded(exact(lines[part.line].rest, of: part.line), part.line)
      let total = try sum(lines[part.line].bundled, rest, "the price")
      step(part.line, .bundle(rule.name, count: count), to: total)
    }
  }

  /// Prices what a tier rule counts at the tiers that are reached.
  private mutating func apply(_ rule: TierRule, _ number: Int) throws(PricingError) {
    let counted = lines.indices.filter {
      lines[$0].rest > 0 && rules.tierOfOffer[lines[$0].line.offer] == number
    }
    var total: Int64 = 0
    for index in counted {
      let count = try rule.count(lines[index].rest, per: lines[index].basis)
      total = try sum(total, count, "the quantity counted by \(rule.name)")
    }
    guard let reached = rule.tier(reachedBy: total) else { return }
    var position: Int64 = 0
    for index in counted {
      let line = lines[index]
      var exact = ExactAmount.zero
      var fits = true
      switch rule.method {
      case .allUnits:
        let rate = reached.reduction.rate(of: line.line.posted.price.amount)
        fits = exact.add(line.rest, at: rate, per: line.basis)
      case .marginal:
        for band in rule.bands(from: position, to: position + line.rest) {
          let posted = line.line.posted.price.amount
          let rate = band.reduction?.rate(of: posted) ?? posted.rate
          fits = exact.add(band.units, at: rate, per: line.basis) && fits
        }
        position += line.rest
      }
      guard fits else { throw .overflow(rule.name, "the price") }
      let amount = try sum(line.bundled, try rounded(exact, index), "the price")
      step(index, .tier(rule.name), to: amount)
    }
  }

  private mutating func roundLine(_ index: Int) {
    guard let cash = rules.cash, cash.scope == .line else { return }
    let line = lines[index]
    let difference = cash.difference(of: line.amount, notAbove: line.posted)
    lines[index].cashDifference = difference
    step(index, .cashRounding(to: cash.step), to: line.amount + difference)
  }

  // MARK: - The order

  private mutating func addDelivery() throws(PricingError) {
    guard let destination else { return }
    guard let table = rules.delivery else {
      throw PricingError(
        .noDeliveryFee, subject: destination.rawValue, reason: "the session has no delivery table")
    }
    var all: Int64 = 0
    var charged: Int64 = 0
    for line in lines where !line.line.quantity.isZero {
      let mass = try line.line.mass()
      all = try sum(all, mass, "the mass of the goods")
      if !line.line.posted.includes.contains(.delivery) { charged += mass }
    }
    let isCharged = lines.contains {
      !$0.line.posted.includes.contains(.delivery) && !$0.line.quantity.isZero
    }
    guard lines.contains(where: { !$0.line.quantity.isZero }) else { return }
    let goodsMass = Mass(uncheckedGrams: all)
    let fee = try table.fee(for: goodsMass, to: destination).vnd
    // Fees do not fall with the mass, so that what is charged is at most the fee.
    let asked =
      isCharged ? try table.fee(for: Mass(uncheckedGrams: charged), to: destination).vnd : 0
    var free: Int64 = 0
    var granted: FreeDeliveryRule?
    for rule in rules.freeDelivery where rule.holds(for: self, goodsMass, destination) {
      let amount = max(0, min(asked, rule.most?.vnd ?? asked))
      if amount > free { (free, granted) = (amount, rule) }
    }
    delivery = PriceBreakdown.DeliveryCharge(
      fee: Money(vnd: fee), included: Money(vnd: fee - asked), free: Money(vnd: free),
      bearer: granted?.bearer ?? .organiser, paid: Money(vnd: asked - free))
    orderStep(.delivery(destination, goodsMass), fee)
    orderStep(.deliveryIncluded, asked - fee)
    if let granted { orderStep(.freeDelivery(granted.name), -free) }
  }

  private mutating func roundOrder() throws(PricingError) {
    guard let cash = rules.cash, cash.scope == .order else { return }
    let paid = delivery.paid.vnd
    let total = try sum(goods, paid, "the price of the cart")
    let posted = try sum(postedGoods, paid, "the price of the cart")
    cashDifference = cash.difference(of: total, notAbove: posted)
    orderStep(.cashRounding(to: cash.step), cashDifference)
  }

  // MARK: - Arithmetic

  private func exact(_ units: Int64, of index: Int) throws(PricingError) -> ExactAmount {
    var exact = ExactAmount.zero
    let line = lines[index]
    guard exact.add(units, at: line.line.posted.price.amount.rate, per: line.basis) else {
      throw .overflow(line.line.offer.rawValue, "the price")
    }
    return exact
  }

  private func rounded(_ exact: ExactAmount, _ index: Int) throws(PricingError) -> Int64 {
    guard let amount = exact.rounded else {
      throw .overflow(lines[index].line.offer.rawValue, "the price")
    }
    return amount
  }

  private func sum(_ a: Int64, _ b: Int64, _ what: String) throws(PricingError) -> Int64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow else { throw .overflow(nil, what) }
    return sum
  }

  /// Notes what brings a line to an amount; both amounts are at least 0, so the difference fits.
  private mutating func step(_ index: Int, _ reason: PriceStep.Reason, to amount: Int64) {
    let difference = amount - lines[index].amount
    lines[index].amount = amount
    if case .posted = reason {} else if difference == 0 { return }
    lines[index].steps.append(
      PriceStep(line: index, reason: reason, amount: Money(vnd: difference)))
  }

  private mutating func orderStep(_ reason: PriceStep.Reason, _ amount: Int64) {
    guard amount != 0 else { return }
    orderSteps.append(PriceStep(line: nil, reason: reason, amount: Money(vnd: amount)))
  }
}

extension TierRule {
  /// The parts of a stretch of counted units that lie between two thresholds each.
  fileprivate func bands(
    from start: Int64, to end: Int64
  ) -> [(units: Int64, reduction: PriceReduction?)] {
    var bands: [(units: Int64, reduction: PriceReduction?)] = []
    var lower: Int64 = 0
    var reduction: PriceReduction?
    for tier in tiers.map(Optional.some) + [nil] {
      let upper = tier?.from.amount ?? .max
      let units = min(end, upper) - max(start, lower)
      if units > 0 { bands.append((units, reduction)) }
      (lower, reduction) = (upper, tier?.reduction)
    }
    return bands
  }
}

extension FreeDeliveryRule {
  /// Whether every condition that is set is met.
  fileprivate func holds(
    for quote: QuoteInProgress, _ mass: Mass, _ zone: DeliveryZone
  ) -> Bool {
    (zones?.contains(zone) ?? true) && mass >= leastMass ?? .zero
      && quote.goods >= leastGoods?.vnd ?? .min
      && (claimed.map { window in
        quote.lines.allSatisfy { line in
          window.contains(line.line.claimed.lowerBound)
            && window.contains(line.line.claimed.upperBound)
        }
      } ?? true)
  }
}

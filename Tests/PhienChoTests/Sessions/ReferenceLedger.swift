import PhienCho

/// The ledger once more, as plainly as it can be written.
///
/// Lists, and a scan for every question: quadratic and worse, and the real one must agree with it.
struct ReferenceLedger {
  struct Held {
    var claim: Int
    var since: Int64
  }

  struct Claim {
    var event: EventID
    var line: Int
    var buyer: BuyerID
    var order: Int
    var offer: Int
    var requested: Int64
    var standing: Int64
    var expired: Int64 = 0
    var state = ClaimState.waitlisted
    var isFirm = false
  }

  struct Order {
    var buyer: BuyerID
    var state = OrderState.unconfirmed
    var reason: CancellationReason?
    var needsReview = false
  }

  let catalogue: Catalogue
  let rules: SessionRules
  var stock: [Int64?]
  var claims: [Claim] = []
  var orders: [Order] = []
  var refused: [String] = []
  var holds: [Held] = []
  var pinned: OfferCode?

  init(_ events: [SessionEvent], of catalogue: Catalogue, under rules: SessionRules, asOf: Instant?)
  {
    self.catalogue = catalogue
    self.rules = rules
    stock = catalogue.offers.map { $0.stock?.amount }
    var seen: Set<EventID> = []
    let ordered = events.filter { seen.insert($0.id).inserted }
      .sorted { ($0.instant, $0.id) < ($1.instant, $1.id) }
    for event in ordered {
      if let asOf, event.instant > asOf { break }
      expire(until: event.instant.millisecondsSince1970)
      apply(event)
    }
    if let asOf { expire(until: asOf.millisecondsSince1970) }
  }

  func isByMass(_ offer: Int) -> Bool { catalogue.offers[offer].price.basis == .kilogram }

  func isByMass(_ quantity: Quantity) -> Bool {
    switch quantity {
    case .mass: true
    case .pieces: false
    }
  }

  func sum(_ state: ClaimState, offer: Int, order: Int? = nil) -> Int64 {
    claims.reduce(0) {
      $1.offer == offer && $1.state == state && (order == nil || $1.order == order)
        ? $0 + $1.standing : $0
    }
  }

  func latestOrder(_ buyer: BuyerID) -> Int? { orders.lastIndex { $0.buyer == buyer } }

  func openOrder(_ buyer: BuyerID) -> Int? {
    latestOrder(buyer).flatMap {
      [.unconfirmed, .confirmed].contains(orders[$0].state) ? $0 : nil
    }
  }

  mutating func refuse(_ event: SessionEvent, _ reason: String) {
    refused.append("\(event.id.rawValue) \(reason)")
  }

  mutating func apply(_ event: SessionEvent) {
    let now = event.instant.millisecondsSince1970
    switch event.action {
    case .request(let buyer, let lines, let review):
      if lines.isEmpty { refuse(event, "emptyRequest") }
      var changed = false
      for (position, line) in lines.enumerated() {
        if request(event, buyer, position, line, now) { changed = true }
      }
      if changed, !review.isEmpty, let order = openOrder(buyer) { orders[order].needsReview = true }
    case .withdraw(let buyer): end(event, buyer, .cancelled, .buyerChangedMind, now)
    case .cancel(let buyer, let reason, _): end(event, buyer, .cancelled, reason, now)
    case .close(let buyer): end(event, buyer, .closed, nil, now)
    case .confirm(let buyer):
      guard let order = latestOrder(buyer) else { return refuse(event, "noOrder") }
      guard orders[order].state == .unconfirmed else { return refuse(event, "transition") }
      let held = claims.indices.filter { claims[$0].order == order && claims[$0].state == .held }
      guard !held.isEmpty else { return refuse(event, "nothingHeld") }
      orders[order].state = .confirmed
      orders[order].needsReview = false
      for claim in held { claims[claim].isFirm = true }
    case .restock(let code, let quantity):
      guard let offer = catalogue.index(of: code.rawValue) else {
        return refuse(event, "unknownOffer")
      }
      guard isByMass(offer) == isByMass(quantity) else { return refuse(event, "wrongUnit") }
      stock[offer] = stock[offer].map { $0 + quantity.amount }
      serve(offer, now)
    case .pin(let code):
      if let code, catalogue.index(of: code.rawValue) == nil {
        return refuse(event, "unknownOffer")
      }
      pinned = code
    default: break
    }
  }

  mutating func end(
    _ event: SessionEvent, _ buyer: BuyerID, _ state: OrderState, _ reason: CancellationReason?,
    _ now: Int64
  ) {
    guard let order = latestOrder(buyer) else { return refuse(event, "noOrder") }
    let allowed: [OrderState] = state == .closed ? [.confirmed] : [.unconfirmed, .confirmed]
    guard allowed.contains(orders[order].state) else { return refuse(event, "transition") }
    orders[order].state = state
    orders[order].reason = reason
    if state == .cancelled { orders[order].needsReview = false }
    var offers: [Int] = []
    for claim in claims.indices where claims[claim].order == order {
      if !offers.contains(claims[claim].offer) { offers.append(claims[claim].offer) }
      let gives =
        claims[claim].state == .waitlisted
        || (claims[claim].state == .held && state == .cancelled)
      if gives { (claims[claim].state, claims[claim].standing) = (.released, 0) }
    }
    for offer in offers { serve(offer, now) }
  }

  /// Whether the cart changed.
  mutating func request(
    _ event: SessionEvent, _ buyer: BuyerID, _ position: Int, _ line: RequestLine, _ now: Int64
  ) -> Bool {
    guard let offer = catalogue.index(of: line.offer.rawValue) else {
      refuse(event, "unknownOffer")
      return false
    }
    if let quantity = line.quantity, isByMass(offer) != isByMass(quantity) {
      refuse(event, "wrongUnit")
      return false
    }
    let order = openOrder(buyer)
    let standing =
      order.map { sum(.held, offer: offer, order: $0) + sum(.waitlisted, offer: offer, order: $0) }
      ?? 0
    let amount = line.quantity?.amount ?? standing
    var change: Int64
    switch line.operation {
    case .add: change = amount
    case .set: change = amount - standing
    case .remove: change = -amount
    }
    if change > 0 {
      claim(event, buyer, position, offer, change, now)
      return true
    }
    if order == nil {
      refuse(event, "noOrder")
      return false
    }
    if line.operation == .set, change == 0, amount > 0 { return false }
    if standing == 0 {
      refuse(event, "nothingToRemove")
      return false
    }
    if -change > standing {
      refuse(event, "removedTooMuch \(-change - standing)")
      change = -standing
    }
    if change == 0 { return false }
    if let order { orders[order].state = .unconfirmed }
    for claim in claims.indices.reversed()
    where claims[claim].order == order && claims[claim].offer == offer
      && !claims[claim].state.isTerminal
    {
      let taken = min(claims[claim].standing, -change)
      claims[claim].standing -= taken
      change += taken
      if claims[claim].standing == 0 { claims[claim].state = .released }
    }
    serve(offer, now)
    return true
  }

  mutating func claim(
    _ event: SessionEvent, _ buyer: BuyerID, _ position: Int, _ offer: Int, _ amount: Int64,
    _ now: Int64
  ) {
    var order = openOrder(buyer)
    if order == nil {
      orders.append(Order(buyer: buyer))
      order = orders.count - 1
    }
    guard let order else { return }
    orders[order].state = .unconfirmed
    claims.append(
      Claim(
        event: event.id, line: position, buyer: buyer, order: order, offer: offer,
        requested: amount, standing: amount))
    serve(offer, now)
  }

  /// Walks the waiting claims in order, again and again, until nobody can be served.
  mutating func serve(_ offer: Int, _ now: Int64) {
    for claim in claims.indices
    where claims[claim].offer == offer && claims[claim].state == .waitlisted {
      let fits =
        stock[offer].map { claims[claim].standing <= $0 - sum(.held, offer: offer) } ?? true
      if fits {
        claims[claim].state = .held
        orders[claims[claim].order].state = .unconfirmed
        holds.append(Held(claim: claim, since: now))
      } else if rules.waiting == .strict {
        return
      }
    }
  }

  mutating func expire(until now: Int64) {
    guard let duration = rules.holdMilliseconds else { return }
    while true {
      let due = holds.enumerated().filter {
        let claim = claims[$1.claim]
        return claim.state == .held && !claim.isFirm && $1.since + Int64(duration) <= now
      }.min { ($0.element.since, $0.offset) < ($1.element.since, $1.offset) }
      guard let hold = due?.element else { return }
      claims[hold.claim].state = .expired
      claims[hold.claim].expired = claims[hold.claim].standing
      claims[hold.claim].standing = 0
      serve(claims[hold.claim].offer, hold.since + Int64(duration))
    }
  }
}

/// Counts the claims of a ledger by team, by what was on screen, and by minute.
struct PaceCount {
  /// What was claimed of one offer.
  struct Amount {
    var offer = 0
    var claims = 0
    var agreed = 0
    var amount: Int64 = 0
    var vnd: Int64 = 0
  }

  private let ledger: Ledger
  private let pins: PinTimeline
  private let schedule: HostSchedule?
  /// The hosts of each team, in the order of the first slot.
  private let teamHosts: [[String]]
  private let teamOfSlot: [Int]
  /// By team, then by offer; the last team is nobody.
  private(set) var byTeam: [[Amount]]
  private var onScreen: [Amount]
  private(set) var minutes: [Int64: Int] = [:]

  init(_ ledger: Ledger, _ pins: PinTimeline, _ schedule: HostSchedule?) {
    self.ledger = ledger
    self.pins = pins
    self.schedule = schedule
    var places: [[String]: Int] = [:]
    var hosts: [[String]] = []
    var teamOfSlot: [Int] = []
    for slot in schedule?.slots ?? [] {
      let team = slot.hosts.sorted()
      if places[team] == nil {
        places[team] = hosts.count
        hosts.append(team)
      }
      teamOfSlot.append(places[team] ?? 0)
    }
    teamHosts = hosts
    self.teamOfSlot = teamOfSlot
    let none = ledger.catalogue.offers.indices.map { Amount(offer: $0) }
    byTeam = Array(repeating: none, count: hosts.count + 1)
    onScreen = none
  }

  /// Walks over the claims as the ledger keeps them, without making rows of them.
  mutating func walk() {
    let (fold, events) = (ledger.fold, ledger.events)
    let codes = ledger.catalogue.offers.map(\.code)
    for claim in fold.claims {
      let line = fold.lines[Int(claim.line)]
      let offer = Int(line.offer)
      let shelf = fold.shelves[offer]
      let state = fold.orders[Int(line.order)].state
      let instant = Instant(millisecondsSince1970: events.records[Int(claim.event)].instant)
      // The ledger admits no claim with which the sum of all prices would not fit in 64 bits.
      let price = try? shelf.prices[Int(line.price)].total(
        for: shelf.unit.quantity(claim.requested))
      let amount = Amount(
        offer: offer, claims: 1,
        agreed: claim.active > 0 && (state == .confirmed || state == .closed) ? 1 : 0,
        amount: claim.requested, vnd: price?.vnd ?? .max)
      let slot = schedule?.place(at: instant)
      byTeam[slot.map { teamOfSlot[$0] } ?? teamHosts.count][offer].add(amount)
      if pins.offer(at: instant) == codes[offer] { onScreen[offer].add(amount) }
      let minute = CivilCalendar.floorDivide(instant.millisecondsSince1970, 60_000).quotient
      minutes[minute, default: 0] += 1
    }
  }

  func sum(of amounts: [Amount]) -> SessionPace.Figures {
    var figures = SessionPace.Figures()
    for amount in amounts where amount.claims > 0 {
      figures.claims += amount.claims
      figures.agreed += amount.agreed
      let unit = QuantityUnit(ledger.catalogue.offers[amount.offer].price.basis)
      figures.goods.add(amount.amount, unit, Money(vnd: amount.vnd))
      // A line of the tally is a claim here, not an offer.
      figures.goods.lines += amount.claims - 1
    }
    return figures
  }

  func teams() -> [SessionPace.Team] {
    var lengths = Array(repeating: Int64(0), count: teamHosts.count)
    for (slot, team) in zip(schedule?.slots ?? [], teamOfSlot) {
      lengths[team] = lengths[team].addingClamped(Self.length(from: slot.start, to: slot.end))
    }
    var teams = teamHosts.indices.map { team in
      var figures = sum(of: byTeam[team])
      figures.milliseconds = lengths[team]
      return SessionPace.Team(hosts: teamHosts[team], figures: figures)
    }
    let rest = sum(of: byTeam[teamHosts.count])
    if rest.claims > 0, !teamHosts.isEmpty {
      teams.append(SessionPace.Team(hosts: [], figures: rest))
    }
    return teams
  }

  func offers(until end: Instant) -> [SessionPace.OfferPace] {
    var lengths = onScreen.map { _ in Int64(0) }
    for stretch in pins.stretches(until: end) {
      guard let offer = stretch.offer.flatMap({ ledger.catalogue.index(of: $0.rawValue) })
      else { continue }
      lengths[offer] = lengths[offer].addingClamped(
        Self.length(from: stretch.start, to: stretch.end))
    }
    return onScreen.indices.compactMap { offer in
      let all = byTeam.reduce(0) { $0 + $1[offer].claims }
      guard all > 0 || lengths[offer] > 0 else { return nil }
      var figures = sum(of: [onScreen[offer]])
      figures.milliseconds = lengths[offer]
      return SessionPace.OfferPace(
        offer: ledger.catalogue.offers[offer].code, onScreen: figures,
        otherClaims: all - figures.claims)
    }
  }

  private static func length(from start: Instant, to end: Instant) -> Int64 {
    let (length, overflow) = end.millisecondsSince1970.subtractingReportingOverflow(
      start.millisecondsSince1970)
    return overflow ? .max : length
  }
}

extension PaceCount.Amount {
  fileprivate mutating func add(_ other: PaceCount.Amount) {
    claims += other.claims
    agreed += other.agreed
    amount = amount.addingClamped(other.amount)
    vnd = vnd.addingClamped(other.vnd)
  }
}

extension Int64 {
  /// The sum, or the nearest number that can be held.
  fileprivate func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}

/// What a settlement is made of, before it is checked.
struct SettlementParts {
  var offers: [ProducerID: [OfferCode: SettlementSums]] = [:]
  /// The sums of the orders, counted apart from the households'.
  var ordered = SettlementSums()
  var carrier: Int64 = 0
  var organiser: Int64 = 0
  var paid: Int64 = 0
  /// Estimates that were made before.
  var withheld: [ProducerID: WithheldTax] = [:]
  /// What an estimate is made from where none was.
  var situation: WithholdingSituation?
  var kinds: [ProducerID: Producer.Kind] = [:]

  mutating func add(_ settlement: Settlement) throws(SettlementError) {
    for household in settlement.households {
      for entry in household.entries {
        try add(entry.figures.sums, of: entry.offer, to: household.producer)
      }
      withheld[household.producer] =
        try (withheld[household.producer] ?? .none).adding(household.withheld)
    }
    try ordered.add(settlement.total.sums)
    try add(settlement.carrier.vnd, to: \.carrier)
    try add(settlement.organiser.vnd, to: \.organiser)
    try add(settlement.paid.vnd, to: \.paid)
  }

  mutating func add(
    _ sums: SettlementSums, of offer: OfferCode, to producer: ProducerID
  ) throws(SettlementError) {
    var whole = offers[producer]?[offer] ?? SettlementSums()
    try whole.add(sums)
    offers[producer, default: [:]][offer] = whole
  }

  mutating func add(
    _ amount: Int64, to account: WritableKeyPath<SettlementParts, Int64>
  ) throws(SettlementError) {
    let (sum, overflow) = self[keyPath: account].addingReportingOverflow(amount)
    guard !overflow else { throw .overflow(nil, "a settlement") }
    self[keyPath: account] = sum
  }
}

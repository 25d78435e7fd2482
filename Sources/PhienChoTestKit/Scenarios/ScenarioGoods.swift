import PhienCho

/// One offer of a built-in scenario, with the way viewers speak of it.
struct ScenarioGoods {
  let code: String
  let name: String
  let aliases: [String]
  let vnd: Int64
  let basis: UnitPrice.Basis
  /// Grams or pieces, as the offer is sold.
  let stock: UInt32
  let producer: String
  var variants: [String] = []
  let portions: [SpokenOffer.Portion]
  var weight: UInt16 = 10
  var isFood = true

  /// The catalogue of some goods, and how viewers speak of them: by their aliases.
  ///
  /// - Throws: ``ScenarioError`` with code `malformed` for goods the domain refuses.
  static func stall(
    _ goods: [ScenarioGoods], by producers: [(id: String, name: String, kind: Producer.Kind)]
  ) throws(ScenarioError) -> (catalogue: Catalogue, speech: [SpokenOffer]) {
    do {
      let offers = try goods.map { goods in
        try Offer(
          code: OfferCode(goods.code), name: goods.name, aliases: goods.aliases,
          price: UnitPrice(Money(vnd: goods.vnd), per: goods.basis),
          stock: goods.basis == .kilogram
            ? .mass(.grams(goods.stock)) : .pieces(.count(goods.stock)),
          producer: ProducerID(goods.producer))
      }
      let speech = try goods.map { goods in
        try SpokenOffer(
          code: OfferCode(goods.code), names: goods.aliases, variants: goods.variants,
          portions: goods.portions, weight: goods.weight, isFood: goods.isFood)
      }
      let producers = try producers.map { producer in
        try Producer(id: ProducerID(producer.id), name: producer.name, kind: producer.kind)
      }
      return (try Catalogue(offers: offers, producers: producers), speech)
    } catch {
      throw ScenarioError(.malformed, field: "catalogue", context: "\(error)")
    }
  }

  /// The code of an offer, checked.
  ///
  /// - Throws: ``ScenarioError`` with code `malformed` for what is not an offer code.
  static func code(_ text: String) throws(ScenarioError) -> OfferCode {
    do {
      return try OfferCode(text)
    } catch {
      throw ScenarioError(.malformed, field: "code", context: "\(error)")
    }
  }

  /// Pins of offer codes at whole minutes.
  ///
  /// - Throws: ``ScenarioError`` with code `malformed` for what is not an offer code.
  static func pins(_ pins: [(minute: UInt32, code: String)]) throws(ScenarioError)
    -> [SessionScenario.Pin]
  {
    var result: [SessionScenario.Pin] = []
    for pin in pins {
      result.append(SessionScenario.Pin(at: pin.minute * 60_000, offer: try code(pin.code)))
    }
    return result
  }
}

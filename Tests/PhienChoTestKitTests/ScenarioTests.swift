import PhienCho
import PhienChoTestKit
import Testing

struct ScenarioTests {
  @Test(arguments: SessionScenario.builtInNames)
  func everyBuiltInScenarioCanBeMade(name: String) throws {
    let scenario = try SessionScenario.named(name)
    #expect(scenario.name == name)
    #expect(scenario.end > scenario.start)
    for spoken in scenario.speech {
      let offer = try #require(scenario.catalogue[spoken.code])
      // A reader is told the names viewers use, so what it misses is the reader's doing.
      for name in spoken.names { #expect(offer.aliases.contains(name)) }
    }
  }

  @Test func anUnknownNameIsToldTheKnownOnes() {
    let error = #expect(throws: ScenarioError.self) { try SessionScenario.named("mango") }
    #expect(error?.code == .unknownName)
    #expect(error?.description.contains("\"mango\"") == true)
    for name in SessionScenario.builtInNames {
      #expect(error?.description.contains(name) == true)
    }
  }

  @Test(arguments: [
    ("name", "", 1000, [0], [0, 100]),
    ("duration", "x", 0, [0], [0, 100]),
    ("pins", "x", 1000, [5, 4], [0, 100]),
    ("hosts", "x", 1000, [0], [100, 100]),
  ]) func whatCannotBeIsRefused(
    field: String, name: String, duration: UInt32, pins: [UInt32], slot: [UInt32]
  ) throws {
    let guava = try SessionScenario.guava()
    let error = #expect(throws: ScenarioError.self) {
      try SessionScenario(
        name: name, title: "", catalogue: guava.catalogue, speech: guava.speech,
        hosts: [.init(name: "", begins: slot[0], ends: slot[1])], start: guava.start,
        duration: duration, pins: pins.map { .init(at: $0, offer: guava.speech[0].code) },
        format: .canonical, expectedComments: 1, audience: guava.audience)
    }
    #expect(error?.field == field)
    #expect(error?.description.contains(field) == true)
  }

  @Test func anOfferThatIsNotOnSaleIsRefused() throws {
    let guava = try SessionScenario.guava()
    let craft = try SessionScenario.craft()
    let error = #expect(throws: ScenarioError.self) {
      try SessionScenario(
        name: "x", title: "", catalogue: guava.catalogue, speech: craft.speech, hosts: [],
        start: guava.start, duration: 1, pins: [], format: .canonical, expectedComments: 1,
        audience: guava.audience)
    }
    #expect(error?.code == .unknownOffer)
    #expect(error?.context == craft.speech[0].code.rawValue)
  }

  @Test func anOfferNobodyHasAWordForIsRefused() throws {
    let code = try OfferCode("A")
    #expect(throws: ScenarioError.self) {
      try SpokenOffer(code: code, names: [], portions: [.init(1, weight: 1)])
    }
    #expect(throws: ScenarioError.self) { try SpokenOffer(code: code, names: ["a"], portions: []) }
    #expect(throws: ScenarioError.self) {
      try SpokenOffer(code: code, names: ["a"], portions: [.init(0, weight: 1)])
    }
  }

  @Test(arguments: SessionScenario.builtInNames, [UInt32(1), 100, 1_000_000, .max])
  func aSessionOfAnotherSizeHasStockToMatch(name: String, count: UInt32) throws {
    let scenario = try SessionScenario.named(name)
    let scaled = try scenario.scaled(toComments: count)
    #expect(scaled.expectedComments == count)
    for (before, after) in zip(scenario.catalogue.offers, scaled.catalogue.offers) {
      let stock = try #require(before.stock).amount
      let exact = stock * Int64(count) / Int64(scenario.expectedComments)
      #expect(after.stock?.amount == min(max(exact, 1), Int64(UInt32.max)))
    }
    #expect(try scenario.scaled(toComments: scenario.expectedComments) == scenario)
  }

  @Test func aScenarioWithoutCommentsHasNoScale() throws {
    var scenario = try SessionScenario.guava()
    scenario.expectedComments = 0
    #expect(throws: ScenarioError.self) { try scenario.scaled(toComments: 5) }
  }
}

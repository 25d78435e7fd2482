import PartnerShop
import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// A whole evening: invented comments in a platform's format, with the truth of each.
@Suite struct EveningTests {
  @Test(arguments: SimulatedLogFormat.allCases)
  func anEveningIsReadAndStored(_ format: SimulatedLogFormat) throws {
    let scenario = try SessionScenario.guava()
    let simulator = SessionSimulator(scenario: scenario, seed: 14, count: 300, format: format)
    var writer = ChatLogWriter(of: simulator)
    var log: [UInt8] = []
    var truths: [EventID: CommentTruth] = [:]
    writer.begin(&log)
    for record in simulator {
      writer.append(record, to: &log)
      if case .comment(let simulated) = record { truths[simulated.comment.id] = simulated.truth }
    }
    writer.finish(&log)

    let file = ScratchFile()
    var session = ShopSession(store: try ShopStore(at: file.url), catalogue: scenario.catalogue)
    var clock = FixedClock(at: scenario.start)
    var ids = try #require(FixedIDs(prefix: "shop"))
    try session.show(scenario.catalogue.offers.first?.code, id: ids.event(), at: clock.tick())
    var parser = ChatLogParser(stream: simulator.stream)
    var clear = 0
    var right = 0
    try parser.parse(log.span) { (record: ChatLogRecord) throws in
      guard case .comment(let comment, _) = record, let truth = truths[comment.id] else { return }
      let reading = try session.take(comment)
      guard reading.review.isEmpty else { return }
      clear += 1
      if reading.intent == truth.intent { right += 1 }
    }
    #expect(clear > 200)
    #expect(right * 100 >= clear * 97, "\(right) of \(clear)")

    // The evening goes on after a restart where it was.
    let ledger = session.store.ledger(of: scenario.catalogue)
    let reopened = try ShopStore(at: file.url)
    #expect(reopened.ledger(of: scenario.catalogue) == ledger)
    #expect(reopened.events.first?.id.rawValue == "shop-1")
    #expect(ledger.orders.count > 10)
  }

  @Test func aCouncilAndARegisterAreThereToTryThingsOn() throws {
    let council = try InventedCouncil(seed: 1, sheet: 1, stars: .four)
    let read = try OCOPBallotJSON.decodeCouncil(council.json())
    #expect(try OCOPCouncil(read.ballots, agreed: read.agreed).assessment.stars == .four)

    var register = InventedRegister(seed: 1)
    var bytes: [UInt8] = []
    register.appendHeader(to: &bytes)
    for hamlet in InventedRegister.commune { register.append(hamlet, to: &bytes) }
    #expect(register.append(.usedNeverOpened, to: &bytes))
    var faults: [RegisterFault] = []
    let counted = try HouseholdRegister.counting(bytes, in: []) { faults.append($0) }
    #expect(counted.rowsCounted == 1085)
    #expect(faults.count == 1)
  }
}

import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// Each law of stores catches the store that breaks it, and this library's own parts keep to all.
@Suite struct StoreLawTests {
  private enum Sound: FlawedStore { static let flaw = StoreFlaw.none }
  private enum Rounding: FlawedStore { static let flaw = StoreFlaw.roundsMoments }
  private enum Sorting: FlawedStore { static let flaw = StoreFlaw.sortsByTime }
  private enum Heedless: FlawedStore { static let flaw = StoreFlaw.appendsWithoutLooking }
  private enum Replacing: FlawedStore { static let flaw = StoreFlaw.replacesRivals }
  private enum Hasty: FlawedStore { static let flaw = StoreFlaw.appliesOnArrival }
  private enum Forgetful: FlawedStore { static let flaw = StoreFlaw.forgetsOldEvents }
  private enum Late: FlawedStore { static let flaw = StoreFlaw.writesLater }
  private enum Strict: FlawedStore { static let flaw = StoreFlaw.refusesTornEnds }
  private enum Blind: FlawedStore { static let flaw = StoreFlaw.appendsBehindTears }
  private enum Trusting: FlawedStore { static let flaw = StoreFlaw.skipsDamage }
  private enum Wordy: FlawedStore { static let flaw = StoreFlaw.comparesWords }
  private enum Caseless: FlawedStore { static let flaw = StoreFlaw.ignoresLetterCase }

  private typealias Check = @Sendable (UInt64) throws -> [LawViolation<StoreScript>]

  private static func check<Flawed: FlawedStore>(_ flawed: Flawed.Type, _ law: Law) -> Check {
    { try StoreLaws.violations(of: JournalStore<Flawed>.self, laws: [law], seed: $0) }
  }

  /// A law, a store that breaks it, and how many events suffice to show it.
  private static let broken: [(law: Law, check: Check, events: Int)] = [
    (StoreLaws.exact, check(Rounding.self, StoreLaws.exact), 1),
    (StoreLaws.order, check(Sorting.self, StoreLaws.order), 2),
    (StoreLaws.once, check(Heedless.self, StoreLaws.once), 1),
    (StoreLaws.conflict, check(Replacing.self, StoreLaws.conflict), 1),
    (StoreLaws.replay, check(Hasty.self, StoreLaws.replay), 4),
    (StoreLaws.reopening, check(Forgetful.self, StoreLaws.reopening), 3),
    (StoreLaws.acknowledged, check(Late.self, StoreLaws.acknowledged), 1),
    (StoreLaws.tornTail, check(Strict.self, StoreLaws.tornTail), 1),
    (StoreLaws.afterTear, check(Blind.self, StoreLaws.afterTear), 2),
    (StoreLaws.damage, check(Trusting.self, StoreLaws.damage), 3),
  ]

  @Test func everyLawHasABrokenStore() {
    #expect(Self.broken.map(\.law) == StoreLaws.all)
    #expect(Set(StoreLaws.all.map(\.name)).count == StoreLaws.all.count)
  }

  @Test(arguments: 0..<10)
  func aBrokenStoreIsCaughtWithFewEvents(_ index: Int) throws {
    let (law, check, events) = Self.broken[index]
    for seed: UInt64 in [1, 2] {
      let violation = try #require(try check(seed).first, "\(law), seed \(seed)")
      #expect(violation.law == law && violation.seed == seed)
      #expect(violation.input.events.count <= events, "\(violation)")
      #expect(violation.description.contains(law.statement))
      #expect(violation.description.contains(violation.expected))
      // The same seed makes the same check.
      #expect(try check(seed) == [violation])
    }
  }

  /// Identifiers that only bytes tell apart are among the events, whatever the seed.
  @Test func identifiersAreComparedByteByByte() throws {
    for check in [
      Self.check(Wordy.self, StoreLaws.exact), Self.check(Caseless.self, StoreLaws.exact),
    ] {
      for seed: UInt64 in [11, 12, 13] {
        let violation = try #require(try check(seed).first)
        #expect(violation.input.events.count == 2, "\(violation)")
      }
    }
  }

  @Test(arguments: [1, 0x4F4C44] as [UInt64])
  func theJournalKeepsToAll(_ seed: UInt64) throws {
    let violations = try StoreLaws.violations(of: JournalStore<Sound>.self, seed: seed)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test func noEventsAreNoViolation() throws {
    #expect(
      try StoreLaws.violations(of: JournalStore<Sound>.self, seed: 1, count: 0).isEmpty)
    #expect(
      try StoreLaws.violations(of: JournalStore<Late>.self, laws: [], seed: 1).isEmpty)
  }

  /// A store that answers with errors breaks laws, and the check goes on.
  @Test func whatTheStoreThrowsIsAViolation() throws {
    struct Broken: StoreUnderTest {
      struct Failure: Error {}
      init(opening medium: [UInt8]?) throws { throw Failure() }
      mutating func append(_ event: SessionEvent) throws -> EventLog.Insertion { .inserted }
      func events() throws -> [SessionEvent] { [] }
      func ledger(of catalogue: Catalogue) throws -> Ledger {
        Ledger(replaying: EventLog(), of: catalogue)
      }
      func medium() throws -> [UInt8] { [] }
    }
    let violations = try StoreLaws.violations(of: Broken.self, seed: 7)
    #expect(violations.map(\.law) == StoreLaws.all)
    #expect(violations.allSatisfy { $0.found.contains("Failure") })
  }

  @Test func buyersAreMaskedWhereViolationsAreShown() throws {
    for (_, check, _) in Self.broken {
      for violation in try check(5) {
        #expect(!"\(violation)".contains("Lê Lan") && !"\(violation)".contains("bà"))
      }
    }
  }
}

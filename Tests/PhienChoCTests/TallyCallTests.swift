import CPhienCho
import PhienCho
import PhienChoC
import PhienChoReading
import PhienChoTestKit
import Testing

@Suite struct TallyCallTests {
  private static let day = "2025-12-31"

  private func tally(on day: String = Self.day) throws -> OpaquePointer {
    var tally: OpaquePointer?
    try #require(phiencho_tally_make(day, day.utf8.count, &tally, nil) == PHIENCHO_OK)
    return try #require(tally)
  }

  private func encoded(_ tally: OpaquePointer) -> [UInt8]? {
    Caller.bytes { phiencho_tally_encode(tally, $0, $1, $2, $3) }
  }

  private func decoded(_ json: [UInt8]) throws -> OpaquePointer {
    var tally: OpaquePointer?
    try #require(
      Caller.with(json) { phiencho_tally_decode($0, $1, &tally, nil) } == PHIENCHO_OK)
    return try #require(tally)
  }

  /// The registers of two invented hamlets.
  private func registers() -> [[UInt8]] {
    var register = InventedRegister(seed: 5)
    return InventedRegister.commune.prefix(2).map { hamlet in
      var bytes: [UInt8] = []
      register.appendHeader(to: &bytes)
      register.append(hamlet, to: &bytes)
      return bytes
    }
  }

  @Test func hamletsAddUpToTheLibrarysTally() throws {
    let context = AdoptionContext(asOf: try #require(CalendarDate(Self.day)))
    let sum = try tally()
    defer { phiencho_tally_free(sum) }
    var expected = AdoptionTally.zero
    for register in registers() {
      let hamlet = try tally()
      defer { phiencho_tally_free(hamlet) }
      var intake = phiencho_intake()
      #expect(
        Caller.with(register) {
          phiencho_tally_add_households(hamlet, $0, $1, &intake, nil, 0, nil)
        } == PHIENCHO_OK)
      let counted = try HouseholdRegister.counting(register, in: [context])
      #expect(intake.taken == UInt64(counted.rowsCounted) && intake.lines == intake.taken)
      try expected.merge(AdoptionTally.sum(counted.totals()))
      // Sent up as text, and added there.
      let sent = try decoded(#require(encoded(hamlet)))
      defer { phiencho_tally_free(sent) }
      #expect(phiencho_tally_merge(sum, sent, nil) == PHIENCHO_OK)
      #expect(encoded(sent) == encoded(hamlet))
    }
    let snapshot = AdoptionSnapshot(expected, AdoptionScope(.register, asOf: context.asOf))
    #expect(encoded(sum) == AdoptionTallyJSON.encode(snapshot))
    var metrics: [UInt8] = []
    snapshot.appendJSON(to: &metrics)
    #expect(Caller.bytes { phiencho_tally_metrics(sum, $0, $1, $2, $3) } == metrics)
    #expect(
      String(decoding: metrics, as: UTF8.self)
        .contains(#"{"metric":"stall","number":"1","numerator":162,"denominator":"#))
  }

  @Test func hamletsAndProductsAreCounted() throws {
    let tally = try tally()
    defer { phiencho_tally_free(tally) }
    let hamlets = "hamlet,team_since,team_members\nThôn Một,2021-06-28,7\nThôn Hai,không,\n"
    #expect(
      phiencho_tally_add_hamlets(tally, hamlets, hamlets.utf8.count, nil, nil, 0, nil)
        == PHIENCHO_OK)
    let products = "product,subject,key_product\nMật ong,HTX-01,x\n"
    #expect(
      phiencho_tally_add_products(tally, products, products.utf8.count, nil, nil, 0, nil)
        == PHIENCHO_OK)
    let counts = try AdoptionTallyJSON.decode(#require(encoded(tally))).tally
    #expect(counts[.hamlets] == 2 && counts[.hamletsWithTeam] == 1 && counts[.keyProducts] == 1)
  }

  @Test func wrongRowsAreToldWithTheirLines() throws {
    let tally = try tally()
    defer { phiencho_tally_free(tally) }
    let csv = "household_id,e_payment\nH1,x\nH 2,x\nH3,maybe\nH1,x\n"
    var intake = phiencho_intake()
    var refused = [phiencho_error](repeating: phiencho_error(), count: 4)
    var error = phiencho_error()
    #expect(
      phiencho_tally_add_households(
        tally, csv, csv.utf8.count, &intake, &refused, 4, &error) == PHIENCHO_PARTLY_REFUSED)
    #expect(intake.lines == 4 && intake.taken == 1 && intake.refused == 3)
    #expect(refused.map(\.line) == [3, 4, 5, 0])
    #expect(error.line == 3 && refused[1].code == PHIENCHO_MALFORMED_INPUT)
    #expect(!refused.map(Caller.message).contains { $0.contains("maybe") || $0.contains("H 2") })
  }

  @Test(arguments: [
    ("", 1), ("one,two\n1,2\n", 1), ("household_id,household_id\n", 1),
  ]) func aRegisterWithoutColumnsCountsNothing(_ csv: String, _ line: UInt32) throws {
    let tally = try tally()
    defer { phiencho_tally_free(tally) }
    let before = encoded(tally)
    for add in [
      phiencho_tally_add_households, phiencho_tally_add_hamlets, phiencho_tally_add_products,
    ] {
      var error = phiencho_error()
      #expect(add(tally, csv, csv.utf8.count, nil, nil, 0, &error) == PHIENCHO_MALFORMED_INPUT)
      #expect(error.line == line)
    }
    #expect(encoded(tally) == before)
  }

  @Test func overflowIsAnErrorAndAddsNothing() throws {
    let json = """
      {"schema":"phiencho.adoption-tally","version":1,"asOf":"2025-12-31","units":"two-tier",\
      "counts":{"households":9223372036854775807},"audiences":{},"cancellations":{}}
      """
    let tally = try decoded(Array(json.utf8))
    defer { phiencho_tally_free(tally) }
    var error = phiencho_error()
    #expect(phiencho_tally_merge(tally, tally, &error) == PHIENCHO_OVERFLOW)
    #expect(error.code == PHIENCHO_OVERFLOW && !Caller.message(error).isEmpty)
    let csv = "household_id\nH1\n"
    #expect(
      phiencho_tally_add_households(tally, csv, csv.utf8.count, nil, nil, 0, nil)
        == PHIENCHO_OVERFLOW)
    #expect(encoded(tally) == Array(json.utf8))
  }

  @Test func talliesOfOtherDaysAreNotAdded() throws {
    let (tally, other) = (try tally(), try tally(on: "2025-06-30"))
    defer { phiencho_tally_free(tally) }
    defer { phiencho_tally_free(other) }
    #expect(phiencho_tally_merge(tally, other, nil) == PHIENCHO_MISMATCH)
  }

  @Test(arguments: ["", "31/12/2025", "2025-02-30"]) func aDayThatIsNoneIsRefused(_ day: String) {
    var tally: OpaquePointer? = OpaquePointer(bitPattern: 8)
    #expect(
      phiencho_tally_make(day, day.utf8.count, &tally, nil) == PHIENCHO_INVALID_ARGUMENT)
    #expect(tally == nil)
  }

  @Test func aTallyThatIsNoneIsRefused() {
    var tally: OpaquePointer? = OpaquePointer(bitPattern: 8)
    var error = phiencho_error()
    let json = "{\"schema\":\"phiencho.adoption-tally\",\n\"version\":2}"
    #expect(
      phiencho_tally_decode(json, json.utf8.count, &tally, &error) == PHIENCHO_MALFORMED_INPUT)
    #expect(tally == nil && Caller.message(error).contains("version"))
  }
}

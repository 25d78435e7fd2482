import ExampleTestSupport
import Foundation
import Testing

/// From comments and the seller's events to what each household is due.
@Suite struct SettlementTests {
  private static let catalogue = """
    {"offers":[
     {"code":"OI","name":"Ổi lê","aliases":["ổi"],"sale":{"by":"mass","vndPerKilogram":15000},
      "producer":"H1"},
     {"code":"TL","name":"Thanh long","aliases":["thanh long"],
      "sale":{"by":"mass","vndPerKilogram":30000},"producer":"H2"}],
     "producers":[{"id":"H1","name":"Hộ Lò Văn Pản","kind":"household"},
      {"id":"H2","name":"Hợp tác xã Đồi Cát","kind":"cooperative"}]}
    """

  private static let chat = """
    {"id":"c1","text":"chốt 3kg ổi","author":"u1","at":"2026-03-15T19:05:00+07:00"}
    {"id":"c2","text":"chốt 2kg thanh long","author":"u1","at":"2026-03-15T19:06:00+07:00"}
    {"id":"c3","text":"chốt 5kg thanh long","author":"u2","at":"2026-03-15T19:07:00+07:00"}
    {"id":"c4","text":"chốt 2kg ổi","author":"u3","at":"2026-03-15T19:12:00+07:00"}

    """

  /// u1's guava weighs 2.960 g, u3's comes after the price has changed and is refused at the door,
  /// u2 has agreed to nothing.
  private static let sellers = """
    {"schema":"phiencho.session-log","version":1}
    {"action":"reprice","at":"2026-03-15T19:10:00+07:00","code":"OI","id":"o1","vnd":10000}
    {"action":"confirm","at":"2026-03-15T20:00:00+07:00","buyer":"u1","id":"o2"}
    {"action":"confirm","at":"2026-03-15T20:00:01+07:00","buyer":"u3","id":"o3"}
    {"action":"weigh","at":"2026-03-15T20:01:00+07:00","buyer":"u1","code":"OI","grams":2960,"id":"o4","reason":"weighed","rest":"settle"}
    {"action":"charge","at":"2026-03-15T20:02:00+07:00","buyer":"u1","id":"o5","reason":"delivery","vnd":25000}
    {"action":"fulfil","at":"2026-03-15T20:03:00+07:00","buyer":"u3","id":"o6","lines":[],"step":"pack"}
    {"action":"fulfil","at":"2026-03-15T20:04:00+07:00","buyer":"u3","id":"o7","lines":[],"step":"hand-over"}
    {"action":"fulfil","at":"2026-03-15T20:05:00+07:00","buyer":"u3","id":"o8","lines":[],"reason":"refused","step":"refuse"}

    """

  private func settled(_ session: String) throws -> (Workbench, Outcome, [[String]]) {
    let bench = try Workbench("ReplaySession")
    try bench.write(Self.catalogue, to: "catalogue.json")
    try bench.write(Self.chat, to: "chat.jsonl")
    try bench.write(Self.sellers, to: "operator.jsonl")
    try bench.write(session, to: "session.json")
    let outcome = try bench.run(
      "--catalogue", "catalogue.json", "chat.jsonl", "--operator", "operator.jsonl", "--session",
      "session.json", "--csv-separator", "semicolon", "--output", "out")
    let rows = try bench.read("out/settlement.csv").components(separatedBy: "\r\n").dropLast()
    return (bench, outcome, rows.map { $0.components(separatedBy: ";") })
  }

  @Test func eachHouseholdHasARow() throws {
    let (_, outcome, rows) = try settled(
      #"{"start":"2026-03-15T19:00:00+07:00","end":"2026-03-15T20:00:00+07:00","#
        + #""platformTakesPayment":true}"#)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("out/settlement.csv"))
    try #require(rows.count == 4)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    // 3 kg at 15.000 and 2 kg at 10.000 less 40 g at 15.000 less 2 kg refused; 1 % and 0,5 % of it.
    #expect(
      rows[1] == [
        "Hộ Lò Văn Pản", "4960", "0", "2000", "0", "65000", "-600", "-20000", "44400", "444",
        "222", "0", "43734",
      ])
    #expect(
      rows[2] == [
        "Hợp tác xã Đồi Cát", "2000", "0", "0", "0", "60000", "0", "0", "60000", "0", "0",
        "60000", "",
      ])
    #expect(rows[3][8] == "25000")
  }

  @Test func whatIsNotKnownOfThePlatformIsNotEstimated() throws {
    let (_, _, rows) = try settled("{}")
    #expect(rows[1].suffix(4) == ["", "", "", ""])
  }

  /// A claim keeps the price of its moment, in the table of orders, too.
  @Test func ordersHaveThePriceOfTheirClaims() throws {
    let (bench, _, _) = try settled("{}")
    let prices = try bench.read("out/orders.csv").components(separatedBy: "\r\n")
      .map { $0.components(separatedBy: ";") }.filter { $0.count > 12 && $0[6] == "OI" }
      .map { $0[12] }
    #expect(prices == ["15000", "10000"])
  }

  @Test func goodsWithoutAProducerAreNotSettled() throws {
    let bench = try Workbench.withSession()
    let outcome = try bench.run("--catalogue", "catalogue.json", "chat.jsonl", "--output", "out")
    #expect(outcome.status == 0)
    #expect(!bench.exists("out/settlement.csv"))
    #expect(!outcome.output.contains("settlement.csv"))
  }
}

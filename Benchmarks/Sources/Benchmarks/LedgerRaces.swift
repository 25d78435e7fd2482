internal import Foundation
internal import PhienCho
internal import PhienChoTestKit

/// The ledger of a long session: applying events, and merging ledgers kept apart.
enum LedgerRaces {
  static func all() throws -> [Race] {
    let session = try LedgerSession(events: 1_000_000)
    let catalogue = session.catalogue
    let log = session.log { _ in true }
    let halves = (0..<2).map { half in
      session.log { $0.buyer % 2 == half }
    }.map { Ledger(replaying: $0, of: catalogue) }
    let unions = halves.map(LedgerUnion.init)
    let oneHalf = session.log { $0.buyer % 2 == 1 }
    return [
      Race(
        operation: "apply an event to a ledger", corpus: "a million events, eight a buyer",
        amount: log.count, unit: " events",
        ours: Contestant(name: "ours") { Ledger(replaying: log, of: catalogue).claims.count },
        rivals: [], goals: [], leastRate: 1_000_000),
      Race(
        operation: "merge two half-session ledgers", corpus: "two scribes, a buyer at one of them",
        amount: halves[1].claims.count, unit: " claims",
        ours: Contestant(name: "ours") {
          (try? unions[0].merging(unions[1]))?.parts.count ?? 0
        },
        rivals: [
          Contestant(name: "replaying one half") {
            Ledger(replaying: oneHalf, of: catalogue).claims.count
          }
        ],
        goals: [Goal(rival: "replaying one half", atLeast: 10, aim: 15)]),
    ]
  }

  /// What a session of so many events takes, log and ledger together, as one line of a table.
  static func size(millions: Int) throws -> String {
    let session = try LedgerSession(events: millions * 1_000_000)
    let before = residentBytes()
    let log = session.log { _ in true }
    let start = ProcessInfo.processInfo.systemUptime
    let ledger = Ledger(replaying: log, of: session.catalogue)
    let seconds = ProcessInfo.processInfo.systemUptime - start
    let bytes = residentBytes() - before
    sink = sink &+ ledger.claims.count &+ log.count
    let rate = Double(log.count) / seconds / 1e6
    return String(
      format: "| %d million events | %.2f M events/s | %.0f bytes an event | %.2f GB in all |",
      millions, rate, Double(bytes) / Double(log.count), Double(bytes) / 1e9)
  }

  private static func residentBytes() -> Int {
    let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

/// An invented session, made event by event, so that only the log takes memory.
private struct LedgerSession {
  struct Draft {
    let place: Int
    let buyer: Int
    let dice: UInt64
  }

  let events: Int
  let codes: [OfferCode]
  let catalogue: Catalogue

  init(events: Int) throws {
    self.events = events
    codes = try (0..<12).map { try OfferCode("SP\($0)") }
    let stock = Quantity.mass(try Mass(grams: Int64(events) * 1000))
    catalogue = try Catalogue(
      offers: codes.enumerated().map { place, code in
        try Offer(
          code: code, name: "Hàng \(place)",
          price: UnitPrice(Money(vnd: 20_000 + Int64(place)), per: .kilogram), stock: stock)
      })
  }

  /// The log of those events that are wanted, in the order they happen.
  func log(_ isWanted: (Draft) -> Bool) -> EventLog {
    var random = SeededGenerator(seed: 6)
    var log = EventLog()
    for place in 0..<events {
      let dice = random.next()
      let draft = Draft(place: place, buyer: Int(dice >> 40) % (events / 8 + 1), dice: dice)
      if isWanted(draft), let event = event(draft) { log.insert(event) }
    }
    return log
  }

  private func event(_ draft: Draft) -> SessionEvent? {
    guard let buyer = BuyerID("u\(10_000_000 + draft.buyer)"),
      let id = EventID("c\(1_000_000_000 + draft.place)")
    else { return nil }
    let order = OrderReference(buyer)
    let code = codes[Int(draft.dice >> 8 & 0xFF) % codes.count]
    let mass = Quantity.mass(.grams(500 * UInt32(1 + draft.dice >> 16 & 3)))
    let action: SessionEvent.Action?
    switch draft.dice & 15 {
    case 0: action = .confirm(buyer: buyer)
    case 1:
      action = .weigh(
        order: order, packed: GoodsLine(mass, of: code), rest: .backorder, reason: .weighed)
    case 2: action = .fulfil(order: order, .handOver, lines: [])
    case 3: action = .pay(order: order, amount: Money(vnd: 10_000), method: .transfer)
    default:
      action = (try? RequestLine(.add, mass, of: code)).map {
        .request(buyer: buyer, lines: [$0], review: [])
      }
    }
    return action.map {
      SessionEvent(
        id: id,
        instant: Instant(millisecondsSince1970: 1_710_504_000_000 + Int64(draft.place) * 3),
        action: $0)
    }
  }
}

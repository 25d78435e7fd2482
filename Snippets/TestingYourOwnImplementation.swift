import PhienCho
import PhienChoTestKit

struct Desk: StoreUnderTest {
  private var taken: [SessionEvent]

  init(opening medium: [SessionEvent]?) { taken = medium ?? [] }

  mutating func append(_ event: SessionEvent) -> EventLog.Insertion {
    var log = EventLog(taken)
    let insertion = log.insert(event)
    if insertion != .duplicate { taken.append(event) }
    return insertion
  }

  func events() -> [SessionEvent] { taken }
  func ledger(of catalogue: Catalogue) -> Ledger {
    Ledger(replaying: EventLog(taken), of: catalogue)
  }

  func medium() -> [SessionEvent] { taken }
  static func media(
    between before: [SessionEvent], and after: [SessionEvent]
  ) -> [[SessionEvent]] { [] }
  static func damaged(_ medium: [SessionEvent], at place: Int) -> [SessionEvent]? { nil }
}

let violations = try StoreLaws.violations(of: Desk.self, seed: 1, count: 20)
print(violations.count)

struct HastyDesk: StoreUnderTest {
  private var taken: [SessionEvent]

  init(opening medium: [SessionEvent]?) { taken = medium ?? [] }

  mutating func append(_ event: SessionEvent) -> EventLog.Insertion {
    taken.append(event)
    return .inserted
  }

  func events() -> [SessionEvent] { taken }
  func ledger(of catalogue: Catalogue) -> Ledger {
    Ledger(replaying: EventLog(taken), of: catalogue)
  }

  func medium() -> [SessionEvent] { taken }
  static func media(
    between before: [SessionEvent], and after: [SessionEvent]
  ) -> [[SessionEvent]] { [] }
  static func damaged(_ medium: [SessionEvent], at place: Int) -> [SessionEvent]? { nil }
}

for violation in try StoreLaws.violations(of: HastyDesk.self, seed: 1, count: 20) {
  print(violation.law, "in \(violation.input.events.count) events")
}

import PhienCho

struct BadIdentifier: Error {}

let guava = try Offer(
  code: OfferCode("OI"), name: "Ổi giòn", price: UnitPrice(Money(vnd: 20_000), per: .kilogram),
  stock: .mass(.kilograms(5)))
let catalogue = try Catalogue(offers: [guava])

guard let an = BuyerID("an"), let binh = BuyerID("binh"), let chi = BuyerID("chi") else {
  throw BadIdentifier()
}

func event(_ id: String, at time: String, _ action: SessionEvent.Action) throws -> SessionEvent {
  guard let id = EventID(id) else { throw BadIdentifier() }
  return SessionEvent(
    id: id, instant: try Instant(iso8601: "2026-03-14T\(time)+07:00"), action: action)
}

func wants(_ kilograms: UInt32, _ buyer: BuyerID) throws -> SessionEvent.Action {
  let line = try RequestLine(.add, .mass(.kilograms(kilograms)), of: guava.code)
  return .request(buyer: buyer, lines: [line], review: [])
}

var log = EventLog()
log.insert(try event("c1", at: "19:30:00", wants(3, an)))
log.insert(try event("c2", at: "19:31:00", wants(3, binh)))
log.insert(try event("c3", at: "19:32:00", wants(2, chi)))
log.insert(try event("b1", at: "19:40:00", .confirm(buyer: an)))

let evening = Ledger(replaying: log, of: catalogue)
for claim in evening.claims { print(claim.requested, claim.state) }
for order in evening.orders { print("order", order.number, order.state, order.total) }
print("left:", evening.available(of: guava.code) ?? "no limit")

log.insert(try event("c4", at: "19:45:00", .withdraw(buyer: an)))
let later = Ledger(replaying: log, of: catalogue)
for claim in later.claims { print(claim.requested, claim.state) }

let summary = later.summary()
print("claimed", summary.total.claimed.mass, "held", summary.total.held.mass)

var phone = EventLog()
phone.insert(try event("p1", at: "19:30:30", wants(1, chi)))
let merged = Ledger(replaying: log.merging(phone), of: catalogue)
print(LedgerDiff(from: later, to: merged))

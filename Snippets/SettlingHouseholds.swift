import PhienCho

let lan = try Producer(id: ProducerID("lan"), name: "Hộ bà Lan", kind: .household)
let tam = try Producer(id: ProducerID("tam"), name: "Hộ ông Tâm", kind: .household)
let dragonFruit = try Offer(
  code: OfferCode("TL"), name: "Thanh long", price: UnitPrice(Money(vnd: 28_000), per: .kilogram))
let catalogue = try Catalogue(offers: [dragonFruit], producers: [lan, tam])

let opening = try Instant(iso8601: "2026-03-14T19:30:00+07:00")
let board = try PriceBoard(catalogue, from: opening)
let threeKilograms = try TierRule.Tier(from: .mass(.kilograms(3)), .less(Money(vnd: 2_000)))
let rules = try PricingRules(
  tiers: [TierRule("mua từ 3 kg", for: [dragonFruit.code], .allUnits, [threeKilograms])])

let cart = try Cart([
  CartLine(.mass(.kilograms(3)), of: dragonFruit.code, claimedAt: opening, on: board)
])
let quote = try rules.quote(cart)
for line in quote.explanation(of: catalogue) { print(line) }

let packed = try Quantity.mass(Mass(grams: 2_940))
let outcome = try LineOutcome(packed: packed, weighing: quote.lines[0].adjustment(packed: packed))
let orders = [try SettledOrder(quote, outcomes: [outcome]), try SettledOrder(quote)]

let lots = [
  try Lot(LotID("L1"), of: lan.id, offer: dragonFruit.code, quantity: .mass(.kilograms(4))),
  try Lot(LotID("L2"), of: tam.id, offer: dragonFruit.code, quantity: .mass(.kilograms(4))),
]
let settlement = try Settlement(of: orders, from: lots, by: .proportional, catalogue: catalogue)
for household in settlement.households {
  print(household.statement(of: catalogue).joined(separator: "\n"), terminator: "\n\n")
}
print("paid by buyers:", settlement.paid)

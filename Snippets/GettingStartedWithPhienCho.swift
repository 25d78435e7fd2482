import PhienCho

let weighed = try Mass(grams: 2_940)
let price = try UnitPrice(Money(vnd: 28_000), per: .kilogram)
print(weighed, price, try price.total(for: .mass(weighed)), separator: " · ")

let lanh = try Producer(id: ProducerID("h01"), name: "Hộ bà Lành", kind: .household)
let guava = try Offer(
  code: OfferCode("OI"), name: "Ổi giòn", aliases: ["ổi"],
  price: UnitPrice(Money(vnd: 20_000), per: .kilogram),
  stock: .mass(.kilograms(300)), producer: lanh.id)
let catalogue = try Catalogue(offers: [guava], producers: [lanh])

do {
  _ = try Catalogue(offers: [guava, guava])
} catch {
  print(error)
}

let opening = try Instant(iso8601: "2026-03-14T19:30:00+07:00")
let day = try CalendarDate(of: opening)
print(opening, day)

if let offer = catalogue[guava.code] { print(offer) }

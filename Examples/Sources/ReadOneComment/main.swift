import PhienCho
import PhienChoReading

let guava = try Offer(
  code: OfferCode("OI"), name: "Ổi giòn", price: UnitPrice(Money(vnd: 20_000), per: .kilogram),
  stock: .mass(.kilograms(300)))
let catalogue = try Catalogue(offers: [guava])
let reader = CommentReader(catalogue: catalogue)
let reading = reader.read("chốt 2 ký rưỡi ổi nha shop, sđt 0912.345.678")
for line in reading.lines {
  guard let quantity = line.quantity, let offer = catalogue[line.code] else { continue }
  print(offer.name, quantity, try offer.price.total(for: quantity), separator: " · ")
}
print(reading.intent, reading.phones, reading.review.isEmpty ? "accepted" : "for a human")

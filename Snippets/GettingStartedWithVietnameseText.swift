import VietnameseText

let typed = "Chốt 2 ký bo\u{31B}\u{300} hoà"
let repaired = TextRepair().repair(typed)
print(repaired.text)
for change in repaired.changes { print(change) }

print(SearchFold.key("Đặc sản Bắc Kạn"))

let notices = ["Bơ sáp 034", "Bò một nắng", "Thịt bò gác bếp"]
let query = SearchQuery("bò")
for notice in notices {
  guard let match = query.bestMatch(in: notice) else { continue }
  print(notice, match.accents, separator: ": ")
}

print(NumberSpeller().spell(money: 1_250_000))
var reader = NumberReader()
for reading in reader.readings(in: "bán được hai trăm rưỡi ký, thu 6,5 triệu đồng") {
  print(reading)
}

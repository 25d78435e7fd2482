import VietnameseText

let names = ["Trần Thị Ánh", "Đỗ Văn Bình", "Trần Thị Anh", "Dương Thu Ba", "Trần Thị Ân"]
print(names.sorted())
print(DictionaryOrder().sorted(names))

/// Vietnamese lists of people go by the given name, which is the last word, and then by the rest.
func listKey(_ name: String) -> String {
  let words = name.split(separator: " ")
  return ([words.last ?? ""] + words.dropLast()).joined(separator: " ")
}

let order = DictionaryOrder()
let list = names.map { (key: order.sortKey(listKey($0)), name: $0) }
  .sorted { $0.key.lexicographicallyPrecedes($1.key) }
for entry in list { print(entry.name) }

print(DictionaryOrder(isNumeric: true).sorted(["Thôn 10", "Thôn 9", "Thôn 1"]))
print(order.compare("hòa", "hoà"))

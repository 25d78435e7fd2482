import PhienCho
import PhienChoReading

let json = """
  {"offers":[
    {"code":"OI","name":"Ổi giòn","aliases":["ổi"],
     "sale":{"by":"mass","vndPerKilogram":20000},"stock":{"grams":300000}},
    {"code":"MO","name":"Mật ong rừng","aliases":["mật ong"],
     "sale":{"by":"pack","unit":"chai","grams":700,"vnd":180000}}]}
  """
let catalogue = try CatalogueJSON.decode(Array(json.utf8))
let reader = CommentReader(catalogue: catalogue)

for comment in [
  "chốt 3kg ổi nha shop sđt 0912345678", "2 chai mật ong", "ổi còn không shop", "3k ổi",
] {
  let reading = reader.read(comment)
  let goods = reading.lines.map { "\($0.code) \($0.quantity?.description ?? "?")" }
  print(comment, reading.intent, goods, reading.review.map(\.rawValue), separator: " | ")
}

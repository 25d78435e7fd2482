import PhienCho
import PhienChoReading

let guava = try Offer(
  code: OfferCode("OI"), name: "Ổi giòn", aliases: ["ổi"],
  price: UnitPrice(Money(vnd: 20_000), per: .kilogram), stock: .mass(.kilograms(300)))
let honey = try Offer(
  code: OfferCode("MO"), name: "Mật ong rừng", aliases: ["mật ong"],
  price: UnitPrice(Money(vnd: 180_000), per: .pack(unit: "chai", contents: Mass(grams: 700))))
let catalogue = try Catalogue(offers: [guava, honey])

for pair in ConfusableNames(in: catalogue).pairs { print(pair.explanation) }
for word in ConfusableNames(in: catalogue).chatWords { print(word.explanation) }

let chat = """
  {"id":"c1","author":"u1","at":"2026-03-14T19:30:00+07:00","text":"chốt 3kg ổi 0912345678"}
  {"id":"c2","author":"u2","at":"2026-03-14T19:30:05+07:00","text":"2 ổi, 1 mật ong"}
  {"id":"c3","author":"u1","at":"2026-03-14T19:31:00+07:00","text":"thêm 1kg nữa"}
  {"id":"c4","author":"u3","at":"2026-03-14T19:31:20+07:00","text":"ship bao nhiêu shop"}
  {"id":"c5","text":
  """

struct Intake {
  let catalogue: Catalogue
  let reader: CommentReader
  var scratch = ReadingScratch()
  var ordered: [BuyerID: [OfferCode]] = [:]
  var log = EventLog()

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    reader = CommentReader(catalogue: catalogue)
  }

  mutating func take(_ record: ChatLogRecord) {
    switch record {
    case .comment(let comment, _): take(comment)
    case .malformed(let error): print("left out:", error)
    default: break
    }
  }

  mutating func take(_ comment: LiveComment) {
    guard let buyer = comment.author, let instant = comment.instant else { return }
    let context = ReadingContext(ordered: ordered[buyer] ?? [])
    let reading = reader.read(comment.text, in: context, reusing: &scratch)
    print(ReadingExplanation(of: reading, text: comment.text, in: catalogue, context: context))

    let lines = reading.lines.compactMap { line in
      try? RequestLine(line.action, line.quantity, of: line.code)
    }
    guard reading.intent == .order || reading.intent == .change, !lines.isEmpty else { return }
    ordered[buyer, default: []] += lines.map(\.offer)
    let action = SessionEvent.Action.request(
      buyer: buyer, lines: lines, review: reading.review.map(\.rawValue))
    log.insert(SessionEvent(id: comment.id, instant: instant, action: action))
  }
}

var intake = Intake(catalogue)
var parser = ChatLogParser()
let bytes = Array(chat.utf8)
parser.parse(bytes.span) { intake.take($0) }
parser.finish { intake.take($0) }

for order in Ledger(replaying: intake.log, of: catalogue).orders {
  let goods = order.lines.map { "\($0.offer) \($0.held)" }
  print(order.number, goods, order.total, order.needsReview ? "to review" : "clear")
}

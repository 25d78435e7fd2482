import PhienCho

/// SplitMix64: the same seed gives the same session everywhere.
struct SessionDice: RandomNumberGenerator {
  var state: UInt64

  /// Seeds are scattered by another constant than the one steps add: else each seed's numbers would
  /// be those of the seed before, one on.
  init(_ seed: Int) {
    let scattered = UInt64(bitPattern: Int64(seed)) &* 0xD6E8_FEB8_6659_FD93
    state = scattered ^ (scattered >> 32)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Invented goods: two by mass (one without limit), one by the piece, one in packs.
enum Market {
  static let guava = code("OI")
  static let honey = code("MO")
  static let broom = code("CH")
  static let peanuts = code("KL")

  static func code(_ text: String) -> OfferCode {
    guard let code = try? OfferCode(text) else { preconditionFailure("a code of the fixture") }
    return code
  }

  static func producer(_ text: String) throws -> ProducerID { try ProducerID(text) }

  static func catalogue(
    guava guavaStock: Quantity? = .mass(.kilograms(10)), broom broomStock: Quantity? = nil
  ) throws -> Catalogue {
    let household = try producer("ho-1")
    let cooperative = try producer("htx-1")
    return try Catalogue(
      offers: [
        Offer(
          code: guava, name: "Ổi", price: UnitPrice(Money(vnd: 12_345), per: .kilogram),
          stock: guavaStock, producer: household),
        Offer(
          code: honey, name: "Mật ong", price: UnitPrice(Money(vnd: 180_001), per: .kilogram),
          producer: cooperative),
        Offer(
          code: broom, name: "Chổi chít",
          price: UnitPrice(Money(vnd: 45_000), per: .piece(unit: "chiếc")),
          stock: broomStock ?? .pieces(.count(6)), producer: household),
        Offer(
          code: peanuts, name: "Kẹo lạc",
          price: UnitPrice(
            Money(vnd: 30_000), per: .pack(unit: "gói", contents: .grams(250))),
          stock: .pieces(.count(4))),
      ],
      producers: [
        Producer(id: household, name: "Hộ bà Lan", kind: .household),
        Producer(id: cooperative, name: "HTX Đồi Xanh", kind: .cooperative),
      ])
  }
}

/// A session written down event by event; identifiers are counted, instants are given or counted.
struct Script {
  private(set) var events: [SessionEvent] = []

  mutating func at(_ instant: Int64? = nil, _ action: SessionEvent.Action) {
    let number = events.count + 1
    guard let id = EventID("e\(1_000_000 + number)") else { return }
    events.append(
      SessionEvent(
        id: id, instant: Instant(millisecondsSince1970: instant ?? Int64(number) * 1000),
        action: action))
  }

  mutating func request(
    _ buyer: String, _ operation: RequestLine.Operation, _ quantity: Quantity?, of offer: OfferCode,
    review: [String] = [], at instant: Int64? = nil
  ) throws {
    let line = try RequestLine(operation, quantity, of: offer)
    at(instant, .request(buyer: try buyerID(buyer), lines: [line], review: review))
  }

  func ledger(
    of catalogue: Catalogue, under rules: SessionRules = SessionRules(), asOf: Int64? = nil
  ) -> Ledger {
    Ledger(
      replaying: EventLog(events), of: catalogue, under: rules,
      asOf: asOf.map { Instant(millisecondsSince1970: $0) })
  }
}

struct NoSuchFixture: Error {}

func buyerID(_ name: String) throws -> BuyerID {
  guard let buyer = BuyerID(name) else { throw NoSuchFixture() }
  return buyer
}

func grams(_ value: UInt32) -> Quantity { .mass(.grams(value)) }
func count(_ value: UInt32) -> Quantity { .pieces(.count(value)) }

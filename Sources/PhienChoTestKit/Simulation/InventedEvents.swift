public import PhienCho

/// Events of every kind, in an order and under identifiers that stores get wrong (sự kiện bịa ra).
///
/// What a ``SessionSimulator`` makes is like a session; this is like a bad day. Some events become
/// known late or share a moment with another, and some identifiers differ in nothing but letter case,
/// the normal form of an accent or a space at the end, or hold a quote, a line feed or an emoji. All
/// identifiers differ, byte by byte, as `EventID` has it. The same seed and count give the
/// same events.
public struct InventedEvents: Sendable {
  /// What the events are about.
  public let catalogue: Catalogue

  /// The events, in the order in which they become known.
  public let events: [SessionEvent]

  /// Makes events.
  ///
  /// - Parameters:
  ///   - seed: The same seed gives the same events.
  ///   - count: How many events there are; below 0 it is 0.
  /// - Throws: nothing in practice; a test makes events of many seeds.
  /// - Complexity: O(*n*) in the events.
  public init(seed: UInt64, count: Int) throws {
    catalogue = try InventedCatalogue.make(seed: seed, offers: 5, households: 2)
    var writer = Writer(seed: seed, offers: catalogue.offers)
    events = (0..<max(0, count)).compactMap { writer.event($0) }
  }
}

/// Makes one event after the other.
private struct Writer {
  private var random: SeededGenerator
  private let offers: [Offer]
  private var clock = FixedClock(step: 0)
  private var ids: [EventID] = []

  init(seed: UInt64, offers: [Offer]) {
    random = SeededGenerator(seed: seed ^ 0x4556_454E_5453)
    self.offers = offers
  }

  private static let buyers = ["u1", "U1", "Lê Lan", "Le\u{302} Lan", "u 2", "u2 ", "bà \"Tư\"\n🍊"]
    .compactMap { BuyerID($0) }

  /// Pairs of identifiers that are taken for one by whoever compares them as words.
  private static let twins = [
    "c-A", "c-a", "đơn-é", "đơn-e\u{301}", "c ", "c", "c\"1\"", "c'1'", "c\n1", "c\t1", "c,1",
    "c;1", "c\\1", "c\u{2028}1", "🍊", "🍊\u{FE0F}", "00012", "12", "1e3", "1000",
  ].compactMap { EventID($0) }

  mutating func event(_ number: Int) -> SessionEvent? {
    // A third of the first sixty are twins, the two of a pair one behind the other.
    let twin = number / 6 * 2 + number % 6
    let id = number % 6 < 2 && twin < Self.twins.count ? Self.twins[twin] : EventID("e\(number)")
    guard let id, let offer = any(offers), let buyer = any(Self.buyers) else { return nil }
    if random.below(6) > 0 { clock.advance(by: Int64(random.below(90_000))) }
    var instant = clock.now
    if random.below(6) == 0 {
      instant = Instant(
        millisecondsSince1970: instant.millisecondsSince1970 - Int64(random.below(600_000)))
    }
    let action = action(random.below(24), buyer, offer)
    ids.append(id)
    return SessionEvent(id: id, instant: instant, action: action)
  }

  private mutating func any<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[random.below(UInt32(clamping: values.count))]
  }

  private mutating func quantity(of offer: Offer) -> Quantity {
    let amount = UInt32(1 + random.below(9))
    return offer.price.basis == .kilogram ? .mass(.grams(amount * 500)) : .pieces(.count(amount))
  }

  private mutating func lines(_ first: Offer) -> [RequestLine] {
    let operation = any(RequestLine.Operation.allCases) ?? .add
    return [first, any(offers) ?? first].prefix(1 + random.below(2)).compactMap { offer in
      try? RequestLine(operation, quantity(of: offer), of: offer.code)
    }
  }

  private mutating func action(
    _ kind: Int, _ buyer: BuyerID, _ offer: Offer
  ) -> SessionEvent.Action {
    let quantity = quantity(of: offer)
    let money = Money(vnd: Int64(1 + random.below(500)) * 1000)
    let goods = GoodsLine(quantity, of: offer.code)
    let order = OrderReference(buyer, claim: random.below(2) == 0 ? nil : ids.last)
    let earlier = any(ids)
    switch kind {
    case 7: return .withdraw(buyer: buyer)
    case 8: return .present(buyer: buyer)
    case 9: return .confirm(buyer: buyer)
    case 10: return .cancel(buyer: buyer, reason: .stockShort, by: any(Party.allCases) ?? .seller)
    case 11: return .close(buyer: buyer)
    case 12: return .restock(offer: offer.code, quantity: quantity)
    case 13: return .pin(offer: random.below(3) == 0 ? nil : offer.code)
    case 14: return .reprice(offer: offer.code, to: money)
    case 15:
      guard let earlier else { break }
      return .edit(comment: earlier, lines: lines(offer), review: ["sửa \"tay\"\n🙂"])
    case 16:
      guard let earlier else { break }
      return random.below(2) == 0
        ? .retract(comment: earlier) : .consent(to: earlier, isGiven: random.below(2) == 0)
    case 17:
      guard let other = any(Self.buyers), other != buyer else { break }
      return .link(buyer: buyer, to: other)
    case 18:
      return .weigh(
        order: order, packed: goods, rest: any(Remainder.allCases) ?? .settle, reason: .weighed)
    case 19:
      guard let other = any(offers) else { break }
      return .substitute(
        order: order, goods, with: GoodsLine(self.quantity(of: other), of: other.code),
        reason: .stockShort)
    case 20:
      return .fulfil(
        order: order, any(FulfilmentEvent.allCases) ?? .pack,
        lines: random.below(2) == 0 ? [] : [goods], reason: random.below(2) == 0 ? nil : .late)
    case 21: return .pay(order: order, amount: money, method: .transfer)
    case 22:
      return random.below(2) == 0
        ? .refund(order: order, amount: money, method: .cash)
        : .charge(order: order, amount: Money(vnd: -money.vnd), reason: .discount)
    case 23:
      return .cashOnDelivery(
        order: order, any(RemittanceStep.allCases) ?? .ask, amount: money)
    default: break
    }
    return .request(
      buyer: buyer, lines: lines(offer), review: random.below(3) == 0 ? ["unit-assumed"] : [])
  }
}

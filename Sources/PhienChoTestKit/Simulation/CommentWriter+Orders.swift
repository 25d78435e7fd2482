import PhienCho
import PhienChoReading

extension CommentWriter {
  /// Words an order.
  mutating func draftOrder(
    _ speaker: Speaker, _ onScreen: OfferCode?, _ random: inout SeededGenerator
  ) -> Draft {
    composer.begin()
    let pinned = onScreen.flatMap { code in speech.firstIndex { $0.code == code } }
    // What is on screen draws the eye, but does not keep viewers from asking for something else.
    var topic = topic(
      random.below(10) < 6 ? pinned ?? anyOffer(&random) : anyOffer(&random), speaker, &random)
    if random.happens(mix.unclearOrders) { return draftUnclearOrder(&topic, &random) }
    let isCounted = bases[topic.offer] != .kilogram
    var draft = Draft(intent: .order, placed: (topic.offer, topic.amount))
    switch random.below(100) {
    case ..<10:
      let templates =
        isCounted && random.below(2) == 0 ? OrderPhrases.byCodeAndCount : OrderPhrases.byCode
      composer.append(templates, topic, &random)
    case ..<22 where !speech[topic.offer].variants.isEmpty:
      composer.append(OrderPhrases.withVariant, topic, &random)
    case ..<38 where topic.offer == pinned:
      composer.append(
        isCounted && random.below(4) == 0 ? OrderPhrases.pinnedCount : OrderPhrases.pinned, topic,
        &random)
    case ..<46 where speech.count > 1:
      return draftSeveralItems(topic, &random)
    default:
      composer.append(OrderPhrases.named, topic, &random)
    }
    draft.lines = [line(.add, topic.amount, of: topic.offer)]
    return draft
  }

  private mutating func draftSeveralItems(
    _ first: CommentComposer.Topic, _ random: inout SeededGenerator
  ) -> Draft {
    var topics = [first]
    for _ in 0...random.below(2) {
      let next = topic(anyOffer(&random), first.speaker, &random)
      if !topics.contains(where: { $0.offer == next.offer }) { topics.append(next) }
    }
    let joint = Self.joints.draw(&random) ?? ", "
    let nameFirst = random.below(4) == 0
    if random.below(5) > 0 { composer.append(Self.opening, first, &random) }
    for (place, topic) in topics.enumerated() {
      if place > 0 { composer.append(plain: place == topics.count - 1 ? joint : ", ") }
      composer.append(nameFirst ? Self.nameThenAmount : Self.amountThenName, topic, &random)
    }
    composer.append(Self.ending, first, &random)
    let last = topics.last ?? first
    return Draft(
      intent: .order, lines: topics.map { line(.add, $0.amount, of: $0.offer) },
      placed: (last.offer, last.amount))
  }

  private static let joints = Weighted([(5, ", "), (5, " và "), (3, " + "), (2, " với ")])
  private static let opening = Weighted([(1, "$v ")])
  private static let amountThenName = Weighted([(1, "$q $i")])
  private static let nameThenAmount = Weighted([(1, "$i $q")])
  private static let ending = Weighted([(3, " $p"), (2, ", $f"), (1, ". $f $l")])

  /// Words an order that a careful shop assistant would ask about.
  private mutating func draftUnclearOrder(
    _ topic: inout CommentComposer.Topic, _ random: inout SeededGenerator
  ) -> Draft {
    let offer = topic.offer
    var draft = Draft(intent: .order, needsHuman: true)
    switch random.below(10) {
    case ..<3:
      composer.append(OrderPhrases.withoutQuantity, topic, &random)
      draft.lines = [line(.add, nil, of: offer)]
    case ..<5:
      composer.append(OrderPhrases.vagueQuantity, topic, &random)
      draft.lines = [line(.add, nil, of: offer)]
    case ..<6:
      composer.append(OrderPhrases.unknownGoods, topic, &random)
    case ..<7:
      composer.append(OrderPhrases.conditional, topic, &random)
      draft.lines = [line(.add, topic.amount, of: offer)]
    case ..<9 where bases[offer] == .kilogram:
      topic.amount = max(1, topic.amount / 1000) * 1000
      composer.append(OrderPhrases.bareNumber, topic, &random)
      draft.lines = [line(.add, topic.amount, of: offer)]
      draft.placed = (offer, topic.amount)
    default:
      composer.append(OrderPhrases.roughQuantity, topic, &random)
      draft.lines = [line(.add, topic.amount, of: offer)]
      draft.placed = (offer, topic.amount)
    }
    return draft
  }

  /// Words a change of an order that stands; ``Draft/placed`` is what stands after it.
  mutating func draftChange(
    of order: Crowd.Order, _ speaker: Speaker, _ random: inout SeededGenerator
  ) -> Draft {
    composer.begin()
    var topic = topic(order.offer, speaker, &random)
    let unit = bases[order.offer] == .kilogram ? 1000 : 1
    var draft = Draft(intent: .change, placed: (order.offer, order.amount))
    switch random.below(10) {
    case ..<2 where order.amount > unit:
      topic.amount = unit
      composer.append(OrderPhrases.less, topic, &random)
      draft.lines = [line(.remove, unit, of: order.offer)]
      draft.placed = (order.offer, order.amount - unit)
    case ..<5:
      topic.amount += topic.amount == order.amount ? unit : 0
      composer.append(OrderPhrases.instead, topic, &random)
      draft.lines = [line(.set, topic.amount, of: order.offer)]
      draft.placed = (order.offer, topic.amount)
    case ..<6:
      composer.append(OrderPhrases.drop, topic, &random)
      draft.lines = [line(.remove, nil, of: order.offer)]
      draft.placed = nil
    case ..<7:
      let others = speech.indices.filter {
        $0 != order.offer && bases[$0] == bases[order.offer]
      }
      guard !others.isEmpty else { fallthrough }
      topic.other = others[random.below(UInt32(others.count))]
      topic.amount = order.amount
      composer.append(OrderPhrases.swap, topic, &random)
      draft.lines = [
        line(.remove, order.amount, of: order.offer), line(.add, order.amount, of: topic.other),
      ]
      draft.placed = nil
    default:
      composer.append(OrderPhrases.more, topic, &random)
      draft.lines = [line(.add, topic.amount, of: order.offer)]
      draft.placed = (order.offer, order.amount + topic.amount)
    }
    return draft
  }
}

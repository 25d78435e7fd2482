import PhienCho
import PhienChoReading

/// Writes one comment of a session: decides what it is about, finds the words, types them.
struct CommentWriter: Sendable {
  /// A comment as it leaves a viewer's hands.
  typealias Written = (speaker: Int, text: String, truth: CommentTruth)

  let speech: [SpokenOffer]
  let bases: [UnitPrice.Basis]
  let mix: CommentMix
  private let habits: TypingHabits
  private let offers: Weighted<Int>
  private let portions: [Weighted<Int>]
  var composer: CommentComposer
  private var keyboard = Keyboard()

  init(_ scenario: SessionScenario) {
    speech = scenario.speech
    bases = scenario.speech.map { scenario.catalogue[$0.code]?.price.basis ?? .kilogram }
    mix = scenario.mix
    habits = scenario.habits
    offers = Weighted(scenario.speech.enumerated().map { (UInt32($1.weight), $0) })
    portions = speech.map { offer in
      Weighted(offer.portions.map { (UInt32($0.weight), Int($0.amount)) })
    }
    composer = CommentComposer(scenario: scenario)
  }

  /// Writes the comment that will have an identifier.
  mutating func write(
    id: EventID, onScreen: OfferCode?, crowd: inout Crowd, _ random: inout SeededGenerator
  ) -> Written {
    var ticket = random.below(1000)
    func falls(_ share: Share) -> Bool {
      ticket -= share.permille
      return ticket < 0
    }
    if falls(mix.hostComments) { return writeAsHost(crowd, &random) }
    if falls(mix.repeats), let order = crowd.anyOrder(&random) { return repeated(order) }
    if falls(mix.orders) {
      let speaker = crowd.anyone(&random)
      let draft = draftOrder(speaker, onScreen, &random)
      return place(draft, id, speaker, &crowd, &random)
    }
    if falls(mix.changes), let order = crowd.anyOrder(&random) {
      let speaker = crowd.speaker(order.speaker)
      let draft = draftChange(of: order, speaker, &random)
      if draft.placed == nil { crowd.forget(speaker.number) }
      return place(draft, id, speaker, &crowd, &random)
    }
    if falls(mix.cancellations), let order = crowd.anyOrder(&random) {
      let speaker = crowd.speaker(order.speaker)
      crowd.forget(speaker.number)
      composer.begin()
      composer.append(OrderPhrases.cancel, topic(order.offer, speaker, &random), &random)
      return finish(Draft(intent: .cancel), speaker, &random)
    }
    let isQuestion = falls(mix.questions)
    return writeChatter(isQuestion: isQuestion, crowd, &random)
  }

  /// Types a comment that asks for goods, and remembers what its writer may change later.
  private mutating func place(
    _ draft: Draft, _ id: EventID, _ speaker: Speaker, _ crowd: inout Crowd,
    _ random: inout SeededGenerator
  ) -> Written {
    let written = finish(draft, speaker, &random)
    if let placed = draft.placed {
      crowd.remember(
        Crowd.Order(
          speaker: speaker.number, offer: placed.offer, amount: placed.amount, comment: id,
          text: written.text, truth: written.truth))
    }
    return written
  }

  private mutating func writeChatter(
    isQuestion: Bool, _ crowd: Crowd, _ random: inout SeededGenerator
  ) -> Written {
    // A reminder comes from someone who has ordered; everything else from anyone.
    if !isQuestion, random.below(25) == 0, let order = crowd.anyOrder(&random) {
      let speaker = crowd.speaker(order.speaker)
      composer.begin()
      composer.append(
        ChatterPhrases.reminders,
        CommentComposer.Topic(speaker: speaker, offer: order.offer, amount: order.amount), &random)
      return finish(Draft(intent: .other), speaker, &random)
    }
    let speaker = crowd.anyone(&random)
    composer.begin()
    let templates =
      isQuestion
      ? ChatterPhrases.questions
      : random.below(18) == 0 ? ChatterPhrases.withPhone : ChatterPhrases.others
    composer.append(templates, topic(offers.draw(&random) ?? 0, speaker, &random), &random)
    return finish(Draft(intent: isQuestion ? .question : .other), speaker, &random)
  }

  private mutating func writeAsHost(_ crowd: Crowd, _ random: inout SeededGenerator) -> Written {
    composer.begin()
    composer.append(ChatterPhrases.host, topic(0, crowd.speaker(0), &random), &random)
    composer.finish()
    let truth = CommentTruth(
      intent: .other, lines: [], phone: nil, needsHuman: false, repeats: nil)
    return (-1, String(decoding: composer.text.bytes, as: UTF8.self), truth)
  }

  private func repeated(_ order: Crowd.Order) -> Written {
    let truth = CommentTruth(
      intent: order.truth.intent, lines: order.truth.lines, phone: order.truth.phone,
      needsHuman: order.truth.needsHuman, repeats: order.comment)
    return (order.speaker, order.text, truth)
  }

  /// Types what has been composed.
  private mutating func finish(
    _ draft: Draft, _ speaker: Speaker, _ random: inout SeededGenerator
  ) -> Written {
    composer.finish()
    let text = keyboard.type(composer.text.bytes, as: speaker, habits: habits, &random)
    let truth = CommentTruth(
      intent: draft.intent, lines: draft.lines,
      phone: composer.gavePhone ? PlaceholderPhone.allCases[speaker.phone].e164 : nil,
      needsHuman: draft.needsHuman, repeats: nil)
    return (speaker.number, text, truth)
  }

  // MARK: - What a comment is about

  func anyOffer(_ random: inout SeededGenerator) -> Int { offers.draw(&random) ?? 0 }

  func anyPortion(of offer: Int, _ random: inout SeededGenerator) -> Int {
    portions[offer].draw(&random) ?? 1
  }

  func topic(
    _ offer: Int, _ speaker: Speaker, _ random: inout SeededGenerator
  ) -> CommentComposer.Topic {
    CommentComposer.Topic(
      speaker: speaker, offer: offer, amount: anyPortion(of: offer, &random))
  }

  func quantity(_ amount: Int, of offer: Int) -> Quantity {
    let amount = UInt32(clamping: amount)
    return switch bases[offer] {
    case .kilogram: .mass(.grams(amount))
    case .piece, .pack: .pieces(.count(amount))
    }
  }

  func line(
    _ action: RequestLine.Operation, _ amount: Int?, of offer: Int
  ) -> CommentTruth.Line {
    CommentTruth.Line(
      offer: speech[offer].code, action: action, quantity: amount.map { quantity($0, of: offer) })
  }
}

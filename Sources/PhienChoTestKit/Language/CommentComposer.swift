import PhienCho

/// Fills the templates of ``OrderPhrases`` and ``ChatterPhrases`` in for one speaker.
///
/// | `$` | part | `$` | part |
/// |---|---|---|---|
/// | `s` | what the speaker calls themselves | `h` | what they call the shop |
/// | `v` | a verb of buying | `p` | a closing particle, often none |
/// | `q` | the amount in words or figures | `i` | the goods |
/// | `Q` | the same, one of a kind by its classifier alone ("lấy đôi giày") | | |
/// | `n` | the bare number | `u` | the unit |
/// | `c` | the offer's code | `x` | a size or colour |
/// | `j` | the goods changed to | `y` | goods not on sale |
/// | `w` | a vague amount | `f` `F` | the phone; in plain digits |
/// | `l` | a place | `g` | a given name |
/// | `m` | a relative | `a` `o` | praise; a wish |
/// | `k` `d` `r` `b` | không, được, rồi, bao nhiêu as the speaker spells them | | |
struct CommentComposer: Sendable {
  private let speech: [SpokenOffer]
  private let bases: [UnitPrice.Basis]
  private let notOnSale: Weighted<String>
  private(set) var text = Utterance()

  /// Whether the comment composed last gave the speaker's phone.
  private(set) var gavePhone = false

  /// What a comment is about while it is composed.
  struct Topic {
    let speaker: Speaker
    /// The offer's place among the scenario's spoken offers.
    var offer: Int
    var amount: Int
    /// The offer changed to, for a swap.
    var other: Int = 0
  }

  init(scenario: SessionScenario) {
    speech = scenario.speech
    bases = scenario.speech.map { scenario.catalogue[$0.code]?.price.basis ?? .kilogram }
    notOnSale = Weighted(
      even: scenario.notOnSale.isEmpty ? ["hàng khác"] : scenario.notOnSale)
  }

  /// Starts a comment anew.
  mutating func begin() {
    text.clear()
    gavePhone = false
  }

  /// Ends the comment.
  mutating func finish() { text.finish() }

  mutating func append(plain string: String) {
    for byte in string.utf8 { text.add(byte) }
  }

  /// Appends one of the templates, filled in.
  mutating func append(
    _ templates: Weighted<String>, _ topic: Topic, _ random: inout SeededGenerator
  ) {
    append(template: templates.draw(&random) ?? "", topic, &random)
  }

  private mutating func append(
    template: String, _ topic: Topic, _ random: inout SeededGenerator
  ) {
    var isPart = false
    for byte in template.utf8 {
      if isPart {
        append(part: byte, topic, &random)
        isPart = false
      } else if byte == UInt8(ascii: "$") {
        isPart = true
      } else {
        text.add(byte)
      }
    }
  }

  private mutating func append(
    part: UInt8, _ topic: Topic, _ random: inout SeededGenerator
  ) {
    let speaker = topic.speaker
    let offer = speech[topic.offer]
    switch Unicode.Scalar(part) {
    case "v": append(OrderPhrases.verbs, topic, &random)
    case "s": text.glue(speaker.myself)
    case "h": text.glue(speaker.shop)
    case "p":
      text.glue(
        ChatterPhrases.particles(speaker.region, teen: speaker.isTeen).draw(&random) ?? "")
    case "q":
      AmountWords.append(topic.amount, of: bases[topic.offer], by: speaker, &random, to: &text)
    case "Q":
      if topic.amount == 1, bases[topic.offer] != .kilogram {
        text.glue(unit(of: bases[topic.offer]))
      } else {
        append(part: UInt8(ascii: "q"), topic, &random)
      }
    case "i": text.glue(offer.names[random.below(UInt32(offer.names.count))])
    case "j":
      let names = speech[topic.other].names
      text.glue(names[random.below(UInt32(names.count))])
    case "c":
      let code = offer.code.rawValue
      text.glue(random.below(2) == 0 ? code : code.lowercased())
    case "n": text.glue(number: bareNumber(topic))
    case "u": text.glue(unit(of: bases[topic.offer]))
    case "x":
      if !offer.variants.isEmpty {
        text.glue(offer.variants[random.below(UInt32(offer.variants.count))])
      }
    case "w": appendVagueAmount(topic, &random)
    case "y": text.glue(notOnSale.draw(&random) ?? "")
    case "f": appendPhone(speaker, PlaceholderPhone.writings.draw(&random) ?? .plain)
    case "F": appendPhone(speaker, .plain)
    case "l": text.glue(ChatterPhrases.places.draw(&random) ?? "")
    case "g": text.glue(NameBook.given.draw(&random) ?? "")
    case "m": text.glue(ChatterPhrases.relatives.draw(&random) ?? "")
    case "a":
      let praise = offer.isFood ? ChatterPhrases.foodPraise : ChatterPhrases.warePraise
      text.glue(praise.draw(&random) ?? "")
    case "o": text.glue(ChatterPhrases.wishes.draw(&random) ?? "")
    case "k": text.glue(speaker.isTeen ? Self.teenNo.draw(&random) ?? "ko" : "không")
    case "d": text.glue(speaker.isTeen ? Self.teenCan.draw(&random) ?? "đc" : "được")
    case "r": text.glue(speaker.isTeen ? "r" : "rồi")
    case "b": text.glue((speaker.isTeen ? Self.teenMuch : Self.much).draw(&random) ?? "")
    default: break
    }
  }

  private func bareNumber(_ topic: Topic) -> Int {
    switch bases[topic.offer] {
    case .kilogram: max(1, topic.amount / 1000)
    case .piece, .pack: topic.amount
    }
  }

  private func unit(of basis: UnitPrice.Basis) -> String {
    switch basis {
    case .kilogram: "kg"
    case .piece(let unit), .pack(let unit, _): unit
    }
  }

  private mutating func appendVagueAmount(_ topic: Topic, _ random: inout SeededGenerator) {
    let number = bareNumber(topic)
    text.glue(number: number)
    if case .kilogram = bases[topic.offer], random.below(2) == 0 {
      text.glue("k")
    } else {
      text.glue("-")
      text.glue(number: number + 1)
      if unit(of: bases[topic.offer]) != "kg" { text.glue(" ") }
      text.glue(unit(of: bases[topic.offer]))
    }
  }

  private mutating func appendPhone(_ speaker: Speaker, _ writing: PlaceholderPhone.Writing) {
    PlaceholderPhone.allCases[speaker.phone].append(writing, to: &text)
    gavePhone = true
  }

  private static let teenNo = Weighted([(5, "ko"), (4, "k"), (1, "hong"), (1, "hok")])
  private static let teenCan = Weighted([(3, "đc"), (1, "dc")])
  private static let much = Weighted([(6, "bao nhiêu"), (3, "nhiêu"), (1, "bao nhiu")])
  private static let teenMuch = Weighted([(3, "bn"), (3, "nhiêu"), (2, "bnhiu")])
}

internal import PhienCho
internal import VietnameseText

/// What the grammar needs to know of an offer; its code, a string, stays in the catalogue.
struct OfferFacts: Sendable {
  /// How the goods are sold.
  enum Sale: Sendable {
    case mass
    case piece
    /// By the pack of so many grams.
    case pack(Int64)
  }

  let sale: Sale
  /// The group of the classifier it is sold by; none for one nobody else uses.
  let classifier: ClassifierGroups
  /// The stock in grams or pieces; -1 for no limit.
  let stock: Int64
  /// The words of its name that tell one variety from another, as vocabulary numbers.
  let varieties: [Int32]
  /// The kinds of those words.
  let varietyKinds: WordClass
  /// The word of its name that makes other goods of fresh ones ("khô", "sấy"), and where it stands; -1 for none.
  let processed: (word: Int32, place: Int32)
  /// The first word of its name; -1 for none.
  let firstWord: Int32
  /// How many pieces the chục or tá is that it is sold by; 0 where it is sold otherwise.
  let dozen: Int64
  /// Where the words of its names are among those of all offers.
  let nameWords: Range<Int32>

  init(_ offer: Offer, vocabulary: Vocabulary, nameWords: Range<Int32>, chuc: Int64) {
    self.nameWords = nameWords
    stock = offer.stock?.amount ?? -1
    switch offer.price.basis {
    case .kilogram:
      sale = .mass
      classifier = []
      dozen = 0
    case .piece(let unit):
      sale = .piece
      classifier = Self.classifier(unit, vocabulary)
      dozen = Self.dozen(unit, vocabulary, chuc: chuc)
    case .pack(let unit, let contents):
      sale = .pack(contents.grams)
      classifier = Self.classifier(unit, vocabulary)
      dozen = Self.dozen(unit, vocabulary, chuc: chuc)
    }
    var varieties: [Int32] = []
    var kinds: WordClass = []
    var firstWord: Int32 = -1
    var processed: (word: Int32, place: Int32) = (-1, -1)
    let folded = FoldedText(offer.name)
    for (place, token) in ChatTokenizer.tokens(in: folded).enumerated() {
      let word = vocabulary.word(folded.bytes[token.foldedRange])
      guard word >= 0 else { continue }
      if place == 0 { firstWord = word }
      let typed = Accents(folded.marks[token.foldedRange])
      for index in vocabulary.words[Int(word)].variants {
        let variant = vocabulary.variants[Int(index)]
        if variant.classes.isSuperset(of: .processed), processed.word < 0,
          typed.match(variant.accents) == .exact
        {
          processed = (word, Int32(place))
        }
        let kind = variant.classes.intersection(.varieties)
        if !kind.isEmpty, !variant.classes.isSuperset(of: .otherGoods),
          typed.match(variant.accents) == .exact
        {
          varieties.append(word)
          kinds.formUnion(kind)
        }
      }
    }
    self.firstWord = firstWord
    self.processed = processed
    self.varieties = varieties
    varietyKinds = kinds
  }

  /// The words of an offer's names, as vocabulary numbers, each once.
  static func nameWords(of offer: Offer, _ vocabulary: Vocabulary) -> [Int32] {
    let all = ([offer.name] + offer.aliases).flatMap { name in
      let folded = FoldedText(name)
      return ChatTokenizer.tokens(in: folded).map { vocabulary.word(folded.bytes[$0.foldedRange]) }
    }
    return Set(all).filter { $0 >= 0 }.sorted()
  }

  /// How many pieces a unit is: "chục" and "tá" are the only ones.
  private static func dozen(_ unit: String, _ vocabulary: Vocabulary, chuc: Int64) -> Int64 {
    variants(of: unit, vocabulary).lazy.filter {
      $0.match == .exact && $0.variant.classes.contains(.dozen)
    }
    .map { $0.variant.number == 10 ? chuc : $0.variant.number }.first ?? 0
  }

  private static func classifier(_ unit: String, _ vocabulary: Vocabulary) -> ClassifierGroups {
    var best = (Accents.Match.none, ClassifierGroups())
    for (match, variant) in variants(of: unit, vocabulary)
    where !variant.classifiers.isEmpty && match > best.0 {
      best = (match, variant.classifiers)
    }
    return best.1
  }

  /// What a unit of one word may be, and how well it is typed so.
  private static func variants(
    of unit: String, _ vocabulary: Vocabulary
  ) -> [(match: Accents.Match, variant: Vocabulary.Variant)] {
    let folded = FoldedText(unit)
    let tokens = ChatTokenizer.tokens(in: folded)
    guard tokens.count == 1, let range = tokens.first?.foldedRange else { return [] }
    let word = vocabulary.word(folded.bytes[range])
    guard word >= 0 else { return [] }
    let typed = Accents(folded.marks[range])
    return vocabulary.words[Int(word)].variants.map {
      let variant = vocabulary.variants[Int($0)]
      return (typed.match(variant.accents), variant)
    }
  }

  /// Whether a word behind its name says that another variety is meant.
  func isContradicted(by term: Term) -> Bool {
    !term.certain.isDisjoint(with: varietyKinds.intersection(.varieties))
      && !varieties.contains(term.word)
  }

  /// Whether part of its name leaves out that it is dried: "tôm" of "Tôm khô", "cá lóc" of "Khô cá lóc".
  func isFresh(_ name: ProductMatch, _ firstWord: Int32) -> Bool {
    guard processed.word >= 0, name.fit < .whole, firstWord != processed.word else { return false }
    return name.length == 1 || processed.place == 0
      || name.fit == .head && name.length <= processed.place
  }

  /// Whether a classifier counts what the offer is sold by.
  func fits(_ groups: ClassifierGroups) -> Bool {
    if !groups.isDisjoint(with: classifier) { return true }
    return !groups.isDisjoint(with: .loose)
      && (classifier.isSubset(of: .loose) || classifier.isDisjoint(with: .common))
  }

  /// Whether a bare number behind the offer is a size: shoes and sandals, by the pair.
  func isSize(_ value: Int64) -> Bool {
    classifier == .pair && (30...47).contains(value)
  }
}

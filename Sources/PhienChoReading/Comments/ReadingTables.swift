internal import PhienCho

/// All that a reader knows before it sees a comment; made once and shared by reference.
final class ReadingTables: Sendable {
  let catalogue: Catalogue
  let vocabulary: Vocabulary
  /// The facts of each offer, in the catalogue's order.
  let offers: FlatTable<OfferFacts>
  /// The words of the offers' names, as vocabulary numbers; each offer's together.
  let nameWords: FlatTable<Int32>
  /// How many a chục is.
  let chuc: Int64
  /// The offers by their codes' letters, since every comment asks for the pinned one.
  private let positions: FlatTable<WordSlot>

  init(lexicon: Lexicon, catalogue: Catalogue, chuc: Int64) {
    let vocabulary = VocabularyBuilder(lexicon: lexicon, catalogue: catalogue).build()
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    self.chuc = chuc
    var slots = [WordSlot](
      repeating: WordSlot(), count: Vocabulary.capacity(catalogue.offers.count))
    for (index, offer) in catalogue.offers.enumerated() {
      let code = offer.code.rawValue.utf8
      let key = WordKey(code.span, 0..<code.count)
      var slot = key.slot(slots.count)
      while slots[slot].word >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = WordSlot(key: key, word: Int32(index))
    }
    positions = FlatTable(slots)
    var words: [Int32] = []
    offers = FlatTable(
      catalogue.offers.map { offer in
        let start = Int32(words.count)
        words += OfferFacts.nameWords(of: offer, vocabulary)
        return OfferFacts(
          offer, vocabulary: vocabulary, nameWords: start..<Int32(words.count), chuc: chuc)
      })
    nameWords = FlatTable(words)
  }

  /// The position of the offer with a code, in any letter case; -1 for none.
  func position(of code: OfferCode?) -> Int32 {
    guard let code else { return -1 }
    let letters = code.rawValue.utf8
    let key = WordKey(letters.span, 0..<letters.count)
    var slot = key.slot(positions.count)
    while positions[slot].word >= 0 {
      let found = positions[slot]
      if found.key == key, key.isWhole || catalogue.offers[Int(found.word)].code == code {
        return found.word
      }
      slot = (slot + 1) & (positions.count - 1)
    }
    return catalogue.index(of: code.rawValue).map { Int32($0) } ?? -1
  }
}

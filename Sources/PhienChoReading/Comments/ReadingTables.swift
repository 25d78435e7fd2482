internal import PhienCho

/// All that a reader knows before it sees a comment; made once and shared by reference.
final class ReadingTables: Sendable {
  let vocabulary: Vocabulary
  /// The facts of each offer, in the catalogue's order.
  let offers: [OfferFacts]
  /// How many a chục is.
  let chuc: Int64

  init(lexicon: Lexicon, catalogue: Catalogue, chuc: Int64) {
    let vocabulary = VocabularyBuilder(lexicon: lexicon, catalogue: catalogue).build()
    self.vocabulary = vocabulary
    self.chuc = chuc
    offers = catalogue.offers.map { OfferFacts($0, vocabulary: vocabulary) }
  }
}

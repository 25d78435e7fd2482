internal import PhienCho

/// All that a reader knows before it sees a comment; made once and shared by reference.
final class ReadingTables: Sendable {
  let catalogue: Catalogue
  let vocabulary: Vocabulary
  /// The facts of each offer, in the catalogue's order.
  let offers: [OfferFacts]
  /// How many a chục is.
  let chuc: Int64
  private let positions: [OfferCode: Int32]

  init(lexicon: Lexicon, catalogue: Catalogue, chuc: Int64) {
    let vocabulary = VocabularyBuilder(lexicon: lexicon, catalogue: catalogue).build()
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    self.chuc = chuc
    var positions: [OfferCode: Int32] = [:]
    for (index, offer) in catalogue.offers.enumerated() { positions[offer.code] = Int32(index) }
    self.positions = positions
    offers = catalogue.offers.map { OfferFacts($0, vocabulary: vocabulary) }
  }

  /// The position of the offer with a code, in any letter case; -1 for none.
  func position(of code: OfferCode?) -> Int32 {
    guard let code else { return -1 }
    return positions[code] ?? catalogue.index(of: code.rawValue).map { Int32($0) } ?? -1
  }
}

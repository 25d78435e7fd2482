// Made by Tests/GoldenComments/embed from Tests/GoldenComments and Tests/GoldenFigures: change that, and run it.
/// The golden corpora as text, so that they can be imported with the kit.
enum GoldenText {
  /// The groups of comments by name, JSON Lines.
  static let groups: [(name: String, text: String)] = [
    ("accents-half", accentsHalf),
    ("accents-none", accentsNone),
    ("amounts-beside-words", amountsBesideWords),
    ("assumed-and-ambiguous", assumedAndAmbiguous),
    ("cancel-and-negation", cancelAndNegation),
    ("changes", changes),
    ("chatter", chatter),
    ("complaints", complaints),
    ("conditional", conditional),
    ("context", context),
    ("counts-and-packs", countsAndPacks),
    ("goods-not-on-sale", goodsNotOnSale),
    ("lookalike-words", lookalikeWords),
    ("names-of-people", namesOfPeople),
    ("not-quantities", notQuantities),
    ("order-with-question", orderWithQuestion),
    ("past-and-reminders", pastAndReminders),
    ("phones", phones),
    ("places-and-addresses", placesAndAddresses),
    ("product-naming", productNaming),
    ("purposes", purposes),
    ("quantities", quantities),
    ("questions", questions),
    ("region-centre", regionCentre),
    ("region-north", regionNorth),
    ("region-south", regionSouth),
    ("running-text", runningText),
    ("second-thoughts", secondThoughts),
    ("several-items", severalItems),
    ("spec-examples", specExamples),
    ("spoken-numbers", spokenNumbers),
    ("styled-writing", styledWriting),
    ("teencode", teencode),
    ("telex-residue", telexResidue),
    ("third-persons", thirdPersons),
    ("typos", typos),
  ]

  /// The catalogues by name, JSON.
  static let catalogues: [(name: String, text: String)] = [
    ("craft", craftCatalogue),
    ("delta", deltaCatalogue),
    ("market", marketCatalogue),
    ("mountain", mountainCatalogue),
    ("orchard", orchardCatalogue),
    ("twins", twinsCatalogue),
    ("village", villageCatalogue),
  ]
}

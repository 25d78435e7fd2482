/// The title that stands at a place of a text, if one does.
struct AddressTitle {
  /// What the title may be.
  private(set) var titles: PlaceTitles = []
  /// How many words it has; 0 for none.
  private(set) var wordCount = 0
  /// Whether the accents typed leave no doubt that it is one: "xa" may as well be "Xá".
  private(set) var isCertain = true
  /// Whether the word goes before the name of a hamlet or a street.
  private(set) var within = Within.no
  /// Whether the word leads to a place.
  private(set) var isLead = false

  /// Whether the name of a hamlet or a street follows.
  enum Within: UInt8, Sendable {
    case no
    /// The accents that would tell are not typed: "lang" is "làng" or a name.
    case perhaps
    case yes
  }

  /// Reads the title that begins with a word.
  mutating func read(_ text: PlaceText, at place: Int) {
    self = AddressTitle()
    let word = text.words[place]
    guard !word.isNumber, word.letters.count <= 8 else { return }
    let key = WordKey(text.letters.span, word.letters)
    var found = self
    AddressWords.vietnamese.forEachRole(
      of: key, typed: Accents(text.marks, word.letters)
    ) { role, isExact in
      if role.isWithin { found.within = isExact ? .yes : .perhaps }
      found.isLead = found.isLead || role.isLead
      if let follower = role.follower {
        guard place + 1 < text.words.count else { return }
        let next = text.words[place + 1]
        guard next.gap != .closed, next.letters.count <= 8,
          WordKey(text.letters.span, next.letters) == follower.word
        else { return }
        found.titles = found.wordCount < 2 ? follower.titles : found.titles.union(follower.titles)
        found.wordCount = 2
        found.isCertain = isExact
      } else if !role.titles.isEmpty, found.wordCount < 2 {
        found.titles.formUnion(role.titles)
        found.wordCount = 1
        found.isCertain = isExact
      }
    }
    self = found
  }

  /// A title written together with the name behind it: "tphcm", "txkyanh".
  ///
  /// - Returns: The title, and where the letters of the name begin.
  static func glued(_ text: PlaceText, at place: Int) -> (titles: PlaceTitles, start: Int)? {
    let letters = text.words[place].letters
    guard letters.count > 3, text.letters[letters.lowerBound] == UInt8(ascii: "t") else {
      return nil
    }
    let titles: PlaceTitles
    switch text.letters[letters.lowerBound + 1] {
    case UInt8(ascii: "p"): titles = [.greatCity, .city]
    case UInt8(ascii: "x"): titles = .town
    case UInt8(ascii: "t"): titles = .township
    default: return nil
    }
    return (titles, letters.lowerBound + 2)
  }
}

/// What the words of a clause are, gathered in one look.
struct ClauseWords {
  var classes: WordClass = []
  var certain: WordClass = []
  /// The same of every term, names that are also words among them: what no term has need not be
  /// looked for.
  var anyClasses: WordClass = []
  var anyCertain: WordClass = []
  var quantity: Int?
  var product: Int?
  var money: Int?
  var order: Int?
  var give: Int?
  var then: Int?
  var unknown: Int?
  /// A word that may ask, as it is typed without accents.
  var maybeAsks: Int?
  var content = 0

  var isDelivery: Bool { classes.contains(.delivery) }
}

extension CommentParse {
  func gather(_ range: Range<Int>) -> ClauseWords {
    var words = ClauseWords()
    for index in range {
      let term = terms[index]
      words.anyClasses.formUnion(term.classes)
      words.anyCertain.formUnion(term.certain)
      switch term.kind {
      case .quantity: words.quantity = words.quantity ?? index
      case .product: words.product = words.product ?? index
      case .money: words.money = words.money ?? index
      case .unknown: words.unknown = words.unknown ?? index
      case .word:
        words.classes.formUnion(term.classes)
        words.certain.formUnion(
          closes(index, range) ? term.certain.subtracting(.otherVerb) : term.certain)
        if term.classes.contains(.question) { words.maybeAsks = words.maybeAsks ?? index }
        // "Đạt ơi" calls somebody.
        let isCalled =
          range.contains(index + 1) && terms[index + 1].kind == .word
          && terms[index + 1].classes.contains(.call)
        if term.certain.contains(.order), !isCalled { words.order = words.order ?? index }
        if term.classes.contains(.give), !isCalled { words.give = words.give ?? index }
        if term.certain.contains(.then) { words.then = words.then ?? index }
      default: continue
      }
      words.content += 1
    }
    return words
  }

  /// "2 ký đi", "1kg nghe": at the end of what is said such a verb only asks for it to be done.
  private func closes(_ index: Int, _ range: Range<Int>) -> Bool {
    terms[index].certain.contains(.otherVerb)
      && !terms[index].classes.isDisjoint(with: [.particle, .direction])
      && index > range.lowerBound
      && after(index, in: range, skipping: [.person, .particle, .call, .filler]) == nil
  }

  func orders(_ words: ClauseWords) -> Bool {
    words.order != nil || (words.give != nil && (words.quantity != nil || words.product != nil))
  }
}

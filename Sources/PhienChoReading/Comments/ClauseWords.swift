/// What the words of a clause are, gathered in one look.
struct ClauseWords {
  var classes: WordClass = []
  var certain: WordClass = []
  /// The same of every term, names that are also words among them: what no term has need not be
  /// looked for.
  var anyClasses: WordClass = []
  var anyCertain: WordClass = []
  var content = 0
  private var first = First()
  /// What its terms have, that is not in ``plain``.
  private var others: WordClass = []

  /// What a word can have that asks nothing, changes nothing and tells of nothing that was: who wants goods,
  /// which, how many, where to, and what is done with them.
  private static let plain: WordClass = [
    .order, .give, .person, .particle, .call, .filler, .direction, .goods, .mass, .classifier,
    .number, .and, .code, .breed, .colour, .address, .delivery, .otherCount, .otherVerb,
  ]

  /// Whether its words do no more than order, or nothing: "chốt cho chị 2kg ổi nha".
  var onlyOrder: Bool { others.isEmpty }

  /// Where the first of each is; the largest number for none.
  private struct First {
    var quantity = Int.max
    var product = Int.max
    var money = Int.max
    var order = Int.max
    var give = Int.max
    var then = Int.max
    var unknown = Int.max
    var question = Int.max
  }

  @inline(__always)
  private func known(_ index: Int) -> Int? { index == .max ? nil : index }

  var quantity: Int? { known(first.quantity) }
  var product: Int? { known(first.product) }
  var money: Int? { known(first.money) }
  var order: Int? { known(first.order) }
  var give: Int? { known(first.give) }
  var then: Int? { known(first.then) }
  var unknown: Int? { known(first.unknown) }
  /// A word that may ask, as it is typed without accents.
  var maybeAsks: Int? { known(first.question) }

  var isDelivery: Bool { classes.contains(.delivery) }

  /// Takes in a term that stands before all those taken in so far; the next one may call.
  ///
  /// No branch depends on what the term is: no processor could foresee it.
  @inline(__always)
  mutating func take(_ term: Term, _ index: Int, closes: Bool, isCalled: Bool) {
    let isWord = term.kind == .word
    let kept: UInt64 = isWord ? .max : 0
    let (classes, certain) = (term.classes, term.certain)
    anyClasses.formUnion(classes)
    anyCertain.formUnion(certain)
    let any = classes.union(certain)
    others.formUnion(any.isSubset(of: .kin) ? [] : any.subtracting(Self.plain))
    self.classes.formUnion(WordClass(rawValue: classes.rawValue & kept))
    let said = WordClass(rawValue: certain.rawValue & kept)
    self.certain.formUnion(closes ? said.subtracting(.otherVerb) : said)
    first.quantity = term.kind == .quantity ? index : first.quantity
    first.product = term.kind == .product ? index : first.product
    first.money = term.kind == .money ? index : first.money
    first.unknown = term.kind == .unknown ? index : first.unknown
    // "Đạt ơi" calls somebody.
    let isOrder = certain.contains(.order) && !certain.contains(.negation)
    first.order = isWord && !isCalled && isOrder ? index : first.order
    first.give = isWord && !isCalled && classes.contains(.give) ? index : first.give
    first.then = isWord && certain.contains(.then) && certain != .middleName ? index : first.then
    first.question = isWord && classes.contains(.question) ? index : first.question
    content &+= term.kind.saysSomething ? 1 : 0
  }
}

extension CommentParse {
  func gather(_ range: Range<Int>) -> ClauseWords {
    let terms = terms
    var words = ClauseWords()
    var isCalled = false
    var isAtEnd = true
    for index in range.reversed() {
      let term = terms[index]
      var closes = false
      if isAtEnd {
        closes =
          term.certain.contains(.otherVerb) && index > range.lowerBound
          && !term.classes.isDisjoint(with: [.particle, .direction])
        isAtEnd = term.isAside || endsSaying(term)
      }
      words.take(term, index, closes: closes, isCalled: isCalled)
      isCalled = term.kind == .word && term.classes.contains(.call)
    }
    return words
  }

  /// "2 ký đi", "1kg nghe": whether words like this may follow a verb that, at the end of what is said, only
  /// asks for it to be done.
  @inline(__always)
  private func endsSaying(_ term: Term) -> Bool {
    term.kind == .word && !term.classes.isDisjoint(with: [.person, .particle, .call, .filler])
  }

  func orders(_ words: ClauseWords) -> Bool {
    words.order != nil || (words.give != nil && (words.quantity != nil || words.product != nil))
  }
}

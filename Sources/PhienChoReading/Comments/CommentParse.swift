/// The piles a parse works in, kept from one comment to the next to save allocations.
struct ParseMemory: Sendable {
  var lexemes = Pile<Lexeme>()
  /// The names and phrases that begin at a lexeme.
  var paths = RecentPaths()
  var terms = Pile<Term>()
  var clauses = Pile<Clause>()
  /// The lines that the orders of a comment come to, and the names that have no amount yet.
  var lines = Pile<DraftLine>()
  var names = Pile<Int32>()
  /// The letters of a word that is mended.
  var letters: [UInt8] = []
  /// Where the first amount of the comment stands, and that of the clause that is accepted.
  var firstAmount: (comment: Int, clause: Int) = (.max, .max)

  /// Forgets the comment before, and finds the names and phrases of the one whose lexemes are there.
  ///
  /// - Returns: What the comment is at a glance.
  mutating func begin(_ vocabulary: Vocabulary, pinned: Int32) -> Glance {
    terms.removeAll()
    terms.reserve(lexemes.count)
    clauses.removeAll()
    lines.removeAll()
    names.removeAll()
    firstAmount = (.max, .max)
    return paths.find(in: lexemes.view, vocabulary, pinned: pinned)
  }
}

/// One comment on its way from lexemes to terms; the grammar's rules are extensions of it, a file
/// for each idea.
///
/// Rules pass a parse to each other all the time. It is small: what it works on stays where it is, in
/// a memory that outlives it.
@safe struct CommentParse: ~Copyable {
  let tables: ReadingTables
  /// The offer on screen, or -1.
  let pinned: Int32
  /// What the words of the comment can be, all together: for what none is need not be looked.
  let allClasses: WordClass
  private let memory: UnsafeMutablePointer<ParseMemory>

  var offers: FlatTable<OfferFacts> { tables.offers }
  var chuc: Int64 { tables.chuc }

  /// Takes the memory of a comment that has begun, which must outlive the parse and be used by nothing
  /// else meanwhile.
  @unsafe
  init(
    tables: ReadingTables, pinned: Int32, allClasses: WordClass,
    in memory: UnsafeMutablePointer<ParseMemory>
  ) {
    self.tables = tables
    self.pinned = pinned
    self.allClasses = allClasses
    unsafe self.memory = memory
  }

  @inline(__always)
  var lexemes: Pile<Lexeme>.View { unsafe memory.pointee.lexemes.view }

  /// The names and phrases that begin at a lexeme.
  @inline(__always)
  var paths: Pile<NamePath>.View { unsafe memory.pointee.paths.view }

  @inline(__always)
  var terms: Pile<Term>.View { unsafe memory.pointee.terms.view }

  @inline(__always)
  var clauses: Pile<Clause>.View { unsafe memory.pointee.clauses.view }

  /// Lends a binder memory to work in, or takes it back: swapped, it keeps one owner.
  func swapMemory(_ binder: inout LineBinder) {
    unsafe binder.swapMemory(&memory.pointee.lines, &memory.pointee.names)
  }

  /// Where the first amount of the comment stands, and that of the clause that is accepted.
  var firstAmount: (comment: Int, clause: Int) {
    @inline(__always) _read { yield unsafe memory.pointee.firstAmount }
    @inline(__always) nonmutating _modify { yield unsafe &memory.pointee.firstAmount }
  }

  /// Cuts the lexemes into terms, left to right, the longest reading first.
  mutating func makeTerms() {
    var index = 0
    while index < lexemes.count {
      if lexemes[index].followsLine, !goesOn(behindLine: index) { append(.comma, index, index) }
      if terms.count > 0, terms[terms.count - 1].classes.contains(.code),
        let end = unknownCode(index)
      {
        index = append(.unknown, index, end)
        continue
      }
      if lexemes[index].kind == .word {
        index = isPlain(index) ? appendWord(index) : makeWord(index)
        continue
      }
      switch lexemes[index].kind {
      case .phone: index = append(.phone, index, index + 1)
      case .emoji: index = append(.comma, index, index + 1)
      case .mark: index = makeMark(index)
      case .number where isNumberOfOffer(index):
        index = matchProduct(index).map { appendProduct($0, index) } ?? index + 1
      case .number where isListNumber(index): index = append(.comma, index, index + 2)
      case .number, .word: index = makeWord(index)
      }
    }
  }

  /// "mã 07", "chốt 07", "07 x5": whether a number is the code of an offer: behind the word that announces one, or
  /// with a zero before it and no unit behind it.
  private func isNumberOfOffer(_ index: Int) -> Bool {
    guard let product = matchProduct(index), product.isCode, product.length == 1 else {
      return false
    }
    if terms.last.map({ $0.certain.contains(.code) }) ?? false { return true }
    let number = lexemes[index]
    guard number.digits == 2 || number.digits == 3, number.value > 0,
      number.value < (number.digits == 2 ? 10 : 100), unit(index + 1) == nil
    else { return false }
    // "07 x5", "chốt 07 nha"; "giao 05 Lê Lợi" is a house, "02 bánh chưng" an amount.
    guard let next = lexeme(index + 1) else { return true }
    let following: WordClass = [.times, .particle, .person]
    return next.kind == .emoji || next.kind == .mark && next.followsSpace
      || next.kind == .word && !next.classes.isDisjoint(with: following)
        && matchProduct(index + 1) == nil
  }

  /// "mã A5", "mã XX": where a code ends that no offer has, behind the word that announces one.
  private func unknownCode(_ index: Int) -> Int? {
    let last = terms.count - 1
    guard terms[last].kind == .word, matchProduct(index) == nil else { return nil }
    let isSure = terms[last].certain.contains(.code)
    // "mã 2kg" names none; "ma" may be "mà", too, but not before letters with digits behind them.
    let isNumber = lexemes[index].kind == .number
    if isNumber, unit(index + 1) != nil || !isSure { return nil }
    let isGlued = lexeme(index + 1).map { $0.kind == .number && !$0.followsSpace } ?? false
    guard isSure || isGlued else { return nil }
    var end = index
    while end < index + 8, let part = lexeme(end), part.kind == .word || part.kind == .number,
      end == index || !part.followsSpace && !part.followsLine
    {
      end += 1
    }
    // "XX" is "x" to the one who mends stretched letters.
    let isTimes = end > index && lexemes[index].classes == .times
    return end > index && (isNumber || end > index + 1 || isTimes) ? end : nil
  }

  /// Whether the first digits of a number are the end of an offer's code, with the letters right before it.
  func endsCode(_ index: Int) -> Bool {
    let number = lexemes[index]
    guard number.kind == .number, (2...9).contains(number.digits), !number.followsSpace,
      let letters = lexeme(index - 1), letters.kind == .word, letters.word >= 0
    else { return false }
    let vocabulary = tables.vocabulary
    let node = vocabulary.first(letters.word)
    guard node >= 0, vocabulary.node(node).goesOn else { return false }
    var rest = number.value
    var digits: [UInt8] = []
    for _ in 0..<number.digits {
      digits.insert(UInt8(truncatingIfNeeded: rest % 10) &+ 0x30, at: 0)
      rest /= 10
    }
    return (1..<digits.count).contains { count in
      let word = vocabulary.word(digits[..<count])
      guard word >= 0, case let code = vocabulary.next(node, word), code >= 0 else { return false }
      return vocabulary.node(code).forms.contains { vocabulary.forms[$0].isCode }
    }
  }

  @inline(__always)
  func append(_ term: Term) { unsafe memory.pointee.terms.append(term) }

  @inline(__always)
  func append(_ clause: Clause) { unsafe memory.pointee.clauses.append(clause) }

  @discardableResult
  mutating func append(_ kind: Term.Kind, _ start: Int, _ end: Int) -> Int {
    let last = max(end - 1, start)
    append(Term(kind: kind, lower: lexemes[start].lower, upper: lexemes[last].upper))
    return end
  }

  @inline(__always)
  func lexeme(_ index: Int) -> Lexeme? {
    lexemes.indices.contains(index) ? lexemes[index] : nil
  }

  /// What a word has that can begin a quantity.
  private static let countingWords: WordClass = [
    .times, .few, .half, .andHalf, .more, .number, .mass, .classifier, .dozen,
  ]

  /// Whether a word begins no name, no phrase and no quantity.
  @inline(__always)
  private func isPlain(_ index: Int) -> Bool { lexemes[index].path < 0 && countsNothing(index) }

  /// Whether a word begins no quantity.
  @inline(__always)
  private func countsNothing(_ index: Int) -> Bool {
    lexemes[index].classes.isDisjoint(with: Self.countingWords)
      && !(lexemes[index].classes.contains(.negation) && isSpokenZero(index))
      && !(lexeme(index + 1).map { $0.classes.contains(.mass) } ?? false
        && bareNumber(index) != nil)
  }

  private mutating func makeWord(_ index: Int) -> Int {
    if let end = makePlainQuantity(index) { return end }
    let product = matchProduct(index)
    let phrase = matchPhrase(index)
    if let product, product.length > 1, product.length >= phrase.length {
      return appendProduct(product, index)
    }
    // "mã sp03": the code begins with what is also "sản phẩm".
    if phrase.length == 2, phrase.classes.contains(.code), matchProduct(index + 1)?.isCode ?? false
    {
      return appendWord(index)
    }
    if phrase.length > 1, !startsQuantity(index, phrase), !isRatherName(index, product),
      !isNameBefore(index, phrase.classes), !cutsUnit(index + phrase.length),
      !isRatherEnough(index, phrase.classes), !opensRange(index, phrase),
      !isRatherPlace(index, phrase), !isRatherEach(index, phrase),
      !isRatherDenial(index, phrase), !isRatherCall(index, phrase), !isRatherWords(index, phrase),
      !isRatherTakenOut(index, phrase), !isCutByName(index, phrase)
    {
      if phrase.classes.isSuperset(of: .roughly) { roughenBehindGoods() }
      append(
        Term(
          kind: phrase.classes == .otherGoods ? .unknown : .word, lower: lexemes[index].lower,
          upper: lexemes[index + phrase.length - 1].upper, classes: phrase.classes,
          certain: phrase.classes, isAccented: true))
      return index + phrase.length
    }
    // Behind a number a word without its accents may be its unit.
    if lexemes[index].kind == .word, countsNothing(index),
      index == 0 || lexemes[index - 1].kind != .number
    {
      return product.map { appendProduct($0, index) } ?? appendWord(index)
    }
    if isRank(index) { return append(.mark, index, index + 1) }
    if let end = addHalf(index) { return end }
    if let end = makeQuantity(index, sign: nil) { return end }
    if let product { return appendProduct(product, index) }
    return appendWord(index)
  }

  private mutating func appendWord(_ index: Int) -> Int {
    let lexeme = lexemes[index]
    if lexeme.certain == .laughter { return append(.comma, index, index + 1) }
    // "cá linh": alone what joins numbers says nothing.
    let isKnown =
      !lexeme.classes.isEmpty && lexeme.classes != .numberLink && lexeme.classes != .otherGoods
      && !isPerhapsGoods(index)
    // "nham 2kg thoi": behind no number it is "nhầm", and no five.
    let isMistake = lexeme.classes == [.number, .mistaken]
    append(
      Term(
        kind: lexeme.kind == .number ? .figure : isKnown ? .word : .unknown, lower: lexeme.lower,
        upper: lexeme.upper, classes: lexeme.classes,
        certain: isMistake ? .mistaken : lexeme.certain,
        isAccented: lexeme.isAccented, word: lexeme.word))
    return index + 1
  }

  /// "2kg nho", "2kg hồng": it may be another word, but right behind an amount, and with nothing behind it but
  /// "nhé", it is goods; so it is first of all, and before a number.
  private func isPerhapsGoods(_ index: Int) -> Bool {
    guard lexemes[index].classes.isSuperset(of: .otherGoods), !isParticleAsTyped(index) else {
      return false
    }
    guard let amount = terms.last, amount.certain != .polite else {
      return !lexemes[index].isAccented && lexeme(index + 1)?.kind == .number
    }
    guard amount.kind == .quantity, !amount.quantity.isBare else { return false }
    return isAtEnd(index + 1)
  }

  /// "3 chai nghe": a word that may be goods, too, but is written as it is typed when it ends what is said.
  private func isParticleAsTyped(_ index: Int) -> Bool {
    guard lexemes[index].classes.contains(.particle), lexemes[index].word >= 0 else { return false }
    let vocabulary = tables.vocabulary
    return vocabulary.words[Int(lexemes[index].word)].variants.contains {
      let variant = vocabulary.variants[Int($0)]
      return variant.classes.contains(.particle)
        && lexemes[index].accents.match(variant.accents) == .exact
    }
  }

  private mutating func appendProduct(_ product: ProductMatch, _ index: Int) -> Int {
    var term = Term(
      kind: .product, lower: lexemes[index].lower,
      upper: lexemes[index + product.length - 1].upper)
    term.product = product
    term.word = lexemes[index].word
    // "nho" in a comment with accents is the name as typed, and not "nhớ" without its own.
    let isTyped = lexemes[index].isNear && product.accents == .exact
    if product.length == 1, !isTyped, lexemes[index].classes != .otherGoods {
      term.classes = lexemes[index].classes
      term.certain = lexemes[index].certain
      term.isAccented = lexemes[index].isAccented
      term.product.isWeak = !term.classes.isEmpty
      // "gửi sau 2kg": "sau" and not "sầu".
      term.product.isRatherWord =
        lexemes[index].isAsTyped && product.accents != .exact && term.certain == .filler
    }
    append(term)
    return index + product.length
  }
}

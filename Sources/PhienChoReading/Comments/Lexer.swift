internal import VietnameseText

/// Turns the tokens of a comment into lexemes.
struct Lexer {
  let vocabulary: Vocabulary
  private var lexemes = Pile<Lexeme>()
  var repair: WordRepair
  /// Whether the comment is typed with accents: then a word without any is first taken as it stands.
  private var isAccented: Bool

  /// Replaces the lexemes of a memory by those of a comment.
  static func lex(
    _ text: FoldedText, _ tokens: [ChatToken], phones: [PhoneScanner.Span],
    vocabulary: Vocabulary, into memory: inout ParseMemory
  ) {
    let isAccented = text.hasMarks
    memory.lexemes.removeAll()
    lex(text, tokens, phones: phones, isAccented: isAccented, vocabulary, onto: &memory)
    if isAccented { resolveLeftOut(vocabulary, &memory) }
  }

  /// Adds the lexemes of a part of a comment that is known to be typed with accents, or not.
  static func lex(
    _ text: FoldedText, _ tokens: [ChatToken], phones: [PhoneScanner.Span], isAccented: Bool,
    _ vocabulary: Vocabulary, onto memory: inout ParseMemory
  ) {
    var lexer = Lexer(vocabulary: vocabulary, isAccented: isAccented, taking: &memory)
    lexer.cut(text, tokens, phones: phones)
    lexer.giveBack(&memory)
  }

  /// Takes the words without accents for every form they may be.
  static func resolveBareWords(_ vocabulary: Vocabulary, _ memory: inout ParseMemory) {
    var lexer = Lexer(vocabulary: vocabulary, isAccented: true, taking: &memory)
    lexer.resolveBareWords()
    lexer.giveBack(&memory)
  }

  /// Takes the words without accents of a comment with accents for every form they may be, where
  /// accents are left out.
  static func resolveLeftOut(_ vocabulary: Vocabulary, _ memory: inout ParseMemory) {
    var lexer = Lexer(vocabulary: vocabulary, isAccented: true, taking: &memory)
    if lexer.leavesAccentsOut { lexer.resolveBareWords() }
    lexer.giveBack(&memory)
  }

  /// Takes memory to work in, to be given back.
  private init(vocabulary: Vocabulary, isAccented: Bool, taking memory: inout ParseMemory) {
    self.vocabulary = vocabulary
    self.isAccented = isAccented
    repair = WordRepair(vocabulary: vocabulary)
    giveBack(&memory)
  }

  /// Gives the memory back, or takes it: swapped, it keeps one owner.
  private mutating func giveBack(_ memory: inout ParseMemory) {
    swap(&lexemes, &memory.lexemes)
    repair.swapMemory(&memory.letters)
  }

  private mutating func cut(
    _ text: FoldedText, _ tokens: [ChatToken], phones: [PhoneScanner.Span]
  ) {
    var index = 0
    var phone = 0
    let first = lexemes.count
    lexemes.reserve(first + tokens.count)
    defer { findNextWords(first..<lexemes.count) }
    while index < tokens.count {
      if phone < phones.count, phones[phone].tokens.lowerBound == index {
        let range = phones[phone].tokens
        lexemes.append(
          Lexeme(
            kind: .phone, followsSpace: tokens[index].followsSpace,
            lower: Int32(truncatingIfNeeded: tokens[index].sourceRange.lowerBound),
            upper: Int32(truncatingIfNeeded: tokens[range.upperBound - 1].sourceRange.upperBound)))
        index = range.upperBound
        phone += 1
        continue
      }
      index = append(text, tokens, index)
    }
  }

  /// Finds which words may go on with the paths that lexemes begin.
  private mutating func findNextWords(_ range: Range<Int>) {
    for index in range where lexemes[index].word >= 0 {
      let node = vocabulary.first(lexemes[index])
      guard node >= 0 else { continue }
      let place = vocabulary.node(node)
      lexemes[index].nextWords = place.hasForms ? .max : place.nextWords
    }
  }

  /// Whether accents are left out.
  private var leavesAccentsOut: Bool {
    var words = AccentBalance()
    for index in lexemes.indices { words.add(lexemes[index], vocabulary) }
    return words.leavesAccentsOut
  }

  /// Takes every word without accents for every form it may be, as in a comment that has none.
  private mutating func resolveBareWords() {
    isAccented = false
    for index in lexemes.indices
    where lexemes[index].kind == .word && lexemes[index].word >= 0
      && lexemes[index].accents.isEmpty && !lexemes[index].isMended
    {
      // By itself: within the array it would be changed while the array has a second owner.
      var lexeme = lexemes[index]
      lexeme.forgetMeanings()
      lexeme.renumber()
      resolve(&lexeme)
      lexemes[index] = lexeme
    }
  }

  /// Where a lexeme stands.
  private struct Place {
    let lower: Int32
    let upper: Int32
    let followsSpace: Bool
    let followsLine: Bool

    init(lower: Int32, upper: Int32, followsSpace: Bool, followsLine: Bool) {
      self.lower = lower
      self.upper = upper
      self.followsSpace = followsSpace
      self.followsLine = followsLine
    }

    init(_ token: ChatToken) {
      lower = Int32(truncatingIfNeeded: token.sourceRange.lowerBound)
      upper = Int32(truncatingIfNeeded: token.sourceRange.upperBound)
      followsSpace = token.followsSpace
      followsLine = token.followsLineEnd
    }

    func lexeme(_ kind: Lexeme.Kind) -> Lexeme {
      Lexeme(
        kind: kind, followsSpace: followsSpace, followsLine: followsLine, lower: lower,
        upper: upper)
    }

    func upTo(_ upper: Int32) -> Place {
      Place(lower: lower, upper: upper, followsSpace: followsSpace, followsLine: followsLine)
    }
  }

  /// Appends the lexemes of one token, or of a word broken up by VIQR marks or a 0; tells the next token.
  private mutating func append(_ text: FoldedText, _ tokens: [ChatToken], _ index: Int) -> Int {
    let place = Place(tokens[index])
    let range = tokens[index].foldedRange
    let kind = tokens[index].kind
    if kind == .word || kind == .number, index + 1 < tokens.count, !tokens[index + 1].followsSpace,
      tokens[index + 1].kind != kind, let joined = joined(text, tokens, index)
    {
      var lexeme = place.lexeme(.word)
      lexeme.word = joined.word
      lexeme.upper = Int32(truncatingIfNeeded: tokens[joined.end - 1].sourceRange.upperBound)
      resolve(&lexeme)
      lexemes.append(lexeme)
      return joined.end
    }
    switch kind {
    case .word: appendWord(place, text, range)
    case .number: appendNumber(place, text, range)
    case .punctuation: lexemes.append(sign(.mark, place, text.bytes, range))
    case .emoji, .other: lexemes.append(sign(.emoji, place, text.bytes, range))
    }
    return index + 1
  }

  private mutating func appendNumber(_ place: Place, _ text: FoldedText, _ range: Range<Int>) {
    var lexeme = place.lexeme(.number)
    lexeme.digits = Int32(truncatingIfNeeded: range.count)
    for index in range.prefix(12) {
      lexeme.value = lexeme.value &* 10 &+ Int64(text.bytes[index] &- 0x30)
    }
    if range.count <= 8 { lexeme.word = vocabulary.word(text.bytes, range) }
    lexemes.append(lexeme)
  }

  /// A mark, an emoji, or a sign that stands for a word ("½", "₫").
  private func sign(
    _ kind: Lexeme.Kind, _ place: Place, _ bytes: [UInt8], _ range: Range<Int>
  ) -> Lexeme {
    var lexeme = place.lexeme(kind)
    let first = bytes[range.lowerBound]
    if first < 0x80 {
      if kind == .mark { lexeme.mark = first }
    } else if let sign = SignWord(bytes[range]) {
      lexeme.mark = sign.mark
      if !sign.classes.isEmpty { lexeme.kind = .word }
      lexeme.classes = sign.classes
      lexeme.certain = sign.classes
      lexeme.grams = sign.classes == .mass ? 1000 : 0
    }
    return lexeme
  }

  private mutating func appendWord(_ place: Place, _ text: FoldedText, _ range: Range<Int>) {
    var lexeme = place.lexeme(.word)
    if isAccented {
      lexeme.accents = Accents(text.marks, range)
      lexeme.isAccented = !lexeme.accents.isEmpty
    }
    lexeme.word = vocabulary.word(text.bytes, range)
    if lexeme.word < 0, range.count <= 64, mendOrCut(&lexeme, place, text, range) { return }
    resolve(&lexeme)
    // "thịt châu": typed so, it is no word that means anything here.
    if lexeme.word >= 0, lexeme.isAccented, lexeme.classes.isEmpty, !lexeme.isMended,
      range.count <= 8, !vocabulary.isKnown(lexeme.word, lexeme.accents)
    {
      lexeme.other = repair.sounding(text, range)
    }
    lexemes.append(lexeme)
  }

  /// Mends a word the vocabulary does not have; or appends the words it falls into, and says so.
  private mutating func mendOrCut(
    _ lexeme: inout Lexeme, _ place: Place, _ text: FoldedText, _ range: Range<Int>
  ) -> Bool {
    if lexemes.last?.kind == .number, !place.followsSpace,
      let (unit, rest) = splitUnit(place, text, range)
    {
      lexemes.append(unit)
      appendWord(
        Place(
          lower: unit.upper, upper: place.upper, followsSpace: false,
          followsLine: place.followsLine), text, rest)
      return true
    }
    repair.mend(&lexeme, text, range)
    guard lexeme.word < 0, let cut = repair.cut(text, range) else { return false }
    let middle = Int32(truncatingIfNeeded: text.sourceOffsets[cut])
    appendWord(place.upTo(middle), text, range.lowerBound..<cut)
    appendWord(
      Place(
        lower: middle, upper: place.upper, followsSpace: false, followsLine: place.followsLine),
      text, cut..<range.upperBound)
    return true
  }

  /// "kgoi" behind a number: the unit, and what is left to read.
  private mutating func splitUnit(
    _ place: Place, _ text: FoldedText, _ range: Range<Int>
  ) -> (unit: Lexeme, rest: Range<Int>)? {
    for length in stride(from: min(5, range.count - 1), through: 1, by: -1) {
      let head = range.lowerBound..<range.lowerBound + length
      let tail = head.upperBound..<range.upperBound
      var unit = place.lexeme(.word)
      unit.word = vocabulary.word(text.bytes, head)
      guard unit.word >= 0 else { continue }
      unit.accents = Accents(text.marks, head)
      resolve(&unit)
      guard !unit.classes.isDisjoint(with: [.mass, .classifier]) else { continue }
      var rest = place.lexeme(.word)
      rest.word = vocabulary.word(text.bytes, tail)
      if rest.word < 0 { repair.mend(&rest, text, tail) }
      // "2kggg" is only stretched.
      let last = text.bytes[head.upperBound - 1]
      // "2kgổisđt" is three words.
      let isKnown = rest.word >= 0 || unit.classes.contains(.mass) && repair.cut(text, tail) != nil
      guard isKnown, !tail.allSatisfy({ text.bytes[$0] == last }) else { continue }
      unit.upper = Int32(truncatingIfNeeded: text.sourceRange(of: head).upperBound)
      return (unit, tail)
    }
    return nil
  }

  /// Fills in what a word can be.
  ///
  /// Typed accents pick the nearest form; a word without accents in a text without any is every
  /// form it may be.
  private func resolve(_ lexeme: inout Lexeme) {
    guard lexeme.word >= 0, !lexeme.isMended else { return }
    if !isAccented, lexeme.accents.isEmpty {
      guard Int(lexeme.word) < vocabulary.unaccented.count else { return }
      let unaccented = vocabulary.unaccented[Int(lexeme.word)]
      lexeme.take(unaccented.any)
      lexeme.certain = unaccented.certain
      return
    }
    let range = vocabulary.words[Int(lexeme.word)].variants
    for index in range where vocabulary.variantAccents[Int(index)] == lexeme.accents {
      let variant = vocabulary.variants[Int(index)]
      lexeme.take(variant)
      lexeme.certain = variant.classes
      lexeme.isAsTyped = true
      return
    }
    resolveNearest(&lexeme, range)
  }

  private func resolveNearest(_ lexeme: inout Lexeme, _ range: Range<Int32>) {
    var best = Accents.Match.none
    for index in range {
      best = max(best, lexeme.accents.match(vocabulary.variantAccents[Int(index)]))
    }
    guard best != .none else { return }
    lexeme.isNear = true
    var certain = WordClass(rawValue: .max)
    for index in range where lexeme.accents.match(vocabulary.variantAccents[Int(index)]) >= best {
      let variant = vocabulary.variants[Int(index)]
      lexeme.add(variant)
      certain.formIntersection(variant.classes)
    }
    lexeme.certain = certain
  }
}

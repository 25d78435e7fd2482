internal import VietnameseText

/// Turns the tokens of a comment into lexemes.
struct Lexer {
  let vocabulary: Vocabulary
  private var lexemes: [Lexeme] = []
  /// Whether the comment is typed with accents: then a word without any is first taken as it stands.
  private var isAccented = false

  /// Replaces `lexemes` by those of a comment.
  ///
  /// - Returns: Whether any could make the comment more than chatter.
  static func lex(
    _ text: FoldedText, _ tokens: [ChatToken], phones: [PhoneScanner.Span],
    vocabulary: Vocabulary, into lexemes: inout [Lexeme]
  ) -> Bool {
    var lexer = Lexer(vocabulary: vocabulary)
    swap(&lexer.lexemes, &lexemes)
    lexer.lexemes.removeAll(keepingCapacity: true)
    lexer.lex(text, tokens, phones: phones)
    let saysAnything = lexer.saysAnything
    swap(&lexer.lexemes, &lexemes)
    return saysAnything
  }

  private init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  private mutating func lex(
    _ text: FoldedText, _ tokens: [ChatToken], phones: [PhoneScanner.Span]
  ) {
    isAccented = text.marks.contains { $0.rawValue != 0 }
    var index = 0
    var phone = 0
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
    if isAccented, leavesAccentsOut { resolveBareWords() }
  }

  /// Whether as many words lack the accents they need ("lay") as have some, small words such as
  /// "ạ" aside: then any other word may lack its own, too.
  private var leavesAccentsOut: Bool {
    let small: WordClass = [.particle, .call, .filler, .person, .tag, .asking]
    var bare = 0
    var accented = 0
    for lexeme in lexemes where lexeme.kind == .word {
      if lexeme.accents.isEmpty {
        if lexeme.isNear, !vocabulary.isName(lexeme.word, .none) { bare += 1 }
      } else if lexeme.classes.isEmpty || !lexeme.classes.isSubset(of: small) {
        accented += 1
      }
    }
    return bare >= accented && (bare > 0 || accented == 0)
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
      resolve(&lexeme)
      lexemes[index] = lexeme
    }
  }

  /// Whether any word, number or mark could make the comment more than chatter: without one the
  /// grammar has nothing to look at.
  private var saysAnything: Bool {
    let idle: WordClass = [
      .person, .particle, .filler, .degree, .call, .otherVerb, .past, .wish, .third, .complaint,
      .phone,
    ]
    return lexemes.contains { lexeme in
      switch lexeme.kind {
      case .number: true
      case .mark: lexeme.isMark("?")
      case .emoji, .phone: false
      case .word:
        !lexeme.classes.isSubset(of: idle) || lexeme.other >= 0
          || (lexeme.word >= 0 && vocabulary.next(Vocabulary.root, lexeme.word) >= 0)
      }
    }
  }

  /// Appends the lexemes of one token, or of a word broken up by VIQR marks; tells the next token.
  private mutating func append(_ text: FoldedText, _ tokens: [ChatToken], _ index: Int) -> Int {
    let token = tokens[index]
    var lexeme = Lexeme(
      kind: .mark, followsSpace: token.followsSpace,
      lower: Int32(truncatingIfNeeded: token.sourceRange.lowerBound),
      upper: Int32(truncatingIfNeeded: token.sourceRange.upperBound))
    if index > 0, token.followsSpace {
      for gap in tokens[index - 1].foldedRange.upperBound..<token.foldedRange.lowerBound
      where text.bytes[gap] == 0x0A || text.bytes[gap] == 0x0D {
        lexeme.followsLine = true
      }
    }
    switch token.kind {
    case .emoji, .other:
      lexeme.kind = .emoji
      if text.bytes[token.foldedRange].elementsEqual("½".utf8) {
        lexeme.kind = .word
        lexeme.classes = .half
        lexeme.certain = .half
      }
    case .punctuation:
      let first = text.bytes[token.foldedRange.lowerBound]
      if first < 0x80 {
        lexeme.mark = first
      } else if text.bytes[token.foldedRange].elementsEqual("×".utf8) {
        lexeme.mark = UInt8(ascii: "*")
      } else if text.bytes[token.foldedRange].elementsEqual("⁄".utf8) {
        lexeme.mark = UInt8(ascii: "/")
      } else if text.bytes[token.foldedRange].elementsEqual("₫".utf8) {
        lexeme.kind = .word
        lexeme.classes = .money
        lexeme.certain = .money
      } else if text.bytes[token.foldedRange].elementsEqual("㎏".utf8) {
        lexeme.kind = .word
        lexeme.classes = .mass
        lexeme.certain = .mass
        lexeme.grams = 1000
      } else if text.bytes[token.foldedRange].elementsEqual("…".utf8) {
        lexeme.mark = UInt8(ascii: ";")
      } else if text.bytes[token.foldedRange].elementsEqual("–".utf8) {
        lexeme.mark = UInt8(ascii: "-")
      }
    case .number:
      lexeme.kind = .number
      lexeme.digits = Int32(truncatingIfNeeded: token.foldedRange.count)
      for index in token.foldedRange.prefix(12) {
        lexeme.value = lexeme.value &* 10 &+ Int64(text.bytes[index] &- 0x30)
      }
      if token.foldedRange.count <= 8 {
        lexeme.word = vocabulary.word(text.bytes, token.foldedRange)
      }
    case .word:
      lexeme.kind = .word
      if index + 2 < tokens.count, tokens[index + 1].kind == .punctuation,
        let joined = joinedByMarks(text, tokens, index)
      {
        lexeme.word = joined.word
        lexeme.accents = joined.accents
        lexeme.upper = Int32(truncatingIfNeeded: tokens[joined.end - 1].sourceRange.upperBound)
        resolve(&lexeme)
        lexemes.append(lexeme)
        return joined.end
      }
      appendWord(lexeme, text, token.foldedRange)
      return index + 1
    }
    lexemes.append(lexeme)
    return index + 1
  }

  private mutating func appendWord(_ base: Lexeme, _ text: FoldedText, _ range: Range<Int>) {
    var lexeme = base
    lexeme.accents = Accents(text.marks, range)
    lexeme.isAccented = !lexeme.accents.isEmpty
    lexeme.word = vocabulary.word(text.bytes, range)
    if lexeme.word < 0, range.count <= 64 {
      if lexemes.last?.kind == .number, !lexeme.followsSpace,
        let (unit, rest) = splitUnit(base, text, range)
      {
        lexemes.append(unit)
        appendWord(rest.lexeme, text, rest.range)
        return
      }
      let repair = WordRepair(vocabulary: vocabulary)
      repair.mend(&lexeme, text, range)
      if lexeme.word < 0, let cut = repair.cut(text, range) {
        var head = base
        head.upper = Int32(truncatingIfNeeded: text.sourceOffsets[cut])
        appendWord(head, text, range.lowerBound..<cut)
        var tail = base
        tail.lower = head.upper
        tail.followsSpace = false
        appendWord(tail, text, cut..<range.upperBound)
        return
      }
    }
    resolve(&lexeme)
    lexemes.append(lexeme)
  }

  /// A word broken by VIQR's tone marks, as in "o~i".
  private func joinedByMarks(
    _ text: FoldedText, _ tokens: [ChatToken], _ index: Int
  ) -> (word: Int32, accents: Accents, end: Int)? {
    // A shape and a tone at most: "o^?i".
    var rest = index + 1
    while rest < min(index + 3, tokens.count), !tokens[rest].followsSpace,
      isViqrMark(text.bytes[tokens[rest].foldedRange.lowerBound])
    {
      rest += 1
    }
    guard rest > index + 1, rest < tokens.count, tokens[rest].kind == .word,
      !tokens[rest].followsSpace
    else { return nil }
    let letters = text.bytes[tokens[index].foldedRange] + text.bytes[tokens[rest].foldedRange]
    guard letters.count <= 8 else { return nil }
    let word = vocabulary.word(letters)
    guard word >= 0 else { return nil }
    return (word, .none, rest + 1)
  }

  private func isViqrMark(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "~", "^", "'", "`", "?", "(", "+": true
    default: false
    }
  }

  /// "kgoi" behind a number: the unit, and what is left to read.
  private func splitUnit(
    _ base: Lexeme, _ text: FoldedText, _ range: Range<Int>
  ) -> (unit: Lexeme, rest: (lexeme: Lexeme, range: Range<Int>))? {
    for length in stride(from: min(5, range.count - 1), through: 1, by: -1) {
      let head = range.lowerBound..<range.lowerBound + length
      let tail = head.upperBound..<range.upperBound
      var unit = base
      unit.word = vocabulary.word(text.bytes, head)
      guard unit.word >= 0 else { continue }
      unit.accents = Accents(text.marks, head)
      resolve(&unit)
      guard !unit.classes.isDisjoint(with: [.mass, .classifier]) else { continue }
      var rest = base
      rest.word = vocabulary.word(text.bytes, tail)
      if rest.word < 0 { WordRepair(vocabulary: vocabulary).mend(&rest, text, tail) }
      guard rest.word >= 0 else { continue }
      unit.upper = Int32(truncatingIfNeeded: text.sourceRange(of: head).upperBound)
      rest = base
      rest.lower = unit.upper
      return (unit, (rest, tail))
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
      let unaccented = vocabulary.unaccented[Int(lexeme.word)]
      lexeme.add(unaccented.any)
      lexeme.certain = unaccented.certain
      return
    }
    let range = vocabulary.words[Int(lexeme.word)].variants
    for index in range where vocabulary.variantAccents[Int(index)] == lexeme.accents {
      let variant = vocabulary.variants[Int(index)]
      lexeme.add(variant)
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

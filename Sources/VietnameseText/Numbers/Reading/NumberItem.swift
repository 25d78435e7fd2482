/// One step of the reader: a number in digits, a known word or phrase, a mark, or something else.
package struct NumberItem: Sendable {
  /// What the item is.
  package enum Kind: UInt8, Sendable {
    case word
    case literal
    case mark
    case other
  }

  /// What the item is.
  package var kind: Kind
  /// Whether accents are missing, so that the word is a guess.
  package var isGuess = false
  /// Whether white space stands before it.
  package var followsSpace: Bool
  /// Whether a line ends before it.
  package var followsLine = false
  /// The ASCII byte of a mark, 0 for others.
  package var mark: UInt8 = 0
  /// What the lexicon knows of it.
  package var word = NumberWord()
  /// The literal's place in the list of literals, else -1.
  package var literal = -1
  /// The tokens it takes.
  package var tokens: Range<Int>
  /// The UTF-8 offsets in the source.
  package var source: Range<Int>
}

/// The items of a text.
package struct NumberItems: Sendable {
  package var items: [NumberItem] = []
  package var literals: [NumberLiteral] = []

  /// No items yet.
  package init() {}

  /// Replaces the items by those of a text.
  ///
  /// Takes linear time.
  ///
  /// - Parameters:
  ///   - text: The folded text.
  ///   - tokens: Its tokens.
  ///   - isNumber: Whether the whole text is meant to be a number, so that letters without accents
  ///     are always taken for number words.
  ///   - lacksAccents: Whether letters may lack their accents, where that is known of the text that
  ///     the tokens are from; else it is found out line by line.
  package mutating func refill(
    _ text: FoldedText, _ tokens: [ChatToken], isNumber: Bool, lacksAccents: Bool? = nil
  ) {
    literals.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    // The items are written where they stay, which the literals must not be in the way of.
    var literals = literals
    self.literals = []
    items.append(addingCapacity: tokens.count) { items in
      Self.fill(&items, &literals, text, tokens, isNumber: isNumber, lacksAccents: lacksAccents)
    }
    self.literals = literals
  }

  private static func fill(
    _ items: inout OutputSpan<NumberItem>, _ literals: inout [NumberLiteral], _ text: FoldedText,
    _ list: [ChatToken], isNumber: Bool, lacksAccents: Bool?
  ) {
    let lexicon = NumberLexicon.shared
    let tokens = list.span
    var index = 0
    var guesses = isNumber || lacksAccents ?? false
    while index < tokens.count {
      let followsLine = tokens[index].followsLineEnd
      if !isNumber, lacksAccents == nil, followsLine || index == 0 {
        guesses = isUnaccented(text, tokens, index..<endOfLine(tokens, index))
      }
      var end = index + 1
      if tokens[index].kind == .number {
        let literal = literal(text, list, index, &end)
        items.append(
          NumberItem(
            kind: .literal, followsSpace: tokens[index].followsSpace, followsLine: followsLine,
            literal: literals.count, tokens: index..<end,
            source: tokens[index].sourceRange.lowerBound..<tokens[end - 1].sourceRange.upperBound))
        literals.append(literal)
        index = end
        continue
      }
      let match = lexicon.match(text, tokens, at: index, guesses: guesses)
      if match.count > 0, match.count == 1 || !hasLineEnd(tokens, end..<index + match.count) {
        end = index + match.count
        items.append(
          NumberItem(
            kind: .word, isGuess: match.isGuess, followsSpace: tokens[index].followsSpace,
            followsLine: followsLine, mark: mark(text, tokens[index]),
            word: lexicon.words[Int(match.word)], tokens: index..<end,
            source: tokens[index].sourceRange.lowerBound..<tokens[end - 1].sourceRange.upperBound))
      } else if tokens[index].kind == .word {
        items.append(
          NumberItem(
            kind: .other, followsSpace: tokens[index].followsSpace, followsLine: followsLine,
            tokens: index..<end, source: tokens[index].sourceRange))
      } else {
        items.append(other(text, tokens[index], index, &literals))
      }
      index = end
    }
  }

  private static func hasLineEnd(_ tokens: Span<ChatToken>, _ range: Range<Int>) -> Bool {
    for index in range where tokens[index].followsLineEnd { return true }
    return false
  }

  private static func endOfLine(_ tokens: Span<ChatToken>, _ start: Int) -> Int {
    var index = start + 1
    while index < tokens.count, !tokens[index].followsLineEnd { index += 1 }
    return index
  }

  /// Whether hardly any word of a line has accents, so that letters may lack theirs.
  private static func isUnaccented(
    _ text: FoldedText, _ tokens: Span<ChatToken>, _ range: Range<Int>
  ) -> Bool {
    var words = 0
    var accented = 0
    for index in range where tokens[index].kind == .word {
      words += 1
      for offset in tokens[index].foldedRange where text.marks[offset] != .none {
        accented += 1
        break
      }
    }
    return accented * 6 <= words
  }

  /// The byte of a mark of one byte, else 0.
  @inline(__always)
  private static func mark(_ text: FoldedText, _ token: ChatToken) -> UInt8 {
    token.kind == .punctuation && token.foldedRange.count == 1
      ? text.bytes[token.foldedRange.lowerBound] : 0
  }

  /// The item of a token that is neither letters nor digits: a mark, a vulgar fraction, anything.
  private static func other(
    _ text: FoldedText, _ token: ChatToken, _ index: Int, _ literals: inout [NumberLiteral]
  ) -> NumberItem {
    var item = NumberItem(
      kind: .other, followsSpace: token.followsSpace, followsLine: token.followsLineEnd,
      tokens: index..<index + 1, source: token.sourceRange)
    if token.foldedRange.count == 1, token.kind == .punctuation {
      item.kind = .mark
      item.mark = mark(text, token)
    } else if token.foldedRange.count <= 3 {
      let scalar = String(decoding: text.bytes[token.foldedRange], as: UTF8.self).unicodeScalars
        .first
      switch scalar {
      case "–", "—", "‒", "−", "‑":
        item.kind = .mark
        item.mark = UInt8(ascii: "-")
      case "∼", "～":
        item.kind = .mark
        item.mark = UInt8(ascii: "~")
      case "⁄":
        item.kind = .mark
        item.mark = UInt8(ascii: "/")
      case "²", "³":
        item.kind = .literal
        item.literal = literals.count
        literals.append(NumberLiteral(raised: scalar == "²" ? 2 : 3))
      case "½", "¼", "¾", "⅓", "⅔", "⅕", "⅛":
        let parts: (Int64, Int64) =
          switch scalar {
          case "½": (1, 2)
          case "¼": (1, 4)
          case "¾": (3, 4)
          case "⅓": (1, 3)
          case "⅔": (2, 3)
          case "⅕": (1, 5)
          default: (1, 8)
          }
        item.kind = .literal
        item.literal = literals.count
        literals.append(NumberLiteral(parts.0, over: parts.1))
      default: break
      }
    }
    return item
  }

  /// The groups of "25 000" and "1 250 000" behind the first.
  ///
  /// Only where the last is 000, which nobody writes for a number of its own, or where there is one
  /// group and a word behind it ("1 085 hộ"); groups of a telephone number stay apart.
  private static func spacedGroups(
    _ text: FoldedText, _ tokens: [ChatToken], _ start: Int
  ) -> [Range<Int>] {
    let first = tokens[start].foldedRange
    guard first.count <= 3, text.bytes[first.lowerBound] != UInt8(ascii: "0"),
      start == 0 || tokens[start - 1].kind != .number
    else { return [] }
    var groups: [Range<Int>] = []
    var end = first.upperBound
    for token in tokens[(start + 1)...].prefix(3) {
      guard token.kind == .number, token.followsSpace, token.foldedRange.count == 3,
        token.foldedRange.lowerBound == end + 1, text.bytes[end] == UInt8(ascii: " ")
      else { break }
      groups.append(token.foldedRange)
      end = token.foldedRange.upperBound
    }
    let next = start + 1 + groups.count
    let countsWords =
      groups.count == 1 && next < tokens.count && tokens[next].kind == .word
      && tokens[next].followsSpace
    guard let last = groups.last, groups.count < 3,
      countsWords || text.bytes[last].allSatisfy({ $0 == UInt8(ascii: "0") })
    else { return [] }
    // "25 000,5" and "1 000.000" are something else.
    let goesOn =
      next + 1 < tokens.count && !tokens[next].followsSpace
      && [UInt8(ascii: "."), UInt8(ascii: ",")].contains(mark(text, tokens[next]))
      && tokens[next + 1].kind == .number && !tokens[next + 1].followsSpace
    return goesOn ? [] : groups
  }

  /// The number in digits that begins at a token; `index`, the token behind it, moves to its end.
  private static func literal(
    _ text: FoldedText, _ tokens: [ChatToken], _ start: Int, _ index: inout Int
  ) -> NumberLiteral {
    guard mayGoOn(text, tokens, index) else {
      return NumberLiteral(digits: text.bytes.span, tokens[start].foldedRange)
    }
    var runs = [tokens[start].foldedRange]
    var separators: [UInt8] = []
    while index + 1 < tokens.count, !tokens[index].followsSpace, !tokens[index + 1].followsSpace,
      tokens[index].kind == .punctuation, tokens[index + 1].kind == .number
    {
      let separator = mark(text, tokens[index])
      guard tokens[index].foldedRange.count == 1,
        separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",")
      else { break }
      // No number of 64 bits has so many groups. A list is taken apart, so it must not be long.
      if runs.count == 9, separators[0] == UInt8(ascii: ",") { break }
      if runs.count < 9 {
        separators.append(separator)
        runs.append(tokens[index + 1].foldedRange)
      }
      index += 2
    }
    if separators.isEmpty {
      let groups = spacedGroups(text, tokens, start)
      runs += groups
      separators += groups.map { _ in UInt8(ascii: ".") }
      index += groups.count
    }
    let bytes = text.bytes.span
    var literal =
      separators.isEmpty
      ? NumberLiteral(digits: bytes, runs[0])
      : NumberLiteral(bytes, runs: runs, separators: separators)
    if literal.value == nil, literal.dotted == nil, separators.first == UInt8(ascii: ","),
      separators.allSatisfy({ $0 == UInt8(ascii: ",") })
    {
      // "1,2,3" is a list: each is a number of its own.
      literal = NumberLiteral(digits: bytes, runs[0])
      index = start + 1
    }
    return literal
  }

  /// Whether a number in digits may go on behind its first run: "25.000", "25 000".
  private static func mayGoOn(_ text: FoldedText, _ tokens: [ChatToken], _ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if tokens[index].kind == .number { return tokens[index].followsSpace }
    return tokens[index].kind == .punctuation && index + 1 < tokens.count
      && tokens[index + 1].kind == .number
  }
}

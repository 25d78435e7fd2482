internal import VietnameseText

/// Words that are several tokens, since a mark or a zero stands for what is on or in a letter.
extension Lexer {
  /// The known word that a token and those right behind it are together.
  mutating func joined(
    _ text: FoldedText, _ tokens: [ChatToken], _ index: Int
  ) -> (word: Int32, end: Int)? {
    guard tokens[index].kind == .word, tokens[index + 1].kind == .punctuation else {
      return joinedByZero(text, tokens, index)
    }
    // Most marks end a word.
    guard index + 2 < tokens.count, !tokens[index + 2].followsSpace,
      isViqrMark(
        text.bytes[tokens[index + 1].foldedRange.lowerBound],
        behind: text.bytes[tokens[index].foldedRange.upperBound - 1])
    else { return nil }
    return joinedByMarks(text, tokens, index)
  }

  /// A word broken by VIQR's marks, as in "o~i", "xu*o*?ng", "la.c".
  private mutating func joinedByMarks(
    _ text: FoldedText, _ tokens: [ChatToken], _ index: Int
  ) -> (word: Int32, end: Int)? {
    var parts = WordParts(tokens[index].foldedRange, end: index + 1)
    var rest = index + 1
    while parts.count < 3 {
      // A shape and a tone at most: "o^?i".
      let first = rest
      while rest < min(first + 2, tokens.count), !tokens[rest].followsSpace,
        isViqrMark(
          text.bytes[tokens[rest].foldedRange.lowerBound],
          behind: text.bytes[tokens[rest - 1].foldedRange.upperBound - 1])
      {
        rest += 1
      }
      guard rest > first, rest < tokens.count, tokens[rest].kind == .word,
        !tokens[rest].followsSpace
      else { break }
      parts.append(tokens[rest].foldedRange, end: rest + 1)
      rest += 1
    }
    while parts.count > 1 {
      let word = repair.word(text, parts)
      if word >= 0 { return (word, parts.end) }
      parts.removeLast()
    }
    return nil
  }

  /// A word with a 0 for its o: "ch0t", "sh0p", "0i"; no code that has one.
  private mutating func joinedByZero(
    _ text: FoldedText, _ tokens: [ChatToken], _ index: Int
  ) -> (word: Int32, end: Int)? {
    let startsWithZero = tokens[index].kind == .number
    let zero = startsWithZero ? index : index + 1
    let range = tokens[zero].foldedRange
    guard tokens[zero].kind == .number, range.count == 1,
      text.bytes[range.lowerBound] == UInt8(ascii: "0"),
      !startsWithZero || index == 0 || tokens[index].followsSpace
    else { return nil }
    var parts = WordParts(tokens[index].foldedRange, end: index + 1)
    if !startsWithZero { parts.append(range, end: zero + 1) }
    if zero + 1 < tokens.count, tokens[zero + 1].kind == .word, !tokens[zero + 1].followsSpace {
      parts.append(tokens[zero + 1].foldedRange, end: zero + 2)
    }
    guard parts.count > 1 else { return nil }
    let head = vocabulary.word(text.bytes, parts[0])
    if head >= 0, vocabulary.first(head) >= 0,
      vocabulary.next(vocabulary.first(head), vocabulary.word(text.bytes, parts[1])) >= 0
    {
      return nil
    }
    let word = repair.word(text, parts)
    guard word >= 0 else { return nil }
    // "k0" is "ko", "lô B0" a plot.
    if !startsWithZero, parts.count == 2, parts[0].count == 1 {
      guard Int(word) < vocabulary.unaccented.count,
        vocabulary.unaccented[Int(word)].any.classes.contains(.tag)
      else { return nil }
    }
    return (word, parts.end)
  }

  /// Whether a mark changes the letter before it; "c.Am" and "2kg.ổi" are no words.
  private func isViqrMark(_ byte: UInt8, behind letter: UInt8) -> Bool {
    switch (Unicode.Scalar(byte), Unicode.Scalar(letter)) {
    case ("~", _), ("^", _), ("'", _), ("`", _), ("?", _), ("(", _), ("+", _): true
    case ("*", "o"), ("*", "u"): true
    case (".", "a"), (".", "e"), (".", "i"), (".", "o"), (".", "u"), (".", "y"), (".", "^"),
      (".", "("), (".", "*"):
      true
    default: false
    }
  }
}

/// The parts of a word in the folded text, three at most, and the token behind the last.
struct WordParts {
  private var ranges: (Range<Int>, Range<Int>, Range<Int>)
  private var ends: (Int, Int, Int)
  private(set) var count = 1

  init(_ first: Range<Int>, end: Int) {
    ranges = (first, 0..<0, 0..<0)
    ends = (end, end, end)
  }

  /// Adds a part; a fourth takes the place of the third.
  mutating func append(_ range: Range<Int>, end: Int) {
    if count == 1 {
      ranges.1 = range
      ends.1 = end
    } else {
      ranges.2 = range
      ends.2 = end
    }
    count = min(count + 1, 3)
  }

  /// Takes the last part away, but not the first.
  mutating func removeLast() { count = max(count - 1, 1) }

  subscript(index: Int) -> Range<Int> {
    switch index {
    case 0: ranges.0
    case 1: ranges.1
    default: ranges.2
    }
  }

  var end: Int {
    switch count {
    case 1: ends.0
    case 2: ends.1
    default: ends.2
    }
  }
}

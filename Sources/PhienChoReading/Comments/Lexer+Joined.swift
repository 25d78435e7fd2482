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

  /// A word broken by VIQR's marks, as in "o~i", "xu*o*?ng", "la.c": three parts at most, as many as make one.
  private mutating func joinedByMarks(
    _ text: FoldedText, _ tokens: [ChatToken], _ index: Int
  ) -> (word: Int32, end: Int)? {
    guard let second = partBehindMarks(text, tokens, index + 1) else { return nil }
    if let third = partBehindMarks(text, tokens, second) {
      let word = repair.word(text, tokens, index..<third)
      if word >= 0 { return (word, third) }
    }
    let word = repair.word(text, tokens, index..<second)
    return word >= 0 ? (word, second) : nil
  }

  /// Where a part of a word ends that stands behind one or two marks: a shape and a tone, as in "o^?i".
  private func partBehindMarks(
    _ text: FoldedText, _ tokens: [ChatToken], _ start: Int
  ) -> Int? {
    var part = start
    while part < min(start + 2, tokens.count), !tokens[part].followsSpace,
      isViqrMark(
        text.bytes[tokens[part].foldedRange.lowerBound],
        behind: text.bytes[tokens[part - 1].foldedRange.upperBound - 1])
    {
      part += 1
    }
    guard part > start, part < tokens.count, tokens[part].kind == .word,
      !tokens[part].followsSpace
    else { return nil }
    return part + 1
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
    let goesOn =
      zero + 1 < tokens.count && tokens[zero + 1].kind == .word && !tokens[zero + 1].followsSpace
    let end = zero + (goesOn ? 2 : 1)
    guard end > index + 1 else { return nil }
    let head = vocabulary.word(text.bytes, tokens[index].foldedRange)
    if head >= 0, vocabulary.first(head) >= 0,
      case let second = vocabulary.word(text.bytes, tokens[index + 1].foldedRange),
      vocabulary.next(vocabulary.first(head), second) >= 0
    {
      return nil
    }
    let word = repair.word(text, tokens, index..<end)
    guard word >= 0 else { return nil }
    // "k0" is "ko", "lô B0" a plot.
    if !startsWithZero, end == index + 2, tokens[index].foldedRange.count == 1 {
      guard Int(word) < vocabulary.unaccented.count,
        vocabulary.unaccented[Int(word)].any.classes.contains(.tag)
      else { return nil }
    }
    return (word, end)
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

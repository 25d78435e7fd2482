/// The words of a chat text as the gates of its short forms see them.
struct ChatWords {
  /// A word, number or mark.
  struct Word {
    let kind: ChatToken.Kind
    /// Where it is in the source.
    let range: Range<Int>
    /// As it was typed.
    let text: String
    /// As it was typed, in lower case.
    let typed: String
    /// Without accents, in lower case.
    let key: String
    /// Whether nothing is glued to it that makes it part of something else.
    var isFree = false

    /// Words in the case of this one; nil where its case is that of a name or sign.
    func cased(_ words: String) -> String? {
      let letters = text.unicodeScalars
      let capitals = letters.reduce(0) { $0 + ($1.properties.isUppercase ? 1 : 0) }
      if capitals == 0 { return words }
      guard let first = letters.first, first.properties.isUppercase, letters.count > 1 else {
        return nil
      }
      if capitals == letters.count { return words.uppercased() }
      return capitals == 1 ? words.prefix(1).uppercased() + words.dropFirst() : nil
    }
  }

  private(set) var words: [Word] = []

  init(_ text: String) {
    let folded = FoldedText(text)
    let tokens = ChatTokenizer.tokens(in: folded)
    let source = text.utf8Span.span
    words.reserveCapacity(tokens.count)
    for token in tokens {
      let typed = unsafe source.extracting(token.sourceRange).withUnsafeBufferPointer {
        unsafe String(decoding: $0, as: UTF8.self)
      }
      words.append(
        Word(
          kind: token.kind, range: token.sourceRange, text: typed, typed: typed.lowercased(),
          key: String(decoding: folded.bytes[token.foldedRange], as: UTF8.self)))
    }
    markFree(tokens)
  }

  /// A word is free between spaces and marks that end or quote; a chunk between spaces that holds
  /// digits, "@", "#", "://" or a dot between letters is one thing.
  private mutating func markFree(_ tokens: [ChatToken]) {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].followsSpace { end += 1 }
      let isWhole = (start..<end).contains { index in
        tokens[index].kind == .number || (words[index].kind == .punctuation && joins(index, end))
      }
      if !isWhole {
        for index in start..<end where tokens[index].kind == .word { words[index].isFree = true }
      }
      start = end
    }
  }

  /// Whether a mark makes one thing of what stands around it.
  private func joins(_ index: Int, _ end: Int) -> Bool {
    switch words[index].key {
    case "@", "#", "_", "/", "\\", "=", "&", "+", "*", "%", "$", "~", "<", ">", "^", "|": true
    case ".", "-", ":", "'":
      index + 1 < end && index > 0 && words[index + 1].kind == .word
        && words[index - 1].kind == .word
        && words[index].range.lowerBound == words[index - 1].range.upperBound
    default: false
    }
  }

  // MARK: Gates

  /// What single letters are names of: variables, axes, points, angles, rays, genes.
  private static let namedByLetters: Set<String> = [
    "bien", "truc", "diem", "goc", "canh", "tia", "gen", "ham", "khoi", "to", "khoan",
  ]

  func satisfies(_ gate: ChatForm.Gate, at index: Int) -> Bool {
    let previous = index > 0 ? words[index - 1] : nil
    let next = index + 1 < words.count ? words[index + 1] : nil
    // "3 k", "25 sp": a number before or behind makes a measure or a code of it.
    if previous?.kind == .number { return false }
    // Neither is a letter that is a name: "biến z", "trục r".
    let isNamed =
      words[index].key.utf8.count == 1
      && previous.map { Self.namedByLetters.contains($0.key) } ?? false
    let followsWord = previous?.kind == .word && !isNamed
    let isLast = next.map { endsClause($0) } ?? true
    switch gate {
    case .always: return next?.key != ":" && next?.key != "="
    case .beforeWord: return next?.kind == .word
    case .atEnd: return followsWord && isLast
    case .atEndOrBefore(let keys):
      return (followsWord && isLast)
        || (next.map { $0.kind == .word && keys.contains($0.key) } ?? false)
    case .before(let keys): return next.map { $0.kind == .word && keys.contains($0.key) } ?? false
    case .behind(let keys):
      return previous.map { $0.kind == .word && keys.contains($0.key) } ?? false
    case .beside(let keys):
      return [previous, next].contains {
        $0.map { $0.kind == .word && keys.contains($0.key) } ?? false
      }
    }
  }

  /// A mark that ends a clause, an emoji, or a particle or call that only closes one.
  private func endsClause(_ word: Word) -> Bool {
    switch word.kind {
    case .emoji: return true
    case .punctuation: return [".", ",", "!", "?", ";", "…", ")"].contains(word.key)
    case .word:
      return ["a", "shop", "ad", "nha", "nhe", "oi", "ban", "em", "anh", "chi", "vay", "ha", "hen"]
        .contains(word.key)
    case .number, .other: return false
    }
  }
}

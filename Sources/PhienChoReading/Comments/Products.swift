extension CommentParse {
  /// The longest name of an offer that begins at a lexeme.
  ///
  /// Accents that are typed must agree with the name's. Of names equally long a whole name goes
  /// before the head of one, that before inner words, and then the better accents.
  func matchProduct(_ start: Int) -> ProductMatch? {
    guard startsPath(start) else { return nil }
    var best: ProductMatch?
    walk(start) { node, length, isMended in
      if let match = offer(at: node, start: start, length: length, isMended: isMended) {
        best = match
      }
    }
    return best
  }

  /// The longest phrase of the lexicon that begins at a lexeme; length 0 for none.
  func matchPhrase(_ start: Int) -> (length: Int, classes: WordClass) {
    var best: (length: Int, classes: WordClass) = (0, [])
    guard startsPath(start) else { return best }
    let vocabulary = vocabulary
    walk(start) { node, length, isMended in
      guard !isMended else { return }
      var classes: WordClass = []
      for index in vocabulary.terminals(node) where vocabulary.terminals[index].offer < 0 {
        let terminal = vocabulary.terminals[index]
        if accents(of: terminal, start, length) != .none {
          classes.formUnion(terminal.variant.classes)
        }
      }
      if !classes.isEmpty { best = (length, classes) }
    }
    return best
  }

  private func startsPath(_ index: Int) -> Bool {
    guard index < lexemes.count, lexemes[index].word >= 0 else { return false }
    let lexeme = lexemes[index]
    let vocabulary = vocabulary
    return vocabulary.next(Vocabulary.root, lexeme.word) >= 0
      || (lexeme.other >= 0 && vocabulary.next(Vocabulary.root, lexeme.other) >= 0)
  }

  /// Walks the trie along the lexemes and visits every node that ends something.
  private func walk(_ start: Int, _ visit: (Int32, Int, Bool) -> Void) {
    let vocabulary = vocabulary
    var node = Vocabulary.root
    var index = start
    var isMended = false
    while index < lexemes.count {
      let lexeme = lexemes[index]
      if index > start, lexeme.isMark("-"), index + 1 < lexemes.count, !lexeme.followsSpace,
        lexemes[index + 1].kind == .word, !lexemes[index + 1].followsSpace
      {
        index += 1
        continue
      }
      guard lexeme.word >= 0, index == start || !lexeme.followsLine else { return }
      var next = vocabulary.next(node, lexeme.word)
      if next < 0, lexeme.other >= 0 { next = vocabulary.next(node, lexeme.other) }
      guard next >= 0 else { return }
      node = next
      isMended = isMended || lexeme.isMended
      index += 1
      if !vocabulary.terminals(node).isEmpty { visit(node, index - start, isMended) }
    }
  }

  private func offer(
    at node: Int32, start: Int, length: Int, isMended: Bool
  ) -> ProductMatch? {
    let vocabulary = vocabulary
    var best: ProductMatch?
    let isAccented = (start..<start + length).contains { lexemes[$0].isAccented }
    for index in vocabulary.terminals(node) {
      let terminal = vocabulary.terminals[index]
      guard terminal.offer >= 0 else { continue }
      let accents = accents(of: terminal, start, length)
      guard accents != .none else { continue }
      let match = ProductMatch(
        offer: terminal.offer, fit: terminal.fit, length: length, accents: accents,
        isMended: isMended, isCode: terminal.isCode, guess: terminal.offer)
      guard let other = best else {
        best = match
        continue
      }
      // Accents tell names apart only when some are typed.
      let order =
        other.fit != match.fit
        ? (other.fit < match.fit ? 1 : -1)
        : isAccented && other.accents != match.accents ? (other.accents < accents ? 1 : -1) : 0
      if order > 0 {
        best = match
      } else if order == 0, other.offer != match.offer {
        best?.offer = -1
        if terminal.offer == pinned { best?.guess = pinned }
      }
    }
    return best
  }

  /// How well the typed accents agree with a path's.
  private func accents(
    of terminal: Vocabulary.Terminal, _ start: Int, _ length: Int
  ) -> Accents.Match {
    let vocabulary = vocabulary
    var worst = Accents.Match.exact
    var position = Int(terminal.firstAccents)
    for index in start..<start + length where lexemes[index].kind != .mark {
      let lexeme = lexemes[index]
      let own = vocabulary.accents[position]
      position += 1
      var typed = lexeme.accents
      if lexeme.isMended {
        // The letters have moved: only the tone can be compared.
        typed.shapes = 0
        if typed.tone != 0, typed.match(Accents(tone: own.tone)) == .none { return .none }
        worst = min(worst, .partial)
        continue
      }
      if terminal.isJoined { typed.tone = 0 }
      let match = typed.match(own)
      if match == .none { return .none }
      worst = min(worst, match)
    }
    return worst
  }
}

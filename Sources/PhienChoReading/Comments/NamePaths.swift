/// What the longest paths through the vocabulary's trie are that begin at a lexeme.
struct NamePath: Sendable {
  /// The longest name of an offer; of length 0 when none begins here.
  var product = ProductMatch.none
  /// How many lexemes the longest phrase of the lexicon has; 0 for none.
  var phraseLength: Int32 = 0
  /// What that phrase can be.
  var phraseClasses: WordClass = []
  /// Whether accents that the phrase has are left out.
  var isPhraseNear = false
}

/// Walks names and phrases through the trie, once for each lexeme where one may begin.
///
/// Accents that are typed must agree with the name's. Of names equally long a whole name goes
/// before the head of one, that before inner words, and then the better accents.
struct NamePathFinder {
  let vocabulary: Vocabulary
  /// The offer on screen, or -1: it is the guess where several fit.
  let pinned: Int32

  /// Finds the paths of every lexeme that begins one, and writes their numbers into the lexemes.
  func find(in lexemes: inout [Lexeme], into paths: inout [NamePath]) {
    for index in lexemes.indices {
      let word = lexemes[index].word
      guard word >= 0 else { continue }
      let other = lexemes[index].other
      guard
        vocabulary.next(Vocabulary.root, word) >= 0
          || (other >= 0 && vocabulary.next(Vocabulary.root, other) >= 0)
      else { continue }
      let path = walk(lexemes, index)
      guard path.product.length > 0 || path.phraseLength > 0 else { continue }
      lexemes[index].path = Int32(truncatingIfNeeded: paths.count)
      paths.append(path)
    }
  }

  /// Walks the trie along the lexemes and looks at every node that ends something.
  private func walk(_ lexemes: [Lexeme], _ start: Int) -> NamePath {
    var path = NamePath()
    var node = Vocabulary.root
    var index = start
    var isMended = false
    var isAccented = false
    while index < lexemes.count {
      let lexeme = lexemes[index]
      if index > start, lexeme.isMark("-"), index + 1 < lexemes.count, !lexeme.followsSpace,
        lexemes[index + 1].kind == .word, !lexemes[index + 1].followsSpace
      {
        index += 1
        continue
      }
      guard lexeme.word >= 0, index == start || !lexeme.followsLine else { return path }
      var next = vocabulary.next(node, lexeme.word)
      if next < 0, lexeme.other >= 0 { next = vocabulary.next(node, lexeme.other) }
      guard next >= 0 else { return path }
      node = next
      isMended = isMended || lexeme.isMended
      isAccented = isAccented || lexeme.isAccented
      index += 1
      let terminals = vocabulary.terminals(node)
      if terminals.isEmpty { continue }
      look(
        at: terminals, lexemes, start..<index, isMended: isMended, isAccented: isAccented, &path)
    }
    return path
  }

  /// Takes what ends at a node for the longest so far.
  private func look(
    at terminals: Range<Int>, _ lexemes: [Lexeme], _ range: Range<Int>, isMended: Bool,
    isAccented: Bool, _ path: inout NamePath
  ) {
    var best = ProductMatch.none
    var classes: WordClass = []
    var phraseAccents = Accents.Match.none
    var first = terminals.lowerBound
    while first < terminals.upperBound {
      let terminal = vocabulary.terminals[first]
      let group = first
      first += Int(terminal.groupCount)
      if terminal.offer < 0, isMended { continue }
      let accents = accents(of: terminal, lexemes, range)
      guard accents != .none else { continue }
      guard terminal.offer >= 0 else {
        classes.formUnion(terminal.variant.classes)
        phraseAccents = max(phraseAccents, accents)
        continue
      }
      let hasPinned = pinned >= 0 && vocabulary.group(at: group, has: pinned)
      // A group of several offers is the name of none of them alone.
      let match = ProductMatch(
        offer: terminal.groupCount == 1 ? terminal.offer : -1, fit: terminal.fit,
        length: range.count, accents: accents, isMended: isMended, isCode: terminal.isCode,
        guess: hasPinned ? pinned : terminal.offer)
      guard best.length > 0 else {
        best = match
        continue
      }
      // Accents tell names apart only when some are typed.
      let order =
        best.fit != match.fit
        ? (best.fit < match.fit ? 1 : -1)
        : isAccented && best.accents != match.accents ? (best.accents < accents ? 1 : -1) : 0
      if order > 0 {
        best = match
      } else if order == 0, best.offer < 0 || best.offer != match.offer {
        best.offer = -1
        if hasPinned { best.guess = pinned }
      }
    }
    if best.length > 0 { path.product = best }
    if !classes.isEmpty {
      path.phraseLength = Int32(truncatingIfNeeded: range.count)
      path.phraseClasses = classes
      path.isPhraseNear = phraseAccents < .exact
    }
  }

  /// How well the typed accents agree with a path's.
  private func accents(
    of terminal: Vocabulary.Terminal, _ lexemes: [Lexeme], _ range: Range<Int>
  ) -> Accents.Match {
    var worst = Accents.Match.exact
    var position = Int(terminal.firstAccents)
    for index in range where lexemes[index].kind != .mark {
      let own = vocabulary.accents[position]
      position += 1
      var typed = lexemes[index].accents
      if lexemes[index].isMended {
        // The letters have moved: only the tone can be compared.
        typed.shapes = 0
        if typed.tone != 0, typed.match(Accents(tone: own.tone)) == .none { return .none }
        worst = min(worst, .partial)
        continue
      }
      if terminal.isJoined { typed.tone = 0 }
      let match = typed.match(own)
      if match == .none { return .none }
      // "ba con gà" is not "bà con": who types accents means the word as it stands.
      if match == .partial, terminal.offer < 0, lexemes[index].isAsTyped { return .none }
      worst = min(worst, match)
    }
    return worst
  }
}

extension CommentParse {
  /// The longest name of an offer that begins at a lexeme.
  @inline(__always)
  func matchProduct(_ start: Int) -> ProductMatch? {
    guard start < lexemes.count, lexemes[start].path >= 0 else { return nil }
    let product = paths[Int(lexemes[start].path)].product
    return product.length > 0 ? product : nil
  }

  /// The longest phrase of the lexicon that begins at a lexeme; length 0 for none.
  @inline(__always)
  func matchPhrase(_ start: Int) -> (length: Int, classes: WordClass) {
    guard start < lexemes.count, lexemes[start].path >= 0 else { return (0, []) }
    let path = paths[Int(lexemes[start].path)]
    return (Int(path.phraseLength), path.phraseClasses)
  }
}

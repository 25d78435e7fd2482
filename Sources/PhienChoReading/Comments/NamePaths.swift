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
  /// Which words may go on with it, a bit for each word number modulo 64.
  var nextWords: UInt64 = 0
  /// The path and the lexeme that it goes on from, where it is remembered.
  var step = UInt64.max
  /// Whether no path goes on from there with that lexeme.
  var isDeadEnd = false

  /// Whether no name and no phrase has ended yet.
  @inline(__always)
  var isEmpty: Bool { product.length == 0 && phraseLength == 0 }
}

/// Walks names and phrases through the trie.
///
/// Accents that are typed must agree with the name's. Of names equally long a whole name goes
/// before the head of one, that before inner words, and then the better accents.
extension Vocabulary {
  /// The lexemes of a path as far as it is walked.
  private struct Steps {
    var range: Range<Int>
    /// The offer on screen, or -1.
    let pinned: Int32
    var isMended = false
    var isAccented = false
    var isAsTyped = false

    @inline(__always)
    mutating func take(_ lexeme: Lexeme) {
      isMended = isMended || lexeme.isMended
      isAccented = isAccented || lexeme.isAccented
      isAsTyped = isAsTyped || lexeme.isAsTyped
    }
  }

  /// How well the typed accents agree with a form's.
  private struct FormMatch {
    var name: Accents.Match
    var phrase: Accents.Match
    /// Whether those of one word are mistyped.
    var isSlip = false

    static let none = FormMatch(name: .none, phrase: .none)
  }

  /// Walks the trie along lexemes, the first of which leads to a node, and looks at every node that
  /// ends something; the pinned offer, or -1, is the guess where several fit.
  ///
  /// - Returns: The longest name and phrase, and the lexeme behind the last that leads on.
  func walk(
    _ lexemes: Pile<Lexeme>.View, _ range: Range<Int>, pinned: Int32
  ) -> (path: NamePath, end: Int) {
    var path = NamePath()
    let start = range.lowerBound
    var node = first(lexemes[start])
    var steps = Steps(range: start..<start, pinned: pinned)
    var index = start
    while true {
      steps.take(lexemes[index])
      index += 1
      let place = self.node(node)
      if place.hasForms {
        steps.range = start..<index
        look(at: place.forms, lexemes, steps, &path)
      }
      path.nextWords = place.nextWords
      guard place.goesOn, index < range.upperBound else { return (path, index) }
      let end = index
      // "Ô-liu", "thanh❤long", and a code as "SP-01" or "A_3".
      if lexemes[index].joins, index + 1 < range.upperBound, !lexemes[index].followsSpace,
        lexemes[index + 1].kind == .word || lexemes[index + 1].kind == .number,
        !lexemes[index + 1].followsSpace,
        // "trứng.gà" are two, "thanh.long" is one.
        !(lexemes[index].joinsHalves && namesGoods(lexemes[index + 1]))
      {
        index += 1
      }
      guard lexemes[index].word >= 0, !lexemes[index].followsLine else { return (path, end) }
      let next = next(node, lexemes[index])
      guard next >= 0 else { return (path, end) }
      node = next
    }
  }

  /// The offers that a name which was found at lexemes may be of; none where there are more than so many.
  func offers(
    named product: ProductMatch, _ lexemes: Pile<Lexeme>.View, _ range: Range<Int>,
    atMost most: Int
  ) -> [Int32] {
    var steps = Steps(range: range, pinned: -1)
    var node: Int32 = -1
    for index in range where !lexemes[index].isSign {
      steps.take(lexemes[index])
      node = index == range.lowerBound ? first(lexemes[index]) : next(node, lexemes[index])
      guard node >= 0 else { return [] }
    }
    guard node >= 0 else { return [] }
    var found: [Int32] = []
    for index in self.node(node).forms {
      let form = forms[index]
      guard form.fit == product.fit else { continue }
      let match = match(form, lexemes, steps).name
      guard match != .none, !steps.isAccented || match == product.accents else { continue }
      guard found.count + form.offers.count <= most else { return [] }
      for offer in offers(of: form) where !found.contains(offer) { found.append(offer) }
    }
    return found
  }

  /// Takes what ends at a node for the longest so far.
  @inline(__always)
  private func look(
    at forms: Range<Int>, _ lexemes: Pile<Lexeme>.View, _ steps: Steps, _ path: inout NamePath
  ) {
    if forms.count == 1 {
      look(atOnly: self.forms[forms.lowerBound], lexemes, steps, &path)
    } else {
      look(atEach: forms, lexemes, steps, &path)
    }
  }

  /// As ``look(atEach:_:_:_:)`` of one form, as most nodes have.
  @inline(__always)
  private func look(
    atOnly form: Vocabulary.Form, _ lexemes: Pile<Lexeme>.View, _ steps: Steps,
    _ path: inout NamePath
  ) {
    let match = match(form, lexemes, steps)
    if match.phrase != .none, !form.phrase.isEmpty, !steps.isMended {
      path.phraseLength = Int32(truncatingIfNeeded: steps.range.count)
      path.phraseClasses = form.phrase
      path.isPhraseNear = match.phrase < .exact
    }
    if let fit = form.fit, match.name != .none {
      path.product = product(form, fit, match, steps).name
    }
  }

  /// A name as a form gives it, and whether it is one of the pinned offer.
  @inline(__always)
  private func product(
    _ form: Vocabulary.Form, _ fit: Vocabulary.Fit, _ match: FormMatch, _ steps: Steps
  ) -> (name: ProductMatch, isPinned: Bool) {
    let isOne = form.offers.count == 1
    let pinned = steps.pinned
    let isPinned = pinned >= 0 && (isOne ? form.offer == pinned : fits(form, pinned))
    // A name of several offers is the name of none of them alone.
    let name = ProductMatch(
      offer: isOne ? form.offer : -1, guess: isPinned ? pinned : form.offer, fit: fit,
      length: steps.range.count, accents: match.name, isMended: steps.isMended || match.isSlip,
      isCode: form.isCode)
    return (name, isPinned)
  }

  /// Takes the best of what ends at a node for the longest so far.
  @inline(never)
  private func look(
    atEach forms: Range<Int>, _ lexemes: Pile<Lexeme>.View, _ steps: Steps, _ path: inout NamePath
  ) {
    var best = ProductMatch.none
    var classes: WordClass = []
    var phraseAccents = Accents.Match.none
    for index in forms {
      let form = self.forms[index]
      let match = match(form, lexemes, steps)
      if match.phrase != .none, !form.phrase.isEmpty, !steps.isMended {
        classes.formUnion(form.phrase)
        phraseAccents = max(phraseAccents, match.phrase)
      }
      guard let fit = form.fit, match.name != .none else { continue }
      let (name, hasPinned) = product(form, fit, match, steps)
      guard best.length > 0 else {
        best = name
        continue
      }
      // Accents tell names apart only when some are typed; then "dưa" is the head of "Dưa hấu", and
      // not "Dừa" without its tone.
      let tells = steps.isAccented && best.accents != match.name
      let order =
        best.fit != fit && !tells
        ? (best.fit < fit ? 1 : -1)
        : tells ? (best.accents < match.name ? 1 : -1) : 0
      if order > 0 {
        best = name
      } else if order == 0, best.offer >= 0, best.offer == name.offer {
        // The code "TOI" of "Tỏi" is its name.
        if best.isCode { best = name }
      } else if order == 0 {
        best.offer = -1
        if hasPinned { best.guess = steps.pinned }
      }
    }
    if best.length > 0 { path.product = best }
    if !classes.isEmpty {
      path.phraseLength = Int32(truncatingIfNeeded: steps.range.count)
      path.phraseClasses = classes
      path.isPhraseNear = phraseAccents < .exact
    }
  }

  /// How well the typed accents agree with a form's, as a name and as a phrase.
  @inline(__always)
  private func match(
    _ form: Vocabulary.Form, _ lexemes: Pile<Lexeme>.View, _ steps: Steps
  ) -> FormMatch {
    if !steps.isAccented, !steps.isMended {
      let plain: Accents.Match = form.isAccented ? .partial : .exact
      if plain == .exact || !steps.isAsTyped || form.phrase.isEmpty {
        return FormMatch(name: plain, phrase: plain)
      }
    }
    return matchEach(form, lexemes, steps.range)
  }

  private func matchEach(
    _ form: Vocabulary.Form, _ lexemes: Pile<Lexeme>.View, _ range: Range<Int>
  ) -> FormMatch {
    var worst = FormMatch(name: .exact, phrase: .exact)
    var position = Int(form.firstAccents)
    for index in range where !lexemes[index].isSign {
      let own = accents[position]
      position += 1
      var typed = lexemes[index].accents
      if lexemes[index].isMended {
        // The letters have moved: only the tone can be compared.
        typed.shapes = 0
        if typed.tone != 0, typed.match(Accents(tone: own.tone)) == .none { return .none }
        worst.name = min(worst.name, .partial)
        worst.phrase = min(worst.phrase, .partial)
        continue
      }
      if form.isJoined { typed.tone = 0 }
      let match = typed.match(own)
      if match == .none {
        guard !worst.isSlip, form.fit == .whole, isSlip(lexemes[index], range) else { return .none }
        worst = FormMatch(name: .partial, phrase: .none, isSlip: true)
        continue
      }
      // "ba con gà" is not "bà con": who types accents means the word as it stands.
      let asPhrase = match == .partial && lexemes[index].isAsTyped ? .none : match
      worst.name = min(worst.name, match)
      worst.phrase = min(worst.phrase, asPhrase)
    }
    return worst
  }

  /// "lạp xường", "nước mấm": whether the accents of one word among several may be mistyped, because typed
  /// so it is none that means anything.
  private func isSlip(_ lexeme: Lexeme, _ range: Range<Int>) -> Bool {
    range.count > 1 && !lexeme.isMended && lexeme.kind == .word && lexeme.word >= 0
      && !isKnown(lexeme.word, lexeme.accents)
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

/// The words and phrases of numbers, found by their search key and its accents.
///
/// A phrase is a path of words in a tree. Accents that are typed decide: a word with accents is only
/// the word that is written with just these (the tone may sit on another letter, since there are two
/// styles). A word without accents may be any word of its letters, so that every phrase has a second
/// path, without accents, for the guess.
struct NumberLexicon: Sendable {
  /// A step of the tree to a node, whose number is the step's place in ``steps``.
  private struct Step: Sendable {
    var key = LexiconKey()
    /// The node it comes from; 0 is the root.
    var parent: UInt16 = 0
    /// The place in ``words`` of what the path is as it is written; 0 for none.
    var exact: UInt16 = 0
    /// The place of what it may be when accents are missing; 0 for none.
    var guess: UInt16 = 0
    var isPrefix = false

    /// Whether this is the step with a word from a node.
    @inline(__always)
    func leads(_ key: LexiconKey, after parent: UInt16) -> Bool {
      self.key == key && self.parent == parent
    }
  }

  /// What was found for a run of tokens.
  struct Match {
    /// The place in ``words`` of what the tokens are; 0 for an unknown word.
    var word: UInt16 = 0
    /// Whether accents are missing, so that the letters may be another word.
    var isGuess = false
    /// How many tokens there are.
    var count = 0
  }

  /// The one lexicon.
  static let shared = NumberLexicon(NumberVocabulary.rows)

  /// The longest phrase, in tokens.
  static let longestPhrase = 6

  /// What words and phrases are.
  private(set) var words = [NumberWord()]
  private var steps = [Step()]
  /// The places of steps by the hashes of their words, in open addressing; 0 is empty.
  private var places: [UInt16]
  /// A bit for the hash of every step, so that most other words need no look at the places.
  private var known: [UInt64]
  private static let mask = 8191
  private static let knownMask = 1023

  private init(_ rows: [(spelling: String, word: NumberWord)]) {
    places = [UInt16](repeating: 0, count: Self.mask + 1)
    known = [UInt64](repeating: 0, count: Self.knownMask + 1)
    for (spelling, word) in rows {
      let folded = FoldedText(spelling)
      let path = ChatTokenizer.tokens(in: folded).map {
        LexiconKey(folded.bytes.span, folded.marks.span, $0.foldedRange)
      }
      if let last = add(path) { merge(word, \.exact, last) }
      if let last = add(path.map(\.plain)) { merge(word, \.guess, last) }
    }
  }

  private mutating func merge(
    _ word: NumberWord, _ place: WritableKeyPath<Step, UInt16>, _ step: Int
  ) {
    if steps[step][keyPath: place] == 0 {
      steps[step][keyPath: place] = UInt16(truncatingIfNeeded: words.count)
      words.append(word)
    } else {
      let index = Int(steps[step][keyPath: place])
      words[index] = words[index].or(word)
    }
  }

  /// Adds the steps of a path and returns the last, nil for an empty path.
  private mutating func add(_ path: [LexiconKey]) -> Int? {
    var last = 0
    for key in path {
      if last > 0 { steps[last].isPrefix = true }
      let parent = UInt16(truncatingIfNeeded: last)
      let hash = key.hash(after: parent)
      known[Self.word(hash)] |= 1 &<< Self.bit(hash)
      var place = Self.place(hash)
      while places[place] > 0, !steps[Int(places[place])].leads(key, after: parent) {
        place = (place + 1) & Self.mask
      }
      if places[place] == 0 {
        places[place] = UInt16(truncatingIfNeeded: steps.count)
        steps.append(Step(key: key, parent: parent))
      }
      last = Int(places[place])
    }
    return last > 0 ? last : nil
  }

  /// Where to look first for a step.
  @inline(__always)
  private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 51) & mask
  }

  /// The word of ``known`` that has the bit of a step.
  @inline(__always)
  private static func word(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 54) & knownMask
  }

  /// The bit of a step in its word.
  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { hash &>> 48 & 63 }

  /// The longest word or phrase that begins at a token.
  ///
  /// Digits end a phrase. Looks at ``longestPhrase`` tokens at most.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tokens: Its tokens.
  ///   - start: The first token.
  ///   - guesses: Whether letters without accents may stand for words with accents.
  /// - Returns: What the tokens are and how many they are; no tokens for an unknown word.
  @inline(__always)
  func match(
    _ text: FoldedText, _ tokens: Span<ChatToken>, at start: Int, guesses: Bool
  ) -> Match {
    let (bytes, marks) = (text.bytes.span, text.marks.span)
    let (steps, places, known) = (steps.span, places.span, known.span)
    var match = Match()
    var parent: UInt16 = 0
    var index = start
    while index < tokens.count, index &- start < NumberLexicon.longestPhrase {
      let range = tokens[index].foldedRange
      guard tokens[index].kind != .number, range.count <= 16 else { break }
      let key = LexiconKey(bytes, marks, range)
      let hash = key.hash(after: parent)
      guard known[Self.word(hash)] &>> Self.bit(hash) & 1 != 0 else { break }
      var place = Self.place(hash)
      while places[place] > 0, !steps[Int(places[place])].leads(key, after: parent) {
        place = (place &+ 1) & Self.mask
      }
      let node = places[place]
      guard node > 0 else { break }
      let step = steps[Int(node)]
      index &+= 1
      if guesses, step.guess > 0 {
        match = Match(word: step.guess, isGuess: step.exact == 0, count: index &- start)
      } else if step.exact > 0 {
        match = Match(word: step.exact, isGuess: false, count: index &- start)
      }
      guard step.isPrefix else { break }
      parent = node
    }
    return match
  }
}

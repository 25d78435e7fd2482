/// The words and phrases of numbers, found by their search key and its accents.
///
/// A phrase is a path of words in a tree. Accents that are typed decide: a word with accents is only
/// the word that is written with just these (the tone may sit on another letter, since there are two
/// styles). A word without accents may be any word of its letters, so that every phrase has a second
/// path, without accents, for the guess.
struct NumberLexicon: Sendable {
  /// A step of the tree from one node to another, in its place of the hash table.
  private struct Step: Sendable {
    var key = LexiconKey()
    var parent: UInt16 = 0
    /// The node the step leads to; 0, the root, for an empty place.
    var node: UInt16 = 0
    /// The place in ``words`` of what the path is as it is written; 0 for none.
    var exact: UInt16 = 0
    /// The place of what it may be when accents are missing; 0 for none.
    var guess: UInt16 = 0
    var isPrefix = false
  }

  /// What was found for a run of tokens.
  struct Match {
    /// What the tokens are.
    var word: NumberWord
    /// Whether accents are missing, so that the letters may be another word.
    var isGuess: Bool
    /// How many tokens there are.
    var count: Int
  }

  /// The one lexicon.
  static let shared = NumberLexicon(NumberVocabulary.rows)

  /// The longest phrase, in tokens.
  static let longestPhrase = 6

  private var words = [NumberWord()]
  private var steps: [Step]
  /// A bit for the hash of every first word, so that most other words need no look at the table.
  private var firsts: [UInt64]
  private var nodeCount: UInt16 = 0
  private static let mask = 8191
  private static let firstMask = 511

  private init(_ rows: [(spelling: String, word: NumberWord)]) {
    steps = [Step](repeating: Step(), count: Self.mask + 1)
    firsts = [UInt64](repeating: 0, count: Self.firstMask + 1)
    for (spelling, word) in rows {
      let folded = FoldedText(spelling)
      let path = ChatTokenizer.tokens(in: folded).map { LexiconKey(folded, $0.foldedRange) }
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
    var last: Int?
    for key in path {
      if let last { steps[last].isPrefix = true }
      let parent = last.map { steps[$0].node } ?? 0
      let place = place(of: key, after: parent)
      if steps[place].node == 0 {
        nodeCount += 1
        steps[place].key = key
        steps[place].parent = parent
        steps[place].node = nodeCount
      }
      if last == nil {
        let bit = key.hash(after: 0) &>> 49
        firsts[Int(bit &>> 6) & Self.firstMask] |= 1 &<< (bit & 63)
      }
      last = place
    }
    return last
  }

  /// The place of a step, or the empty place where it would stand.
  @inline(__always)
  private func place(of key: LexiconKey, after parent: UInt16) -> Int {
    let steps = steps.span
    var place = Int(truncatingIfNeeded: key.hash(after: parent) &>> 20) & Self.mask
    while steps[place].node > 0, steps[place].parent != parent || steps[place].key != key {
      place = (place &+ 1) & Self.mask
    }
    return place
  }

  /// The longest word or phrase that begins at a token.
  ///
  /// Digits end a phrase. Looks at ``longestPhrase`` tokens at most.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tokens: Its tokens.
  ///   - start: The first token.
  ///   - guesses: Whether letters without accents may stand for words with accents.
  /// - Returns: What the tokens are and how many they are; nil for an unknown word.
  @inline(__always)
  func match(
    _ text: FoldedText, _ tokens: Span<ChatToken>, at start: Int, guesses: Bool
  ) -> Match? {
    let range = tokens[start].foldedRange
    guard tokens[start].kind != .number, range.count <= 16 else { return nil }
    let key = LexiconKey(text, range)
    let bit = key.hash(after: 0) &>> 49
    guard firsts[Int(bit &>> 6) & Self.firstMask] &>> (bit & 63) & 1 != 0 else { return nil }
    return match(text, tokens, at: start, key, guesses)
  }

  private func match(
    _ text: FoldedText, _ tokens: Span<ChatToken>, at start: Int, _ first: LexiconKey,
    _ guesses: Bool
  ) -> Match? {
    var key = first
    var parent: UInt16 = 0
    /// The place of the word in ``words``, 0 for none.
    var best: UInt16 = 0
    var isGuess = false
    var count = 0
    var index = start
    while true {
      let step = steps[place(of: key, after: parent)]
      guard step.node > 0 else { break }
      index &+= 1
      if guesses, step.guess > 0 {
        best = step.guess
        isGuess = step.exact == 0
        count = index &- start
      } else if step.exact > 0 {
        best = step.exact
        isGuess = false
        count = index &- start
      }
      guard step.isPrefix, index < tokens.count, index &- start < NumberLexicon.longestPhrase
      else { break }
      let range = tokens[index].foldedRange
      guard tokens[index].kind != .number, range.count <= 16 else { break }
      parent = step.node
      key = LexiconKey(text, range)
    }
    guard best > 0 else { return nil }
    return Match(word: words[Int(best)], isGuess: isGuess, count: count)
  }
}

/// The words and phrases of numbers, found by their search key.
///
/// A phrase is a path of words in a tree. Accents that are typed decide: a word with accents is only
/// the word that is written with just these (the tone may sit on another letter, since there are two
/// styles). A word without accents may be any word of its letters.
struct NumberLexicon: Sendable {
  /// A place in the table of the tree's steps.
  private struct Slot: Sendable {
    var word = LexiconKey()
    var parent: Int32 = 0
    /// The node the step leads to; 0, the root, for an empty place.
    var node: Int32 = 0
  }

  /// What a path of words may be.
  private struct Node: Sendable {
    /// What the letters may mean when accents are missing; no class for a mere prefix.
    var guess = NumberWord()
    /// What the letters mean as they stand, when no accents belong to them.
    var plain: NumberWord?
    var variants = 0..<0
    var isPrefix = false
  }

  /// What a path means with all its accents, as ``LexiconKey`` joins them.
  private struct Variant: Sendable {
    var accents: UInt64
    var word: NumberWord
  }

  /// What was found for a run of tokens.
  struct Match {
    /// What the tokens are.
    var word: NumberWord
    /// Whether accents are missing, so that the letters may be another word.
    var isGuess: Bool
  }

  /// The one lexicon.
  static let shared = NumberLexicon(NumberVocabulary.rows)

  private var nodes = [Node()]
  private var variants: [Variant] = []
  private var slots: [Slot]
  private let mask: Int

  /// The longest phrase, in tokens.
  static let longestPhrase = 6

  private init(_ rows: [(spelling: String, word: NumberWord)]) {
    mask = 8191
    slots = [Slot](repeating: Slot(), count: mask + 1)
    var found: [[Variant]] = [[]]
    for (spelling, word) in rows { add(spelling, word, &found) }
    for (index, list) in found.enumerated() {
      nodes[index].variants = variants.count..<variants.count + list.count
      variants += list
    }
  }

  private mutating func add(
    _ spelling: String, _ word: NumberWord, _ found: inout [[Variant]]
  ) {
    let folded = FoldedText(spelling)
    let tokens = ChatTokenizer.tokens(in: folded)
    var node = 0
    var accents: UInt64 = 0
    for (index, token) in tokens.enumerated() {
      let key = LexiconKey(folded, token.foldedRange)
      accents = LexiconKey.join(accents, LexiconKey.accents(folded, token.foldedRange), index)
      if index > 0 { nodes[node].isPrefix = true }
      node = step(from: node, key, &found)
    }
    guard node > 0 else { return }
    nodes[node].guess = nodes[node].guess.or(word)
    if accents == 0 { nodes[node].plain = nodes[node].plain?.or(word) ?? word }
    if let index = found[node].firstIndex(where: { $0.accents == accents }) {
      found[node][index].word = found[node][index].word.or(word)
    } else {
      found[node].append(Variant(accents: accents, word: word))
    }
  }

  private mutating func step(
    from parent: Int, _ key: LexiconKey, _ found: inout [[Variant]]
  ) -> Int {
    var slot = key.slot(parent, mask)
    while slots[slot].node > 0 {
      if slots[slot].word == key, slots[slot].parent == Int32(parent) {
        return Int(slots[slot].node)
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Slot(word: key, parent: Int32(parent), node: Int32(nodes.count))
    nodes.append(Node())
    found.append([])
    return nodes.count - 1
  }

  /// The longest word or phrase that begins at a token, and the tokens it takes.
  ///
  /// Digits end a phrase. Looks at ``longestPhrase`` tokens at most.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tokens: Its tokens.
  ///   - start: The first token.
  ///   - guesses: Whether letters without accents may stand for words with accents.
  /// - Returns: What the tokens are and how many they are; nil for an unknown word.
  func match(
    _ text: FoldedText, _ tokens: [ChatToken], at start: Int, guesses: Bool
  ) -> (match: Match, count: Int)? {
    var best: (Match, Int)?
    var node = 0
    var accents: UInt64 = 0
    var index = start
    while index < tokens.count, index &- start < NumberLexicon.longestPhrase {
      let token = tokens[index]
      guard token.kind != .number, token.foldedRange.count <= 16 else { break }
      node = next(node, LexiconKey(text, token.foldedRange))
      guard node > 0 else { break }
      accents = LexiconKey.join(
        accents, LexiconKey.accents(text, token.foldedRange), index &- start)
      index &+= 1
      if let match = match(node, accents, guesses) { best = (match, index &- start) }
      guard nodes[node].isPrefix else { break }
    }
    return best
  }

  /// The node that a word leads to, the root for none.
  @inline(__always)
  private func next(_ parent: Int, _ key: LexiconKey) -> Int {
    let slots = slots.span
    var slot = key.slot(parent, mask)
    while slots[slot].node > 0 {
      if slots[slot].word == key, slots[slot].parent == Int32(truncatingIfNeeded: parent) {
        return Int(slots[slot].node)
      }
      slot = (slot &+ 1) & mask
    }
    return 0
  }

  @inline(__always)
  private func match(_ node: Int, _ accents: UInt64, _ guesses: Bool) -> Match? {
    guard !nodes[node].guess.classes.isEmpty else { return nil }
    if accents == 0 {
      if guesses { return Match(word: nodes[node].guess, isGuess: nodes[node].plain == nil) }
      return nodes[node].plain.map { Match(word: $0, isGuess: false) }
    }
    for index in nodes[node].variants where variants[index].accents == accents {
      return Match(word: variants[index].word, isGuess: false)
    }
    return nil
  }
}

/// The words and phrases of numbers, found by their search key.
///
/// A phrase is the keys of its tokens with one space between. Accents that are typed decide: a token
/// with accents is only a word written with just these (the tone may sit on another letter, since
/// there are two styles). A token without accents may be any word of its letters.
struct NumberLexicon: Sendable {
  /// One key: where it lies, and what it may be.
  private struct Entry: Sendable {
    var start = 0
    var length = 0
    /// What the letters may mean when accents are missing; no class for a mere prefix.
    var guess = NumberWord()
    /// What the letters mean as they stand, when no accents belong to them.
    var plain: NumberWord?
    var variants: [(marksStart: Int, word: NumberWord)] = []
    var isPrefix = false
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

  private var keys: [UInt8] = []
  private var marks: [Diacritics] = []
  private var entries: [Entry] = []
  private var slots: [Int16]

  /// The longest phrase, in tokens.
  static let longestPhrase = 6

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private init(_ rows: [(spelling: String, word: NumberWord)]) {
    slots = [Int16](repeating: -1, count: 4096)
    for (spelling, word) in rows { add(spelling, word) }
  }

  private mutating func add(_ spelling: String, _ word: NumberWord) {
    let folded = FoldedText(spelling)
    let tokens = ChatTokenizer.tokens(in: folded)
    var key: [UInt8] = []
    var accents: [Diacritics] = []
    for (index, token) in tokens.enumerated() {
      if index > 0 {
        key.append(0x20)
        accents.append(.none)
      }
      key += folded.bytes[token.foldedRange]
      accents += folded.marks[token.foldedRange]
      let entry = entryIndex(for: key)
      if index + 1 < tokens.count {
        entries[entry].isPrefix = true
      } else {
        insert(word, accents, into: entry)
      }
    }
  }

  private mutating func insert(_ word: NumberWord, _ accents: [Diacritics], into index: Int) {
    let isPlain = accents.allSatisfy { $0 == .none }
    entries[index].guess = entries[index].guess.or(word)
    if isPlain { entries[index].plain = entries[index].plain?.or(word) ?? word }
    for position in entries[index].variants.indices {
      let start = entries[index].variants[position].marksStart
      if Array(marks[start..<start + accents.count]) == accents {
        entries[index].variants[position].word = entries[index].variants[position].word.or(word)
        return
      }
    }
    entries[index].variants.append((marks.count, word))
    marks += accents
  }

  private mutating func entryIndex(for key: [UInt8]) -> Int {
    var hash = NumberLexicon.seed
    for byte in key { hash = NumberLexicon.step(hash, byte) }
    var slot = NumberLexicon.slot(hash)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      let entry = entries[index]
      if keys[entry.start..<entry.start + entry.length].elementsEqual(key) { return index }
      slot = (slot + 1) & 4095
    }
    slots[slot] = Int16(truncatingIfNeeded: entries.count)
    var entry = Entry()
    entry.start = keys.count
    entry.length = key.count
    keys += key
    entries.append(entry)
    return entries.count - 1
  }

  @inline(__always)
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash &>> 29) & 4095)
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
    var hash = NumberLexicon.seed
    var best: (Match, Int)?
    var index = start
    while index < tokens.count, index - start < NumberLexicon.longestPhrase {
      let token = tokens[index]
      guard token.kind != .number, token.foldedRange.count <= 16 else { break }
      if index > start { hash = NumberLexicon.step(hash, 0x20) }
      for position in token.foldedRange {
        hash = NumberLexicon.step(hash, text.bytes[position])
      }
      index += 1
      guard let entry = find(hash, text, tokens, start..<index) else { break }
      if let match = match(entries[entry], text, tokens, start..<index, guesses) {
        best = (match, index - start)
      }
      guard entries[entry].isPrefix else { break }
    }
    return best
  }

  private func find(
    _ hash: UInt64, _ text: FoldedText, _ tokens: [ChatToken], _ range: Range<Int>
  ) -> Int? {
    var slot = NumberLexicon.slot(hash)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if isKey(entries[index].start, entries[index].length, text, tokens, range) { return index }
      slot = (slot &+ 1) & 4095
    }
    return nil
  }

  private func isKey(
    _ keyStart: Int, _ length: Int, _ text: FoldedText, _ tokens: [ChatToken], _ range: Range<Int>
  ) -> Bool {
    var position = keyStart
    let end = keyStart + length
    for index in range {
      let token = tokens[index].foldedRange
      if index > range.lowerBound {
        guard position < end, keys[position] == 0x20 else { return false }
        position += 1
      }
      guard end - position >= token.count else { return false }
      for offset in token {
        guard keys[position] == text.bytes[offset] else { return false }
        position += 1
      }
    }
    return position == end
  }

  private func match(
    _ entry: Entry, _ text: FoldedText, _ tokens: [ChatToken], _ range: Range<Int>,
    _ guesses: Bool
  ) -> Match? {
    guard !entry.guess.classes.isEmpty else { return nil }
    var isPlain = true
    for index in range {
      for offset in tokens[index].foldedRange where text.marks[offset] != .none { isPlain = false }
    }
    if isPlain {
      if guesses { return Match(word: entry.guess, isGuess: entry.plain == nil) }
      return entry.plain.map { Match(word: $0, isGuess: false) }
    }
    for variant in entry.variants
    where agrees(variant.marksStart, text, tokens, range) {
      return Match(word: variant.word, isGuess: false)
    }
    return nil
  }

  /// Whether the typed accents are those of a variant: the shapes by letter, the tones by token.
  private func agrees(
    _ marksStart: Int, _ text: FoldedText, _ tokens: [ChatToken], _ range: Range<Int>
  ) -> Bool {
    var position = marksStart
    for index in range {
      if index > range.lowerBound { position += 1 }
      var typed: UInt8 = 0
      var known: UInt8 = 0
      for offset in tokens[index].foldedRange {
        let mark = text.marks[offset].rawValue
        let own = marks[position].rawValue
        guard mark & 0b111_000 == own & 0b111_000 else { return false }
        typed |= mark & 7
        known |= own & 7
        position += 1
      }
      guard typed == known else { return false }
    }
    return true
  }
}

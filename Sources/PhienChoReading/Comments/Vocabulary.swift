/// Every word a reader knows and every path of words that means something, as flat tables.
///
/// Words are keyed by their letters without accents; what they may mean hangs on *variants*, one
/// for each accented form. Offer names and phrases are paths through one trie of word numbers.
/// Built once, never changed; looking up takes one hash a word. A class, so that the readers of a
/// comment share the tables by one reference.
final class Vocabulary: Sendable {
  /// One accented form of a word.
  struct Variant: Sendable {
    let accents: Accents
    let classes: WordClass
    /// The number it names; 0 for none.
    let number: Int64
    /// The grams of the mass unit it is; 0 for none.
    let grams: Int64
    /// The group of the classifier it is; 0 for none.
    let classifier: UInt8
  }

  /// How a path of words fits what it stands for.
  enum Fit: UInt8, Sendable, Comparable {
    /// Words from inside an offer's name.
    case inner = 1
    /// The first words of an offer's name.
    case head
    /// A whole name, alias or code.
    case whole

    static func < (lhs: Fit, rhs: Fit) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// What stands at the end of a path.
  struct Terminal: Sendable {
    /// The position of the offer in the catalogue; -1 for a phrase of the lexicon.
    let offer: Int32
    let fit: Fit
    /// What a phrase can be.
    let variant: Variant
    /// Where the accents of its words begin in ``Vocabulary/accents``.
    let firstAccents: Int32
    /// Whether the accents of a name written in one piece cannot be told apart by syllable.
    let isJoined: Bool
    /// Whether it is an offer's code.
    let isCode: Bool
  }

  /// A word of the tables.
  struct Word: Sendable {
    let letters: Range<Int32>
    let variants: Range<Int32>
  }

  /// What a builder gathers.
  struct Tables {
    var letters: [UInt8] = []
    var words: [Word] = []
    var variants: [Variant] = []
    var accents: [Accents] = []
    var terminals: [Terminal] = []
    /// Where each node's terminals begin; one more than there are nodes.
    var terminalStarts: [Int32] = [0]
    var edges: [UInt64: Int32] = [:]
    /// For each word with one letter left out (hashed), the words it may be.
    var shortened: [UInt64: [Int32]] = [:]
  }

  let letters: FlatTable<UInt8>
  let words: FlatTable<Word>
  let variants: FlatTable<Variant>
  let accents: FlatTable<Accents>
  let terminals: FlatTable<Terminal>
  private let terminalStarts: FlatTable<Int32>
  private let shortened: [UInt64: [Int32]]
  /// The node each word leads to from the root, or -1.
  private let firstNodes: FlatTable<Int32>
  /// Whether anything goes on from each node.
  private let hasNext: FlatTable<Bool>
  private let wordSlots: FlatTable<Int32>
  private let edgeKeys: FlatTable<UInt64>
  private let edgeTargets: FlatTable<Int32>

  static let root: Int32 = 0

  init(_ tables: Tables) {
    letters = FlatTable(tables.letters)
    words = FlatTable(tables.words)
    variants = FlatTable(tables.variants)
    accents = FlatTable(tables.accents)
    terminals = FlatTable(tables.terminals)
    terminalStarts = FlatTable(tables.terminalStarts)
    shortened = tables.shortened
    var slots = [Int32](repeating: -1, count: Vocabulary.capacity(tables.words.count))
    for (index, word) in tables.words.enumerated() {
      let text = tables.letters[Int(word.letters.lowerBound)..<Int(word.letters.upperBound)]
      var slot = Int(truncatingIfNeeded: Vocabulary.hash(text)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
    wordSlots = FlatTable(slots)
    var keys = [UInt64](repeating: .max, count: Vocabulary.capacity(tables.edges.count))
    var targets = [Int32](repeating: -1, count: keys.count)
    for (key, target) in tables.edges {
      var slot = Vocabulary.edgeSlot(key, keys.count)
      while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      targets[slot] = target
    }
    edgeKeys = FlatTable(keys)
    edgeTargets = FlatTable(targets)
    var firstNodes = [Int32](repeating: -1, count: tables.words.count)
    var hasNext = [Bool](repeating: false, count: tables.terminalStarts.count)
    for (key, target) in tables.edges {
      let node = Int(key &>> 32)
      hasNext[node] = true
      if node == 0 { firstNodes[Int(key & 0xFFFF_FFFF)] = target }
    }
    self.firstNodes = FlatTable(firstNodes)
    self.hasNext = FlatTable(hasNext)
  }

  /// A power of two that leaves the table at most half full.
  private static func capacity(_ count: Int) -> Int {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }

  /// FNV-1a, its high bits mixed down.
  @inline(__always)
  static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    mixed(text.reduce(hashSeed, hash))
  }

  private static var hashSeed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  @inline(__always)
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 { hash ^ hash &>> 29 }

  static func edgeKey(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) &<< 32 | UInt64(UInt32(bitPattern: word))
  }

  @inline(__always)
  private static func edgeSlot(_ key: UInt64, _ count: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 32) & (count - 1)
  }

  /// The number of a word, or -1.
  func word(_ text: ArraySlice<UInt8>) -> Int32 { word(text.span) }

  /// The number of a word of a text, or -1.
  func word(_ text: [UInt8], _ range: Range<Int>) -> Int32 { word(text.span.extracting(range)) }

  /// The number of a word, or -1.
  func word(_ text: Span<UInt8>) -> Int32 {
    guard text.count <= 32 else { return -1 }
    var hash = Vocabulary.hashSeed
    for index in text.indices { hash = Vocabulary.hash(hash, text[index]) }
    var slot = Int(truncatingIfNeeded: Vocabulary.mixed(hash)) & (wordSlots.count - 1)
    while true {
      let index = wordSlots[slot]
      if index < 0 { return -1 }
      let range = words[Int(index)].letters
      if range.count == text.count, isSpelled(range, text) { return index }
      slot = (slot + 1) & (wordSlots.count - 1)
    }
  }

  private func isSpelled(_ range: Range<Int32>, _ text: Span<UInt8>) -> Bool {
    let start = Int(range.lowerBound)
    for index in text.indices where letters[start + index] != text[index] { return false }
    return true
  }

  /// The node a word leads to from a node, or -1.
  func next(_ node: Int32, _ word: Int32) -> Int32 {
    if node == Vocabulary.root { return firstNodes[Int(word)] }
    guard hasNext[Int(node)] else { return -1 }
    let key = Vocabulary.edgeKey(node, word)
    var slot = Vocabulary.edgeSlot(key, edgeKeys.count)
    while true {
      let found = edgeKeys[slot]
      if found == key { return edgeTargets[slot] }
      if found == .max { return -1 }
      slot = (slot + 1) & (edgeKeys.count - 1)
    }
  }

  /// The terminals of a node.
  func terminals(_ node: Int32) -> Range<Int> {
    Int(terminalStarts[Int(node)])..<Int(terminalStarts[Int(node) + 1])
  }

  /// The words of offers' names one slip away: a letter wrong, missing, too many, or two swapped.
  func similar(to text: ArraySlice<UInt8>) -> [Int32] {
    var found: [Int32] = []
    func collect(_ hash: UInt64) {
      guard let candidates = shortened[hash] else { return }
      for candidate in candidates where !found.contains(candidate) {
        let range = words[Int(candidate)].letters
        let word = range.map { letters[Int($0)] }[...]
        if EditDistance.isOne(text, word) { found.append(candidate) }
      }
    }
    collect(Vocabulary.hash(text))
    for index in text.indices { collect(Vocabulary.hash(text, without: index)) }
    return found
  }

  /// The hash of a word with one letter left out.
  static func hash(_ text: ArraySlice<UInt8>, without left: Int) -> UInt64 {
    var hash = hashSeed
    for index in text.indices where index != left { hash = Vocabulary.hash(hash, text[index]) }
    return mixed(hash)
  }
}

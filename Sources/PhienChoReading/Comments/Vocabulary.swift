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
    /// The groups of the classifiers it is.
    let classifiers: ClassifierGroups
  }

  /// What a word can be when nothing tells which of its variants is meant.
  struct Unaccented: Sendable {
    /// The meanings of all variants in one.
    let any: Variant
    /// The classes that all variants have.
    let certain: WordClass

    init(_ variants: some Collection<Variant>) {
      var lexeme = Lexeme(kind: .word, followsSpace: true, lower: 0, upper: 0)
      var certain = WordClass(rawValue: .max)
      for variant in variants {
        lexeme.add(variant)
        certain.formIntersection(variant.classes)
      }
      any = Variant(
        accents: .none, classes: lexeme.classes, number: lexeme.value, grams: lexeme.grams,
        classifiers: lexeme.classifiers)
      self.certain = variants.isEmpty ? [] : certain
    }
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

  /// One way of typing the words of a path with their accents, and what it stands for.
  struct Form: Sendable {
    /// Where the accents of its words begin in ``Vocabulary/accents``.
    let firstAccents: Int32
    /// Whether the accents of a name written in one piece cannot be told apart by syllable.
    let isJoined: Bool
    /// Whether it has accents at all.
    let isAccented: Bool
    /// How it fits the offers that it fits best; nil for a phrase only.
    var fit: Fit?
    /// Whether it is an offer's code.
    var isCode = false
    /// One of the offers.
    var offer: Int32 = -1
    /// Where the positions of the offers stand in ``Vocabulary/namedOffers``, ascending.
    var offers: Range<Int32> = 0..<0
    /// What the phrase of the lexicon can be; empty for none.
    var phrase: WordClass = []
  }

  /// A place in the trie of words.
  struct Node: Sendable {
    fileprivate let firstForm: Int32
    fileprivate let formCount: Int32
    /// Whether any path goes on from here.
    fileprivate(set) var goesOn = false
    /// Which words may lead on from here: a bit for each word number modulo 64.
    fileprivate(set) var nextWords: UInt64 = 0

    /// Whether something ends here.
    @inline(__always)
    var hasForms: Bool { formCount > 0 }

    /// What ends here.
    @inline(__always)
    var forms: Range<Int> { Int(firstForm)..<Int(firstForm &+ formCount) }
  }

  /// A word of the tables.
  struct Word: Sendable {
    let letters: Range<Int32>
    let variants: Range<Int32>
  }

  /// A place of the table of words with one letter left out, one for each word and letter.
  private struct ShortenedSlot: Sendable {
    /// The upper half of the hash; the lower says where to look first.
    var hash: UInt32 = 0
    /// The word it may be; -1 in a place that is free.
    var word: Int32 = -1
  }

  /// What a builder gathers.
  struct Tables {
    var letters: [UInt8] = []
    var words: [Word] = []
    var variants: [Variant] = []
    var accents: [Accents] = []
    var forms: [Form] = []
    /// Where each node's forms begin; one more than there are nodes.
    var formStarts: [Int32] = [0]
    var namedOffers: [Int32] = []
    var edges: [UInt64: Int32] = [:]
    /// Words as they are and with one letter left out (hashed), and the words they may be.
    var shortened: [(hash: UInt64, word: Int32)] = []
  }

  let letters: FlatTable<UInt8>
  let words: FlatTable<Word>
  let variants: FlatTable<Variant>
  /// The accents of each variant, by themselves: they are what is looked for.
  let variantAccents: FlatTable<Accents>
  /// For each word what it can be when its accents are not typed; the words of names behind the
  /// last that is in the lexicon mean nothing by themselves.
  let unaccented: FlatTable<Unaccented>
  let accents: FlatTable<Accents>
  let forms: FlatTable<Form>
  private let nodes: FlatTable<Node>
  private let namedOffers: FlatTable<Int32>
  private let shortened: FlatTable<ShortenedSlot>
  /// The node each word leads to from the root, or -1.
  private let firstNodes: FlatTable<Int32>
  private let wordSlots: FlatTable<WordSlot>
  private let edgeKeys: FlatTable<UInt64>
  private let edgeTargets: FlatTable<Int32>

  static let root: Int32 = 0

  init(_ tables: Tables) {
    letters = FlatTable(tables.letters)
    words = FlatTable(tables.words)
    variants = FlatTable(tables.variants)
    variantAccents = FlatTable(tables.variants.map(\.accents))
    unaccented = FlatTable(
      tables.words[...(tables.words.lastIndex { !$0.variants.isEmpty } ?? -1)].map {
        Unaccented(tables.variants[Int($0.variants.lowerBound)..<Int($0.variants.upperBound)])
      })
    accents = FlatTable(tables.accents)
    forms = FlatTable(tables.forms)
    namedOffers = FlatTable(tables.namedOffers)
    var shortened = [ShortenedSlot](
      repeating: ShortenedSlot(), count: Vocabulary.capacity(tables.shortened.count))
    for (hash, word) in tables.shortened {
      var slot = Int(truncatingIfNeeded: hash) & (shortened.count - 1)
      while shortened[slot].word >= 0 { slot = (slot + 1) & (shortened.count - 1) }
      shortened[slot] = ShortenedSlot(hash: UInt32(hash &>> 32), word: word)
    }
    self.shortened = FlatTable(shortened)
    // Every word of every comment asks here: more room, fewer words in one another's place.
    var slots = [WordSlot](
      repeating: WordSlot(), count: Vocabulary.capacity(tables.words.count) * 2)
    for (index, word) in tables.words.enumerated() {
      let key = WordKey(
        tables.letters.span, Int(word.letters.lowerBound)..<Int(word.letters.upperBound))
      var slot = key.slot(slots.count)
      while slots[slot].word >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = WordSlot(key: key, word: Int32(index))
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
    var nodes = zip(tables.formStarts, tables.formStarts.dropFirst()).map {
      Node(firstForm: $0, formCount: $1 - $0)
    }
    for (key, target) in tables.edges {
      let node = Int(key &>> 32)
      nodes[node].goesOn = true
      nodes[node].nextWords |= 1 &<< (key & 63)
      if node == 0 { firstNodes[Int(key & 0xFFFF_FFFF)] = target }
    }
    self.firstNodes = FlatTable(firstNodes)
    self.nodes = FlatTable(nodes)
  }

  /// A power of two that leaves the table at most half full.
  static func capacity(_ count: Int) -> Int {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }

  static func edgeKey(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) &<< 32 | UInt64(UInt32(bitPattern: word))
  }

  @inline(__always)
  private static func edgeSlot(_ key: UInt64, _ count: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 32) & (count - 1)
  }

  /// The number of a word, or -1.
  func word(_ text: ArraySlice<UInt8>) -> Int32 { word(text.span, 0..<text.count) }

  /// The number of a word of a text, or -1.
  @inline(__always)
  func word(_ text: [UInt8], _ range: Range<Int>) -> Int32 { word(text.span, range) }

  /// The number of a word of a text, or -1.
  func word(_ text: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    guard range.count <= 32 else { return -1 }
    let key = WordKey(text, range)
    var slot = key.slot(wordSlots.count)
    while true {
      let found = wordSlots[slot]
      if found.word < 0 { return -1 }
      if found.key == key, key.isWhole || isSpelled(found.word, text, range) { return found.word }
      slot = (slot + 1) & (wordSlots.count - 1)
    }
  }

  private func isSpelled(_ word: Int32, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var letter = Int(words[Int(word)].letters.lowerBound)
    for index in range {
      if letters[letter] != text[index] { return false }
      letter += 1
    }
    return true
  }

  /// The node a word leads to from the root, or -1.
  @inline(__always)
  func first(_ word: Int32) -> Int32 { firstNodes[Int(word)] }

  /// The node that a lexeme's word, or else the other, leads to from the root, or -1.
  func first(_ lexeme: Lexeme) -> Int32 {
    let node = lexeme.word >= 0 ? first(lexeme.word) : -1
    return node < 0 && lexeme.other >= 0 ? first(lexeme.other) : node
  }

  /// The node a word leads to from a node that is not the root, or -1.
  @inline(__always)
  func next(_ node: Int32, _ word: Int32) -> Int32 {
    let key = Vocabulary.edgeKey(node, word)
    var slot = Vocabulary.edgeSlot(key, edgeKeys.count)
    while true {
      let found = edgeKeys[slot]
      if found == key { return edgeTargets[slot] }
      if found == .max { return -1 }
      slot = (slot + 1) & (edgeKeys.count - 1)
    }
  }

  /// The node that a lexeme's word, or else the other, leads to from a node that is not the root, or -1.
  @inline(__always)
  func next(_ node: Int32, _ lexeme: Lexeme) -> Int32 {
    let next = lexeme.word >= 0 ? next(node, lexeme.word) : -1
    return next < 0 && lexeme.other >= 0 ? self.next(node, lexeme.other) : next
  }

  /// A node.
  @inline(__always)
  func node(_ node: Int32) -> Node { nodes[Int(node)] }

  /// Whether a word with the accents typed on it is one that means something or names goods.
  func isKnown(_ word: Int32, _ accents: Accents) -> Bool {
    for index in words[Int(word)].variants
    where accents.match(variantAccents[Int(index)]) != .none {
      return true
    }
    // A word of names: one of them must be typed so.
    let node = first(word)
    guard node >= 0 else { return false }
    return nodes[Int(node)].forms.contains {
      accents.match(self.accents[Int(forms[$0].firstAccents)]) != .none
    }
  }

  /// Whether a word with the accents typed on it is an offer's whole name.
  func isName(_ word: Int32, _ accents: Accents) -> Bool {
    let node = first(word)
    guard node >= 0 else { return false }
    return nodes[Int(node)].forms.contains {
      forms[$0].fit == .whole && self.accents[Int(forms[$0].firstAccents)] == accents
    }
  }

  /// Whether a word alone is an offer's whole name, whatever its accents.
  func isWholeName(_ word: Int32) -> Bool {
    let node = first(word)
    return node >= 0 && nodes[Int(node)].forms.contains { forms[$0].fit == .whole }
  }

  /// Whether a word alone is an offer's name, or begins one.
  func namesGoods(_ lexeme: Lexeme) -> Bool {
    let node = first(lexeme)
    return node >= 0
      && nodes[Int(node)].forms.contains { forms[$0].fit.map { $0 >= .head } ?? false }
  }

  /// Whether a word begins a name or a phrase, or is in names alone.
  func isOfNames(_ word: Int32) -> Bool {
    first(word) >= 0 || words[Int(word)].variants.isEmpty
  }

  /// The offers a form fits best, ascending.
  func offers(of form: Form) -> some Sequence<Int32> {
    form.offers.lazy.map { self.namedOffers[Int($0)] }
  }

  /// Whether an offer is one of those a form fits best.
  func fits(_ form: Form, _ offer: Int32) -> Bool {
    var (low, high) = (Int(form.offers.lowerBound), Int(form.offers.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if namedOffers[middle] == offer { return true }
      if namedOffers[middle] < offer { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// The words of offers' names one slip away: a letter wrong, missing, too many, or two swapped.
  func similar(to text: ArraySlice<UInt8>) -> [Int32] {
    var found: [Int32] = []
    func collect(_ hash: UInt64) {
      var slot = Int(truncatingIfNeeded: hash) & (shortened.count - 1)
      while shortened[slot].word >= 0 {
        let (known, candidate) = (shortened[slot].hash, shortened[slot].word)
        slot = (slot + 1) & (shortened.count - 1)
        guard known == UInt32(hash &>> 32), !found.contains(candidate) else { continue }
        let word = words[Int(candidate)].letters.map { letters[Int($0)] }[...]
        if EditDistance.isOne(text, word) { found.append(candidate) }
      }
    }
    collect(WordKey.hash(text))
    for index in text.indices { collect(WordKey.hash(text, without: index)) }
    return found
  }
}

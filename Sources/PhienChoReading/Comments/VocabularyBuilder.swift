internal import PhienCho
internal import VietnameseText

/// Gathers words and paths, then lays them out as a ``Vocabulary``.
struct VocabularyBuilder {
  private struct Part {
    let word: Int32
    let accents: Accents
    let letters: [UInt8]
    let marks: [Diacritics]
  }

  private var ids: [[UInt8]: Int32] = [:]
  private var texts: [[UInt8]] = []
  private var variants: [[Vocabulary.Variant]] = []
  private var edges: [UInt64: Int32] = [:]
  private var terminals: [[Vocabulary.Terminal]] = [[]]
  /// How many words lead to each node.
  private var depths: [Int] = [0]
  private var accents: [Accents] = []
  private var nameWords: Set<Int32> = []

  /// Words that open a name without telling what the goods are: "Thịt trâu" is also "trâu".
  private static let generalHeads: Set<[UInt8]> = Set(
    ["thit", "qua", "trai", "con", "hat", "cu", "rau"].map {
      Array($0.utf8)
    })

  init(lexicon: Lexicon, catalogue: Catalogue) {
    for entry in lexicon.entries { add(entry) }
    for (index, offer) in catalogue.offers.enumerated() {
      addName(offer.code.rawValue, offer: Int32(index), isCode: true)
      for name in [offer.name] + offer.aliases {
        addName(name, offer: Int32(index), isCode: false)
      }
    }
  }

  private mutating func parts(_ text: String) -> [Part] {
    let folded = FoldedText(text)
    return ChatTokenizer.tokens(in: folded).compactMap { token in
      guard token.kind == .word || token.kind == .number else { return nil }
      let letters = Array(folded.bytes[token.foldedRange])
      let marks = folded.marks[token.foldedRange]
      return Part(
        word: id(letters), accents: Accents(marks), letters: letters, marks: Array(marks))
    }
  }

  private mutating func id(_ letters: [UInt8]) -> Int32 {
    if let known = ids[letters] { return known }
    let id = Int32(texts.count)
    ids[letters] = id
    texts.append(letters)
    variants.append([])
    return id
  }

  private mutating func add(_ entry: Lexicon.Entry) {
    let parts = parts(entry.text)
    guard let first = parts.first else { return }
    if parts.count > 1 {
      let variant = Self.variant(entry, .none)
      insert(parts[...], offer: -1, fit: .whole, variant: variant)
      return
    }
    let new = Self.variant(entry, first.accents)
    let row = Int(first.word)
    if let same = variants[row].firstIndex(where: { $0.accents == first.accents }) {
      let old = variants[row][same]
      variants[row][same] = Vocabulary.Variant(
        accents: old.accents, classes: old.classes.union(new.classes),
        number: old.number == 0 ? new.number : old.number,
        grams: old.grams == 0 ? new.grams : old.grams,
        classifiers: old.classifiers.union(new.classifiers))
    } else {
      variants[row].append(new)
    }
  }

  private static func variant(_ entry: Lexicon.Entry, _ accents: Accents) -> Vocabulary.Variant {
    let classes = entry.classes
    return Vocabulary.Variant(
      accents: accents, classes: classes,
      number: classes.isDisjoint(with: [.number, .dozen, .numberLink]) ? 0 : entry.value,
      grams: classes.contains(.mass) ? entry.value : 0,
      classifiers: classes.contains(.classifier) ? ClassifierGroups(number: entry.value) : [])
  }

  private mutating func addName(_ name: String, offer: Int32, isCode: Bool) {
    let parts = parts(name)
    guard !parts.isEmpty else { return }
    insert(parts[...], offer: offer, fit: .whole, isCode: isCode)
    guard !isCode else { return }
    for part in parts { nameWords.insert(part.word) }
    insertJoined(parts, offer: offer)
    // A name of twenty words is a sentence; its inner words would only be in the way.
    guard parts.count <= 12 else { return }
    for length in 1..<parts.count { insert(parts.prefix(length), offer: offer, fit: .head) }
    guard parts.count > 1 else { return }
    let hasGeneralHead = Self.generalHeads.contains(parts[0].letters)
    for start in 1..<parts.count {
      for end in start + 1...parts.count {
        if start == 1, hasGeneralHead {
          insert(parts[start..<end], offer: offer, fit: .head)
        } else if end - start > 1 {
          insert(parts[start..<end], offer: offer, fit: .inner)
        }
      }
    }
  }

  /// A name typed without spaces, as one word.
  private mutating func insertJoined(_ parts: [Part], offer: Int32) {
    guard parts.count > 1 else { return }
    let letters = parts.flatMap(\.letters)
    guard letters.count <= 21 else { return }
    var joined = Accents(parts.flatMap(\.marks)[...])
    joined.tone = 0
    let part = Part(word: id(letters), accents: joined, letters: letters, marks: [])
    nameWords.insert(part.word)
    insert([part], offer: offer, fit: .whole, isJoined: true)
  }

  private mutating func insert(
    _ parts: ArraySlice<Part>, offer: Int32, fit: Vocabulary.Fit,
    variant: Vocabulary.Variant = Vocabulary.Variant(
      accents: .none, classes: [], number: 0, grams: 0, classifiers: []), isJoined: Bool = false,
    isCode: Bool = false
  ) {
    var node = Vocabulary.root
    for part in parts {
      let key = Vocabulary.edgeKey(node, part.word)
      if let next = edges[key] {
        node = next
      } else {
        let next = Int32(terminals.count)
        edges[key] = next
        terminals.append([])
        depths.append(depths[Int(node)] + 1)
        node = next
      }
    }
    let first = Int32(accents.count)
    accents += parts.map(\.accents)
    terminals[Int(node)].append(
      Vocabulary.Terminal(
        offer: offer, fit: fit, variant: variant, firstAccents: first, isJoined: isJoined,
        isCode: isCode))
  }

  /// What terminals of one group have in common.
  private struct GroupKey: Hashable {
    let fit: Vocabulary.Fit
    let isJoined: Bool
    let isCode: Bool
    let accents: [Accents]
  }

  /// The terminals of a node, those of names that differ in the offer only side by side: a head that
  /// a thousand names share is looked at once.
  private func grouped(_ row: [Vocabulary.Terminal], depth: Int) -> [Vocabulary.Terminal] {
    guard row.count > 1 else { return row }
    var groups: [[Vocabulary.Terminal]] = []
    var places: [GroupKey: Int] = [:]
    for terminal in row {
      guard terminal.offer >= 0 else {
        groups.append([terminal])
        continue
      }
      let first = Int(terminal.firstAccents)
      let key = GroupKey(
        fit: terminal.fit, isJoined: terminal.isJoined, isCode: terminal.isCode,
        accents: Array(accents[first..<first + depth]))
      guard let place = places[key] else {
        places[key] = groups.count
        groups.append([terminal])
        continue
      }
      // Offers come in the order of the catalogue; a name and an alias may begin alike.
      if groups[place].last?.offer != terminal.offer { groups[place].append(terminal) }
    }
    return groups.flatMap { group in
      var group = group
      group[0].groupCount = Int32(group.count)
      return group
    }
  }

  /// The tables.
  func build() -> Vocabulary {
    var tables = Vocabulary.Tables()
    for (text, forms) in zip(texts, variants) {
      let start = Int32(tables.letters.count)
      let firstVariant = Int32(tables.variants.count)
      tables.letters += text
      tables.variants += forms
      tables.words.append(
        Vocabulary.Word(
          letters: start..<Int32(tables.letters.count),
          variants: firstVariant..<Int32(tables.variants.count)))
    }
    tables.accents = accents
    tables.edges = edges
    for (node, row) in terminals.enumerated() {
      tables.terminals += grouped(row, depth: depths[node])
      tables.terminalStarts.append(Int32(tables.terminals.count))
    }
    for word in nameWords.sorted() {
      let text = texts[Int(word)][...]
      guard text.count >= 4, text.allSatisfy({ $0 > 0x39 }) else { continue }
      var hashes: Set<UInt64> = [WordKey.hash(text)]
      for index in text.indices { hashes.insert(WordKey.hash(text, without: index)) }
      for hash in hashes { tables.shortened[hash, default: []].append(word) }
    }
    return Vocabulary(tables)
  }
}

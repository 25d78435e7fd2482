internal import PhienCho
internal import VietnameseText

/// Gathers words and paths, then lays them out as a ``Vocabulary``.
struct VocabularyBuilder {
  private struct Part {
    let word: Int32
    let accents: Accents
    let letters: [UInt8]
    let marks: [Diacritics]

    /// Whether it is written in digits.
    var isNumber: Bool { letters.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// What a path of words may end as: a name of an offer, or a phrase.
  private struct Ending {
    let node: Int32
    /// The position of the offer in the catalogue; -1 for a phrase of the lexicon.
    let offer: Int32
    let fit: Vocabulary.Fit
    let phrase: WordClass
    let firstAccents: Int32
    let isJoined: Bool
    let isCode: Bool
  }

  private var ids: [[UInt8]: Int32] = [:]
  private var texts: [[UInt8]] = []
  private var variants: [[Vocabulary.Variant]] = []
  private var edges: [UInt64: Int32] = [:]
  private var endings: [Ending] = []
  /// How many words lead to each node.
  private var depths: [Int] = [0]
  private var accents: [Accents] = []
  private var nameWords: Set<Int32> = []

  /// Words that open a name without telling what the goods are: "Thịt trâu" is also "trâu".
  private static let generalHeads: Set<[UInt8]> = Set(
    ["thit", "qua", "trai", "con", "hat", "cu", "rau"].map {
      Array($0.utf8)
    })

  /// Words and pairs of words that are written in two ways, each of which names the same goods.
  private static let spellings = [
    ("giày", "giầy"), ("quýt", "quít"), ("mì", "mỳ"), ("chưng", "trưng"), ("trứng", "hột"),
    ("cà phê", "cafe"), ("cà phê", "cf"), ("cà phê", "cà fe"), ("cà phê", "cà fê"),
    ("cà phê", "cafê"), ("cà phê", "coffee"), ("ba chỉ", "3 chỉ"), ("ba rọi", "3 rọi"),
    ("một nắng", "1 nắng"), ("nước mắm", "nc mắm"),
    ("năm roi", "5 roi"), ("mãng cầu", "mãn cầu"), ("măng cụt", "măng cục"),
  ]

  /// A name with each of its words that has one spelt the other way.
  private static func otherSpellings(_ name: String) -> [String] {
    let words = Lexicon.canonical(name).split(separator: " ").map(String.init)
    // "Hot" alone is "hốt", too.
    guard words != ["trứng"] else { return [] }
    return spellings.flatMap { [($0.0, $0.1), ($0.1, $0.0)] }.compactMap { old, new in
      replacing(old.split(separator: " ").map(String.init), by: new, in: words)
    }
  }

  /// Words with some of them replaced where they first stand in a row; nil where they do not.
  private static func replacing(_ old: [String], by new: String, in words: [String]) -> String? {
    guard words.count >= old.count,
      let start = (0...words.count - old.count).first(where: {
        words[$0..<$0 + old.count].elementsEqual(old)
      })
    else { return nil }
    return (words[..<start] + [new] + words[(start + old.count)...]).joined(separator: " ")
  }

  init(lexicon: Lexicon, catalogue: Catalogue) {
    for entry in lexicon.entries { add(entry) }
    addUnits(of: catalogue, beside: lexicon)
    for (index, offer) in catalogue.offers.enumerated() {
      addName(offer.code.rawValue, offer: Int32(index), isCode: true)
      for name in [offer.name] + offer.aliases {
        addName(name, offer: Int32(index), isCode: false)
        for other in Self.otherSpellings(name) {
          addName(other, offer: Int32(index), isCode: false, hasInnerWords: false)
        }
      }
    }
  }

  /// Each offer's own unit counts it, also one that nobody else uses ("xấp", "đòn", "ghè").
  ///
  /// Their groups are those that the lexicon leaves, from the last; where none is left, the other
  /// units stay unknown.
  private mutating func addUnits(of catalogue: Catalogue, beside lexicon: Lexicon) {
    let last = lexicon.entries.lazy.filter { $0.classes == .classifier }.map(\.value).max() ?? 0
    var group = ClassifierGroups.lastNumber
    for offer in catalogue.offers {
      let unit: String
      switch offer.price.basis {
      case .kilogram: continue
      case .piece(let name): unit = name
      case .pack(let name, _): unit = name
      }
      let parts = parts(unit)
      guard parts.count == 1, let part = parts.first,
        !variants[Int(part.word)].contains(where: {
          $0.accents == part.accents && !$0.classes.isDisjoint(with: .units)
        }), group > last
      else { continue }
      add(Lexicon.Entry(unit, .classifier, group))
      group -= 1
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
      insert(parts[...], accents: keepAccents(parts), offer: -1, fit: .whole, phrase: entry.classes)
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

  /// Adds a name and what it begins with, and the words inside it, which stay as they are where it is only spelt
  /// the other way.
  private mutating func addName(
    _ name: String, offer: Int32, isCode: Bool, hasInnerWords: Bool = true
  ) {
    let parts = parts(name)
    guard !parts.isEmpty else { return }
    let accents = keepAccents(parts)
    insert(parts[...], accents: accents, offer: offer, fit: .whole, isCode: isCode)
    guard !isCode else { return }
    for part in parts { nameWords.insert(part.word) }
    insertJoined(parts, offer: offer)
    // A name of twenty words is a sentence; its inner words would only be in the way.
    guard parts.count <= 12 else { return }
    // "mực 1" of "Mực 1 nắng" would take the one of "mực 1kg".
    for length in 1..<parts.count where length == 1 || !parts[length - 1].isNumber {
      insert(parts.prefix(length), accents: accents, offer: offer, fit: .head)
    }
    guard hasInnerWords, parts.count > 1 else { return }
    let hasGeneralHead = Self.generalHeads.contains(parts[0].letters)
    let measures = measures(parts)
    for start in 1..<parts.count {
      for end in start + 1...parts.count {
        if start == 1, hasGeneralHead {
          insert(parts[start..<end], accents: accents, offer: offer, fit: .head)
        } else if end - start > 1,
          end == parts.count || end > start + 2 || !parts[end - 1].isNumber,
          !measures[start..<end].allSatisfy({ $0 })
        {
          insert(parts[start..<end], accents: accents, offer: offer, fit: .inner)
        }
      }
    }
  }

  /// Which words of a name only measure: "gói 1kg" in "Đường thốt nốt gói 1kg", which is what other goods
  /// come in, too.
  private func measures(_ parts: [Part]) -> [Bool] {
    var measures = [Bool](repeating: false, count: parts.count)
    for index in parts.indices.dropLast() where parts[index].isNumber && counts(parts[index + 1]) {
      measures[index] = true
      measures[index + 1] = true
      if index > 0, counts(parts[index - 1]) { measures[index - 1] = true }
      // "1m6", and the second side of "1m6x2m".
      var next = index + 2
      while next < parts.count, parts[next].isNumber || parts[next].letters == Array("x".utf8) {
        measures[next] = true
        next += 1
      }
    }
    return measures
  }

  /// Whether a word counts or measures something, however it is typed.
  private func counts(_ part: Part) -> Bool {
    variants[Int(part.word)].contains {
      !$0.classes.isDisjoint(with: [.mass, .classifier, .dozen, .otherCount, .size])
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
    insert([part], accents: keepAccents([part]), offer: offer, fit: .whole, isJoined: true)
  }

  /// Where the accents of a name's words begin from now on; those of the words in it are among them.
  private mutating func keepAccents(_ parts: [Part]) -> Int {
    accents += parts.lazy.map(\.accents)
    return accents.count - parts.count
  }

  /// Adds a path of some words of a name, the accents of which begin at a place.
  private mutating func insert(
    _ parts: ArraySlice<Part>, accents first: Int, offer: Int32, fit: Vocabulary.Fit,
    phrase: WordClass = [], isJoined: Bool = false, isCode: Bool = false
  ) {
    var node = Vocabulary.root
    for part in parts {
      let key = Vocabulary.edgeKey(node, part.word)
      if let next = edges[key] {
        node = next
      } else {
        let next = Int32(depths.count)
        edges[key] = next
        depths.append(depths[Int(node)] + 1)
        node = next
      }
    }
    endings.append(
      Ending(
        node: node, offer: offer, fit: fit, phrase: phrase,
        firstAccents: Int32(first + parts.startIndex), isJoined: isJoined, isCode: isCode))
  }

  /// What the endings of one form have in common.
  private struct FormKey: Hashable {
    let isJoined: Bool
    let accents: ArraySlice<Accents>
  }

  /// The forms of a node: a head that a thousand names share, typed alike, is looked at once.
  private func forms(
    _ row: some Collection<Ending>, depth: Int, _ tables: inout Vocabulary.Tables
  ) -> [Vocabulary.Form] {
    var places: [FormKey: Int] = [:]
    var groups: [(key: FormKey, endings: [Ending])] = []
    for ending in row {
      let key = FormKey(
        isJoined: ending.isJoined, accents: accents[Int(ending.firstAccents)...].prefix(depth))
      if let place = places[key] {
        groups[place].endings.append(ending)
      } else {
        places[key] = groups.count
        groups.append((key, [ending]))
      }
    }
    return groups.map { form($0.endings, $0.key, &tables) }
  }

  private func form(
    _ endings: [Ending], _ key: FormKey, _ tables: inout Vocabulary.Tables
  ) -> Vocabulary.Form {
    var form = Vocabulary.Form(
      firstAccents: Int32(key.accents.startIndex), isJoined: key.isJoined,
      isAccented: key.accents.contains { !$0.isEmpty })
    let names = endings.filter { $0.offer >= 0 }
    for ending in endings where ending.offer < 0 { form.phrase.formUnion(ending.phrase) }
    guard let fit = names.map(\.fit).max(), let first = names.first(where: { $0.fit == fit }) else {
      return form
    }
    form.fit = fit
    // A code that goods are called by, too, is their name.
    form.isCode = names.allSatisfy { $0.fit < fit || $0.isCode }
    form.offer = first.offer
    let start = Int32(tables.namedOffers.count)
    tables.namedOffers += Set(names.filter { $0.fit == fit }.map(\.offer)).sorted()
    form.offers = start..<Int32(tables.namedOffers.count)
    return form
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
    tables.edges = edges
    tables.accents = accents
    var ending = 0
    let byNode = endings.indices.sorted { (endings[$0].node, $0) < (endings[$1].node, $1) }
    for (node, depth) in depths.enumerated() {
      let start = ending
      while ending < byNode.count, endings[byNode[ending]].node == node { ending += 1 }
      tables.forms += forms(byNode[start..<ending].map { endings[$0] }, depth: depth, &tables)
      tables.formStarts.append(Int32(tables.forms.count))
    }
    for word in nameWords.sorted() {
      let text = texts[Int(word)][...]
      guard text.count >= 4, text.allSatisfy({ $0 > 0x39 }) else { continue }
      tables.shortened.append((WordKey.hash(text), word))
      // Of letters that follow each other alike it is one and the same which is left out.
      for index in text.indices where index == 0 || text[index] != text[index - 1] {
        tables.shortened.append((WordKey.hash(text, without: index), word))
      }
    }
    return Vocabulary(tables)
  }
}

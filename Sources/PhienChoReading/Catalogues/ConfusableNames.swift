public import PhienCho
internal import VietnameseText

/// Names of a catalogue that viewers' comments may not tell apart (tên dễ nhầm), found before going
/// live.
///
/// Nothing of this is an error: comments that leave it open are sent to a human. An operator who
/// sees the list first may add an alias, or say the codes aloud.
public struct ConfusableNames: Sendable, Hashable {
  /// Why two names may be taken for one another.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The same letters, or one the beginning or a part of the other, so that accents alone tell
    /// them apart: "bơ" and "bò", "dừa" and "dưa hấu".
    case accentsOnly
    /// One letter apart, without accents: "cam sành" and "cam xanh".
    case oneLetter
    /// One is a part of the other, word by word: "lạc" and "kẹo lạc".
    case partOf
  }

  /// Two names of different offers.
  public struct Pair: Sendable, Hashable {
    /// Why they may be taken for one another.
    public let kind: Kind
    /// The offer that stands first in the catalogue; of a ``Kind/partOf`` the one with the part.
    public let first: OfferCode
    /// Its name or alias.
    public let firstName: String
    /// The other offer.
    public let second: OfferCode
    /// Its name or alias.
    public let secondName: String

    /// The pair in a Vietnamese sentence, for the operator.
    public var explanation: String {
      let names = "“\(firstName)” (\(first)) và “\(secondName)” (\(second))"
      return switch kind {
      case .accentsOnly: "\(names) viết không dấu dễ lẫn: nhắc khách gõ dấu hoặc mã."
      case .oneLetter: "\(names) chỉ khác nhau một chữ cái: gõ nhầm là thành món kia."
      case .partOf:
        "“\(firstName)” (\(first)) nằm trong “\(secondName)” (\(second)): nên đọc đủ tên."
      }
    }
  }

  /// A name that is also a word of chat without its accents: "na", "nho".
  public struct ChatWord: Sendable, Hashable {
    /// The offer.
    public let offer: OfferCode
    /// Its name or alias.
    public let name: String

    /// The name in a Vietnamese sentence, for the operator.
    public var explanation: String {
      "“\(name)” (\(offer)) viết không dấu trùng với từ thường gặp: nên nhắc khách gõ dấu hoặc mã."
    }
  }

  /// The pairs, in the order of the catalogue.
  public let pairs: [Pair]

  /// The names that are also words of chat, in the order of the catalogue.
  public let chatWords: [ChatWord]

  /// A name as comments are compared with it.
  private struct Name {
    let offer: Int
    let text: String
    let words: [ArraySlice<UInt8>]
    let accents: [Accents]
    let key: [UInt8]

    /// Whether the accents of its words from one on are those of another name.
    func hasAccents(of other: Name, at start: Int) -> Bool {
      accents[start...].starts(with: other.accents)
    }
  }

  /// Finds the pairs of a catalogue.
  ///
  /// - Parameter catalogue: The catalogue.
  /// - Complexity: O(*n*) in the letters of all names, and in the pairs found; of names of more
  ///   than twelve words only the whole is looked for.
  public init(in catalogue: Catalogue) {
    var names: [Name] = []
    for (position, offer) in catalogue.offers.enumerated() {
      for text in [offer.name] + offer.aliases { names.append(Self.name(text, position)) }
    }
    var holders: [[UInt8]: [Int]] = [:]
    for (index, name) in names.enumerated() { holders[name.key, default: []].append(index) }
    var found: [(first: Int, second: Int, kind: Kind)] = []
    for (index, name) in names.enumerated() {
      for other in holders[name.key] ?? [] where other > index {
        found.append((index, other, .accentsOnly))
      }
      for (start, part) in Self.parts(name) {
        for other in holders[part] ?? [] {
          let isPart = name.hasAccents(of: names[other], at: start)
          found.append((other, index, isPart ? .partOf : .accentsOnly))
        }
      }
    }
    var lexicon: [[UInt8]: [Name]] = [:]
    for entry in Lexicon.vietnamese.entries {
      let word = Self.name(entry.text, 0)
      if holders[word.key] != nil { lexicon[word.key, default: []].append(word) }
    }
    var listed: Set<Int> = []
    chatWords =
      names
      .filter { name in
        // The word itself, with its accents, says what the name does.
        let isOther = lexicon[name.key]?.contains { $0.accents != name.accents } ?? false
        return isOther && listed.insert(name.offer).inserted
      }
      .map { ChatWord(offer: catalogue.offers[$0.offer].code, name: $0.text) }
    for (first, second) in Self.slips(names) { found.append((first, second, .oneLetter)) }
    var seen: Set<[Int]> = []
    pairs =
      found
      .filter { pair in
        let (first, second) = (names[pair.first].offer, names[pair.second].offer)
        return first != second && seen.insert([min(first, second), max(first, second)]).inserted
      }
      .sorted { (names[$0.first].offer, $0.second) < (names[$1.first].offer, $1.second) }
      .map { pair in
        Pair(
          kind: pair.kind, first: catalogue.offers[names[pair.first].offer].code,
          firstName: names[pair.first].text,
          second: catalogue.offers[names[pair.second].offer].code,
          secondName: names[pair.second].text)
      }
  }

  private static func name(_ text: String, _ offer: Int) -> Name {
    let folded = FoldedText(text)
    let tokens = ChatTokenizer.tokens(in: folded).filter { $0.kind == .word || $0.kind == .number }
    let words = tokens.map { folded.bytes[$0.foldedRange] }
    return Name(
      offer: offer, text: text, words: words,
      accents: tokens.map { Accents(folded.marks[$0.foldedRange]) },
      key: Array(words.joined(separator: [0x20])))
  }

  /// The runs of words within a name that are less than all of it.
  private static func parts(_ name: Name) -> [(start: Int, key: [UInt8])] {
    let count = name.words.count
    guard (2...12).contains(count) else { return [] }
    var parts: [(start: Int, key: [UInt8])] = []
    for start in 0..<count {
      for end in start + 1...count where end - start < count {
        parts.append((start, Array(name.words[start..<end].joined(separator: [0x20]))))
      }
    }
    return parts
  }

  /// Names one slip apart: such names share a form that lacks one letter.
  private static func slips(_ names: [Name]) -> [(Int, Int)] {
    var shortened: [[UInt8]: [Int]] = [:]
    for (index, name) in names.enumerated() where (4...40).contains(name.key.count) {
      var forms: Set<[UInt8]> = [name.key]
      for place in name.key.indices {
        forms.insert(EditDistance.dropping(place, from: name.key[...]))
      }
      for form in forms { shortened[form, default: []].append(index) }
    }
    var pairs: Set<[Int]> = []
    for holders in shortened.values where holders.count > 1 {
      for (place, first) in holders.enumerated() {
        for second in holders[(place + 1)...]
        where EditDistance.isOne(names[first].key[...], names[second].key[...]) {
          pairs.insert([min(first, second), max(first, second)])
        }
      }
    }
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }
}

internal import Foundation
internal import PhienCho

/// The quantities and names of the reader's grammar, written as one would first write them: Strings,
/// Characters, `lowercased()`, and dictionaries.
///
/// It knows what the reader knows of amounts and names: numbers in digits and words, decimals,
/// fractions, "rưỡi" and "nửa", "1kg2", packs of a mass, "x3", ranges, money, phones to be left
/// aside; names and their first words, with and without accents, stretched and styled letters,
/// spaces left out, one slip of a letter. It knows no intents, no changes, and shows no evidence.
/// How often it finds what the reader finds, the benchmark prints.
struct PlainReader {
  private struct Name {
    let text: String
    let offer: Int
    let isWhole: Bool
  }

  struct Amount {
    var thousandths: Int64
    var grams: Int64 = 0
    var contents: Int64 = 0
    var isOpen = false
    var isMoney = false
  }

  typealias Line = (offer: Int, amount: Amount?)

  /// The names by their folded words, written together.
  private var names: [String: [Name]] = [:]
  /// The same names with one letter left out.
  private var slips: [String: Set<String>] = [:]
  private var known: Set<String> = []
  private var longest = 1

  init(_ catalogue: Catalogue) {
    for (position, offer) in catalogue.offers.enumerated() {
      for name in [offer.name, offer.code.rawValue] + offer.aliases {
        let words = PlainWord.words(name)
        longest = max(longest, words.count)
        for length in stride(from: 1, through: words.count, by: 1) {
          let head = words.prefix(length)
          let key = head.map(\.folded).joined()
          known.insert(words[length - 1].folded)
          names[key, default: []].append(
            Name(
              text: head.map(\.text).joined(), offer: position, isWhole: length == words.count))
          guard length == words.count, key.count > 4 else { continue }
          for shorter in Self.shortened(key) { slips[shorter, default: []].insert(key) }
        }
      }
    }
    known.formUnion(PlainWord.chat)
    known.formUnion(PlainWord.units)
  }

  // MARK: Names

  private static func shortened(_ key: String) -> [String] {
    key.indices.map { key[..<$0] + key[key.index(after: $0)...] }.map(String.init)
  }

  /// The name that differs by one letter: one more, one less, another one, or two in turn.
  private func mended(_ key: String) -> String? {
    var found: Set<String> = []
    for candidate in [key] + Self.shortened(key) {
      if names[candidate] != nil { found.insert(candidate) }
      found.formUnion(slips[candidate] ?? [])
    }
    let near = found.filter { Self.isOneSlip(Array(key), Array($0)) }
    return near.count == 1 ? near.first : nil
  }

  private static func isOneSlip(_ typed: [Character], _ meant: [Character]) -> Bool {
    var start = 0
    while start < min(typed.count, meant.count), typed[start] == meant[start] { start += 1 }
    let (left, right) = (typed[start...], meant[start...])
    switch left.count - right.count {
    case 1: return left.dropFirst() == right
    case -1: return right.dropFirst() == left
    case 0:
      return left.dropFirst() == right.dropFirst()
        || (left.count > 1 && left.dropFirst(2) == right.dropFirst(2)
          && left.first == right.dropFirst().first && left.dropFirst().first == right.first)
    default: return false
    }
  }

  private func offers(_ found: [Name], typed: String, isPlain: Bool) -> Set<Int> {
    let fitting = found.filter { isPlain || $0.text == typed }
    let whole = fitting.filter(\.isWhole)
    return Set((whole.isEmpty ? fitting : whole).map(\.offer))
  }

  private func name(_ words: [PlainWord], _ index: inout Int) -> Int? {
    for length in stride(from: min(longest, words.count - index), through: 1, by: -1) {
      let range = words[index..<index + length]
      if length == 1, PlainWord.chat.contains(words[index].folded) {
        // "shop ơi", "tui": no goods, but for the name as it is written.
        guard words[index].text != words[index].folded || words[index].folded == "oi",
          index == 0 || !PlainWord.people.contains(words[index - 1].folded)
        else { continue }
      }
      let key = range.map(\.folded).joined()
      let typed = range.map(\.text).joined()
      var offers: Set<Int> = []
      if let found = names[key] {
        offers = self.offers(found, typed: typed, isPlain: typed == key)
      } else if key.count > 4, range.contains(where: { !known.contains($0.folded) }),
        range.allSatisfy({ !$0.isNumber }), let key = mended(key), let found = names[key]
      {
        offers = self.offers(found, typed: typed, isPlain: true)
      }
      guard !offers.isEmpty else { continue }
      index += length
      return offers.count == 1 ? offers.first : -1
    }
    return nil
  }

  // MARK: Lines

  /// The offers that a comment names, in their order, each with its amount.
  func lines(_ text: String) -> [Line] {
    let words = PlainWord.withoutPhones(PlainWord.words(text))
    var lines: [Line] = []
    var waiting: Amount?
    var index = 0
    while index < words.count {
      if let amount = PlainAmounts.amount(words, &index) {
        guard !amount.isMoney else { continue }
        if let last = lines.indices.last, lines[last].amount == nil {
          lines[last].amount = amount
        } else {
          waiting = amount
        }
      } else if let offer = name(words, &index) {
        lines.append((offer, waiting))
        waiting = nil
      } else {
        index += 1
      }
    }
    return lines
  }

  /// A number that depends on the lines of a comment.
  func read(_ text: String) -> Int {
    lines(text).reduce(1) { sum, line in
      guard let amount = line.amount, !amount.isOpen else { return sum &+ line.offer }
      let (mass, overflow) = amount.thousandths.multipliedReportingOverflow(by: amount.grams)
      return sum &+ line.offer &+ Int(overflow ? 0 : mass &+ amount.contents)
    }
  }
}

internal import Foundation
internal import PhienCho

/// The quantities and names of the reader's grammar, written as one would first write them: Strings,
/// Characters, `lowercased()`, and dictionaries.
///
/// It knows numbers in digits and words, decimals, fractions, "rưỡi" and "nửa", "1kg2", packs of a
/// mass, "x3", ranges, money, phones to be left aside, names and their first words, with and without
/// accents. It knows no intents, no changes, no typing slips, and shows no evidence.
struct PlainReader {
  private struct Word {
    let text: String
    let folded: String
    let isNumber: Bool
    let followsSpace: Bool
  }

  private struct Name {
    let text: String
    let offer: Int
    let isWhole: Bool
  }

  private struct Amount {
    var thousandths: Int64
    var grams: Int64 = 0
    var contents: Int64 = 0
    var isOpen = false
    var isMoney = false
  }

  private var names: [String: [Name]] = [:]
  private var longest = 1
  private let masses: [String: Int64] = [
    "kg": 1000, "ky": 1000, "ki": 1000, "kí": 1000, "ký": 1000, "kilo": 1000, "cân": 1000,
    "can": 1000, "lạng": 100, "lang": 100, "g": 1, "gam": 1, "gram": 1, "yến": 10_000,
    "yen": 10_000, "tạ": 100_000, "ta": 100_000, "tấn": 1_000_000,
  ]
  private let classifiers: Set<String> = [
    "hop", "goi", "chai", "doi", "cai", "chiec", "qua", "trai", "tui", "thung", "bo", "hu", "lon",
    "bao", "bich", "con", "bup", "cap", "nai", "lo", "vi", "khay", "chuc",
  ]
  private let moneys: Set<String> = [
    "k", "nghin", "ngan", "d", "dong", "vnd", "tr", "trieu", "ca", "xi",
  ]
  private let numbers: [String: Int64] = [
    "một": 1, "mot": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "bon": 4, "tư": 4, "năm": 5,
    "nam": 5, "lăm": 5, "sáu": 6, "sau": 6, "bảy": 7, "bay": 7, "tám": 8, "tam": 8, "chín": 9,
    "chin": 9, "mười": 10, "muoi": 10, "mươi": 10, "trăm": 100, "tram": 100,
  ]

  init(_ catalogue: Catalogue) {
    for (position, offer) in catalogue.offers.enumerated() {
      for name in [offer.name, offer.code.rawValue] + offer.aliases {
        let words = Self.words(name)
        longest = max(longest, words.count)
        for length in 1...max(words.count, 1) where length <= words.count {
          let head = words.prefix(length)
          names[head.map(\.folded).joined(separator: " "), default: []].append(
            Name(
              text: head.map(\.text).joined(separator: " "), offer: position,
              isWhole: length == words.count))
        }
      }
    }
  }

  private static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    var run = ""
    var followsSpace = true
    func close() {
      guard let first = run.first else { return }
      let folded = run.folding(options: .diacriticInsensitive, locale: nil)
        .replacingOccurrences(of: "đ", with: "d")
      words.append(
        Word(
          text: run, folded: folded, isNumber: first.isNumber, followsSpace: followsSpace))
      run = ""
      followsSpace = false
    }
    for character in text.lowercased() {
      if character.isWhitespace {
        close()
        followsSpace = true
      } else if character.isLetter || character.isNumber {
        if let last = run.last, last.isNumber != character.isNumber { close() }
        run.append(character)
      } else {
        close()
        words.append(
          Word(
            text: String(character), folded: String(character), isNumber: false,
            followsSpace: followsSpace))
        followsSpace = false
      }
    }
    close()
    return words
  }

  // MARK: Numbers and quantities

  private func number(_ words: [Word], _ index: inout Int) -> Amount? {
    guard index < words.count else { return nil }
    if words[index].folded == "nua" {
      index += 1
      return Amount(thousandths: 500)
    }
    if words[index].isNumber, let value = Int64(words[index].text), value < 1_000_000_000 {
      var amount = Amount(thousandths: value * 1000)
      index += 1
      if index + 1 < words.count, words[index + 1].isNumber, !words[index].followsSpace,
        !words[index + 1].followsSpace, let next = Int64(words[index + 1].text)
      {
        let digits = words[index + 1].text.count
        if words[index].text == "." || words[index].text == "," {
          if digits == 3 {
            amount.thousandths = amount.thousandths * 1000 + next * 1000
            amount.isMoney = true
          } else if digits < 3 {
            amount.thousandths += next * (digits == 1 ? 100 : 10)
          }
          index += 2
        } else if words[index].text == "/", next > 1, next <= 10 {
          amount.thousandths /= next
          index += 2
        }
      }
      if index + 1 < words.count, ["-", "~", "den", "hoac"].contains(words[index].folded),
        words[index + 1].isNumber
      {
        amount.isOpen = true
        index += 2
      }
      return amount
    }
    var total: Int64 = 0
    let start = index
    while index < words.count, let value = numbers[words[index].text] {
      if value >= 10, total > 0 { total *= value } else { total += value }
      if total > 1_000 { break }
      index += 1
    }
    return index > start ? Amount(thousandths: total * 1000) : nil
  }

  private func amount(_ words: [Word], _ index: inout Int) -> Amount? {
    guard var amount = number(words, &index) else { return nil }
    guard index < words.count else { return amount }
    let unit = words[index]
    if let grams = masses[unit.text] {
      amount.grams = grams
      index += 1
      guard index < words.count else { return amount }
      if ["rưỡi", "ruoi"].contains(words[index].text) {
        amount.thousandths += 500
        index += 1
      } else if words[index].isNumber, !words[index].followsSpace, words[index].text.count < 4,
        let tail = Int64(words[index].text)
      {
        var scale: Int64 = 1000
        for _ in words[index].text { scale /= 10 }
        amount.thousandths += tail * scale
        index += 1
      } else if words[index].text == "x" || words[index].text == "*" {
        var next = index + 1
        if let factor = number(words, &next) {
          amount.thousandths = amount.thousandths * factor.thousandths / 1000
          index = next
        }
      }
    } else if classifiers.contains(unit.folded) {
      index += 1
      var next = index
      if let contents = number(words, &next), next < words.count,
        let grams = masses[words[next].text]
      {
        amount.contents = contents.thousandths * grams / 1000
        index = next + 1
      }
    } else if moneys.contains(unit.folded) {
      amount.isMoney = true
      index += 1
    }
    return amount
  }

  // MARK: Names

  private func name(_ words: [Word], _ index: inout Int) -> Int? {
    for length in stride(from: min(longest, words.count - index), through: 1, by: -1) {
      let range = words[index..<index + length]
      guard let found = names[range.map(\.folded).joined(separator: " ")] else { continue }
      let typed = range.map(\.text).joined(separator: " ")
      let isPlain = typed == range.map(\.folded).joined(separator: " ")
      let fitting = found.filter { isPlain || $0.text == typed }
      let whole = fitting.filter(\.isWhole)
      let offers = Set((whole.isEmpty ? fitting : whole).map(\.offer))
      guard !offers.isEmpty else { continue }
      index += length
      return offers.count == 1 ? offers.first : -1
    }
    return nil
  }

  /// Leaves out runs of nine digits and more.
  private func withoutPhones(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    var index = 0
    while index < words.count {
      var end = index
      var digits = ""
      while end < words.count, words[end].isNumber || (digits != "" && words[end].text == ".") {
        if words[end].isNumber { digits += words[end].text }
        end += 1
      }
      if digits.count >= 9, digits.hasPrefix("0") || digits.hasPrefix("84") {
        index = end
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  /// The lines of a comment: how many, and a number that depends on what they are.
  func read(_ text: String) -> Int {
    let words = withoutPhones(Self.words(text))
    var lines: [(offer: Int, amount: Amount?)] = []
    var waiting: Amount?
    var index = 0
    while index < words.count {
      if let offer = name(words, &index) {
        lines.append((offer, waiting))
        waiting = nil
      } else if let amount = amount(words, &index) {
        guard !amount.isMoney else { continue }
        if let last = lines.indices.last, lines[last].amount == nil {
          lines[last].amount = amount
        } else {
          waiting = amount
        }
      } else {
        index += 1
      }
    }
    return lines.reduce(lines.count) { sum, line in
      guard let amount = line.amount, !amount.isOpen else { return sum &+ line.offer }
      let (mass, overflow) = amount.thousandths.multipliedReportingOverflow(by: amount.grams)
      return sum &+ line.offer &+ Int(overflow ? 0 : mass &+ amount.contents)
    }
  }
}

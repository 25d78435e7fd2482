internal import Foundation

/// A word of a comment for the plain reader, as it was typed and without accents.
struct PlainWord {
  let text: String
  let folded: String
  let isNumber: Bool
  let followsSpace: Bool

  /// Words that speak to people.
  static let people: Set<String> = [
    "shop", "sop", "em", "anh", "chi", "ban", "co", "chu", "bac", "di", "cau", "me", "nang", "ad",
    "e", "a", "c", "b", "con", "chau", "minh", "mk", "tui", "toi", "to", "mn",
  ]

  /// Words that are no goods by themselves.
  static let chat: Set<String> = people.union([
    "oi", "cho", "de", "lay", "chot", "mua", "dat", "gui", "ship", "nha", "nhe", "nhen", "nghe",
    "nghen", "hen", "hi", "ne", "luon", "voi", "va", "cam", "on", "don", "len", "danh", "goi",
    "so", "nhan", "tin", "them", "nua", "ok", "the", "dang", "la", "co", "con", "khong", "gia",
    "bao", "nhieu", "o", "sdt", "dt", "giao", "dia", "mk", "thi", "may", "ngon", "qua", "di",
    "chao", "hang", "chuc",
  ])

  /// Words of amounts.
  static let units: Set<String> = Set(PlainAmounts.masses.keys).union(PlainAmounts.classifiers)
    .union(PlainAmounts.moneys).union(PlainAmounts.numbers.keys).union(["ruoi", "nua"])

  /// "ổiiii" is "ổi".
  private static func unstretched(_ word: String) -> String {
    var result = ""
    var run = 0
    for (character, next) in zip(word, word.dropFirst().map(Optional.some) + [nil]) {
      run += 1
      if character == next { continue }
      result += String(repeating: character, count: run > 2 ? 1 : run)
      run = 0
    }
    return result
  }

  /// The words of a comment in their order; each sign is one, too.
  static func words(_ text: String) -> [PlainWord] {
    var words: [PlainWord] = []
    var run = ""
    var followsSpace = true
    func close() {
      guard let first = run.first else { return }
      if !first.isNumber { run = unstretched(run) }
      let folded = run.folding(options: .diacriticInsensitive, locale: nil)
        .replacingOccurrences(of: "đ", with: "d")
      words.append(
        PlainWord(text: run, folded: folded, isNumber: first.isNumber, followsSpace: followsSpace))
      run = ""
      followsSpace = false
    }
    // Styled letters are letters.
    for character in text.precomposedStringWithCompatibilityMapping.lowercased() {
      if character.isWhitespace {
        close()
        followsSpace = true
      } else if character.isLetter || character.isNumber {
        if let last = run.last, last.isNumber != character.isNumber { close() }
        run.append(character)
      } else {
        close()
        words.append(
          PlainWord(
            text: String(character), folded: String(character), isNumber: false,
            followsSpace: followsSpace))
        followsSpace = false
      }
    }
    close()
    return words
  }

  /// Leaves out runs of nine digits and more.
  static func withoutPhones(_ words: [PlainWord]) -> [PlainWord] {
    var result: [PlainWord] = []
    var index = 0
    while index < words.count {
      var end = index
      var digits = ""
      if words[end].folded == "o", end + 1 < words.count, words[end + 1].isNumber {
        digits = "0"
        end += 1
      }
      while end < words.count, digits.count < 10,
        words[end].isNumber || (digits != "" && [".", "-"].contains(words[end].text))
      {
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
}

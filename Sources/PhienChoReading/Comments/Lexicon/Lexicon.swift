internal import VietnameseText

/// The words a reader knows, as data: each table in a file of its own, extended by adding rows.
///
/// Words are written with their accents. Text without accents matches every word it may stand for;
/// accents that are typed must agree.
struct Lexicon: Sendable {
  /// One word or phrase.
  struct Entry: Sendable, Hashable {
    /// The word, or words separated by single spaces, with accents.
    let text: String
    /// What it can be.
    let classes: WordClass
    /// The value of a number word, what a word that links numbers says of the second, the grams of a mass unit, the group of a classifier.
    let value: Int64

    init(_ text: String, _ classes: WordClass, _ value: Int64 = 0) {
      self.text = text
      self.classes = classes
      self.value = value
    }
  }

  /// The entries, in no particular order; a word may occur several times.
  let entries: [Entry]

  /// The words of Vietnamese live selling.
  static let vietnamese = Lexicon(
    entries: massUnits + classifiers + numbers + otherGoods + orderWords + changeWords
      + questionWords
      + clauseWords + smallWords + placeWords)

  /// These words and those of an extension.
  func extended(by words: LexiconExtension?) -> Lexicon {
    guard let words else { return self }
    return Lexicon(entries: entries + words.rows)
  }

  /// The entries of each text.
  var byText: [String: [Entry]] {
    Dictionary(grouping: entries) { Self.canonical($0.text) }
  }

  /// A word or phrase as texts are compared: composed, in lower case, with single spaces.
  static func canonical(_ text: String) -> String {
    let composed = (try? NormalizationForm.nfc.normalize(text)) ?? text
    return composed.lowercased().split(separator: " ").joined(separator: " ")
  }

  /// Whether a text is a word, or up to four, in letters.
  static func isPhrase(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...4).contains(words.count)
      && text.unicodeScalars.allSatisfy { $0 == " " || $0.properties.isAlphabetic }
      && text.utf8.count <= 64
  }

  /// Entries of one class, written as a list of words separated by commas.
  static func words(_ classes: WordClass, _ list: String) -> [Entry] {
    list.utf8.split(separator: UInt8(ascii: ",")).map { part in
      Entry(trimmed(part), classes)
    }
  }

  private static func trimmed(_ part: Substring.UTF8View) -> String {
    var part = part
    while let first = part.first, first == 0x20 || first == 0x0A { part = part.dropFirst() }
    while let last = part.last, last == 0x20 || last == 0x0A { part = part.dropLast() }
    return String(Substring(part))
  }
}

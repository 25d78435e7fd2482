/// Words that a partner adds to what a ``CommentReader`` knows: units, verbs that order, words that
/// ask, slang, or the words of another language (tiếng Tày, tiếng Xơ Đăng).
///
/// ```swift
/// let words = try LexiconExtension([
///   .word("xúc", means: "chốt"), .word("dzới", means: "với"),
///   .massUnit("xô", grams: 5_000), .classifier("gùi"),
/// ])
/// let reader = CommentReader(catalogue: catalogue, extending: words)
/// ```
///
/// A word that means another is read wherever that one is: as a number, a verb, a question. Words
/// are given with their accents, and read without them, too.
public struct LexiconExtension: Sendable, Hashable, Codable {
  /// One word or phrase of up to four words.
  public enum Entry: Sendable, Hashable, Codable {
    /// A word that means what one that the reader knows does.
    case word(_ text: String, means: String)
    /// A unit of mass, of 1 to 1 000 000 000 grams.
    case massUnit(_ text: String, grams: Int64)
    /// A classifier or pack that goods may be sold by; the same as another one, if that is given.
    case classifier(_ text: String, like: String? = nil)

    /// The word.
    public var text: String {
      switch self {
      case .word(let text, _), .massUnit(let text, _), .classifier(let text, _): text
      }
    }
  }

  /// The words, as they were given.
  public let entries: [Entry]

  /// What the words are to the grammar.
  let rows: [Lexicon.Entry]

  /// Checks words.
  ///
  /// - Parameter entries: The words; a later one may mean an earlier one.
  /// - Throws: ``LexiconError``, which names the first word that cannot be added: one that is no
  ///   word or phrase, that is known with another meaning, whose meaning is not known, whose grams
  ///   are out of range, or that is one classifier too many.
  /// - Complexity: O(*n*) in the letters of the words and in those that a reader knows.
  public init(_ entries: [Entry]) throws(LexiconError) {
    var known = Lexicon.vietnamese.byText
    var rows: [Lexicon.Entry] = []
    var groups = Int64(Lexicon.classifierGroups.count)
    for (position, entry) in entries.enumerated() {
      func refuse(_ code: LexiconError.Code, _ value: String) -> LexiconError {
        LexiconError(code: code, position: position, text: entry.text, value: value)
      }
      let key = Lexicon.canonical(entry.text)
      guard Lexicon.isPhrase(key) else { throw refuse(.malformed, entry.text) }
      var meanings: [Lexicon.Entry]
      switch entry {
      case .word(_, let means):
        meanings = known[Lexicon.canonical(means)] ?? []
        guard !meanings.isEmpty else { throw refuse(.unknownMeaning, means) }
      case .massUnit(_, let grams):
        guard (1...1_000_000_000).contains(grams) else { throw refuse(.outOfRange, "\(grams)") }
        meanings = [Lexicon.Entry(key, .mass, grams)]
      case .classifier(_, let like?):
        meanings = (known[Lexicon.canonical(like)] ?? []).filter { $0.classes == .classifier }
        guard !meanings.isEmpty else { throw refuse(.unknownMeaning, like) }
      case .classifier(_, nil):
        groups += 1
        guard groups <= 63 else { throw refuse(.tooMany, "\(groups)") }
        meanings = [Lexicon.Entry(key, .classifier, groups)]
      }
      meanings = meanings.map { Lexicon.Entry(key, $0.classes, $0.value) }
      if let old = known[key] {
        guard meanings.allSatisfy(old.contains) else { throw refuse(.conflict, entry.text) }
        continue
      }
      known[key] = meanings
      rows += meanings
    }
    self.entries = entries
    self.rows = rows
  }

  /// Reads the words and checks them as ``init(_:)`` does.
  ///
  /// - Throws: `DecodingError`, also for words that cannot be added.
  public init(from decoder: any Decoder) throws {
    let entries = try decoder.singleValueContainer().decode([Entry].self)
    do {
      try self.init(entries)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: error.description))
    }
  }

  /// Writes the words as they were given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(entries)
  }
}

/// Why words cannot be added to what a reader knows.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong; more may come.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The text is no word or phrase of up to four words in letters.
    case malformed
    /// The meaning is no word that the reader knows.
    case unknownMeaning
    /// The grams are out of range.
    case outOfRange
    /// The reader knows the word, and by another meaning.
    case conflict
    /// There is no room for another classifier.
    case tooMany
  }

  /// What is wrong.
  public let code: Code
  /// The place of the word in the list, from 0.
  public let position: Int
  /// The word.
  public let text: String
  /// What is at fault.
  public let value: String

  /// A sentence a user can act on.
  public var description: String {
    let reason =
      switch code {
      case .malformed: "must be one to four words in letters"
      case .unknownMeaning: "means \"\(value)\", which is not known"
      case .outOfRange: "\(value) grams are not between 1 and 1 000 000 000"
      case .conflict: "is known already and means something else"
      case .tooMany: "is one classifier too many: 63 are the most"
      }
    return "entries[\(position)] \"\(text)\": \(reason)"
  }
}

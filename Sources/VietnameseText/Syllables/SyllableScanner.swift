/// Finds the words of a text and says which are Vietnamese syllables.
///
/// Nothing is allocated, and each byte is looked at once. A word is a longest run of letters,
/// digits and combining marks: "3kg", "Krông" and "Zürich" are one word each, and none of them a
/// syllable; "thanh-long" is two words.
public enum SyllableScanner: Sendable {
  /// Calls `body` with each word of a text, in order.
  ///
  /// Takes linear time and allocates nothing.
  /// - Parameters:
  ///   - text: The text.
  ///   - body: Is given each word.
  public static func forEachWord(in text: UTF8Span, _ body: (ScannedWord) -> Void) {
    let table = SyllableTable.shared
    unsafe text.span.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe WordPacking.forEachWord(base, count: bytes.count) { body($0.resolved(table)) }
    }
  }

  /// Calls `body` with each word of a text, in order.
  ///
  /// Takes linear time; allocates only where the string's storage is not UTF-8.
  /// - Parameters:
  ///   - text: The text.
  ///   - body: Is given each word.
  public static func forEachWord(in text: String, _ body: (ScannedWord) -> Void) {
    forEachWord(in: text.utf8Span, body)
  }

  /// Counts the words of a text by kind.
  ///
  /// Takes linear time and allocates nothing.
  /// - Parameter text: The text.
  /// - Returns: How many words are native syllables, loans and neither. A tone on any vowel or
  ///   consonant letter counts here; ``forEachWord(in:_:)-(UTF8Span,_)`` is stricter.
  public static func tally(_ text: UTF8Span) -> SyllableTally {
    let table = SyllableTable.shared
    var (words, syllables, loans) = (0, 0, 0)
    unsafe text.span.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe WordPacking.forEachRun(base, count: bytes.count) { word in
        let entry = table.entry(word.letters)
        let valid = word.validity(entry)
        words &+= word.letters | word.tones != 0 ? 1 : 0
        syllables &+= valid
        loans &+= Int(entry.loan) & valid
      }
    }
    return SyllableTally(native: syllables - loans, loan: loans, other: words - syllables)
  }
}

/// How many words of a text are Vietnamese syllables.
public struct SyllableTally: Sendable, Hashable {
  /// Words that are syllables of native and Sino-Vietnamese spelling.
  public let native: Int
  /// Words that are syllables only loans and names have.
  public let loan: Int
  /// Words that are no syllables: numbers, foreign words, misspellings.
  public let other: Int
}

/// A word of a text and the syllable it is.
public struct ScannedWord: Sendable, Hashable {
  /// Where the word is, in bytes of UTF-8.
  public let range: Range<Int>
  /// The syllable; nil where the word is none.
  public let syllable: Syllable?
  /// Where its tone is written; ``TonePlacement/neutral`` where the word is no syllable.
  public let placement: TonePlacement
}

/// Where a written syllable has its tone mark.
public enum TonePlacement: String, Sendable, Hashable, CaseIterable {
  /// Where both styles write it, or there is no mark: "toán", "ba".
  case neutral
  /// Where only the traditional style writes it: "hòa".
  case traditional
  /// Where only the reformed style writes it: "hoà".
  case reformed
  /// On another vowel letter: "tóan", "nứơc".
  case misplaced
}

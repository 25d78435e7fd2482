internal import VietnameseText

/// Whether letters spell a Vietnamese syllable in some accents: then a word nobody knows is a word,
/// and not two words without the space between.
enum SyllableLetters {
  /// The letters of every syllable, without accents; no syllable has more than eight.
  private static let table: FlatTable<WordKey> = {
    var keys: Set<[UInt8]> = []
    for syllable in Syllable.all where syllable.tone == .ngang || syllable.tone == .sac {
      keys.insert(FoldedText(syllable.description).bytes)
    }
    var slots = [WordKey](repeating: WordKey(), count: Vocabulary.capacity(keys.count))
    for letters in keys {
      let key = WordKey(letters.span, 0..<letters.count)
      var slot = key.slot(slots.count)
      while slots[slot] != WordKey() { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = key
    }
    return FlatTable(slots)
  }()

  /// Whether the letters of a range, without accents, spell a syllable.
  static func spell(_ letters: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard (1...8).contains(range.count) else { return false }
    let key = WordKey(letters, range)
    let table = table
    var slot = key.slot(table.count)
    while table[slot] != WordKey() {
      if table[slot] == key { return true }
      slot = (slot + 1) & (table.count - 1)
    }
    return false
  }
}

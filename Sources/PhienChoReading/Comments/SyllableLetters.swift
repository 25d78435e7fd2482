internal import VietnameseText

/// Whether letters spell a Vietnamese syllable in some accents: then a word nobody knows is a word,
/// and not two words without the space between.
enum SyllableLetters {
  /// The letters of every syllable, without accents.
  private static let table: Set<[UInt8]> = {
    var letters: Set<[UInt8]> = []
    for syllable in Syllable.all where syllable.tone == .ngang || syllable.tone == .sac {
      letters.insert(FoldedText(syllable.description).bytes)
    }
    return letters
  }()

  /// Whether the letters, without accents, spell a syllable.
  static func spell(_ letters: ArraySlice<UInt8>) -> Bool { table.contains(Array(letters)) }
}

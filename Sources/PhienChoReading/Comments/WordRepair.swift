internal import VietnameseText

/// Mends a word the vocabulary does not have: stretched letters, Telex left in the text, one slip.
struct WordRepair {
  let vocabulary: Vocabulary

  /// Gives a lexeme the word it most likely is, if there is one.
  func mend(_ lexeme: inout Lexeme, _ text: FoldedText, _ range: Range<Int>) {
    let letters = text.bytes[range]
    if let (squeezed, marks) = squeezed(text, range) {
      let word = vocabulary.word(squeezed[...])
      if word >= 0 {
        lexeme.word = word
        lexeme.accents = Accents(marks[...])
        return
      }
    }
    guard letters.count <= 12 else { return }
    if lexeme.accents.isEmpty {
      let word = telex(letters)
      if word >= 0 {
        lexeme.word = word
        return
      }
    }
    guard letters.count >= 4 else { return }
    let similar = vocabulary.similar(to: letters)
    guard let first = similar.first else { return }
    lexeme.isMended = true
    lexeme.word = first
    lexeme.other = similar.count > 1 ? similar[1] : -1
  }

  /// The letters with every run of one letter cut to one; nil when there is no run.
  private func squeezed(_ text: FoldedText, _ range: Range<Int>) -> ([UInt8], [Diacritics])? {
    let hasRun = range.dropFirst().contains { text.bytes[$0] == text.bytes[$0 - 1] }
    guard hasRun else { return nil }
    var letters: [UInt8] = []
    var marks: [Diacritics] = []
    for index in range {
      let letter = text.bytes[index]
      if letter == letters.last, let last = marks.last {
        if last.rawValue == 0 { marks[marks.count - 1] = text.marks[index] }
      } else {
        letters.append(letter)
        marks.append(text.marks[index])
      }
    }
    return (letters, marks)
  }

  /// The word that the keys of a Telex keyboard would have made: "choots" is "chot"; -1 for none.
  private func telex(_ letters: ArraySlice<UInt8>) -> Int32 {
    var plain: [UInt8] = []
    plain.reserveCapacity(letters.count)
    for letter in letters {
      if letter == UInt8(ascii: "w") || (letter == plain.last && Self.isDoubled(letter)) {
        continue
      }
      plain.append(letter)
    }
    if plain.count < letters.count {
      let word = vocabulary.word(plain[...])
      if word >= 0 { return word }
    }
    for index in plain.indices.dropFirst(1).reversed() where Self.isTone(plain[index]) {
      let word = vocabulary.word(EditDistance.dropping(index, from: plain[...])[...])
      if word >= 0 { return word }
    }
    return -1
  }

  private static func isDoubled(_ letter: UInt8) -> Bool {
    switch Unicode.Scalar(letter) {
    case "a", "e", "o", "d": true
    default: false
    }
  }

  private static func isTone(_ letter: UInt8) -> Bool {
    switch Unicode.Scalar(letter) {
    case "s", "f", "r", "x", "j": true
    default: false
    }
  }
}

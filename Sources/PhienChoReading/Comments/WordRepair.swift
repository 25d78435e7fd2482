internal import VietnameseText

/// Mends a word the vocabulary does not have: stretched letters, Telex left in the text, one slip,
/// a space left out.
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
    if swap(&lexeme, text, range) { return }
    guard letters.count >= 4 else { return }
    let similar = vocabulary.similar(to: letters)
    guard let first = similar.first else { return }
    lexeme.isMended = true
    lexeme.word = first
    lexeme.other = similar.count > 1 ? similar[1] : -1
  }

  /// Swaps two neighbours back where that makes one known word: "coht" is "chot".
  private func swap(_ lexeme: inout Lexeme, _ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard range.count >= 3, !SyllableLetters.spell(text.bytes[range]) else { return false }
    var letters = Array(text.bytes[range])
    var found: (word: Int32, at: Int)?
    for index in letters.indices.dropLast() where letters[index] != letters[index + 1] {
      letters.swapAt(index, index + 1)
      let word = vocabulary.word(letters[...])
      letters.swapAt(index, index + 1)
      guard word >= 0 else { continue }
      guard found == nil else { return false }
      found = (word, index)
    }
    guard let found else { return false }
    var marks = Array(text.marks[range])
    marks.swapAt(found.at, found.at + 1)
    let accents = Accents(marks[...])
    guard vocabulary.isKnown(found.word, accents) else { return false }
    lexeme.word = found.word
    lexeme.accents = accents
    return true
  }

  /// Where a word falls into two with no space between: "canoi" is "can" and "oi".
  ///
  /// Both must be known, or one of them known and the other a syllable; of several ways none is
  /// taken.
  func cut(_ text: FoldedText, _ range: Range<Int>) -> Int? {
    guard (3...24).contains(range.count), !SyllableLetters.spell(text.bytes[range]) else {
      return nil
    }
    var best = (score: 0, at: 0, isOnly: true)
    for cut in range.dropFirst() {
      let head = score(text, range.lowerBound..<cut)
      let tail = score(text, cut..<range.upperBound)
      guard head + tail >= 3, head > 0, tail > 0 else { continue }
      if head + tail > best.score {
        best = (head + tail, cut, true)
      } else if head + tail == best.score {
        best.isOnly = false
      }
    }
    return best.score > 0 && best.isOnly ? best.at : nil
  }

  /// 2 for a known word, 1 for another syllable of some length, 0 for neither.
  private func score(_ text: FoldedText, _ range: Range<Int>) -> Int {
    var lexeme = Lexeme(kind: .word, followsSpace: true, lower: 0, upper: 0)
    lexeme.accents = Accents(text.marks, range)
    lexeme.word = vocabulary.word(text.bytes, range)
    if lexeme.word < 0, let (letters, marks) = squeezed(text, range) {
      lexeme.word = vocabulary.word(letters[...])
      lexeme.accents = Accents(marks[...])
    }
    if lexeme.word >= 0, vocabulary.isKnown(lexeme.word, lexeme.accents) { return 2 }
    return range.count >= 3 && SyllableLetters.spell(text.bytes[range]) ? 1 : 0
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

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
      for candidate in telex(letters) {
        let word = vocabulary.word(candidate[...])
        if word >= 0 {
          lexeme.word = word
          return
        }
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
    return letters.count < range.count ? (letters, marks) : nil
  }

  /// What the keys of a Telex keyboard would have made, without accents: "choots" is "chot".
  private func telex(_ letters: ArraySlice<UInt8>) -> [[UInt8]] {
    var plain: [UInt8] = []
    var changed = false
    for letter in letters {
      let doubles: Set<UInt8> = [0x61, 0x65, 0x6F, 0x64]
      if letter == UInt8(ascii: "w") || (letter == plain.last && doubles.contains(letter)) {
        changed = true
      } else {
        plain.append(letter)
      }
    }
    var candidates: [[UInt8]] = changed ? [plain] : []
    let tones: Set<UInt8> = [0x73, 0x66, 0x72, 0x78, 0x6A]
    for index in plain.indices.dropFirst(1).reversed() where tones.contains(plain[index]) {
      candidates.append(EditDistance.dropping(index, from: plain[...]))
    }
    return candidates
  }
}

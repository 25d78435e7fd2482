internal import VietnameseText

/// Mends a word the vocabulary does not have: stretched letters, Telex left in the text, one slip,
/// a space left out.
struct WordRepair {
  private let vocabulary: Vocabulary
  /// The letters that are tried, kept to save allocations.
  private var tried: [UInt8] = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Takes an array to try letters in, or gives it back: swapped, it keeps one owner.
  mutating func swapMemory(_ memory: inout [UInt8]) { Swift.swap(&tried, &memory) }

  /// Gives a lexeme the word it most likely is, if there is one.
  mutating func mend(_ lexeme: inout Lexeme, _ text: FoldedText, _ range: Range<Int>) {
    if let accents = squeeze(text, range) {
      let word = vocabulary.word(tried.span, 0..<tried.count)
      if word >= 0 {
        lexeme.word = word
        lexeme.accents = accents
        return
      }
    }
    guard range.count <= 12 else { return }
    // "mâtj": the tone is left in the text.
    if lexeme.accents.tone == 0 {
      let word = telex(text, range)
      if word >= 0 {
        lexeme.word = word
        return
      }
    }
    if swap(&lexeme, text, range) { return }
    guard range.count >= 3 else { return }
    let similar = vocabulary.similar(to: text.bytes[range])
    let word = similar.first ?? sounding(text, range)
    guard word >= 0 else { return }
    lexeme.isMended = true
    lexeme.word = word
    lexeme.other = similar.count > 1 ? similar[1] : -1
  }

  /// The word that begins a name or is only in names, spelt as its first consonant sounds in some region; -1 for
  /// none, or for several.
  mutating func sounding(_ text: FoldedText, _ range: Range<Int>) -> Int32 {
    guard (3...8).contains(range.count), text.marks[range.lowerBound].rawValue == 0 else {
      return -1
    }
    var found: Int32 = -1
    for (typed, meant) in Self.alikeSounds
    where range.count > typed.count
      && text.bytes[range.lowerBound..<range.lowerBound + typed.count].elementsEqual(typed)
      && !Self.isDigraph(
        text.bytes[range.lowerBound + typed.count - 1], text.bytes[range.lowerBound + typed.count])
    {
      tried.removeAll(keepingCapacity: true)
      tried += meant
      tried += text.bytes[range.lowerBound + typed.count..<range.upperBound]
      let word = vocabulary.word(tried.span, 0..<tried.count)
      guard word >= 0, vocabulary.isOfNames(word), word != found,
        !(Self.isOwnSound(typed) && vocabulary.isWholeName(word))
      else { continue }
      guard found < 0 else { return -1 }
      found = word
    }
    return found
  }

  /// "nạc" is meat of its own, and "lạc" only beside more of a name: these sounds tell many words apart.
  private static func isOwnSound(_ consonant: [UInt8]) -> Bool {
    switch consonant.first.map({ Unicode.Scalar($0) }) {
    case "l", "n", "r", "d", "g", "v": true
    default: false
    }
  }

  /// Consonants that are one sound in some region, as they are typed and as they may be meant.
  private static let alikeSounds: [(typed: [UInt8], meant: [UInt8])] = {
    let pairs: [(StaticString, StaticString)] = [
      ("l", "n"), ("tr", "ch"), ("s", "x"), ("d", "gi"), ("d", "r"), ("gi", "r"), ("v", "d"),
      ("z", "d"), ("z", "gi"), ("k", "c"),
    ]
    func bytes(_ text: StaticString) -> [UInt8] { Array("\(text)".utf8) }
    return pairs.flatMap { [(bytes($0.0), bytes($0.1)), (bytes($0.1), bytes($0.0))] }
  }()

  /// "ng", "nh", "ch", "tr": no "n", "c" and "t" of their own.
  private static func isDigraph(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
    case ("n", "g"), ("n", "h"), ("c", "h"), ("k", "h"): true
    default: false
    }
  }

  /// The number of the word that tokens are together but for the marks between them, a 0 taken for an o, or -1; of
  /// eight letters at most, none of which has an accent typed on it.
  mutating func word(_ text: FoldedText, _ tokens: [ChatToken], _ parts: Range<Int>) -> Int32 {
    tried.removeAll(keepingCapacity: true)
    for part in parts where tokens[part].kind == .word || tokens[part].kind == .number {
      let range = tokens[part].foldedRange
      guard tried.count + range.count <= 8 else { return -1 }
      for index in range {
        guard text.marks[index].rawValue == 0 else { return -1 }
        tried.append(text.bytes[index] == UInt8(ascii: "0") ? UInt8(ascii: "o") : text.bytes[index])
      }
    }
    return vocabulary.word(tried.span, 0..<tried.count)
  }

  /// Swaps two neighbours back where that makes one known word: "coht" is "chot".
  private mutating func swap(
    _ lexeme: inout Lexeme, _ text: FoldedText, _ range: Range<Int>
  ) -> Bool {
    guard range.count >= 3, !SyllableLetters.spell(text.bytes.span, range) else { return false }
    tried.removeAll(keepingCapacity: true)
    for index in range { tried.append(text.bytes[index]) }
    var found: (word: Int32, at: Int)?
    for index in 0..<range.count - 1 where tried[index] != tried[index + 1] {
      tried.swapAt(index, index + 1)
      let word = vocabulary.word(tried.span, 0..<tried.count)
      tried.swapAt(index, index + 1)
      guard word >= 0 else { continue }
      guard found == nil else { return false }
      found = (word, index)
    }
    guard let found else { return false }
    var accents = Accents()
    for index in 0..<range.count {
      let other = index == found.at ? index + 1 : index == found.at + 1 ? index - 1 : index
      accents.add(text.marks[range.lowerBound + other], at: index)
    }
    guard vocabulary.isKnown(found.word, accents) else { return false }
    lexeme.word = found.word
    lexeme.accents = accents
    return true
  }

  /// Where a word falls into two with no space between: "canoi" is "can" and "oi".
  ///
  /// Both must be known, or one of them known and the other a syllable; of several ways none is
  /// taken.
  mutating func cut(_ text: FoldedText, _ range: Range<Int>) -> Int? {
    guard (3...24).contains(range.count), !SyllableLetters.spell(text.bytes.span, range) else {
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
  private mutating func score(_ text: FoldedText, _ range: Range<Int>) -> Int {
    var word = vocabulary.word(text.bytes, range)
    var accents = Accents(text.marks, range)
    if word < 0, let squeezed = squeeze(text, range) {
      word = vocabulary.word(tried.span, 0..<tried.count)
      accents = squeezed
    }
    if word >= 0, vocabulary.isKnown(word, accents) { return 2 }
    return range.count >= 3 && SyllableLetters.spell(text.bytes.span, range) ? 1 : 0
  }

  /// Tries the letters with every run of one letter cut to one, and tells their accents; nil when
  /// there is no run.
  private mutating func squeeze(_ text: FoldedText, _ range: Range<Int>) -> Accents? {
    let hasRun = range.dropFirst().contains { text.bytes[$0] == text.bytes[$0 - 1] }
    guard hasRun else { return nil }
    tried.removeAll(keepingCapacity: true)
    var accents = Accents()
    // Whether an accent was typed on the letter that may be repeated.
    var isMarked = false
    for index in range {
      let (letter, mark) = (text.bytes[index], text.marks[index])
      if letter != tried.last {
        tried.append(letter)
        isMarked = false
      }
      if !isMarked { accents.add(mark, at: tried.count - 1) }
      isMarked = isMarked || mark.rawValue != 0
    }
    return accents
  }

  /// The word that the keys of a Telex keyboard would have made: "choots" is "chot"; -1 for none.
  private mutating func telex(_ text: FoldedText, _ range: Range<Int>) -> Int32 {
    tried.removeAll(keepingCapacity: true)
    for index in range {
      let letter = text.bytes[index]
      if letter == UInt8(ascii: "w") || (letter == tried.last && Self.isDoubled(letter)) {
        continue
      }
      tried.append(letter)
    }
    if tried.count < range.count {
      let word = vocabulary.word(tried.span, 0..<tried.count)
      if word >= 0 { return word }
    }
    // "zx" is no word with its tone.
    guard tried.count > 2 else { return -1 }
    for index in tried.indices.dropFirst(1).reversed() where Self.isTone(tried[index]) {
      let tone = tried.remove(at: index)
      let word = vocabulary.word(tried.span, 0..<tried.count)
      if word >= 0 { return word }
      tried.insert(tone, at: index)
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

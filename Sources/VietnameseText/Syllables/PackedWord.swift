/// A word as the scanner packs it: its letters and its tone marks side by side.
struct PackedWord {
  /// The codes of up to seven letters, the last one lowest; the top byte is zero unless the word
  /// has more letters.
  let letters: UInt64

  /// Five bits for each letter, the last one lowest: its tone, huyền to nặng; two bits at least
  /// where a letter has two marks of a kind.
  let tones: UInt64

  /// Where the word begins and ends, in bytes.
  let start: Int
  let end: Int

  /// 1 where the word is a syllable, toneless or toned on some letter, else 0.
  @inline(__always)
  func validity(_ entry: SyllableTable.Entry) -> Int {
    // Lanes of five bits: sắc and nặng are the two highest of each.
    let sharp: UInt64 = 0b11000_11000_11000_11000_11000_11000_11000
    // Sums of bits and no conditions: text decides these, and nobody can predict it.
    let isDouble: UInt32 = tones & (tones &- 1) != 0 ? 1 : 0
    let isFlat: UInt32 = tones & sharp == 0 ? 1 : 0
    return Int(entry.presence & ~(isDouble | isFlat & entry.stop))
  }

  /// Whether the letter that bears the tone is a vowel letter.
  @inline(__always)
  func isVowel(atLane lane: Int) -> Bool {
    LetterCode.isVowel(UInt8(truncatingIfNeeded: letters &>> UInt64(lane &* 8)))
  }

  /// The word as a caller sees it.
  @inline(__always)
  func resolved(_ table: SyllableTable) -> ScannedWord {
    let entry = table.entry(letters)
    guard validity(entry) != 0 else {
      return ScannedWord(range: rangeOfWord, syllable: nil, placement: .neutral)
    }
    let toned: Int = tones != 0 ? 1 : 0
    let position = tones.trailingZeroBitCount & 63
    let lane = (position &* 13) &>> 6
    let tone = UInt16(truncatingIfNeeded: (position &- lane &* 5 &+ 1) & (0 &- toned))
    let syllable = Syllable(bits: entry.ngang | tone)
    let isTraditional = (lane == entry.traditionalLane ? 1 : 0) | (toned ^ 1)
    let isReformed = (lane == entry.reformedLane ? 1 : 0) | (toned ^ 1)
    if isTraditional | isReformed == 0 { return misplaced(syllable, lane: lane) }
    let styled: TonePlacement = isTraditional != 0 ? .traditional : .reformed
    return ScannedWord(
      range: rangeOfWord, syllable: syllable,
      placement: isTraditional & isReformed != 0 ? .neutral : styled)
  }

  @inline(__always)
  private var rangeOfWord: Range<Int> { unsafe Range(uncheckedBounds: (start, end)) }

  @inline(never)
  private func misplaced(_ syllable: Syllable, lane: Int) -> ScannedWord {
    if let exception = Syllable.lexicalException(syllable, lane: lane) {
      return ScannedWord(range: rangeOfWord, syllable: exception, placement: .neutral)
    }
    // A tone on a consonant is no slip of a Vietnamese keyboard.
    guard isVowel(atLane: lane) else {
      return ScannedWord(range: rangeOfWord, syllable: nil, placement: .neutral)
    }
    return ScannedWord(range: rangeOfWord, syllable: syllable, placement: .misplaced)
  }
}

extension Syllable {
  /// "giạ" is gi with a; "gịa", of "giặt gịa", is g with ia.
  private static let measure = Syllable(onset: .gi, nucleus: .a, tone: .nang)
  private static let washing = Syllable(onset: .g, nucleus: .ia, tone: .nang)

  /// The other syllable of the same letters and tone, told by the letter that bears the tone.
  static func lexicalException(_ syllable: Syllable, lane: Int) -> Syllable? {
    syllable == measure && lane == 1 ? washing : nil
  }
}

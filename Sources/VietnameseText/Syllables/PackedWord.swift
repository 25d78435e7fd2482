/// A word as the scanner packs it: its letters and its tone marks side by side.
struct PackedWord {
  /// The codes of up to seven letters, the last one lowest; the top byte is zero unless the word
  /// has more letters, or a letter two marks of a kind.
  let letters: UInt64

  /// Five bits for each letter, the last one lowest: its tone, huyền to nặng.
  let tones: UInt64

  /// Where the word begins and ends, in bytes.
  let start: Int
  let end: Int

  /// The one tone of the word, and the letter that bears it counted from the end; nil for two
  /// tones.
  @inline(__always)
  var tone: (tone: Tone, lane: Int)? {
    if tones == 0 { return (.ngang, 0) }
    guard tones & (tones &- 1) == 0 else { return nil }
    let position = tones.trailingZeroBitCount
    let lane = (position &* 13) &>> 6
    let tone = Tone(rawValue: UInt8(truncatingIfNeeded: position &- lane &* 5 &+ 1))
    return tone.map { ($0, lane) }
  }

  /// 1 where the word is a syllable, toneless or toned on some letter, else 0.
  @inline(__always)
  func validity(_ entry: SyllableTable.Entry) -> Int {
    let isSingle = tones & (tones &- 1) == 0 || tones == 0
    // Lanes of five bits: sắc and nặng are the two highest of each.
    let sharp: UInt64 = 0b11000_11000_11000_11000_11000_11000_11000
    let fitsStop = !entry.hasStop || tones & sharp != 0
    return entry.isPresent && isSingle && fitsStop ? 1 : 0
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
    guard validity(entry) != 0, let (tone, lane) = tone else {
      return ScannedWord(range: start..<end, syllable: nil, placement: .neutral)
    }
    let syllable = entry.syllable(tone)
    if tone == .ngang {
      return ScannedWord(range: start..<end, syllable: syllable, placement: .neutral)
    }
    let placement: TonePlacement
    switch (lane == entry.traditionalLane, lane == entry.reformedLane) {
    case (true, true): placement = .neutral
    case (true, false): placement = .traditional
    case (false, true): placement = .reformed
    case (false, false):
      if let exception = Syllable.lexicalException(syllable, lane: lane) {
        return ScannedWord(range: start..<end, syllable: exception, placement: .neutral)
      }
      guard isVowel(atLane: lane) else {
        return ScannedWord(range: start..<end, syllable: nil, placement: .neutral)
      }
      placement = .misplaced
    }
    return ScannedWord(range: start..<end, syllable: syllable, placement: placement)
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

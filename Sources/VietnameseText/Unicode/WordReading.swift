/// How the look-alikes of one word are to be read.
struct WordReading {
  /// Whether letters of other scripts stand for Latin ones.
  private var readsForeign = false
  /// Whether small capitals do: not in phonetic transcription.
  private var readsSmallCapitals = true
  /// Whether ð within the word is đ.
  private var readsInnerStroked = false
  /// Whether Ð is Đ: not in Icelandic.
  private var readsStroked = true

  /// Looks at a word's scalars.
  init(_ word: some Sequence<Unicode.Scalar>, _ script: ScriptsOfText) {
    var (latin, foreign, other, length) = (0, 0, 0, 0)
    var vowels = 0
    var isTransliterable = true
    var letters = ""
    // The Vietnamese marks of the letter at hand, by their diacritics.
    var marks: UInt64 = 0
    var hasTone = false
    for scalar in word where InvisibleCharacter(scalar) == nil {
      // A mark before every letter stands on nothing, and another stage takes it out.
      // So is one that stands twice, and a second tone.
      let diacritics = VietnameseLetters.entry(scalar).diacritics
      if 0x300..<0x370 ~= scalar.value {
        let bit: UInt64 = 1 &<< UInt64(diacritics.rawValue & 63)
        let isSecond = bit > 1 && (marks & bit != 0 || (hasTone && diacritics.tone != .ngang))
        if letters.isEmpty || isSecond { continue }
        marks |= bit
        hasTone = hasTone || diacritics.tone != .ngang
      } else {
        marks = 0
        hasTone = diacritics.tone != .ngang
      }
      length += 1
      switch LatinLookalike.read(scalar) {
      case .foreign(let plain)?:
        foreign += 1
        if letters.utf8.count < 16 { letters.unicodeScalars.append(plain) }
        continue
      case .styled(let plain)?:
        latin += 1
        if letters.utf8.count < 16 { letters.unicodeScalars.append(plain) }
        if Self.isVowel(plain) { vowels += 1 }
        continue
      case .stroked?:
        latin += 1
        continue
      case nil: break
      }
      if letters.utf8.count < 16 { letters.unicodeScalars.append(scalar) }
      switch scalar.value {
      case 0..<0x250, 0x1E00..<0x1F00:
        latin += 1
        if Self.isVowel(scalar) { vowels += 1 }
        switch scalar {
        case "þ", "Þ", "æ", "Æ", "ö", "Ö": readsStroked = false
        default: break
        }
      case 0x250..<0x300:
        other += 1
        readsSmallCapitals = false
      case 0x300..<0x370: break
      default: other += 1
      }
    }
    isTransliterable = other == 0
    readsInnerStroked = vowels == 0
    if foreign > 0, isTransliterable {
      // A word all in look-alikes is one of ours where it is a syllable among Latin words.
      readsForeign =
        latin > 0
        || (script.hasLatin && !script.hasTrueCyrillic && length <= 8 && Syllable(letters) != nil)
    }
  }

  /// The Latin letter a scalar of the word stands for; nil where it stands for itself.
  func latin(_ scalar: Unicode.Scalar, isFirst: Bool) -> Unicode.Scalar? {
    switch LatinLookalike.read(scalar) {
    case .styled(let plain)?:
      let isSmallCapital =
        scalar.value < 0x1D23 && scalar.value >= 0x250 || scalar.value >> 4 == 0xA73
      return isSmallCapital && !readsSmallCapitals ? nil : plain
    case .stroked(let plain)?:
      guard readsStroked else { return nil }
      return plain == "Đ" || isFirst || readsInnerStroked ? plain : nil
    case .foreign(let plain)?: return readsForeign ? plain : nil
    case nil: return nil
    }
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    let key = VietnameseLetters.entry(scalar).key
    switch key {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      return true
    default: return false
    }
  }
}

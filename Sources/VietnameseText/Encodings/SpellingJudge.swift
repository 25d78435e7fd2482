/// Judges whether a reading is spellable Vietnamese: that is what tells encodings apart.
enum SpellingJudge {
  /// What a reading of one word is.
  struct Verdict: Sendable {
    /// Words that are syllables and have a diacritic.
    var accented = 0
    /// Words that are syllables without one.
    var plain = 0
    /// Words that are none.
    var others = 0
    /// Words with a capital behind a small letter, which only misread text has.
    var oddCases = 0
  }

  static func judge(_ text: String) -> Verdict {
    var verdict = Verdict()
    let bytes = text.utf8Span.span
    SyllableScanner.forEachWord(in: text) { word in
      let isPlain = word.range.allSatisfy { bytes[$0] < 0x80 }
      // "hßa" may come out with its tone on either letter; a tone on another one is no spelling.
      if word.syllable == nil || word.placement == .misplaced {
        verdict.others += 1
      } else if isPlain {
        verdict.plain += 1
      } else {
        verdict.accented += 1
      }
      if !isPlain, hasOddCase(bytes.extracting(word.range)) { verdict.oddCases += 1 }
    }
    return verdict
  }

  private static func hasOddCase(_ word: Span<UInt8>) -> Bool {
    var (hadSmall, odd) = (false, false)
    CaseReader.forEachLetter(word, 0..<word.count) { isUppercase in
      odd = odd || (isUppercase && hadSmall)
      hadSmall = hadSmall || !isUppercase
    }
    return odd
  }
}

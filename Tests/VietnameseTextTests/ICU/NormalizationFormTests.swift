import Testing
import VietnameseText

@Suite struct NormalizationFormTests {
  /// Swift's `==` on strings is canonical equivalence, so scalars are compared.
  private func expect(
    _ form: NormalizationForm, of text: String, is expected: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try form.normalize(text)
    #expect(
      Array(result.unicodeScalars) == Array(expected.unicodeScalars), sourceLocation: location)
    #expect(try form.isNormalized(result), sourceLocation: location)
  }

  @Test(arguments: [
    ("hoa\u{300}", "hoà"), ("ho\u{300}a", "hòa"), ("e\u{302}\u{301}", "ế"), ("ê\u{301}", "ế"),
    ("e\u{323}\u{302}", "ệ"), ("e\u{302}\u{323}", "ệ"), ("u\u{323}\u{31B}", "ự"),
    ("a\u{306}\u{323}", "ặ"), ("\u{340}\u{341}", "\u{300}\u{301}"), ("Tiếng Việt", "Tiếng Việt"),
    ("", ""),
  ])
  func nfcComposes(_ text: String, _ expected: String) throws {
    try expect(.nfc, of: text, is: expected)
  }

  @Test func nfcKeepsTheOrderOfTwoMarksAbove() throws {
    try expect(.nfc, of: "e\u{301}\u{302}", is: "é\u{302}")
    try expect(.nfc, of: "a\u{301}\u{306}", is: "á\u{306}")
  }

  @Test(arguments: [
    ("ế", "e\u{302}\u{301}"), ("ệ", "e\u{323}\u{302}"), ("ự", "u\u{31B}\u{323}"), ("đ", "đ"),
    ("hòa", "ho\u{300}a"),
  ])
  func nfdDecomposes(_ text: String, _ expected: String) throws {
    try expect(.nfd, of: text, is: expected)
  }

  @Test(arguments: [
    ("３ｋｇ", "3kg"), ("𝗰𝗵𝗼\u{302}\u{301}𝘁", "chốt"), ("①", "1"), ("½", "1⁄2"), ("㎏", "kg"),
    ("ﬁ", "fi"), ("m²", "m2"),
  ])
  func nfkcAlsoDropsStyles(_ text: String, _ expected: String) throws {
    try expect(.nfkc, of: text, is: expected)
  }

  @Test(arguments: [
    (NormalizationForm.nfc, "chốt 3kg"), (.nfd, "cho\u{302}\u{301}t"), (.nfkc, "chốt 3kg"),
    (.nfc, "ascii only"), (.nfd, ""),
  ])
  func aNormalizedTextComesBackUnchanged(_ form: NormalizationForm, _ text: String) throws {
    #expect(try form.isNormalized(text))
    try expect(form, of: text, is: text)
  }

  @Test(arguments: [
    (NormalizationForm.nfc, "cho\u{302}\u{301}t"), (.nfd, "chốt"), (.nfkc, "ｋｇ"),
  ])
  func isNormalizedSaysNo(_ form: NormalizationForm, _ text: String) throws {
    #expect(try !form.isNormalized(text))
  }

  @Test func allLettersMakeTheRoundTrip() throws {
    for letter in VietnameseLetter.all where letter.shape != .stroke {
      let composed = try NormalizationForm.nfc.normalize(letter.decomposed[0])
      #expect(composed.unicodeScalars.count == 1, "\(letter.testDescription)")
      let decomposed = try NormalizationForm.nfd.normalize(composed)
      try expect(.nfc, of: decomposed, is: composed)
    }
  }

  @Test(arguments: NormalizationForm.allCases)
  func normalizingTwiceChangesNothing(_ form: NormalizationForm) throws {
    var generator = SeededGenerator(seed: 7)
    let pool = Array("aeouđĐếự\u{301}\u{302}\u{323}\u{31B}①ｋ한🙂 ".unicodeScalars)
    for _ in 0..<300 {
      let length = Int.random(in: 0..<200, using: &generator)
      let scalars = (0..<length).map { _ in pool[Int.random(in: 0..<pool.count, using: &generator)]
      }
      let text = String(String.UnicodeScalarView(scalars))
      try expect(form, of: try form.normalize(text), is: try form.normalize(text))
    }
  }
}

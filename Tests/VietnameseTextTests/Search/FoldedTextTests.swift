import Testing
import VietnameseText

/// The map back to the source, ill-formed bytes, and the reuse of memory.
@Suite struct FoldedTextTests {
  @Test(arguments: [
    // Text, range of the key, what it came from.
    ("chốt 3kg", 0..<4, "chốt"), ("chốt 3kg", 2..<3, "ố"), ("chốt 3kg", 5..<8, "3kg"),
    ("cho\u{302}\u{301}t", 2..<3, "o\u{302}\u{301}"), ("o\u{302}\u{301}", 0..<1, "o\u{302}\u{301}"),
    ("3\u{FE0F}\u{20E3}kg", 0..<1, "3\u{FE0F}\u{20E3}"), ("⑩kg", 0..<2, "⑩"),
    ("⑩kg", 0..<1, "⑩"), ("⑩kg", 1..<2, "⑩"), ("a🙂b", 1..<2, "🙂"), ("a🙂b", 2..<6, "🙂b"),
    ("đà", -5..<99, "đà"), ("đà", 2..<2, ""), ("đà", 7..<9, ""), ("", 0..<1, ""),
    ("\u{200B}a", 0..<1, "a"),
  ])
  func aRangeLeadsBackToWholeCharacters(_ text: String, _ range: Range<Int>, _ source: String) {
    let utf8 = Array(text.utf8)
    let found = FoldedText(text).sourceRange(of: range)
    #expect(
      String(decoding: utf8[found], as: UTF8.self).unicodeScalars.elementsEqual(
        source.unicodeScalars))
  }

  @Test func boundsAtTheEndsOfIntAreClamped() {
    let folded = FoldedText("đà")
    #expect(folded.sourceRange(of: Int.min..<Int.max) == 0..<4)
    #expect(folded.sourceRange(of: Int.max..<Int.max) == 4..<4)
    #expect(folded.sourceRange(of: Int.min..<Int.min) == 0..<0)
  }

  @Test func theEmptyTextHasAnEmptyKey() {
    for folded in [FoldedText(), FoldedText(""), FoldedText(utf8: [])] {
      #expect(folded.bytes.isEmpty)
      #expect(folded.marks.isEmpty)
      #expect(folded.sourceOffsets == [0])
    }
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0x61, 0xC3], 1), ([0xC3, 0x61], 1), ([0xC0, 0x80], 2), ([0xE1, 0xBB], 1),
      ([0xE1, 0xBB, 0x61], 1), ([0xED, 0xA0, 0x80], 3), ([0xF0, 0x9F, 0x99], 1),
      ([0xF4, 0x90, 0x80, 0x80], 4), ([0xF0, 0x80, 0x80, 0x80], 4), ([0x80, 0x80], 2),
      ([0xE0, 0x80, 0x80], 3), ([0xCC, 0xCC, 0x81], 1), ([0xF5, 0x61], 1),
    ] as [([UInt8], Int)])
  func eachMaximalIllFormedPartIsOneReplacement(_ bytes: [UInt8], _ replacements: Int) {
    let folded = key(utf8: bytes)
    #expect(folded.utf8.elementsEqual(key(String(decoding: bytes, as: UTF8.self)).utf8))
    #expect(folded.unicodeScalars.count { $0 == "\u{FFFD}" } == replacements)
  }

  @Test(arguments: UInt64(1)...40)
  func anyBytesFoldAsTheirRepairedText(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let leads: [UInt8] = [
      0x61, 0x20, 0xC3, 0xC4, 0xCC, 0x81, 0xE1, 0xBB, 0xBA, 0xF0, 0x9F, 0x98, 0xE2, 0x80, 0x8D,
      0xD0, 0xBE, 0xEF, 0xBC,
    ]
    for _ in 0..<40 {
      let length = Int.random(in: 0..<400, using: &generator)
      let bytes = (0..<length).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: .min ... .max, using: &generator)
          : leads[Int.random(in: 0..<leads.count, using: &generator)]
      }
      let folded = FoldedText(utf8: bytes)
      let repaired = String(decoding: bytes, as: UTF8.self)
      #expect(folded.bytes == FoldedText(repaired).bytes)
      #expect(String(validating: folded.bytes, as: UTF8.self) != nil)
      #expect(folded.sourceOffsets.last.map(Int.init) == bytes.count)
      let ascending = zip(folded.sourceOffsets, folded.sourceOffsets.dropFirst()).allSatisfy {
        $0 <= $1
      }
      #expect(ascending)
      #expect(FoldedText(utf8: folded.bytes).bytes == folded.bytes)
    }
  }

  /// Characters that have to do with their neighbours, at every distance from a block's end.
  @Test(arguments: [
    "o\u{302}\u{301}", "👨\u{200D}👩\u{200D}👧", "aоооb", "ооо", "d\u{335}\u{200B}\u{301}", "\u{FFFD}",
    "⑩",
    "ế", "A",
  ])
  func theLengthOfTheTextBeforeIsNoMatter(_ piece: String) {
    let alone = FoldedText(piece)
    for length in 0..<260 {
      let text = String(repeating: "-", count: length) + piece + "-"
      let folded = FoldedText(text)
      #expect(Array(folded.bytes.dropFirst(length).dropLast()) == alone.bytes, "after \(length)")
      #expect(Array(folded.marks.dropFirst(length).dropLast()) == alone.marks, "after \(length)")
      let offsets = folded.sourceOffsets.dropFirst(length).dropLast()
      #expect(offsets.map { $0 - UInt32(length) } == alone.sourceOffsets, "after \(length)")
    }
  }

  /// Runs that would take minutes if anything looked at the same bytes again and again.
  @Test(arguments: [
    ("о", "о"), ("о\u{200B}", "о"), ("\u{301}", ""), ("\u{200D}", ""), ("👨\u{200D}", "👨\u{200D}"),
    ("ё \u{FE0F}", "е "), ("ế", "e"), ("e\u{301}\u{302}", "e"), ("③", "3"),
  ])
  func longRunsTakeLinearTime(_ piece: String, _ expected: String) {
    let folded = FoldedText(String(repeating: piece, count: 30_000))
    #expect(folded.bytes == Array(String(repeating: expected, count: 30_000).utf8))
  }

  @Test(arguments: [[0xFF], [0xE1, 0xBB], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func aKeyMayOutgrowItsSource(_ piece: [UInt8]) {
    let bytes = Array(repeatElement(piece, count: 30_000).joined())
    let folded = FoldedText(utf8: bytes)
    #expect(folded.bytes.count == 90_000)
    #expect(folded.bytes.allSatisfy { $0 >= 0x80 })
    #expect(folded.sourceRange(of: 0..<90_000) == 0..<bytes.count)
    #expect(folded.sourceRange(of: 89_999..<90_000).count == piece.count)
  }

  @Test func everyAsciiByteFoldsToItsLowerCase() {
    for length in 1...17 {
      for byte in UInt8(0)..<0x80 {
        let bytes = [UInt8](repeating: byte, count: length)
        let expected = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        #expect(FoldedText(utf8: bytes).bytes == [UInt8](repeating: expected, count: length))
      }
    }
  }

  @Test func refillingForgetsTheTextBefore() {
    var folded = FoldedText()
    for text in ["chốt 3kg thanh long", "đà", "", String(repeating: "Ổi ", count: 500), "🙂"] {
      folded.refill(text)
      #expect(folded == FoldedText(text))
      let bytes = Array(text.utf8)
      folded.refill(utf8: bytes.span)
      #expect(folded == FoldedText(utf8: bytes))
    }
  }

  @Test func substringsFoldAsStrings() {
    let text = "x chốt 3kg"
    #expect(FoldedText(text.dropFirst(2)) == FoldedText("chốt 3kg"))
  }

  @Test func aKeyIsAFixedPointWhateverStandsNextToWhatever() {
    var generator = SeededGenerator(seed: 11)
    let pool = Array(
      "aZ đế3 оѕуЁд\u{200B}\u{200D}\u{FE0F}👨❤🇻🅰Ⓜ⑩ᴄ𝗰\u{301}\u{335}\u{20E3}한한ᄒ\u{1161}\u{FFFD}Σ"
        .unicodeScalars)
    for _ in 0..<3_000 {
      let length = Int.random(in: 1..<12, using: &generator)
      let scalars = (0..<length).map { _ in pool[Int.random(in: 0..<pool.count, using: &generator)]
      }
      let once = key(String(String.UnicodeScalarView(scalars)))
      #expect(key(once).utf8.elementsEqual(once.utf8), "\(scalars)")
    }
  }
}

import Testing
import VietnameseText

@Suite struct SyllableScannerTests {
  private func words(_ text: String) -> [(String, ScannedWord)] {
    var found: [(String, ScannedWord)] = []
    let utf8 = Array(text.utf8)
    SyllableScanner.forEachWord(in: text) { word in
      found.append((String(decoding: utf8[word.range], as: UTF8.self), word))
    }
    return found
  }

  @Test func wordsAreCutAndJudged() {
    let text = "“Chốt” 3kg thanh-long nhà shop, Krông Pắc… hoà 👍🏽nhé\u{A0}Zürich ×2 Đăk€bò"
    let found = words(text)
    #expect(
      found.map(\.0) == [
        "Chốt", "3kg", "thanh", "long", "nhà", "shop", "Krông", "Pắc", "hoà", "nhé", "Zürich", "2",
        "Đăk", "bò",
      ])
    #expect(
      found.filter { $0.1.syllable != nil }.map(\.0) == [
        "Chốt", "thanh", "long", "nhà", "Pắc", "hoà", "nhé", "bò",
      ])
  }

  @Test(arguments: [
    ("hòa", TonePlacement.traditional), ("hoà", .reformed), ("toán", .neutral), ("ba", .neutral),
    ("tóan", .misplaced), ("nứơc", .misplaced), ("qúa", .misplaced), ("gịa", .neutral),
    ("giạ", .neutral), ("gỉa", .misplaced), ("quý", .neutral), ("Thuỷ", .reformed),
    ("THỦY", .traditional), ("cuả", .misplaced), ("shóp", .neutral),
  ])
  func placementOfTheToneIsTold(_ text: String, placement: TonePlacement) {
    #expect(words(text).map(\.1.placement) == [placement])
  }

  @Test(arguments: [
    "Đăk Tô", "Y Khương Niê", "Ea Knuếc", "Cư M’gar", "H’Mông", "Buôn Đôn", "Ƀuôn Čư", "ñu", "Mĭ",
    "Hŏ", "Krŭ", "ê̆ ơ̆ ư̆ ô̆",
  ])
  func highlandNamesAreReadWhole(_ text: String) {
    // Concatenating the words and what is between them gives the text: nothing is lost or split.
    for (word, scanned) in words(text) {
      if scanned.syllable != nil { #expect(Syllable(word) != nil) }
    }
    for (word, scanned) in words(text)
    where word.unicodeScalars.contains(where: { "ĕĭŏŭčƀñ\u{306}".unicodeScalars.contains($0) }) {
      #expect(scanned.syllable == nil)
    }
  }

  /// What a word is, said simply and slowly.
  private func slowWords(_ text: String) -> [String] {
    var words: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWord: Bool
      switch scalar.properties.generalCategory {
      case .format: isWord = !current.isEmpty
      case .nonspacingMark where (0xFE00...0xFE0F).contains(scalar.value):
        isWord = !current.isEmpty
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .otherNumber:
        isWord = true
      default: isWord = false
      }
      if isWord {
        current.append(scalar)
      } else if !current.isEmpty {
        words.append(String(current))
        current = String.UnicodeScalarView()
      }
    }
    if !current.isEmpty { words.append(String(current)) }
    return words
  }

  @Test func everyScalarEndsAWordOrIsPartOfIt() {
    var failures: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "ba\(Character(scalar))bò"
      var utf8: [Range<Int>] = []
      SyllableScanner.forEachWord(in: text) { utf8.append($0.range) }
      let expected = slowWords(text).count
      let isSolid = utf8.allSatisfy { !$0.isEmpty } && utf8.last?.upperBound == text.utf8.count
      if utf8.count != expected || !isSolid { failures.append(value) }
    }
    #expect(failures == [])
  }

  @Test func randomTextIsCutLikeTheSlowReading() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "a", "ẩ", "e\u{302}\u{301}", "ng", "ngh", "Đ", "ư", " ", " ", " ", "-", ",", "3", "“", "😀",
      "ñ", "я", "人", "\u{200B}", "×", "ỵ", "qu", "gi", "o", "i", "\u{301}", "Ẁ", "\u{1680}", "ក",
      "\u{341}", "\u{CD0}", "ǃ", "\u{FE0F}",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0..<90, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      .joined()
      #expect(words(text).map { Array($0.0.utf8) } == slowWords(text).map { Array($0.utf8) })
      for (word, scanned) in words(text) { #expect(Syllable(word) == scanned.syllable) }
    }
  }

  @Test func theTallyAgreesWithTheWords() {
    let text = "Chốt 3kg thanh long, xoong pin đắk bò 1tr2 sầu riêng hòa hoà tóan test kg"
    let found = words(text).map(\.1)
    let tally = SyllableScanner.tally(text.utf8Span)
    #expect(tally.native == found.count { $0.syllable?.kind == .native })
    #expect(tally.loan == found.count { $0.syllable?.kind == .loan })
    #expect(tally.other == found.count { $0.syllable == nil })
    #expect(tally.native == 9 && tally.loan == 3 && tally.other == 4)
  }

  @Test func longTextsAreCutLikeShortOnes() {
    // Pieces of the scanner's buffer must not show, wherever words fall on them.
    for shift in 0..<130 {
      let text = String(repeating: "x", count: shift) + String(repeating: " a", count: 200)
      #expect(words(text).count == 200 + (shift == 0 ? 0 : 1))
      let dashes = String(repeating: "-", count: shift)
      let solid = dashes + "nghiêng" + String(repeating: "!", count: 99)
      #expect(words(solid).map(\.0) == ["nghiêng"])
    }
  }
}

import Testing
import VietnameseText

@Suite struct TextRepairTests {
  @Test(
    arguments: [
      // Canonical composition, and the form of Windows-1258.
      ("tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "tiếng Việt", RepairReasons.composed),
      ("ti\u{EA}\u{301}ng Vi\u{EA}\u{323}t", "tiếng Việt", .composed),
      ("n\u{1B0}\u{301}c", "nứ\u{63}", .composed),
      ("u\u{31B}\u{323}", "ự", .composed),
      ("u\u{323}\u{31B}", "ự", .composed),
      ("vo\u{340}", "vò", .composed),
      ("vo\u{341}", "vó", .composed),
      ("\u{212B}", "Å", .composed),
      ("\u{1112}\u{1161}\u{11AB}", "한", .composed),
      // Tone before shape, which NFC leaves apart.
      ("tie\u{301}\u{302}ng", "tiếng", [.composed, .markOrder]),
      ("ti\u{E9}\u{302}ng", "tiếng", [.composed, .markOrder]),
      ("a\u{301}\u{306}", "ắ", [.composed, .markOrder]),
      ("A\u{309}\u{302}", "Ẩ", [.composed, .markOrder]),
      // Doubled and stray marks.
      ("ho\u{E0}\u{300}", "hoà", [.composed, .doubledMark]),
      ("a\u{301}\u{301}", "á", [.composed, .doubledMark]),
      ("e\u{302}\u{302}\u{301}", "ế", [.composed, .doubledMark]),
      ("a \u{301}b", "a b", .strayMark),
      ("\u{301}a", "a", .strayMark),
      // đ.
      ("Ðảm", "Đảm", .lookalike), ("ðường", "đường", .lookalike),
      ("Ɖà Nẵng", "Đà Nẵng", .lookalike),
      ("HÐND", "HĐND", .lookalike), ("25.000 VNÐ", "25.000 VNĐ", .lookalike),
      ("d\u{335}i", "đi", .composed), ("D\u{335}i", "Đi", .composed),
      // Styles and scripts.
      ("𝗖𝗵𝗼̂́𝘁", "Chốt", [.lookalike, .composed]), ("ＳＡＬＥ２５％", "SALE25%", .lookalike),
      ("Ⓢⓗⓞⓟ", "Shop", .lookalike), ("🅂🄷🄾🄿", "SHOP", .lookalike), ("🆂🅷🅾🅿", "SHOP", .lookalike),
      ("chính tắᴄ", "chính tắc", .lookalike), ("𝟮 kg", "2 kg", .lookalike),
      ("Quу tắc", "Quy tắc", .lookalike), ("vіệt", "việt", .lookalike),
      ("viết у dài", "viết y dài", .lookalike),
      // What cannot be seen.
      ("ch\u{200B}ốt", "chốt", .invisible), ("\u{FEFF}ổi", "ổi", .invisible),
      ("\u{202A}0912345678\u{202C}", "0912345678", .invisible), ("so\u{AD}fa", "sofa", .invisible),
      ("ổ\u{200C}i\u{200D}", "ổi", .invisible), ("a\u{FE0F}", "a", .invisible),
      // Tones.
      ("tóan", "toán", .misplacedTone), ("nứơc", "nước", .misplacedTone),
      ("qủa", "quả", .misplacedTone), ("NỨƠC", "NƯỚC", .misplacedTone),
      ("to\u{301}an", "toán", [.composed, .misplacedTone]),
      ("𝘁𝗼́𝗮𝗻", "toán", [.lookalike, .composed, .misplacedTone]),
    ] as [(String, String, RepairReasons)])
  func mends(_ source: String, _ expected: String, _ reasons: RepairReasons) {
    let mended = TextRepair().repair(source)
    #expect(mended.text.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(mended.changes.reduce([]) { $0.union($1.reasons) } == reasons)
    #expect(TextRepair().repaired(source).utf8.elementsEqual(mended.text.utf8))
  }

  /// Other languages, emoji and the orthographies of the Central Highlands.
  @Test(arguments: [
    "", "plain ASCII 1.500.000", "Tiếng Việt: hoà bình, hòa bình, giặt gịa", "được 25 ₫/kg",
    "Съешь ещё этих мягких булок", "то и сё в хоре, да", "Guðmundur Þórðarson", "það er gott",
    "Das Mädchen", "l'œuvre, où ça?", "señor", "Ελληνικά", "👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 1️⃣ 🇻🇳",
    "می‌خواهم", "שלום\u{200F}", "क्‍ष", "ក\u{200B}ខ", "中文，日本語", "한국어",
    "Y Khương, Đăk Lăk, Ea Knuếc, čư ƀlang, ŏ ŭ ĭ ĕ", "ⓘ", "m², ½, ㎏, ①", "🅰 🅱 🅾 🅿", "[kʰɪŋ]",
    "◌́ \u{A0}\u{301}", "bánh tráng Huỳnh Thúy Kiều",
  ])
  func leavesAlone(_ text: String) {
    let kept = text == "ⓘ" ? "i" : text
    let mended = TextRepair().repair(text)
    #expect(mended.text.unicodeScalars.elementsEqual(kept.unicodeScalars), "\(mended.changes)")
  }

  @Test func stylesAreChangedOnlyWhenAskedFor() {
    var options = RepairOptions.standard
    options.toneStyle = .reformed
    let mended = TextRepair(options).repair("hòa bình, tóan")
    #expect(mended.text == "hoà bình, toán")
    #expect(mended.changes.map(\.reasons) == [.toneStyle, .misplacedTone])
    #expect(TextRepair().repair("hòa bình hoà bình").changes.isEmpty)
  }

  @Test(arguments: [
    ("chốttttt", "chốt"), ("ổiiii ơiiiii", "ổi ơi"), ("xoooong", "xong"), ("bòoooo", "bò"),
    ("CHỐTTTT", "CHỐT"), ("1000000", "1000000"), ("Chương VIII", "Chương VIII"), ("III", "III"),
    ("www.voso.vn", "www.voso.vn"), ("hmmmm", "hm"), ("tóannn", "toán"),
    ("quáaaaa quaaaá QUÁAAA", "quá quá QUÁ"), ("dạaaa", "dạ"), ("đẹẹẹp", "đẹp"),
    ("trôoooi", "trôi"),
    ("nguuuười", "người"), ("đdddẹp", "đẹp"), ("qua\u{301}aaa", "quá"), ("áàá hoàà", "áàá hoàà"),
  ])
  func shortensWhatIsStretched(_ source: String, _ expected: String) {
    var options = RepairOptions.standard
    options.shortensStretched = true
    #expect(TextRepair(options).repair(source).text == expected)
    #expect(TextRepair().repair("ổiiii").text == "ổiiii")
  }

  @Test func eachPartCanBeLeftOut() {
    var options = RepairOptions.standard
    options.mendsTones = false
    #expect(TextRepair(options).repaired("tóan") == "tóan")
    options.mendsLookalikes = false
    #expect(TextRepair(options).repaired("Ðảm\u{200B}") == "Ðảm")
    options.removesInvisibles = false
    #expect(TextRepair(options).repaired("a\u{200B}b").unicodeScalars.count == 3)
    #expect(TextRepair(options).repaired("e\u{301}\u{302}") == "ế")
  }

  /// Every letter with a diacritic, decomposed in every way that can be typed.
  @Test func composesEveryLetterFromEveryOrderOfItsMarks() {
    let shapes: [(Unicode.Scalar, Unicode.Scalar, String)] = [
      ("a", "\u{306}", "ăằẳẵắặ"), ("a", "\u{302}", "âầẩẫấậ"), ("e", "\u{302}", "êềểễếệ"),
      ("o", "\u{302}", "ôồổỗốộ"), ("o", "\u{31B}", "ơờởỡớợ"), ("u", "\u{31B}", "ưừửữứự"),
      ("A", "\u{306}", "ĂẰẲẴẮẶ"), ("A", "\u{302}", "ÂẦẨẪẤẬ"), ("E", "\u{302}", "ÊỀỂỄẾỆ"),
      ("O", "\u{302}", "ÔỒỔỖỐỘ"), ("O", "\u{31B}", "ƠỜỞỠỚỢ"), ("U", "\u{31B}", "ƯỪỬỮỨỰ"),
    ]
    let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let plain: [(Unicode.Scalar, String)] = [
      ("a", "àảãáạ"), ("e", "èẻẽéẹ"), ("i", "ìỉĩíị"), ("o", "òỏõóọ"), ("u", "ùủũúụ"),
      ("y", "ỳỷỹýỵ"), ("A", "ÀẢÃÁẠ"), ("E", "ÈẺẼÉẸ"), ("I", "ÌỈĨÍỊ"), ("O", "ÒỎÕÓỌ"),
      ("U", "ÙỦŨÚỤ"), ("Y", "ỲỶỸÝỴ"),
    ]
    let repair = TextRepair()
    func check(_ parts: [Unicode.Scalar], _ letter: Unicode.Scalar) {
      var source = String.UnicodeScalarView()
      source.append(contentsOf: parts)
      let result = repair.repaired(String(source))
      #expect(Array(result.unicodeScalars) == [letter], "\(parts)")
    }
    for (base, mark, letters) in shapes {
      let row = Array(letters.unicodeScalars)
      check([base, mark], row[0])
      check([base, mark, mark], row[0])
      for (tone, letter) in zip(tones, row.dropFirst()) {
        check([base, mark, tone], letter)
        check([base, tone, mark], letter)
        check([row[0], tone], letter)
        check([letter], letter)
        check([letter, tone], letter)
        check([letter, mark], letter)
        check([base, tone, mark, tone, mark], letter)
        if let toned = plain.first(where: { $0.0 == base })?.1.unicodeScalars {
          check([Array(toned)[tones.firstIndex(of: tone) ?? 0], mark], letter)
        }
      }
    }
    for (base, letters) in plain {
      for (tone, letter) in zip(tones, letters.unicodeScalars) {
        check([base, tone], letter)
        check([base, tone, tone], letter)
      }
    }
  }

  /// What the changes say is what was done, and doing it twice is doing it once.
  @Test(arguments: 0..<400)
  func changesTellWhatWasDone(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [String] = [
      "e", "a", "ê", "ớ", "d", "Ð", "ð", "\u{301}", "\u{302}", "\u{306}", "\u{31B}", "\u{323}",
      "\u{335}", "\u{300}", " ", "𝗵", "ᴄ", "у", "и", "🅾", "\u{200B}", "\u{200D}", "\u{FE0F}", "👨",
      "❤", "t", "o", "á", "n", "qủa", "nứơc", "9", "\u{34F}", "ㄱ", "\u{1100}", "\u{1161}", "Å",
      "ø", "\u{202E}", "א", "ṩ", "\u{307}", "x",
    ]
    let text = (0..<Int(random.next() % 24)).map { _ in
      pieces[Int(random.next() % UInt64(pieces.count))]
    }.joined()
    var options = RepairOptions.standard
    options.shortensStretched = seed % 2 == 0
    options.toneStyle = seed % 3 == 0 ? .traditional : nil
    let repair = TextRepair(options)
    let mended = repair.repair(text)
    var rebuilt: [UInt8] = []
    let source = Array(text.utf8)
    let result = Array(mended.text.utf8)
    var copied = 0
    for change in mended.changes {
      #expect(change.sourceRange.lowerBound >= copied)
      rebuilt += source[copied..<change.sourceRange.lowerBound]
      #expect(rebuilt.count == change.resultRange.lowerBound)
      #expect(Array(change.before.utf8) == Array(source[change.sourceRange]))
      rebuilt += change.after.utf8
      #expect(Array(change.after.utf8) == Array(result[change.resultRange]))
      #expect(!change.reasons.isEmpty)
      copied = change.sourceRange.upperBound
    }
    rebuilt += source[copied...]
    #expect(rebuilt == result)
    let again = repair.repair(mended.text)
    #expect(
      again.text.utf8.elementsEqual(mended.text.utf8),
      "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    #expect(again.changes.isEmpty)
    #expect(repair.repaired(text).utf8.elementsEqual(mended.text.utf8))
  }

  @Test func bytesThatAreNotTextAreReported() {
    let mended = TextRepair().repair(utf8: [0x61, 0xFF, 0xC3, 0x20, 0x65, 0xCC, 0x81].span)
    #expect(mended.text == "a\u{FFFD}\u{FFFD} é")
    #expect(mended.changes.map(\.sourceRange) == [1..<2, 2..<3, 4..<7])
    #expect(mended.changes.map(\.reasons) == [.illFormed, .illFormed, .composed])
  }

  @Test func aMillionMarksTakeNoTime() {
    let marks = String(repeating: "\u{301}\u{323}\u{307}\u{316}", count: 30_000)
    let mended = TextRepair().repaired("e" + marks)
    #expect(mended.unicodeScalars.count < 120_002)
  }
}

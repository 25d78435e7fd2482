import Testing
import VietnameseText

@Suite struct ToneMarksTests {
  @Test(arguments: [
    ("Hòa bình khỏe mạnh, thúy kiều", "Hoà bình khoẻ mạnh, thuý kiều"),
    ("HÒA Hòa hòA hÒa", "HOÀ Hoà hoÀ hOà"),
    ("ủy ban Thủy sản loè", "uỷ ban Thuỷ sản loè"),
    ("xõa tũy", "xoã tuỹ"),
    ("“hóa”,thủy/xòe", "“hoá”,thuỷ/xoè"),
  ])
  func bothStylesBothWays(_ traditional: String, reformed: String) {
    #expect(bytes(ToneMarks.restyled(traditional, to: .reformed)) == bytes(reformed))
    let back = ToneMarks.restyled(reformed, to: .traditional)
    let expected = traditional.replacing("loè", with: "lòe").replacing("hòA hÒa", with: "hòA hÒa")
    #expect(bytes(back) == bytes(expected))
  }

  @Test(arguments: [
    "quý quá quỳ qua giá già giờ giặt gịa giạ gỵa toán hoàng ngoài huế thuở mía của lửa",
    "túyêt hoàà hoàng123 hoà2 xyzoà Hoàtest", "ĕ Đăk Y Khương Ea Knuếc", "", " ", "tóan nứơc",
    "Zoà", "hoa\u{300}\u{300}", "https", "bяòa", "\u{FEFF}",
  ])
  func whatNeedsNothingStaysTheSame(_ text: String) {
    for style in ToneStyle.allCases {
      #expect(bytes(ToneMarks.restyled(text, to: style)) == bytes(text))
    }
  }

  @Test(arguments: [
    ("tóan", "toán"), ("nứơc", "nước"), ("qủa", "quả"), ("qúy", "quý"), ("gía", "giá"),
    ("gìơ", "giờ"), ("cuả", "của"), ("thủơ", "thuở"), ("tâỷ", "tẩy"), ("khủyu", "khuỷu"),
    ("NGÒAI", "NGOÀI"), ("Ngừơi", "Người"), ("đựơc", "được"), ("bíêt", "biết"), ("lọai", "loại"),
    ("huếch", "huếch"), ("gìa", "già"), ("qùa", "quà"), ("mùôn", "muồn"), ("xóay", "xoáy"),
    ("khoẺ", "khoẺ"), ("hoà", "hoà"), ("hòa", "hòa"), ("gịa", "gịa"), ("chuỵên", "chuyện"),
    ("TuyÊ\u{301}t", "TuyÊ\u{301}t"), ("t\u{301}oan", "t\u{301}oan"),
    ("túyet", "túyet"),
  ])
  func misplacedTonesAreRepaired(_ text: String, expected: String) {
    let repair = ToneMarks.repair(text)
    #expect(bytes(repair.text) == bytes(expected))
    #expect(repair.changes.isEmpty == (bytes(text) == bytes(expected)))
  }

  @Test func theChangesSayWhatWhereAndWhy() {
    let text = "Bài tóan 😀 hoà nứơc"
    let repair = ToneMarks.repair(text, style: .traditional)
    #expect(repair.text == "Bài toán 😀 hòa nước")
    #expect(repair.changes.map(\.before) == ["tóan", "hoà", "nứơc"])
    #expect(repair.changes.map(\.after) == ["toán", "hòa", "nước"])
    #expect(repair.changes.map(\.reason) == [.misplaced, .otherStyle, .misplaced])
    let source = Array(text.utf8)
    for change in repair.changes {
      #expect(Array(source[change.sourceRange]) == Array(change.before.utf8))
    }
    #expect(repair.changes.first?.description == "bytes 5..<10: tóan → toán (misplaced)")
  }

  /// Every syllable with its tone moved to every vowel letter is put right, whatever the case.
  @Test(arguments: ToneStyle.allCases)
  func everySyllableWithAnyMisplacementIsRepaired(style: ToneStyle) {
    let marks: [Tone: Character] = [
      .huyen: "\u{300}", .hoi: "\u{309}", .nga: "\u{303}", .sac: "\u{301}", .nang: "\u{323}",
    ]
    var failures: [String] = []
    for syllable in Syllable.all where syllable.onset != .g {
      guard let mark = marks[syllable.tone], let plain = stripped(syllable) else { continue }
      let right = syllable.compose(style: style)
      let letters = Array(plain.unicodeScalars)
      for place in letters.indices where "aăâeêioôơuưy".unicodeScalars.contains(letters[place]) {
        var moved = String.UnicodeScalarView(letters[...place])
        moved.append(contentsOf: mark.unicodeScalars)
        moved.append(contentsOf: letters[(place + 1)...])
        let word = String(moved)
        // giạ with its tone on the i is the other word.
        if plain == "gia", syllable.tone == .nang, place == 1 { continue }
        let repaired = ToneMarks.repair(word, style: style).text
        if repaired != right { failures.append(word) }
        if ToneMarks.repair(repaired).changes != [] { failures.append("again " + word) }
        if ToneMarks.repair(word.uppercased(), style: style).text != right.uppercased() {
          failures.append(word.uppercased())
        }
      }
    }
    #expect(failures == [])
  }

  /// The letters of a syllable without the tone, stop codas included.
  private func stripped(_ syllable: Syllable) -> String? {
    let text =
      syllable.onset.rawValue + syllable.medial.rawValue + syllable.nucleus.rawValue
      + syllable.coda.rawValue
    return text.isEmpty ? nil : text
  }

  @Test func restylingIsIdempotentReversibleAndBlind() {
    for syllable in Syllable.all {
      let traditional = syllable.compose(style: .traditional)
      let reformed = syllable.compose(style: .reformed)
      #expect(ToneMarks.restyled(traditional, to: .reformed) == reformed)
      #expect(ToneMarks.restyled(reformed, to: .traditional) == traditional)
      #expect(ToneMarks.restyled(reformed, to: .reformed) == reformed)
      #expect(ToneMarks.areEquivalent(traditional, reformed))
    }
    #expect(!ToneMarks.areEquivalent("hòa", "hóa"))
    #expect(!ToneMarks.areEquivalent("hòa", "Hòa"))
    #expect(ToneMarks.areEquivalent("ho\u{300}a bình", "hoà bình"))
  }

  @Test func randomTextIsOnlyChangedWithinSyllablesAndOnce() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "hoà", "hòa", "tóan", "nứơc", "khoẺ", "gịa", "qúy", "Đăk", "ñ", "x", "\u{301}", "\u{31B}",
      "о\u{301}", "1", "人", "\u{200D}", "uỷ", "THỦY",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0..<30, using: &random))
        .map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
            + (Int.random(in: 0..<3, using: &random) > 0 ? " " : "")
        }
        .joined()
      for style in [nil] + ToneStyle.allCases.map(Optional.some) {
        let once = ToneMarks.repair(text, style: style)
        let twice = ToneMarks.repair(once.text, style: style)
        #expect(twice.changes == [] && bytes(twice.text) == bytes(once.text))
        #expect(isRebuilt(text, once))
      }
      for style in ToneStyle.allCases {
        let restyled = ToneMarks.restyled(text, to: style)
        #expect(bytes(ToneMarks.restyled(restyled, to: style)) == bytes(restyled))
        #expect(ToneMarks.areEquivalent(text, restyled))
      }
    }
  }

  /// Whether the changes, applied by hand to the source, give the repaired text.
  private func isRebuilt(_ text: String, _ repair: ToneRepair) -> Bool {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    var copied = 0
    for change in repair.changes {
      result += source[copied..<change.sourceRange.lowerBound]
      result += change.after.utf8
      copied = change.sourceRange.upperBound
    }
    result += source[copied...]
    return result == bytes(repair.text)
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}

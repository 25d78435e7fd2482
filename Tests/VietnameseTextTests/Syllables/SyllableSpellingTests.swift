import Testing
import VietnameseText

@Suite struct SyllableSpellingTests {
  @Test(arguments: ToneStyle.allCases, EncodedForm.allCases)
  func readingWhatWasComposedGivesTheSyllableBack(style: ToneStyle, form: EncodedForm) {
    var failures: [String] = []
    for syllable in Syllable.all {
      let composed = syllable.compose(style: style)
      let text = form.encode(composed)
      if Syllable(text) != syllable { failures.append(text) }
      if form == .composed, Syllable(composed.uppercased()) != syllable {
        failures.append(composed.uppercased())
      }
    }
    #expect(failures == [])
  }

  @Test func noTwoSyllablesAreSpelledAlike() {
    for style in ToneStyle.allCases {
      let spelled = Syllable.all.map { $0.compose(style: style) }
      #expect(Set(spelled).count == spelled.count)
    }
  }

  @Test(arguments: [
    ("hòa", "hòa", "hoà"), ("khỏe", "khỏe", "khoẻ"), ("thúy", "thúy", "thuý"),
    ("tóan", "toán", "toán"), ("quý", "quý", "quý"), ("qúy", "quý", "quý"),
    ("gía", "giá", "giá"), ("hướng", "hướng", "hướng"), ("thuở", "thuở", "thuở"),
    ("khuỷu", "khuỷu", "khuỷu"), ("ngoài", "ngoài", "ngoài"), ("mía", "mía", "mía"),
    ("của", "của", "của"), ("lửa", "lửa", "lửa"), ("huế", "huế", "huế"), ("ủy", "ủy", "uỷ"),
    ("soóc", "soóc", "soóc"), ("chéo", "chéo", "chéo"), ("oà", "òa", "oà"),
  ])
  func theTonesGoWhereTheRulesPutThem(_ text: String, traditional: String, reformed: String) throws
  {
    let syllable = try #require(Syllable(text))
    #expect(Array(syllable.compose(style: .traditional).utf8) == Array(traditional.utf8))
    #expect(Array(syllable.compose(style: .reformed).utf8) == Array(reformed.utf8))
    #expect(syllable.description == traditional)
  }

  @Test func onlyOpenOaOeUyDifferBetweenTheStyles() {
    for syllable in Syllable.all where syllable.tone != .ngang {
      let differs = syllable.compose(style: .traditional) != syllable.compose(style: .reformed)
      let isGlideOpen = syllable.medial != .none && syllable.coda == .none
      let isPlain = [Nucleus.a, .e, .y].contains(syllable.nucleus)
      #expect(differs == (isGlideOpen && isPlain), "\(syllable)")
    }
  }

  @Test(arguments: [
    ("KhoẺ", "KhỏE"), ("HOÀ", "HÒA"), ("Nghie\u{302}ng", "Nghiêng"), ("h", "hoa"),
    ("BA\u{301}C", "BÁC"), ("ĐƯỜng", "ĐƯỜng"),
  ])
  func composingKeepsTheCaseOfTheOriginal(_ original: String, expected: String) throws {
    let syllable = try #require(Syllable(original == "h" ? "hoa" : original))
    #expect(syllable.compose(style: .traditional, caseLike: original) == expected)
  }

  @Test func toneCanBeChangedWithinTheRules() throws {
    let plain = try #require(Syllable("tap") ?? Syllable("táp"))
    #expect(plain.withTone(.nang)?.description == "tạp")
    #expect(plain.withTone(.huyen) == nil)
    #expect(Syllable("gịa")?.withTone(.sac) == nil)
  }
}

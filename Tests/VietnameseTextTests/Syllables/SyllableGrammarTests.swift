import Testing
import VietnameseText

@Suite struct SyllableGrammarTests {
  @Test(arguments: [
    "a", "ăn", "ấy", "yêu", "ỉa", "uống", "ươm", "ý", "oanh", "uyên", "uỵch", "nghiêng", "nguyễn",
    "khuỷu", "khuya", "thuở", "huơ", "quốc", "quý", "quít", "quýt", "quỳnh", "quyết", "quắn",
    "quới", "gì", "gìn", "gích", "gíp", "giá", "giờ", "giếng", "giễu", "giếc", "giữ", "giũ",
    "giường", "gịa", "giạ", "ghẹ", "ghế", "nghỉ", "ngoéo", "ngoạm", "ngoạp", "khoắng", "oăm",
    "hoặc", "loè", "xoen", "khoèo", "toét", "khuân", "khuấy", "bâng", "khuâng", "nguệch",
    "huênh", "nguều", "kỹ", "kỷ", "mỹ", "xẻng", "bệnh", "ếch", "hừm", "hươu", "rượu", "được",
    "hoằm", "ngoằng", "luýnh", "huýt", "huých", "đậu", "chéo", "xoáy", "phở", "trứng", "ngưng",
  ])
  func nativeSyllablesAreAccepted(_ text: String) throws {
    let syllable = try #require(Syllable(text))
    #expect(syllable.kind == .native)
  }

  @Test(arguments: [
    "pin", "pa", "buýt", "tuýp", "xoong", "soóc", "moóc", "coóc", "goòng", "đắk", "lắk", "kông",
    "kang", "ka", "vy", "thy", "voan", "phuy", "gioăng", "búk", "pô",
  ])
  func loansAreAcceptedAsSuch(_ text: String) throws {
    let syllable = try #require(Syllable(text))
    #expect(syllable.kind == (text == "tuýp" ? .native : .loan))
  }

  @Test(arguments: [
    // Spelling of one sound before the wrong vowels.
    "ke1", "ce", "cí", "cyê", "gê", "ghà", "nghà", "ngê", "qa", "quô", "quoa", "qúo", "coa",
    // A stop coda takes sắc and nặng only.
    "cac", "càc", "cảt", "cãp", "sach", "sách sách", "têt", "gip", "tout", "đăk", "măk",
    // Letters that need a coda, and those that take none.
    "ă", "hâ", "boă", "tuâ", "tiê", "muô", "lươ", "miam", "muan", "dưan", "iên", "iêu", "tyên",
    // Not the alphabet, not one word, not a syllable.
    "fa", "ja", "wa", "za", "", " ", "a b", "ba ", "3kg", "kg", "krông", "hòà", "hoàà", "tt",
    "nghiêngg", "nghiêngnghiêng", "ng", "b́a", "ĕa", "ñu", "čư", "ƀun", "ea-", "đ̆a", "ểế", "aa",
    "ế̂", "e\u{301}\u{301}", "o\u{302}\u{306}", "d\u{302}a", "ñ", "bôông", "b\u{30A}a", "ｂa",
  ])
  func othersAreRejected(_ text: String) {
    #expect(Syllable(text) == nil)
  }

  @Test func theGrammarIsOfTheSizeOfTheLanguage() {
    let all = Syllable.all
    #expect(Set(all).count == all.count)
    // Word lists have some 6,600 to 18,000 toned syllables; a grammar has all that can be said.
    #expect((15_000...30_000).contains(all.count))
    let rhymes = Set(all.map { $0.medial.rawValue + $0.nucleus.rawValue + $0.coda.rawValue })
    let native = all.filter { $0.kind == .native }
    let nativeRhymes = Set(
      native.map { $0.medial.rawValue + $0.nucleus.rawValue + $0.coda.rawValue })
    #expect((160...185).contains(nativeRhymes.count))
    #expect(rhymes.count > nativeRhymes.count)
    #expect(Set(all.map(\.onset)).count == Onset.allCases.count)
    for nucleus in Nucleus.allCases { #expect(all.contains { $0.nucleus == nucleus }) }
    for coda in Coda.allCases { #expect(all.contains { $0.coda == coda }) }
  }

  @Test func stopCodasTakeTwoTonesAndOthersSix() {
    let counts = Syllable.all.reduce(into: [String: (Coda, Set<Tone>)]()) { counts, syllable in
      let letters =
        syllable.onset.rawValue + syllable.medial.rawValue + "|" + syllable.nucleus.rawValue
        + syllable.coda.rawValue
      counts[letters, default: (syllable.coda, [])].1.insert(syllable.tone)
    }
    for (letters, (coda, tones)) in counts where letters != "g|ia" {
      #expect(tones == (coda.isStop ? [.sac, .nang] : Set(Tone.allCases)), "\(letters)")
    }
    #expect(counts["g|ia"]?.1 == [.nang])
  }

  @Test(arguments: [
    ("nghiêng", Onset.ngh, Medial.none, Nucleus.ie, Coda.ng, Tone.ngang),
    ("quốc", .qu, .none, .oCircumflex, .c, .sac),
    ("giếng", .gi, .none, .eCircumflex, .ng, .sac),
    ("gì", .g, .none, .i, .none, .huyen),
    ("gịa", .g, .none, .ia, .none, .nang),
    ("giạ", .gi, .none, .a, .none, .nang),
    ("khuya", .kh, .u, .ya, .none, .ngang),
    ("thuyền", .th, .u, .ye, .n, .huyen),
    ("xoài", .x, .o, .a, .i, .huyen),
    ("Bưởi", .b, .none, .uoHorn, .i, .hoi),
    ("mua", .m, .none, .ua, .none, .ngang),
    ("muối", .m, .none, .uo, .i, .sac),
    ("quỹ", .qu, .none, .y, .none, .nga),
    ("huỹ", .h, .u, .y, .none, .nga),
    ("Ế", .none, .none, .eCircumflex, .none, .sac),
  ])
  func partsFollowTheSpelling(
    _ text: String, onset: Onset, medial: Medial, nucleus: Nucleus, coda: Coda, tone: Tone
  ) throws {
    let syllable = try #require(Syllable(text))
    #expect(syllable.onset == onset)
    #expect(syllable.medial == medial)
    #expect(syllable.nucleus == nucleus)
    #expect(syllable.coda == coda)
    #expect(syllable.tone == tone)
    let built = Syllable(onset: onset, medial: medial, nucleus: nucleus, coda: coda, tone: tone)
    #expect(built == syllable)
  }

  @Test func everyPartsThatFormASyllableReadBackAsThemselves() {
    var built = 0
    for onset in Onset.allCases {
      for medial in Medial.allCases {
        for nucleus in Nucleus.allCases {
          for coda in Coda.allCases {
            let syllable = Syllable(
              onset: onset, medial: medial, nucleus: nucleus, coda: coda, tone: .sac)
            guard let syllable else { continue }
            built += 1
            #expect(syllable.coda == coda && syllable.onset == onset)
            #expect(Syllable(syllable.description) == syllable)
          }
        }
      }
    }
    #expect(built == Syllable.all.count { $0.tone == .sac })
  }
}

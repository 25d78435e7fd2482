import CVietnameseText
import Testing
import VietnameseText

/// The fold of Vietnamese letters: the same key and the same marks however they are typed.
@Suite struct FoldedLettersTests {
  @Test func thereAre134() throws {
    #expect(VietnameseLetter.all.count == 134)
    let composed = try VietnameseLetter.all.map { try $0.spellings()[$0.shape == .stroke ? 0 : 1] }
    #expect(Set(composed).count == 134)
  }

  @Test(arguments: VietnameseLetter.all)
  func everySpellingFoldsTheSame(_ letter: VietnameseLetter) throws {
    for spelling in try letter.spellings() {
      let folded = FoldedText(spelling)
      #expect(folded.bytes == [letter.key], "\(Array(spelling.unicodeScalars))")
      #expect(folded.marks == [letter.diacritics], "\(Array(spelling.unicodeScalars))")
      #expect(folded.sourceOffsets == [0, UInt32(spelling.utf8.count)])
      #expect(folded.marks.first?.tone == letter.tone)
      #expect(folded.marks.first?.shape == letter.shape)
    }
  }

  @Test(arguments: VietnameseLetter.all)
  func aZeroWidthCharacterBetweenTheMarksIsNoMatter(_ letter: VietnameseLetter) {
    for spelling in letter.decomposed {
      var text = String.UnicodeScalarView()
      for scalar in spelling.unicodeScalars { text.append(contentsOf: [scalar, "\u{200B}"]) }
      let folded = FoldedText(String(text))
      #expect(folded.bytes == [letter.key])
      #expect(folded.marks == [letter.diacritics])
    }
  }

  @Test(arguments: ["đ", "Đ", "ð", "Ð", "ɖ", "Ɖ", "d\u{335}", "D\u{335}"])
  func everyStrokedDIsD(_ text: String) {
    let folded = FoldedText(text)
    #expect(folded.bytes == [UInt8(ascii: "d")])
    #expect(folded.marks.first?.shape == .stroke)
  }

  @Test(arguments: [
    ("Ƀuôn Čư M'gar", "buon cu m'gar"), ("ƀlang", "blang"), ("Ayŭn Pă", "ayun pa"),
    ("Kŏ Siĕr, Kuĭn", "ko sier, kuin"), ("Rơ\u{306}m, Mnông Ñu", "rom, mnong nu"),
    ("Ea Knuếc", "ea knuec"), ("Đăk R'lấp", "dak r'lap"),
  ])
  func namesOfTheCentralHighlandsAreWhatPeopleType(_ name: String, _ typed: String) throws {
    for form in [NormalizationForm.nfc, .nfd] {
      let spelling = try form.normalize(name)
      #expect(SearchFold.key(spelling) == typed)
      #expect(FoldedText(spelling).bytes == Array(typed.utf8))
    }
    #expect(SearchQuery(typed).sorted([name]) { $0 } == [name])
  }

  @Test func theStrokeOfBCountsWhereItIsTyped() {
    #expect(FoldedText("Ƀ").marks == [Diacritics(tone: .ngang, shape: .stroke)])
    #expect(SearchQuery("ƀuôn").sorted(["buôn", "Ƀuôn"]) { $0 } == ["Ƀuôn", "buôn"])
  }

  @Test func struckOutTextIsNotStroked() {
    let folded = FoldedText("b\u{335}o\u{335}d\u{336}")
    #expect(folded.bytes == Array("bod".utf8))
    #expect(folded.marks == [.none, .none, .none])
  }

  @Test func theFirstToneAndTheFirstShapeCount() {
    let folded = FoldedText("a\u{300}\u{301}\u{302}\u{306}")
    #expect(folded.marks == [Diacritics(tone: .huyen, shape: .circumflex)])
  }

  @Test func marksOnNoLetterAreDropped() {
    let folded = FoldedText("\u{301} \u{301}3\u{301}-\u{302}")
    #expect(folded.bytes == Array(" 3-".utf8))
    #expect(folded.marks.allSatisfy { $0 == .none })
  }

  @Test func accentsTellWordsApartThatShareAKey() {
    let butter = FoldedText("bơ")
    let cow = FoldedText("bò")
    #expect(butter.bytes == cow.bytes)
    #expect(butter.marks != cow.marks)
    #expect(FoldedText("hoà").marks.map(\.tone).max { $0.rawValue < $1.rawValue } == .huyen)
    #expect(FoldedText("hòa").marks.map(\.tone).max { $0.rawValue < $1.rawValue } == .huyen)
  }

  @Test func aForeignLetterKeepsItsToneMarkInEveryForm() throws {
    for part in scalarParts.prefix(3) {
      for scalar in scalars(of: part) where scalar.properties.isAlphabetic {
        let composed = FoldedText(String(scalar))
        guard composed.bytes.count == 1 else { continue }
        let form = NormalizationForm.nfd
        let decomposed = FoldedText(try form.normalize(String(scalar)))
        #expect(decomposed.bytes == composed.bytes, "\(scalar)")
        #expect(decomposed.marks == composed.marks, "\(scalar)")
      }
    }
  }

  @Test func theDiacriticsHoldEveryPair() {
    for tone in Tone.allCases {
      for shape in LetterShape.allCases {
        let diacritics = Diacritics(tone: tone, shape: shape)
        #expect(diacritics.tone == tone)
        #expect(diacritics.shape == shape)
        #expect(Diacritics(rawValue: diacritics.rawValue) == diacritics)
      }
    }
    #expect(Tone.allCases == [.ngang, .huyen, .hoi, .nga, .sac, .nang], "dictionary order")
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func anyBitsAreSomeDiacritics(_ bits: UInt8) {
    let diacritics = Diacritics(rawValue: bits)
    #expect(diacritics.tone.rawValue == (bits & 7 < 6 ? bits & 7 : 0))
    #expect(diacritics.shape.rawValue == (bits >> 3 & 7 < 5 ? bits >> 3 & 7 : 0))
  }
}

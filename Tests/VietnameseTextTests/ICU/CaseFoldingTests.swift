import Testing
import VietnameseText

@Suite struct CaseFoldingTests {
  @Test(arguments: [
    ("CHỐT 3KG", "chốt 3kg"), ("Đồng", "đồng"), ("ð Ð", "ð ð"), ("Straße", "strasse"),
    ("İ", "i\u{307}"), ("ı", "ı"), ("ΣΑΣ ς", "σασ σ"), ("ﬃ", "ffi"), ("", ""), ("🙂", "🙂"),
  ])
  func folds(_ text: String, _ expected: String) throws {
    #expect(Array(try CaseFolding.fold(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func growsBeyondTheFirstGuess() throws {
    // U+0390 is 2 bytes and folds to 6.
    let text = String(repeating: "\u{390}", count: 1000)
    #expect(try CaseFolding.fold(text).utf8.count == 6000)
  }

  @Test func lettersFoldToTheirSmallLetters() throws {
    for letter in VietnameseLetter.all {
      let text = try #require(letter.spellings().first)
      #expect(try CaseFolding.fold(text.uppercased()) == text.lowercased())
    }
  }
}

import Testing

@testable import VietnameseText

/// What we compose ourselves against ICU.
@Suite struct CanonicalComposerTests {
  private func isSame(_ text: String) throws -> Bool {
    let expected = try NormalizationForm.nfc.normalizedByICU(text)
    let isNFC = try NormalizationForm.nfc.isNormalized(text)
    return try NormalizationForm.nfc.normalize(text).utf8.elementsEqual(expected.utf8)
      && isNFC == expected.utf8.elementsEqual(text.utf8)
  }

  @Test(arguments: scalarParts)
  func everyScalarIsComposedAsICUDoes(part: Range<UInt32>) throws {
    var failures: [Unicode.Scalar] = []
    for scalar in scalars(of: part) {
      if try !isSame("\(scalar)") || !isSame("việ\(scalar)e\u{323}\u{302}\(scalar)\u{301}t") {
        failures.append(scalar)
      }
    }
    #expect(failures == [])
  }

  /// Every Vietnamese letter and every base letter with up to three marks behind it.
  @Test func everyLetterTakesMarksAsICUDoes() throws {
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
      "\u{335}", "\u{340}", "\u{30C}",
    ]
    var bases = "aeiouydnAEIOUYDcx".unicodeScalars.map { $0 }
    bases += "ăâêôơưđàệởĂÊƠỮñçĕŏŭƀ1 ".unicodeScalars
    var failures: [[Unicode.Scalar]] = []
    func check(_ scalars: [Unicode.Scalar]) throws {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      if try !isSame(String(text)) { failures.append(scalars) }
    }
    for base in bases {
      for first in marks {
        try check([base, first])
        for second in marks {
          try check([base, first, second])
          for third in marks where third.value < 0x30A || base.value < 0x80 {
            try check([base, first, second, third])
          }
        }
      }
    }
    #expect(failures == [])
  }
}

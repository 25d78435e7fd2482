import Testing
import VietnameseText

@Suite struct LegacyCodingTests {
  private func composed(_ letter: VietnameseLetter) throws -> String {
    if letter.shape == .stroke { return letter.base == "d" ? "đ" : "Đ" }
    return try NormalizationForm.nfc.normalize(letter.decomposed[0])
  }

  @Test(arguments: LegacyEncoding.all)
  func all134LettersRoundTripInEverySpelling(encoding: LegacyEncoding) throws {
    #expect(VietnameseLetter.all.count == 134)
    for letter in VietnameseLetter.all {
      let expected = try composed(letter)
      let needsFont =
        encoding == .tcvn3 && letter.tone != .ngang && letter.base.properties.isUppercase
      for spelling in try letter.spellings() where !spelling.unicodeScalars.contains("\u{335}") {
        let text = "x\(spelling)x \(spelling)"
        let encoded = encoding.encode(text)
        #expect(encoded.losses.count == (needsFont ? 2 : 0), "\(encoding) \(letter)")
        let options = LegacyDecodingOptions(capitalRuns: encoded.capitalRuns)
        let decoded = encoding.decode(encoded.bytes, options: options)
        #expect(Array(decoded.text.utf8) == Array("x\(expected)x \(expected)".utf8))
        #expect(decoded.losses == [])
      }
    }
  }

  /// Of each encoding, how many of the 256 bytes are characters by themselves.
  @Test(arguments: [
    (LegacyEncoding.tcvn3, 128 + 27 + 67 + 7 + 1), (.vniWindows, 128 + 27 + 32 + 18), (.vps, 256),
    (.viscii, 256), (.windows1258, 247), (.viqr, 128), (.tcvn5712, 256),
  ])
  func all256BytesHaveAStatedResult(encoding: LegacyEncoding, characters: Int) {
    var known = 0
    for byte in UInt8.min...UInt8.max {
      let decoded = encoding.decode([byte])
      if decoded.losses.isEmpty {
        known += 1
        #expect(decoded.text.unicodeScalars.count == 1)
        #expect(!decoded.text.unicodeScalars.contains("\u{FFFD}"))
        // What is read by itself is written by itself.
        let encoded = encoding.encode(decoded.text)
        #expect(encoded.bytes == [byte] || encoded.bytes == [0x5C, byte], "\(encoding) \(byte)")
      } else {
        #expect(decoded.text == "\u{FFFD}")
        #expect(decoded.losses.map(\.offset) == [0])
        #expect(decoded.losses.map(\.byte) == [byte])
      }
      if byte >= 0x20 && byte < 0x7F {
        #expect(Array(decoded.text.utf8) == [byte])
      }
    }
    #expect(known == characters)
  }

  @Test(arguments: LegacyEncoding.all)
  func readingIsTotalAndEveryLossIsReported(encoding: LegacyEncoding) {
    var random = SeededGenerator(seed: 258)
    for _ in 0..<400 {
      let length = Int.random(in: 0..<80, using: &random)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let options = LegacyDecodingOptions(
        capitalRuns: [3..<9, -4..<2, 5..<600], recoversCapitals: true, recordsOffsets: true)
      let plain = encoding.decode(bytes)
      let full = encoding.decode(bytes, options: options)
      #expect(plain.text.unicodeScalars.count { $0 == "\u{FFFD}" } == plain.losses.count)
      #expect(plain.losses == full.losses)
      #expect(plain.losses.allSatisfy { bytes[$0.offset] == $0.byte })
      #expect(full.sourceOffsets.count == full.text.utf8.count + 1)
      #expect(full.sourceOffsets == full.sourceOffsets.sorted())
      #expect(full.sourceOffsets.last == bytes.count)
      let spanned = encoding.decode(bytes.span)
      #expect(spanned == plain)
    }
  }

  /// In these every text has one spelling, so that what can be read is written back the same.
  @Test(arguments: [LegacyEncoding.vps, .viscii])
  func writingWhatWasReadGivesTheBytesBack(encoding: LegacyEncoding) {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
      let encoded = encoding.encode(encoding.decode(bytes).text)
      #expect(encoded.bytes == bytes)
      #expect(encoded.losses == [])
    }
  }

  @Test(arguments: LegacyEncoding.all)
  func readingWhatWasWrittenGivesTheTextBack(encoding: LegacyEncoding) throws {
    var random = SeededGenerator(seed: 99)
    let letters = try VietnameseLetter.all.map { try composed($0) }
    let others = [
      "d", "D", "\\", "'", "?", ".", "(", "^", "+", "`", "~", " ", "\n", "a", "A", "o", "u", "n",
      "7",
    ]
    for _ in 0..<500 {
      let text = (0..<40).map { _ in
        Bool.random(using: &random)
          ? letters.randomElement(using: &random) ?? "" : others.randomElement(using: &random) ?? ""
      }.joined()
      let encoded = encoding.encode(text)
      let options = LegacyDecodingOptions(capitalRuns: encoded.capitalRuns)
      let decoded = encoding.decode(encoded.bytes, options: options)
      #expect(Array(decoded.text.utf8) == Array(text.utf8), "\(encoding)")
    }
  }

  @Test func whatCannotBeWrittenIsReportedWithItsPlace() {
    let text = "giá 5 ₫ 人"
    let encoded = LegacyEncoding.viscii.encode(text)
    #expect(encoded.losses.map(\.scalar) == ["₫", "人"])
    #expect(encoded.losses.map(\.sourceRange) == [7..<10, 11..<14])
    #expect(encoded.losses.allSatisfy { $0.reason == .unencodable })
    #expect(String(decoding: encoded.bytes.suffix(3), as: UTF8.self) == "? ?")
    #expect(LegacyEncoding.viscii.encode(text, replacement: nil).bytes.count == 7)
    #expect(
      encoded.losses.first?.description == "bytes 7..<10: U+20AB cannot be written in this encoding"
    )
    let decomposed = LegacyEncoding.tcvn3.encode("xA\u{302}\u{301}")
    #expect(decomposed.losses.map(\.sourceRange) == [1..<6])
    #expect(decomposed.losses.map(\.scalar) == ["Ấ"])
    #expect(decomposed.losses.map(\.reason) == [.capitalNeedsFont])
    #expect(LegacyEncoding.windows1258.encode("5 ₫").losses == [])
  }

  @Test func whatCannotBeReadIsReportedWithItsPlace() {
    let decoded = LegacyEncoding.vniWindows.decode([0x62, 0xF8, 0x61, 0xF8, 0xFE])
    #expect(decoded.text == "b\u{FFFD}à\u{FFFD}")
    #expect(decoded.losses.map(\.offset) == [1, 4])
    #expect(decoded.losses.map(\.reason) == [.strayMark, .unassigned])
    #expect(decoded.losses.first?.description == "byte 1: the mark F8 has no letter before it")
  }

  /// Whole phrases as their users know them: the bytes are shown as Windows-1252 shows them.
  @Test(arguments: [
    (
      LegacyEncoding.tcvn3, "Céng hßa X· héi chñ nghÜa ViÖt Nam",
      "Cộng hòa Xã hội chủ nghĩa Việt Nam"
    ),
    (.tcvn3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    (.vniWindows, "Coäng hoøa Xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa Xã hội chủ nghĩa Việt Nam"),
    (.vniWindows, "Ñoäc laäp, öôùc mô, thuôû, côø, ñôïi", "Độc lập, ước mơ, thuở, cờ, đợi"),
    (.vniWindows, "ÑÖÔØNG PHOÁ, NGHÆ LEÃ, CHÓ", "ĐƯỜNG PHỐ, NGHỈ LỄ, CHĨ"),
    (.windows1258, "Côòng hoÌa", "Cộng hòa"),
  ])
  func phrasesAreRead(encoding: LegacyEncoding, shown: String, text: String) {
    let bytes = shown.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let decoded = encoding.decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.losses == [])
    #expect(encoding.encode(text).bytes == bytes)
  }

  @Test(arguments: [
    ("Vie^.t Nam ddo^.c la^.p", "Việt Nam độc lập"), ("DDu+o+`ng Dda(`ng", "Đường Đằng"),
    ("a\\. Ha?(cu+o+`i)", "a. Hả(cười)"), ("d\\d o\\+ C:\\thu\\\\muc", "dd o+ C:\\thu\\muc"),
    ("mua kho^ng?", "mua không?"), ("b. c'", "b. c'"), ("u+u? o^~", "ưủ ỗ"), ("\\", "\\"),
  ])
  func mnemonicsAreRead(_ source: String, text: String) {
    #expect(LegacyEncoding.viqr.decode(Array(source.utf8)).text == text)
  }

  @Test(arguments: [
    ("Xong chưa?", "Xong chu+a\\?"), ("Có. Đi", "Co\\'. DDi"),
  ])
  func charactersThatWouldBeMarksAreEscaped(_ text: String, source: String) {
    let encoded = LegacyEncoding.viqr.encode(text).bytes
    #expect(LegacyEncoding.viqr.decode(encoded).text == text)
    if text.hasSuffix("?") {
      #expect(String(decoding: encoded, as: UTF8.self) == source)
    }
  }

  @Test(arguments: [
    ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("Céng hßa X· héi", "Cộng hòa Xã hội"), ("Hµ Néi", "Hà Nội"), ("TP. Hµ NéI", "TP. HÀ NỘI"),
    ("Hµ", "Hà"), ("UBND tØnh", "UBND tỉnh"), ("NGHÞ §ÞNH\nVÒ viÖc", "NGHỊ ĐỊNH\nVề việc"),
    ("§¬N, vµ", "ĐơN, và"),
  ])
  func capitalsOfTCVN3AreToldFromTheLettersAround(_ shown: String, text: String) {
    let bytes = shown.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let options = LegacyDecodingOptions(recoversCapitals: true)
    #expect(LegacyEncoding.tcvn3.decode(bytes, options: options).text == text)
  }

  @Test func capitalsGoWithTheirFont() {
    let bytes = "Céng hßa".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let options = LegacyDecodingOptions(capitalRuns: [0..<4])
    #expect(LegacyEncoding.tcvn3.decode(bytes, options: options).text == "CỘNG hòa")
  }

  @Test func namesFindTheirEncodings() {
    for encoding in LegacyEncoding.all {
      #expect(LegacyEncoding(rawValue: encoding.rawValue) == encoding)
      #expect(encoding.description == encoding.rawValue)
    }
    #expect(Set(LegacyEncoding.all).count == 7)
    #expect(LegacyEncoding(rawValue: "latin-1") == nil)
  }
}

import Testing
import VietnameseText

/// What phones' "fonts", look-alikes and invisible characters fold to.
@Suite struct StyledTextTests {
  @Test(arguments: [
    ("𝗰𝗵𝗼\u{302}\u{301}𝘁 𝟮𝗸𝗴 ổ𝗶", "chot 2kg oi"), ("３ｋｇ　ＴＨＡＮＨ　ＬＯＮＧ", "3kg thanh long"),
    ("ⓒⓗⓞⓣ ①⑩⑳ ⓪ ❶❿ ➀➊", "chot 11020 0 110 11"), ("🄲🄷🄾🅃 🅲🅷🅾🆃 🅢🅗🅞🅟", "chot chot shop"),
    ("ᴄʜᴏᴛ ᴛʜᴀɴʜ ʟᴏɴɢ ꜰʀᴇᴇꜱʜɪᴘ", "chot thanh long freeship"), ("ᵐᵘᵃ ⁿʰᵃ ˢʰᵒᵖ", "mua nha shop"),
    ("ℂℍỐT ℕha", "chot nha"), ("٣ kg ๓ kg ३ kg", "3 kg 3 kg 3 kg"), ("𝟬𝟵𝟭𝟮", "0912"),
    ("３．５００đ／ｋｇ", "3.500d/kg"), ("Ðảm bảo", "dam bao"), ("50.000₫", "50.000₫"),
  ])
  func stylesAreDropped(_ text: String, _ expected: String) {
    #expect(key(text) == expected)
  }

  @Test(
    arguments: [
      (0xFF01...0xFF5E), 0x1D400...0x1D6A3, 0x1D7CE...0x1D7FF, 0x24B6...0x24EA, 0x2460...0x2473,
      0x1F130...0x1F149, 0x2102...0x2149, 0x2B0...0x2B8, 0x1D2C...0x1D6A,
    ] as [ClosedRange<UInt32>])
  func stylesOfNFKCFoldAsNFKCDoes(_ range: ClosedRange<UInt32>) throws {
    var seen = 0
    for scalar in range.compactMap(Unicode.Scalar.init) {
      let plain = try NormalizationForm.nfkc.normalize(String(scalar))
      let folded = key(String(scalar))
      guard plain != String(scalar), folded.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      #expect(folded == key(plain), "U+\(String(scalar.value, radix: 16))")
      seen += 1
    }
    #expect(seen > 4)
  }

  @Test(arguments: [
    ("Quу tắᴄ ᴄhính tả ᴠà ѕử", "quy tac chinh ta va su"), ("tһanh lоng", "thanh long"),
    ("ѕaу", "say"), ("cо", "co"), ("оc", "oc"), ("ХОАn", "xoan"), ("о\u{301}c", "oc"),
    ("xё", "xe"),
  ])
  func cyrillicInsideALatinWordIsLatin(_ text: String, _ expected: String) {
    #expect(key(text) == expected)
  }

  @Test(arguments: [
    ("Сок", "сок"), ("хорошо", "хорошо"), ("у shop", "у shop"), ("12о", "12о"), ("ё", "е"),
  ])
  func cyrillicAloneStaysCyrillic(_ text: String, _ expected: String) {
    #expect(key(text) == expected)
  }

  @Test func aLookalikeCarriesItsTone() {
    let folded = FoldedText("hо\u{300}a")
    #expect(folded.bytes == Array("hoa".utf8))
    #expect(folded.marks.map(\.tone) == [.ngang, .huyen, .ngang])
  }

  @Test(arguments: [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2060}",
    "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{AD}", "\u{61C}", "\u{FE0F}", "\u{FE0E}", "\u{3164}",
    "\u{E0061}", "\u{20E3}", "\u{20DD}",
  ])
  func invisibleCharactersVanish(_ invisible: String) {
    #expect(key(invisible) == "")
    #expect(key("\(invisible)ch\(invisible)ốt\(invisible) 3\(invisible)kg") == "chot 3kg")
  }

  @Test(arguments: ["\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}", "\u{2028}", "\u{85}"])
  func spacesOfEveryKindAreSpaces(_ space: String) {
    #expect(key("thanh\(space)long") == "thanh long")
  }

  @Test func onlyAJoinerBehindAnEmojiStays() {
    #expect(key("👨\u{200D}👩") == "👨\u{200D}👩")
    #expect(key("❤\u{FE0F}\u{200D}🔥") == "❤\u{200D}🔥")
    #expect(key("👨\u{200D}\u{200D}👩") == "👨\u{200D}👩")
    #expect(key("a\u{200D}b\u{200D}👩") == "ab👩")
  }

  @Test func otherScriptsFoldAsICUFoldsThem() {
    #expect(key("ΆΘΉΝΑ Ёлка") == "αθηνα елка")
    #expect(key("日本 ภาษา") == "日本 ภาษา")
    #expect(Array(key("한").unicodeScalars) == ["\u{1112}", "\u{1161}", "\u{11AB}"])
    #expect(key("ÇA Ñ Ü ø Ł") == "ca n u ø ł")
  }
}

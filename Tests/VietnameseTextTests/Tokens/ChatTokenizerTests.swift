import Testing
import VietnameseText

@Suite struct ChatTokenizerTests {
  /// The tokens as "kind:key", with a leading space where white space stands before them.
  private func tokens(_ text: String) -> [String] {
    let folded = FoldedText(text)
    return ChatTokenizer.tokens(in: folded).map { token in
      let piece = String(decoding: folded.bytes[token.foldedRange], as: UTF8.self)
      let kind =
        switch token.kind {
        case .word: "w"
        case .number: "n"
        case .punctuation: "p"
        case .emoji: "e"
        case .other: "o"
        }
      return (token.followsSpace ? " " : "") + kind + ":" + piece
    }
  }

  @Test(
    arguments: [
      ("1kg2", [" n:1", "w:kg", "n:2"]), ("25k5", [" n:25", "w:k", "n:5"]),
      ("1tr2", [" n:1", "w:tr", "n:2"]),
      ("3kg0912345678", [" n:3", "w:kg", "n:0912345678"]),
      (
        "Chốt 3kg thanh long nha shop",
        [" w:chot", " n:3", "w:kg", " w:thanh", " w:long", " w:nha", " w:shop"]
      ),
      ("50.000đ/kg", [" n:50", "p:.", "n:000", "w:d", "p:/", "w:kg"]),
      ("1,5kg", [" n:1", "p:,", "n:5", "w:kg"]),
      ("0912.345.678", [" n:0912", "p:.", "n:345", "p:.", "n:678"]),
      ("3h30", [" n:3", "w:h", "n:30"]), ("A12b", [" w:a", "n:12", "w:b"]),
      ("x2", [" w:x", "n:2"]), ("3️⃣kg", [" n:3", "w:kg"]), ("①kg", [" n:1", "w:kg"]),
      ("chốttttt", [" w:chottttt"]), ("ok!!!", [" w:ok", "p:!", "p:!", "p:!"]),
      ("50k₫", [" n:50", "w:k", "p:₫"]), ("𝟮𝗸𝗴", [" n:2", "w:kg"]), ("", []), ("   \n", []),
      ("m²", [" w:m", "o:²"]), ("…\u{7}", [" p:…", "o:\u{7}"]),
      ("한국 日本 ไทย", [" w:한국", " w:日本", " w:ไทย"]),
      ("thanh\u{A0}long", [" w:thanh", " w:long"]), ("tha\u{200B}nh", [" w:thanh"]),
      ("a_b-c", [" w:a", "p:_", "w:b", "p:-", "w:c"]),
    ] as [(String, [String])])
  func cutsInsideWords(_ text: String, _ expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    "🙂", "👍🏽", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}", "❤\u{FE0F}\u{200D}🔥", "🇻🇳", "🏳\u{FE0F}\u{200D}🌈",
    "👩🏽\u{200D}🌾", "☎", "🏴\u{E0067}\u{E0062}\u{E007F}",
  ])
  func anEmojiIsOneToken(_ emoji: String) {
    let text = "ok\(emoji)\(emoji)3"
    let found = ChatTokenizer.tokens(in: FoldedText(text))
    #expect(found.map(\.kind) == [.word, .emoji, .emoji, .number])
    let utf8 = Array(text.utf8)
    for token in found where token.kind == .emoji {
      let source = String(decoding: utf8[token.sourceRange], as: UTF8.self)
      #expect(source.unicodeScalars.elementsEqual(emoji.unicodeScalars))
    }
  }

  @Test func flagsPairFromTheLeft() {
    #expect(tokens("🇻🇳🇱🇦🇰") == [" e:🇻🇳", "e:🇱🇦", "e:🇰"])
  }

  @Test func aTokenLeadsBackToItsSource() {
    let text = "cho\u{302}\u{301}t 3\u{FE0F}\u{20E3}ｋｇ"
    let utf8 = Array(text.utf8)
    let sources = ChatTokenizer.tokens(in: FoldedText(text)).map {
      String(decoding: utf8[$0.sourceRange], as: UTF8.self)
    }
    #expect(sources == ["cho\u{302}\u{301}t", "3\u{FE0F}\u{20E3}", "ｋｇ"])
  }

  @Test func theRefillVariantAgrees() {
    var tokens: [ChatToken] = []
    for text in ["1kg2", "", "chốt 🙂🙂 3kg", "a"] {
      let folded = FoldedText(text)
      ChatTokenizer.tokenize(folded, into: &tokens)
      #expect(tokens == ChatTokenizer.tokens(in: folded))
    }
  }

  @Test func aLongTextHasAllItsTokens() {
    let tokens = ChatTokenizer.tokens(
      in: FoldedText(String(repeating: "kg 12\n", count: 5000)))
    #expect(tokens.count == 10_000)
    #expect(tokens.map(\.followsSpace).allSatisfy { $0 })
    #expect(tokens.filter(\.followsLineEnd).count == 4999)
  }

  @Test(arguments: UInt64(1)...30)
  func tokensCoverEverythingButWhiteSpace(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pool = Array(
      "aZ đế39 ,.!\n\u{200D}\u{FE0F}👨❤🇻🏽Ⓜ⑩\u{301}\u{20E3}한\u{FFFD}²\u{7}ไ٣".unicodeScalars)
    for _ in 0..<60 {
      let length = Int.random(in: 0..<80, using: &generator)
      let scalars = (0..<length).map { _ in pool[Int.random(in: 0..<pool.count, using: &generator)]
      }
      let folded = FoldedText(String(String.UnicodeScalarView(scalars)))
      var end = 0
      for token in ChatTokenizer.tokens(in: folded) {
        let gap = folded.bytes[end..<token.foldedRange.lowerBound]
        let gapIsSpace = gap.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        #expect(gapIsSpace)
        #expect(token.followsSpace == (end == 0 || !gap.isEmpty))
        let lineEnds = gap.contains { $0 == 0x0A || $0 == 0x0D }
        #expect(token.followsLineEnd == (end > 0 && lineEnds))
        #expect(!token.foldedRange.isEmpty)
        #expect(token.sourceRange == folded.sourceRange(of: token.foldedRange))
        let piece = folded.bytes[token.foldedRange]
        let isNumber = piece.allSatisfy { (0x30...0x39).contains($0) }
        #expect((token.kind == .number) == isNumber)
        end = token.foldedRange.upperBound
      }
      let restIsSpace = folded.bytes[end...].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
      #expect(restIsSpace)
    }
  }

  /// Notes of Western music decompose into two symbols, and so into two tokens.
  @Test(arguments: scalarParts)
  func everyScalarIsOneTokenOrSpace(_ part: Range<UInt32>) {
    let all = scalars(of: part)
    let folded = FoldedText(lines(all))
    var counts: [Int: Int] = [:]
    for token in ChatTokenizer.tokens(in: folded) {
      counts[token.sourceRange.lowerBound, default: 0] += 1
    }
    let doubled = counts.filter { $0.value != 1 }.count
    #expect(doubled == (part.contains(0x1D15E) ? 13 : 0))
    for token in ChatTokenizer.tokens(in: folded) where token.kind == .number {
      #expect(folded.bytes[token.foldedRange].allSatisfy { (0x30...0x39).contains($0) })
    }
  }
}

import Testing
import VietnameseText

@Suite struct ChatExpanderTests {
  let expander = ChatExpander()

  @Test(arguments: [
    ("shop ko có ổi", "shop không có ổi"), ("k có hàng hả", "không có hàng hả"),
    ("còn hàng k?", "còn hàng không?"), ("còn hàng k shop", "còn hàng không shop"),
    ("KO MUA", "KHÔNG MUA"), ("Ko mua đâu", "Không mua đâu"), ("e ko bt", "em không biết"),
    ("cho e 2kg", "cho em 2kg"), ("đc r", "được rồi"), ("dc rồi", "được rồi"),
    ("giá bn", "giá bao nhiêu"), ("mn ơi", "mọi người ơi"), ("ib e nha", "inbox em nha"),
    ("ck tiền rồi", "chuyển khoản tiền rồi"), ("vk ck đi chợ", "vợ chồng đi chợ"),
    ("cho xin sđt", "cho xin số điện thoại"), ("mua vs em", "mua với em"),
    ("kg có đâu", "không có đâu"), ("bây h mới xem", "bây giờ mới xem"), ("sao z?", "sao vậy?"),
    ("cx ngon", "cũng ngon"), ("lm gì z", "làm gì vậy"), ("mua j", "mua gì"),
    ("hum nay k ship", "hôm nay không ship"), ("Hum qua", "Hôm qua"), ("tôm hum", "tôm hum"),
    ("nt cho e nha", "nhắn tin cho em nha"), ("hk có đâu", "không có đâu"),
    ("mua hk?", "mua không?"),
  ])
  func writesOut(_ source: String, _ expected: String) {
    let expanded = expander.expand(source)
    #expect(expanded.text == expected)
    var rebuilt: [UInt8] = []
    var copied = 0
    let bytes = Array(source.utf8)
    for change in expanded.expansions {
      rebuilt += bytes[copied..<change.sourceRange.lowerBound]
      #expect(rebuilt.count == change.resultRange.lowerBound)
      #expect(Array(change.before.utf8) == Array(bytes[change.sourceRange]))
      rebuilt += change.after.utf8
      copied = change.sourceRange.upperBound
    }
    rebuilt += bytes[copied...]
    #expect(rebuilt == Array(expanded.text.utf8))
  }

  /// Quantities, phones, codes, addresses, mentions, and forms nobody can tell.
  @Test(arguments: [
    "25k", "25 k", "3k ổi", "1tr2", "25k5", "2kg", "2 kg ổi", "3h30", "5 sp", "k0912345678",
    "0912345678 k", "mã K12", "vitamin K", "e@shop.vn", "https://vs.vn/ko", "www.ko.vn", "@ko_vs",
    "#ko", "Ms Lan", "a, b, c", "k = 3", "x + r", "biến z, trục r", "k là hệ số", "TL x 3kg",
    "điểm hk 2", "hk I", "nt trên", "200 ng", "bh", "kb", "nc", "3 cm",
    "25.000đ/kg", "giá 30k/kg", "100% ko", "",
  ])
  func leavesAlone(_ text: String) {
    guard text != "100% ko" else {
      #expect(expander.expand(text).text == "100% không")
      return
    }
    #expect(expander.expand(text).text == text)
  }

  /// The no-harm figure: fewer than one token in 2,000 of clean prose changes.
  @Test func cleanProseStaysAsItIs() {
    var tokens = 0
    var changed = 0
    for paragraph in CleanProse.paragraphs {
      tokens += ChatTokenizer.tokens(in: FoldedText(paragraph)).count
      changed += expander.expand(paragraph).expansions.count
    }
    #expect(tokens > 2_000)
    #expect(changed * 2_000 < tokens, "\(changed) of \(tokens) tokens of prose")
    // Every syllable of the language, in any company.
    var random = SeededGenerator(seed: 5)
    let syllables = Syllable.all
    for _ in 0..<2_000 {
      let line = (0..<12).map { _ in
        syllables[Int.random(in: 0..<syllables.count, using: &random)].description
      }.joined(separator: " ")
      tokens += 12
      changed += expander.expand(line).expansions.count
    }
    #expect(changed * 2_000 < tokens, "\(changed) of \(tokens) tokens")
  }
}

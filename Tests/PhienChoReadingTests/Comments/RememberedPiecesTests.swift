import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// A scratch remembers what the pieces of comments are; nobody may be able to tell.
@Suite struct RememberedPiecesTests {
  /// What comments are broken and glued with.
  private static let bits = [
    " ", "  ", "\n", "\t", "\0", "\u{A0}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{301}",
    "\u{20E3}",
    "0", "9", "84", "+", "+84", "091", "234", "5678", "0912345678", "0987 654 321", "0912345",
    "o912", ".", "-", ",", "/", "(", "_", "*", "!", "?", ":", "~", "^", "'", "o~i", "½", "₫", "3️⃣",
    "١", "𝟮", "không", "chín", "mot hai", "ba", "o", "l", "i", "oi", "ổi", "stk", "sdt", "zalo",
    "khoản", "cccd", "👍", "❤️", "👨‍👩‍👧", "🏻", "🇻🇳", "𝗼̂", "đ", "о", "ß", "İ", "kg", "ký", "2kg", "1kg2",
    "10k", "x3", "hop", "lay", "lấy", "chốt", "nha", "w", "ww", "s",
  ]

  /// Comments of the corpus, broken and glued anywhere, with accents and without in any order.
  @Test(arguments: 0..<8)
  func areWhatAFreshReadingHas(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let corpus = try GoldenCorpus.bundled()
    let catalogue = try #require(corpus.catalogues.values.max { $0.offers.count < $1.offers.count })
    let reader = CommentReader(catalogue: catalogue)
    var scratch = ReadingScratch()
    for _ in 0..<500 {
      var text = try #require(corpus.comments.randomElement(using: &random)).text.unicodeScalars
      for _ in 0..<Int.random(in: 0..<5, using: &random) {
        let place = text.indices.randomElement(using: &random) ?? text.startIndex
        if Bool.random(using: &random) {
          let bit = try #require(Self.bits.randomElement(using: &random))
          text.insert(contentsOf: bit.unicodeScalars, at: place)
        } else if place < text.endIndex {
          text.remove(at: place)
        }
      }
      let comment = String(text)
      let context = ReadingContext(pinned: catalogue.offers.randomElement(using: &random)?.code)
      #expect(
        reader.read(comment, in: context, reusing: &scratch) == reader.read(comment, in: context),
        "\(comment.debugDescription)")
    }
  }

  /// Ten digits of a number in groups of every length, whatever stands around them.
  @Test(arguments: [" ", ".", "-", " - ", "  "])
  func leaveTelephoneNumbersWhole(separator: String) throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    for cuts in 0..<1 << 9 {
      var number = ""
      for (index, digit) in "0912345678".enumerated() {
        if index > 0, cuts >> (index - 1) & 1 == 1 { number += separator }
        number.append(digit)
      }
      for text in [
        "chốt 2kg ổi \(number)", "2 \(number) kg oi", "stk \(number) lấy 1kg nho nha",
        "sđt: \(number), 3kg", "+\(number)", "ổi 84 \(number) 5kg", "o\(number.dropFirst()) 2kg ổi",
        "2kg ổi +84\(number.dropFirst()) nha", "84\(number.dropFirst()) lay 3kg oi",
      ] {
        #expect(reader.read(text, reusing: &scratch) == reader.read(text), "\(text)")
      }
    }
  }

  /// A number that is none in the plan, or of a fixed line, is not taken for one.
  @Test(arguments: [
    "0112345678", "0000000000", "02412345678", "0912345670", "9123456780",
    "+84112345678", "84000000000", "o112345678", "O912345678", "+840912345678", "+84o912345678",
    "o84912345678", "84912345678", "+849123456789", "+0912345678", "oo912345678",
  ])
  func leaveNumbersToThePlan(number: String) throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    for text in ["2kg ổi \(number)", number, "\(number) \(number)", "zalo \(number)"] {
      #expect(reader.read(text, reusing: &scratch) == reader.read(text), "\(text)")
    }
  }

  /// More pieces than are remembered, among them all lengths up to those that are not.
  @Test func makeRoomForOthers() throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    for number in 0..<18_000 {
      let text = "a\(String(number, radix: 5)) \(number % 9 + 1)kg \(number % 2 == 0 ? "ổi" : "oi")"
      let reading = reader.read(text, reusing: &scratch)
      if number % 200 == 0 { #expect(reading == reader.read(text)) }
    }
    for length in 1...40 {
      let tail = String(repeating: "x", count: length)
      let text = String(repeating: "ổ", count: length) + " 2kg oi " + tail
      #expect(reader.read(text, reusing: &scratch) == reader.read(text))
    }
  }

  /// Pieces made to stand in one another's place in a table: only some are remembered, all are read.
  ///
  /// Words of seven letters, of which the low bits of the product with the table's constant are alike.
  @Test func mayHashAlike() throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    var random = SeededGenerator(seed: 3)
    var alike: [String] = []
    while alike.count < 300 {
      let letters = (0..<7).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
      let first = letters.reversed().reduce(UInt64(0)) { $0 &<< 8 | UInt64($1) }
      if (first &* 0x9E37_79B9_7F4A_7C15) &>> 33 & 0x3FF == 0 {
        alike.append(String(decoding: letters, as: UTF8.self))
      }
    }
    for _ in 0..<3 {
      for word in alike {
        let text = "\(word) 2kg ổi"
        #expect(reader.read(text, reusing: &scratch) == reader.read(text), "\(text)")
      }
    }
  }

  /// A copy of a scratch is another scratch: what one of them reads, the other does not know.
  @Test func areNotShared() throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var first = ReadingScratch()
    _ = reader.read("2kg ổi", reusing: &first)
    var second = first
    for _ in 0..<2 {
      for number in 1...40 {
        let (one, other) = ("lấy \(number)kg ổi", "bo \(number)hop khong lay nho")
        #expect(reader.read(one, reusing: &first) == reader.read(one))
        #expect(reader.read(other, reusing: &second) == reader.read(other))
      }
    }
  }
}

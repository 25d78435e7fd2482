import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// A scratch remembers what comments were read as; nobody may be able to tell.
@Suite struct RememberedReadingsTests {
  /// One comment of the corpus, and what it may be read with.
  private struct Case {
    let text: String
    let reader: CommentReader
    let contexts: [ReadingContext]
  }

  private static func cases() throws -> [Case] {
    let corpus = try GoldenCorpus.bundled()
    let readers = corpus.catalogues.mapValues { CommentReader(catalogue: $0) }
    return corpus.comments.compactMap { comment in
      guard let reader = readers[comment.catalogue],
        let offers = corpus.catalogues[comment.catalogue]?.offers, let last = offers.last
      else { return nil }
      let contexts = [
        ReadingContext(), ReadingContext(pinned: offers.first?.code),
        ReadingContext(pinned: last.code), ReadingContext(ordered: [last.code]),
      ]
      return Case(text: comment.text, reader: reader, contexts: contexts)
    }
  }

  /// The same comments again and again, in any order, each time in another context, the readers in
  /// stretches or changing all the time.
  @Test(arguments: [1, 40])
  func areWhatAFreshReadingIs(stretch: Int) throws {
    var random = SeededGenerator(seed: 5)
    var cases = try Self.cases()
    #expect(cases.count >= 600)
    cases.sort { $0.text < $1.text }
    var scratch = ReadingScratch()
    for _ in 0..<4_000 / stretch {
      let start = Int.random(in: 0..<cases.count - stretch, using: &random)
      for _ in 0..<stretch {
        let one = cases[start + Int.random(in: 0..<stretch, using: &random)]
        guard let context = one.contexts.randomElement(using: &random) else { continue }
        let remembered = one.reader.read(one.text, in: context, reusing: &scratch)
        #expect(remembered == one.reader.read(one.text, in: context), "\(one.text)")
      }
    }
  }

  /// Texts that Swift calls equal, or that differ only behind what a table might compare.
  @Test(
    arguments: [
      ["chốt 2kg ổi", "cho\u{302}\u{301}t 2kg o\u{309}i"], ["2kg ổi", "2kg ổi\0", "2kg ổi\0\0"],
      ["", "\0"], [String(repeating: "ạ ", count: 15) + "2kg ổi"],
      (60...68).map { String(repeating: "a", count: $0 - 7) + " 3kg oi" },
      (0...9).map { String(repeating: "ơi ", count: 12) + "chốt \($0)kg ổi giòn ngọt lắm nha" },
    ])
  func areOfTheBytesAndOfNothingElse(_ texts: [String]) throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    for _ in 0..<3 {
      for text in texts { #expect(reader.read(text, reusing: &scratch) == reader.read(text)) }
    }
  }

  /// Where a comment ends in emoji and spaces, and how it is capitalized: the same reading, to the byte,
  /// though less of it is looked at.
  @Test func areTheSameWhateverEmojiEndThem() throws {
    let endings = [
      "🙏", " ❤️", "❤", "👍🏻", "👩\u{200D}🌾", " 🔥🔥 ", "🇻🇳", "💯", "\u{200D}🌾", "\u{FE0F}", "☘️", "🏻",
      "\u{200D}", "🔟", "2️⃣", "❓", "  ",
    ]
    var random = SeededGenerator(seed: 8)
    var scratch = ReadingScratch()
    for one in try Self.cases() {
      var text = Bool.random(using: &random) ? one.text.uppercased() : one.text
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        text += endings.randomElement(using: &random) ?? ""
      }
      let reading = one.reader.read(text, in: one.contexts[1])
      #expect(one.reader.read(text, in: one.contexts[1], reusing: &scratch) == reading, "\(text)")
    }
  }

  /// Each scalar that the reader leaves unread at the end.
  @Test func areTheSameBeforeEveryPictograph() throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    let expected = reader.read("chốt 2kg ổi")
    for value in Array(0x1F300...0x1FAFF) + [0x2764] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "CHốT 2KG ổi\(scalar)\u{FE0F}"
      #expect(reader.read(text) == expected, "\(value)")
      #expect(reader.read(text, reusing: &scratch) == expected, "\(value)")
    }
  }

  /// More comments than are remembered: the old ones make room, and stay right.
  @Test func makeRoomForOthers() throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    for round in 0..<2 {
      for number in 1...6_000 {
        let text = "\(number % 90 + 1)kg ổi nha \(number)/\(number + round)"
        let reading = reader.read(text, reusing: &scratch)
        guard number % 60 == 0 else { continue }
        #expect(reading == reader.read(text))
        #expect(reader.read(text, reusing: &scratch) == reading)
      }
    }
  }

  /// What people wrote is not shown by printing the memory.
  @Test func areNotShown() throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.make())
    var scratch = ReadingScratch()
    _ = reader.read("chốt 2kg ổi 0912345678", reusing: &scratch)
    var shown = ""
    dump(scratch, to: &shown)
    #expect(!shown.contains("0912345678"))
    #expect(Mirror(reflecting: scratch).children.isEmpty)
  }
}

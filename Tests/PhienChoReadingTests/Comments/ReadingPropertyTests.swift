import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing
import VietnameseText

/// A small generator of the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite struct ReadingPropertyTests {
  let reader: CommentReader

  init() throws { reader = CommentReader(catalogue: try MarketCatalogue.make()) }

  static let orders =
    OrderCases.verbs + OrderCases.masses + OrderCases.pieces + OrderCases.names
    + OrderCases.several
  static let all =
    orders + OrderCases.pinned + OrderCases.doubtful + OtherCases.changes + OtherCases.cancels
    + OtherCases.questions + OtherCases.chatter + OtherCases.phones

  private static let texts = Result {
    try all.map(\.text) + GoldenFiles.corpus().comments.map(\.text)
  }

  private func checkEvidence(_ reading: CommentReading, in bytes: [UInt8], isText: Bool) {
    for line in reading.lines {
      var end = 0
      for range in line.evidence {
        #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
        guard range.upperBound <= bytes.count else { continue }
        end = range.upperBound
        guard isText else { continue }
        for bound in [range.lowerBound, range.upperBound] where bound < bytes.count {
          #expect(bytes[bound] & 0xC0 != 0x80, "inside a character at \(bound)")
        }
      }
    }
  }

  @Test(arguments: [
    ("chót 3kg thanh long nha shop", [6..<9, 10..<20]),
    ("chốt 3kg thanh long nha shop", [7..<10, 11..<21]),
    ("chot 3kg thanh long nha shop", [5..<8, 9..<19]),
    ("thanh long 3 kg", [0..<10, 11..<15]),
    ("𝟯𝗸𝗴 thanh long", [0..<12, 13..<23]),
    ("bỏ ổi ra", [5..<9]),
  ])
  func evidencePointsIntoTheOriginalText(_ text: String, _ expected: [Range<Int>]) {
    #expect(reader.read(text).lines.map(\.evidence) == [expected])
  }

  @Test func pinnedLinesShowWhereTheAmountStands() throws {
    let reading = reader.read("chốt 3kg", in: ReadingContext(pinned: try OfferCode("TL")))
    #expect(reading.lines.map(\.evidence) == [[7..<10]])
  }

  @Test func evidenceIsAlwaysInsideTheText() throws {
    for example in Self.all {
      let reading = reader.read(example.text, in: try example.context)
      checkEvidence(reading, in: Array(example.text.utf8), isText: true)
    }
  }

  @Test(arguments: 0..<40)
  func anyBytesAreReadTwiceAlike(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let bytes = (0..<Int.random(in: 0..<120, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let reading = reader.read(utf8: bytes)
      #expect(reading == reader.read(utf8: bytes))
      checkEvidence(reading, in: bytes, isText: false)
    }
  }

  /// Two pieces of comments, cut, doubled, and swapped about.
  private func damaged(_ texts: [String], using generator: inout SeededGenerator) throws -> String {
    var scalars = Array(try #require(texts.randomElement(using: &generator)).unicodeScalars)
    let other = try #require(texts.randomElement(using: &generator))
    for _ in 0..<3 where !scalars.isEmpty {
      let place = Int.random(in: 0..<scalars.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      case 2: scalars.swapAt(place, scalars.count - 1)
      default: scalars.insert(contentsOf: other.unicodeScalars.suffix(9), at: place)
      }
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  @Test(arguments: 0..<40)
  func damagedCommentsAreRead(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1000)
    let twins = try MarketCatalogue.ofTwins()
    let readers = [
      (reader, try OfferCode("TL")), (CommentReader(catalogue: twins), try OfferCode("OI1")),
    ]
    let texts = try Self.texts.get()
    for index in 0..<50 {
      let text = try damaged(texts, using: &generator)
      let (reader, pinned) = readers[index % 2]
      let context = ReadingContext(pinned: index % 4 < 2 ? pinned : nil)
      let reading = reader.read(text, in: context)
      #expect(reading == reader.read(text, in: context))
      checkEvidence(reading, in: Array(text.utf8), isText: true)
      #expect(Set(reading.review).count == reading.review.count)
    }
  }

  /// Where no short name tells which of two sorts is meant, none of them is charged by guess.
  @Test func twinsAreNeverGuessed() throws {
    let reader = CommentReader(catalogue: try MarketCatalogue.ofTwins())
    for text in try Self.texts.get() {
      let reading = reader.read(text)
      checkEvidence(reading, in: Array(text.utf8), isText: true)
      let isCharged = reading.intent == .order && reading.review.isEmpty
      #expect(!isCharged || text.lowercased().contains("loại"), "\(text)")
    }
  }

  @Test func caseNeverDecides() throws {
    for example in Self.orders {
      let reading = reader.read(example.text.uppercased(), in: try example.context)
      #expect(reading.short == example.expected, "\(example.text)")
    }
  }

  @Test func spacesNeverDecide() throws {
    for example in Self.orders {
      var text = " "
      for character in example.text {
        text.append(character)
        if character == " " { text.append(" \u{00A0}") }
      }
      let reading = reader.read(text + "  ", in: try example.context)
      #expect(reading.short == example.expected, "\(example.text)")
    }
  }

  @Test func emojiNeverDecide() throws {
    for example in Self.orders {
      let reading = reader.read(example.text + " ❤️🥰👍🏽", in: try example.context)
      #expect(reading.short == example.expected, "\(example.text)")
    }
  }

  @Test func decompositionNeverDecides() throws {
    for example in Self.orders {
      var text = ""
      for scalar in example.text.unicodeScalars { text.unicodeScalars += decomposed(scalar) }
      let reading = reader.read(text, in: try example.context)
      #expect(reading.short == example.expected, "\(example.text)")
    }
  }

  /// Comments whose accents carry the meaning.
  static let needingAccents: Set<String> = ["chốt 2kg bò"]

  @Test func missingAccentsNeverDecide() throws {
    for example in Self.orders where !Self.needingAccents.contains(example.text) {
      let text = String(decoding: FoldedText(example.text).bytes, as: UTF8.self)
      let reading = reader.read(text, in: try example.context)
      #expect(reading.short == example.expected, "\(text)")
    }
  }

  private func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let marks: [UInt8: String] = [
      1: "\u{300}", 2: "\u{309}", 3: "\u{303}", 4: "\u{301}", 5: "\u{323}",
    ]
    let shapes: [UInt8: String] = [1: "\u{306}", 2: "\u{302}", 3: "\u{31B}"]
    let folded = FoldedText(String(Character(scalar)))
    guard folded.bytes.count == 1, let mark = folded.marks.first, mark.rawValue != 0,
      mark.shape != .stroke
    else { return [scalar] }
    var base = Unicode.Scalar(folded.bytes[0])
    if scalar.properties.isUppercase { base = Unicode.Scalar(folded.bytes[0] - 32) }
    let shape = shapes[mark.shape.rawValue] ?? ""
    let tone = marks[mark.tone.rawValue] ?? ""
    return [base] + Array(shape.unicodeScalars) + Array(tone.unicodeScalars)
  }
}

import Foundation
import PhienCho
import PhienChoReading
import Testing

@Suite struct LexiconExtensionTests {
  private let catalogue: Catalogue

  init() throws {
    catalogue = try Catalogue(offers: [
      Offer(
        code: OfferCode("OI"), name: "Ổi", price: UnitPrice(Money(vnd: 25_000), per: .kilogram)),
      Offer(
        code: OfferCode("MG"), name: "Măng khô",
        price: UnitPrice(Money(vnd: 90_000), per: .piece(unit: "gùi"))),
    ])
  }

  private static let words = Result {
    try LexiconExtension([
      .word("xúc", means: "chốt"), .word("pẻn lài", means: "bao nhiêu"), .word("péng", means: "ba"),
      .word("slong", means: "hai"), .massUnit("xô", grams: 5_000), .classifier("gùi"),
      .classifier("lu cở", like: "cái"),
    ])
  }

  @Test(arguments: [
    ("xúc 2kg ổi", "order OI+2000g"), ("xuc 2kg oi", "order OI+2000g"),
    ("chốt péng kg ổi", "order OI+3000g"), ("chốt slong xô ổi", "order OI+10000g"),
    ("ổi pẻn lài", "question"), ("lấy 2 gùi măng khô", "order MG+2"),
    ("chốt 2kg ổi", "order OI+2000g"),
  ])
  func wordsAreRead(text: String, expected: String) throws {
    let reader = CommentReader(catalogue: catalogue, extending: try Self.words.get())
    #expect(reader.read(text).short == expected)
  }

  /// Without the words the same comments are no orders of so much.
  @Test(arguments: ["ổi pẻn lài", "chốt slong xô ổi"])
  func wordsAreNeeded(text: String) throws {
    let plain = CommentReader(catalogue: catalogue)
    let more = CommentReader(catalogue: catalogue, extending: try Self.words.get())
    #expect(plain.read(text) != more.read(text))
  }

  @Test(arguments: [
    ([LexiconExtension.Entry.word("", means: "chốt")], LexiconError.Code.malformed),
    ([.word("a b c d e", means: "chốt")], .malformed), ([.word("x2", means: "chốt")], .malformed),
    ([.word("xúc", means: "không hề có")], .unknownMeaning),
    ([.massUnit("xô", grams: 0)], .outOfRange), ([.massUnit("xô", grams: .max)], .outOfRange),
    ([.massUnit("kg", grams: 900)], .conflict), ([.word("chốt", means: "bao nhiêu")], .conflict),
    ([.word("xúc", means: "chốt"), .word("XÚC", means: "bao nhiêu")], .conflict),
    ([.classifier("gùi", like: "chốt")], .unknownMeaning),
    ((0..<60).map { .classifier("gùi " + String(repeating: "a", count: $0 + 1)) }, .tooMany),
  ])
  func whatCannotBeAddedIsNamed(entries: [LexiconExtension.Entry], code: LexiconError.Code) {
    do {
      _ = try LexiconExtension(entries)
      Issue.record("accepted")
    } catch {
      #expect(error.code == code)
      #expect(error.text == entries[error.position].text)
      #expect(error.description.contains("entries[\(error.position)]"))
    }
  }

  /// What is already so may be said again, and an earlier word may be meant.
  @Test func wordsBuildOnEachOther() throws {
    let words = try LexiconExtension([
      .massUnit("kg", grams: 1000), .word("xúc", means: "chốt"), .word("múc lẹ", means: "xúc"),
    ])
    let reader = CommentReader(catalogue: catalogue, extending: words)
    #expect(reader.read("múc lẹ 2kg ổi").short == "order OI+2000g")
  }

  @Test func wordsAreData() throws {
    let words = try Self.words.get()
    let data = try JSONEncoder().encode(words)
    #expect(try JSONDecoder().decode(LexiconExtension.self, from: data) == words)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        LexiconExtension.self, from: Data(#"[{"massUnit":{"_0":"kg","grams":1}}]"#.utf8))
    }
  }
}

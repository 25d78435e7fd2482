import PhienCho
import PhienChoReading
import PhienChoTestKit
import Synchronization
import Testing

/// Each law of readers catches the reader that breaks it, and this library's own keeps to all.
@Suite struct ReaderLawTests {
  /// This library's reader, with something done to what it gives.
  private static func reader(
    _ edit: @escaping @Sendable (CommentReading, String) -> CommentReading
  ) -> ReaderUnderTest {
    ReaderUnderTest { catalogue, chuc in
      let read = ReaderUnderTest.library.making(catalogue, chuc)
      return { text, context in edit(read(text, context), text) }
    }
  }

  private static func nothing(_ reading: CommentReading) -> CommentReading {
    CommentReading(intent: .other, lines: [], phones: [], review: [])
  }

  private static func editingLines(
    _ edit: @escaping @Sendable (CommentReading.Line, String) -> CommentReading.Line,
    review: @escaping @Sendable (CommentReading) -> [ReviewReason] = { $0.review }
  ) -> ReaderUnderTest {
    reader { reading, text in
      CommentReading(
        intent: reading.intent, lines: reading.lines.map { edit($0, text) },
        phones: reading.phones, review: review(reading))
    }
  }

  /// A law, and a reader that breaks it.
  private static let broken: [(law: Law, reader: ReaderUnderTest)] = [
    (
      ReaderLaws.sameReading,
      // Takes who says nothing of goods to want what was wanted last.
      ReaderUnderTest { catalogue, chuc in
        let read = ReaderUnderTest.library.making(catalogue, chuc)
        let last = Mutex<[CommentReading.Line]>([])
        return { text, context in
          let reading = read(text, context)
          return last.withLock { last in
            guard reading.lines.isEmpty else {
              last = reading.lines
              return reading
            }
            return CommentReading(
              intent: reading.intent, lines: last, phones: reading.phones, review: reading.review)
          }
        }
      }
    ),
    (
      ReaderLaws.evidence,
      // Counts UTF-16 units.
      editingLines { line, text in
        func utf16(_ offset: Int) -> Int {
          text.utf8.index(text.startIndex, offsetBy: offset).utf16Offset(in: text)
        }
        return CommentReading.Line(
          code: line.code, action: line.action, quantity: line.quantity,
          evidence: line.evidence.map { utf16($0.lowerBound)..<utf16($0.upperBound) })
      }
    ),
    (
      ReaderLaws.quantityShown,
      // Takes who does not say how much to want one kilogram.
      editingLines(
        { line, _ in
          CommentReading.Line(
            code: line.code, action: line.action, quantity: line.quantity ?? .mass(.kilograms(1)),
            evidence: line.evidence)
        }, review: { $0.review.filter { $0 != .quantityMissing } })
    ),
    (
      ReaderLaws.onSale,
      // Takes every number for pieces.
      editingLines { line, _ in
        CommentReading.Line(
          code: line.code, action: line.action,
          quantity: line.quantity.map { .pieces(.count(UInt32(clamping: $0.amount))) },
          evidence: line.evidence)
      }
    ),
    (
      ReaderLaws.letterCase,
      reader { reading, text in
        text.contains("Ố") || text.contains("CHOT") ? nothing(reading) : reading
      }
    ),
    (ReaderLaws.spacing, reader({ $1.contains("  ") ? nothing($0) : $0 })),
    (ReaderLaws.emoji, reader({ $1.contains("🥰") ? nothing($0) : $0 })),
    (
      ReaderLaws.normalForm,
      reader({ $1.unicodeScalars.contains("\u{302}") ? nothing($0) : $0 })
    ),
    (ReaderLaws.golden, reader({ reading, _ in nothing(reading) })),
  ]

  private let corpus: GoldenCorpus

  init() throws { corpus = try GoldenCorpus.bundled() }

  @Test func everyLawHasABrokenReader() {
    #expect(Self.broken.map(\.law) == ReaderLaws.all)
    #expect(Set(ReaderLaws.all.map(\.name)).count == ReaderLaws.all.count)
  }

  @Test(arguments: 0..<9)
  func aBrokenReaderIsCaughtWithAShortComment(_ index: Int) throws {
    let (law, reader) = Self.broken[index]
    let part = try GoldenCorpus(
      comments: Array(corpus.comments.prefix(150)), catalogues: corpus.catalogues)
    let violations = try ReaderLaws.violations(
      of: reader, on: part, laws: [law], seed: 3, count: 20)
    let violation = try #require(violations.first, "\(law)")
    #expect(violation.law == law && violation.seed == 3)
    if law != ReaderLaws.golden {
      #expect(violation.input.text.unicodeScalars.count <= 24, "\(violation)")
    }
    #expect(violation.description.contains(violation.found))
    #expect(!"\(violation)".contains("0912345678"))
  }

  @Test func thisLibraryKeepsToAll() throws {
    let violations = try ReaderLaws.violations(of: .library, on: corpus, seed: 1)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test func whatIsDemandedOfTheGoldenCommentsDecides() throws {
    func violations(_ demand: ReaderLaws.Demand) throws -> [LawViolation<ReadComment>] {
      try ReaderLaws.violations(
        of: .library, on: corpus, laws: [ReaderLaws.golden], demand: demand, seed: 1, count: 0)
    }
    #expect(try violations(ReaderLaws.Demand(exactness: 0.95)).isEmpty)
    #expect(try violations(ReaderLaws.Demand(reviewShare: 0.01)).count == 1)
    #expect(try violations(ReaderLaws.Demand(exactness: 1.01)).count == 1)
  }

  @Test func aReaderOfNothingOnNothingBreaksNothing() throws {
    let empty = try GoldenCorpus(comments: [], catalogues: [:])
    let reader = ReaderUnderTest { _, _ in
      { _, _ in CommentReading(intent: .other, lines: [], phones: [], review: []) }
    }
    #expect(try ReaderLaws.violations(of: reader, on: empty, seed: 1, count: 5).isEmpty)
  }
}

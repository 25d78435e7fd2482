import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// Each law of importers catches the importer that breaks it, and this library's own keep to all.
@Suite struct ImporterLawTests {
  /// This library's importer of its own format, with something done to what it is given or gives.
  private static func importer(
    _ change: @escaping @Sendable (LiveComment, _ place: Int, _ count: Int) -> LiveComment? = {
      comment, _, _ in comment
    },
    cutting chunks: @escaping @Sendable ([[UInt8]]) -> [[UInt8]] = { $0 },
    report: @escaping @Sendable (ChatLogRecord) -> ChatLogRecord? = { $0 }
  ) -> ImporterUnderTest {
    let library = ImporterUnderTest(libraryFormat: .canonical)
    return ImporterUnderTest(writing: library.writing) { given in
      let records = library.importing(chunks(given))
      return records.enumerated().compactMap { place, record in
        guard case .comment(let comment, let line) = record else { return report(record) }
        return change(comment, place, records.count).map { .comment($0, line: line) }
      }
    }
  }

  private static func editing(
    _ edit: @escaping @Sendable (inout LiveComment, _ place: Int, _ count: Int) -> Void
  ) -> ImporterUnderTest {
    importer { comment, place, count in
      var comment = comment
      edit(&comment, place, count)
      return comment
    }
  }

  /// A law, an importer that breaks it, and how many bytes of a log suffice to show it.
  private static let broken: [(law: Law, importer: ImporterUnderTest, bytes: Int)] = [
    // Passes over what it cannot read.
    (ImporterLaws.everyRecord, importer(report: { _ in nil }), 20),
    (
      ImporterLaws.text,
      editing { comment, _, _ in
        comment.text = comment.text.split(separator: " ").joined(separator: " ")
      }, 400
    ),
    // Takes identifiers for floating point.
    (
      ImporterLaws.ids,
      editing { comment, _, _ in
        guard let number = Double(comment.id.rawValue), let id = EventID("\(Int64(number))")
        else { return }
        comment.id = id
      }, 400
    ),
    (
      ImporterLaws.authors,
      editing { comment, _, _ in comment.author = comment.authorName.flatMap { BuyerID($0) } }, 800
    ),
    // Takes the clock of Vietnam for UTC.
    (
      ImporterLaws.instants,
      editing { comment, _, _ in
        comment.instant = comment.instant.map {
          Instant(millisecondsSince1970: $0.millisecondsSince1970 + 7 * 3_600_000)
        }
      }, 400
    ),
    // Counts from the end.
    (
      ImporterLaws.stable,
      editing { comment, place, count in
        if let id = EventID("row-\(count - place)") { comment.id = id }
      }, 800
    ),
    // Begins anew with every chunk.
    (
      ImporterLaws.chunks,
      ImporterUnderTest(writing: ImporterUnderTest(libraryFormat: .canonical).writing) { chunks in
        chunks.flatMap { ImporterUnderTest(libraryFormat: .canonical).importing([$0]) }
      }, 400
    ),
    // Takes carriage returns for the end of a line of their own.
    (
      ImporterLaws.lineEnds,
      importer(cutting: { chunks in
        [chunks.flatMap { $0 }.flatMap { $0 == 0x0D ? [0x0A, 0x0A] : [$0] }]
      }), 800
    ),
    // Has lost the line.
    (
      ImporterLaws.anyBytes,
      importer(report: { record in
        guard case .malformed(let error) = record else { return record }
        return .malformed(ChatLogError(error.code, line: 0, reason: error.reason))
      }), 1
    ),
  ]

  @Test func everyLawHasABrokenImporter() {
    #expect(Self.broken.map(\.law) == ImporterLaws.all)
    #expect(Set(ImporterLaws.all.map(\.name)).count == ImporterLaws.all.count)
  }

  @Test(arguments: 0..<9)
  func aBrokenImporterIsCaughtWithAShortLog(_ index: Int) throws {
    let (law, importer, bytes) = Self.broken[index]
    for seed: UInt64 in [1, 2] {
      let violations = ImporterLaws.violations(of: importer, laws: [law], seed: seed)
      let violation = try #require(violations.first, "\(law), seed \(seed)")
      #expect(violation.law == law && violation.seed == seed)
      #expect(violation.input.bytes.count <= bytes, "\(violation)")
      #expect(ImporterLaws.violations(of: importer, laws: [law], seed: seed) == violations)
      #expect(!"\(violation)".contains("0987654321"))
    }
  }

  @Test(arguments: SimulatedLogFormat.allCases, [1, 2, 3] as [UInt64])
  func thisLibraryKeepsToAll(_ format: SimulatedLogFormat, _ seed: UInt64) {
    let importer = ImporterUnderTest(libraryFormat: format)
    let violations = ImporterLaws.violations(of: importer, seed: seed)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test func aFormatIsNotAskedForWhatItDoesNotHave() {
    let library = ImporterUnderTest(libraryFormat: .canonical)
    let bare = ImporterUnderTest(resolution: nil, hasIDs: false, hasAuthors: false) { comment in
      comment.text.contains("\n") ? nil : Array(comment.text.utf8)
    } importing: { chunks in
      let lines = chunks.joined().split(separator: 0x0A, omittingEmptySubsequences: false)
      return lines.enumerated().compactMap { place, line in
        guard let id = EventID("\(place + 1)"), place < lines.count - 1 else { return nil }
        return .comment(
          LiveComment(id: id, text: String(decoding: line, as: UTF8.self)), line: place + 1)
      }
    }
    let laws = [
      ImporterLaws.everyRecord, ImporterLaws.text, ImporterLaws.ids, ImporterLaws.authors,
      ImporterLaws.instants, ImporterLaws.stable, ImporterLaws.chunks, ImporterLaws.anyBytes,
    ]
    #expect(ImporterLaws.violations(of: bare, laws: laws, seed: 4).isEmpty)
    #expect(
      ImporterLaws.violations(of: bare, laws: [ImporterLaws.lineEnds], seed: 4).count == 1)
    #expect(ImporterLaws.violations(of: library, seed: 4, count: 0).isEmpty)
  }

  @Test(arguments: 0..<10)
  func inventedCommentsDifferInTheirIdentifiers(_ seed: UInt64) {
    let comments = InventedComments.make(seed: seed, count: 200)
    #expect(comments.count == 200)
    #expect(Set(comments.map(\.id)).count == 200)
    #expect(comments == InventedComments.make(seed: seed, count: 200))
    #expect(Array(comments.prefix(50)) == InventedComments.make(seed: seed, count: 50))
    #expect(Set(comments.compactMap(\.author)).count > Set(comments.compactMap(\.authorName)).count)
    #expect(InventedComments.make(seed: seed, count: -1).isEmpty)
  }
}

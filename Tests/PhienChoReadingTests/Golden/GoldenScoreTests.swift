import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// The reader of this library, scored on the whole corpus as a stranger's would be.
@Suite struct GoldenScoreTests {
  let corpus: GoldenCorpus

  init() throws { corpus = try GoldenFiles.corpus() }

  @Test func readsTheCorpus() {
    let report = GoldenReport(corpus.verdicts())
    #expect(report.total.count == corpus.comments.count)
    #expect(report.total.exactness ?? 0 >= 0.99)
    for miss in report.misses where miss.isWrongAndConfident {
      Issue.record("wrong and confident: \(miss)")
    }
  }

  /// However a comment is written, it asks for the same.
  @Test(arguments: GoldenVariation.all)
  func readsTheCorpusWrittenOtherwise(_ variation: GoldenVariation) {
    let varied = corpus.varied(variation)
    #expect(varied.comments.count * 10 > corpus.comments.count * 9)
    let before = corpus.verdicts().reduce(into: [:]) { $0[$1.comment.id] = $1 }
    for verdict in varied.verdicts() where !verdict.isExact {
      guard before[verdict.comment.id]?.isExact ?? false else { continue }
      Issue.record("\(variation.rawValue): \(verdict)")
    }
  }

  /// Evidence may be shown only when it points at whole characters of the text.
  @Test func evidencePointsIntoTheText() throws {
    for comment in corpus.comments {
      let catalogue = try #require(corpus.catalogues[comment.catalogue])
      let reader = CommentReader(catalogue: catalogue, chuc: comment.chuc)
      let context = ReadingContext(pinned: comment.pinned, ordered: comment.ordered.map(\.code))
      let bytes = Array(comment.text.utf8)
      for line in reader.read(comment.text, in: context).lines {
        #expect(!line.evidence.isEmpty, "\(comment.id)")
        for bound in line.evidence.flatMap({ [$0.lowerBound, $0.upperBound] }) {
          #expect(bound <= bytes.count, "\(comment.id)")
          #expect(bound >= bytes.count || bytes[bound] & 0xC0 != 0x80, "\(comment.id)")
        }
      }
    }
  }
}

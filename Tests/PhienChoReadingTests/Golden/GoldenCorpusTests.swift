import Foundation
import PhienChoReading
import PhienChoTestKit
import Testing

/// The corpus itself: well formed, large and varied enough, and free of anybody's data.
@Suite struct GoldenCorpusTests {
  let corpus: GoldenCorpus

  init() throws { corpus = try GoldenFiles.corpus() }

  @Test func isLargeEnough() {
    #expect(corpus.comments.count >= 600)
    #expect(Set(corpus.comments.map(\.text)).count >= 600)
  }

  @Test func everyFileIsItsGroup() throws {
    for file in try GoldenFiles.groups() {
      let name = file.deletingPathExtension().lastPathComponent
      let comments = try GoldenFiles.comments(in: file)
      #expect(comments.count >= 10, "\(name)")
      for comment in comments {
        #expect(comment.group == name)
        #expect(comment.id.hasPrefix(name + "-"))
      }
    }
  }

  @Test func everyCaseSaysWhyInOneLine() {
    for comment in corpus.comments {
      #expect(comment.reason.hasSuffix("."), "\(comment.id)")
      #expect(!comment.reason.contains("\n"), "\(comment.id)")
    }
  }

  @Test func everyIntentRegionAndReasonOccurs() {
    let readings = corpus.comments.map(\.expected)
    #expect(Set(readings.map(\.intent)) == Set(CommentReading.Intent.allCases))
    #expect(
      Set(corpus.comments.compactMap(\.region)) == Set(GoldenComment.Region.allCases))
    let reasons = Set(readings.flatMap(\.review))
    let policy: [ReviewReason] = [
      .productMissing, .productUnknown, .productAmbiguous, .quantityMissing, .quantityAmbiguous,
      .unitAssumed, .unitMismatch, .repeatedItem, .conditional, .phoneInvalid,
    ]
    #expect(reasons.isSubset(of: policy + [GoldenReading.anyReason]))
    #expect(reasons.isSuperset(of: policy))
  }

  /// Only placeholders may stand in a public corpus, whatever way they are written in.
  @Test func holdsNobodysPhone() {
    let placeholders = ["+84912345678", "+84987654321", "+84901234567"]
    for comment in corpus.comments {
      for phone in comment.expected.phones {
        #expect(
          placeholders.contains(phone.e164) || phone.e164.hasSuffix("1234567"), "\(comment.id)")
      }
    }
  }

  @Test func onlyWhatIsDoubtfulHasAlternatives() {
    for comment in corpus.comments {
      let readings = [comment.expected] + comment.alternatives
      #expect(Set(readings).count == readings.count, "\(comment.id)")
    }
    let open = corpus.comments.count { !$0.alternatives.isEmpty }
    #expect(open * 6 < corpus.comments.count)
  }
}

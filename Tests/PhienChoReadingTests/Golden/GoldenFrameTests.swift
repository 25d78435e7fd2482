import PhienCho
import PhienChoReading
import PhienChoTestKit
import Testing

/// What people say around an order changes nothing of it: who they are, why they buy, and when and where it goes.
@Suite struct GoldenFrameTests {
  let corpus: GoldenCorpus

  init() throws { corpus = try GoldenFiles.corpus() }

  @Test(
    arguments: [
      ("alo ", ""), ("hi shop ", ""), ("em đặt ", ""), ("đặt giúp em ", ""), ("nhờ shop gửi ", ""),
      ("mẹ em nhờ đặt ", ""), ("mình cần ", ""), ("sẵn tiện ", ""), ("0912345678 ", ""),
      ("", " cho mẹ"), ("", " cho con ăn"), ("", " về ăn thử"), ("", " về biếu bà ngoại"),
      ("", " gửi về Vinh nha"), ("", " chiều ghé lấy"), ("", " lúc 5h chiều"), ("", " thứ 7 này"),
      ("", " tối nay"), ("", " ship cod nha"), ("", " ủng hộ shop"), ("", " Lan 0912345678"),
      ("", " tên Lan sđt 0912345678 đc 12 Trần Phú"), ("", " haha"), ("", ", chúc shop đắt hàng"),
    ])
  func neverChangesAnOrder(_ head: String, _ tail: String) throws {
    var readers: [String: CommentReader] = [:]
    var (asked, kept) = (0, 0)
    for comment in corpus.comments where isOneOrder(comment) {
      let catalogue = try #require(corpus.catalogues[comment.catalogue])
      let reader =
        readers[comment.catalogue] ?? CommentReader(catalogue: catalogue, chuc: comment.chuc)
      readers[comment.catalogue] = reader
      let context = ReadingContext(pinned: comment.pinned)
      let plain = reader.read(comment.text, in: context)
      let framed = reader.read(head + comment.text + tail, in: context)
      let isSame = framed.intent == plain.intent && orders(framed) == orders(plain)
      asked += 1
      if isSame, framed.review.isEmpty { kept += 1 }
      // A human may be asked, or nothing ordered; nobody is charged for something else.
      let isCharged = framed.review.isEmpty && framed.intent != .other && framed.intent != .question
      #expect(isSame || !isCharged, "\(head)\(comment.text)\(tail)")
    }
    #expect(asked > 800)
    #expect(kept * 100 >= asked * 98, "\(kept) of \(asked)")
  }

  /// A comment of one clause that orders, needs nobody to look at it, and leans on nothing said before.
  private func isOneOrder(_ comment: GoldenComment) -> Bool {
    comment.expected.intent == .order && comment.expected.review.isEmpty && comment.chuc == 10
      && comment.ordered.isEmpty
      && !comment.text.contains { ",.;?!\n".contains($0) } && !comment.text.contains("nữa")
  }

  private func orders(_ reading: CommentReading) -> [String] {
    reading.lines.map { "\($0.code) \($0.action) \($0.quantity.map { "\($0.amount)" } ?? "-")" }
  }
}

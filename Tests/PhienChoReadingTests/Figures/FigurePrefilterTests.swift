import PhienChoReading
import PhienChoTestKit
import Testing
import VietnameseText

/// Sentences are left out unread when nothing in them can be a figure.
@Suite struct FigurePrefilterTests {
  #if DEBUG
    private static let rounds = 4000
  #else
    private static let rounds = 200_000
  #endif

  /// What is found in a text, and what is found when the reader must look at every word of it.
  ///
  /// A note's mark counts nothing, but its digit makes the reader look.
  private func expectNothingIsPassedOver(
    _ text: String, _ reader: inout FigureReader
  ) -> Int {
    let figures = reader.figures(in: text)
    let all = reader.figures(in: text + " [7]")
    #expect(figures.map(\.range) == all.map(\.range), "\(text)")
    #expect(figures.map(claim) == all.map(claim), "\(text)")
    return all.count
  }

  /// What a figure says.
  private func claim(_ figure: Figure) -> String {
    let ends = [figure.low, figure.high].map { $0?.description ?? "-" }
    let parts = [figure.part, figure.whole].map { $0?.description ?? "-" }
    let names = [figure.unit ?? "-", figure.per ?? "-"]
    return ([figure.kind.rawValue, figure.hedge.rawValue] + ends + parts + names)
      .joined(separator: " ")
  }

  @Test func noSentenceWithoutDigitsIsPassedOverThatHoldsAFigure() {
    let words = """
      một hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn ngàn vạn muôn triệu tỷ tỉ chục tá nửa
      vài mấy dăm gấp quý rưỡi linh lẻ lăm mốt tư không phẩy hơn gần khoảng ít nhất tối thiểu đa quá
      trên dưới chừng độ ước tính từ đến giữa và là đồng kg tạ tấn hộ đơn xã lượt xem lần phần giờ
      phút ngày tháng tuần kém sáng chiều mỗi từng hằng hàng cả phiên người nông dân chỉ sao trở lên
      của được bán so với số đôi trong suốt sau nay qua đầu bình quân thứ hạng mùng giêng chạp lúc
      chợ quê livestream điện thoại cây sơ Sáu Bảy Ba Tư , - % nghin trieu muoi hon dong
      """.split { $0 == " " || $0 == "\n" }
    let marks = [",", ".", ";", "!", "?", ":", ")", "\"", "\n", " –", "…"]
    var generator = Generator(seed: 7)
    var reader = FigureReader()
    var found = 0
    for _ in 0..<Self.rounds {
      var text = ""
      for _ in 0..<Int.random(in: 1...10, using: &generator) {
        if !text.isEmpty { text += " " }
        text += words[Int.random(in: 0..<words.count, using: &generator)]
        if Int.random(in: 0..<9, using: &generator) == 0 {
          text += marks[Int.random(in: 0..<marks.count, using: &generator)]
        }
      }
      found += expectNothingIsPassedOver(text, &reader)
    }
    #expect(found > Self.rounds / 8)
  }

  @Test func everyWordOfTheVocabularyIsSeenInItsPlace() {
    let patterns = [
      "W", "W hộ", "hơn W hộ", "W triệu đồng", "W phần ba số hộ", "mỗi tháng W phiên", "gấp W lần",
      "tháng W", "ba W", "hai W", "muôn W", "hàng W lượt", "nửa W", "một W", "Ông W bán", "W, rồi",
      "có W đến", "mỗi xã W phiên", "ba W thoại",
    ]
    #if DEBUG
      let step = 6
    #else
      let step = 1
    #endif
    let words = NumberNeighbours.behind.map { first, second in
      second.map { "\(first) \($0)" } ?? first
    }
    var reader = FigureReader()
    var found = 0
    for (place, pattern) in patterns.enumerated() {
      for index in stride(from: place % step, to: words.count, by: step) {
        let word = words[index]
        for word in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
          let text = "Bà con " + pattern.replacing("W", with: word) + " ở chợ quê."
          found += expectNothingIsPassedOver(text, &reader)
        }
      }
    }
    #expect(found > words.count)
  }

  @Test func proseAroundASentenceMovesItsFiguresAndChangesNothing() throws {
    let prose = [
      "Ông Sáu hàng xóm thấy vậy cũng vui.", "Sáng thứ bảy, các bạn trẻ mời từng nhà.",
      "Đến nửa đêm mới xong!", "Khói bếp bay lẫn trong sương sớm; ai cũng giữ nghề.",
      "Cô chủ nhiệm đáp rằng giữ khách lâu dài quan trọng hơn.", "Điện thoại, máy tính, trà.",
    ]
    var generator = Generator(seed: 19)
    var reader = FigureReader()
    for text in prose { #expect(reader.figures(in: text).isEmpty, "\(text)") }
    for sentence in try GoldenSentence.bundled() {
      let before = prose[Int.random(in: 0..<prose.count, using: &generator)] + "\n\n"
      let behind = "\n\n" + prose[Int.random(in: 0..<prose.count, using: &generator)]
      let alone = reader.figures(in: sentence.text)
      let within = reader.figures(in: before + sentence.text + behind)
      let offset = before.utf8.count
      #expect(
        within.map { $0.range.lowerBound - offset..<$0.range.upperBound - offset }
          == alone.map(\.range), "\(sentence.text)")
      #expect(within.map(claim) == alone.map(claim), "\(sentence.text)")
    }
  }
}

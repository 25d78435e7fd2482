import PhienChoReading
import PhienChoTestKit
import Testing
import VietnameseText

@Suite struct FigureReaderTests {
  /// What the reader claims of a text's figures.
  private func claims(_ text: String, _ reader: inout FigureReader) -> [GoldenFigure] {
    let bytes = Array(text.utf8)
    return reader.figures(inUTF8: bytes.span).map { GoldenFigure($0, in: bytes.span) }
  }

  @Test func noFigureOfTheCorpusIsMissedAndNoneInvented() throws {
    let sentences = try GoldenSentence.bundled()
    #expect(sentences.count >= 150)
    var reader = FigureReader()
    for sentence in sentences {
      let found = claims(sentence.text, &reader)
      #expect(found == sentence.figures, "\(sentence.text): \(sentence.why)")
    }
  }

  @Test func theJSONSaysTheSame() throws {
    var reader = FigureReader()
    for sentence in try GoldenSentence.bundled() {
      let bytes = Array(sentence.text.utf8)
      var line = Array(#"{"text":"","why":"written","figures":["#.utf8)
      for (place, figure) in reader.figures(inUTF8: bytes.span).enumerated() {
        if place > 0 { line += ",".utf8 }
        figure.appendJSON(in: bytes.span, to: &line)
      }
      line += "]}".utf8
      let written = try #require(try GoldenSentence.decode(line).first)
      #expect(written.figures == sentence.figures, "\(sentence.text)")
    }
  }

  @Test func everySentenceHasAReason() throws {
    for sentence in try GoldenSentence.bundled() { #expect(!sentence.why.isEmpty) }
  }

  @Test func aTextHasTheFiguresOfItsSentences() throws {
    let sentences = try GoldenSentence.bundled()
    var reader = FigureReader()
    let text = sentences.map(\.text).joined(separator: "\n\n")
    #expect(claims(text, &reader) == sentences.flatMap(\.figures))
  }

  /// What a figure says, whatever letters its text is written with.
  private func meaning(_ figure: Figure) -> String {
    let ends = [figure.low, figure.high].map { $0?.description ?? "-" }
    let parts = [figure.part, figure.whole].map { $0?.description ?? "-" }
    let names = [figure.unit, figure.per].map { $0.map { SearchFold.key($0) } ?? "-" }
    return ([figure.kind.rawValue, figure.hedge.rawValue] + ends + parts + names)
      .joined(separator: " ")
  }

  @Test func formsAndToneStylesDoNotMatter() throws {
    var reader = FigureReader()
    for sentence in try GoldenSentence.bundled() {
      let found = reader.figures(in: sentence.text).map(meaning)
      let decomposed = try NormalizationForm.nfd.normalize(sentence.text)
      #expect(reader.figures(in: decomposed).map(meaning) == found, "\(sentence.text), NFD")
      for style in ToneStyle.allCases {
        let restyled = ToneMarks.restyled(sentence.text, to: style)
        #expect(reader.figures(in: restyled).map(meaning) == found, "\(sentence.text), \(style)")
      }
    }
  }

  @Test func rangesAreInOrderAndQuoteTheText() throws {
    let text = try GoldenSentence.bundled().map(\.text).joined(separator: " ")
    let bytes = Array(text.utf8)
    var reader = FigureReader()
    var end = 0
    var sentence = 0
    for figure in reader.figures(in: text) {
      #expect(figure.range.lowerBound >= end && !figure.range.isEmpty)
      #expect(figure.sentence >= sentence)
      #expect(figure.sentenceRange.clamped(to: figure.range) == figure.range)
      #expect(String(validating: bytes[figure.range], as: UTF8.self) != nil)
      end = figure.range.upperBound
      sentence = figure.sentence
    }
    #expect(end <= bytes.count)
  }

  @Test func longTextsAreReadInPiecesWithoutASeam() {
    let line = "Thôn Nà Lốc có hơn 320 đơn và 45 triệu đồng.\n"
    let text = String(repeating: line, count: 3000)
    var reader = FigureReader()
    let figures = reader.figures(in: text)
    #expect(figures.count == 6000)
    for (index, figure) in figures.enumerated() {
      #expect(figure.sentence == index / 2 && figure.paragraph == index / 2)
      #expect(figure.range.lowerBound / line.utf8.count == index / 2)
    }
  }

  @Test func aLineThatGoesOnIsOneSentence() {
    var reader = FigureReader()
    let figures = reader.figures(
      in: "Cả xã bán được hơn\n500 đơn, đạt\n57% kế hoạch.\nThôn 3 nghỉ.")
    #expect(figures.map(\.sentence) == [0, 0])
    #expect(figures.first?.low == .number(ExactNumber(500)))
    #expect(figures.first?.hedge == .moreThan)
  }

  @Test func fieldsStandInTheOrderOfTheFormat() {
    var reader = FigureReader()
    let bytes = Array("Giá từ 25.000 đến 30.000 đồng/kg; 17/19 xã.".utf8)
    var lines: [String] = []
    for figure in reader.figures(inUTF8: bytes.span) {
      var line: [UInt8] = []
      figure.appendJSON(in: bytes.span, to: &line)
      lines.append(String(decoding: line, as: UTF8.self))
    }
    #expect(
      lines == [
        #"{"quote":"từ 25.000 đến 30.000 đồng/kg","start":5,"end":41,"kind":"unitPrice","#
          + #""unit":"VND","low":25000,"high":30000,"hedge":"range","per":"kg"}"#,
        #"{"quote":"17/19 xã","start":43,"end":52,"kind":"ratio","unit":"xã","#
          + #""hedge":"exact","part":17,"whole":19}"#,
      ])
  }

  @Test func anyBytesAreSafe() {
    let pieces =
      [
        "hơn", "gần", "từ", "đến", "mỗi", "tháng", "năm", "một", "ba", "gấp", "lần", "đôi", "nửa",
        "triệu", "đồng", "kg", "%", "/", "-", "–", ".", ",", "(", ")", ":", "\n", "12", "3.10",
        "618", "1.085", "2024", "999999999999999999999", "07", "0912345678", "quý", "II", "IV",
        "hộ", "xã", "Kim", "An", "NQ", "trong", "tổng số", "trở lên", "giờ", "h", "phút", "ngày",
        "hàng", "trăm", "vài", "phần", "²", "½", "đạt", "tăng", "lên", "½", "\u{301}", "thôn", "số",
      ].map { Array($0.utf8) } + [[0xFF], [0xE1, 0xBB], [0xF0, 0x9F]]
    var generator = Generator(seed: 31)
    var reader = FigureReader()
    #if DEBUG
      let rounds = 400
    #else
      let rounds = 40_000
    #endif
    for _ in 0..<rounds {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...16, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        if Int.random(in: 0...3, using: &generator) > 0 { bytes.append(0x20) }
      }
      let figures = reader.figures(inUTF8: bytes.span)
      var end = 0
      for figure in figures {
        #expect(figure.range.lowerBound >= end && !figure.range.isEmpty)
        #expect(figure.kind == .ratio || figure.low != nil || figure.high != nil)
        #expect((figure.kind == .ratio) == (figure.part != nil && figure.whole != nil))
        if let low = figure.lowNumber, let high = figure.highNumber { #expect(low <= high) }
        end = figure.range.upperBound
      }
      #expect(end <= bytes.count)
      _ = FigureChecker().findings(for: figures, inUTF8: bytes.span)
    }
  }

  @Test(arguments: [
    "1/", "mỗi tháng một ", "từ 1 đến ", "0912345678 ", "năm năm ", "gấp gấp ", "1-", "thôn 1 ",
    "hai ba ", "(1) ", "một triệu ", "1\n", "quý I ", "đạt 5%, ", "hơn ", "A1", "3 đơn và ",
    "3, ", "50 và ", "ngày 1, ", "mươi ", "mỗi ngày bình quân ", "5g sáng - ",
  ])
  func hostileTextTakesLinearTime(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let text = Array(String(repeating: piece, count: count).utf8)
      var reader = FigureReader()
      var best = Double.infinity
      for _ in 0..<3 {
        let start = ThreadClock.seconds
        _ = FigureChecker().findings(for: reader.figures(inUTF8: text.span), inUTF8: text.span)
        best = min(best, ThreadClock.seconds - start)
      }
      return best
    }
    #if DEBUG
      let count = 250
    #else
      let count = 2000
    #endif
    let short = seconds(count)
    let long = seconds(count * 8)
    // Eight times the text; a quadratic step would take 64 times as long.
    #expect(long < short * 24 + 0.01, "\(short) s, \(long) s")
  }
}

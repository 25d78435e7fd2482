internal import VietnameseText

/// One sentence that may hold a figure, cut into items.
struct FigureSentence {
  var items = NumberItems()
  var tokens: [ChatToken] = []
  var text = FoldedText()
  /// The bytes that ``text`` was folded from.
  var source: [UInt8] = []
  /// Where those begin in the whole text.
  var origin = 0
  /// The number of the sentence and of the paragraph in the text.
  var sentence = 0
  var paragraph = 0
  /// Whether letters may lack their accents.
  var lacksAccents = false

  /// Where the sentence stands in the whole text, in bytes.
  var range: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return origin..<origin }
    return origin + first.sourceRange.lowerBound..<origin + last.sourceRange.upperBound
  }
}

/// Cuts a text into sentences and leaves those out that have neither digits nor number words.
///
/// Works through pieces of some 64 KB that end where a paragraph ends, so that memory does not grow
/// with the text. A line break is the end of a sentence unless the line goes on in the next one: a
/// small letter, a digit, '%' or '(' stands there, and no stop before it.
struct FigureSentences: Sendable {
  private var current = FigureSentence()

  private static let pieceSize = 1 << 16

  /// Calls a closure with every sentence that may hold a figure.
  mutating func forEach(_ text: Span<UInt8>, _ body: (FigureSentence) -> Void) {
    current.sentence = 0
    current.paragraph = 0
    var start = 0
    while start < text.count {
      let end = Self.endOfPiece(text, start)
      current.origin = start
      current.source.removeAll(keepingCapacity: true)
      unsafe text.extracting(start..<end).withUnsafeBufferPointer {
        unsafe current.source.append(contentsOf: $0)
      }
      let source = current.source
      current.text.refill(utf8: source.span)
      cut(body)
      start = end
    }
  }

  /// Where the piece that begins at `start` ends: behind a line if there is one, else a space.
  private static func endOfPiece(_ text: Span<UInt8>, _ start: Int) -> Int {
    guard text.count - start > pieceSize else { return text.count }
    var fallback = start + pieceSize
    var hasFallback = false
    var index = start + pieceSize
    while index > start + pieceSize / 2 {
      if text[index - 1] == 0x0A, breaksHard(text, index - 1) { return index }
      if text[index - 1] == 0x20, !hasFallback {
        fallback = index
        hasFallback = true
      }
      index -= 1
    }
    while !hasFallback, fallback < text.count, fallback > start, text[fallback] & 0xC0 == 0x80,
      fallback < start + pieceSize + 4
    {
      fallback += 1
    }
    return fallback
  }

  /// Whether a line break ends a sentence, by what stands before and behind it.
  static func breaksHard(_ text: Span<UInt8>, _ index: Int) -> Bool {
    var before = index - 1
    var steps = 0
    while before >= 0, steps < 16, text[before] == 0x20 || text[before] == 0x0D {
      before -= 1
      steps += 1
    }
    guard before >= 0, steps < 16, !isStop(text[before]), text[before] != 0x0A else { return true }
    var next = index + 1
    steps = 0
    while next < text.count, steps < 16, text[next] == 0x20 || text[next] == 0x0D {
      next += 1
      steps += 1
    }
    guard next < text.count, steps < 16 else { return true }
    if text[next] == 0x25 || text[next] == 0x28 { return false }
    if text[next] &- 0x30 < 10 {
      // A list goes on with its number, and digits on both sides are two numbers.
      var end = next
      while end < text.count, end < next + 3, text[end] &- 0x30 < 10 { end += 1 }
      // "2.1. Kết quả", "2.1 Kết quả".
      var isNested = false
      while end + 1 < text.count, end < next + 8, text[end] == 0x2E, text[end + 1] &- 0x30 < 10 {
        isNested = true
        end += 2
        if end < text.count, text[end] &- 0x30 < 10 { end += 1 }
      }
      let isItem =
        end < text.count && (text[end] == 0x2E || text[end] == 0x29 || text[end] == 0x2F)
        && (end + 1 == text.count || text[end + 1] == 0x20)
      let isHeading =
        isNested && end + 1 < text.count && text[end] == 0x20
        && LetterCase.isCapital(text, at: end + 1)
      return isItem || isHeading || text[before] &- 0x30 < 10
    }
    return !LetterCase.isSmall(text, at: next)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B || byte == 0x3A
  }

  /// Finds the sentences of a piece.
  private mutating func cut(_ body: (FigureSentence) -> Void) {
    var start = 0
    while start < current.text.bytes.count {
      let source = current.source
      let found = FigurePrefilter.sentence(current.text, start, source.span)
      for offset in found.softBreaks { current.text.bytes[offset] = 0x20 }
      if found.mayHoldFigure {
        current.lacksAccents = found.lacksAccents
        ChatTokenizer.tokenize(current.text, start..<found.end, into: &current.tokens)
        current.items.refill(
          current.text, current.tokens, isNumber: false, lacksAccents: found.lacksAccents)
        body(current)
      }
      current.sentence += 1
      if found.endsParagraph { current.paragraph += 1 }
      start = found.end
    }
  }
}

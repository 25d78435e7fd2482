internal import VietnameseText

/// A text as names are looked for in it: its letters and digits without what stands between them.
struct PlaceText: Sendable {
  /// What stands before a word.
  enum Gap: UInt8, Sendable {
    /// Nothing, white space, hyphens and apostrophes: a name may go on.
    case open
    /// A dot or a colon, which may follow a title: "P. 12", "xã: Long Đống".
    case dot
    /// Other punctuation, or what is no text.
    case closed
  }

  /// A run of letters or of digits.
  struct Word: Sendable {
    /// Where its letters are in ``PlaceText/letters``.
    let letters: Range<Int>
    /// Where it is in the source, in UTF-8.
    let source: Range<Int>
    let gap: Gap
    let isNumber: Bool
  }

  private var folded = FoldedText()
  private var tokens: [ChatToken] = []
  /// The letters and digits as names are keyed by them: numbers without zeros in front, and i for a y
  /// that practice does not tell from it ("Mỹ Tho", "Mĩ Tho").
  private(set) var letters: [UInt8] = []
  /// The diacritics typed on each letter.
  private(set) var marks: [Diacritics] = []
  private(set) var words: [Word] = []

  /// Whether any diacritics are typed on some letters.
  func hasMarks(_ range: Range<Int>) -> Bool {
    for index in range where marks[index].rawValue & 0b111_111 != 0 { return true }
    return false
  }

  /// Takes another text, in the memory of the one before.
  mutating func refill(utf8: Span<UInt8>) {
    folded.refill(utf8: utf8)
    ChatTokenizer.tokenize(folded, into: &tokens)
    letters.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    var gap = Gap.open
    for token in tokens {
      switch token.kind {
      case .word, .number:
        append(token, gap)
        gap = .open
      case .punctuation:
        switch folded.bytes[token.foldedRange.lowerBound] {
        case UInt8(ascii: "-"), UInt8(ascii: "'"): break
        // Dashes and quotation marks of U+2000 to U+206F.
        case 0xE2 where folded.bytes[token.foldedRange.lowerBound + 1] == 0x80: break
        case UInt8(ascii: "."), UInt8(ascii: ":"):
          if gap == .open { gap = .dot }
        default: gap = .closed
        }
      case .emoji, .other: gap = .closed
      }
    }
  }

  private mutating func append(_ token: ChatToken, _ gap: Gap) {
    let start = letters.count
    let isNumber = token.kind == .number
    var range = token.foldedRange
    if isNumber {
      while range.count > 1, folded.bytes[range.lowerBound] == UInt8(ascii: "0") {
        range = range.lowerBound + 1..<range.upperBound
      }
    }
    letters.append(contentsOf: folded.bytes[range])
    marks.append(contentsOf: folded.marks[range])
    for index in start..<letters.count
    where letters[index] == UInt8(ascii: "y") && index > start {
      if Self.wavers(letters[index - 1], index - 1 > start ? letters[index - 2] : 0) {
        letters[index] = UInt8(ascii: "i")
      }
    }
    words.append(
      Word(
        letters: start..<letters.count, source: token.sourceRange, gap: gap, isNumber: isNumber))
  }

  /// Whether y behind these letters is also written i, as for `SearchQuery.equatesIAndY`.
  private static func wavers(_ last: UInt8, _ beforeLast: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      true
    case UInt8(ascii: "u"): beforeLast == UInt8(ascii: "q")
    default: false
    }
  }
}

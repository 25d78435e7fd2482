internal import VietnameseText

/// Finds the figures (số liệu) of Vietnamese prose: of a press report, a plan, a commune's account.
///
/// Every figure comes with its unit, bounds, hedge and place, in the order of the text and without
/// overlap. Numbers are read by the rules of `NumberReader`; what is a number in form only is left
/// out: names ("Ba Vì", "thôn 3", "Quốc lộ 1A"), documents ("148/2023/QĐ-TTg"), phone numbers, lists,
/// "một" as an article. Documentation/figures.md has the rules.
///
/// Keeps its memory from text to text, so make one and use it again. It is a value: copies are
/// independent. Reading never fails, whatever the bytes, and takes linear time.
public struct FigureReader: Sendable, Hashable {
  private var sentences = FigureSentences()

  /// Creates a reader.
  public init() {}

  /// All readers read alike.
  public static func == (left: FigureReader, right: FigureReader) -> Bool { true }

  /// Feeds nothing to a hasher, since all readers are equal.
  public func hash(into hasher: inout Hasher) {}

  /// Finds every figure of a text.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The figures, their ranges in bytes of the text's UTF-8.
  /// - Complexity: O(*n*) in the bytes of the text.
  public mutating func figures(in text: String) -> [Figure] {
    var text = text
    return text.withUTF8 { unsafe figures(inUTF8: $0.span) }
  }

  /// Finds every figure of bytes that should be UTF-8 but may be anything.
  ///
  /// - Parameter text: Any bytes.
  /// - Returns: The figures, their ranges in the bytes.
  /// - Complexity: O(*n*) in the bytes.
  public mutating func figures(inUTF8 text: Span<UInt8>) -> [Figure] {
    var figures: [Figure] = []
    sentences.forEach(text) { sentence in
      var scan = FigureScan(sentence)
      scan.appendFigures(to: &figures)
    }
    return figures
  }
}

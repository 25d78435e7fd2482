internal import VietnameseText

/// Tests the figures of a report against each other and against a register.
///
/// Values are exact fractions and intervals. Figures are linked only where the text supports it: in
/// one sentence, unless a rule says paragraph or text, and only with units that agree; a link that
/// two candidates compete for is not made. Documentation/figures.md has the rules.
public struct FigureChecker: Sendable, Hashable {
  /// What a register vouches for.
  public var known: [KnownFigure]

  /// Creates a checker.
  ///
  /// - Parameter known: What a register vouches for.
  public init(known: [KnownFigure] = []) { self.known = known }

  /// Tests figures.
  ///
  /// - Parameters:
  ///   - figures: The figures of one text, as a ``FigureReader`` finds them.
  ///   - text: The bytes they were found in; the words beside a figure tell what of the register it
  ///     is about, and what a percentage is of.
  /// - Returns: What was found, in the order of the text.
  /// - Complexity: O(*n* log *n*) in the figures, and O(*m*) in the bytes of their sentences.
  public func findings(for figures: [Figure], inUTF8 text: Span<UInt8>) -> [FigureFinding] {
    var check = FigureCheck(figures)
    check.run(text)
    if !known.isEmpty {
      for index in figures.indices { check.compare(index, in: text, with: known) }
    }
    return check.findings.enumerated().sorted {
      ($0.element.figures.first ?? 0, $0.offset) < ($1.element.figures.first ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Reads a text and tests its figures.
  ///
  /// - Parameter text: Any text.
  /// - Returns: What was found, in the order of the text.
  /// - Complexity: O(*n* log *n*) in the bytes of the text.
  public func findings(in text: String) -> [FigureFinding] {
    var reader = FigureReader()
    let figures = reader.figures(in: text)
    let bytes = Array(text.utf8)
    return findings(for: figures, inUTF8: bytes.span)
  }
}

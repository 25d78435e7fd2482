public import PhienChoReading
internal import VietnameseText

/// An invented sentence of a report and the figures it holds (câu mẫu).
public struct GoldenSentence: Sendable, Hashable {
  /// The sentence.
  public let text: String

  /// Why it is there, in a few words.
  public let why: String

  /// The figures, in the order of the text; none where something only looks like one.
  public let figures: [GoldenFigure]

  /// Reads sentences, one JSON object a line, as `Tests/GoldenFigures` has them.
  ///
  /// - Parameter bytes: The lines, UTF-8; empty ones are skipped.
  /// - Returns: The sentences, in the order of the lines.
  /// - Throws: ``GoldenCorpusError`` naming the line and the field.
  /// - Complexity: O(*n*) in the bytes.
  public static func decode(_ bytes: [UInt8]) throws(GoldenCorpusError) -> [GoldenSentence] {
    var sentences: [GoldenSentence] = []
    try bytes.forEachRecord { (record: GoldenRecord) throws(GoldenCorpusError) in
      var figures: [GoldenFigure] = []
      for figure in try record.objects("figures") { figures.append(try GoldenFigure(figure)) }
      sentences.append(
        GoldenSentence(
          text: try record.string("text"), why: try record.name("why"), figures: figures))
    }
    return sentences
  }

  /// The golden sentences of this package, compiled into the kit: `Tests/GoldenFigures`.
  ///
  /// - Returns: The sentences.
  /// - Throws: nothing in practice; a test compares them with the file.
  /// - Complexity: O(*n*) in the bytes of the sentences, about 80,000.
  public static func bundled() throws(GoldenCorpusError) -> [GoldenSentence] {
    try decode(Array(GoldenText.figures.utf8))
  }
}

/// What is claimed of a figure: by the golden sentences, or by a reader that is compared with them.
///
/// A `Figure` without its place, all of it as text, so that a reader in another
/// language can be compared, too.
public struct GoldenFigure: Sendable, Hashable {
  /// The words of the figure.
  public let quote: String

  /// The kind, such as "count".
  public let kind: String

  /// The unit, when there is one.
  public let unit: String?

  /// The lower end, such as "320", "2.5", "2021-07" or "19:30", when there is one.
  public let low: String?

  /// The upper end, when there is one.
  public let high: String?

  /// How exactly it is meant, such as "moreThan".
  public let hedge: String

  /// What the figure is for each of, when it says so.
  public let per: String?

  /// The part of a ratio.
  public let part: String?

  /// The whole of a ratio.
  public let whole: String?

  /// What a figure of this library claims.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - text: The bytes it was found in.
  /// - Complexity: O(*n*) in the figure's words.
  public init(_ figure: Figure, in text: Span<UInt8>) {
    quote = figure.quote(in: text)
    kind = figure.kind.rawValue
    unit = figure.unit
    low = figure.low?.description
    high = figure.high?.description
    hedge = figure.hedge.rawValue
    per = figure.per
    part = figure.part?.description
    whole = figure.whole?.description
  }

  init(_ record: GoldenRecord) throws(GoldenCorpusError) {
    quote = try record.name("quote")
    kind = try record.name("kind")
    unit = try record.optionalText("unit")
    low = try record.optionalText("low")
    high = try record.optionalText("high")
    hedge = try record.name("hedge")
    per = try record.optionalText("per")
    part = try record.optionalText("part")
    whole = try record.optionalText("whole")
  }
}

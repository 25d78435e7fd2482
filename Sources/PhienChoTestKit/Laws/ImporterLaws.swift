/// What an importer of chat logs must keep to (quy tắc của bộ nhập bình luận).
///
/// ```swift
/// #expect(ImporterLaws.violations(of: importer, seed: 1).isEmpty)
/// ```
public enum ImporterLaws: Sendable {
  /// Every record becomes a comment or a refusal that names its line, in the order of the log.
  ///
  /// Also among lines that are no records. Broken by importers that pass over what they cannot read:
  /// a comment that is lost without a word is an order that nobody packs.
  public static let everyRecord = Law(
    "importer.every-record", "every record is a comment or a refusal that names its line, in order",
    source: "ChatLogParser: no record stops the others, and none is passed over in silence")

  /// The text of a comment has the bytes that were typed.
  ///
  /// Broken by importers that trim, normalise, unescape twice or cut at a quote. Evidence of a reading
  /// points into these bytes.
  public static let text = Law(
    "importer.text", "the text has the bytes that were typed",
    source: "LiveComment.text: as it was typed; CommentReading.Line.evidence: UTF-8 byte ranges")

  /// Identifiers are those of the log, and no two comments share one.
  ///
  /// Broken by importers that take long numbers for floating point, drop leading zeros, or make an
  /// identifier of author and text.
  public static let ids = Law(
    "importer.ids", "identifiers are those of the log, and no two comments share one",
    source: "EventID: events of one identifier are one event; IEEE 754 has 53 bits; RFC 8259 § 6")

  /// Comments of one author have one author, and those of two have two, namesakes too.
  public static let authors = Law(
    "importer.authors", "one author is one buyer, and two are two, whatever their names",
    source: "BuyerID: compared byte by byte")

  /// The moment is that of the log, as exact as its format is, and late comments stay late.
  ///
  /// Broken by importers that take a local time for UTC, lose milliseconds, or put comments in order.
  public static let instants = Law(
    "importer.instants", "the moment is that of the log, as exactly as the format has it",
    source: "LiveComment.instant: by the platform's clock; Vietnam is at UTC+7 the whole year")

  /// The same bytes give the same records, and what comes behind them changes none.
  ///
  /// Broken by random identifiers, by the clock, and by counting from the end. A session's log is
  /// imported again whenever it has grown.
  public static let stable = Law(
    "importer.stable", "the same bytes give the same records, whatever comes behind them",
    source: "EventLog: an event again is no other event only under the same identifier")

  /// It does not matter where the bytes are cut into chunks.
  public static let chunks = Law(
    "importer.chunks", "the bytes may be cut into chunks anywhere",
    source: "ChatLogParser: the bytes may be cut anywhere; the records are the same")

  /// A byte order mark, other line ends and a last line without one change nothing.
  ///
  /// Broken by importers that were only ever tried on one machine's files.
  public static let lineEnds = Law(
    "importer.line-ends", "a byte order mark, CR LF and an open last line change nothing",
    source: "RFC 4180 § 2; Unicode Standard § 23.8 (byte order mark); ChatLogParser")

  /// Any bytes are read, alike in every cut and every time, with lines that the log has.
  ///
  /// An importer that traps here takes the test with it.
  public static let anyBytes = Law(
    "importer.any-bytes", "any bytes are read, alike in every cut, with lines that the log has",
    source: "design rule: no input crashes, whatever its bytes")

  /// Every law, the plainest first.
  public static let all = [
    everyRecord, text, ids, authors, instants, stable, chunks, lineEnds, anyBytes,
  ]

  /// Checks laws on a partner's importer.
  ///
  /// - Parameters:
  ///   - importer: The importer, and how its format is written.
  ///   - laws: The laws to check; those of other areas are passed over.
  ///   - seed: What the comments are made from; the same seed makes the same check.
  ///   - count: How many comments are made; 60 are enough to have every awkward text.
  /// - Returns: The laws that do not hold, each once with the smallest log found that shows it; empty
  ///   for an importer that keeps to all.
  /// - Complexity: O(*n*²) in the comments, for each law and each attempt to make them fewer.
  public static func violations(
    of importer: ImporterUnderTest, laws: [Law] = all, seed: UInt64, count: Int = 60
  ) -> [LawViolation<ImportedLog>] {
    let trial = ImporterTrial(importer: importer, seed: seed)
    return laws.compactMap { law in
      law == anyBytes
        ? trial.violationByAnyBytes(count: count) : trial.violation(of: law, count: count)
    }
  }
}

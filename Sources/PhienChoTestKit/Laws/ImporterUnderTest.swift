public import PhienChoReading

/// A partner's importer of chat logs, as the laws see it: how its format is written, and the importer.
///
/// What is written is what the truth is known of: the laws write invented comments, import them, and
/// compare.
///
/// ```swift
/// let importer = ImporterUnderTest(header: Array("id,at,buyer,text\n".utf8), resolution: 1000) {
///   ShopChatCSV.row(of: $0)
/// } importing: { chunks in
///   var reader = ShopChatCSV.Reader()
///   return chunks.flatMap { reader.read($0) } + reader.finish()
/// }
/// ```
public struct ImporterUnderTest: Sendable {
  /// What a log begins with, its line ends included; empty for a format without a header.
  public let header: [UInt8]

  /// How exact the format's moments are, in milliseconds; `nil` for a format without moments.
  public let resolution: Int64?

  /// Whether the format names each comment; else the importer finds names of its own.
  public let hasIDs: Bool

  /// Whether the format tells authors of one name apart.
  public let hasAuthors: Bool

  /// Writes one comment in the format, without the line end; `nil` for one it cannot hold.
  public let writing: @Sendable (LiveComment) -> [UInt8]?

  /// Imports a whole log that arrives in chunks, by a new importer.
  public let importing: @Sendable ([[UInt8]]) -> [ChatLogRecord]

  /// Creates an importer under test.
  ///
  /// - Parameters:
  ///   - header: What a log begins with, its line ends included.
  ///   - resolution: How exact the format's moments are, in milliseconds, at least 1; `nil` for a
  ///     format without moments.
  ///   - hasIDs: Whether the format names each comment.
  ///   - hasAuthors: Whether the format tells authors of one name apart.
  ///   - writing: Writes one comment in the format, without the line end; `nil` for one it cannot
  ///     hold. It must not change the text.
  ///   - importing: Imports a whole log that arrives in chunks, cut anywhere, by a new importer; an
  ///     importer of whole files joins them first.
  public init(
    header: [UInt8] = [], resolution: Int64? = 1, hasIDs: Bool = true, hasAuthors: Bool = true,
    writing: @escaping @Sendable (LiveComment) -> [UInt8]?,
    importing: @escaping @Sendable (_ chunks: [[UInt8]]) -> [ChatLogRecord]
  ) {
    self.header = header
    self.resolution = resolution.map { max(1, $0) }
    self.hasIDs = hasIDs
    self.hasAuthors = hasAuthors
    self.writing = writing
    self.importing = importing
  }

  /// This library's own importer of one of its formats.
  ///
  /// - Parameter format: The format.
  public init(libraryFormat format: SimulatedLogFormat) {
    self.init(resolution: format == .facebook ? 1000 : 1) { comment in
      ChatLogWriter.line(of: comment, in: format)
    } importing: { chunks in
      var parser = ChatLogParser()
      var records: [ChatLogRecord] = []
      for chunk in chunks { parser.parse(chunk.span) { records.append($0) } }
      parser.finish { records.append($0) }
      return records
    }
  }
}

/// The log that breaks a law of importers.
public struct ImportedLog: LawInput {
  /// The log, in the partner's format.
  public let bytes: [UInt8]

  /// The log as text, telephone numbers masked; what is not UTF-8 is shown as U+FFFD.
  public var description: String {
    "a log of \(bytes.count) bytes: "
      + PhoneNumber.redacted(String(decoding: bytes, as: UTF8.self)).debugDescription
  }
}

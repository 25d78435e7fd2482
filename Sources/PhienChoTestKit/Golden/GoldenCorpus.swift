public import PhienCho
internal import PhienChoReading

/// Golden comments and the catalogues they are about.
///
/// The corpus of this package is ``bundled()``: that of `Tests/GoldenComments`, compiled in. The library
/// opens no files; whoever has another corpus reads the bytes and hands them over.
public struct GoldenCorpus: Sendable, Hashable {
  /// The cases, in the order given.
  public let comments: [GoldenComment]

  /// The catalogues by name.
  public let catalogues: [String: Catalogue]

  /// Joins cases with their catalogues.
  ///
  /// - Throws: ``GoldenCorpusError`` with code `duplicate` for an identifier given twice, and
  ///   `unknownReference` for a catalogue or an offer that there is not.
  /// - Complexity: O(*n*) in the cases.
  public init(
    comments: [GoldenComment], catalogues: [String: Catalogue]
  ) throws(GoldenCorpusError) {
    var seen: Set<String> = []
    for comment in comments {
      guard seen.insert(comment.id).inserted else {
        throw GoldenCorpusError(
          .duplicate, id: comment.id, field: "id", reason: "the identifier is used twice")
      }
      guard let catalogue = catalogues[comment.catalogue] else {
        throw GoldenCorpusError(
          .unknownReference, id: comment.id, field: "catalogue",
          reason: "there is no catalogue \"\(comment.catalogue)\"")
      }
      for code in comment.codes where catalogue.index(of: code.rawValue) == nil {
        throw GoldenCorpusError(
          .unknownReference, id: comment.id, field: "code",
          reason: "the catalogue \"\(comment.catalogue)\" has no offer \"\(code.rawValue)\"")
      }
    }
    self.comments = comments
    self.catalogues = catalogues
  }

  /// Takes cases of a corpus that was checked.
  init(unchecked comments: [GoldenComment], catalogues: [String: Catalogue]) {
    self.comments = comments
    self.catalogues = catalogues
  }

  /// Reads every case with the reader of this library.
  ///
  /// - Returns: A verdict on every case, in the order of the cases.
  /// - Complexity: O(*n*) in the bytes of the cases and of the catalogues.
  public func verdicts() -> [GoldenVerdict] {
    var readers: [Session: CommentReader] = [:]
    for comment in comments {
      let session = Session(catalogue: comment.catalogue, chuc: comment.chuc)
      guard readers[session] == nil, let catalogue = catalogues[comment.catalogue] else { continue }
      readers[session] = CommentReader(catalogue: catalogue, chuc: comment.chuc)
    }
    return comments.compactMap { comment in
      readers[Session(catalogue: comment.catalogue, chuc: comment.chuc)].map { reader in
        let context = ReadingContext(
          pinned: comment.pinned, ordered: comment.ordered.map(\.code))
        return GoldenVerdict(
          comment: comment, found: GoldenReading(reader.read(comment.text, in: context)))
      }
    }
  }

  /// Judges the answers of any reader.
  ///
  /// - Parameter answers: What it read, by the identifier of the case. A case without an answer is
  ///   judged as read as `other`, accepted, with nothing in it.
  /// - Returns: A verdict on every case, in the order of the cases.
  public func verdicts(on answers: [String: GoldenReading]) -> [GoldenVerdict] {
    comments.map {
      GoldenVerdict(comment: $0, found: answers[$0.id] ?? GoldenReading(intent: .other))
    }
  }

  private struct Session: Hashable {
    let catalogue: String
    let chuc: Int64
  }
}

extension GoldenComment {
  /// Every offer the case names.
  fileprivate var codes: [OfferCode] {
    ([expected] + alternatives).flatMap { $0.lines.map(\.code) } + ordered.map(\.code)
      + (pinned.map { [$0] } ?? [])
  }
}

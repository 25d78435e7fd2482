public import PhienCho

/// What is known when a comment is read, beside its text.
public struct ReadingContext: Sendable, Hashable {
  /// The offer shown on screen, when one is pinned.
  public var pinned: OfferCode?

  /// What this buyer has already ordered, the latest last; empty when the caller does not say.
  public var ordered: [OfferCode]

  /// Creates a context.
  public init(pinned: OfferCode? = nil, ordered: [OfferCode] = []) {
    self.pinned = pinned
    self.ordered = ordered
  }
}

/// Reads live comments against a catalogue.
public struct CommentReader: Sendable {
  /// Creates a reader for a catalogue.
  ///
  /// - Parameters:
  ///   - catalogue: What is on sale.
  ///   - chuc: How many pieces a "chục" is in this session: 10, 12, 14 or 16.
  public init(catalogue: Catalogue, chuc: Int64 = 10) {}

  /// Reads one comment; any text is read, none fails.
  public func read(_ text: String, in context: ReadingContext = ReadingContext()) -> CommentReading
  {
    CommentReading(intent: .other, lines: [], phones: [], review: [])
  }
}

public import PhienCho
internal import VietnameseText

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
///
/// A reader is made once for a session and shared: it holds tables that never change.
public struct CommentReader: Sendable {
  private let tables: ReadingTables

  /// Creates a reader for a catalogue.
  ///
  /// - Parameters:
  ///   - catalogue: What is on sale.
  ///   - chuc: How many pieces a "chục" is in this session: 10, 12, 14 or 16. Another number above
  ///     0 is taken as it is, one of 0 or less as 10.
  ///   - words: Words to know beside those of Vietnamese live selling.
  /// - Complexity: O(*n*) in the offers and the lengths of their names.
  public init(
    catalogue: Catalogue, chuc: Int64 = 10, extending words: LexiconExtension? = nil
  ) {
    tables = ReadingTables(
      lexicon: Lexicon.vietnamese.extended(by: words), catalogue: catalogue,
      chuc: (1...1000).contains(chuc) ? chuc : 10)
  }

  /// Reads one comment; any text is read, none fails.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func read(
    _ text: String, in context: ReadingContext = ReadingContext()
  ) -> CommentReading {
    var scratch = ReadingWork()
    scratch.text.refill(text)
    return read(at: position(context), &scratch)
  }

  /// Reads one comment with memory that the comments before it have used.
  ///
  /// - Parameters:
  ///   - text: The comment.
  ///   - context: What else is known.
  ///   - scratch: Memory to work in; what it holds does not matter.
  /// - Returns: The same reading as ``read(_:in:)``.
  /// - Complexity: O(*n*) in the length of the text.
  public func read(
    _ text: String, in context: ReadingContext = ReadingContext(),
    reusing scratch: inout ReadingScratch
  ) -> CommentReading {
    scratch.belong(to: tables)
    if scratch.pinned.code != context.pinned {
      scratch.pinned = (context.pinned, tables.position(of: context.pinned))
    }
    let position = (
      pinned: scratch.pinned.position, ordered: tables.position(of: context.ordered.last)
    )
    let utf8 = text.utf8.span
    guard utf8.count <= RecentPieces.longest else {
      scratch.work.text.refill(utf8: utf8)
      return read(at: position, &scratch.work)
    }
    scratch.bytes.refill(utf8.extracting(0..<CommentEnd.of(utf8)))
    scratch.bytes.lowercase()
    guard scratch.bytes.count <= RecentReadings.Key.longest else {
      return read(at: position, &scratch)
    }
    let key = RecentReadings.Key(
      scratch.bytes, pinned: position.pinned, ordered: position.ordered)
    if let known = scratch.recent.reading(of: key) { return known }
    let reading = read(at: position, &scratch)
    // A number is one person's, and nobody else writes it.
    if reading.phones.isEmpty, !reading.review.contains(.phoneInvalid) {
      scratch.recent.remember(reading, of: key)
    }
    return reading
  }

  /// Reads one comment given as bytes, which should be UTF-8 but may be anything.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func read(
    utf8: [UInt8], in context: ReadingContext = ReadingContext()
  ) -> CommentReading {
    var scratch = ReadingWork()
    scratch.text.refill(utf8: utf8.span)
    return read(at: position(context), &scratch)
  }

  /// The offers of a context in the catalogue; -1 for none.
  private typealias Position = (pinned: Int32, ordered: Int32)

  private func position(_ context: ReadingContext) -> Position {
    (tables.position(of: context.pinned), tables.position(of: context.ordered.last))
  }

  /// Reads the bytes of a scratch by their pieces, or whole.
  private func read(at position: Position, _ scratch: inout ReadingScratch) -> CommentReading {
    if let phones = scratch.pieces.lex(scratch.bytes, tables.vocabulary, &scratch.work) {
      return parse(at: position, phones: phones, &scratch.work)
    }
    let bytes = scratch.bytes
    bytes.withSpan(bytes.indices) { scratch.work.text.refill(utf8: $0) }
    return read(at: position, &scratch.work)
  }

  /// Reads the text of a scratch.
  private func read(at position: Position, _ scratch: inout ReadingWork) -> CommentReading {
    ChatTokenizer.tokenize(scratch.text, into: &scratch.tokens)
    let phones = PhoneScanner.spans(in: scratch.text, tokens: scratch.tokens)
    Lexer.lex(
      scratch.text, scratch.tokens, phones: phones, vocabulary: tables.vocabulary,
      into: &scratch.parse)
    return parse(at: position, phones: phones, &scratch)
  }

  /// Reads the lexemes of a scratch.
  private func parse(
    at position: Position, phones: [PhoneScanner.Span], _ scratch: inout ReadingWork
  ) -> CommentReading {
    let glance = scratch.parse.begin(tables.vocabulary, pinned: position.pinned)
    guard !glance.isIdle else { return .chatter(phones: phones) }
    return unsafe withUnsafeMutablePointer(to: &scratch.parse) { memory in
      var parse = unsafe CommentParse(
        tables: tables, pinned: position.pinned, allClasses: glance.classes, in: memory)
      parse.makeTerms()
      var builder = ReadingBuilder(parse: consume parse, ordered: position.ordered)
      return builder.build(phones: phones)
    }
  }
}

/// Memory a ``CommentReader`` works in, kept from one comment to the next to save allocations.
///
/// A value like any other: each thread has its own, and nothing can be read out of it. It remembers,
/// until it goes or is used for another reader,
/// - what comments of at most 64 bytes without a telephone number were read as, when they came twice,
///   whatever capitals they had and whatever emoji behind them;
/// - what the pieces of comments between two spaces are, up to some 16,000 of at most 31 bytes with at
///   most four digits;
/// - how names go on from one of these words to the next, up to some 16,000 steps.
///
/// So what many viewers write is read once, and a word is looked up once. In a long session it grows
/// to some 10 MB. Of a scratch and its copy, the first that is used begins anew.
public struct ReadingScratch: Sendable {
  var work = ReadingWork()
  /// The comment that is read.
  var bytes = Pile<UInt8>()
  var recent = RecentReadings()
  var pieces = RecentPieces()
  /// The offer that was pinned last, and its position in the catalogue, or -1.
  var pinned: (code: OfferCode?, position: Int32) = (nil, -1)
  /// Whose readings and lexemes are remembered.
  private var tables: ReadingTables?
  private var owner: Owner? = Owner()

  /// A copy of a scratch has the same, until one of the two is used.
  private final class Owner: Sendable {}

  /// Creates empty memory.
  public init() {}

  /// Begins anew where the memory is also a copy's, and where something was read for another reader,
  /// which has other offers and words.
  @inline(__always)
  mutating func belong(to tables: ReadingTables) {
    if self.tables === tables, isKnownUniquelyReferenced(&owner) { return }
    self = ReadingScratch()
    self.tables = tables
  }
}

/// What a reader works in while it reads one comment.
struct ReadingWork: Sendable {
  var text = FoldedText()
  var tokens: [ChatToken] = []
  var parse = ParseMemory()
}

extension ReadingScratch: CustomReflectable {
  /// A mirror without the comments it remembers, which people wrote.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

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
    var scratch = ReadingScratch()
    return read(text, in: context, reusing: &scratch)
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
    scratch.text.refill(text)
    return read(in: context, &scratch)
  }

  /// Reads one comment given as bytes, which should be UTF-8 but may be anything.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func read(
    utf8: [UInt8], in context: ReadingContext = ReadingContext()
  ) -> CommentReading {
    var scratch = ReadingScratch()
    scratch.text.refill(utf8: utf8.span)
    return read(in: context, &scratch)
  }

  private func read(
    in context: ReadingContext, _ scratch: inout ReadingScratch
  ) -> CommentReading {
    ChatTokenizer.tokenize(scratch.text, into: &scratch.tokens)
    let phones = PhoneScanner.spans(in: scratch.text, tokens: scratch.tokens)
    Lexer.lex(
      scratch.text, scratch.tokens, phones: phones, vocabulary: tables.vocabulary,
      into: &scratch.parse.lexemes)
    var parse = CommentParse(
      tables: tables, pinned: tables.position(of: context.pinned), taking: &scratch.parse)
    guard !parse.isIdle else {
      parse.swapMemory(&scratch.parse)
      return .chatter(phones: phones)
    }
    parse.makeTerms()
    var builder = ReadingBuilder(
      parse: consume parse, ordered: tables.position(of: context.ordered.last))
    let reading = builder.build(phones: phones)
    builder.giveBack(&scratch.parse)
    return reading
  }
}

/// Memory a ``CommentReader`` works in, kept from one comment to the next to save allocations.
///
/// A value like any other: each thread has its own, and nothing can be read out of it.
public struct ReadingScratch: Sendable {
  var text = FoldedText()
  var tokens: [ChatToken] = []
  var parse = ParseMemory()

  /// Creates empty memory.
  public init() {}
}

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
  private let catalogue: Catalogue
  private let tables: ReadingTables

  /// Creates a reader for a catalogue.
  ///
  /// - Parameters:
  ///   - catalogue: What is on sale.
  ///   - chuc: How many pieces a "chục" is in this session: 10, 12, 14 or 16. Another number above
  ///     0 is taken as it is, one of 0 or less as 10.
  /// - Complexity: O(*n*) in the offers and the lengths of their names.
  public init(catalogue: Catalogue, chuc: Int64 = 10) {
    self.catalogue = catalogue
    tables = ReadingTables(
      lexicon: .vietnamese, catalogue: catalogue, chuc: (1...1000).contains(chuc) ? chuc : 10)
  }

  /// Reads one comment; any text is read, none fails.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func read(
    _ text: String, in context: ReadingContext = ReadingContext()
  ) -> CommentReading {
    read(FoldedText(text), in: context)
  }

  /// Reads one comment given as bytes, which should be UTF-8 but may be anything.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func read(
    utf8: [UInt8], in context: ReadingContext = ReadingContext()
  ) -> CommentReading {
    read(FoldedText(utf8: utf8), in: context)
  }

  private func read(_ text: FoldedText, in context: ReadingContext) -> CommentReading {
    var tokens: [ChatToken] = []
    // Chat has a token every three or four bytes; one more growth for the rest does no harm.
    tokens.reserveCapacity(min(text.bytes.count / 3 + 4, 1024))
    ChatTokenizer.tokenize(text, into: &tokens)
    let phones = PhoneScanner.spans(in: text, tokens: tokens)
    var lexer = Lexer(vocabulary: tables.vocabulary)
    lexer.lex(text, tokens, phones: phones)
    guard lexer.saysAnything else { return .chatter(phones: phones) }
    let pinned = tables.position(of: context.pinned, in: catalogue)
    let ordered = tables.position(of: context.ordered.last, in: catalogue)
    var parse = CommentParse(tables: tables, pinned: pinned, lexemes: lexer.lexemes)
    parse.makeTerms()
    var builder = ReadingBuilder(
      parse: consume parse, catalogue: catalogue, ordered: ordered)
    return builder.build(phones: phones)
  }
}

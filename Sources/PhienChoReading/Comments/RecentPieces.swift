internal import VietnameseText

/// The pieces of the comments read last, to be found again by their bytes with the lexemes they make.
///
/// A piece is what stands between two spaces: "ổi", "2kg", "shop!!". Folding, cutting and looking a
/// word up never look across a space, so that a piece makes the same lexemes in every comment, but
/// for one thing: whether the comment is typed with accents. Most pieces of a session have been in it
/// before. What may be a part of a telephone number is not remembered: it is somebody's.
struct RecentPieces: Sendable {
  private struct Piece: RecentPlace {
    var text = PieceText()
    /// Where its lexemes begin among ``lexemes``: those in a comment with accents, and behind them
    /// those in one without.
    var first: Int32 = 0
    var accented: UInt8 = 0
    var bare: UInt8 = 0
    var digits = PieceDigits()
    /// Whether it has accents itself: then every comment it is in has some.
    var hasMarks = false
    /// How many words with accents and how many without it adds to a comment with accents.
    var words = AccentBalance()

    var isFree: Bool { text.isEmpty }
    var hash: Int { text.hash }
  }

  /// The longest comment that is cut into pieces, in bytes.
  static let longest = 512
  /// The most pieces that are remembered, before all are forgotten.
  private static let most = 16_384
  /// The most lexemes of a piece, and the most digits: more may be half a telephone number.
  private static let limits = (lexemes: 16, digits: 4)

  private var pieces = RecentTable<Piece>()
  private var lexemes = Pile<Lexeme>()
  /// The pieces of the comment that is read: a telephone number and what is linked to it is one.
  private var found = Pile<FoundPiece>()

  init() {}

  /// Replaces the lexemes of a work by those of a comment.
  ///
  /// - Returns: The telephone numbers in the comment; nil when its pieces do not tell, and it is to be
  ///   lexed whole.
  @inline(__always)
  mutating func lex(
    _ text: Pile<UInt8>, _ vocabulary: Vocabulary, _ work: inout ReadingWork
  ) -> [PhoneScanner.Span]? {
    found.removeAll()
    var hasMarks = false
    var digits = 0
    var words = AccentBalance()
    var index = 0
    while index < text.count {
      guard let (key, end) = PieceText.next(text, index) else { return nil }
      if end > index {
        let known = pieces.first(key.hash) { $0.text == key }
        if let piece = known ?? learn(key, text, index..<end, vocabulary, &work) {
          hasMarks = hasMarks || piece.hasMarks
          digits &+= piece.digits.count
          words.add(piece.words)
          found.append(
            FoundPiece(
              first: piece.first, accented: piece.accented, bare: piece.bare,
              digits: piece.digits, index..<end))
        } else if PieceDigits.areMany(text, index..<end) {
          digits = PhoneScanner.fewestDigits
          found.append(FoundPiece(first: -1, accented: 0, bare: 0, digits: .many, index..<end))
        } else {
          return nil
        }
      }
      index = end &+ 1
    }
    guard digits >= PhoneScanner.fewestDigits else {
      work.parse.lexemes.removeAll()
      take(found.indices, hasMarks, into: &work.parse.lexemes)
      if hasMarks, words.leavesAccentsOut { Lexer.resolveBareWords(vocabulary, &work.parse) }
      return []
    }
    return lexNumber(text, hasMarks, words, vocabulary, &work)
  }

  /// Lexes a comment in which one run of pieces may hold telephone numbers.
  @inline(never)
  private func lexNumber(
    _ text: Pile<UInt8>, _ hasMarks: Bool, _ words: AccentBalance, _ vocabulary: Vocabulary,
    _ work: inout ReadingWork
  ) -> [PhoneScanner.Span]? {
    guard let (run, cue) = PieceDigits.run(in: found) else { return nil }
    let bytes = Int(found[run.lowerBound].lower)..<Int(found[run.upperBound - 1].upper)
    work.parse.lexemes.removeAll()
    if let number = PhoneScanner.number(text, bytes) {
      take(0..<run.lowerBound, hasMarks, into: &work.parse.lexemes)
      work.parse.lexemes.append(
        Lexeme(
          kind: .phone, followsSpace: true, lower: Int32(truncatingIfNeeded: bytes.lowerBound),
          upper: Int32(truncatingIfNeeded: bytes.upperBound)))
      take(run.upperBound..<found.count, hasMarks, into: &work.parse.lexemes)
      if hasMarks, words.leavesAccentsOut { Lexer.resolveBareWords(vocabulary, &work.parse) }
      return [PhoneScanner.Span(tokens: 0..<1, number: number)]
    }
    text.withSpan(bytes) { work.text.refill(utf8: $0) }
    ChatTokenizer.tokenize(work.text, into: &work.tokens)
    let phones = PhoneScanner.spans(in: work.text, tokens: work.tokens, afterCue: cue)
    let hasMarks = hasMarks || work.text.hasMarks
    take(0..<run.lowerBound, hasMarks, into: &work.parse.lexemes)
    let first = work.parse.lexemes.count
    Lexer.lex(
      work.text, work.tokens, phones: phones, isAccented: hasMarks, vocabulary, onto: &work.parse)
    for index in first..<work.parse.lexemes.count {
      work.parse.lexemes[index].lower &+= Int32(truncatingIfNeeded: bytes.lowerBound)
      work.parse.lexemes[index].upper &+= Int32(truncatingIfNeeded: bytes.lowerBound)
    }
    take(run.upperBound..<found.count, hasMarks, into: &work.parse.lexemes)
    if hasMarks { Lexer.resolveLeftOut(vocabulary, &work.parse) }
    return phones
  }

  /// Appends the lexemes of some of the pieces found.
  @inline(__always)
  private func take(_ range: Range<Int>, _ hasMarks: Bool, into target: inout Pile<Lexeme>) {
    for index in range {
      let piece = found[index]
      let first = Int(piece.first) &+ (hasMarks ? 0 : Int(piece.accented))
      for index in first..<first &+ Int(hasMarks ? piece.accented : piece.bare) {
        target.append(from: lexemes, index) {
          $0.lower &+= piece.lower
          $0.upper &+= piece.lower
        }
      }
    }
  }

  /// Remembers a piece; nil for one that is not to be remembered.
  @inline(never)
  private mutating func learn(
    _ key: PieceText, _ text: Pile<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary,
    _ work: inout ReadingWork
  ) -> Piece? {
    guard Self.standsAlone(text, range), !PieceDigits.areMany(text, range) else { return nil }
    guard pieces.count < Self.most else {
      self = RecentPieces()
      work.parse.paths = RecentPaths()
      return nil
    }
    text.withSpan(range) { work.text.refill(utf8: $0) }
    ChatTokenizer.tokenize(work.text, into: &work.tokens)
    let digits = PieceDigits(work.text, work.tokens)
    guard digits.count <= Self.limits.digits, work.tokens.count <= Self.limits.lexemes else {
      return nil
    }
    var piece = Piece(text: key, first: Int32(truncatingIfNeeded: lexemes.count))
    piece.digits = digits
    piece.hasMarks = work.text.hasMarks
    work.parse.lexemes.removeAll()
    lex(isAccented: true, vocabulary, &work)
    piece.accented = remember(work.parse.lexemes)
    for lexeme in work.parse.lexemes { piece.words.add(lexeme, vocabulary) }
    if !piece.hasMarks {
      lexBare(vocabulary, &work)
      piece.bare = remember(work.parse.lexemes)
    }
    pieces.insert(piece)
    return piece
  }

  /// Whether a piece begins with what no character before it can change: an ASCII, Vietnamese or
  /// mathematical letter, a symbol or an emoji, and no mark or joiner.
  private static func standsAlone(_ text: Pile<UInt8>, _ range: Range<Int>) -> Bool {
    let second = range.count > 1 ? text[range.lowerBound + 1] : 0
    switch text[range.lowerBound] {
    case ..<0x80, 0xC3...0xC6: return true
    case 0xE1: return second == 0xBA || second == 0xBB
    // U+2600–27BF.
    case 0xE2: return (0x98...0x9E).contains(second)
    case 0xF0:
      // U+1D400–1D7FF.
      let isLetter = second == 0x9D && range.count > 2 && text[range.lowerBound + 2] >= 0x90
      return second == 0x9F || isLetter
    default: return false
    }
  }

  /// Adds the lexemes of what is in a work.
  private func lex(isAccented: Bool, _ vocabulary: Vocabulary, _ work: inout ReadingWork) {
    Lexer.lex(
      work.text, work.tokens, phones: [], isAccented: isAccented, vocabulary, onto: &work.parse)
  }

  /// Turns the lexemes that a piece makes in a comment with accents into those it makes in one without.
  private func lexBare(_ vocabulary: Vocabulary, _ work: inout ReadingWork) {
    // Where what a word can be decided how it was cut, it is cut anew.
    let isCutAlike =
      work.parse.lexemes.count == work.tokens.count
      && work.tokens.allSatisfy { $0.kind != .number }
    if isCutAlike {
      Lexer.resolveBareWords(vocabulary, &work.parse)
    } else {
      work.parse.lexemes.removeAll()
      lex(isAccented: false, vocabulary, &work)
    }
  }

  /// Remembers lexemes, and tells how many they are.
  private mutating func remember(_ new: Pile<Lexeme>) -> UInt8 {
    for index in new.indices {
      lexemes.append(new[index])
      lexemes[lexemes.count &- 1].number = Int32(truncatingIfNeeded: lexemes.count &- 1)
    }
    return UInt8(truncatingIfNeeded: new.count)
  }
}

/// A piece of a comment: its lexemes among those remembered, and where it stands.
struct FoundPiece: BitwiseCopyable, Sendable {
  let first: Int32
  let accented: UInt8
  let bare: UInt8
  let digits: PieceDigits
  let lower: Int32
  let upper: Int32

  @inline(__always)
  init(first: Int32, accented: UInt8, bare: UInt8, digits: PieceDigits, _ range: Range<Int>) {
    self.first = first
    self.accented = accented
    self.bare = bare
    self.digits = digits
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }
}

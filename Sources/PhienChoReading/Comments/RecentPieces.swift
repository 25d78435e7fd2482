internal import VietnameseText

/// The pieces of the comments read last, to be found again by their bytes with the lexemes they make.
///
/// A piece is what stands between two spaces: "ổi", "2kg", "shop!!". Folding, cutting and looking a
/// word up never look across a space, so that a piece makes the same lexemes in every comment, but
/// for one thing: whether the comment is typed with accents. Most pieces of a session have been in it
/// before. What may be a part of a telephone number is not remembered: it is somebody's.
struct RecentPieces: Sendable {
  private struct Piece: BitwiseCopyable, Sendable {
    /// Its first eight bytes.
    let first: UInt64
    let run: LexemeRun
    let sums: PieceSums
    let digits: PieceDigits
    /// Where its other bytes are; -1 where it has fewer than eight.
    let rest: Int32
  }

  /// The longest comment that is cut into pieces, in bytes.
  static let longest = 512
  /// The most pieces that are remembered, before all are forgotten.
  private static let most = 16_384
  /// The most lexemes of a piece, and the most digits: more may be half a telephone number.
  private static let limits = (lexemes: 16, digits: 4)

  private var pieces = Pile<Piece>()
  private var places = RecentPlaces()
  private var rests = Pile<PieceText.Rest>()
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
    var sums = PieceSums()
    var index = 0
    while index < text.count {
      let letters = PieceText.letters(text.eight(index))
      var end = index &+ letters.count
      var known: Int?
      if letters.count < 8 {
        known = places.first(PieceText.hash(letters.bytes)) { pieces[$0].first == letters.bytes }
      } else {
        guard let long = PieceText(text, index) else { return nil }
        end = index &+ long.count
        known = find(long)
      }
      guard end >= text.count || text[end] == 0x20 else { return nil }
      if end > index {
        if let number = known ?? learn(text, index..<end, vocabulary, &work) {
          let piece = pieces[number]
          sums += piece.sums
          found.append(FoundPiece(run: piece.run, digits: piece.digits, index..<end))
        } else if PieceDigits.areMany(text, index..<end) {
          sums += PieceSums(digits: PhoneScanner.fewestDigits)
          found.append(FoundPiece(run: LexemeRun(), digits: .many, index..<end))
        } else {
          return nil
        }
      }
      index = end &+ 1
    }
    guard sums.digits >= PhoneScanner.fewestDigits else {
      work.parse.lexemes.removeAll()
      take(found.indices, sums.hasMarks, into: &work.parse.lexemes)
      if sums.hasMarks, sums.words.leavesAccentsOut {
        Lexer.resolveBareWords(vocabulary, &work.parse)
      }
      return []
    }
    return lexNumber(text, sums, vocabulary, &work)
  }

  /// Lexes a comment in which one run of pieces may hold telephone numbers.
  @inline(never)
  private func lexNumber(
    _ text: Pile<UInt8>, _ sums: PieceSums, _ vocabulary: Vocabulary, _ work: inout ReadingWork
  ) -> [PhoneScanner.Span]? {
    var hasMarks = sums.hasMarks
    guard let (digits, cue) = PieceDigits.run(in: found) else { return nil }
    // "091234567 2 ký": the last digits may be how many of what stands behind them.
    let isCounted = digits.upperBound < found.count && isUnit(found[digits.upperBound])
    let run = digits.lowerBound..<digits.upperBound + (isCounted ? 1 : 0)
    let bytes = Int(found[run.lowerBound].lower)..<Int(found[run.upperBound - 1].upper)
    work.parse.lexemes.removeAll()
    if !isCounted, let number = PhoneScanner.number(text, bytes) {
      take(0..<run.lowerBound, hasMarks, into: &work.parse.lexemes)
      work.parse.lexemes.append(
        Lexeme(
          kind: .phone, followsSpace: true, lower: Int32(truncatingIfNeeded: bytes.lowerBound),
          upper: Int32(truncatingIfNeeded: bytes.upperBound)))
      take(run.upperBound..<found.count, hasMarks, into: &work.parse.lexemes)
      if hasMarks, sums.words.leavesAccentsOut { Lexer.resolveBareWords(vocabulary, &work.parse) }
      return [PhoneScanner.Span(tokens: 0..<1, number: number)]
    }
    text.withSpan(bytes) { work.text.refill(utf8: $0) }
    ChatTokenizer.tokenize(work.text, into: &work.tokens)
    let phones = PhoneScanner.spans(in: work.text, tokens: work.tokens, afterCue: cue)
    hasMarks = hasMarks || work.text.hasMarks
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

  /// Whether a piece begins with what may be a unit.
  private func isUnit(_ piece: FoundPiece) -> Bool {
    let units: WordClass = [.mass, .classifier, .dozen, .money, .time]
    return [true, false].contains {
      let range = piece.run.range(hasMarks: $0)
      return !range.isEmpty && !lexemes[range.lowerBound].classes.isDisjoint(with: units)
    }
  }

  /// Appends the lexemes of some of the pieces found.
  @inline(__always)
  private func take(_ range: Range<Int>, _ hasMarks: Bool, into target: inout Pile<Lexeme>) {
    for index in range {
      let piece = found[index]
      for index in piece.run.range(hasMarks: hasMarks) {
        target.append(from: lexemes, index) {
          $0.lower &+= piece.lower
          $0.upper &+= piece.lower
        }
      }
    }
  }

  /// The number of a piece of eight bytes and more.
  @inline(__always)
  private func find(_ text: PieceText) -> Int? {
    places.first(PieceText.hash(text.first, text.rest)) {
      pieces[$0].first == text.first && rests[Int(pieces[$0].rest)] == text.rest
    }
  }

  /// Where the table begins to look for a piece.
  private static func hash(_ piece: Piece, _ rests: Pile<PieceText.Rest>) -> Int {
    piece.rest < 0
      ? PieceText.hash(piece.first) : PieceText.hash(piece.first, rests[Int(piece.rest)])
  }

  /// Remembers a piece, and tells its number; nil for one that is not to be remembered, or for which there is no room.
  @inline(never)
  private mutating func learn(
    _ text: Pile<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary, _ work: inout ReadingWork
  ) -> Int? {
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
    guard let key = PieceText(text, range.lowerBound) else { return nil }
    let hasMarks = work.text.hasMarks
    let first = lexemes.count
    work.parse.lexemes.removeAll()
    lex(isAccented: true, vocabulary, &work)
    let accented = remember(work.parse.lexemes)
    var words = AccentBalance()
    for lexeme in work.parse.lexemes { words.add(lexeme, vocabulary) }
    var bare = 0
    if !hasMarks {
      lexBare(vocabulary, &work)
      bare = remember(work.parse.lexemes)
    }
    let piece = Piece(
      first: key.first, run: LexemeRun(first: first, accented: accented, bare: bare),
      sums: PieceSums(words: words, digits: digits.count, hasMarks: hasMarks), digits: digits,
      rest: key.count >= 8 ? Int32(truncatingIfNeeded: rests.count) : -1)
    if key.count >= 8 { rests.append(key.rest) }
    let (known, all) = (pieces, rests)
    let hash = Self.hash(piece, rests)
    if places.insert(pieces.count, hash, hashes: { Self.hash(known[$0], all) }) {
      pieces.append(piece)
      return pieces.count - 1
    }
    lexemes.keepFirst(first)
    rests.keepFirst(key.count >= 8 ? rests.count - 1 : rests.count)
    return nil
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
  private mutating func remember(_ new: Pile<Lexeme>) -> Int {
    for index in new.indices {
      lexemes.append(new[index])
      lexemes[lexemes.count &- 1].number = Int32(truncatingIfNeeded: lexemes.count &- 1)
    }
    return new.count
  }
}

/// A piece of a comment: its lexemes among those remembered, and where it stands.
struct FoundPiece: BitwiseCopyable, Sendable {
  let run: LexemeRun
  let digits: PieceDigits
  let lower: Int32
  let upper: Int32

  @inline(__always)
  init(run: LexemeRun, digits: PieceDigits, _ range: Range<Int>) {
    self.run = run
    self.digits = digits
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }
}

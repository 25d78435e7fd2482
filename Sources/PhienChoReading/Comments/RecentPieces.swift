internal import VietnameseText

/// The pieces of the comments read last, to be found again by their bytes with the lexemes they make.
///
/// A piece is what stands between two spaces: "ổi", "2kg", "shop!!". Folding, cutting and looking a
/// word up never look across a space, so that a piece makes the same lexemes in every comment, but
/// for one thing: whether the comment is typed with accents. Most pieces of a session have been in it
/// before. What may be a part of a telephone number is not remembered: it is somebody's.
struct RecentPieces: Sendable {
  private struct Piece: BitwiseCopyable, Sendable {
    var text = PieceText()
    /// Where its lexemes begin among ``lexemes``: those in a comment with accents, and behind them
    /// those in one without.
    var first: Int32 = 0
    var accented: UInt8 = 0
    var bare: UInt8 = 0
    /// How many digits of a telephone number it may be.
    var digits: UInt8 = 0
    /// Whether it has accents itself: then every comment it is in has some.
    var hasMarks = false
    /// Whether a number behind it may be that of an account.
    var announcesAccount = false
    /// Whether it ends in a word that is no digit: a number behind it begins there.
    var endsInWord = false
    /// How many words with accents and how many without it adds to a comment with accents.
    var words = AccentBalance()
  }

  /// A piece of a comment: its lexemes, and where it begins.
  private struct Found: BitwiseCopyable, Sendable {
    /// Where its lexemes begin; -1 for a telephone number.
    let first: Int32
    let accented: UInt8
    let bare: UInt8
    let lower: Int32
    let upper: Int32
  }

  /// The longest comment that is cut into pieces, in bytes.
  private static let longest = 512
  /// The most pieces that are remembered, before all are forgotten.
  private static let most = 8192
  /// The most lexemes of a piece, and the most digits: more may be half a telephone number.
  private static let limits = (lexemes: 16, digits: 4)

  /// A table at least twice as large as what it holds, each piece at its hash or behind it.
  private var pieces = Pile<Piece>()
  private var count = 0
  private var lexemes = Pile<Lexeme>()
  private var found = Pile<Found>()

  init() {}

  /// Replaces the lexemes of a work by those of a comment.
  ///
  /// - Returns: The telephone numbers in the comment; nil when its pieces do not tell, and it is to be
  ///   lexed whole.
  @inline(__always)
  mutating func lex(
    _ text: Span<UInt8>, _ vocabulary: Vocabulary, _ work: inout ReadingWork
  ) -> [PhoneScanner.Span]? {
    guard text.count <= Self.longest else { return nil }
    found.removeAll()
    var hasMarks = false
    var announcesAccount = false
    var endsInWord = true
    var digits = 0
    var words = AccentBalance()
    var phones: [PhoneScanner.Span] = []
    var index = 0
    while index < text.count {
      guard let (key, end) = PieceText.next(text, index) else { return nil }
      if end > index {
        let lower = Int32(truncatingIfNeeded: index)
        let upper = Int32(truncatingIfNeeded: end)
        if let piece = find(key) ?? learn(key, text, index..<end, vocabulary, &work) {
          hasMarks = hasMarks || piece.hasMarks
          announcesAccount = announcesAccount || piece.announcesAccount
          endsInWord = piece.endsInWord
          digits &+= Int(piece.digits)
          words.add(piece.words)
          found.append(
            Found(
              first: piece.first, accented: piece.accented, bare: piece.bare, lower: lower,
              upper: upper))
        } else if endsInWord, let number = PhoneScanner.number(text, index..<end) {
          phones.append(PhoneScanner.Span(tokens: 0..<0, number: number))
          endsInWord = false
          found.append(Found(first: -1, accented: 1, bare: 1, lower: lower, upper: upper))
        } else {
          return nil
        }
      }
      index = end &+ 1
    }
    guard digits < PhoneScanner.fewestDigits, phones.isEmpty || !announcesAccount else {
      return nil
    }
    take(hasMarks, into: &work.parse.lexemes)
    if hasMarks, words.leavesAccentsOut { Lexer.resolveBareWords(vocabulary, &work.parse) }
    return phones
  }

  /// Replaces lexemes by those of the pieces found.
  @inline(__always)
  private func take(_ hasMarks: Bool, into target: inout Pile<Lexeme>) {
    target.removeAll()
    for piece in found {
      guard piece.first >= 0 else {
        target.append(
          Lexeme(kind: .phone, followsSpace: true, lower: piece.lower, upper: piece.upper))
        continue
      }
      let first = Int(piece.first) &+ (hasMarks ? 0 : Int(piece.accented))
      for index in first..<first &+ Int(hasMarks ? piece.accented : piece.bare) {
        target.append(lexemes[index])
        target[target.count &- 1].lower &+= piece.lower
        target[target.count &- 1].upper &+= piece.lower
      }
    }
  }

  @inline(__always)
  private func find(_ text: PieceText) -> Piece? {
    guard !pieces.isEmpty else { return nil }
    var slot = text.hash & (pieces.count &- 1)
    while !pieces[slot].text.isEmpty {
      if pieces[slot].text == text { return pieces[slot] }
      slot = (slot &+ 1) & (pieces.count &- 1)
    }
    return nil
  }

  /// Remembers a piece; nil for one that is not to be remembered.
  @inline(never)
  private mutating func learn(
    _ key: PieceText, _ text: Span<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary,
    _ work: inout ReadingWork
  ) -> Piece? {
    guard Self.standsAlone(text, range) else { return nil }
    guard count < Self.most else {
      self = RecentPieces()
      return nil
    }
    work.text.refill(utf8: text.extracting(range))
    ChatTokenizer.tokenize(work.text, into: &work.tokens)
    let digits = PhoneScanner.digits(work.text.bytes, work.tokens)
    guard digits <= Self.limits.digits, work.tokens.count <= Self.limits.lexemes else { return nil }
    var piece = Piece(text: key, first: Int32(truncatingIfNeeded: lexemes.count))
    piece.digits = UInt8(truncatingIfNeeded: digits)
    piece.hasMarks = work.text.hasMarks
    piece.announcesAccount = PhoneScanner.announcesAccount(work.text, work.tokens)
    piece.endsInWord = digits == 0 && work.tokens.last?.kind == .word
    piece.accented = lex(true, vocabulary, &work)
    for lexeme in work.parse.lexemes { piece.words.add(lexeme, vocabulary) }
    piece.bare = lex(false, vocabulary, &work)
    insert(piece)
    return piece
  }

  /// Whether a piece begins with what no character before it can change: an ASCII or a Vietnamese
  /// letter, or an emoji, and no mark or joiner.
  private static func standsAlone(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch text[range.lowerBound] {
    case ..<0x80, 0xC3...0xC6: true
    case 0xE1: range.count > 1 && (0xBA...0xBB).contains(text[range.lowerBound + 1])
    case 0xF0: range.count > 1 && text[range.lowerBound + 1] == 0x9F
    default: false
    }
  }

  /// Remembers the lexemes of what is in a work, and tells how many they are.
  private mutating func lex(
    _ isAccented: Bool, _ vocabulary: Vocabulary, _ work: inout ReadingWork
  ) -> UInt8 {
    Lexer.lex(work.text, work.tokens, isAccented: isAccented, vocabulary, into: &work.parse)
    for lexeme in work.parse.lexemes { lexemes.append(lexeme) }
    return UInt8(truncatingIfNeeded: work.parse.lexemes.count)
  }

  /// Puts a piece at its place, in a larger table if need be.
  private mutating func insert(_ piece: Piece) {
    if count &* 2 >= pieces.count {
      let old = pieces
      pieces = Pile()
      for _ in 0..<max(64, old.count * 4) { pieces.append(Piece()) }
      count = 0
      for piece in old where !piece.text.isEmpty { insert(piece) }
    }
    var slot = piece.text.hash & (pieces.count - 1)
    while !pieces[slot].text.isEmpty { slot = (slot + 1) & (pieces.count - 1) }
    pieces[slot] = piece
    count += 1
  }
}

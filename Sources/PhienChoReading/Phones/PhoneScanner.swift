internal import VietnameseText

/// Finds phone numbers in chat text, in every way people write them.
///
/// A number is pieced together from *atoms*: runs of digits, digits with o, l or i among them, and
/// digit words. Each start is tried once and looks at most ``longest`` digits ahead, so that the
/// time is linear in the text.
enum PhoneScanner {
  /// A run of tokens that is a phone number, or looks like one and is not.
  struct Span {
    let tokens: Swift.Range<Int>
    /// The number; nil for digits that only look like one.
    let number: PhoneNumber?
  }

  /// The most digits a written number has: "0084", and 10 of an old mobile number, and a stray 0.
  private static let longest = 15

  /// Finds the spans.
  ///
  /// - Parameters:
  ///   - text: The folded text.
  ///   - tokens: Its tokens.
  ///   - afterCue: Whether a word such as "sđt" is known to stand before the text.
  ///   - withAccounts: Whether numbers behind "stk" or "cccd" are wanted too.
  /// - Returns: The spans, ascending and disjoint.
  static func spans(
    in text: FoldedText, tokens: [ChatToken], afterCue: Bool = false, withAccounts: Bool = false
  ) -> [Span] {
    var spans: [Span] = []
    // Without a digit a number is nine words at least, one a token; with one, it has seven.
    guard text.bytes.count >= fewestDigits,
      tokens.count >= 9 || tokens.contains(where: { $0.kind == .number })
    else { return spans }
    let bytes = text.bytes
    let most = mostDigits(bytes, tokens)
    guard most >= fewestDigits else { return spans }
    // What begins in words must be a whole number: it never only looks like one.
    let mayBeSpoken = most >= 9
    var index = 0
    var cue = afterCue
    var account = false
    var accountIsGiven = false
    // One for all starts, since each new one would count references to the text.
    var attempt = Attempt(bytes: bytes, marks: text.marks, tokens: tokens)
    // Up to where words were looked at for a cue: only what may start a number asks for one.
    var cued = 0
    while index < tokens.count {
      guard mayStart(bytes, tokens, index, mayBeSpoken: mayBeSpoken) else {
        index += 1
        continue
      }
      while cued <= index {
        if tokens[cued].kind == .word,
          let word = PhoneWords.Cue(bytes, tokens[cued].foldedRange)
        {
          cue = word == .phone
          account =
            word == .account && !withAccounts && !tellsOfTransfer(bytes, tokens, before: cued)
          accountIsGiven = false
        } else if tokens[cued].kind == .number, cued < index {
          accountIsGiven = account
          if isAccountNumber(tokens[cued]) { account = false }
        } else if tokens[cued].kind == .word,
          accountIsGiven || PhoneWords.asks(bytes, tokens[cued].foldedRange)
        {
          // "stk đâu shop 0912345678", "chuyển khoản 150.000 rồi nhé 0912345678": another number stands behind the cue.
          account = false
        }
        cued += 1
      }
      accountIsGiven = account
      guard let (end, national) = attempt.run(from: index, afterCue: cue) else {
        if isAccountNumber(tokens[index]) { account = false }
        index += 1
        continue
      }
      if !account {
        let number = national.map { PhoneNumber(uncheckedNational: $0) }
        spans.append(Span(tokens: index..<end, number: number))
      }
      if end == index + 1, isAccountNumber(tokens[index]) { account = false }
      index = end
    }
    return spans
  }

  /// The fewest digits that even look like a number.
  static let fewestDigits = 7

  /// No fewer digits than the tokens can stand for: a word is one, or look-alike letters.
  private static func mostDigits(_ bytes: [UInt8], _ tokens: [ChatToken]) -> Int {
    var written = 0
    var words = 0
    for token in tokens {
      let count = token.foldedRange.upperBound &- token.foldedRange.lowerBound
      switch token.kind {
      case .number: written &+= count
      case .word: words &+= count <= 5 ? count : 0
      case .punctuation, .emoji, .other: break
      }
    }
    guard written < fewestDigits, written &+ words >= fewestDigits else { return written &+ words }
    // Only few comments spell digits: a look at the words themselves.
    return tokens.reduce(0) { $0 &+ digits(bytes, $1) }
  }

  /// How many digits a token can stand for at most, a word looked at.
  @inline(__always)
  static func digits(_ bytes: [UInt8], _ token: ChatToken) -> Int {
    switch token.kind {
    case .number: return token.foldedRange.count
    case .word:
      guard token.foldedRange.count <= 5 else { return 0 }
      if PhoneWords.digit(bytes, token.foldedRange) != nil { return 1 }
      return PhoneWords.letters(bytes, token.foldedRange)?.count ?? 0
    case .punctuation, .emoji, .other: return 0
    }
  }

  /// Whether a number may begin at a token: at "+", at a digit, at a letter for one glued to
  /// digits, at a digit word with another behind it.
  private static func mayStart(
    _ bytes: [UInt8], _ tokens: [ChatToken], _ index: Int, mayBeSpoken: Bool
  ) -> Bool {
    let range = tokens[index].foldedRange
    let first = bytes[range.lowerBound]
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    switch tokens[index].kind {
    case .number:
      // A lone digit begins a number only when more digits stand close by.
      guard first == 0x30 || first == 0x38 || first == 0x39 || range.count == 9 else {
        return false
      }
      // "1.650.000. 0912345678": the noughts of an amount of money begin no number.
      if first == 0x30, range.count == 3, index >= 2, !tokens[index].followsSpace,
        tokens[index - 1].kind == .punctuation, !tokens[index - 1].followsSpace,
        tokens[index - 2].kind == .number, bytes[range].allSatisfy({ $0 == 0x30 })
      {
        return false
      }
      guard range.count == 1, let next, next.kind == .word, next.followsSpace else {
        return range.count >= 2 || next != nil
      }
      // "0 chín 1 2 …".
      return first == 0x30 && mayBeSpoken && PhoneWords.digit(bytes, next.foldedRange) != nil
    case .punctuation:
      return first == UInt8(ascii: "+") && next?.kind == .number
    case .word:
      guard let next, range.count <= 5 else { return false }
      if first == UInt8(ascii: "o"), range.count <= 3, !next.followsSpace { return true }
      return mayBeSpoken && next.kind == .word && PhoneWords.digit(bytes, range) != nil
        && PhoneWords.digit(bytes, next.foldedRange) != nil
    case .emoji, .other: return false
    }
  }

  /// One try at reading a number from a start.
  private struct Attempt {
    let bytes: [UInt8]
    let marks: [Diacritics]
    let tokens: [ChatToken]
    private var afterCue = false
    private var digits = PhoneDigits()
    private var hasPlus = false
    private var startsWithWord = false
    /// Whether a word right before it ends in o, which may be its 0: "3kgo912345678".
    private var followsO = false
    private var isInOnePiece = true
    /// Whether each digit so far stands by itself.
    private var isDigitByDigit = true
    /// Whether the last digit was said in a word.
    private var followsWord = false

    init(bytes: [UInt8], marks: [Diacritics], tokens: [ChatToken]) {
      self.bytes = bytes
      self.marks = marks
      self.tokens = tokens
    }

    /// Where the number ends that begins at a token, and what it is; nil digits for a look-alike.
    mutating func run(
      from start: Int, afterCue: Bool
    ) -> (end: Int, national: PhoneDigits?)? {
      self.afterCue = afterCue
      digits = PhoneDigits()
      hasPlus = false
      startsWithWord = false
      followsO =
        start > 0 && tokens[start - 1].kind == .word && !tokens[start].followsSpace
        && bytes[tokens[start - 1].foldedRange.upperBound - 1] == UInt8(ascii: "o")
      isInOnePiece = true
      isDigitByDigit = true
      followsWord = false
      var index = start
      if bytes[tokens[index].foldedRange.lowerBound] == UInt8(ascii: "+") {
        hasPlus = true
        index += 1
      }
      var lookalike: Int?
      // Where the last digits end.
      var last = start
      var isGrouped = true
      while index < tokens.count, let atom = atom(at: index) {
        if digits.count == 0 {
          startsWithWord = atom.isWord
          // "09123456780987654321": two numbers, or one with digits too many.
          if atom.digits.count > PhoneScanner.longest, Self.beginsAsMobile(atom.digits) {
            return (atom.end, nil)
          }
        } else {
          guard !isAmount(atom) else {
            // "không chín một … bảy, hai ký": what was spoken is no number, and no amount either.
            if startsWithWord, digits[0] == 0, digits.count >= 8 { return (last, nil) }
            break
          }
          isInOnePiece = false
        }
        guard digits.count + atom.digits.count <= PhoneScanner.longest else { break }
        digits.append(atom.digits)
        last = atom.end
        isDigitByDigit = isDigitByDigit && atom.digits.count == 1
        followsWord = atom.isWord
        // Written in one piece, or in pieces of two digits and more, as prices and sizes are not.
        isGrouped = isGrouped && !atom.isWord && atom.digits.count >= 2
        if digits.count >= 9, let national { return (atom.end, national) }
        if isGrouped, lookalike == nil, looksLikeOne { lookalike = atom.end }
        // Nothing that digits one by one go on to is a number, nor looks like one.
        if !isGrouped, !mayGoOn { break }
        index = separatorEnd(from: atom.end)
      }
      return lookalike.map { ($0, nil) }
    }

    /// "091234567 2kg", "0912 345 67 1,5kg": whether digits behind others are how much of something, and none of
    /// the number.
    private func isAmount(_ atom: (digits: PhoneDigits, end: Int, isWord: Bool)) -> Bool {
      guard atom.digits.count <= 3 else { return false }
      var index = atom.end
      // A fraction: "1,5kg", "1/2kg".
      if index + 2 < tokens.count, !atom.isWord, tokens[index].kind == .punctuation,
        tokens[index + 1].kind == .number, tokens[index + 1].foldedRange.count <= 2,
        !tokens[index].followsSpace, !tokens[index + 1].followsSpace,
        !tokens[index + 2].followsSpace
      {
        index += 2
      }
      guard index < tokens.count, tokens[index].kind == .word,
        let unit = PhoneWords.Unit(bytes, tokens[index].foldedRange)
      else { return false }
      switch unit {
      // "0912345 200g".
      case .gram: return !atom.isWord
      case .kilogram: return atom.digits.count < 3
      // "0912 345 67 2 quả", "09123456 10 quả"; "0912 34 56 78 qua lấy" and "… 7 8 gọi em" are whole numbers.
      case .other:
        let isRest = atom.digits.count == 2 && digits.count == 8 && isInOnePiece
        // "0912 345 67 năm quả".
        if atom.isWord { return !followsWord }
        return !isDigitByDigit && (atom.digits.count == 1 || isRest)
      }
    }

    private static func beginsAsMobile(_ digits: PhoneDigits) -> Bool {
      digits[0] == 0 && [3, 5, 7, 8, 9].contains(digits[1])
    }

    /// Reads one atom: its digits, and where it ends.
    private func atom(at index: Int) -> (digits: PhoneDigits, end: Int, isWord: Bool)? {
      var read = PhoneDigits()
      let token = tokens[index]
      if token.kind == .word, let digit = PhoneWords.digit(bytes, token.foldedRange) {
        // "2 ba chỉ": a word goes on with digits only behind a 0, or once there are some.
        let goesOn = startsWithWord || digits.count >= 4 || digits.count > 0 && digits[0] == 0
        guard digits.count == 0 || goesOn else { return nil }
        read.append(digit)
        return (read, index + 1, true)
      }
      var end = index
      var sawDigit = false
      while end < tokens.count, end == index || !tokens[end].followsSpace,
        read.count < PhoneDigits.capacity
      {
        let range = tokens[end].foldedRange
        if tokens[end].kind == .number {
          sawDigit = true
          for byte in bytes[range].prefix(PhoneDigits.capacity) { read.append(byte &- 0x30) }
        } else if tokens[end].kind == .word, range.count <= 3,
          // A whole number stands already, or accents make a word of it: "0912345678ổi2kg".
          digits.count + read.count < 10, range.allSatisfy({ marks[$0].rawValue == 0 }),
          let letters = PhoneWords.letters(bytes, range)
        {
          read.append(letters)
        } else {
          break
        }
        end += 1
      }
      guard sawDigit else { return nil }
      // "0912345678l" would be a litre, not a 1: letters count between digits or before them, and at the end
      // where they make a number whole ("091234567l").
      if tokens[end - 1].kind == .word, !isTenth(read, end) {
        read = read.dropLast(tokens[end - 1].foldedRange.count)
        end -= 1
      }
      return read.count > 0 ? (read, end, false) : nil
    }

    /// Whether the letter that ends an atom is the last digit that a number has, with nothing right behind it.
    private func isTenth(_ read: PhoneDigits, _ end: Int) -> Bool {
      tokens[end - 1].foldedRange.count == 1 && digits.count + read.count == 10
        && (digits.count > 0 ? digits[0] : read[0]) == 0
        && (end == tokens.count || tokens[end].followsSpace || tokens[end].kind == .punctuation
          || tokens[end].kind == .emoji)
    }

    /// Where the next atom may begin: behind white space or up to three marks ("...").
    private func separatorEnd(from index: Int) -> Int {
      var index = index
      var marks = 0
      while index < tokens.count, tokens[index].kind == .punctuation, marks < 3,
        Self.separates(bytes[tokens[index].foldedRange])
      {
        index += 1
        marks += 1
      }
      return index
    }

    /// Whether a mark may stand between the groups of a number: those of keyboards and those that phones put
    /// in their place.
    private static func separates(_ mark: ArraySlice<UInt8>) -> Bool {
      switch mark.reduce(0, { $0 &<< 8 | UInt32($1) }) {
      // . - / ( ) _ , * : ' ;
      case 0x2E, 0x2D, 0x2F, 0x28, 0x29, 0x5F, 0x2C, 0x2A, 0x3A, 0x27, 0x3B: true
      case 0xC2B7, 0xE280_91, 0xE280_93, 0xE280_94, 0xE280_99, 0xE280_A2, 0xE280_A6:
        // · ‑ – — ’ • …
        true
      default: false
      }
    }

    /// The significant national digits when the digits so far are a written number.
    private var national: PhoneDigits? {
      var rest = digits
      if digits.beginsWithExit {
        rest = digits.dropFirst(4)
      } else if digits.beginsWithCountry, hasPlus || digits.count >= 11 {
        rest = digits.dropFirst(2)
      } else if digits[0] == 0 {
        return hasPlus ? nil : NumberingPlan.current(digits.dropFirst())
      } else {
        guard afterCue || startsWithWord || followsO, !hasPlus, digits.count == 9 else {
          return nil
        }
        return NumberingPlan.current(digits)
      }
      if rest.count > 0, rest[0] == 0 { rest = rest.dropFirst() }
      return NumberingPlan.current(rest)
    }

    /// Whether digits behind those so far may make a written number, or a spoken one that looks like it.
    private var mayGoOn: Bool {
      guard digits.count >= 4, !digits.beginsWithCountry, !digits.beginsWithExit else {
        return true
      }
      if digits[0] == 0 { return startsWithWord || NumberingPlan.isUsed(digits.dropFirst()) }
      return (afterCue || startsWithWord || followsO) && NumberingPlan.isMobile(digits)
    }

    /// Whether the digits so far are one piece that begins as a mobile number does.
    private var isWrittenAsMobile: Bool { isInOnePiece && Self.beginsAsMobile(digits) }

    /// Whether the digits so far look like a phone number.
    ///
    /// Twelve digits and more are one with digits too many, in one piece and where a mobile number
    /// begins so, or up to thirteen where a word announces a number to call; others are a citizen's identity
    /// number, or a barcode. Seven and eight in one piece are one with digits left out, where a
    /// mobile number begins so ("05.12.2026" is a day, "05122026" looks like a number), and so are seven
    /// behind "+84".
    private var looksLikeOne: Bool {
      if hasPlus { return digits.beginsWithCountry && digits.count >= 7 }
      // "sđt 84601234567".
      if afterCue, digits.beginsWithCountry { return digits.count == 11 && isInOnePiece }
      guard digits[0] == 0 else { return false }
      if !afterCue, digits.count < 9 {
        return digits.count >= 7 && isWrittenAsMobile
      }
      let most = isWrittenAsMobile ? 15 : afterCue ? 13 : 11
      return digits.count >= (afterCue ? 7 : 9) && digits.count <= most
    }
  }
}

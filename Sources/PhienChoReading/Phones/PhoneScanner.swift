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

  /// The spans, ascending and disjoint.
  ///
  /// - Parameters:
  ///   - text: The folded text.
  ///   - tokens: Its tokens.
  ///   - afterCue: Whether a word such as "sđt" is known to stand before the text.
  ///   - withAccounts: Whether numbers behind "stk" or "cccd" are wanted too.
  static func spans(
    in text: FoldedText, tokens: [ChatToken], afterCue: Bool = false, withAccounts: Bool = false
  ) -> [Span] {
    var spans: [Span] = []
    var index = 0
    var cue = afterCue
    var account = false
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .word, let word = PhoneWords.Cue(text.bytes, token.foldedRange) {
        cue = word == .phone
        account = word == .account && !withAccounts
      }
      guard mayStart(text, tokens, index) else {
        index += 1
        continue
      }
      var attempt = Attempt(text: text, tokens: tokens, start: index)
      attempt.run()
      if let (end, national) = attempt.found(afterCue: cue) {
        if !account {
          spans.append(Span(tokens: index..<end, number: PhoneNumber(uncheckedNational: national)))
        }
        index = end
      } else if let end = attempt.lookalikeEnd(afterCue: cue), !account {
        spans.append(Span(tokens: index..<end, number: nil))
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }

  /// Whether a number may begin at a token: at "+", at a digit, at a letter for one glued to
  /// digits, at a digit word.
  private static func mayStart(_ text: FoldedText, _ tokens: [ChatToken], _ index: Int) -> Bool {
    let token = tokens[index]
    let first = text.bytes[token.foldedRange.lowerBound]
    switch token.kind {
    case .number:
      return first == 0x30 || first == 0x38 || first == 0x39 || token.foldedRange.count == 9
    case .punctuation:
      return first == UInt8(ascii: "+")
    case .word:
      if first == UInt8(ascii: "o"), token.foldedRange.count <= 3 { return true }
      return PhoneWords.digit(text.bytes, token.foldedRange) != nil
    case .emoji, .other: return false
    }
  }

  /// One try at reading a number from a start.
  private struct Attempt {
    let text: FoldedText
    let tokens: [ChatToken]
    let start: Int
    var digits: [UInt8] = []
    /// After how many digits an atom ends, at which token, and how it was written.
    var atoms: [(digits: Int, end: Int, isWord: Bool)] = []
    var hasPlus = false
    var overlong = false

    init(text: FoldedText, tokens: [ChatToken], start: Int) {
      self.text = text
      self.tokens = tokens
      self.start = start
    }

    mutating func run() {
      var index = start
      if text.bytes[tokens[index].foldedRange.lowerBound] == UInt8(ascii: "+") {
        hasPlus = true
        index += 1
      }
      while index < tokens.count {
        guard let end = atom(at: index) else { return }
        if digits.count > PhoneScanner.longest {
          overlong = atoms.isEmpty
          return
        }
        atoms.append((digits.count, end, tokens[end - 1].kind == .word))
        index = separatorEnd(from: end)
      }
    }

    /// Reads one atom, appends its digits, and tells where it ends.
    private mutating func atom(at index: Int) -> Int? {
      let token = tokens[index]
      if token.kind == .word, let digit = PhoneWords.digit(text.bytes, token.foldedRange) {
        if !atoms.isEmpty, !(atoms.last?.isWord ?? false), digits.count < 4 { return nil }
        digits.append(digit)
        return index + 1
      }
      var end = index
      var sawDigit = false
      var read: [UInt8] = []
      while end < tokens.count, end == index || !tokens[end].followsSpace {
        let range = tokens[end].foldedRange
        if tokens[end].kind == .number {
          sawDigit = true
          for byte in text.bytes[range].prefix(PhoneScanner.longest + 1) { read.append(byte &- 0x30) }
        } else if tokens[end].kind == .word, range.count <= 3,
          let letters = PhoneWords.letters(text.bytes, range)
        {
          read += letters
        } else {
          break
        }
        end += 1
        if read.count > PhoneScanner.longest { break }
      }
      guard sawDigit else { return nil }
      // "0912345678l" would be a litre, not a 1: letters count between digits or before them.
      if tokens[end - 1].kind == .word {
        read.removeLast(tokens[end - 1].foldedRange.count)
        end -= 1
      }
      digits += read
      return end
    }

    /// Where the next atom may begin: behind white space or one or two marks.
    private func separatorEnd(from index: Int) -> Int {
      var index = index
      var marks = 0
      while index < tokens.count, tokens[index].kind == .punctuation, marks < 2,
        tokens[index].foldedRange.count == 1
      {
        switch text.bytes[tokens[index].foldedRange.lowerBound] {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("),
          UInt8(ascii: ")"), UInt8(ascii: "_"), UInt8(ascii: ","), UInt8(ascii: "*"):
          index += 1
          marks += 1
        default: return index
        }
      }
      return index
    }

    /// The significant national digits when the first `count` digits are a written number.
    private func national(_ count: Int, afterCue: Bool) -> [UInt8]? {
      let written = digits[..<count]
      var rest = written
      if written.starts(with: [0, 0, 8, 4]) {
        rest = written.dropFirst(4)
      } else if written.starts(with: [8, 4]), hasPlus || count >= 11 {
        rest = written.dropFirst(2)
      } else if written.first == 0 {
        return hasPlus ? nil : NumberingPlan.current(Array(written.dropFirst()))
      } else {
        let spoken = atoms.first?.isWord ?? false
        guard afterCue || spoken, !hasPlus, count == 9 else { return nil }
        return NumberingPlan.current(Array(written))
      }
      if rest.first == 0 { rest = rest.dropFirst() }
      return NumberingPlan.current(Array(rest))
    }

    /// Where the number ends and what it is, when the atoms make one.
    func found(afterCue: Bool) -> (end: Int, national: [UInt8])? {
      for atom in atoms where atom.digits >= 9 {
        if let national = national(atom.digits, afterCue: afterCue) { return (atom.end, national) }
      }
      return nil
    }

    /// Where digits end that look like a phone number and are none.
    func lookalikeEnd(afterCue: Bool) -> Int? {
      guard !overlong, let first = atoms.first else { return nil }
      let startsLikeOne = digits.first == 0 || (hasPlus && digits.starts(with: [8, 4]))
      guard startsLikeOne, !first.isWord else { return nil }
      let shortest = afterCue ? 7 : 9
      // Written in one piece, or in pieces of two digits and more, as prices and sizes are not.
      var end: (Int, Int)?
      var before = 0
      for atom in atoms {
        guard atom.digits - before >= 2, !atom.isWord, atom.digits <= 13 else { break }
        if atom.digits >= shortest, end == nil { end = (atom.end, atom.digits) }
        before = atom.digits
      }
      guard let (token, count) = end else { return nil }
      // Twelve digits that begin with 0 are a citizen's identity number, thirteen a barcode.
      if !hasPlus, count >= 12 { return nil }
      return token
    }
  }
}

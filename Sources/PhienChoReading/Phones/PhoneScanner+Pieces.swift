internal import VietnameseText

/// What a piece of a text between two spaces tells of the telephone numbers in it.
extension PhoneScanner {
  /// Whether a number behind a piece may be that of a bank account or an identity card.
  static func announcesAccount(_ text: FoldedText, _ tokens: [ChatToken]) -> Bool {
    tokens.contains {
      $0.kind == .word && PhoneWords.Cue(text.bytes, $0.foldedRange) == .account
    }
  }

  /// The number a piece is, as most are written: "0912345678", "0912.345.678", "0912-345-678".
  ///
  /// Whatever else is a number is found by ``spans(in:tokens:afterCue:withAccounts:)`` alone, and
  /// that finds this one too, unless digits before it go on in it or a cue says what else it is.
  static func number(_ bytes: Swift.Span<UInt8>, _ range: Swift.Range<Int>) -> PhoneNumber? {
    guard (10...13).contains(range.count), bytes[range.lowerBound] == 0x30 else { return nil }
    var digits = PhoneDigits()
    var group = 0
    for index in range {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits.append(byte &- 0x30)
        group += 1
      } else {
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"), group >= 2 else { return nil }
        group = 0
      }
    }
    guard digits.count == 10, group >= 2, let number = NumberingPlan.current(digits.dropFirst())
    else { return nil }
    return PhoneNumber(uncheckedNational: number)
  }
}

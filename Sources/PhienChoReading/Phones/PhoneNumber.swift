internal import VietnameseText

/// A Vietnamese telephone number (số điện thoại) in E.164 form, such as "+84912345678".
///
/// Personal data: ``description`` is masked; ``e164`` is the number itself. Only numbers of ranges
/// in use can be made, and 11-digit numbers of before 15 September 2018 become what they were
/// converted to.
public struct PhoneNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number in E.164 form: "+84" and the national number without its leading 0.
  public let e164: String

  /// Creates a number from its significant national digits, already checked.
  init(uncheckedNational digits: PhoneDigits) {
    let country = (UInt8(ascii: "+"), UInt8(ascii: "8"), UInt8(ascii: "4"))
    e164 = unsafe String(unsafeUninitializedCapacity: digits.count + 3) { text in
      unsafe (text[0], text[1], text[2]) = country
      for index in 0..<digits.count { unsafe text[index + 3] = digits[index] &+ 0x30 }
      return digits.count + 3
    }
  }

  /// Reads a text that is one phone number and nothing else, in any form people write it.
  ///
  /// Separators, "+84", "0084" and "84", letters o and l for 0 and 1, full-width digits and number
  /// words are understood. `nil` when the text is not one valid number.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init?(parsing text: String) {
    let folded = FoldedText(text)
    let tokens = ChatTokenizer.tokens(in: folded)
    let spans = PhoneScanner.spans(in: folded, tokens: tokens, afterCue: true)
    guard let span = spans.first, spans.count == 1, let number = span.number,
      tokens[..<span.tokens.lowerBound].allSatisfy({ $0.kind == .punctuation }),
      tokens[span.tokens.upperBound...].allSatisfy({ $0.kind == .punctuation })
    else { return nil }
    self = number
  }

  /// The national form with its middle hidden, the first 3 and last 2 digits kept: "091•••••78".
  public var description: String {
    let digits = Array(e164.utf8.dropFirst(3))
    var text = "0"
    for (index, digit) in digits.enumerated() {
      let shown = index < 2 || index >= digits.count - 2
      text.unicodeScalars.append(shown ? Unicode.Scalar(digit) : "•")
    }
    return text
  }

  /// A text with every phone number in it, valid or not quite, replaced by "[SĐT]".
  ///
  /// A bank account that is a phone number is hidden with the rest.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func redacted(_ text: String) -> String {
    let folded = FoldedText(text)
    let tokens = ChatTokenizer.tokens(in: folded)
    let spans = PhoneScanner.spans(in: folded, tokens: tokens, withAccounts: true)
    guard !spans.isEmpty else { return text }
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var copied = 0
    for span in spans {
      guard let last = span.tokens.last else { continue }
      result += source[copied..<tokens[span.tokens.lowerBound].sourceRange.lowerBound]
      result += "[SĐT]".utf8
      copied = tokens[last].sourceRange.upperBound
    }
    result += source[copied...]
    return String(decoding: result, as: UTF8.self)
  }
}

extension PhoneNumber: CustomDebugStringConvertible, CustomReflectable {
  /// The number with its middle hidden, as in ``description``.
  public var debugDescription: String { description }

  /// A mirror without the number.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

package import PhienChoReading

/// What may be shown of personal data: by default only enough to tell two buyers apart.
///
/// The Law on Personal Data Protection 91/2025/QH15 counts names and telephone numbers among
/// personal data; a report travels further than the people it was written for.
package enum Masking {
  /// A name's initials: "N•• T•• H••" for "Nguyễn Thị Hoa"; at most four of them.
  package static func name(_ name: String) -> String {
    let initials = name.split(whereSeparator: \.isWhitespace).prefix(4).compactMap(\.first)
    return initials.map { "\($0)••" }.joined(separator: " ")
  }

  /// A comment without what identifies people: digits that may be a telephone number, people called
  /// by "@", and the author's own name.
  ///
  /// - Parameters:
  ///   - text: The comment.
  ///   - reading: What was read in it; where it tells of more numbers than digits show, as of one
  ///     spelled out in words, the text is hidden whole.
  ///   - author: The author's display name.
  package static func comment(_ text: String, reading: CommentReading, author: String?) -> String {
    var shown = text
    if let author, !author.isEmpty { shown = shown.replacing(author, with: "[tên]") }
    let (masked, hidden) = maskingDigits(maskingMentions(shown))
    let told = max(reading.phones.count, reading.review.contains(.phoneInvalid) ? 1 : 0)
    return hidden < told ? "[ẩn: có số điện thoại]" : masked
  }

  private static func maskingMentions(_ text: String) -> String {
    guard text.contains("@") else { return text }
    var result = ""
    var inMention = false
    for character in text {
      if character == "@" {
        inMention = true
        result += "@•••"
      } else if inMention, character.isWhitespace {
        inMention = false
      }
      if !inMention { result.append(character) }
    }
    return result
  }

  /// Hides every run that holds at least 7 digits, counting the letters people type for digits and
  /// skipping the separators people type between them.
  private static func maskingDigits(_ text: String) -> (text: String, hidden: Int) {
    var result = ""
    var run = ""
    var digits = 0
    var hidden = 0
    func flush() {
      if digits >= 7 {
        result += "[SĐT]"
        hidden += 1
        // The separators behind the last digit belong to the text.
        result += run.reversed().prefix { !$0.isDigitLike }.reversed()
      } else {
        result += run
      }
      run = ""
      digits = 0
    }
    for character in text {
      if character.isNumber {
        run.append(character)
        digits += 1
      } else if digits > 0 || character.isDigitLike, character.mayStandInNumber {
        run.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return (result, hidden)
  }
}

extension Character {
  /// Whether people type the character as a digit.
  fileprivate var isDigitLike: Bool { isNumber || "oOlI".contains(self) }

  /// Whether the character may stand inside a telephone number.
  fileprivate var mayStandInNumber: Bool { isDigitLike || " .-–_()+/".contains(self) }
}

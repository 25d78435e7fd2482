package import PhienChoReading

/// What may be shown of personal data: by default only enough to tell two buyers apart.
///
/// The Law on Personal Data Protection 91/2025/QH15 counts names and telephone numbers among
/// personal data; a report travels further than the people it was written for.
package enum Masking {
  /// A name's initials: "N•• T•• H••" for "Nguyễn Thị Hoa"; at most four of them.
  package static func name(_ name: String) -> String {
    var shown = ""
    for word in name.unicodeScalars.split(maxSplits: 4, whereSeparator: isSpace).prefix(4) {
      if !shown.isEmpty { shown += " " }
      shown += initial(of: word)
      shown += "••"
    }
    return shown
  }

  /// The first character of a word.
  private static func initial(of word: Substring.UnicodeScalarView) -> Substring {
    let rest = word.dropFirst()
    guard let first = word.first, isLatin(first), rest.first.map(isLatin) ?? true else {
      return Substring(word).prefix(1)
    }
    return Substring(word[..<rest.startIndex])
  }

  /// Whether it is a letter that never joins with another such one to a character: nearly all there
  /// are in names, and the rules of Unicode for the others cost more than all else in a row.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0xC0...0x24F, 0x1EA0...0x1EF9: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isWhitespace }
    return scalar == " " || (9...13).contains(scalar.value)
  }

  /// A comment without what identifies people: telephone numbers, people called by "@", and the
  /// author's own name.
  ///
  /// - Parameters:
  ///   - text: The comment.
  ///   - reading: What was read in it; where it tells of a number that cannot be found in the text,
  ///     the text is hidden whole.
  ///   - author: The author's display name.
  ///   - words: The words of the report's language.
  /// - Returns: The text that may be shown.
  package static func comment(
    _ text: String, reading: CommentReading, author: String?, words: Wording = Wording()
  ) -> String {
    var shown = PhoneNumber.redacted(text)
    let tellsNumber = !reading.phones.isEmpty || reading.review.contains(.phoneInvalid)
    if tellsNumber && shown == text || hasLongNumber(shown) { return words.hiddenText }
    if let author, !author.isEmpty { shown = shown.replacing(author, with: words.hiddenName) }
    return maskingMentions(shown)
  }

  /// Whether 8 digits follow one another: an account, an identity card, a number misspelt.
  private static func hasLongNumber(_ text: String) -> Bool {
    var digits = 0
    for character in text {
      digits = character.isNumber ? digits + 1 : 0
      if digits == 8 { return true }
    }
    return false
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
}

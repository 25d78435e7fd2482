/// A text with the short forms of chat written out.
public struct ExpandedText: Sendable, Hashable {
  /// The text; the source itself where nothing was expanded.
  public let text: String

  /// What was expanded, in the order of the text.
  public let expansions: [ChatExpansion]
}

/// A short form that was written out.
public struct ChatExpansion: Sendable, Hashable {
  /// Where the form was, in bytes of UTF-8 of the source.
  public let sourceRange: Range<Int>

  /// Where its words are, in bytes of UTF-8 of the expanded text.
  public let resultRange: Range<Int>

  /// The form.
  public let before: String

  /// Its words.
  public let after: String
}

/// Writes out the short forms of Vietnamese chat (teencode): "ko bt" is "không biết".
///
/// A form is expanded only by itself and where its neighbours allow: "k" is "không" in "k có" and
/// "còn hàng k?", a thousand in "25k" and nobody knows what in "3 k"; there it stays, as does every
/// form with two readings that nothing tells apart. Numbers and what is glued to them, telephone
/// numbers, codes, web and mail addresses, mentions and hashtags are never touched, nor is a word
/// with capitals that a form does not have ("Ms", "K").
public struct ChatExpander: Sendable {
  private let forms: [String: [ChatForm]]

  /// Creates an expander.
  public init() {
    var forms: [String: [ChatForm]] = [:]
    for form in ChatForm.all { forms[form.form, default: []].append(form) }
    self.forms = forms
  }

  /// Writes out the forms of a text.
  ///
  /// Takes linear time.
  /// - Parameter text: Any text.
  /// - Returns: The text and what was expanded.
  public func expand(_ text: String) -> ExpandedText {
    let words = ChatWords(text)
    var result: [UInt8] = []
    var expansions: [ChatExpansion] = []
    var copied = 0
    let source = text.utf8Span.span
    for index in words.words.indices where words.words[index].isFree {
      let word = words.words[index]
      guard let candidates = forms[word.typed],
        let form = candidates.first(where: { words.satisfies($0.gate, at: index) }),
        let after = word.cased(form.expansion)
      else { continue }
      for byte in copied..<word.range.lowerBound { result.append(source[byte]) }
      let start = result.count
      result += after.utf8
      expansions.append(
        ChatExpansion(
          sourceRange: word.range, resultRange: start..<result.count, before: word.text,
          after: after))
      copied = word.range.upperBound
    }
    guard !expansions.isEmpty else { return ExpandedText(text: text, expansions: []) }
    for byte in copied..<source.count { result.append(source[byte]) }
    return ExpandedText(
      text: String(decoding: result, as: UTF8.self), expansions: expansions)
  }
}

/// A piece of chat text: a word, a number, punctuation, an emoji.
public struct ChatToken: Sendable, Hashable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// A run of letters of any script.
    case word
    /// A run of decimal digits, ASCII in the key; separators stay outside ("1.500" is three tokens).
    case number
    /// One punctuation mark or symbol.
    case punctuation
    /// One emoji, with its modifiers and joiners; a flag.
    case emoji
    /// Anything else that is not white space, one character: a control, ², an ill-formed byte.
    case other
  }

  /// What the token is.
  public let kind: Kind

  /// The UTF-8 offsets of the token in the folded text's ``FoldedText/bytes``.
  public let foldedRange: Range<Int>

  /// The UTF-8 offsets of the token in the source.
  public let sourceRange: Range<Int>

  /// Whether white space (or the start of the text) stands before the token.
  public let followsSpace: Bool

  /// Whether a line ends (U+000A or U+000D) between the token before it and this one.
  public let followsLineEnd: Bool
}

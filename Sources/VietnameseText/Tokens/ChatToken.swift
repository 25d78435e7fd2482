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

  // In half the bytes of four integers: a text has at most 4 GiB, and may have as many tokens as bytes.
  private let foldedStart: UInt32
  private let foldedEnd: UInt32
  private let sourceStart: UInt32
  private let sourceEnd: UInt32

  /// What the token is.
  public let kind: Kind

  /// Whether white space (or the start of the text) stands before the token.
  public let followsSpace: Bool

  /// Whether a line ends (U+000A or U+000D) between the token before it and this one.
  public let followsLineEnd: Bool

  @inline(__always)
  init(
    kind: Kind, folded: Range<Int>, source: Range<UInt32>, followsSpace: Bool,
    followsLineEnd: Bool
  ) {
    self.kind = kind
    foldedStart = UInt32(truncatingIfNeeded: folded.lowerBound)
    foldedEnd = UInt32(truncatingIfNeeded: folded.upperBound)
    sourceStart = source.lowerBound
    sourceEnd = source.upperBound
    self.followsSpace = followsSpace
    self.followsLineEnd = followsLineEnd
  }

  /// The UTF-8 offsets of the token in the folded text's ``FoldedText/bytes``.
  public var foldedRange: Range<Int> {
    @inline(__always) get { Int(foldedStart)..<Int(foldedEnd) }
  }

  /// The UTF-8 offsets of the token in the source.
  public var sourceRange: Range<Int> {
    @inline(__always) get { Int(sourceStart)..<Int(sourceEnd) }
  }
}

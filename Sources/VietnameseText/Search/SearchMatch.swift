/// One place of a text where a ``SearchQuery`` was found.
public struct SearchMatch: Sendable, Hashable {
  /// How the accents of the query agree with those of the text, the best last.
  public enum Accents: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    /// An accent that was typed is another one in the text: "bò" in "bơ sáp".
    case different
    /// An accent that was typed is not in the text, which may be written without: "bò" in "bo".
    case missing
    /// The query leaves out accents of the text: "bo" in "bò".
    case omitted
    /// All that was typed is there, and all that is there was typed.
    case exact

    /// Whether accents agree less than others.
    public static func < (left: Accents, right: Accents) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where in the text it begins, the best last.
  public enum Position: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    /// Within a word.
    case inside
    /// At the start of a word.
    case wordStart
    /// At the start of a word, and ends with one.
    case words
    /// At the start of the text.
    case prefix
    /// The whole text.
    case whole

    /// Whether a position is less worth than another.
    public static func < (left: Position, right: Position) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Where it is, in bytes of UTF-8 of the text; whole characters, with their combining marks.
  public let sourceRange: Range<Int>

  /// How the accents agree.
  public let accents: Accents

  /// Where in the text it begins.
  public let position: Position

  /// Whether this match is worth more than another: accents count before the position, and that
  /// before how early it is.
  ///
  /// - Parameter other: A match of the same query, in any text.
  /// - Returns: False also where they are worth the same.
  public func isBetter(than other: SearchMatch) -> Bool {
    (accents, position, -sourceRange.lowerBound)
      > (other.accents, other.position, -other.sourceRange.lowerBound)
  }
}

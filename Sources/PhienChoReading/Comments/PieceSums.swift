/// What is added up over the pieces of a comment, four sums in one number.
///
/// None runs over: a piece has no more lexemes than its 31 bytes, and a comment fewer than 300 pieces.
struct PieceSums: BitwiseCopyable, Sendable {
  private var bits: UInt64

  init(words: AccentBalance = AccentBalance(), digits: Int = 0, hasMarks: Bool = false) {
    bits =
      UInt64(words.accented) | UInt64(words.bare) &<< 16
      | UInt64(UInt16(truncatingIfNeeded: digits)) &<< 32 | (hasMarks ? 1 &<< 48 : 0)
  }

  @inline(__always)
  static func += (sums: inout PieceSums, piece: PieceSums) { sums.bits &+= piece.bits }

  /// How many words with accents and how many without they add to a comment with accents.
  var words: AccentBalance {
    AccentBalance(
      accented: UInt16(truncatingIfNeeded: bits), bare: UInt16(truncatingIfNeeded: bits &>> 16))
  }

  /// At most how many digits of a telephone number they have.
  @inline(__always)
  var digits: Int { Int(UInt16(truncatingIfNeeded: bits &>> 32)) }

  /// Whether any has accents.
  @inline(__always)
  var hasMarks: Bool { bits &>> 48 != 0 }
}

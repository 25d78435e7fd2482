/// Where the lexemes of a piece are among those remembered.
///
/// Those in a comment with accents come first, and behind them those in one without. One number, to be
/// copied at once.
struct LexemeRun: BitwiseCopyable, Sendable {
  private let bits: UInt64

  init(first: Int, accented: Int, bare: Int) {
    bits =
      UInt64(UInt32(truncatingIfNeeded: first)) | UInt64(UInt8(truncatingIfNeeded: accented)) &<< 32
      | UInt64(UInt8(truncatingIfNeeded: bare)) &<< 40
  }

  /// None.
  init() { self.init(first: 0, accented: 0, bare: 0) }

  /// Those in a comment that has accents, or has none.
  @inline(__always)
  func range(hasMarks: Bool) -> Range<Int> {
    let first = Int(UInt32(truncatingIfNeeded: bits))
    let accented = Int(UInt8(truncatingIfNeeded: bits &>> 32))
    let bare = Int(UInt8(truncatingIfNeeded: bits &>> 40))
    return hasMarks ? first..<first &+ accented : first &+ accented..<first &+ accented &+ bare
  }
}

internal import VietnameseText

/// The bytes of a piece of a comment, 31 at most, eight in each number and zeros behind them.
struct PieceText: BitwiseCopyable, Sendable {
  private var first: UInt64 = 0
  private var rest: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// No bytes.
  init() {}

  /// The bytes up to the next space, and where it stands; nil where a control character stands, or
  /// they are too many.
  @inline(__always)
  static func next(_ text: Pile<UInt8>, _ start: Int) -> (PieceText, end: Int)? {
    var piece = PieceText()
    var count: Int
    var end = start
    (piece.first, count) = letters(text.eight(end))
    end &+= count
    if count == 8 {
      (piece.rest.0, count) = letters(text.eight(end))
      end &+= count
      if count == 8 {
        (piece.rest.1, count) = letters(text.eight(end))
        end &+= count
        if count == 8 {
          (piece.rest.2, count) = letters(text.eight(end))
          end &+= count
          guard count < 8 else { return nil }
        }
      }
    }
    guard end >= text.count || text[end] == 0x20 else { return nil }
    return (piece, end)
  }

  /// Of eight bytes those up to a space or control character, and how many they are.
  @inline(__always)
  private static func letters(_ eight: UInt64) -> (UInt64, count: Int) {
    let high: UInt64 = 0x8080_8080_8080_8080
    // The high bit of a byte: whether it is at most a space.
    let isLow = ~((eight | high) &- 0x2121_2121_2121_2121) & ~eight & high
    // All bits below the first such byte; all there are when there is none.
    let kept = (isLow &- 1) & ~isLow
    return (eight & (isLow == 0 ? .max : kept &>> 7), isLow.trailingZeroBitCount &>> 3)
  }

  @inline(__always)
  var isEmpty: Bool { first == 0 }

  /// Where a table begins to look.
  @inline(__always)
  var hash: Int {
    var mixed = (first ^ rest.0 &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed &>> 32 ^ rest.1 ^ rest.2 &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) &>> 33)
  }

  @inline(__always)
  static func == (lhs: PieceText, rhs: PieceText) -> Bool {
    (lhs.first ^ rhs.first) | (lhs.rest.0 ^ rhs.rest.0) | (lhs.rest.1 ^ rhs.rest.1)
      | (lhs.rest.2 ^ rhs.rest.2) == 0
  }
}

internal import VietnameseText

/// The bytes of a piece of a comment, 31 at most, eight in each number and zeros behind them.
struct PieceText {
  /// The bytes behind the first eight.
  struct Rest: BitwiseCopyable, Sendable, Equatable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
  }

  let first: UInt64
  private(set) var rest = Rest()
  /// How many there are.
  let count: Int

  /// The bytes from an index up to the next space or control character; nil where they are too many.
  init?(_ text: Pile<UInt8>, _ start: Int) {
    var total: Int
    (first, total) = Self.letters(text.eight(start))
    var more = total
    if more == 8 {
      (rest.first, more) = Self.letters(text.eight(start &+ 8))
      total &+= more
      if more == 8 {
        (rest.second, more) = Self.letters(text.eight(start &+ 16))
        total &+= more
        if more == 8 {
          (rest.third, more) = Self.letters(text.eight(start &+ 24))
          total &+= more
          guard more < 8 else { return nil }
        }
      }
    }
    count = total
  }

  /// Of eight bytes those up to a space or control character, and how many they are.
  @inline(__always)
  static func letters(_ eight: UInt64) -> (bytes: UInt64, count: Int) {
    let high: UInt64 = 0x8080_8080_8080_8080
    // The high bit of a byte: whether it is at most a space.
    let isLow = ~((eight | high) &- 0x2121_2121_2121_2121) & ~eight & high
    // All bits below the first such byte; all there are when there is none.
    let kept = (isLow &- 1) & ~isLow
    return (eight & (isLow == 0 ? .max : kept &>> 7), isLow.trailingZeroBitCount &>> 3)
  }

  /// Where a table begins to look for fewer than eight bytes.
  @inline(__always)
  static func hash(_ first: UInt64) -> Int {
    Int(truncatingIfNeeded: (first &* 0x9E37_79B9_7F4A_7C15) &>> 33)
  }

  /// Where a table begins to look for eight bytes and more.
  static func hash(_ first: UInt64, _ rest: Rest) -> Int {
    var mixed = (first ^ rest.first &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed &>> 32 ^ rest.second ^ rest.third &* 0xC2B2_AE3D_27D4_EB4F
    return hash(mixed)
  }
}

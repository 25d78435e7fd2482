/// The bytes of a sort key.
///
/// A key is the blocks, ``end``, the exceptions, ``end``. A block is its letters and digits, one
/// byte each (``LetterCode``, ``LetterSteps/digitCode(_:)``; other letters are ``otherLetter`` and
/// three bytes), and a byte for its tone. The tone byte is lower than any letter, so that a shorter
/// block comes first, and higher than ``end``. An exception says what is not as the blocks alone
/// suggest, small letters with single spaces between, and where: the fewer and the later, the
/// lower.
enum SortKeyFormat {
  /// Ends the blocks, the exceptions, and lists within.
  static let end: UInt8 = 0x01
  /// The tone byte of a block in the tone ngang; the others follow.
  static let firstTone: UInt8 = 0x02
  /// The tone byte of a block whose marks are listed, up to ``end``.
  static let markList: UInt8 = 0x08
  /// Begins a symbol, or in a list of marks a mark that is no tone; three bytes follow.
  static let symbol: UInt8 = 0x0B
  /// Begins a number: the count of its digits, and they.
  static let number: UInt8 = 0x1A
  /// The most digits that one byte of the count stands for.
  static let longestNumber = 0xFC
  /// Begins a letter outside the alphabet; three bytes follow.
  static let otherLetter: UInt8 = 0xF8

  /// What an exception is about.
  enum Exception: UInt8, Sendable {
    case upperCase = 0x02
    /// No separator where a single space is expected, behind a symbol.
    case joined = 0x03
    /// A separator other than expected; its scalars follow, up to ``end``.
    case separator = 0x04
    /// A letter with a listed mark.
    case marked = 0x05
    /// A number with leading zeros; how many follows.
    case zeros = 0x06
    /// A format character; it follows.
    case format = 0x07
  }

  /// An exception this far from the one before is written in one byte.
  static let nearGap = 0xDF
  /// Skips ``nearGap`` + 1 bytes of the blocks.
  static let skip: UInt8 = 0x1F

  /// The byte of a gap: the farther, the lower.
  @inline(__always)
  static func gap(_ distance: Int) -> UInt8 { 0xFF &- UInt8(truncatingIfNeeded: distance) }

  /// A value below 2²¹ in three bytes, in its order and without zeros.
  @inline(__always)
  static func threeBytes(_ value: UInt32) -> (UInt8, UInt8, UInt8) {
    (
      0x80 | UInt8(truncatingIfNeeded: value &>> 14 & 0x7F),
      0x80 | UInt8(truncatingIfNeeded: value &>> 7 & 0x7F),
      0x80 | UInt8(truncatingIfNeeded: value & 0x7F)
    )
  }
}

internal import VietnameseText

/// What a word's letters are looked up by: up to eight of them as they are, of longer words a hash.
///
/// Most syllables and units have at most eight letters: their key is the word, and comparing it is
/// comparing the word.
struct WordKey: Sendable, Equatable {
  private var letters: UInt64 = 0
  private var length: UInt32 = 0

  init() {}

  @inline(__always)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    let count = range.upperBound &- range.lowerBound
    length = UInt32(truncatingIfNeeded: count)
    letters = unsafe text.bytes.eight(range) ?? WordKey.hash(text, range)
  }

  /// Whether the key holds all letters of the word.
  @inline(__always)
  var isWhole: Bool { length <= 8 }

  /// Where to look first in a table of so many slots, a power of two.
  @inline(__always)
  func slot(_ slots: Int) -> Int {
    let mixed = (letters ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 32) & (slots &- 1)
  }

  // MARK: Hashes

  /// FNV-1a, its high bits mixed down.
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = seed
    for index in range { hash = step(hash, text[index]) }
    return hash ^ hash &>> 29
  }

  /// The hash of a word.
  static func hash(_ text: ArraySlice<UInt8>) -> UInt64 { hash(text.span, 0..<text.count) }

  /// The hash of a word with one letter left out.
  static func hash(_ text: ArraySlice<UInt8>, without left: Int) -> UInt64 {
    var hash = seed
    for index in text.indices where index != left { hash = step(hash, text[index]) }
    return hash ^ hash &>> 29
  }

  private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  @inline(__always)
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// A place of the table of words.
struct WordSlot: Sendable {
  var key = WordKey()
  /// The word's number; -1 for none.
  var word: Int32 = -1
}

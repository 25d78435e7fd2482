/// Finds one byte among eight at a time.
struct ByteMatch: Sendable {
  private let pattern: UInt64

  @inline(__always)
  init(_ byte: UInt8) { pattern = UInt64(byte) &* 0x0101_0101_0101_0101 }

  static var lineFeed: ByteMatch { ByteMatch(0x0A) }
  static var quote: ByteMatch { ByteMatch(0x22) }

  /// The highest bit of every byte of the word that is the one sought; a byte above such a one that
  /// differs from it in the lowest bit alone may be marked too, and has to be looked at.
  @inline(__always)
  func hits(in word: UInt64) -> UInt64 {
    let zeros = word ^ pattern
    return (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
  }

  /// Eight bytes, the first of them lowest; after the end of the span, zeros.
  @inline(__always)
  static func word(of bytes: Span<UInt8>, at place: Int) -> UInt64 {
    if place &+ 8 <= bytes.count {
      // The eight bytes lie in the span.
      return unsafe UInt64(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: place, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in place..<max(place, bytes.count) {
      word |= UInt64(bytes[index]) &<< UInt64(truncatingIfNeeded: (index &- place) &* 8)
    }
    return word
  }
}

/// Bytes of a text taken eight at a time, the first the lowest: what a word of most languages here
/// has, in one number and without a branch for each letter.
package enum EightBytes {
  /// How many of eight bytes are letters a–z before the first that is none.
  @inlinable
  @inline(__always)
  package static func leadingLetters(_ eight: UInt64) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    let low = eight & ~high
    // The high bit of a byte: whether it is "a" or beyond, and whether it is beyond "z".
    let isA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let isBeyond = low &+ 0x0505_0505_0505_0505
    let isOther = ~(isA & ~isBeyond & ~eight) & high
    return isOther.trailingZeroBitCount &>> 3
  }
}

extension RawSpan {
  /// The bytes of a range, eight at most; nil when there are more, or none, or not all there.
  @inlinable
  @inline(__always)
  package func eight(_ range: Range<Int>) -> UInt64? {
    let count = range.upperBound &- range.lowerBound
    guard count > 0, count <= 8, range.lowerBound >= 0, range.upperBound <= byteCount else {
      return nil
    }
    let unused = UInt64(truncatingIfNeeded: 64 &- count &* 8)
    if byteCount &- range.lowerBound >= 8 {
      let eight = unsafe unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
      return (UInt64(littleEndian: eight) &<< unused) &>> unused
    }
    if range.upperBound >= 8 {
      let eight = unsafe unsafeLoadUnaligned(
        fromByteOffset: range.upperBound &- 8, as: UInt64.self)
      return UInt64(littleEndian: eight) &>> unused
    }
    var eight: UInt64 = 0
    for index in range.reversed() {
      eight = eight &<< 8 | UInt64(unsafe unsafeLoad(fromByteOffset: index, as: UInt8.self))
    }
    return eight
  }
}

/// Brings Vietnamese text into NFC without ICU, and knows where it cannot.
///
/// Base letters with the marks of Vietnamese are composed as canonical composition (UAX #15) would:
/// a dot below or a horn goes before any mark above, and a shape behind a tone above stays apart.
/// Whatever is not of the letter table is left to ICU.
enum CanonicalComposer {
  /// Whether well-formed UTF-8 is surely in NFC; false where that is not sure.
  ///
  /// Sixteen bytes at a time: below U+0300, in Latin Extended Additional, and among pictographs
  /// everything is.
  @unsafe
  static func isSurelyComposed(_ source: UnsafePointer<UInt8>, count: Int) -> Bool {
    let bytes = unsafe UnsafeRawPointer(source)
    var index = 0
    // The last byte leads nothing: blocks of 16 bytes cover all before it, the last two overlapping.
    let last = count &- 17
    while last >= 0, index < count &- 1 {
      index = min(index, last)
      let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let next = unsafe bytes.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
      if isComposed(block, next) {
        index &+= 16
        continue
      }
      guard unsafe areComposed(source, from: &index, to: index &+ 16, count: count) else {
        return false
      }
    }
    if last >= 0 { return true }
    if count >= 8 {
      // Two halves that overlap, the second moved to where the first ends.
      let low = unsafe bytes.loadUnaligned(as: UInt64.self).littleEndian
      let end = unsafe bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        .littleEndian
      let high = count == 8 ? 0 : end &>> UInt64(truncatingIfNeeded: (16 &- count) &* 8)
      let block = unsafe unsafeBitCast(
        SIMD2(low.littleEndian, high.littleEndian), to: SIMD16<UInt8>.self)
      let next = unsafe unsafeBitCast(
        SIMD2((low &>> 8 | high &<< 56).littleEndian, (high &>> 8).littleEndian),
        to: SIMD16<UInt8>.self)
      if isComposed(block, next) { return true }
    }
    return unsafe areComposed(source, from: &index, to: count, count: count)
  }

  /// Whether no byte of a block, with the byte behind each, leads a scalar that may need composing.
  @inline(__always)
  private static func isComposed(_ block: SIMD16<UInt8>, _ next: SIMD16<UInt8>) -> Bool {
    let (lead, low) = (SIMD16<UInt8>(repeating: 0xE1), SIMD16<UInt8>(repeating: 0xB8))
    let isLatin = (block .== lead) .& ((next &- low) .< SIMD16<UInt8>(repeating: 4))
    let isOdd = (block .>= SIMD16<UInt8>(repeating: 0xCC)) .& .!isLatin
    if isNone(isOdd) { return true }
    // U+2600 to U+27FF and U+1F000 to U+1FFFF.
    let (symbol, from) = (SIMD16<UInt8>(repeating: 0xE2), SIMD16<UInt8>(repeating: 0x98))
    let isSymbol = (block .== symbol) .& ((next &- from) .< SIMD16<UInt8>(repeating: 8))
    let (pictograph, second) = (SIMD16<UInt8>(repeating: 0xF0), SIMD16<UInt8>(repeating: 0x9F))
    let isPictograph = (block .== pictograph) .& (next .== second)
    return isNone(isOdd .& .!(isSymbol .| isPictograph))
  }

  @inline(__always)
  private static func isNone(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words.x | words.y == 0
  }

  /// Whether the scalars that begin before an end are of the kinds that are always in NFC.
  @unsafe
  private static func areComposed(
    _ source: UnsafePointer<UInt8>, from index: inout Int, to end: Int, count: Int
  ) -> Bool {
    while index < end {
      let byte = unsafe source[index]
      if byte < 0xC0 {
        index &+= 1
        continue
      }
      // Pictographs, U+1F300 to U+1F9FF.
      if byte == 0xF0, unsafe source[index &+ 1] == 0x9F, unsafe source[index &+ 2] &- 0x8C < 0x1C {
        index &+= 4
        continue
      }
      let (scalar, length) = unsafe decodeScalar(source, at: index, end: count)
      index &+= length
      guard let scalar, isInert(scalar) else { return false }
    }
    return true
  }

  /// Whether a scalar is in NFC beside any other of its kind.
  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Joiners and selectors of emoji compose with nothing.
    case 0..<0x300, 0x2002...0x205E, 0xFE00...0xFE0F: return true
    default: break
    }
    if case .plain = RepairRole(scalar) { return true }
    return false
  }

  /// Composes well-formed UTF-8 into memory of its length and eight bytes more.
  ///
  /// - Returns: The length of the result; nil where ICU has to be asked.
  @unsafe
  static func compose(
    _ source: UnsafePointer<UInt8>, count: Int, into target: UnsafeMutablePointer<UInt8>
  ) -> Int? {
    let tables = MarkTables.shared
    let bytes = unsafe UnsafeRawPointer(source)
    let output = UnsafeMutableRawPointer(target)
    var index = 0
    var written = 0
    while index < count {
      if index &+ 8 <= count {
        // Eight bytes are copied, and those before the first lead of two bytes or more count.
        let eight = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          .littleEndian
        unsafe output.storeBytes(
          of: eight.littleEndian, toByteOffset: written, as: UInt64.self)
        let leads = eight & (eight &<< 1) & 0x8080_8080_8080_8080
        let plain = leads.trailingZeroBitCount &>> 3
        index &+= plain
        written &+= plain
        if plain == 8 { continue }
      }
      let byte = unsafe source[index]
      if byte < 0xCC {
        unsafe target[written] = byte
        index &+= 1
        written &+= 1
      } else if byte == 0xCC {
        guard unsafe tables.compose(source, &index, count, target, &written) else { return nil }
      } else {
        let (scalar, length) = unsafe decodeScalar(source, at: index, end: count)
        guard let scalar, isInert(scalar) else { return nil }
        for step in 0..<length { unsafe target[written &+ step] = source[index &+ step] }
        index &+= length
        written &+= length
      }
    }
    return written
  }
}

/// What a text needs of a repair, found out without changing anything.
struct RepairScan {
  /// Whether it holds combining marks.
  private(set) var hasMarks = false
  /// Whether it holds anything else that may have to be mended: other scripts, other styles,
  /// characters that cannot be seen.
  private(set) var hasOthers = false
  /// Whether all of it is ASCII.
  private(set) var isASCII = true

  /// The scan of nothing.
  init() {}

  /// Looks through well-formed UTF-8.
  ///
  /// Sixteen bytes at a time: ASCII, the letters of Vietnamese in NFC and most punctuation need
  /// nothing; what is left is looked at scalar by scalar. Takes linear time.
  @unsafe
  init(_ source: UnsafePointer<UInt8>, count: Int) {
    var index = 0
    let bytes = unsafe UnsafeRawPointer(source)
    let ascii = SIMD16<UInt8>(repeating: 0x80)
    let limit = SIMD16<UInt8>(repeating: 0xC7)
    let lead = SIMD16<UInt8>(repeating: 0xE1)
    let mark = SIMD16<UInt8>(repeating: 0xCC)
    let none = SIMDMask<SIMD16<Int8>>(repeating: false)
    let (low, high) = (SIMD16<UInt8>(repeating: 0xBA), SIMD16<UInt8>(repeating: 0xBB))
    let (softHyphen, hook) = (SIMD16<UInt8>(repeating: 0xC2), SIMD16<UInt8>(repeating: 0xC6))
    let (hyphenTrail, hookTrail) = (
      SIMD16<UInt8>(repeating: 0xAD), SIMD16<UInt8>(repeating: 0x89)
    )
    // Ð and ð differ in one bit.
    let (eth, ethTrail) = (SIMD16<UInt8>(repeating: 0xC3), SIMD16<UInt8>(repeating: 0x90))
    let ethMask = SIMD16<UInt8>(repeating: 0xDF)
    while index &+ 17 <= count {
      let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let isHigh = block .>= ascii
      if Self.isNone(isHigh) {
        index &+= 16
        continue
      }
      isASCII = false
      let next = unsafe bytes.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
      let isVietnamese = (block .== lead) .& ((next .== low) .| (next .== high))
      // The soft hyphen, and Ð, ð and Ɖ, the look-alikes of đ.
      let isDoubtful =
        ((block .== softHyphen) .& (next .== hyphenTrail))
        .| ((block .== eth) .& ((next & ethMask) .== ethTrail))
        .| ((block .== hook) .& (next .== hookTrail))
      // Once marks are known to be there, those of the common lead need no second look.
      let isKnown = hasMarks ? block .== mark : none
      let isOdd = ((block .>= limit) .& .!isVietnamese .& .!isKnown) .| isDoubtful
      if Self.isNone(isOdd) {
        // The last byte may lead a letter whose other bytes are in the next block.
        index &+= 16
        continue
      }
      let end = index &+ 16
      unsafe look(source, from: &index, to: end, count: count)
      if hasMarks, hasOthers { return }
    }
    unsafe look(source, from: &index, to: count, count: count)
  }

  @inline(__always)
  private static func isNone(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words.x | words.y == 0
  }

  /// Looks at the scalars that begin before an end; the index may come to lie behind it.
  @unsafe
  private mutating func look(
    _ source: UnsafePointer<UInt8>, from index: inout Int, to end: Int, count: Int
  ) {
    while index < end {
      let byte = unsafe source[index]
      if byte < 0xC0 {
        if byte >= 0x80 { isASCII = false }
        index &+= 1
        continue
      }
      isASCII = false
      if byte == 0xCC {
        hasMarks = true
        index &+= 2
        continue
      }
      let (scalar, length) = unsafe decodeScalar(source, at: index, end: count)
      index &+= length
      guard let scalar else {
        hasOthers = true
        continue
      }
      switch RepairRole(scalar) {
      case .plain: break
      case .mark: hasMarks = true
      case .other: hasOthers = true
      }
    }
  }
}

/// What a scalar is to a repair.
enum RepairRole {
  /// Nothing has to be done with it.
  case plain
  /// A combining mark of the letters before it.
  case mark
  /// It may have to be mended.
  case other

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0xAD, 0xD0, 0xF0, 0x189, 0x256: self = .other
    case 0..<0x250: self = .plain
    case 0x300...0x36F: self = .mark
    case 0x1E00...0x1EFF: self = .plain
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2190...0x22FF, 0x2500...0x2775:
      // U+2126 and the like, which NFC replaces, lie outside.
      self = .plain
    case 0x3000...0x3098, 0x309B...0x30FF, 0x4E00...0x9FFF: self = .plain
    case 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF: self = .plain
    default: self = .other
    }
  }
}

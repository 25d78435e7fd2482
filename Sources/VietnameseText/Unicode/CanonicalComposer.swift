/// Brings Vietnamese text into NFC without ICU, and knows where it cannot.
///
/// Base letters with the marks of Vietnamese are composed as canonical composition (UAX #15) would:
/// a dot below or a horn goes before any mark above, and a shape behind a tone above stays apart.
/// Whatever is not of the letter table is left to ICU.
enum CanonicalComposer {
  /// Whether well-formed UTF-8 is surely in NFC; false where that is not sure.
  ///
  /// Sixteen bytes at a time: below U+0300 and in Latin Extended Additional everything is.
  @unsafe
  static func isSurelyComposed(_ source: UnsafePointer<UInt8>, count: Int) -> Bool {
    let bytes = unsafe UnsafeRawPointer(source)
    let limit = SIMD16<UInt8>(repeating: 0xCC)
    let lead = SIMD16<UInt8>(repeating: 0xE1)
    let (low, width) = (SIMD16<UInt8>(repeating: 0xB8), SIMD16<UInt8>(repeating: 4))
    var index = 0
    while index &+ 17 <= count {
      let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let next = unsafe bytes.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
      let isLatin = (block .== lead) .& ((next &- low) .< width)
      let isOdd = (block .>= limit) .& .!isLatin
      let words = unsafe unsafeBitCast(isOdd, to: SIMD2<UInt64>.self)
      if words.x | words.y == 0 {
        index &+= 16
        continue
      }
      guard unsafe areComposed(source, from: &index, to: index &+ 16, count: count) else {
        return false
      }
    }
    return unsafe areComposed(source, from: &index, to: count, count: count)
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
      let (scalar, length) = unsafe decodeScalar(source, at: index, end: count)
      index &+= length
      guard let scalar, isInert(scalar) else { return false }
    }
    return true
  }

  /// Whether a scalar is in NFC beside any other of its kind.
  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return true }
    if case .plain = RepairRole(scalar) { return true }
    return false
  }

  /// Composes well-formed UTF-8 into memory of the same length.
  ///
  /// - Returns: The length of the result; nil where ICU has to be asked.
  @unsafe
  static func compose(
    _ source: UnsafePointer<UInt8>, count: Int, into target: UnsafeMutablePointer<UInt8>
  ) -> Int? {
    let letters = ComposedLetters.shared
    var index = 0
    var written = 0
    while index < count {
      let byte = unsafe source[index]
      if byte < 0xCC {
        unsafe target[written] = byte
        index &+= 1
        written &+= 1
        continue
      }
      if byte == 0xCC || byte == 0xCD {
        guard unsafe source[index &+ 1] < (byte == 0xCC ? 0xC0 : 0xB0) else { return nil }
        let start = unsafe scalarStart(target, before: written)
        guard var letter = unsafe letter(target, start, written) else { return nil }
        while index &+ 1 < count, unsafe source[index] == 0xCC {
          guard letter.add(unsafe source[index &+ 1]) else { return nil }
          index &+= 2
        }
        if index < count, unsafe source[index] == 0xCD { return nil }
        guard
          let scalar = letters.scalar(
            letter.code, Tone(rawValue: letter.tone) ?? .ngang, isUppercase: letter.isUppercase)
        else { return nil }
        written = unsafe start &+ UTF8Bytes(scalar).write(to: target + start)
        continue
      }
      let (scalar, length) = unsafe decodeScalar(source, at: index, end: count)
      guard let scalar, isInert(scalar) else { return nil }
      for step in 0..<length { unsafe target[written &+ step] = source[index &+ step] }
      index &+= length
      written &+= length
    }
    return written
  }

  @unsafe
  private static func scalarStart(_ text: UnsafeMutablePointer<UInt8>, before end: Int) -> Int {
    var start = end
    while start > 0 {
      start &-= 1
      if unsafe text[start] & 0xC0 != 0x80 { return start }
    }
    return end
  }

  /// A letter that canonical composition adds marks to.
  private struct Letter {
    var code: UInt8
    var tone: UInt8
    let isUppercase: Bool

    private static let nang = Tone.nang.rawValue

    /// Adds a mark of U+0300 to U+033F by its last byte; false where the two stay apart.
    @inline(__always)
    mutating func add(_ trail: UInt8) -> Bool {
      switch trail {
      case 0x80: return addAbove(Tone.huyen)
      case 0x81: return addAbove(Tone.sac)
      case 0x83: return addAbove(Tone.nga)
      case 0x89: return addAbove(Tone.hoi)
      case 0xA3:
        // A dot below goes before a shape above, and before a tone it keeps that apart.
        guard tone == 0 else { return false }
        tone = Self.nang
        return true
      case 0x82: return addShape(LetterCode.bit(.circumflex))
      case 0x86: return addShape(LetterCode.bit(.breve))
      case 0x9B:
        guard code & 7 == 0 else { return false }
        code |= LetterCode.bit(.horn)
        return true
      default: return false
      }
    }

    private mutating func addAbove(_ mark: Tone) -> Bool {
      guard tone == 0 else { return false }
      tone = mark.rawValue
      return true
    }

    private mutating func addShape(_ bit: UInt8) -> Bool {
      guard code & 7 == 0, tone == 0 || tone == Self.nang else { return false }
      code |= bit
      return true
    }
  }

  /// The letter between two offsets; nil where it is not of the table.
  @unsafe
  private static func letter(
    _ text: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int
  ) -> Letter? {
    guard start < end else { return nil }
    let first = unsafe text[start]
    if first < 0x80 {
      guard (first | 0x20) &- 0x61 < 26 else { return nil }
      return Letter(
        code: LetterCode.of(first | 0x20, .plain), tone: 0, isUppercase: first & 0x20 == 0)
    }
    let rows = unsafe LetterSteps.shared.rows
    var row = unsafe rows[0]
    var step: UInt32 = 0
    for index in start..<end {
      let byte = unsafe Int(text[index])
      step = unsafe row[byte]
      unsafe row = rows[byte]
    }
    let code = UInt8(truncatingIfNeeded: step & LetterSteps.codeMask)
    guard step & LetterSteps.special == 0, step & LetterSteps.letter != 0, code != LetterCode.other,
      code & 7 != 7
    else { return nil }
    return Letter(
      code: code,
      tone: UInt8(truncatingIfNeeded: step &>> LetterSteps.rankShift & LetterSteps.rankMask),
      isUppercase: step & LetterSteps.upper != 0)
  }
}

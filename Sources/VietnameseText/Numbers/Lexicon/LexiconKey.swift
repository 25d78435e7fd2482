/// The letters of a word as one number: up to eight as they are, of longer words a hash.
struct LexiconKey: Sendable, Equatable {
  private var letters: UInt64 = 0
  private var length: UInt8 = 0

  init() {}

  /// The key of the letters in a range of a folded text.
  @inline(__always)
  init(_ text: FoldedText, _ range: Range<Int>) {
    length = UInt8(truncatingIfNeeded: range.count)
    let bytes = text.bytes.span
    guard range.count <= 8 else {
      letters = LexiconKey.hash(range) { bytes[$0] }
      return
    }
    letters = unsafe LexiconKey.upTo8(bytes.bytes, range) { bytes[$0] }
  }

  /// The bytes of a range as one number, of which there are at most eight.
  @inline(__always)
  private static func upTo8(
    _ bytes: RawSpan, _ range: Range<Int>, _ byte: (Int) -> UInt8
  ) -> UInt64 {
    if range.lowerBound >= 0, bytes.byteCount &- range.lowerBound >= 8 {
      // Eight bytes are there, by the condition above.
      let eight = unsafe bytes.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound, as: UInt64.self)
      let unused = UInt64(truncatingIfNeeded: 64 &- range.count &* 8)
      return range.isEmpty ? 0 : (UInt64(littleEndian: eight) &<< unused) &>> unused
    }
    var value: UInt64 = 0
    for index in range.reversed() { value = value &<< 8 | UInt64(byte(index)) }
    return value
  }

  /// The accents of a word as one number, 0 for none: the shapes by letter, the tone of the word.
  @inline(__always)
  static func accents(_ text: FoldedText, _ range: Range<Int>) -> UInt64 {
    let marks = text.marks.span
    var tone: UInt64 = 0
    if range.count <= 8 {
      // Diacritics are one byte each.
      let all = unsafe upTo8(marks.bytes, range) { marks[$0].rawValue }
      var tones = all & 0x0707_0707_0707_0707
      tones |= tones &>> 32
      tones |= tones &>> 16
      tones |= tones &>> 8
      return all & 0x3838_3838_3838_3838 | tones & 7
    }
    var shapes: UInt64 = 0
    for index in range {
      shapes |= UInt64(marks[index].rawValue & 0b111_000)
      tone |= UInt64(marks[index].rawValue & 7)
    }
    guard shapes != 0 else { return tone }
    return hash(range) { marks[$0].rawValue & 0b111_000 } | 1 ^ tone
  }

  /// The accents of a path of words, with those of one more; 0 as long as there are none.
  @inline(__always)
  static func join(_ path: UInt64, _ accents: UInt64, _ index: Int) -> UInt64 {
    guard path | accents != 0, index > 0 else { return accents }
    return (path ^ UInt64(truncatingIfNeeded: index)) &* 0x9E37_79B9_7F4A_7C15 &+ accents
  }

  /// Where a step from a node is looked for first.
  @inline(__always)
  func slot(_ parent: Int, _ mask: Int) -> Int {
    let mixed =
      (letters ^ UInt64(truncatingIfNeeded: parent) &* 0x100_0000_01B3) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 40) & mask
  }

  private static func hash(_ range: Range<Int>, _ byte: (Int) -> UInt8) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(byte(index))) &* 0x100_0000_01B3 }
    return hash
  }
}

/// A word as three numbers: its letters, its accents, its length.
///
/// Up to eight bytes are held as they are, of longer words a hash. The tone is that of the whole
/// word, since it may sit on one letter or another; shapes are those of their letters.
struct LexiconKey: Sendable, Equatable {
  private var letters: UInt64 = 0
  private var accents: UInt64 = 0
  private var length: UInt8 = 0

  init() {}

  /// The key of the letters in a range of a folded text.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ marks: Span<Diacritics>, _ range: Range<Int>) {
    length = UInt8(truncatingIfNeeded: range.count)
    guard range.count <= 8 else {
      letters = LexiconKey.hash(range) { bytes[$0] }
      accents = LexiconKey.longAccents(range) { marks[$0].rawValue }
      return
    }
    letters = unsafe bytes.bytes.eight(range) ?? 0
    // Diacritics are one byte each.
    accents = LexiconKey.joined(unsafe marks.bytes.eight(range) ?? 0)
  }

  /// The word without its accents.
  var plain: LexiconKey {
    var key = self
    key.accents = 0
    return key
  }

  /// A hash of the word behind a node of the lexicon, whose high bits are the best.
  @inline(__always)
  func hash(after parent: UInt16) -> UInt64 {
    (letters &* 0x9E37_79B9_7F4A_7C15)
      ^ ((accents ^ UInt64(parent) &* 0x100_0000_01B3) &* 0xC2B2_AE3D_27D4_EB4F)
  }

  /// The shapes by letter and the tone of the word, of the diacritics of eight letters.
  @inline(__always)
  private static func joined(_ diacritics: UInt64) -> UInt64 {
    var tones = diacritics & 0x0707_0707_0707_0707
    tones |= tones &>> 32
    tones |= tones &>> 16
    tones |= tones &>> 8
    return diacritics & 0x3838_3838_3838_3838 | tones & 7
  }

  private static func longAccents(_ range: Range<Int>, _ diacritics: (Int) -> UInt8) -> UInt64 {
    var shapes: UInt64 = 0
    var tone: UInt64 = 0
    for index in range {
      shapes |= UInt64(diacritics(index) & 0b111_000)
      tone |= UInt64(diacritics(index) & 7)
    }
    guard shapes != 0 else { return tone }
    return hash(range) { diacritics($0) & 0b111_000 } | 1 ^ tone
  }

  private static func hash(_ range: Range<Int>, _ byte: (Int) -> UInt8) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(byte(index))) &* 0x100_0000_01B3 }
    return hash
  }
}

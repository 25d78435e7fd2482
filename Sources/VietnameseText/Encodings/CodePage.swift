/// What each byte of an encoding means, and what bytes write each letter.
///
/// One description serves all encodings: a byte is a letter, or a character of another kind, or a
/// mark for the letter before it, or a mark that is a character where there is no such letter.
struct CodePage: Sendable {
  /// The meaning of a byte.
  struct Reading: Sendable {
    /// The character; nil where the byte is none, or only ever a mark.
    var scalar: Unicode.Scalar?
    /// The letter the character is.
    var letter: LetterIdentity?
    /// Whether the byte adds something to a letter.
    var isMark = false
    var shape: UInt8 = 0
    var tone = Tone.ngang
  }

  /// Indexed by byte.
  let readings: [Reading]

  /// Whether a backslash makes a mark a character, and dd is đ.
  let isMnemonic: Bool

  /// Whether no byte is a mark, so that each can be read by itself.
  let isPlain: Bool

  /// Each byte's UTF-8 in bits 0–23 and its length in bits 24–25; zero where it is no character.
  let utf8: [UInt32]

  /// Each letter's bytes in bits 0–23 and their number in bits 24–25, by ``LetterIdentity/index``.
  let letters: [UInt32]

  /// The bytes of characters that are no letters.
  let characters: [Unicode.Scalar: UInt8]

  init(readings: [Reading], isMnemonic: Bool = false) {
    self.readings = readings
    self.isMnemonic = isMnemonic
    isPlain = !isMnemonic && readings.allSatisfy { !$0.isMark }
    utf8 = readings.map { $0.scalar.map(Self.packedUTF8) ?? 0 }
    var characters: [Unicode.Scalar: UInt8] = [:]
    for (byte, reading) in readings.enumerated() where reading.letter == nil {
      if let scalar = reading.scalar { characters[scalar] = UInt8(truncatingIfNeeded: byte) }
    }
    self.characters = characters
    letters = Self.spellings(readings, isMnemonic: isMnemonic)
  }

  /// The letter that a byte makes of the letter before it; nil where it makes none.
  func join(_ letter: LetterIdentity, _ byte: UInt8) -> LetterIdentity? {
    let reading = readings[Int(byte)]
    if reading.isMark {
      // The shape comes before the tone: in VIQR a parenthesis behind "hả" is one.
      if reading.shape != 0, letter.tone != .ngang { return nil }
      return letter.adding(shape: reading.shape, tone: reading.tone)
    }
    guard isMnemonic, byte | 0x20 == UInt8(ascii: "d"), letter.code == Self.plainD,
      letter.isUppercase || byte == UInt8(ascii: "d")
    else { return nil }
    return LetterIdentity(code: Self.strokedD, tone: .ngang, isUppercase: letter.isUppercase)
  }

  private static let plainD = LetterCode.of(UInt8(ascii: "d"), .plain)
  private static let strokedD = LetterCode.of(UInt8(ascii: "d"), .stroke)

  /// The UTF-8 of a scalar below U+10000, as in ``utf8``.
  static func packedUTF8(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 0x80 { return value | 1 &<< 24 }
    let tail = 0x80 | value & 0x3F
    if value < 0x800 { return 0xC0 | value &>> 6 | tail &<< 8 | 2 &<< 24 }
    let middle = 0x80 | value &>> 6 & 0x3F
    return 0xE0 | value &>> 12 & 0x0F | middle &<< 8 | tail &<< 16 | 3 &<< 24
  }

  /// Up to three bytes side by side, the first one lowest, as in ``letters``.
  private static func pack(_ bytes: [UInt8]) -> UInt32 {
    bytes.reversed().reduce(0) { $0 &<< 8 | UInt32($1) } | UInt32(bytes.count) &<< 24
  }

  /// The shortest bytes that are read as each letter; of two as short, those in one case.
  private static func spellings(_ readings: [Reading], isMnemonic: Bool) -> [UInt32] {
    var letters = [UInt32](repeating: 0, count: LetterIdentity.indexCount)
    var found: [(letter: LetterIdentity, bytes: [UInt8])] = []
    func add(_ letter: LetterIdentity, _ bytes: [UInt8]) {
      guard letters[letter.index] == 0 else { return }
      letters[letter.index] = pack(bytes)
      found.append((letter, bytes))
    }
    for byte in UInt8.min...UInt8.max {
      if let letter = readings[Int(byte)].letter { add(letter, [byte]) }
    }
    if isMnemonic {
      for (byte, upper) in [(UInt8(ascii: "d"), false), (UInt8(ascii: "D"), true)] {
        add(LetterIdentity(code: strokedD, tone: .ngang, isUppercase: upper), [byte, byte])
      }
    }
    // Marks may be two: the second round adds tones to the shapes of the first.
    for _ in 0..<2 {
      for (letter, bytes) in found where bytes.count < 3 {
        for byte in UInt8.min...UInt8.max where readings[Int(byte)].isMark {
          let mark = readings[Int(byte)]
          // VNI has its marks, which are no characters, in both cases.
          if mark.scalar == nil, letter.isUppercase != (byte < 0xE0) { continue }
          if mark.shape != 0, letter.tone != .ngang { continue }
          if let marked = letter.adding(shape: mark.shape, tone: mark.tone) {
            add(marked, bytes + [byte])
          }
        }
      }
    }
    return letters
  }
}

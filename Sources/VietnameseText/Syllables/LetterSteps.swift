/// What each byte of UTF-8 does to the word being read, by the byte before it.
///
/// Reading goes one step per byte with no branch on the text: the row is chosen by the previous
/// byte, so that no table load waits for another. Letters come in NFC, in NFD, as a shaped letter
/// with a combining tone (Windows-1258), or with their marks in any other order; all give the same
/// code and tone. What the rows do not know is flagged ``special`` and read scalar by scalar.
@safe
struct LetterSteps: @unchecked Sendable {
  // Sendable notes: the memory is written in `init` only, and never freed.

  /// The row of 256 steps that a byte chooses for the next one; that of byte 0 is for a scalar that
  /// begins.
  let rows: UnsafePointer<UnsafePointer<UInt32>>

  static let shared = LetterSteps()

  /// Bits 0–7: the code of a letter, or the shape bits of a mark.
  static let codeMask: UInt32 = 0xFF
  /// Bits 8–12: the tone, one bit each from huyền to nặng.
  static let toneShift: UInt32 = 8
  static let toneMask: UInt32 = 0x1F
  /// Bit 16: a letter or digit.
  static let letter: UInt32 = 1 &<< letterShift
  static let letterShift: UInt32 = 16
  /// Bits 17–19: the tone as its number in dictionary order.
  static let rankShift: UInt32 = 17
  static let rankMask: UInt32 = 7
  /// Bit 25: ends a word.
  static let breaks: UInt32 = 1 &<< breakShift
  static let breakShift: UInt32 = 25
  /// Bit 26: a scalar that has to be looked at by itself.
  static let special: UInt32 = 1 &<< 26
  /// Bit 27: an upper-case letter.
  static let upper: UInt32 = 1 &<< 27
  /// Bit 28: a combining mark.
  static let mark: UInt32 = 1 &<< markShift
  static let markShift: UInt32 = 28
  /// Bit 29: a separator other than a space, or a letter or mark that dictionary order does not
  /// know without its decomposition.
  static let unordered: UInt32 = 1 &<< 29

  /// Bit 30: an ASCII digit.
  static let digit: UInt32 = 1 &<< 30

  private static let leads: [UInt8] = [0, 0xC3, 0xC4, 0xC5, 0xC6, 0xCC, 0xE1, 0xBA, 0xBB]

  /// The code of a digit, below all letters.
  static func digitCode(_ digit: UInt8) -> UInt8 { 0x10 &+ (digit &- UInt8(ascii: "0")) }

  private static func step(_ code: UInt8, _ tone: Tone = .ngang, isUppercase: Bool) -> UInt32 {
    UInt32(code) | toneBits(tone) | letter | (isUppercase ? upper : 0)
  }

  /// A tone as a bit and as a number; nothing for ngang.
  private static func toneBits(_ tone: Tone) -> UInt32 {
    if tone == .ngang { return 0 }
    return 1 &<< (toneShift &+ UInt32(tone.rawValue) &- 1) | UInt32(tone.rawValue) &<< rankShift
  }

  private init() {
    var table = [UInt32](repeating: 0, count: Self.leads.count &* 256)
    for row in 0..<Self.leads.count {
      for byte in 0..<256 { table[row &* 256 &+ byte] = Self.plainStep(UInt8(byte)) }
    }
    // Letters of two and three bytes: all foreign first, then the Vietnamese ones.
    for byte in 0x80...0xBF {
      for row in 1...4 {
        table[row &* 256 &+ byte] =
          Self.step(LetterCode.other, isUppercase: false) | Self.unordered
      }
      table[5 &* 256 &+ byte] = UInt32(LetterCode.other) | Self.mark | Self.unordered
      table[6 &* 256 &+ byte] = byte == 0xBA || byte == 0xBB ? 0 : Self.special
      for row in 7...8 {
        table[row &* 256 &+ byte] =
          Self.step(LetterCode.other, isUppercase: false) | Self.unordered
      }
    }
    // × and ÷ stand among the Latin letters of row C3.
    table[256 &+ 0x97] = Self.special
    table[256 &+ 0xB7] = Self.special
    ComposedLetters.shared.forEach { scalar, code, tone, isUppercase in
      Self.set(&table, scalar, Self.step(code, tone, isUppercase: isUppercase))
    }
    for (scalar, lower, isUppercase) in Self.breveLetters {
      let code = LetterCode.of(lower, .breve)
      Self.set(&table, scalar, Self.step(code, isUppercase: isUppercase))
    }
    Self.set(&table, "ƀ", Self.step(LetterCode.strokedB, isUppercase: false))
    for (scalar, marks) in VietnameseLetters.marks where marks.shape != .stroke {
      let code = UInt32(LetterCode.bit(marks.shape))
      Self.set(&table, scalar, code | Self.toneBits(marks.tone) | Self.mark)
    }
    let steps = unsafe Self.immortal(table)
    let rows = UnsafeMutablePointer<UnsafePointer<UInt32>>.allocate(capacity: 256)
    unsafe rows.initialize(repeating: steps, count: 256)
    for (row, lead) in Self.leads.enumerated() {
      unsafe rows[Int(lead)] = steps + row &* 256
    }
    unsafe self.rows = UnsafePointer(rows)
  }

  /// Letters of the Central Highlands that are one scalar in NFC.
  private static let breveLetters: [(Unicode.Scalar, UInt8, Bool)] = [
    ("ĕ", UInt8(ascii: "e"), false), ("Ĕ", UInt8(ascii: "e"), true),
    ("ĭ", UInt8(ascii: "i"), false), ("Ĭ", UInt8(ascii: "i"), true),
    ("ŏ", UInt8(ascii: "o"), false), ("Ŏ", UInt8(ascii: "o"), true),
    ("ŭ", UInt8(ascii: "u"), false), ("Ŭ", UInt8(ascii: "u"), true),
  ]

  /// The step of a byte that begins a scalar.
  private static func plainStep(_ byte: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      step(LetterCode.of(byte, .plain), isUppercase: false)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      step(LetterCode.of(byte | 0x20, .plain), isUppercase: true)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): step(digitCode(byte), isUppercase: false) | digit
    case UInt8(ascii: " "): breaks
    case 0..<0x80: breaks | unordered
    case 0xC3, 0xC4, 0xC5, 0xC6, 0xCC, 0xE1: 0
    default: special
    }
  }

  private static func set(_ table: inout [UInt32], _ scalar: Unicode.Scalar, _ step: UInt32) {
    let utf8 = Array(String(scalar).utf8)
    guard utf8.count > 1, let row = leads.firstIndex(of: utf8[utf8.count - 2]) else { return }
    table[row &* 256 &+ Int(utf8[utf8.count - 1])] = step
  }

  /// A copy that lives as long as the process.
  static func immortal<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    unsafe elements.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      unsafe memory.initialize(from: base, count: source.count)
    }
    return unsafe UnsafePointer(memory)
  }
}

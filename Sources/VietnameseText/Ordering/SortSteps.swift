/// What each byte of UTF-8 adds to a sort key, by the byte before it.
///
/// Made of ``LetterSteps``; laid out so that of what a step needs of the step before it, the letter
/// at hand and the tone of the block, each takes two operations and nothing else waits.
@safe
struct SortSteps: @unchecked Sendable {
  // Sendable notes: the memory is written in `init` only, and never freed.

  /// Bits 8–10: a tone by its number.
  ///
  /// Below it, bits 0–7: the code of a letter, the shape of a mark, or the tone ngang for the end of
  /// a block; above it, ``hasTone``.
  static let toneShift: UInt64 = 8
  private static let hasTone: UInt64 = 1 &<< 11
  /// Bits 16–31: a mask of what stays, of the letter before and of the block's tone.
  static let keptShift: UInt64 = 16
  /// Bits 32–34: all set where a block ends, and its tone is added.
  static let closingShift: UInt64 = 32
  /// Bit 40: writes a byte of its own.
  static let advanceShift: UInt64 = 40
  /// Bit 41: an upper-case letter.
  static let upper: UInt64 = 1 &<< 41
  /// Bit 42: an ASCII digit.
  static let digit: UInt64 = 1 &<< 42
  /// Bit 43: something that has to be looked at by itself.
  static let other: UInt64 = 1 &<< 43

  /// What may not be both there and added: a shape, or a tone in a block.
  static let twice: UInt64 = 0xFF | hasTone

  /// The byte of an open block's tone.
  @inline(__always)
  static func toneByte(_ state: UInt64) -> UInt8 {
    SortKeyFormat.firstTone &+ UInt8(truncatingIfNeeded: state &>> toneShift & 7)
  }

  /// The row of 256 steps for each previous byte; that of a space is for the beginning of a text.
  let rows: UnsafePointer<UnsafePointer<UInt64>>

  static let shared = SortSteps()

  private init() {
    let letters = LetterSteps.shared
    // One row for each of theirs that differs, one behind a space, and one behind a digit.
    var table: [UInt64] = []
    var places: [UnsafePointer<UInt32>: Int] = unsafe [:]
    var starts = [Int](repeating: 0, count: 256)
    for previous in 0..<256 {
      let row = unsafe letters.rows[previous]
      let isSpace = previous == 0x20
      let isDigit = 0x30..<0x3A ~= previous
      if !isSpace, !isDigit, let place = unsafe places[row] {
        starts[previous] = place
        continue
      }
      if !isSpace, !isDigit { unsafe places[row] = table.count }
      starts[previous] = table.count
      for byte in 0..<256 {
        var step = unsafe Self.step(row[byte])
        // No second space, and no mark without a letter.
        if isSpace, byte == 0x20 { step |= Self.other }
        if isSpace || isDigit, byte == 0xCC { step |= Self.other }
        table.append(step)
      }
    }
    let steps = unsafe LetterSteps.immortal(table)
    let rows = UnsafeMutablePointer<UnsafePointer<UInt64>>.allocate(capacity: 256)
    unsafe rows.initialize(repeating: steps, count: 256)
    for previous in 0..<256 { unsafe rows[previous] = steps + starts[previous] }
    unsafe self.rows = UnsafePointer(rows)
  }

  private static func step(_ letter: UInt32) -> UInt64 {
    var step: UInt64 = 0
    if letter & LetterSteps.breaks != 0 {
      step = UInt64(SortKeyFormat.firstTone) | 7 &<< closingShift | 1 &<< advanceShift
    } else {
      let rank = letter &>> LetterSteps.rankShift & LetterSteps.rankMask
      step = UInt64(letter & LetterSteps.codeMask) | UInt64(rank) &<< toneShift
      if rank != 0 { step |= hasTone }
      let isLetter = letter & LetterSteps.letter != 0
      step |= (isLetter ? 0xFF00 : 0xFFFF) &<< keptShift
      if isLetter { step |= 1 &<< advanceShift }
    }
    if letter & LetterSteps.upper != 0 { step |= upper }
    if letter & LetterSteps.digit != 0 { step |= digit }
    if letter & (LetterSteps.special | LetterSteps.unordered) != 0 { step |= other }
    return step
  }
}

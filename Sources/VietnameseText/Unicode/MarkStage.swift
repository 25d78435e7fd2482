/// The stage of a repair that puts letters and their marks together, in whatever order the marks
/// stand.
///
/// A letter has one place for a shape and one for a tone; what is full stays as it is. Letters that
/// Unicode has in one scalar are written; what is left over, such as the ê̆ of the Central Highlands
/// or a mark that is not Vietnamese, keeps all its marks.
struct MarkStage {
  private(set) var output: [UInt8] = []
  private(set) var edits = EditList()
  /// Whether clusters are left that only the general algorithm can compose.
  private(set) var leavesOthers = false
  private let recordsEdits: Bool

  init(recordsEdits: Bool) { self.recordsEdits = recordsEdits }

  /// Reads well-formed UTF-8, in linear time.
  @unsafe
  mutating func read(_ source: UnsafePointer<UInt8>, count: Int) {
    output.reserveCapacity(count)
    var copied = 0
    var index = 0
    while true {
      index = unsafe Self.nextMark(source, from: index, count: count)
      guard index < count else { break }
      let base = unsafe Self.scalarStart(source, before: index, from: copied)
      unsafe copy(source, from: copied, to: base)
      let end = unsafe cluster(source, base: base, marks: index, count: count)
      copied = end
      index = end
    }
    unsafe copy(source, from: copied, to: count)
  }

  /// Where the next scalar of U+0300 to U+036F begins.
  @unsafe
  private static func nextMark(_ source: UnsafePointer<UInt8>, from start: Int, count: Int) -> Int {
    var index = start
    while index < count {
      if unsafe isMark(source, index, count) { return index }
      index &+= 1
    }
    return count
  }

  /// Whether a scalar of U+0300 to U+036F begins at an offset.
  @unsafe
  @inline(__always)
  private static func isMark(_ source: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    guard index &+ 1 < count else { return false }
    let lead = unsafe source[index]
    if lead == 0xCC { return true }
    guard lead == 0xCD else { return false }
    return unsafe source[index &+ 1] < 0xB0
  }

  @unsafe
  private static func scalarStart(
    _ source: UnsafePointer<UInt8>, before index: Int, from limit: Int
  ) -> Int {
    var start = index
    while start > limit {
      start &-= 1
      if unsafe source[start] & 0xC0 != 0x80 { return start }
    }
    return index
  }

  @unsafe
  private mutating func copy(_ source: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    guard start < end else { return }
    unsafe output.append(
      contentsOf: UnsafeBufferPointer(start: source + start, count: end &- start))
  }

  /// A letter that marks are added to.
  private struct Letter {
    var code: UInt8
    var tone: UInt8
    let isUppercase: Bool
    var reasons: RepairReasons = .composed
  }

  /// Writes the letter at `base` with the marks behind it; tells where they end.
  @unsafe
  private mutating func cluster(
    _ source: UnsafePointer<UInt8>, base: Int, marks: Int, count: Int
  ) -> Int {
    guard base < marks else { return unsafe strays(source, base: base, marks: marks, count: count) }
    guard var letter = unsafe Self.letter(source, at: base, end: marks) else {
      return unsafe strays(source, base: base, marks: marks, count: count)
    }
    var index = marks
    let start = output.count
    var isWhole = true
    while unsafe Self.isMark(source, index, count) {
      let value = unsafe UInt32(source[index] & 0x1F) &<< 6 | UInt32(source[index &+ 1] & 0x3F)
      if !add(value, to: &letter) {
        isWhole = false
        break
      }
      index &+= 2
    }
    if isWhole,
      let scalar = ComposedLetters.shared.scalar(
        letter.code, Tone(rawValue: letter.tone) ?? .ngang, isUppercase: letter.isUppercase)
    {
      unsafe UTF8Bytes(scalar).withBytes { unsafe output.append(contentsOf: $0) }
      record(base..<index, start..<output.count, letter.reasons)
      return index
    }
    // Some mark has no place in a Vietnamese letter: all stay, but those that stand twice.
    leavesOthers = true
    return unsafe keep(source, base: base, marks: marks, count: count)
  }

  /// Puts a mark where it belongs on a letter; false for one that belongs on none.
  private func add(_ value: UInt32, to letter: inout Letter) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    let entry = VietnameseLetters.entry(scalar)
    let mark = entry.diacritics
    guard entry.kind == .mark, mark.rawValue != 0 else { return false }
    if mark.shape == .stroke, letter.code == LetterCode.of(UInt8(ascii: "d"), .stroke) {
      letter.reasons.insert(.doubledMark)
    } else if mark.shape == .stroke {
      guard letter.code == LetterCode.of(UInt8(ascii: "d"), .plain) else { return false }
      letter.code = LetterCode.of(UInt8(ascii: "d"), .stroke)
    } else if mark.shape != .plain {
      let bit = LetterCode.bit(mark.shape)
      if letter.code & 7 == bit {
        letter.reasons.insert(.doubledMark)
        return true
      }
      guard letter.code & 7 == 0, LetterCode.isVowel(letter.code) else { return false }
      // Behind a tone above, NFC would leave this shape apart.
      if letter.tone != 0, letter.tone != Tone.nang.rawValue, mark.shape != .horn {
        letter.reasons.insert(.markOrder)
      }
      letter.code |= bit
    } else if letter.tone == 0 {
      letter.tone = mark.tone.rawValue
    } else {
      guard letter.tone == mark.tone.rawValue || LetterCode.isVowel(letter.code) else {
        return false
      }
      letter.reasons.insert(.doubledMark)
    }
    return true
  }

  /// Keeps a letter and its marks as they are, but for Vietnamese marks that stand there twice.
  @unsafe
  private mutating func keep(
    _ source: UnsafePointer<UInt8>, base: Int, marks: Int, count: Int
  ) -> Int {
    unsafe copy(source, from: base, to: marks)
    var index = marks
    // The marks seen, by their diacritics: U+0341 is the acute too, and NFC makes it so later.
    var seen: UInt64 = 0
    while unsafe Self.isMark(source, index, count) {
      let value = unsafe UInt32(source[index] & 0x1F) &<< 6 | UInt32(source[index &+ 1] & 0x3F)
      let start = output.count
      let diacritics = Self.diacritics(value)
      let bit: UInt64 = diacritics == 0 ? 0 : 1 &<< UInt64(diacritics)
      if seen & bit != 0 {
        // Of U+0344 the diaeresis stays.
        if value == 0x344 { output += [0xCC, 0x88] }
        record(index..<index &+ 2, start..<output.count, .doubledMark)
      } else {
        unsafe copy(source, from: index, to: index &+ 2)
      }
      seen |= bit
      index &+= 2
    }
    return index
  }

  /// The diacritics that a mark stands for, as bits; 0 for a mark that is not Vietnamese.
  private static func diacritics(_ value: UInt32) -> UInt8 {
    // Diaeresis and acute in one.
    let value = value == 0x344 ? 0x301 : value
    return Unicode.Scalar(value).map { VietnameseLetters.entry($0).diacritics.rawValue } ?? 0
  }

  /// Marks with no letter before them: those of Vietnamese are taken out behind white space.
  @unsafe
  private mutating func strays(
    _ source: UnsafePointer<UInt8>, base: Int, marks: Int, count: Int
  ) -> Int {
    let isBare = unsafe base == marks || source[base] <= 0x20
    guard isBare else {
      leavesOthers = true
      return unsafe keep(source, base: base, marks: marks, count: count)
    }
    unsafe copy(source, from: base, to: marks)
    var index = marks
    while unsafe Self.isMark(source, index, count) {
      let value = unsafe UInt32(source[index] & 0x1F) &<< 6 | UInt32(source[index &+ 1] & 0x3F)
      if Self.diacritics(value) != 0 {
        let start = output.count
        if value == 0x344 { output += [0xCC, 0x88] }
        record(index..<index &+ 2, start..<output.count, .strayMark)
      } else {
        leavesOthers = true
        unsafe copy(source, from: index, to: index &+ 2)
      }
      index &+= 2
    }
    return index
  }

  private mutating func record(
    _ source: Range<Int>, _ result: Range<Int>, _ reasons: RepairReasons
  ) {
    if recordsEdits {
      edits.append(EditList.Edit(source: source, result: result, reasons: reasons))
    }
  }

  /// The letter between two offsets, if it is one of the table.
  @unsafe
  private static func letter(
    _ source: UnsafePointer<UInt8>, at start: Int, end: Int
  ) -> Letter? {
    let rows = unsafe LetterSteps.shared.rows
    var row = unsafe rows[0]
    var step: UInt32 = 0
    for index in start..<end {
      let byte = unsafe Int(source[index])
      step = unsafe row[byte]
      unsafe row = rows[byte]
    }
    let code = UInt8(truncatingIfNeeded: step & LetterSteps.codeMask)
    guard step & (LetterSteps.special | LetterSteps.digit) == 0, step & LetterSteps.letter != 0,
      code != LetterCode.other
    else { return nil }
    return Letter(
      code: code,
      tone: UInt8(truncatingIfNeeded: step &>> LetterSteps.rankShift & LetterSteps.rankMask),
      isUppercase: step & LetterSteps.upper != 0)
  }
}

/// What canonical composition makes of a Vietnamese letter and a mark, as a table of states.
///
/// A state is a letter as far as marks go: its code and tone, in either case. The marks of
/// Vietnamese lead from state to state as UAX #15 composes them: a dot below or a horn goes before
/// a mark above, and what would stay apart leads nowhere.
@safe
struct MarkTables: @unchecked Sendable {
  // Sendable notes: the memory is written in `init` only, and never freed.

  static let shared = MarkTables()

  private static let nowhere: UInt16 = 0
  /// The columns of a state: eight marks, one for any other mark, one for no mark.
  private static let width = 16
  private static let noMark = 9
  /// The marks, by their column.
  private static let trails: [UInt8] = [0x80, 0x81, 0x82, 0x83, 0x86, 0x89, 0x9B, 0xA3]

  /// The state of each ASCII letter; zero for another byte.
  private let plain: UnsafePointer<UInt16>
  /// The column of each trailing byte of U+0300 to U+033F; 8 for a mark that is not ours.
  private let columns: UnsafePointer<UInt8>
  /// The next state, by state and column.
  private let next: UnsafePointer<UInt16>
  /// The letter's UTF-8, its length in the top byte, by state.
  private let letters: UnsafePointer<UInt32>
  /// The states of the letters that are precomposed.
  private let states: [UInt32: UInt16]

  private init() {
    var keys: [(code: UInt8, tone: Tone, isUppercase: Bool)] = [(0, .ngang, false)]
    var states: [UInt32: UInt16] = [:]
    var letters: [UInt32] = [0]
    var numbers: [UInt32: UInt16] = [:]
    ComposedLetters.shared.forEach { scalar, code, tone, isUppercase in
      guard code & 7 != 7 else { return }
      let number = UInt16(keys.count)
      keys.append((code, tone, isUppercase))
      let utf8 = Array(String(Character(scalar)).utf8)
      var packed = UInt32(utf8.count) &<< 24
      for (place, byte) in utf8.enumerated() { packed |= UInt32(byte) &<< UInt32(place * 8) }
      letters.append(packed)
      states[scalar.value] = number
      numbers[Self.key(code, tone, isUppercase)] = number
    }
    var next = [UInt16](repeating: Self.nowhere, count: keys.count * Self.width)
    for (state, letter) in keys.enumerated().dropFirst() {
      next[state * Self.width + Self.noMark] = UInt16(state)
      for (column, trail) in Self.trails.enumerated() {
        guard let (code, tone) = Self.adding(trail, to: letter.code, letter.tone),
          let number = numbers[Self.key(code, tone, letter.isUppercase)]
        else { continue }
        next[state * Self.width + column] = number
      }
    }
    var plain = [UInt16](repeating: Self.nowhere, count: 128)
    for byte in UInt8(0)..<128 { plain[Int(byte)] = states[UInt32(byte)] ?? Self.nowhere }
    var columns = [UInt8](repeating: 8, count: 256)
    for (column, trail) in Self.trails.enumerated() { columns[Int(trail)] = UInt8(column) }
    unsafe self.plain = LetterSteps.immortal(plain)
    unsafe self.columns = LetterSteps.immortal(columns)
    unsafe self.next = LetterSteps.immortal(next)
    unsafe self.letters = LetterSteps.immortal(letters)
    self.states = states
  }

  private static func key(_ code: UInt8, _ tone: Tone, _ isUppercase: Bool) -> UInt32 {
    UInt32(code) | UInt32(tone.rawValue) &<< 8 | (isUppercase ? 1 &<< 16 : 0)
  }

  /// The letter with a mark, by the last byte of the mark; nil where the two stay apart.
  private static func adding(
    _ trail: UInt8, to code: UInt8, _ tone: Tone
  ) -> (UInt8, Tone)? {
    let isPlain = code & 7 == 0
    switch trail {
    case 0x80: return tone == .ngang ? (code, .huyen) : nil
    case 0x81: return tone == .ngang ? (code, .sac) : nil
    case 0x83: return tone == .ngang ? (code, .nga) : nil
    case 0x89: return tone == .ngang ? (code, .hoi) : nil
    case 0xA3: return tone == .ngang ? (code, .nang) : nil
    // Behind a dot below a shape composes, behind a tone above it stays apart.
    case 0x82:
      return isPlain && (tone == .ngang || tone == .nang)
        ? (code | LetterCode.bit(.circumflex), tone) : nil
    case 0x86:
      return isPlain && (tone == .ngang || tone == .nang)
        ? (code | LetterCode.bit(.breve), tone) : nil
    case 0x9B: return isPlain ? (code | LetterCode.bit(.horn), tone) : nil
    default: return nil
    }
  }

  /// Composes the marks at `index` with the letter just written.
  ///
  /// - Returns: False where they are not of the table.
  @unsafe
  @inline(__always)
  func compose(
    _ source: UnsafePointer<UInt8>, _ index: inout Int, _ count: Int,
    _ target: UnsafeMutablePointer<UInt8>, _ written: inout Int
  ) -> Bool {
    guard written > 0 else { return false }
    var start = written &- 1
    var state: UInt16
    let last = unsafe target[start]
    if last < 0x80 {
      unsafe state = plain[Int(last)]
    } else {
      while start > 0, unsafe target[start] & 0xC0 == 0x80 { start &-= 1 }
      let (scalar, _) = unsafe decodeScalar(UnsafePointer(target), at: start, end: written)
      state = scalar.flatMap { states[$0.value] } ?? Self.nowhere
    }
    var isMarked = true
    while isMarked {
      let column = unsafe Int(columns[Int(source[index &+ 1])])
      unsafe state = next[Int(state) &* Self.width &+ column]
      index &+= 2
      // Whether a letter has one mark or two cannot be predicted: a mark that is not there is a
      // column of its own.
      guard index &+ 3 < count else {
        // Near the end there is no room to look ahead.
        isMarked = index &+ 1 < count ? unsafe source[index] == 0xCC : false
        continue
      }
      let isMark = unsafe source[index] == 0xCC
      let other = unsafe isMark ? Int(columns[Int(source[index &+ 1])]) : Self.noMark
      unsafe state = next[Int(state) &* Self.width &+ other]
      index &+= isMark ? 2 : 0
      unsafe isMarked = source[index] == 0xCC
    }
    // U+0340 and the marks behind it have another lead.
    if index < count, unsafe source[index] == 0xCD { return false }
    guard state != Self.nowhere else { return false }
    let letter = unsafe letters[Int(state)]
    unsafe UnsafeMutableRawPointer(target).storeBytes(
      of: letter.littleEndian, toByteOffset: start, as: UInt32.self)
    written = start &+ Int(letter &>> 24)
    return true
  }
}

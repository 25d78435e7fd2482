/// A letter by its parts: the code of base and shape, the tone, the case.
struct LetterIdentity: Sendable, Hashable {
  var code: UInt8
  var tone: Tone
  var isUppercase: Bool

  /// The letter in one scalar, if Unicode has it.
  var scalar: Unicode.Scalar? {
    ComposedLetters.shared.scalar(code, tone, isUppercase: isUppercase)
  }

  /// Where the letter stands in a table of all letters.
  var index: Int { Int(code) &* 16 &+ Int(tone.rawValue) &* 2 &+ (isUppercase ? 1 : 0) }

  /// How long a table of all letters is.
  static let indexCount = 256 * 16

  func cased(isUppercase: Bool) -> LetterIdentity {
    LetterIdentity(code: code, tone: tone, isUppercase: isUppercase)
  }

  /// The letter with a mark added; nil if a slot is full or there is no such letter.
  func adding(shape: UInt8, tone mark: Tone) -> LetterIdentity? {
    var result = self
    if shape != 0 {
      guard code & 7 == 0 else { return nil }
      result.code |= shape
    }
    if mark != .ngang {
      guard tone == .ngang else { return nil }
      result.tone = mark
    }
    return result.scalar == nil ? nil : result
  }

  /// đ of a plain d that a stroke (U+0335) follows; nil for another letter.
  var stroked: LetterIdentity? {
    guard code == LetterCode.of(UInt8(ascii: "d"), .plain) else { return nil }
    return LetterIdentity(
      code: LetterCode.of(UInt8(ascii: "d"), .stroke), tone: .ngang, isUppercase: isUppercase)
  }

  /// The letter a scalar is: an ASCII letter or one of the 134 Vietnamese ones, in NFC.
  static func of(_ scalar: Unicode.Scalar) -> LetterIdentity? {
    guard let place = place(scalar.value) else { return nil }
    let packed = table[place]
    guard packed != 0, let tone = Tone(rawValue: UInt8(truncatingIfNeeded: packed &>> 8 & 7))
    else { return nil }
    return LetterIdentity(
      code: UInt8(truncatingIfNeeded: packed), tone: tone, isUppercase: packed &>> 11 != 0)
  }

  /// The shape and tone a combining mark stands for.
  static func mark(_ scalar: Unicode.Scalar) -> (shape: UInt8, tone: Tone)? {
    guard scalar.value &- 0x300 < 0x70 else { return nil }
    for (mark, diacritics) in VietnameseLetters.marks
    where mark == scalar && diacritics.shape != .stroke {
      return (LetterCode.bit(diacritics.shape), diacritics.tone)
    }
    return nil
  }

  private static func place(_ value: UInt32) -> Int? {
    if value < 0x200 { return Int(value) }
    if value &- 0x1E00 < 0x100 { return Int(value &- 0x1E00) &+ 0x200 }
    return nil
  }

  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x300)
    ComposedLetters.shared.forEach { scalar, code, tone, isUppercase in
      guard let place = place(scalar.value) else { return }
      table[place] = UInt16(code) | UInt16(tone.rawValue) &<< 8 | (isUppercase ? 1 &<< 11 : 0)
    }
    return table
  }()
}

/// Letters and digits that stand for Latin letters and ASCII digits, with their case.
///
/// What phones' "fonts" make (mathematical, full-width, circled and squared letters, small
/// capitals) always stands for the letter; a letter of another script only in a word that is Latin
/// with it.
enum LatinLookalike {
  /// What a scalar stands for.
  enum Reading {
    /// The letter or digit, wherever it stands.
    case styled(Unicode.Scalar)
    /// đ or Đ, where a word may have one.
    case stroked(Unicode.Scalar)
    /// The letter, in a word with Latin letters.
    case foreign(Unicode.Scalar)
  }

  /// Reads a scalar; nil for one that stands for itself.
  static func read(_ scalar: Unicode.Scalar) -> Reading? {
    let value = scalar.value
    switch value {
    case 0xD0, 0x189: return .stroked("Đ")
    case 0xF0, 0x256: return .stroked("đ")
    case 0xFF01...0xFF5E: return Unicode.Scalar(value &- 0xFEE0).map { .styled($0) }
    case 0x1D400...0x1D6A3: return letter((value &- 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF:
      return Unicode.Scalar(0x30 &+ (value &- 0x1D7CE) % 10).map { .styled($0) }
    case 0x24B6...0x24E9: return letter(value &- 0x24B6)
    case 0x1F130...0x1F149: return letter(value &- 0x1F130)
    case 0x1F150...0x1F169: return letter(value &- 0x1F150)
    case 0x1F170...0x1F189: return squared(value)
    case 0x400...0x52F:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      let latin = StyledLetters.latinLookalike(lower)
      guard latin != 0 else { return nil }
      let isUpper = lower != scalar
      return .foreign(Unicode.Scalar(isUpper ? latin &- 0x20 : latin))
    default:
      guard isSmallCapital(value) || isLetterlike(value) else { return nil }
      let latin = UInt8(truncatingIfNeeded: StyledLetters.ascii(scalar))
      guard latin != 0 else { return nil }
      let isUpper = isLetterlike(value) && scalar.properties.isUppercase
      return .styled(Unicode.Scalar(isUpper ? latin &- 0x20 : latin))
    }
  }

  /// 0–25 are the capitals, 26–51 the small letters.
  private static func letter(_ index: UInt32) -> Reading? {
    Unicode.Scalar(index < 26 ? 0x41 &+ index : 0x61 &+ index &- 26).map { .styled($0) }
  }

  /// 🅰 🅱 🅾 🅿 are signs of their own: blood groups and a car park; they are letters where the
  /// word has others.
  private static func squared(_ value: UInt32) -> Reading? {
    guard let letter = Unicode.Scalar(0x41 &+ value &- 0x1F170) else { return nil }
    switch value {
    case 0x1F170, 0x1F171, 0x1F17E, 0x1F17F: return .foreign(letter)
    default: return .styled(letter)
    }
  }

  private static func isSmallCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0x262, 0x26A, 0x274, 0x280, 0x28F, 0x299, 0x29C, 0x29F, 0x1D00...0x1D22, 0xA730...0xA731:
      true
    default: false
    }
  }

  /// Letters of the mathematical alphabets that Unicode had before: ℎ ℬ ℰ.
  private static func isLetterlike(_ value: UInt32) -> Bool {
    switch value {
    case 0x2102, 0x210A...0x2113, 0x2115, 0x2119...0x211D, 0x2124, 0x2128, 0x212C...0x2134: true
    default: false
    }
  }
}

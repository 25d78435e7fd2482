/// Characters that cannot be seen, and where they do something.
enum InvisibleCharacter {
  /// Zero-width spaces and joiners, soft hyphens, byte order marks.
  case format
  /// Joins emoji, or the letters of scripts that join.
  case joiner
  /// Chooses how the character before it is drawn.
  case selector
  /// Spells the flag of a region behind a black flag.
  case tag
  /// Sets the direction of writing.
  case direction

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAD, 0x34F, 0x200B, 0x200C, 0x2060, 0xFEFF, 0x180E: self = .format
    case 0x200D: self = .joiner
    case 0xFE00...0xFE0F: self = .selector
    case 0xE0001, 0xE0020...0xE007F: self = .tag
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C: self = .direction
    default: return nil
    }
  }

  /// Whether it does nothing between the scalar before it that stays and the next that can be seen.
  func isIdle(
    after previous: Unicode.Scalar?, before next: Unicode.Scalar?, inTextWithRightToLeft: Bool
  ) -> Bool {
    switch self {
    case .direction: !inTextWithRightToLeft
    case .tag: !(previous.map { $0.value == 0x1F3F4 || InvisibleCharacter($0) == .tag } ?? false)
    case .selector: previous.map { Self.isLatin($0) || $0.value <= 0x20 } ?? true
    case .joiner:
      !(previous.map(Self.mayJoin) ?? false) && !(next.map(Self.isOtherLetter) ?? false)
    case .format:
      !(previous.map(Self.isOtherLetter) ?? false) && !(next.map(Self.isOtherLetter) ?? false)
    }
  }

  private static func mayJoin(_ scalar: Unicode.Scalar) -> Bool {
    isOtherLetter(scalar) || scalar.value == 0xFE0F || ScalarFold.isEmoji(scalar)
  }

  /// A letter or mark of the Latin script or one that stands for it.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return scalar.properties.isAlphabetic }
    return value < 0x370 || 0x1E00..<0x1F00 ~= value
  }

  /// A letter or mark of a script in which joiners and breaks matter.
  private static func isOtherLetter(_ scalar: Unicode.Scalar) -> Bool {
    // Below lie Latin, Greek and Cyrillic, and among the letterlike symbols what NFC makes of them.
    guard scalar.value >= 0x530, !(0x1E00..<0x2150 ~= scalar.value) else { return false }
    if LatinLookalike.read(scalar) != nil { return false }
    switch scalar.properties.generalCategory {
    case .otherLetter, .modifierLetter, .spacingMark, .nonspacingMark, .lowercaseLetter,
      .uppercaseLetter:
      return true
    default: return false
    }
  }
}

/// What one scalar becomes in a search key, apart from its neighbours.
enum ScalarFold {
  /// A mark on the letter before, or nothing.
  case mark(Diacritics)
  /// A letter with its diacritics as one ASCII byte.
  case letter(UInt8, Diacritics)
  /// The given number of bytes, written to the buffer.
  case bytes(Int)
  /// A Cyrillic letter, written to the buffer with the given length, that looks like a Latin one.
  case lookalike(Int, latin: UInt8)

  /// Whether the key begins with a Latin letter.
  @unsafe
  func isLatin(in key: UnsafeMutablePointer<UInt8>) -> Bool {
    switch self {
    case .letter(let byte, _): byte &- 0x61 < 26
    case .bytes(let count): unsafe count > 0 && key[0] &- 0x61 < 26
    case .mark, .lookalike: false
    }
  }

  /// Folds a scalar; `key` has room for ``SearchFoldICU/capacity`` bytes.
  @unsafe
  init(_ scalar: Unicode.Scalar, into key: UnsafeMutablePointer<UInt8>) {
    let entry = VietnameseLetters.entry(scalar)
    switch entry.kind {
    case .letter: self = .letter(entry.key, entry.diacritics)
    case .mark: self = .mark(entry.diacritics)
    case .general: unsafe self.init(general: scalar, into: key)
    }
  }

  @unsafe
  init(general scalar: Unicode.Scalar, into key: UnsafeMutablePointer<UInt8>) {
    let value = scalar.value
    // The bulk of what is left folds to itself or, as the selectors and joiners of emoji, vanishes.
    if value == 0xFE0F || value == 0x200D {
      self = .mark(.none)
      return
    }
    if ScalarFold.isInert(value) {
      unsafe self = .bytes(UTF8Bytes(scalar).write(to: key))
      return
    }
    // Mathematical letters, which phones' "fonts" are made of.
    if 0x1D400...0x1D7FF ~= value, let count = unsafe ScalarFold.writeStyled(scalar, to: key) {
      self = .bytes(count)
      return
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .mark(.none)
      return
    }
    let category = properties.generalCategory
    if category == .enclosingMark {
      self = .mark(.none)
    } else if properties.isWhitespace {
      unsafe key[0] = 0x20
      self = .bytes(1)
    } else if category == .decimalNumber, let value = properties.numericValue,
      let digit = UInt8(exactly: value), digit < 10
    {
      unsafe key[0] = 0x30 &+ digit
      self = .bytes(1)
    } else {
      unsafe self.init(letter: scalar, into: key)
    }
  }

  /// Folds a scalar by style, else by ICU, else by style again: Ʀ is a capital of the small capital.
  @unsafe
  private init(letter scalar: Unicode.Scalar, into key: UnsafeMutablePointer<UInt8>) {
    if let count = unsafe ScalarFold.writeStyled(scalar, to: key) {
      self = .bytes(count)
      return
    }
    let count = unsafe SearchFoldICU.fold(scalar, into: key)
    if count == 0 {
      self = .mark(.none)
      return
    }
    self = .bytes(count)
    let first = unsafe decodeScalar(UnsafePointer(key), at: 0, end: count)
    guard first.length == count, let folded = first.scalar
    else { return }
    let latin = StyledLetters.latinLookalike(folded)
    if latin != 0 {
      self = .lookalike(count, latin: latin)
    } else if let count = unsafe ScalarFold.writeStyled(folded, to: key) {
      self = .bytes(count)
    }
  }

  /// Writes the ASCII of a styled letter and returns its length, nil if it is none.
  @unsafe
  private static func writeStyled(
    _ scalar: Unicode.Scalar, to key: UnsafeMutablePointer<UInt8>
  ) -> Int? {
    let styled = StyledLetters.ascii(scalar)
    guard styled != 0 else { return nil }
    unsafe key[0] = UInt8(truncatingIfNeeded: styled)
    unsafe key[1] = UInt8(truncatingIfNeeded: styled &>> 8)
    return styled > 0xFF ? 2 : 1
  }

  /// Whether a scalar is an emoji or a pictograph that makes one with others.
  static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    return (0x1F300...0x1FAFF).contains(scalar.value) || scalar.properties.isEmoji
  }

  /// Whether a scalar lies in a block without marks, case, styled letters or ignorables.
  static func isInert(_ value: UInt32) -> Bool {
    switch value {
    case 0x2010...0x2027, 0x20A0...0x20CF, 0x2600...0x2775, 0x4E00...0x9FFF,
      0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}

/// One letter in one byte, in the order of the Vietnamese alphabet.
///
/// A code is `0x20 + 8 × place + shape`, the place being that of the base letter among
/// a b c d đ e f … z and the shape a set of bits: breve 1, circumflex 2, horn 4. So a < ă < â < b,
/// o < ô < ơ < p, and a combining mark makes its letter by setting a bit, in whatever order the
/// marks come. Shapes Vietnamese does not have (ĕ, ŏ, ŭ, and ê̆ of the Central Highlands) get codes
/// of their own and so can be neither lost nor taken for a Vietnamese letter.
enum LetterCode {
  /// The code of a letter that is none of the Latin ones.
  static let other: UInt8 = 0xFF

  /// The code of ƀ, which no marks make of b: behind b, and before c.
  static let strokedB: UInt8 = of(UInt8(ascii: "b"), .plain) | 7

  /// The code of the plain letter a; smaller values are no letters.
  static let first: UInt8 = 0x20

  /// The bit of a shape; a stroke is another base letter and has none.
  static func bit(_ shape: LetterShape) -> UInt8 {
    switch shape {
    case .plain, .stroke: 0
    case .breve: 1
    case .circumflex: 2
    case .horn: 4
    }
  }

  /// The code of a lower-case ASCII letter with a shape.
  static func of(_ letter: UInt8, _ shape: LetterShape) -> UInt8 {
    var place = letter &- UInt8(ascii: "a")
    if place > 3 || shape == .stroke { place &+= 1 }
    return first &+ place &* 8 &+ bit(shape)
  }

  /// Whether the code is one of a ă â e ê i o ô ơ u ư y, or of these in another shape.
  static func isVowel(_ code: UInt8) -> Bool {
    switch code & 0xF8 {
    case of(UInt8(ascii: "a"), .plain), of(UInt8(ascii: "e"), .plain),
      of(UInt8(ascii: "i"), .plain), of(UInt8(ascii: "o"), .plain),
      of(UInt8(ascii: "u"), .plain), of(UInt8(ascii: "y"), .plain):
      true
    default: false
    }
  }

  /// The codes of lower-case Vietnamese letters without tones, such as the raw values of parts.
  static func codes(_ letters: String) -> [UInt8] {
    letters.unicodeScalars.map { scalar in
      let entry = VietnameseLetters.entry(scalar)
      return of(entry.key, entry.diacritics.shape)
    }
  }
}

/// The precomposed scalar of every letter code in every tone and both cases.
struct ComposedLetters {
  /// Indexed by code, tone and case; zero where Unicode has no such letter.
  private let scalars: [UInt16]

  static let shared = ComposedLetters()

  private init() {
    var scalars = [UInt16](repeating: 0, count: 256 * 16)
    func set(_ code: UInt8, _ tone: Tone, _ scalar: Unicode.Scalar) {
      let upper = scalar.properties.isUppercase
      let index = Self.index(code, tone, isUppercase: upper)
      // The first row of a letter is its own, the later ones are lookalikes (ð for đ).
      if scalars[index] == 0 { scalars[index] = UInt16(truncatingIfNeeded: scalar.value) }
    }
    for lower in UInt8(ascii: "a")...UInt8(ascii: "z") {
      set(LetterCode.of(lower, .plain), .ngang, Unicode.Scalar(lower))
      set(LetterCode.of(lower, .plain), .ngang, Unicode.Scalar(lower &- 0x20))
    }
    for row in VietnameseLetters.letters {
      for (scalar, tone) in zip(row.tones.unicodeScalars, Tone.allCases) {
        set(LetterCode.of(row.key, row.shape), tone, scalar)
      }
    }
    self.scalars = scalars
  }

  private static func index(_ code: UInt8, _ tone: Tone, isUppercase: Bool) -> Int {
    Int(code) &* 16 &+ Int(tone.rawValue) &* 2 &+ (isUppercase ? 1 : 0)
  }

  /// The letter, if Unicode has it in one scalar.
  func scalar(_ code: UInt8, _ tone: Tone, isUppercase: Bool) -> Unicode.Scalar? {
    let value = scalars[Self.index(code, tone, isUppercase: isUppercase)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Calls `body` with every letter there is.
  func forEach(
    _ body: (_ scalar: Unicode.Scalar, _ code: UInt8, _ tone: Tone, _ upper: Bool) -> Void
  ) {
    for code in LetterCode.first...LetterCode.other {
      for tone in Tone.allCases {
        for upper in [false, true] {
          if let scalar = scalar(code, tone, isUppercase: upper) { body(scalar, code, tone, upper) }
        }
      }
    }
  }
}

/// The six tones (thanh) of Vietnamese, in dictionary order.
///
/// The order is that of the dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
public enum Tone: UInt8, Sendable, Hashable, CaseIterable {
  /// No tone mark: a.
  case ngang = 0
  /// Grave: à.
  case huyen
  /// Hook above: ả.
  case hoi
  /// Tilde: ã.
  case nga
  /// Acute: á.
  case sac
  /// Dot below: ạ.
  case nang
}

/// The sign that makes another letter of a base letter: ă, â, ơ, đ, and ƀ of the Central Highlands.
public enum LetterShape: UInt8, Sendable, Hashable, CaseIterable {
  /// The plain letter: a, e, o, u, d.
  case plain = 0
  /// Breve (trăng): ă.
  case breve
  /// Circumflex (mũ): â, ê, ô.
  case circumflex
  /// Horn (móc): ơ, ư.
  case horn
  /// Stroke (gạch): đ, ƀ.
  case stroke
}

/// The diacritics of one Vietnamese letter: its shape (mũ, móc, trăng, gạch) and its tone (thanh).
public struct Diacritics: Sendable, Hashable, RawRepresentable, BitwiseCopyable {
  /// Bits 0–2 the tone, bits 3–5 the shape; bits 6 and 7 are ignored.
  public let rawValue: UInt8

  /// Creates diacritics from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Creates diacritics from a tone and a shape.
  public init(tone: Tone, shape: LetterShape) {
    rawValue = tone.rawValue | shape.rawValue &<< 3
  }

  /// No diacritics: the plain letter in the level tone.
  public static let none = Diacritics(rawValue: 0)

  /// The tone; level (ngang) where the bits name none.
  public var tone: Tone { Tone(rawValue: rawValue & 7) ?? .ngang }

  /// The shape; plain where the bits name none.
  public var shape: LetterShape { LetterShape(rawValue: rawValue &>> 3 & 7) ?? .plain }

  /// These diacritics with those of a mark that follows, on the letter `key`.
  ///
  /// A slot that is full keeps what it has, and a stroke makes a letter of d only: U+0335 on other
  /// letters is struck-out text.
  func adding(_ mark: Diacritics, on key: UInt8) -> Diacritics {
    guard key &- UInt8(ascii: "a") < 26 else { return self }
    var bits = rawValue
    if bits & 7 == 0 { bits |= mark.rawValue & 7 }
    if bits &>> 3 == 0, mark.shape != .stroke || key == UInt8(ascii: "d") {
      bits |= mark.rawValue & 0b111_000
    }
    return Diacritics(rawValue: bits)
  }
}

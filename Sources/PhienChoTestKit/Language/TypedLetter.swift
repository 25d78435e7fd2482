import VietnameseText

/// A Vietnamese letter taken apart the way a keyboard sees it: base letter, shape and tone.
///
/// A reader asks what a letter folds to; a typist asks what keys make it, and in which order the
/// marks come out. This table answers the typist.
struct TypedLetter: Sendable, Hashable {
  /// The base letter, ASCII, in the letter's own case.
  let base: UInt8
  /// The mark that makes it another letter.
  let shape: LetterShape
  /// The tone mark.
  let tone: Tone
  /// The same letter in upper case.
  let upper: UInt32

  /// The combining marks in canonical order: a dot below (class 220) goes before a circumflex or
  /// breve (230) and after a horn (216).
  var marks: (UInt32?, UInt32?) {
    if tone == .nang, shape != .horn { return (tone.combiningMark, shape.combiningMark) }
    return (shape.combiningMark, tone.combiningMark)
  }

  /// The letter a scalar is; `nil` for anything else, ASCII letters included.
  static func of(_ scalar: UInt32) -> TypedLetter? {
    guard scalar >= 0xC0, scalar < 0x1F00 else { return nil }
    let letters = table
    return letters[scalar]
  }

  private static let table: [UInt32: TypedLetter] = {
    // Each row: the base letter, its shape, and the six tones in the order of `Tone`.
    let rows: [(UInt8, LetterShape, String, String)] = [
      (UInt8(ascii: "a"), .plain, "aàảãáạ", "AÀẢÃÁẠ"),
      (UInt8(ascii: "a"), .breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"),
      (UInt8(ascii: "a"), .circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
      (UInt8(ascii: "e"), .plain, "eèẻẽéẹ", "EÈẺẼÉẸ"),
      (UInt8(ascii: "e"), .circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"),
      (UInt8(ascii: "i"), .plain, "iìỉĩíị", "IÌỈĨÍỊ"),
      (UInt8(ascii: "o"), .plain, "oòỏõóọ", "OÒỎÕÓỌ"),
      (UInt8(ascii: "o"), .circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"),
      (UInt8(ascii: "o"), .horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
      (UInt8(ascii: "u"), .plain, "uùủũúụ", "UÙỦŨÚỤ"),
      (UInt8(ascii: "u"), .horn, "ưừửữứự", "ƯỪỬỮỨỰ"),
      (UInt8(ascii: "y"), .plain, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
      (UInt8(ascii: "d"), .stroke, "đ", "Đ"),
    ]
    var table: [UInt32: TypedLetter] = [:]
    for (base, shape, lower, upper) in rows {
      let cases = zip(lower.unicodeScalars, upper.unicodeScalars)
      for ((small, capital), tone) in zip(cases, Tone.allCases) {
        guard small.value >= 0xC0 else { continue }
        table[small.value] = TypedLetter(base: base, shape: shape, tone: tone, upper: capital.value)
        table[capital.value] = TypedLetter(
          base: base - 0x20, shape: shape, tone: tone, upper: capital.value)
      }
    }
    return table
  }()
}

extension Tone {
  /// The combining mark; `nil` for the level tone, which has none.
  fileprivate var combiningMark: UInt32? {
    switch self {
    case .ngang: nil
    case .huyen: 0x0300
    case .hoi: 0x0309
    case .nga: 0x0303
    case .sac: 0x0301
    case .nang: 0x0323
    }
  }

  /// The Telex key, typed at the end of the syllable.
  var telexKey: UInt8? {
    switch self {
    case .ngang: nil
    case .huyen: UInt8(ascii: "f")
    case .hoi: UInt8(ascii: "r")
    case .nga: UInt8(ascii: "x")
    case .sac: UInt8(ascii: "s")
    case .nang: UInt8(ascii: "j")
    }
  }
}

extension LetterShape {
  /// The combining mark; `nil` for the plain letter and for the bar of đ, which has none.
  fileprivate var combiningMark: UInt32? {
    switch self {
    case .plain, .stroke: nil
    case .breve: 0x0306
    case .circumflex: 0x0302
    case .horn: 0x031B
    }
  }

  /// The Telex key after the base letter.
  func telexKey(after base: UInt8) -> UInt8? {
    switch self {
    case .plain: nil
    case .circumflex, .stroke: base
    case .breve, .horn: UInt8(ascii: "w")
    }
  }
}

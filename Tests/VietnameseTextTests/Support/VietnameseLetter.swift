import Testing
import VietnameseText

/// One of the 134 Vietnamese letters with a diacritic, built from its parts.
struct VietnameseLetter: CustomTestStringConvertible {
  let base: Unicode.Scalar
  let shape: LetterShape
  let tone: Tone

  var key: UInt8 { UInt8(ascii: base) | 0x20 }
  var diacritics: Diacritics { Diacritics(tone: tone, shape: shape) }
  var testDescription: String { "\(base) \(shape) \(tone)" }

  static let all: [VietnameseLetter] = {
    let rows: [(Unicode.Scalar, [LetterShape])] = [
      ("a", [.plain, .breve, .circumflex]), ("e", [.plain, .circumflex]), ("i", [.plain]),
      ("o", [.plain, .circumflex, .horn]), ("u", [.plain, .horn]), ("y", [.plain]),
    ]
    var letters: [VietnameseLetter] = []
    for (lower, shapes) in rows {
      for base in [lower, lower.properties.uppercaseMapping.unicodeScalars.first ?? lower] {
        for shape in shapes {
          for tone in Tone.allCases where shape != .plain || tone != .ngang {
            letters.append(VietnameseLetter(base: base, shape: shape, tone: tone))
          }
        }
      }
    }
    for base: Unicode.Scalar in ["d", "D"] {
      letters.append(VietnameseLetter(base: base, shape: .stroke, tone: .ngang))
    }
    return letters
  }()

  /// Every order of the letter's marks behind its base letter.
  var decomposed: [String] {
    let marks = [VietnameseLetter.mark(shape), VietnameseLetter.mark(tone)].compactMap { $0 }
    return [marks, marks.reversed()].map { order in
      var text = String.UnicodeScalarView([base])
      text.append(contentsOf: order)
      return String(text)
    }
  }

  /// Every way to type the letter: composed, decomposed in each order, and half composed with the
  /// tone behind (Windows-1258) or with the shape behind (wrong, and seen).
  func spellings() throws -> [String] {
    if shape == .stroke { return [base == "d" ? "đ" : "Đ"] + decomposed }
    var spellings: [String] = decomposed
    for form in NormalizationForm.allCases {
      spellings.append(try form.normalize(decomposed[0]))
    }
    let parts = [VietnameseLetter.mark(shape), VietnameseLetter.mark(tone)].compactMap { $0 }
    for (inner, outer) in [(parts.first, parts.last), (parts.last, parts.first)]
    where parts.count == 2 {
      guard let inner, let outer else { continue }
      var text = try NormalizationForm.nfc.normalize(
        String(String.UnicodeScalarView([base, inner])))
      text.unicodeScalars.append(outer)
      spellings.append(text)
    }
    return spellings
  }

  static func mark(_ shape: LetterShape) -> Unicode.Scalar? {
    switch shape {
    case .plain: nil
    case .breve: "\u{306}"
    case .circumflex: "\u{302}"
    case .horn: "\u{31B}"
    case .stroke: "\u{335}"
    }
  }

  static func mark(_ tone: Tone) -> Unicode.Scalar? {
    switch tone {
    case .ngang: nil
    case .huyen: "\u{300}"
    case .hoi: "\u{309}"
    case .nga: "\u{303}"
    case .sac: "\u{301}"
    case .nang: "\u{323}"
    }
  }
}

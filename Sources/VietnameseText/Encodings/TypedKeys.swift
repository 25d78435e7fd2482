/// A word typed in Telex ("tieengs") or VNI ("tie61ng") with the keyboard's mode off.
struct TypedKeys {
  /// The syllable that the keys type; nil where they type none.
  let text: String?
  /// Whether no English word and no code looks so.
  let isSure: Bool
  /// Whether it is sure among words that were typed with the keyboard's mode on, and so may stand
  /// beside brands and English words.
  let isSureAmongAccents: Bool
  /// Whether digits are the marks.
  let usesDigits: Bool

  /// Reads the keys of a word of letters, accented or not, and ASCII digits; nil where none is a
  /// mark.
  init?(_ word: String) {
    guard (2...24).contains(word.utf8.count) else { return nil }
    let scalars = Array(word.unicodeScalars)
    guard scalars.count > 1, let first = scalars.first, LetterIdentity.of(first) != nil else {
      return nil
    }
    // What is not ASCII is no key.
    let keys = scalars.map { $0.isASCII ? UInt8(truncatingIfNeeded: $0.value) : 0 }
    usesDigits = keys.contains { $0 &- 0x30 < 10 }
    var letters: [LetterIdentity] = []
    var tone = Tone.ngang
    var marks = 0
    for (place, (key, scalar)) in zip(keys, scalars).enumerated() {
      let mark = usesDigits ? Self.vni(key) : Self.telex(key, after: letters, isFirst: place == 0)
      switch mark {
      case .none:
        guard var letter = LetterIdentity.of(scalar) else { return nil }
        if letter.tone != .ngang {
          guard tone == .ngang else { return nil }
          tone = letter.tone
          letter.tone = .ngang
        }
        letters.append(letter)
      case .tone(let mark):
        guard tone == .ngang else { return nil }
        tone = mark
        marks += 1
      case .shape(let shape, let on):
        guard Self.add(shape, on: on, to: &letters) else { return nil }
        marks += 1
      case .refused: return nil
      }
    }
    guard marks > 0 else { return nil }
    // The tone goes on any vowel first: a syllable that ends in a stop is none without its tone.
    if let vowel = letters.lastIndex(where: { LetterCode.isVowel($0.code) }) {
      letters[vowel].tone = tone
    }
    var spelling = String.UnicodeScalarView()
    for letter in letters {
      guard let scalar = letter.scalar else { return nil }
      spelling.append(scalar)
    }
    let placed = ToneMarks.repair(String(spelling), style: .traditional).text
    text = Syllable(placed) == nil ? nil : placed
    isSure = Self.isSure(keys, marks: marks, usesDigits: usesDigits)
    isSureAmongAccents = Self.isSureAmongAccents(keys, usesDigits: usesDigits)
  }

  private enum Mark {
    case none
    case tone(Tone)
    /// A shape on the last of some letters.
    case shape(UInt8, on: [UInt8])
    case refused
  }

  private static let breve = LetterCode.bit(.breve)
  private static let circumflex = LetterCode.bit(.circumflex)
  private static let horn = LetterCode.bit(.horn)
  /// Not a shape's bit: makes đ of d.
  private static let stroke: UInt8 = 0xFF

  private static func telex(
    _ key: UInt8, after letters: [LetterIdentity], isFirst: Bool
  ) -> Mark {
    let lower = key | 0x20
    let hasVowel = letters.contains { LetterCode.isVowel($0.code) }
    switch Unicode.Scalar(lower) {
    case "f" where hasVowel: return .tone(.huyen)
    case "r" where hasVowel: return .tone(.hoi)
    case "x" where hasVowel: return .tone(.nga)
    case "s" where hasVowel: return .tone(.sac)
    case "j" where hasVowel: return .tone(.nang)
    case "w" where hasVowel: return .shape(horn, on: [0x61, 0x6F, 0x75])
    case "d" where letters.count == 1 && letters[0].code == LetterCode.of(0x64, .plain):
      return .shape(stroke, on: [0x64])
    case "d" where !isFirst && letters.first?.code == LetterCode.of(0x64, .plain):
      return .shape(stroke, on: [0x64])
    case "a", "e", "o":
      let same = letters.contains { $0.code == LetterCode.of(lower, .plain) }
      return same ? .shape(circumflex, on: [lower]) : .none
    default: return .none
    }
  }

  private static func vni(_ key: UInt8) -> Mark {
    switch Unicode.Scalar(key) {
    case "1": return .tone(.sac)
    case "2": return .tone(.huyen)
    case "3": return .tone(.hoi)
    case "4": return .tone(.nga)
    case "5": return .tone(.nang)
    case "6": return .shape(circumflex, on: [0x61, 0x65, 0x6F])
    case "7": return .shape(horn, on: [0x6F, 0x75])
    case "8": return .shape(breve, on: [0x61])
    case "9": return .shape(stroke, on: [0x64])
    case "0": return .refused
    default: return .none
    }
  }

  /// Puts a shape on the last letter that takes it; a horn on both of "uo".
  private static func add(
    _ shape: UInt8, on bases: [UInt8], to letters: inout [LetterIdentity]
  ) -> Bool {
    for index in letters.indices.reversed() {
      let code = letters[index].code
      guard let base = bases.first(where: { code == LetterCode.of($0, .plain) }) else { continue }
      if shape == stroke {
        letters[index].code = LetterCode.of(0x64, .stroke)
      } else if shape == horn, base == 0x61 {
        letters[index].code |= breve
      } else {
        letters[index].code |= shape
        if shape == horn, base == 0x6F, index > 0,
          letters[index - 1].code == LetterCode.of(0x75, .plain)
        {
          letters[index - 1].code |= horn
        }
      }
      return true
    }
    return false
  }

  /// "dd", "uw", a final j, digits between letters or a shape and a tone behind three letters
  /// ("cho75", but not "U17"): nothing but Vietnamese keys.
  private static func isSure(_ keys: [UInt8], marks: Int, usesDigits: Bool) -> Bool {
    let lower = keys.map { $0 | 0x20 }
    if usesDigits {
      let isWithin = keys.indices.dropLast().contains {
        keys[$0] &- 0x30 < 10 && (keys[$0 + 1] | 0x20) &- 0x61 < 26
      }
      return isWithin || (marks > 1 && keys.count - marks > 2)
    }
    if startsWithStroke(lower) || lower.last == 0x6A || hasHorn(lower) { return true }
    let hasTone = lower.last.map { "sfrxj".utf8.contains($0) } ?? false
    return marks > 1 && hasTone && lower.count > 4
  }

  /// The same without what "teens", "boots", "Taj" and product codes look like.
  private static func isSureAmongAccents(_ keys: [UInt8], usesDigits: Bool) -> Bool {
    let lower = keys.map { $0 | 0x20 }
    let isStroked = startsWithStroke(lower)
    guard keys.dropFirst(isStroked ? 2 : 1).allSatisfy({ $0 &- 0x41 >= 26 }) else { return false }
    if usesDigits { return keys.count(where: { $0 &- 0x30 >= 10 }) > 3 }
    return isStroked || hasHorn(lower) || (lower.last == 0x6A && lower.count > 3)
  }

  private static func startsWithStroke(_ lower: [UInt8]) -> Bool {
    lower.starts(with: [0x64, 0x64])
  }

  private static func hasHorn(_ lower: [UInt8]) -> Bool {
    zip(lower, lower.dropFirst()).contains { $0 == 0x75 && $1 == 0x77 }
  }
}

/// The fold of Latin letters and combining marks, as one table over two runs of scalars.
///
/// The 134 Vietnamese letters with a diacritic, the ƀ of the Central Highlands and the Vietnamese
/// marks are listed here; the other Latin letters with marks (ç, ñ, ü) take their base letter from
/// ICU when the table is made.
enum VietnameseLetters {
  /// What to do with a scalar.
  enum Kind: UInt8 {
    case general = 0
    case letter = 1
    case mark = 2
  }

  /// One row: bits 0–7 the key, 8–13 the diacritics, 14–15 the kind.
  struct Entry {
    let bits: UInt16

    @inline(__always)
    var key: UInt8 { UInt8(truncatingIfNeeded: bits) }
    @inline(__always)
    var diacritics: Diacritics { Diacritics(rawValue: UInt8(truncatingIfNeeded: bits &>> 8) & 63) }
    @inline(__always)
    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits &>> 14)) ?? .general }

    init(bits: UInt16) { self.bits = bits }
    init(_ kind: Kind, key: UInt8 = 0, _ diacritics: Diacritics = .none) {
      bits =
        UInt16(key) | UInt16(diacritics.rawValue) &<< 8 | UInt16(kind.rawValue) &<< 14
    }
  }

  /// The first run: ASCII, Latin with its extensions A and B, IPA, modifiers, combining marks.
  static let first: Range<UInt32> = 0..<0x370

  /// The first scalar after the first run; the table's second run begins at this row.
  static let firstEnd = 0x370

  /// The second run: Latin Extended Additional.
  static let second: Range<UInt32> = 0x1E00..<0x1F00

  /// The table: the first run, then the second.
  static let table: [UInt16] = makeTable()

  /// The row of a scalar.
  static func entry(_ scalar: Unicode.Scalar) -> Entry {
    guard let index = index(scalar) else { return Entry(.general) }
    return Entry(bits: table[index])
  }

  private static func index(_ scalar: Unicode.Scalar) -> Int? {
    if first.contains(scalar.value) { return Int(scalar.value) }
    if second.contains(scalar.value) { return Int(scalar.value &- second.lowerBound) + first.count }
    return nil
  }

  /// Each row is a letter in the six tones, in dictionary order.
  static let letters: [(key: UInt8, shape: LetterShape, tones: String)] = [
    (UInt8(ascii: "a"), .plain, "aàảãáạ"), (UInt8(ascii: "a"), .plain, "AÀẢÃÁẠ"),
    (UInt8(ascii: "a"), .breve, "ăằẳẵắặ"), (UInt8(ascii: "a"), .breve, "ĂẰẲẴẮẶ"),
    (UInt8(ascii: "a"), .circumflex, "âầẩẫấậ"), (UInt8(ascii: "a"), .circumflex, "ÂẦẨẪẤẬ"),
    (UInt8(ascii: "d"), .stroke, "đ"), (UInt8(ascii: "d"), .stroke, "Đ"),
    (UInt8(ascii: "d"), .stroke, "ð"), (UInt8(ascii: "d"), .stroke, "Ð"),
    (UInt8(ascii: "d"), .stroke, "ɖ"), (UInt8(ascii: "d"), .stroke, "Ɖ"),
    (UInt8(ascii: "e"), .plain, "eèẻẽéẹ"), (UInt8(ascii: "e"), .plain, "EÈẺẼÉẸ"),
    (UInt8(ascii: "e"), .circumflex, "êềểễếệ"), (UInt8(ascii: "e"), .circumflex, "ÊỀỂỄẾỆ"),
    (UInt8(ascii: "i"), .plain, "iìỉĩíị"), (UInt8(ascii: "i"), .plain, "IÌỈĨÍỊ"),
    (UInt8(ascii: "o"), .plain, "oòỏõóọ"), (UInt8(ascii: "o"), .plain, "OÒỎÕÓỌ"),
    (UInt8(ascii: "o"), .circumflex, "ôồổỗốộ"), (UInt8(ascii: "o"), .circumflex, "ÔỒỔỖỐỘ"),
    (UInt8(ascii: "o"), .horn, "ơờởỡớợ"), (UInt8(ascii: "o"), .horn, "ƠỜỞỠỚỢ"),
    (UInt8(ascii: "u"), .plain, "uùủũúụ"), (UInt8(ascii: "u"), .plain, "UÙỦŨÚỤ"),
    (UInt8(ascii: "u"), .horn, "ưừửữứự"), (UInt8(ascii: "u"), .horn, "ƯỪỬỮỨỰ"),
    (UInt8(ascii: "y"), .plain, "yỳỷỹýỵ"), (UInt8(ascii: "y"), .plain, "YỲỶỸÝỴ"),
  ]

  /// The combining marks of Vietnamese, with the two deprecated tone marks U+0340 and U+0341.
  static let marks: [(scalar: Unicode.Scalar, diacritics: Diacritics)] = [
    ("\u{300}", Diacritics(tone: .huyen, shape: .plain)),
    ("\u{340}", Diacritics(tone: .huyen, shape: .plain)),
    ("\u{309}", Diacritics(tone: .hoi, shape: .plain)),
    ("\u{303}", Diacritics(tone: .nga, shape: .plain)),
    ("\u{301}", Diacritics(tone: .sac, shape: .plain)),
    ("\u{341}", Diacritics(tone: .sac, shape: .plain)),
    ("\u{323}", Diacritics(tone: .nang, shape: .plain)),
    ("\u{306}", Diacritics(tone: .ngang, shape: .breve)),
    ("\u{302}", Diacritics(tone: .ngang, shape: .circumflex)),
    ("\u{31B}", Diacritics(tone: .ngang, shape: .horn)),
    ("\u{335}", Diacritics(tone: .ngang, shape: .stroke)),
  ]

  private static func makeTable() -> [UInt16] {
    var table = [UInt16](repeating: 0, count: first.count + second.count)
    func set(_ scalar: Unicode.Scalar, _ entry: Entry) {
      if let index = index(scalar) { table[index] = entry.bits }
    }
    for (scalar, diacritics) in marks { set(scalar, Entry(.mark, diacritics)) }
    for value in [UInt32](first) + [UInt32](second) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if value < 0x80 {
        let key = UInt8(value)
        set(scalar, Entry(.letter, key: key &- 0x41 < 26 ? key | 0x20 : key))
      } else if scalar.properties.generalCategory == .nonspacingMark {
        if !marks.contains(where: { $0.scalar == scalar }) { set(scalar, Entry(.mark)) }
      } else if let key = baseLetter(scalar) {
        var diacritics = Diacritics.none
        SearchFoldICU.forEachMark(of: scalar) { mark in
          for known in marks where known.scalar == mark {
            diacritics = diacritics.adding(known.diacritics, on: key)
          }
        }
        set(scalar, Entry(.letter, key: key, diacritics))
      }
    }
    for (key, shape, tones) in letters {
      for (scalar, tone) in zip(tones.unicodeScalars, Tone.allCases) {
        set(scalar, Entry(.letter, key: key, Diacritics(tone: tone, shape: shape)))
      }
    }
    // ICU leaves ƀ, which has no decomposition either.
    for scalar in "ƀɃ".unicodeScalars {
      let diacritics = Diacritics(tone: .ngang, shape: .stroke)
      set(scalar, Entry(.letter, key: UInt8(ascii: "b"), diacritics))
    }
    return table
  }

  /// The ASCII letter ICU's fold makes of a scalar, if it is just that.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: SearchFoldICU.capacity) { key in
      guard let base = key.baseAddress else { return nil }
      let count = unsafe SearchFoldICU.fold(scalar, into: base)
      return unsafe count == 1 && base[0] &- 0x61 < 26 ? base[0] : nil
    }
  }
}

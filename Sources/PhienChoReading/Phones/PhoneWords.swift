/// The words and letters people write digits of a phone number with, and the words before one.
enum PhoneWords {
  /// What a word says of the digits that follow it.
  enum Cue {
    /// A phone number: "sđt", "zalo".
    case phone
    /// Some other number: a bank account, an identity card.
    case account

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
      guard range.count <= 7 else { return nil }
      switch packed(bytes, range) {
      case "sdt", "dt", "zalo", "tel", "phone", "call", "goi", "lh", "hotline", "alo", "thoai",
        "lienhe", "fone", "dthoai", "mobile":
        self = .phone
      case "stk", "tk", "khoan", "cccd", "cmnd", "cmt", "mst", "mvd":
        self = .account
      default: return nil
      }
    }
  }

  /// Whether a word is "chuyển", as in "chuyển khoản".
  static func isTransfer(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count == 6 && packed(bytes, range) == Packed("chuyen")
  }

  /// Whether a word tells that somebody asks for an account, and gives none: "stk đâu", "stk nào".
  static func asks(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch packed(bytes, range) {
    case "dau", "nao", "gi": true
    default: false
    }
  }

  /// The digit a word names (không, một … chín), in every accent.
  static func digit(_ bytes: [UInt8], _ range: Range<Int>) -> UInt8? {
    guard (2...5).contains(range.count) else { return nil }
    switch packed(bytes, range) {
    case "khong", "hong", "ko": return 0
    case "mot": return 1
    case "hai": return 2
    case "ba": return 3
    case "bon", "tu": return 4
    case "nam", "lam": return 5
    case "sau": return 6
    case "bay": return 7
    case "tam": return 8
    case "chin": return 9
    default: return nil
    }
  }

  /// A unit that the number before it counts.
  enum Unit {
    case gram
    case kilogram
    /// One that without its accents is another word just as often: "qua", "goi", "con".
    case other

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
      guard range.count <= 6 else { return nil }
      switch packed(bytes, range) {
      case "g", "gr", "gam", "gram": self = .gram
      case "kg", "kgs", "kilo", "ky": self = .kilogram
      case "ki", "lang", "yen", "nai", "qua", "trai", "hop", "tui", "goi", "chai", "thung", "bich",
        "chuc", "k", "h", "gio", "can", "ta", "tan", "lit", "bo", "con", "cai", "chiec", "doi",
        "cap", "lo", "hu", "cay", "buong", "phan", "suat", "set", "combo":
        self = .other
      default: return nil
      }
    }
  }

  /// The digits a word of look-alike letters stands for: o is 0; l and i are 1.
  static func letters(_ bytes: [UInt8], _ range: Range<Int>) -> PhoneDigits? {
    var digits = PhoneDigits()
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "o"): digits.append(0)
      case UInt8(ascii: "l"), UInt8(ascii: "i"): digits.append(1)
      default: return nil
      }
    }
    return digits
  }

  /// A short word of the key packed into one number, to be compared at once.
  struct Packed: ExpressibleByStringLiteral, Equatable {
    let value: UInt64

    init(stringLiteral value: StaticString) {
      var packed: UInt64 = 0
      for index in 0..<value.utf8CodeUnitCount {
        packed = packed &<< 8 | UInt64(unsafe value.utf8Start[index])
      }
      self.value = packed
    }

    init(_ value: UInt64) { self.value = value }

    static func ~= (pattern: Packed, packed: Packed) -> Bool { pattern.value == packed.value }
  }

  private static func packed(_ bytes: [UInt8], _ range: Range<Int>) -> Packed {
    var packed: UInt64 = 0
    for index in range { packed = packed &<< 8 | UInt64(bytes[index]) }
    return Packed(packed)
  }
}

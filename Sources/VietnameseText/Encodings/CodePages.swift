/// The tables.
extension CodePage {
  /// The upper half of TCVN 5712-1, from 80; ∅ stands for the combining tones.
  private static let tcvnHigh = """
    ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ\
    ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\
    \u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\
    ∅∅∅∅∅àảãáạẲằẳẵắẴ\
    ẮẦẨẪẤỀặầẩẫấậèỂẻẽ\
    éẹềểễếệìỉỄẾỒĩíịò\
    Ổỏõóọồổỗốộờởỡớợù\
    ỖủũúụừửữứựỳỷỹýỵỐ
    """

  /// The upper half of VISCII, from 80.
  private static let visciiHigh = """
    ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ\
    ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
    Õắằặấầẩậẽẹếềểễệố\
    ồổỗỠƠộờởịỰỨỪỬơớƯ\
    ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ\
    ĐứÒÓÔạỷừửÙÚỹỵÝỡư\
    àáâãảăữẫèéêẻìíĩỉ\
    đựòóôõỏọụùúũủýợỮ
    """

  /// The upper half of VPS, from 80.
  private static let vpsHigh = """
    ÀẢÃẤẦẨọỗĂếềểệẮẰẲ\
    Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ\
    \u{A0}ắằẳẵặỠớÙờởỡŨỨợỪ\
    ổỬỲỸÍÌộỈĨÓửữÒỎÕự\
    ầÁÂấẩẫậđẻÉÊẹỉễịỹ\
    ƯỦồốÔỏơÈừứÚũưÝẺß\
    àáâãảạăçèéêẽìíîĩ\
    ẴĐòóôõöƠụùúủüỶẼỳ
    """

  /// The characters of Windows-1252 from 80 to 9F; ∅ where it has none.
  static let windowsPunctuation = "€∅‚ƒ„…†‡ˆ‰Š‹Œ∅Ž∅∅‘’“”•–—˜™š›œ∅žŸ"

  private static func base() -> [Reading] {
    (0..<256).map { $0 < 0x80 ? reading(Unicode.Scalar(UInt8($0))) : Reading() }
  }

  private static func reading(_ scalar: Unicode.Scalar) -> Reading {
    Reading(scalar: scalar, letter: LetterIdentity.of(scalar))
  }

  private static func fill(_ readings: inout [Reading], from first: Int, _ characters: String) {
    for (offset, scalar) in characters.unicodeScalars.enumerated()
    where scalar != "∅" && first + offset < readings.count {
      readings[first + offset] = reading(scalar)
    }
  }

  private static func fill(_ readings: inout [Reading], _ singles: [(Int, Unicode.Scalar)]) {
    for (byte, scalar) in singles { readings[byte] = reading(scalar) }
  }

  /// Latin-1 as it is.
  private static func fillLatin(_ readings: inout [Reading], _ bytes: ClosedRange<UInt8>) {
    for byte in bytes { readings[Int(byte)] = reading(Unicode.Scalar(byte)) }
  }

  /// Makes a byte a combining tone.
  private static func combine(_ readings: inout [Reading], _ byte: Int, _ scalar: Unicode.Scalar) {
    guard let (shape, tone) = LetterIdentity.mark(scalar) else { return }
    readings[byte] = Reading(scalar: scalar, letter: nil, isMark: true, shape: shape, tone: tone)
  }

  static let tcvn5712: CodePage = {
    var readings = base()
    fill(&readings, from: 0x80, tcvnHigh)
    fill(
      &readings,
      [
        (0x01, "Ú"), (0x02, "Ụ"), (0x04, "Ừ"), (0x05, "Ử"), (0x06, "Ữ"), (0x11, "Ứ"), (0x12, "Ự"),
        (0x13, "Ỳ"), (0x14, "Ỷ"), (0x15, "Ỹ"), (0x16, "Ý"), (0x17, "Ỵ"),
      ])
    let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    for (offset, tone) in tones.enumerated() { combine(&readings, 0xB0 + offset, tone) }
    return CodePage(readings: readings)
  }()

  /// The small letters of TCVN 5712-1, its seven capitals without tones, and the no-break space.
  static let tcvn3: CodePage = {
    var readings = base()
    for (byte, reading) in tcvn5712.readings.enumerated() where byte >= 0xA0 && !reading.isMark {
      let isCapital = reading.letter?.isUppercase ?? false
      if !isCapital || reading.letter?.tone == .ngang { readings[byte] = reading }
    }
    fill(&readings, from: 0x80, windowsPunctuation)
    return CodePage(readings: readings)
  }()

  static let viscii: CodePage = {
    var readings = base()
    fill(&readings, from: 0x80, visciiHigh)
    fill(
      &readings, [(0x02, "Ẳ"), (0x05, "Ẵ"), (0x06, "Ẫ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ")])
    return CodePage(readings: readings)
  }()

  static let vps: CodePage = {
    var readings = base()
    fill(&readings, from: 0x80, vpsHigh)
    fill(
      &readings,
      [
        (0x02, "Ạ"), (0x03, "Ậ"), (0x04, "Ặ"), (0x05, "Ẹ"), (0x06, "Ệ"), (0x10, "Ị"), (0x11, "Ọ"),
        (0x12, "Ộ"), (0x13, "Ợ"), (0x14, "Ụ"), (0x15, "Ự"), (0x19, "Ỵ"), (0x1C, "Ẫ"), (0x1D, "Ữ"),
      ])
    return CodePage(readings: readings)
  }()

  static let windows1258: CodePage = {
    var readings = base()
    fill(&readings, from: 0x80, windowsPunctuation)
    fillLatin(&readings, 0xA0...0xFF)
    fill(
      &readings,
      [
        (0xC3, "Ă"), (0xE3, "ă"), (0xD0, "Đ"), (0xF0, "đ"), (0xD5, "Ơ"), (0xF5, "ơ"), (0xDD, "Ư"),
        (0xFD, "ư"), (0xFE, "₫"),
      ])
    for byte in [0x8A, 0x8E, 0x9A, 0x9E] { readings[byte] = Reading() }
    let tones: [(Int, Unicode.Scalar)] = [
      (0xCC, "\u{300}"), (0xD2, "\u{309}"), (0xDE, "\u{303}"), (0xEC, "\u{301}"), (0xF2, "\u{323}"),
    ]
    for (byte, tone) in tones { combine(&readings, byte, tone) }
    return CodePage(readings: readings)
  }()

  static let vniWindows: CodePage = {
    var readings = base()
    fill(&readings, from: 0x80, windowsPunctuation)
    fillLatin(&readings, 0xA0...0xBF)
    // Small letters and marks are 20 above the capital ones.
    let singles: [(Int, Unicode.Scalar, Unicode.Scalar)] = [
      (0xF1, "đ", "Đ"), (0xF4, "ơ", "Ơ"), (0xF6, "ư", "Ư"), (0xEC, "ì", "Ì"), (0xE6, "ỉ", "Ỉ"),
      (0xF3, "ĩ", "Ĩ"), (0xED, "í", "Í"), (0xF2, "ị", "Ị"), (0xEE, "ỵ", "Ỵ"),
    ]
    for (byte, small, capital) in singles {
      fill(&readings, [(byte, small), (byte - 0x20, capital)])
    }
    let marks: [(LetterShape, [Int])] = [
      // Each row in the order of the tones: ngang, huyền, hỏi, ngã, sắc, nặng.
      (.plain, [0, 0xF8, 0xFB, 0xF5, 0xF9, 0xEF]),
      (.circumflex, [0xE2, 0xE0, 0xE5, 0xE3, 0xE1, 0xE4]),
      (.breve, [0xEA, 0xE8, 0xFA, 0xFC, 0xE9, 0xEB]),
    ]
    for (shape, bytes) in marks {
      for (byte, tone) in zip(bytes, Tone.allCases) where byte != 0 {
        let mark = Reading(
          scalar: nil, letter: nil, isMark: true, shape: LetterCode.bit(shape), tone: tone)
        readings[byte] = mark
        readings[byte - 0x20] = mark
      }
    }
    return CodePage(readings: readings)
  }()

  static let viqr: CodePage = {
    var readings = base()
    let marks: [(Unicode.Scalar, LetterShape, Tone)] = [
      ("(", .breve, .ngang), ("^", .circumflex, .ngang), ("+", .horn, .ngang),
      ("`", .plain, .huyen), ("?", .plain, .hoi), ("~", .plain, .nga), ("'", .plain, .sac),
      (".", .plain, .nang),
    ]
    for (scalar, shape, tone) in marks {
      readings[Int(scalar.value)].isMark = true
      readings[Int(scalar.value)].shape = LetterCode.bit(shape)
      readings[Int(scalar.value)].tone = tone
    }
    return CodePage(readings: readings, isMnemonic: true)
  }()
}

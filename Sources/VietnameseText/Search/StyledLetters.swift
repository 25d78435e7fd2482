/// Letters and numbers in another style, as phones' "fonts" and look-alikes make them.
enum StyledLetters {
  /// The ASCII bytes a styled letter or number stands for, low byte first, or 0.
  ///
  /// Blocks that are regular are computed; the letters that Unicode encoded elsewhere are listed.
  static func ascii(_ scalar: Unicode.Scalar) -> UInt16 {
    let value = scalar.value
    switch value {
    case 0xFF01...0xFF5E: return lower(value &- 0xFEE0)
    case 0x1D400...0x1D6A3: return letter((value &- 0x1D400) % 26)
    case 0x1D7CE...0x1D7FF: return digit((value &- 0x1D7CE) % 10)
    case 0x24B6...0x24E9: return letter((value &- 0x24B6) % 26)
    case 0x1F130...0x1F149: return letter(value &- 0x1F130)
    case 0x1F150...0x1F169: return letter(value &- 0x1F150)
    case 0x1F170...0x1F189: return letter(value &- 0x1F170)
    case 0x2460...0x2473: return number(value &- 0x2460 &+ 1)
    case 0x2776...0x277F: return number(value &- 0x2776 &+ 1)
    case 0x2780...0x2789: return number(value &- 0x2780 &+ 1)
    case 0x278A...0x2793: return number(value &- 0x278A &+ 1)
    case 0x24EA: return number(0)
    default:
      guard value >= 0x262, value <= 0xA731 else { return 0 }
      return UInt16(styles[value] ?? 0)
    }
  }

  private static func lower(_ ascii: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: ascii &- 0x41 < 26 ? ascii | 0x20 : ascii)
  }

  private static func letter(_ index: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: 0x61 &+ index)
  }

  private static func digit(_ value: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: 0x30 &+ value)
  }

  private static func number(_ value: UInt32) -> UInt16 {
    value < 10 ? digit(value) : digit(value / 10) | digit(value % 10) &<< 8
  }

  /// Per letter: small capital, superscript (modifier letter), and letterlike symbols.
  private static let styles: [UInt32: UInt8] = {
    let rows = [
      "ᴀᵃᴬ", "ʙᵇᴮℬ", "ᴄᶜℂℭ", "ᴅᵈᴰⅅⅆ", "ᴇᵉᴱℯℰⅇ", "ꜰᶠℱ", "ɢᵍᴳℊ", "ʜʰᴴℋℌℍℎ", "ɪⁱᴵℐℑⅈ", "ᴊʲᴶⅉ",
      "ᴋᵏᴷ", "ʟˡᴸℒℓ", "ᴍᵐᴹℳ", "ɴⁿᴺℕ", "ᴏᵒᴼℴ", "ᴘᵖᴾℙ", "ℚ", "ʀʳᴿℛℜℝ", "ꜱˢ", "ᴛᵗᵀ", "ᴜᵘᵁ", "ᴠᵛⱽ",
      "ᴡʷᵂ", "ˣ", "ʏʸ", "ᴢᶻℤℨ",
    ]
    var styles: [UInt32: UInt8] = [:]
    for (key, row) in zip(UInt8(ascii: "a")..., rows) {
      for scalar in row.unicodeScalars { styles[scalar.value] = key }
    }
    return styles
  }()

  /// The Latin letter a Cyrillic small letter looks like, in its small or its capital form, or 0.
  static func latinLookalike(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "а": UInt8(ascii: "a")
    case "в": UInt8(ascii: "b")
    case "с": UInt8(ascii: "c")
    case "ԁ": UInt8(ascii: "d")
    case "е": UInt8(ascii: "e")
    case "н", "һ": UInt8(ascii: "h")
    case "і": UInt8(ascii: "i")
    case "ј": UInt8(ascii: "j")
    case "к": UInt8(ascii: "k")
    case "м": UInt8(ascii: "m")
    case "о": UInt8(ascii: "o")
    case "р": UInt8(ascii: "p")
    case "ԛ": UInt8(ascii: "q")
    case "ѕ": UInt8(ascii: "s")
    case "т": UInt8(ascii: "t")
    case "у": UInt8(ascii: "y")
    case "х": UInt8(ascii: "x")
    case "ԝ": UInt8(ascii: "w")
    default: 0
    }
  }
}

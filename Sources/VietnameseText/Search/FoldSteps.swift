/// What each byte of UTF-8 adds to the search key, by the byte before it.
///
/// One step per byte: the row is chosen by the previous byte, so that no load waits for another and
/// no branch depends on the text. Leads and marks add nothing, the last byte of a letter adds the
/// letter. What the table does not know is flagged.
@safe
struct FoldSteps: @unchecked Sendable {
  // Sendable notes: the memory is written in `init` only, and never freed.

  /// Bit 8: whether the byte of the key, which bits 0–7 are, counts.
  static let keepShift: UInt32 = 8
  /// Bit 16: the step is not known.
  static let unknown: UInt32 = 1 &<< 16

  /// The row of 256 steps for each previous byte.
  let rows: UnsafePointer<UnsafePointer<UInt32>>

  static let shared = FoldSteps()

  /// The leads of two bytes whose scalars the letter table has, the lead of three bytes, and the
  /// second bytes that follow it.
  private static let leads: [UInt8] =
    [0] + Array(0xC2...0xCD) + [0xE1, 0xE2, 0xB8, 0xB9, 0xBA, 0xBB, 0xF0, flags]
    + Array(pictographs)

  /// The third bytes of the pictographs U+1F300 to U+1F9FF, which fold to themselves.
  static let pictographs: ClosedRange<UInt8> = 0x8C...0xA7

  /// The third byte of the regional indicators U+1F1E6 to U+1F1FF, which fold to themselves.
  private static let flags: UInt8 = 0x87

  /// The second bytes of the symbols U+2600 to U+275F, which fold to themselves.
  ///
  /// As last leads they lie among ``pictographs``, and so what follows them is copied too.
  private static let symbols: ClosedRange<UInt8> = 0x98...0x9D

  private init() {
    var table = [UInt32](repeating: 0, count: Self.leads.count &* 256)
    for (row, lead) in Self.leads.enumerated() {
      for byte in UInt8.min...UInt8.max {
        table[row &* 256 &+ Int(byte)] = Self.step(byte, behind: lead)
      }
    }
    let steps = unsafe LetterSteps.immortal(table)
    let rows = UnsafeMutablePointer<UnsafePointer<UInt32>>.allocate(capacity: 256)
    unsafe rows.initialize(repeating: steps, count: 256)
    for (row, lead) in Self.leads.enumerated() {
      unsafe rows[Int(lead)] = steps + row &* 256
    }
    unsafe self.rows = UnsafePointer(rows)
  }

  private static func step(_ byte: UInt8, behind lead: UInt8) -> UInt32 {
    switch byte {
    case 0..<0x80:
      let key = byte &- 0x41 < 26 ? byte | 0x20 : byte
      return UInt32(key) | 1 &<< keepShift
    case 0xC2...0xCD, 0xE1: return 0
    // The bytes of a pictograph are copied one by one.
    case 0xE2, 0xF0: return UInt32(byte) | 1 &<< keepShift
    case 0xC0...0xFF: return unknown
    default: break
    }
    let value: UInt32
    switch lead {
    case 0xC2...0xCD: value = UInt32(lead & 0x1F) &<< 6 | UInt32(byte & 0x3F)
    case 0xE1: return 0xB8...0xBB ~= byte ? 0 : unknown
    case 0xB8...0xBB: value = 0x1E00 | UInt32(lead & 3) &<< 6 | UInt32(byte & 0x3F)
    case 0xE2: return symbols ~= byte ? UInt32(byte) | 1 &<< keepShift : unknown
    case 0xF0: return byte == 0x9F ? UInt32(byte) | 1 &<< keepShift : unknown
    // Behind 9F a third byte or, of U+1F7C0 to U+1F7FF, a fourth.
    case 0x9F:
      return pictographs ~= byte || byte == flags ? UInt32(byte) | 1 &<< keepShift : unknown
    case flags: return byte >= 0xA6 ? UInt32(byte) | 1 &<< keepShift : unknown
    // From U+2776 on there are numbers in circles.
    case 0x9D: return byte < 0xB6 ? UInt32(byte) | 1 &<< keepShift : unknown
    case pictographs: return UInt32(byte) | 1 &<< keepShift
    // A continuation byte behind anything else ends a scalar whose lead was flagged.
    default: return unknown
    }
    guard let scalar = Unicode.Scalar(value) else { return unknown }
    let entry = VietnameseLetters.entry(scalar)
    switch entry.kind {
    case .letter: return UInt32(entry.key) | 1 &<< keepShift
    case .mark: return 0
    case .general: return unknown
    }
  }
}

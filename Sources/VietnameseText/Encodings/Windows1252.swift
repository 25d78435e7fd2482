/// Windows code page 1252, through which other programs show legacy bytes.
enum Windows1252 {
  /// What stands at 80–9F; zero where nothing does.
  private static let controls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The byte that is shown as a scalar; programs show bytes without a character as C1 controls.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    guard scalar.value <= 0x2122,
      let index = controls.firstIndex(of: UInt16(truncatingIfNeeded: scalar.value))
    else { return nil }
    return 0x80 &+ UInt8(index)
  }
}

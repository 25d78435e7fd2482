/// The hash of the letters of a place's name (FNV-1a), fed one by one.
///
/// Names are written together and apart ("Kon Tum", "Kontum", "M'Đrắk", "M Drak"), so that a key knows
/// nothing of words.
struct PlaceKey: Sendable {
  /// The longest key that is looked up.
  static let maximumLength = 40

  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func append(_ letter: UInt8) {
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// The hash with its high bits mixed down.
  var mixed: UInt64 { hash ^ hash &>> 29 }
}
